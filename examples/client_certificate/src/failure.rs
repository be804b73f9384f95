//! Why a step has no result.

use crate::operators::requeue::Error;
use crate::signing::Refused;

/// What ends a step before its end.
pub enum Failure<R> {
    /// There is something to report.
    Refused(Refused<R>),
    /// The reconcile has to be tried again.
    Error(Error),
}

impl<R> From<Refused<R>> for Failure<R> {
    fn from(refused: Refused<R>) -> Self {
        Self::Refused(refused)
    }
}

impl<R> From<kube::Error> for Failure<R> {
    fn from(error: kube::Error) -> Self {
        Self::Error(error.into())
    }
}

impl<R> From<phase_rules::manager::Error> for Failure<R> {
    fn from(error: phase_rules::manager::Error) -> Self {
        Self::Error(error.into())
    }
}
