use std::fmt;

/// What a form cannot say.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// No phase has a health.
    NoHealth,
    /// A phase that the list does not have.
    UnknownPhase {
        /// The name.
        name: String,
    },
    /// The rules ignore stale conditions, and the metrics do not say which are stale.
    IgnoresStale,
}

impl std::error::Error for Error {}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoHealth => f.write_str(
                "no phase has a health\n\
                 help: declare it in `phases(..)`, such as `phases(Running(reconciling), Completed(ready), Failed(stalled))`",
            ),
            Self::UnknownPhase { name } => write!(f, "unknown phase `{name}`: no rule gives it"),
            Self::IgnoresStale => f.write_str(
                "PromQL cannot say `ignore_stale`: the metrics of kube-state-metrics do not tell which conditions are stale\n\
                 help: use the metrics of the status manager",
            ),
        }
    }
}
