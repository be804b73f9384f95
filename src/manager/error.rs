//! What can go wrong when a status is written, and what to do then.

use crate::InvalidCondition;
use std::time::Duration;

/// Why a status was not written, or may not have been.
///
/// [`requeue`](Self::requeue) says what an error policy should do,
/// [`may_have_been_written`](Self::may_have_been_written) whether the server may have accepted the change all
/// the same.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
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
    InvalidCondition(#[from] InvalidCondition),

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
        /// Whether an earlier request of the call, whose answer was lost, may have been accepted.
        may_have_been_written: bool,
    },

    /// Others changed the object between reading and writing, each time. The changes are not stored.
    #[error("the object changed between reading and writing in all {attempts} attempts")]
    #[non_exhaustive]
    Conflict {
        /// How often it was tried.
        attempts: u32,
        /// Whether a request whose answer was lost may have been accepted, and overwritten since.
        may_have_been_written: bool,
    },

    /// The object is gone.
    #[error("the object has been deleted")]
    #[non_exhaustive]
    Deleted {
        /// Whether a request whose answer was lost may have been accepted before that.
        may_have_been_written: bool,
    },

    /// The object is gone and another has its name, which was not touched.
    #[error("the object was deleted and created again: its uid was {expected} and is {found}")]
    #[non_exhaustive]
    Recreated {
        /// The uid of the object that was reconciled.
        expected: String,
        /// The uid of the object that is there now.
        found: String,
        /// Whether a request whose answer was lost may have been accepted before that.
        may_have_been_written: bool,
    },

    /// The API server refused the request and will refuse it again: a status that breaks the schema (422),
    /// missing rights (403), a field that another field manager owns.
    #[error("the API server refused to write the status: {}", in_words(.source))]
    #[non_exhaustive]
    Refused {
        /// Whether an earlier request of the call, whose answer was lost, may have been accepted.
        may_have_been_written: bool,
        /// What it said.
        source: kube::Error,
    },

    /// The object is there, and its `/status` is not. Nothing was written.
    #[error(
        "the CRD in the cluster has no `/status`: give it `subresources: {{ status: {{}} }}`, as kube's derive does"
    )]
    NoStatusSubresource,

    /// The API server accepted the request and stored another phase than the one that was written, or none:
    /// the CRD in the cluster is older than the program and does not know the field, or a webhook changes it.
    #[error(
        "the API server stored the phase {stored} where {written} was written: is the CRD in the cluster older than this program?"
    )]
    #[non_exhaustive]
    NotStored {
        /// The phase that was written.
        written: &'static str,
        /// The stored phase; `Unknown` where there is none.
        stored: &'static str,
    },

    /// The call took longer than the timeout.
    #[error(
        "the status could not be written within {timeout:?}{}",
        if *.may_have_been_written { "; the last request may have been accepted" } else { "" }
    )]
    #[non_exhaustive]
    TimedOut {
        /// How much time there was.
        timeout: Duration,
        /// Whether a request was under way whose answer is not known.
        may_have_been_written: bool,
    },

    /// The API server was not reached or did not manage to answer, each time.
    #[error(
        "the API server was out of reach each of {attempts} times{}: {}",
        if *.may_have_been_written { "; a request may have been accepted" } else { "" },
        in_words(.source)
    )]
    #[non_exhaustive]
    Unavailable {
        /// How often it was tried.
        attempts: u32,
        /// Whether a request was sent whose answer is not known.
        may_have_been_written: bool,
        /// The last error.
        source: kube::Error,
    },

    /// The live object does not deserialize: the program's types do not fit what is stored.
    #[error(
        "the live object does not deserialize{}: {source}",
        if *.may_have_been_written { "; the status may have been written" } else { "" }
    )]
    #[non_exhaustive]
    Unreadable {
        /// Whether a write came before that whose answer is not known.
        may_have_been_written: bool,
        /// What is wrong.
        source: serde_json::Error,
    },

    /// The status does not serialize; nothing was sent.
    #[error("the status does not serialize: {0}")]
    Unserializable(#[source] serde_json::Error),
}

/// An error of kube with its causes, each text once.
fn in_words(error: &kube::Error) -> String {
    if let kube::Error::Api(status) = error
        && !status.message.is_empty()
    {
        return status.message.clone();
    }
    let mut words = error.to_string();
    let mut cause = std::error::Error::source(error);
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
    /// What an error policy should do.
    ///
    /// ```
    /// use phase_rules::manager::{Error, Requeue};
    /// use phase_rules::{ConditionStatus, ConditionUpdate};
    ///
    /// assert_eq!(Error::NoStatusSubresource.requeue(), Requeue::Backoff);
    /// let without_reason = ConditionUpdate::new("JobFailed", ConditionStatus::True, "");
    /// let invalid = Error::from(without_reason.check().unwrap_err());
    /// assert_eq!(invalid.requeue(), Requeue::AwaitChange);
    /// ```
    pub fn requeue(&self) -> Requeue {
        match self {
            // Rights can be granted without the object changing.
            Self::Refused {
                source: kube::Error::Api(status),
                ..
            } if matches!(status.code, 401 | 403) => Requeue::Backoff,
            Self::NotOwned { .. }
            | Self::InvalidCondition(_)
            | Self::NotFromServer { .. }
            | Self::Deleted { .. }
            | Self::Recreated { .. }
            | Self::Refused { .. }
            | Self::Unreadable { .. }
            | Self::Unserializable(_) => Requeue::AwaitChange,
            Self::Unavailable {
                source: kube::Error::Api(status),
                ..
            } => match status
                .details
                .as_ref()
                .map_or(0, |details| details.retry_after_seconds)
            {
                0 => Requeue::Backoff,
                seconds => Requeue::After(Duration::from_secs(seconds.into())),
            },
            // CRDs are updated without the object changing.
            Self::NotStored { .. }
            | Self::NoStatusSubresource
            | Self::Outdated { .. }
            | Self::Conflict { .. }
            | Self::TimedOut { .. }
            | Self::Unavailable { .. } => Requeue::Backoff,
        }
    }

    /// The variant's name, for metrics.
    #[cfg(feature = "prometheus-client")]
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::NotOwned { .. } => "NotOwned",
            Self::InvalidCondition(_) => "InvalidCondition",
            Self::NotFromServer { .. } => "NotFromServer",
            Self::Outdated { .. } => "Outdated",
            Self::Conflict { .. } => "Conflict",
            Self::Deleted { .. } => "Deleted",
            Self::Recreated { .. } => "Recreated",
            Self::Refused { .. } => "Refused",
            Self::NotStored { .. } => "NotStored",
            Self::NoStatusSubresource => "NoStatusSubresource",
            Self::TimedOut { .. } => "TimedOut",
            Self::Unavailable { .. } => "Unavailable",
            Self::Unreadable { .. } => "Unreadable",
            Self::Unserializable(_) => "Unserializable",
        }
    }

    /// Whether the API server may have accepted a change although the call failed. `false` is a promise for a
    /// client that does not repeat requests on its own; `true` says that nobody knows, and the next call
    /// finds out: it reads the live object first.
    pub fn may_have_been_written(&self) -> bool {
        match self {
            Self::Outdated {
                may_have_been_written,
                ..
            }
            | Self::Conflict {
                may_have_been_written,
                ..
            }
            | Self::Deleted {
                may_have_been_written,
            }
            | Self::Recreated {
                may_have_been_written,
                ..
            }
            | Self::Refused {
                may_have_been_written,
                ..
            }
            | Self::TimedOut {
                may_have_been_written,
                ..
            }
            | Self::Unavailable {
                may_have_been_written,
                ..
            }
            | Self::Unreadable {
                may_have_been_written,
                ..
            } => *may_have_been_written,
            Self::NotStored { .. } => true,
            Self::NoStatusSubresource
            | Self::NotOwned { .. }
            | Self::InvalidCondition(_)
            | Self::NotFromServer { .. }
            | Self::Unserializable(_) => false,
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
