//! The traits that connect a status struct, its conditions and its phase.
//!
//! `#[derive(PhaseStatus)]` implements them for the status struct. With the feature `kube` they hold for the
//! custom resource too, through [`HasStatus`](kube::core::object::HasStatus).

use phase_core::condition::{ReadCondition, UnixSeconds, WriteCondition};
use phase_core::condition_list::{self, ConditionUpdate};
use phase_core::enums::{ConditionEnum, PhaseEnum};
use phase_core::explain::Explanation;
use phase_core::limits::InvalidCondition;
use phase_core::rules::RuleList;
use phase_core::state::State;

/// Reads the stored phase.
///
/// Implemented by the derive for the status, and with the feature `kube` for its custom resource; other implementations may break
/// in any release.
pub trait GetPhase {
    /// The generated phase enum.
    type Phase: PhaseEnum;

    /// The phase that is stored in the status; `Unknown` where there is none or this build does not know it.
    ///
    /// What the rules say of the conditions is [`PhaseStatus::derived_phase`].
    fn get_phase(&self) -> Self::Phase;
}

/// The generated condition enum of a status or of a resource that has one.
pub type ConditionTypeOf<S> = <<S as GetPhase>::Phase as PhaseEnum>::Condition;

/// Writes the stored phase.
///
/// Implemented where [`GetPhase`] is; other implementations may break in any release.
pub trait SetPhase: GetPhase {
    /// Stores a phase. [`PhaseStatus::recompute_phase`] is what a controller wants.
    fn set_phase(&mut self, phase: Self::Phase);
}

/// Writes the generation that the status is about.
///
/// Implemented where [`GetPhase`] is; other implementations may break in any release.
pub trait SetObservedGeneration {
    /// Stores the `metadata.generation` that was reconciled.
    fn set_observed_generation(&mut self, generation: i64);
}

/// A status whose phase follows from its conditions.
///
/// Implemented where [`GetPhase`] is; other implementations may break in any release.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no phase rules",
    label = "not a status with `#[derive(PhaseStatus)]`, nor a resource that has one"
)]
pub trait PhaseStatus: SetPhase {
    /// The element type of the list of conditions, such as `metav1::Condition`.
    type Condition: ReadCondition;

    /// What the fields are called on the wire.
    const FIELDS: StatusFields;

    /// Returns the rule list as data, to be analyzed, printed or exported. Allocates.
    fn rules() -> RuleList {
        Self::Phase::rules()
    }

    /// The conditions of the status; none where it is absent.
    fn conditions(&self) -> &[Self::Condition];

    /// The generation that the status is about, if it says.
    fn observed_generation(&self) -> Option<i64>;

    /// The conditions of the status, to be changed; an absent list is created.
    fn conditions_mut(&mut self) -> &mut Vec<Self::Condition>;

    /// The phase of a list of conditions: that of the first rule whose matcher holds, `Unknown` where none
    /// does.
    ///
    /// Does not allocate and does not panic.
    fn evaluate(conditions: &[Self::Condition]) -> Self::Phase {
        Self::Phase::evaluate(conditions)
    }

    /// Why a list of conditions has its phase, and what is missing for another. Does not allocate.
    fn explain(conditions: &[Self::Condition]) -> Explanation<Self::Phase> {
        State::read(conditions).explain()
    }

    /// The state of the present conditions. With `ignore_stale` in the rules, stale conditions count as missing in a resource; a
    /// status alone does not know the generation, which [`State::read_at`] takes.
    ///
    /// ```
    /// # use phase_rules::{ConditionStatus, PhaseStatus};
    /// # #[derive(PhaseStatus, Default)]
    /// # #[phase(conditions(JobFailed), rules(JobFailed => Failed, _ => Pending))]
    /// # struct BackupStatus {
    /// #     conditions: Vec<k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition>,
    /// #     phase: BackupPhase,
    /// #     observed_generation: i64,
    /// # }
    /// let state = BackupStatus::default().state();
    /// assert_eq!(state.phase(), BackupPhase::Pending);
    /// let failed = state.with(BackupCondition::JobFailed, ConditionStatus::True);
    /// assert_eq!(failed.phase(), BackupPhase::Failed);
    /// assert_eq!(failed.explain().to_string(), "Failed: rule 1 JobFailed because JobFailed=True");
    /// ```
    fn state(&self) -> State<Self::Phase> {
        State::read(self.conditions())
    }

    /// The phase that the rules derive from the present conditions, that of [`state`](Self::state); the stored one is not looked
    /// at.
    fn derived_phase(&self) -> Self::Phase {
        Self::evaluate(self.conditions())
    }

    /// Stores the phase that the rules derive from the present conditions, with what follows from it (`publish(..)`, and the
    /// fields for the reason and the message), removes the conditions of `retired(..)`, and says what phase changed.
    ///
    /// A stored phase that is absent or that this build does not know reads as `Unknown`. It is overwritten
    /// all the same; where the rules say `Unknown` too, that is no change of phase.
    fn recompute_phase(&mut self) -> PhaseChange<Self::Phase> {
        let change = PhaseChange {
            from: self.get_phase(),
            to: self.derived_phase(),
        };
        self.set_phase(change.to);
        if Self::PUBLISHES {
            self.publish(&self.state());
        }
        for type_ in Self::Phase::RETIRED {
            // An absent list is not created.
            if condition_list::find(self.conditions(), type_).is_some() {
                condition_list::remove(self.conditions_mut(), type_);
            }
        }
        change
    }

    /// Whether anything but the phase follows from the conditions.
    #[doc(hidden)]
    const PUBLISHES: bool =
        !Self::Phase::PUBLISHED.is_empty() || Self::FIELDS.reason.is_some() || Self::FIELDS.message.is_some();

    /// Brings what else follows in step with the phase of this state.
    #[doc(hidden)]
    fn publish(&mut self, _: &State<Self::Phase>) {}

    /// The stored reason and message of the phase.
    #[doc(hidden)]
    fn why(&self) -> [Option<&str>; 2] {
        [None; 2]
    }

    /// Stores the reason and the message, where there are fields for them.
    #[doc(hidden)]
    fn set_why(&mut self, _: [Option<String>; 2]) {}

    /// Sets a condition as apimachinery's `meta.SetStatusCondition` does, at the present time. Says whether
    /// the list changed. The phase is left alone: [`recompute_phase`](Self::recompute_phase) when all
    /// conditions are set.
    ///
    /// # Errors
    /// The API server would refuse the condition, for example for an empty reason; nothing has changed.
    fn set_condition(
        &mut self,
        update: ConditionUpdate<ConditionTypeOf<Self>>,
    ) -> Result<bool, InvalidCondition>
    where
        Self::Condition: WriteCondition,
    {
        condition_list::set(
            self.conditions_mut(),
            update.map_type(ConditionEnum::as_str),
            now(),
        )
    }

    /// Removes a condition, all entries of its type, as apimachinery's `meta.RemoveStatusCondition` does.
    /// Says whether there was one.
    fn remove_condition(&mut self, type_: ConditionTypeOf<Self>) -> bool {
        condition_list::remove(self.conditions_mut(), type_.as_str())
    }

    /// Whether the condition is in the list with status `True`: `meta.IsStatusConditionTrue`.
    fn is_true(&self, type_: ConditionTypeOf<Self>) -> bool {
        condition_list::is_true(self.conditions(), type_.as_str())
    }

    /// The condition in the list, if it is there.
    fn condition(&self, type_: ConditionTypeOf<Self>) -> Option<&Self::Condition> {
        condition_list::find(self.conditions(), type_.as_str())
    }
}

/// What recomputing the phase did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[must_use]
#[non_exhaustive]
pub struct PhaseChange<P> {
    /// The phase that was stored.
    pub from: P,
    /// The phase that is stored now.
    pub to: P,
}

impl<P: PartialEq> PhaseChange<P> {
    /// Whether the two differ.
    pub fn is_change(&self) -> bool {
        self.from != self.to
    }
}

/// What the fields of a status are called on the wire.
///
/// The derive reads it from serde's attributes on the struct and its fields, `rename_all` and `rename`. It cannot see a
/// `Serialize` that is written by hand, nor what `#[serde(into = "..")]` converts to: such a status has to use the names
/// that the attributes give, or the fields' own where there are none.
///
/// With `String` in place of `&'static str`, they are data, for example of a CRD that publishes its rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "rule-list-serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct StatusFields<S = &'static str> {
    /// The list of conditions.
    pub conditions: S,
    /// The phase.
    pub phase: S,
    /// The observed generation.
    pub observed_generation: S,
    /// The reason of the phase, where a field is marked for it.
    #[cfg_attr(feature = "rule-list-serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reason: Option<S>,
    /// The message of the phase, where a field is marked for it.
    #[cfg_attr(feature = "rule-list-serde", serde(skip_serializing_if = "Option::is_none"))]
    pub message: Option<S>,
    /// Whether a status without a phase is read where the schema of the field requires one: a phase enum that is no `Option` reads
    /// as `Unknown`.
    // Written only where it is false.
    #[cfg_attr(
        feature = "rule-list-serde",
        serde(default = "yes", skip_serializing_if = "Clone::clone")
    )]
    pub phase_may_be_missing: bool,
}

#[cfg(feature = "rule-list-serde")]
fn yes() -> bool {
    true
}

/// What they are called unless something is said: `conditions`, `phase`, `observedGeneration`.
impl<S: From<&'static str>> Default for StatusFields<S> {
    fn default() -> Self {
        Self {
            conditions: "conditions".into(),
            phase: "phase".into(),
            observed_generation: "observedGeneration".into(),
            reason: None,
            message: None,
            phase_may_be_missing: true,
        }
    }
}

impl From<StatusFields> for StatusFields<String> {
    fn from(fields: StatusFields) -> Self {
        Self {
            conditions: fields.conditions.into(),
            phase: fields.phase.into(),
            observed_generation: fields.observed_generation.into(),
            reason: fields.reason.map(Into::into),
            message: fields.message.map(Into::into),
            phase_may_be_missing: fields.phase_may_be_missing,
        }
    }
}

pub(crate) fn now() -> UnixSeconds {
    let since_epoch = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap_or_default();
    UnixSeconds(i64::try_from(since_epoch.as_secs()).unwrap_or(i64::MAX))
}
