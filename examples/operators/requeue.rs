//! What can go wrong in a reconcile, and when to try again.

use kube::Resource;
use kube::runtime::controller::Action;
use kube::runtime::finalizer;
use phase_rules::manager::{self, Requeue};
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// What can go wrong in a reconcile.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The status was not written.
    #[error(transparent)]
    Status(#[from] manager::Error),
    /// Another request failed.
    #[error(transparent)]
    Request(#[from] kube::Error),
    /// Reconciling under a finalizer.
    #[error(transparent)]
    Finalizer(Box<finalizer::Error<Error>>),
}

impl Error {
    fn requeue(&self) -> Requeue {
        match self {
            Self::Status(error) => error.requeue(),
            Self::Finalizer(error) => match &**error {
                finalizer::Error::ApplyFailed(error) | finalizer::Error::CleanupFailed(error) => {
                    error.requeue()
                }
                _ => Requeue::Backoff,
            },
            Self::Request(_) => Requeue::Backoff,
        }
    }
}

impl From<finalizer::Error<Error>> for Error {
    fn from(error: finalizer::Error<Error>) -> Self {
        Self::Finalizer(Box::new(error))
    }
}

/// How often each object failed in a row, by uid.
#[derive(Default)]
pub struct Failures(Mutex<BTreeMap<String, u32>>);

impl Failures {
    const FIRST_DELAY: Duration = Duration::from_millis(200);
    const LONGEST_DELAY: Duration = Duration::from_secs(300);

    /// Forgets the failures of an object that was reconciled, or is gone.
    pub fn forget(&self, object: &impl Resource) {
        if let Some(uid) = &object.meta().uid {
            self.counts().remove(uid);
        }
    }

    /// When to reconcile an object again that just failed.
    pub fn action(&self, object: &impl Resource, error: &Error) -> Action {
        let requeue = error.requeue();
        if requeue == Requeue::AwaitChange {
            self.forget(object);
            return requeue.action(Duration::ZERO);
        }
        requeue.action(self.delay(object))
    }

    /// Counts a failure; the delay doubles with each.
    fn delay(&self, object: &impl Resource) -> Duration {
        let uid = object.meta().uid.clone().unwrap_or_default();
        let mut counts = self.counts();
        let count = counts.entry(uid).or_default();
        let delay = Self::FIRST_DELAY.saturating_mul(2u32.saturating_pow(*count));
        *count = count.saturating_add(1);
        delay.min(Self::LONGEST_DELAY)
    }

    fn counts(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, u32>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
