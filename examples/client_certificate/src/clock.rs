//! What time it is.

use k8s_openapi::jiff::Timestamp;
use std::time::Duration;
use tokio::time::Instant;

/// The clock that certificates are dated by.
#[derive(Clone, Copy)]
pub enum Clock {
    /// That of the system.
    System,
    /// That of tokio, which a program can pause: it then jumps to the next timer when all tasks wait.
    Tokio {
        /// What time it was ..
        start: Timestamp,
        /// .. at this instant.
        at: Instant,
    },
}

impl Clock {
    /// The clock of tokio, from now on.
    pub fn tokio() -> Self {
        Self::Tokio {
            start: Timestamp::now(),
            at: Instant::now(),
        }
    }

    /// What time it is.
    pub fn now(self) -> Timestamp {
        match self {
            Self::System => Timestamp::now(),
            Self::Tokio { start, at } => start + at.elapsed(),
        }
    }

    /// How long it is until then; at least a moment, so that whoever waits so long does not wait again.
    pub fn until(self, then: Timestamp) -> Duration {
        let left = Duration::try_from(then.duration_since(self.now())).unwrap_or_default();
        left + Duration::from_millis(1)
    }
}
