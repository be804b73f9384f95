//! What ends a step of a reconcile: something to report in a condition, or an error.

use crate::operators::requeue::Error;

/// What someone has to change, as a condition reports it.
#[derive(Debug)]
pub struct Refused<R> {
    pub reason: R,
    pub message: String,
}

impl<R> Refused<R> {
    pub fn new(reason: R, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { reason, message }
    }
}

/// What ends a step before its end.
pub enum Failure<R> {
    /// There is something to report.
    Refused(Refused<R>),
    /// The reconcile has to be tried again.
    Error(Error),
}

impl<R> Failure<R> {
    /// That of a write: a server that refuses what is written refuses it again, until someone changes something.
    pub fn of_write(error: kube::Error, reason: R) -> Self {
        match error {
            kube::Error::Api(status) if [400, 403, 413, 422].contains(&status.code) => {
                Self::Refused(Refused::new(reason, status.message))
            }
            error => Self::Error(error.into()),
        }
    }
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
