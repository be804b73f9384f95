//! Reasons of conditions that rules may test.

use crate::value::ValueSet;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

/// A reason that rules may test. Two conditions may have a reason of the same name; it has one text then.
///
/// ```
/// use phase_core::rules::{ConditionType, Reason};
///
/// let failed = ConditionType::new("JobFailed")
///     .reason(Reason::new("DeadlineExceeded"))
///     .reason(Reason::new("OutOfMemory").text("OOMKilled"));
/// assert_eq!(failed.reasons[1].text, "OOMKilled");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Reason {
    /// Its name in rules: a Rust identifier, without a raw prefix.
    pub name: String,
    /// The text of the `reason` field.
    pub text: String,
    /// Its docs; may be empty.
    pub docs: String,
}

impl Reason {
    /// Returns a reason whose text is its name.
    pub fn new(name: impl Into<String>) -> Self {
        let name = name.into();
        Self {
            text: name.clone(),
            name,
            docs: String::new(),
        }
    }

    /// Sets the text of the `reason` field.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }

    /// Sets its docs.
    #[must_use]
    pub fn docs(mut self, docs: impl Into<String>) -> Self {
        self.docs = docs.into();
        self
    }
}

/// For each condition, which of its reasons are tested: their indices in [`reasons`](super::ConditionType::reasons), in ascending order. Values
/// number them in this order.
#[doc(hidden)]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TestedReasons(Vec<Vec<usize>>);

impl TestedReasons {
    /// None, of this many conditions.
    pub fn none(conditions: usize) -> Self {
        Self(vec![Vec::new(); conditions])
    }

    /// Notes a test. Says whether there was room for it.
    pub fn add(&mut self, condition: usize, reason: usize) -> bool {
        let tested = &mut self.0[condition];
        match tested.binary_search(&reason) {
            Ok(_) => true,
            Err(_) if tested.len() == ValueSet::MOST_REASONS => false,
            Err(place) => {
                tested.insert(place, reason);
                true
            }
        }
    }

    /// The tested reasons of a condition.
    pub fn of(&self, condition: usize) -> &[usize] {
        &self.0[condition]
    }

    /// The number of a tested reason in a [`Value`](crate::value::Value).
    pub fn number(&self, condition: usize, reason: usize) -> Option<usize> {
        let place = self.0[condition].binary_search(&reason).ok()?;
        Some(place + 1)
    }
}
