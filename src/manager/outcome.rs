//! What a call did.

use super::managed::{ConditionTypeOf, ManagedResource, PhaseOf};
use crate::{ConditionStatus, PhaseChange, State};
use std::fmt;
use std::time::Duration;

/// What a call to the status manager did.
#[derive(Clone)]
#[non_exhaustive]
pub enum Outcome<K: ManagedResource> {
    /// There was nothing to change, and nothing was written.
    Unchanged,
    /// There was nothing to change, but an earlier request of this manager, whose answer was lost, may still arrive
    /// within this time and change the object. Reconcile again after it.
    InDoubt(Duration),
    /// The server accepted a change.
    Changed(Change<K>),
    /// Someone else decides on the phase or on what is published with it, by other rules: an admission policy, or another version
    /// of this controller. Or it sets a retired condition again.
    #[non_exhaustive]
    Overruled {
        /// What the server accepted all the same; `None` where nothing was written. Its phase is the stored one.
        change: Option<Change<K>>,
        /// The text of the stored phase.
        phase: String,
    },
}

impl<K: ManagedResource> Outcome<K> {
    /// What changed, if something did.
    pub fn changed(&self) -> Option<&Change<K>> {
        match self {
            Self::Unchanged | Self::InDoubt(_) => None,
            Self::Changed(change) => Some(change),
            Self::Overruled { change, .. } => change.as_ref(),
        }
    }

    /// For how long an earlier request, whose answer was lost, may still change the object. A reconcile returns
    /// `Action::requeue(..)` of it, to look again when it cannot any more.
    pub fn in_doubt(&self) -> Option<Duration> {
        match self {
            Self::InDoubt(left) => Some(*left),
            _ => None,
        }
    }

    /// The object as the server accepted it, if something changed.
    pub fn into_object(self) -> Option<K> {
        match self {
            Self::Unchanged | Self::InDoubt(_) => None,
            Self::Changed(change) => Some(change.object),
            Self::Overruled { change, .. } => change.map(|change| change.object),
        }
    }

    /// Replaces the object that was passed in by the one that the server accepted, if something changed.
    pub fn store_in(self, object: &mut K) {
        if let Some(changed) = self.into_object() {
            *object = changed;
        }
    }
}

// K itself need not be Debug.
impl<K: ManagedResource> fmt::Debug for Outcome<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unchanged => f.write_str("Unchanged"),
            Self::InDoubt(left) => f.debug_tuple("InDoubt").field(left).finish(),
            Self::Changed(change) => f.debug_tuple("Changed").field(change).finish(),
            Self::Overruled { change, phase } => f
                .debug_struct("Overruled")
                .field("change", change)
                .field("phase", phase)
                .finish(),
        }
    }
}

/// A change of status that the server accepted, in one revision of the object.
#[derive(Clone)]
#[non_exhaustive]
pub struct Change<K: ManagedResource> {
    /// The object as the server accepted it. Where the answer was lost, as it was found afterwards, with this change
    /// in it.
    pub object: K,
    /// The phase before and after; they may be the same.
    pub phase: PhaseChange<PhaseOf<K>>,
    /// The state that was written.
    pub state: State<PhaseOf<K>>,
    /// The declared conditions that changed. Empty where only the phase, what is published with it, a retired condition or the
    /// observed generation did.
    pub conditions: Vec<ConditionChange<ConditionTypeOf<K>>>,
    /// How many times it was tried, 1 where nobody else wrote meanwhile.
    pub attempts: u32,
}
// K itself need not be Debug, and would be too long in a log.
impl<K: ManagedResource> fmt::Debug for Change<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Change")
            .field("object", &self.object.meta().name)
            .field("phase", &self.phase)
            .field("state", &self.state)
            .field("conditions", &self.conditions)
            .field("attempts", &self.attempts)
            .finish()
    }
}

/// A change of one condition.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConditionChange<T> {
    /// The type of the condition.
    pub type_: T,
    /// The status before, `None` where the condition was missing.
    pub from: Option<ConditionStatus>,
    /// The status now, `None` where the condition was removed.
    pub to: Option<ConditionStatus>,
    /// The reason now; empty where the condition was removed.
    pub reason: String,
}
