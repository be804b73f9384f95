//! What a call did.

use super::managed::{ConditionTypeOf, ManagedResource, PhaseOf};
use crate::{ConditionStatus, PhaseChange};
use std::fmt;

/// What a call to the status manager did.
#[derive(Clone)]
#[non_exhaustive]
pub enum Outcome<K: ManagedResource> {
    /// There was nothing to change, and nothing was written.
    Unchanged,
    /// The server accepted a change.
    Changed(Change<K>),
}

impl<K: ManagedResource> Outcome<K> {
    /// What changed, if something did.
    pub fn changed(&self) -> Option<&Change<K>> {
        match self {
            Self::Unchanged => None,
            Self::Changed(change) => Some(change),
        }
    }

    /// The object as the server has it now, if something changed.
    pub fn into_object(self) -> Option<K> {
        match self {
            Self::Unchanged => None,
            Self::Changed(change) => Some(change.object),
        }
    }

    /// Replaces the object that was passed in by the one that the server has now, if something changed.
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
            Self::Changed(change) => f.debug_tuple("Changed").field(change).finish(),
        }
    }
}

/// A change of status that the server accepted.
#[derive(Clone)]
#[non_exhaustive]
pub struct Change<K: ManagedResource> {
    /// The object as the server has it now.
    pub object: K,
    /// The phase before and after; they may be the same.
    pub phase: PhaseChange<PhaseOf<K>>,
    /// The conditions that changed. Empty where only the phase or the observed generation did.
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
