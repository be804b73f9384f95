//! What can go wrong when a status is written, and what to do then.

use crate::InvalidCondition;
use std::fmt;
use std::time::Duration;

/// Why a status was not written, or may not have been.
///
/// [`requeue`](Self::requeue) says what an error policy should do,
/// [`may_have_been_written`](Self::may_have_been_written) whether the server may have accepted the change all
/// the same, [`kind`](Self::kind) what happened.
#[derive(Debug)]
pub struct Error {
    kind: ErrorKind,
    may_have_been_written: bool,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// What went wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The condition is not among those that the manager is limited to; nothing was sent.
    #[error("condition `{condition}` is not owned by this status manager, which may change {owned}")]
    #[non_exhaustive]
    NotOwned {
        /// The type of the condition.
        condition: &'static str,
        /// The types that the manager owns, for people.
        owned: String,
    },

    /// The API server would refuse the condition; nothing was sent.
    #[error(transparent)]
    InvalidCondition(InvalidCondition),

    /// The object does not come from the API server; nothing was sent.
    #[error("the object has no `metadata.{field}`: pass one that was read from the API server")]
    #[non_exhaustive]
    NotFromServer {
        /// The field of its metadata that is missing.
        field: &'static str,
    },

    /// The condition was already set for a newer generation than the one reconciled here, by a controller
    /// that has seen more, such as a new leader. The call did not overwrite it.
    #[error(
        "condition `{condition}` is already about generation {observed_generation}, and this reconcile saw generation \
         {reconciled}: its object is out of date"
    )]
    #[non_exhaustive]
    Outdated {
        /// The type of the condition.
        condition: &'static str,
        /// The generation that the condition is about.
        observed_generation: i64,
        /// The generation that was reconciled.
        reconciled: i64,
    },

    /// The object has a phase that none of its conditions explains, so the phase would be lost; nothing was sent. It is from
    /// before the conditions: [`StatusManager::migrate`](super::StatusManager::migrate) says what its status means.
    #[error(
        "the object has phase `{phase}` and none of the declared conditions, so that its phase would become `{derived}`: \
         tell `StatusManager::migrate` which conditions its status means"
    )]
    #[non_exhaustive]
    NotMigrated {
        /// The text of the stored phase.
        phase: String,
        /// The phase that the rules derive where no condition is present.
        derived: &'static str,
    },

    /// Others changed the object between reading and writing, each time. The changes are not stored.
    #[error("the object changed between reading and writing in all {attempts} attempts")]
    #[non_exhaustive]
    Conflict {
        /// How often it was tried.
        attempts: u32,
    },

    /// The object is gone.
    #[error("the object has been deleted")]
    Deleted,

    /// The object is gone and another has its name, which was left alone.
    #[error("the object was deleted and created again: its uid was {expected} and is {found}")]
    #[non_exhaustive]
    Recreated {
        /// The uid of the object that was reconciled.
        expected: String,
        /// The uid of the object that is there now.
        found: String,
    },

    /// The API server refused the request and will refuse it again: a status that breaks the schema (422) or
    /// is too large (413), missing rights (401, 403), a field that another field manager owns.
    #[error("the API server refused to write the status")]
    Refused,

    /// The object is there, and its `/status` is not. Nothing was written.
    #[error(
        "the CRD in the cluster has no `/status`: give it `subresources: {{ status: {{}} }}`, as kube's derive does"
    )]
    NoStatusSubresource,

    /// The API server accepted the request and stored no phase: the CRD in the cluster is older than the
    /// program and does not know the field.
    #[error(
        "the API server stored no phase where {written} was written: is the CRD in the cluster older than this program?"
    )]
    #[non_exhaustive]
    NotStored {
        /// The phase that was written.
        written: &'static str,
    },

    /// The call took longer than the timeout.
    #[error("the status could not be written within {timeout:?}")]
    #[non_exhaustive]
    TimedOut {
        /// How much time there was.
        timeout: Duration,
    },

    /// The API server was not reached or did not manage to answer, each time.
    #[error("the API server was unavailable in all {attempts} attempts")]
    #[non_exhaustive]
    Unavailable {
        /// How often it was tried.
        attempts: u32,
    },

    /// The live object does not deserialize: the program's types do not fit what is stored, or what
    /// [`StatusManager::migrate`](super::StatusManager::migrate) takes does not.
    #[error("the live object does not deserialize")]
    Unreadable,

    /// The status does not serialize; nothing was sent.
    #[error("the status does not serialize")]
    Unserializable,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind.fmt(f)?;
        if self.may_have_been_written {
            f.write_str("; it may have been written")?;
        }
        match &self.source {
            Some(source) => write!(f, ": {}", in_words(&**source)),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

impl From<InvalidCondition> for Error {
    fn from(invalid: InvalidCondition) -> Self {
        ErrorKind::InvalidCondition(invalid).into()
    }
}

impl From<ErrorKind> for Error {
    fn from(kind: ErrorKind) -> Self {
        Self {
            kind,
            may_have_been_written: false,
            source: None,
        }
    }
}

/// An error with its causes, each text once.
fn in_words(error: &(dyn std::error::Error + 'static)) -> String {
    if let Some(kube::Error::Api(status)) = error.downcast_ref()
        && !status.message.is_empty()
    {
        return status.message.clone();
    }
    let mut words = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let text = error.to_string();
        if !words.contains(&text) {
            words.push_str(": ");
            words.push_str(&text);
        }
        cause = error.source();
    }
    words
}

/// What an error policy should do about an [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Requeue {
    /// Reconcile again, with a delay that grows.
    Backoff,
    /// Reconcile again after the time that the API server asked for.
    After(Duration),
    /// Do not reconcile again until the object changes: the same input gives the same error.
    AwaitChange,
}

impl Error {
    pub(super) fn because(mut self, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    pub(super) fn written_perhaps(mut self, may_have_been_written: bool) -> Self {
        self.may_have_been_written = may_have_been_written;
        self
    }

    /// What went wrong.
    pub fn kind(&self) -> &ErrorKind {
        &self.kind
    }

    /// Whether the API server may have accepted a change although the call failed. `false` is a promise;
    /// `true` says that nobody knows, and the next call finds out: it reads the live object first.
    pub fn may_have_been_written(&self) -> bool {
        self.may_have_been_written
    }

    /// What an error policy should do.
    ///
    /// ```
    /// use phase_rules::manager::{Error, ErrorKind, Requeue};
    /// use phase_rules::{ConditionStatus, ConditionUpdate};
    ///
    /// assert_eq!(Error::from(ErrorKind::NoStatusSubresource).requeue(), Requeue::Backoff);
    /// let without_reason = ConditionUpdate::new("JobFailed", ConditionStatus::True, "");
    /// let invalid = Error::from(without_reason.check().unwrap_err());
    /// assert_eq!(invalid.requeue(), Requeue::AwaitChange);
    /// ```
    pub fn requeue(&self) -> Requeue {
        match self.kind {
            // Rights can be granted without the object changing.
            ErrorKind::Refused if matches!(self.answer(), Some(answer) if matches!(answer.code, 401 | 403)) => {
                Requeue::Backoff
            }
            ErrorKind::NotOwned { .. }
            | ErrorKind::InvalidCondition(_)
            | ErrorKind::NotFromServer { .. }
            | ErrorKind::NotMigrated { .. }
            | ErrorKind::Deleted
            | ErrorKind::Recreated { .. }
            | ErrorKind::Refused
            | ErrorKind::Unreadable
            | ErrorKind::Unserializable => Requeue::AwaitChange,
            ErrorKind::Unavailable { .. } => {
                let details = self.answer().and_then(|answer| answer.details.as_ref());
                match details.map_or(0, |details| details.retry_after_seconds) {
                    0 => Requeue::Backoff,
                    seconds => Requeue::After(Duration::from_secs(seconds.into())),
                }
            }
            // CRDs are updated without the object changing.
            ErrorKind::NotStored { .. }
            | ErrorKind::NoStatusSubresource
            | ErrorKind::Outdated { .. }
            | ErrorKind::Conflict { .. }
            | ErrorKind::TimedOut { .. } => Requeue::Backoff,
        }
    }

    fn answer(&self) -> Option<&kube::core::Status> {
        match self.source.as_ref()?.downcast_ref()? {
            kube::Error::Api(status) => Some(status),
            _ => None,
        }
    }
}

impl ErrorKind {
    /// The variant's name, for metrics.
    #[cfg(feature = "prometheus-client")]
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::NotOwned { .. } => "NotOwned",
            Self::InvalidCondition(_) => "InvalidCondition",
            Self::NotFromServer { .. } => "NotFromServer",
            Self::Outdated { .. } => "Outdated",
            Self::NotMigrated { .. } => "NotMigrated",
            Self::Conflict { .. } => "Conflict",
            Self::Deleted => "Deleted",
            Self::Recreated { .. } => "Recreated",
            Self::Refused => "Refused",
            Self::NotStored { .. } => "NotStored",
            Self::NoStatusSubresource => "NoStatusSubresource",
            Self::TimedOut { .. } => "TimedOut",
            Self::Unavailable { .. } => "Unavailable",
            Self::Unreadable => "Unreadable",
            Self::Unserializable => "Unserializable",
        }
    }
}

#[cfg(feature = "runtime")]
impl Requeue {
    /// The [`Action`](kube::runtime::controller::Action) for kube-runtime's error policy. `delay` is how long
    /// a [`Backoff`](Self::Backoff) waits. kube-runtime does not count failures: for a delay that grows,
    /// count them for each object, as the example `backup_operator` does.
    pub fn action(self, delay: Duration) -> kube::runtime::controller::Action {
        use kube::runtime::controller::Action;

        match self {
            Self::Backoff => Action::requeue(delay),
            Self::After(time) => Action::requeue(time.max(delay)),
            Self::AwaitChange => Action::await_change(),
        }
    }
}
