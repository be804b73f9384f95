//! What a condition is to this crate: the traits that the element type of a `conditions` list implements.

use crate::status::ConditionStatus;
use alloc::string::String;

/// Read access to one entry of a `status.conditions` list.
///
/// Implemented for `metav1::Condition` and for the condition types that Kubernetes has built in (feature
/// `k8s-openapi`). For a condition struct of your own, `#[derive(WriteCondition)]` of phase-rules implements both traits. A
/// type that is no such struct implements it by hand to run rules over it; methods that later versions add have a default:
///
/// ```
/// use phase_core::condition::ReadCondition;
///
/// struct Health {
///     kind: String,
///     ok: Option<bool>,
/// }
///
/// impl ReadCondition for Health {
///     fn type_(&self) -> &str {
///         &self.kind
///     }
///     fn status(&self) -> &str {
///         match self.ok {
///             Some(true) => "True",
///             Some(false) => "False",
///             None => "Unknown",
///         }
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a condition",
    label = "derive `phase_rules::WriteCondition` for it, implement `phase_rules::ReadCondition`, or use `metav1::Condition`"
)]
pub trait ReadCondition {
    /// The condition's type, for example `JobFailed` or `gateway.example.com/Attached`.
    fn type_(&self) -> &str;

    /// The status text, as it is in the object. A text that is none of `True`, `False` and `Unknown` counts
    /// as `Unknown`.
    fn status(&self) -> &str;

    /// The machine-readable reason for the last transition, if there is one.
    fn reason(&self) -> Option<&str> {
        None
    }

    /// The human-readable message of the last transition, if there is one.
    fn message(&self) -> Option<&str> {
        None
    }

    /// The `metadata.generation` that the condition was set for, if it says.
    fn observed_generation(&self) -> Option<i64> {
        None
    }
}

/// Write access to a condition: what [`condition_list::set`](crate::condition_list::set) needs.
///
/// Implemented for `metav1::Condition` (feature `k8s-openapi`). `#[derive(WriteCondition)]` of phase-rules implements it for a
/// condition struct of your own; by hand, methods that later versions add have a default.
#[diagnostic::on_unimplemented(
    message = "conditions of type `{Self}` can be read but not set",
    label = "derive `phase_rules::WriteCondition` for it, implement the trait, or use `metav1::Condition`"
)]
pub trait WriteCondition: ReadCondition + Sized {
    /// A condition with all of its fields set. `observed_generation` is never `Some(0)`.
    fn new(parts: ConditionParts) -> Self;

    /// Sets the status and, with it, the time of this transition.
    fn set_status(&mut self, status: ConditionStatus, last_transition_time: UnixSeconds);

    /// Sets the reason.
    fn set_reason(&mut self, reason: String);

    /// Sets the message.
    fn set_message(&mut self, message: String);

    /// Sets the generation that the condition was set for; `None` removes it. Never called with `Some(0)`.
    fn set_observed_generation(&mut self, generation: Option<i64>);

    /// The condition with all that Kubernetes requires and it lacks; `None` where it lacks nothing, or cannot be completed.
    ///
    /// The status manager writes it together with what it changes. For types that can be read without a field that is required, such
    /// as the time of the last transition, which becomes `now`.
    fn completed(&self, now: UnixSeconds) -> Option<Self> {
        let _ = now;
        None
    }
}

/// The fields of a new condition, checked against the [limits](crate::limits).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConditionParts {
    /// The condition's type.
    pub type_: String,
    /// The condition's status.
    pub status: ConditionStatus,
    /// The machine-readable reason, never empty.
    pub reason: String,
    /// The human-readable message; may be empty.
    pub message: String,
    /// The `metadata.generation` that the condition was set for.
    pub observed_generation: Option<i64>,
    /// When the status last changed.
    pub last_transition_time: UnixSeconds,
}

/// A time in whole seconds since 1970-01-01T00:00:00Z, the resolution of `metav1::Time`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnixSeconds(pub i64);

/// What a derived condition can hold its time in.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold the time of a condition",
    label = "does not implement `From<phase_rules::UnixSeconds>`",
    note = "`metav1::Time`, `jiff::Timestamp` and `String` need the feature `k8s-openapi` of phase-rules, \
            `chrono::DateTime<Utc>` needs the feature `chrono`"
)]
pub trait FromUnixSeconds {
    fn from_unix_seconds(time: UnixSeconds) -> Self;
}

#[diagnostic::do_not_recommend]
impl<T: From<UnixSeconds>> FromUnixSeconds for T {
    fn from_unix_seconds(time: UnixSeconds) -> Self {
        time.into()
    }
}

impl From<UnixSeconds> for i64 {
    fn from(time: UnixSeconds) -> Self {
        time.0
    }
}

/// A time beyond what the library can hold becomes the nearest that it can.
#[cfg(feature = "chrono")]
impl From<UnixSeconds> for chrono::DateTime<chrono::Utc> {
    fn from(time: UnixSeconds) -> Self {
        let nearest = if time.0 < 0 { Self::MIN_UTC } else { Self::MAX_UTC };
        Self::from_timestamp(time.0, 0).unwrap_or(nearest)
    }
}

impl<C: ReadCondition + ?Sized> ReadCondition for &C {
    fn type_(&self) -> &str {
        (**self).type_()
    }
    fn status(&self) -> &str {
        (**self).status()
    }
    fn reason(&self) -> Option<&str> {
        (**self).reason()
    }
    fn message(&self) -> Option<&str> {
        (**self).message()
    }
    fn observed_generation(&self) -> Option<i64> {
        (**self).observed_generation()
    }
}
