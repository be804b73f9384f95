//! What the writers note of each call, for the audit.

use std::time::Duration;

/// A call to the manager.
#[derive(Clone, Debug)]
pub struct Call {
    pub manager: &'static str,
    /// The object that was passed in.
    pub uid: String,
    /// What the conditions were to be. Empty for a call to `sync`.
    pub batch: Vec<Intent>,
    /// Since the run began.
    pub started: Duration,
    pub ended: Duration,
    pub end: End,
    /// What the observer was told meanwhile.
    pub told: Vec<Told>,
}

/// What a condition was to be. The message is one of its own, so that a revision tells which call made it.
/// Calls of one manager may share an intent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Intent {
    pub type_: String,
    pub status: String,
    pub reason: String,
    pub message: String,
}

/// How a call ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// The writer dropped it.
    Dropped,
    Unchanged,
    /// There was nothing to change, but an earlier request may still arrive.
    InDoubt,
    Changed {
        version: u64,
    },
    Failed {
        /// Whether the error says to wait for a change of the object.
        awaits_change: bool,
        may_have_been_written: bool,
        error: String,
    },
}

impl End {
    pub fn name(&self) -> &'static str {
        match self {
            Self::Dropped => "dropped",
            Self::Unchanged => "unchanged",
            Self::InDoubt => "in doubt",
            Self::Changed { .. } => "changed",
            Self::Failed { .. } => "failed",
        }
    }
}

/// What an observer was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    Changed(Report),
    Unchanged { version: u64 },
}

/// A change as the manager reports it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The resource version of the object that comes with the report.
    pub version: u64,
    pub from: String,
    pub to: String,
    /// The types of the conditions that changed.
    pub conditions: Vec<String>,
}
