//! The declaration of a condition.

use super::Reason;
use crate::status::ConditionStatus;
use alloc::string::String;
use alloc::vec::Vec;

/// A condition type that rules may test.
///
/// ```
/// use phase_core::rules::ConditionType;
/// use phase_core::status::ConditionStatus;
///
/// let attached = ConditionType::new("Attached").wire_type("gateway.example.com/Attached");
/// let failed = ConditionType::new("JobFailed").negative().absent(ConditionStatus::False);
/// assert_eq!(failed.absent, ConditionStatus::False);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ConditionType {
    /// Its name in rules: a Rust identifier, without a raw prefix.
    pub name: String,
    /// The text of the `type` field.
    pub wire_type: String,
    /// Which status is the abnormal one.
    pub polarity: Polarity,
    /// The status that it counts as where it is missing.
    pub absent: ConditionStatus,
    /// Whether it is marked as read by no rule.
    pub unread: bool,
    /// The reasons that rules may test, in order.
    pub reasons: Vec<Reason>,
    /// Its docs; may be empty.
    pub docs: String,
}

/// Which status of a condition is the abnormal one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "rule-list-serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Polarity {
    /// `True` is the normal state, as in `Ready`.
    #[default]
    Positive,
    /// `True` is the abnormal state, as in `JobFailed` or `MemoryPressure`.
    Negative,
}

impl ConditionType {
    /// Returns a positive condition whose wire type is its name and that counts as `Unknown` where it is missing.
    pub fn new(name: impl Into<String>) -> Self {
        let name = name.into();
        Self {
            wire_type: name.clone(),
            name,
            polarity: Polarity::Positive,
            absent: ConditionStatus::Unknown,
            unread: false,
            reasons: Vec::new(),
            docs: String::new(),
        }
    }

    /// Sets the text of the `type` field.
    #[must_use]
    pub fn wire_type(mut self, wire_type: impl Into<String>) -> Self {
        self.wire_type = wire_type.into();
        self
    }

    /// Makes `True` the abnormal state.
    #[must_use]
    pub fn negative(mut self) -> Self {
        self.polarity = Polarity::Negative;
        self
    }

    /// Sets the status that it counts as where it is missing.
    #[must_use]
    pub fn absent(mut self, status: ConditionStatus) -> Self {
        self.absent = status;
        self
    }

    /// Marks it as read by no rule, on purpose.
    #[must_use]
    pub fn unread(mut self) -> Self {
        self.unread = true;
        self
    }

    /// Adds a reason that rules may test.
    #[must_use]
    pub fn reason(mut self, reason: Reason) -> Self {
        self.reasons.push(reason);
        self
    }

    /// Sets its docs.
    #[must_use]
    pub fn docs(mut self, docs: impl Into<String>) -> Self {
        self.docs = docs.into();
        self
    }
}
