//! Finding, setting and removing conditions in a list, with the semantics of apimachinery's
//! [`meta` helpers](https://pkg.go.dev/k8s.io/apimachinery/pkg/api/meta#SetStatusCondition) to the letter.
//!
//! Types are compared exactly. Of several entries of a type, which a Kubernetes list map cannot have, the first
//! counts, for reading and for setting; removing removes all of them.

use crate::condition::{ConditionParts, ReadCondition, UnixSeconds, WriteCondition};
use crate::limits::{
    InvalidCondition, REASON_MAX_CHARS, check_message, check_observed_generation, check_reason, check_type,
    cut_message,
};
use crate::status::ConditionStatus;
use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

/// The first condition of this type: `meta.FindStatusCondition`.
pub fn find<'a, C: ReadCondition>(conditions: &'a [C], type_: &str) -> Option<&'a C> {
    conditions.iter().find(|condition| condition.type_() == type_)
}

/// The first condition of this type, to be changed in place: `meta.FindStatusCondition`.
pub fn find_mut<'a, C: ReadCondition>(conditions: &'a mut [C], type_: &str) -> Option<&'a mut C> {
    conditions.iter_mut().find(|condition| condition.type_() == type_)
}

/// The status of the first condition of this type as rules see it, `None` where the type is missing.
pub fn status<C: ReadCondition>(conditions: &[C], type_: &str) -> Option<ConditionStatus> {
    find(conditions, type_).map(|condition| ConditionStatus::from_wire(condition.status()))
}

/// Whether the condition is present with status `True`: `meta.IsStatusConditionTrue`.
pub fn is_true<C: ReadCondition>(conditions: &[C], type_: &str) -> bool {
    is_present_and_equal(conditions, type_, ConditionStatus::True)
}

/// Whether the condition is present with status `False`: `meta.IsStatusConditionFalse`.
pub fn is_false<C: ReadCondition>(conditions: &[C], type_: &str) -> bool {
    is_present_and_equal(conditions, type_, ConditionStatus::False)
}

/// Whether the condition is present with just this status text: `meta.IsStatusConditionPresentAndEqual`.
///
/// Unlike in rules, a missing condition and a status text that is none of the three do not count as `Unknown`.
pub fn is_present_and_equal<C: ReadCondition>(
    conditions: &[C],
    type_: &str,
    status: ConditionStatus,
) -> bool {
    find(conditions, type_).is_some_and(|condition| condition.status() == status.as_str())
}

/// Whether the condition says that it was set for an older generation than this one, the object's.
///
/// A condition that names no generation, or 0, is not stale: nothing is known of it.
pub fn is_stale<C: ReadCondition>(condition: &C, generation: i64) -> bool {
    condition
        .observed_generation()
        .is_some_and(|observed| observed != 0 && observed < generation)
}

/// Sets a condition: `meta.SetStatusCondition`. Says whether the list changed.
///
/// - The type is absent: the condition is appended.
/// - The status changes: it is set, and `lastTransitionTime` becomes the update's time, even an older one, or `now`.
/// - Reason, message and observed generation are overwritten where they differ; a generation of `None` and
///   `Some(0)` are the same.
///
/// A field that the condition's type does not store never counts as a change.
///
/// # Errors
/// The condition breaks one of the API server's [limits](crate::limits); the list is as it was.
pub fn set<C: WriteCondition>(
    conditions: &mut Vec<C>,
    update: ConditionUpdate<&str>,
    now: UnixSeconds,
) -> Result<bool, InvalidCondition> {
    update.check()?;
    let ConditionUpdate {
        type_,
        status,
        reason,
        message,
        observed_generation,
        last_transition_time,
    } = update;
    let observed_generation = observed_generation.filter(|generation| *generation != 0);
    let last_transition_time = last_transition_time.unwrap_or(now);

    let Some(existing) = find_mut(conditions, type_) else {
        conditions.push(C::new(ConditionParts {
            type_: type_.into(),
            status,
            reason: reason.into_owned(),
            message: message.into_owned(),
            observed_generation,
            last_transition_time,
        }));
        return Ok(true);
    };
    let mut changed = false;
    if existing.status() != status.as_str() {
        let before = String::from(existing.status());
        existing.set_status(status, last_transition_time);
        changed |= existing.status() != before;
    }
    if existing.reason().unwrap_or_default() != reason {
        let before = existing.reason().map(String::from);
        existing.set_reason(reason.into_owned());
        changed |= existing.reason() != before.as_deref();
    }
    if existing.message().unwrap_or_default() != message {
        let before = existing.message().map(String::from);
        existing.set_message(message.into_owned());
        changed |= existing.message() != before.as_deref();
    }
    if existing.observed_generation().unwrap_or(0) != observed_generation.unwrap_or(0) {
        let before = existing.observed_generation();
        existing.set_observed_generation(observed_generation);
        changed |= existing.observed_generation() != before;
    }
    Ok(changed)
}

/// Whether a condition already says what an update sets, this generation included.
#[doc(hidden)]
pub fn says<T>(
    existing: &impl ReadCondition,
    update: &ConditionUpdate<T>,
    observed_generation: Option<i64>,
) -> bool {
    existing.status() == update.status.as_str()
        && existing.reason().unwrap_or_default() == update.reason
        && existing.message().unwrap_or_default() == update.message
        && existing.observed_generation().unwrap_or(0) == observed_generation.unwrap_or(0)
}

/// Removes every condition of this type and keeps the order of the others: `meta.RemoveStatusCondition`. Says whether
/// there was one.
pub fn remove<C: ReadCondition>(conditions: &mut Vec<C>, type_: &str) -> bool {
    let before = conditions.len();
    conditions.retain(|condition| condition.type_() != type_);
    conditions.len() != before
}

/// One condition to be set.
///
/// `T` is how the type is named: a generated condition enum, a `&str` or a `String`.
///
/// ```
/// use phase_core::condition_list::ConditionUpdate;
/// use phase_core::status::ConditionStatus;
///
/// let update = ConditionUpdate::new("JobFailed", ConditionStatus::True, "BackoffLimitExceeded")
///     .with_message("the job has failed 6 times")
///     .with_observed_generation(3);
/// assert!(update.check().is_ok());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConditionUpdate<T> {
    type_: T,
    status: ConditionStatus,
    reason: Cow<'static, str>,
    message: Cow<'static, str>,
    observed_generation: Option<i64>,
    last_transition_time: Option<UnixSeconds>,
}

impl<T> ConditionUpdate<T> {
    /// A condition with an empty message and no observed generation. The reason is not optional: the API server
    /// refuses a condition without one.
    pub fn new(type_: T, status: impl Into<ConditionStatus>, reason: impl Into<Cow<'static, str>>) -> Self {
        Self {
            type_,
            status: status.into(),
            reason: reason.into(),
            message: Cow::Borrowed(""),
            observed_generation: None,
            last_transition_time: None,
        }
    }

    /// Sets a reason that comes from elsewhere, such as a Pod's `state.waiting.reason` or the text of an error.
    ///
    /// What Kubernetes takes as a reason is taken as it is. Of any other text its words become one word in CamelCase,
    /// and the message begins with the text; without a word in it, the reason stays what it was.
    ///
    /// ```
    /// use phase_core::condition_list::ConditionUpdate;
    /// use phase_core::status::ConditionStatus;
    ///
    /// let failed = ConditionUpdate::new("JobFailed", ConditionStatus::True, "JobFailed");
    /// assert_eq!(failed.clone().with_foreign_reason("ErrImagePull").reason(), "ErrImagePull");
    ///
    /// let update = failed.with_message("after 3 attempts").with_foreign_reason("exit code 137 (OOM)");
    /// assert_eq!(update.reason(), "ExitCode137OOM");
    /// assert_eq!(update.message(), "exit code 137 (OOM): after 3 attempts");
    /// ```
    #[must_use]
    pub fn with_foreign_reason(mut self, text: impl Into<Cow<'static, str>>) -> Self {
        let text = text.into();
        if check_reason(&text).is_ok() {
            self.reason = text;
            return self;
        }
        let reason = reason_of(&text);
        if !reason.is_empty() {
            self.reason = reason.into();
        }
        let text = text.trim();
        if !text.is_empty() {
            let separator = if self.message.is_empty() { "" } else { ": " };
            let mut message = String::from(text);
            message.push_str(separator);
            message.push_str(&self.message);
            cut_message(&mut message);
            self.message = message.into();
        }
        self
    }

    /// Sets the human-readable message.
    #[must_use]
    pub fn with_message(mut self, message: impl Into<Cow<'static, str>>) -> Self {
        self.message = message.into();
        self
    }

    /// Sets the `metadata.generation` that was reconciled; 0 is the same as none.
    #[must_use]
    pub fn with_observed_generation(mut self, generation: i64) -> Self {
        self.observed_generation = Some(generation);
        self
    }

    /// Sets when the status changed, if it does; the time of setting unless given. May be before the time in the
    /// list.
    #[must_use]
    pub fn with_last_transition_time(mut self, time: UnixSeconds) -> Self {
        self.last_transition_time = Some(time);
        self
    }

    /// The condition type to be set.
    pub fn type_(&self) -> &T {
        &self.type_
    }

    /// The status to be set.
    pub fn status(&self) -> ConditionStatus {
        self.status
    }

    /// The reason to be set.
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// The message to be set.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The observed generation to be set, if one was given.
    pub fn observed_generation(&self) -> Option<i64> {
        self.observed_generation
    }

    /// The same update with its type named in another way.
    pub fn map_type<U>(self, rename: impl FnOnce(T) -> U) -> ConditionUpdate<U> {
        ConditionUpdate {
            type_: rename(self.type_),
            status: self.status,
            reason: self.reason,
            message: self.message,
            observed_generation: self.observed_generation,
            last_transition_time: self.last_transition_time,
        }
    }
}

/// The words of a text as one in CamelCase; none where it has no ASCII letter.
pub(crate) fn reason_of(text: &str) -> String {
    let mut reason = String::new();
    for word in text.split(|c: char| !c.is_ascii_alphanumeric()) {
        let mut letters = word.chars();
        // A reason begins with a letter.
        let first = letters.find(|c| !reason.is_empty() || c.is_ascii_alphabetic());
        if reason.len() + word.len() > REASON_MAX_CHARS {
            break;
        }
        reason.extend(first.map(|first| first.to_ascii_uppercase()));
        reason.extend(letters);
    }
    reason
}

impl<T: AsRef<str>> ConditionUpdate<T> {
    /// Checks the update against the API server's [limits](crate::limits).
    ///
    /// # Errors
    /// The first limit that is broken, in the order type, reason, message, generation.
    pub fn check(&self) -> Result<(), InvalidCondition> {
        self.check_as(self.type_.as_ref())
    }
}

impl<T> ConditionUpdate<T> {
    /// [`check`](Self::check) for a type that has this name.
    #[doc(hidden)]
    pub fn check_as(&self, type_: &str) -> Result<(), InvalidCondition> {
        check_type(type_)
            .and_then(|()| check_reason(&self.reason))
            .and_then(|()| check_message(&self.message))
            .and_then(|()| check_observed_generation(self.observed_generation))
            .map_err(|violation| InvalidCondition {
                condition: type_.into(),
                violation,
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn foreign_reasons_become_valid() {
        let cases = [
            ("ErrImagePull", "ErrImagePull", "m"),
            ("OOM,Killed:x_1", "OOM,Killed:x_1", "m"),
            ("", "Given", "m"),
            ("  ", "Given", "m"),
            ("137", "Given", "137: m"),
            ("42 is wrong", "IsWrong", "42 is wrong: m"),
            (
                "connection refused (os error 111)",
                "ConnectionRefusedOsError111",
                "connection refused (os error 111): m",
            ),
            ("größer als", "GrErAls", "größer als: m"),
            ("ends with_", "EndsWith", "ends with_: m"),
            ("日本", "Given", "日本: m"),
        ];
        for (text, reason, message) in cases {
            let given = ConditionUpdate::new("Ready", ConditionStatus::False, "Given").with_message("m");
            let update = given.with_foreign_reason(text);
            assert_eq!((update.reason(), update.message()), (reason, message), "{text}");
            assert!(update.check().is_ok(), "{text}");
        }
    }

    #[test]
    fn long_foreign_reasons_are_cut() {
        for text in [
            "word ".repeat(20_000),
            "x-".repeat(40_000),
            "y!".to_string() + &"z".repeat(100_000),
        ] {
            let given = ConditionUpdate::new("Ready", ConditionStatus::False, "Given").with_message("m");
            let update = given.with_foreign_reason(text);
            assert!(update.check().is_ok(), "{:?}", update.check());
        }
    }
}
