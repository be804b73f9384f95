//! The standard conditions that follow from the phase, and the reason and the message that say why it came out.

use crate::condition::ReadCondition;
use crate::condition_list::{self, ConditionUpdate};
use crate::enums::{ConditionEnum, PhaseEnum};
use crate::explain::Explanation;
use crate::limits::cut_message;
use crate::rules::Health;
use crate::status::ConditionStatus;
use alloc::string::{String, ToString};
use core::fmt;

/// A condition that tools such as kstatus and `kubectl wait` know.
///
/// What its status means is what [kstatus](https://github.com/kubernetes-sigs/cli-utils/blob/master/pkg/kstatus/README.md) and
/// [Flux](https://fluxcd.io/flux/components/kustomize/kustomizations/#conditions) take it to mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "rule-list-serde", derive(serde::Serialize, serde::Deserialize))]
pub enum StandardCondition {
    /// True where the phase is ready, Unknown where its health is not known, else False.
    Ready,
    /// True where the phase is reconciling, else absent.
    Reconciling,
    /// True where the phase is stalled, else absent.
    Stalled,
}

impl StandardCondition {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Ready, Self::Reconciling, Self::Stalled];

    /// Returns its name in `publish(..)`, which is its type unless another is given.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ready => "Ready",
            Self::Reconciling => "Reconciling",
            Self::Stalled => "Stalled",
        }
    }

    /// The status that it has in phases of this health; `None` where it is absent.
    pub fn status(self, health: Health) -> Option<ConditionStatus> {
        match (self, health) {
            (Self::Ready, Health::Ready)
            | (Self::Reconciling, Health::Reconciling)
            | (Self::Stalled, Health::Stalled) => Some(ConditionStatus::True),
            (Self::Ready, Health::Unknown) => Some(ConditionStatus::Unknown),
            (Self::Ready, _) => Some(ConditionStatus::False),
            _ => None,
        }
    }
}

impl fmt::Display for StandardCondition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A condition that follows from the phase: an item of `publish(..)` in derived code.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConstantPublished {
    /// Which one it is.
    pub condition: StandardCondition,
    /// The text of its `type` field.
    pub wire_type: &'static str,
}

/// Why a phase came out, in the words of a condition.
#[doc(hidden)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// The reason of the condition that decided, else the text of the phase.
    pub reason: String,
    /// The message of the condition that decided, else the explanation.
    pub message: String,
    /// The type of the condition that decided.
    pub decided_by: Option<&'static str>,
}

/// The values of the fields for the reason and the message.
impl From<Why> for [Option<String>; 2] {
    fn from(why: Why) -> Self {
        [Some(why.reason), Some(why.message)]
    }
}

impl Why {
    /// A condition decided if it is the only cause, and has the status that decided: a missing condition has none, and a stale one
    /// may have another. `find` looks a condition up by its type.
    pub fn of<'a, P: PhaseEnum, C: ReadCondition + 'a>(
        explanation: &Explanation<P>,
        find: impl FnOnce(&str) -> Option<&'a C>,
    ) -> Self {
        let mut causes = explanation.causes();
        let only = causes.next().filter(|_| causes.next().is_none());
        let decisive = only.and_then(|cause| {
            find(cause.condition.as_str())
                .filter(|condition| ConditionStatus::from_wire(condition.status()) == cause.status)
        });
        let said = |text: Option<&str>| text.filter(|text| !text.is_empty()).map(String::from);
        let reason = decisive.and_then(|condition| said(condition.reason()));
        let message = decisive.and_then(|condition| said(condition.message()));
        let mut why = Self {
            reason: reason.unwrap_or_else(|| explanation.phase().as_str().into()),
            message: message.unwrap_or_else(|| explanation.to_string()),
            decided_by: only
                .filter(|_| decisive.is_some())
                .map(|cause| cause.condition.as_str()),
        };
        cut_message(&mut why.message);
        why
    }
}

/// What each published condition has to become in this phase; `None` for one that is to be absent.
#[doc(hidden)]
pub fn updates<P: PhaseEnum>(
    phase: P,
    message: &str,
    observed_generation: Option<i64>,
) -> impl Iterator<Item = (&'static str, Option<ConditionUpdate<&'static str>>)> {
    P::PUBLISHED.iter().map(move |published| {
        let ConstantPublished { condition, wire_type } = *published;
        let update = condition.status(phase.health()).map(|status| {
            let update =
                ConditionUpdate::new(wire_type, status, phase.as_str()).with_message(String::from(message));
            match observed_generation.filter(|generation| *generation > 0) {
                Some(generation) => update.with_observed_generation(generation),
                None => update,
            }
        });
        (wire_type, update)
    })
}

/// Whether each published condition of a list is what it has to be in this phase.
#[doc(hidden)]
pub fn are_current<P: PhaseEnum, C: ReadCondition>(
    conditions: &[C],
    phase: P,
    message: &str,
    observed_generation: Option<i64>,
) -> bool {
    updates(phase, message, observed_generation).all(|(type_, update)| {
        match (condition_list::find(conditions, type_), update) {
            (None, None) => true,
            (Some(standing), Some(update)) => {
                condition_list::says(standing, &update, update.observed_generation())
            }
            _ => false,
        }
    })
}
