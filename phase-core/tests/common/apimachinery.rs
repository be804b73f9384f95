//! apimachinery's `SetStatusCondition`, `RemoveStatusCondition` and `FindStatusCondition`, put into Rust line by line, and
//! random calls to compare `condition_list` with.

use phase_core::condition::{ConditionParts, ReadCondition, UnixSeconds, WriteCondition};
use phase_core::condition_list::{self, ConditionUpdate};
use phase_core::status::ConditionStatus;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// The Go original, on `metav1.Condition` as Go has it: no field is optional.
pub mod original {
    #[derive(Clone, Debug, PartialEq)]
    pub struct Condition {
        pub type_: String,
        pub status: String,
        pub observed_generation: i64,
        /// In seconds since 1970.
        pub last_transition_time: i64,
        pub reason: String,
        pub message: String,
    }

    /// `new` without a time takes the present one.
    pub struct New {
        pub condition: Condition,
        pub has_time: bool,
    }

    pub fn set_status_condition(conditions: &mut Vec<Condition>, new: New, now: i64) -> bool {
        let New {
            condition: mut new,
            has_time,
        } = new;
        if !has_time {
            new.last_transition_time = now;
        }
        let Some(existing) = find_status_condition(conditions, &new.type_) else {
            conditions.push(new);
            return true;
        };
        let mut changed = false;
        if existing.status != new.status {
            existing.status = new.status;
            existing.last_transition_time = new.last_transition_time;
            changed = true;
        }
        if existing.reason != new.reason {
            existing.reason = new.reason;
            changed = true;
        }
        if existing.message != new.message {
            existing.message = new.message;
            changed = true;
        }
        if existing.observed_generation != new.observed_generation {
            existing.observed_generation = new.observed_generation;
            changed = true;
        }
        changed
    }

    pub fn remove_status_condition(conditions: &mut Vec<Condition>, type_: &str) -> bool {
        let mut kept = Vec::new();
        for condition in &*conditions {
            if condition.type_ != type_ {
                kept.push(condition.clone());
            }
        }
        let removed = conditions.len() != kept.len();
        *conditions = kept;
        removed
    }

    pub fn find_status_condition<'a>(
        conditions: &'a mut [Condition],
        type_: &str,
    ) -> Option<&'a mut Condition> {
        conditions.iter_mut().find(|condition| condition.type_ == type_)
    }
}

/// A condition whose optional fields are optional, as on the wire.
#[derive(Clone, Debug, PartialEq)]
pub struct Plain {
    pub type_: String,
    pub status: String,
    pub observed_generation: Option<i64>,
    pub last_transition_time: i64,
    pub reason: Option<String>,
    pub message: Option<String>,
}

impl ReadCondition for Plain {
    fn type_(&self) -> &str {
        &self.type_
    }
    fn status(&self) -> &str {
        &self.status
    }
    fn reason(&self) -> Option<&str> {
        self.reason.as_deref()
    }
    fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
    fn observed_generation(&self) -> Option<i64> {
        self.observed_generation
    }
}

impl WriteCondition for Plain {
    fn new(parts: ConditionParts) -> Self {
        assert_ne!(parts.observed_generation, Some(0));
        Self {
            type_: parts.type_,
            status: parts.status.as_str().into(),
            observed_generation: parts.observed_generation,
            last_transition_time: parts.last_transition_time.0,
            reason: Some(parts.reason),
            message: Some(parts.message),
        }
    }
    fn set_status(&mut self, status: ConditionStatus, last_transition_time: UnixSeconds) {
        self.status = status.as_str().into();
        self.last_transition_time = last_transition_time.0;
    }
    fn set_reason(&mut self, reason: String) {
        self.reason = Some(reason);
    }
    fn set_message(&mut self, message: String) {
        self.message = Some(message);
    }
    fn set_observed_generation(&mut self, generation: Option<i64>) {
        assert_ne!(generation, Some(0));
        self.observed_generation = generation;
    }
}

/// A condition type that the Go original can be compared with.
pub trait Comparable: WriteCondition + Clone + PartialEq + std::fmt::Debug {
    fn from_plain(plain: Plain) -> Self;
    fn seconds(&self) -> i64;

    fn in_go(&self) -> original::Condition {
        original::Condition {
            type_: self.type_().into(),
            status: self.status().into(),
            observed_generation: self.observed_generation().unwrap_or(0),
            last_transition_time: self.seconds(),
            reason: self.reason().unwrap_or_default().into(),
            message: self.message().unwrap_or_default().into(),
        }
    }
}

impl Comparable for Plain {
    fn from_plain(plain: Plain) -> Self {
        plain
    }
    fn seconds(&self) -> i64 {
        self.last_transition_time
    }
}

#[derive(Clone, Debug)]
pub enum Call {
    Set(Set),
    /// Sets what the list already says, by this index.
    SetAgain(usize),
    Remove(&'static str),
}

#[derive(Clone, Debug)]
pub struct Set {
    pub type_: &'static str,
    pub status: ConditionStatus,
    pub reason: &'static str,
    pub message: &'static str,
    pub observed_generation: Option<i64>,
    pub time: Option<i64>,
}

/// Few values each, so that calls meet; types that differ in case or by a prefix only.
pub const TYPES: &[&str] = &["Ready", "ready", "Read", "JobFailed", "example.com/Ready"];
pub const STATUSES: &[&str] = &["True", "False", "Unknown", "true", ""];
pub const REASONS: &[&str] = &["Found", "NotFound"];
pub const MESSAGES: &[&str] = &["", "six times"];
pub const GENERATIONS: &[Option<i64>] = &[None, Some(0), Some(1), Some(2)];

pub fn sets() -> impl Strategy<Value = Set> {
    let times = prop_oneof![Just(None), (-20..20_i64).prop_map(Some)];
    (
        select(TYPES),
        select(&ConditionStatus::ALL[..]),
        select(REASONS),
        select(MESSAGES),
        select(GENERATIONS),
        times,
    )
        .prop_map(
            |(type_, status, reason, message, observed_generation, time)| Set {
                type_,
                status,
                reason,
                message,
                observed_generation,
                time,
            },
        )
}

pub fn calls() -> impl Strategy<Value = Vec<Call>> {
    let call = prop_oneof![
        6 => sets().prop_map(Call::Set),
        2 => (0..6_usize).prop_map(Call::SetAgain),
        2 => select(TYPES).prop_map(Call::Remove),
    ];
    vec(call, 0..30)
}

/// What may stand in an object: duplicates, texts that are no status, fields that are missing.
pub fn lists() -> impl Strategy<Value = Vec<Plain>> {
    let optional = |texts| proptest::option::of(select(texts).prop_map(String::from));
    let plain = (
        select(TYPES),
        select(STATUSES),
        select(GENERATIONS),
        -20..20_i64,
        optional(REASONS),
        optional(MESSAGES),
    )
        .prop_map(
            |(type_, status, observed_generation, last_transition_time, reason, message)| Plain {
                type_: type_.into(),
                status: status.into(),
                observed_generation,
                last_transition_time,
                reason,
                message,
            },
        );
    vec(plain, 0..6)
}

/// What the list says at an index, as an update, if the limits allow that.
fn again<C: Comparable>(conditions: &[C], index: usize) -> Option<Set> {
    let condition = conditions.get(index)?;
    let one_of = |texts: &[&'static str], text: Option<&str>| {
        let text = text?;
        texts.iter().copied().find(|known| *known == text)
    };
    Some(Set {
        type_: one_of(TYPES, Some(condition.type_()))?,
        status: ConditionStatus::from_exact(condition.status())?,
        reason: one_of(REASONS, condition.reason())?,
        message: one_of(MESSAGES, condition.message())?,
        observed_generation: condition.observed_generation(),
        time: None,
    })
}

fn in_go<C: Comparable>(conditions: &[C]) -> Vec<original::Condition> {
    conditions.iter().map(C::in_go).collect()
}

pub fn compare<C: Comparable>(list: Vec<Plain>, calls: &[Call]) -> Result<(), TestCaseError> {
    let mut ours: Vec<C> = list.into_iter().map(C::from_plain).collect();
    let mut go = in_go(&ours);
    for (now, call) in (100..).zip(calls) {
        let before = ours.clone();
        let (changed, expected) = match call {
            Call::Set(set) => apply(&mut ours, &mut go, set, now),
            Call::SetAgain(index) => match again(&ours, *index) {
                Some(set) => apply(&mut ours, &mut go, &set, now),
                None => continue,
            },
            Call::Remove(type_) => (
                condition_list::remove(&mut ours, type_),
                original::remove_status_condition(&mut go, type_),
            ),
        };
        prop_assert_eq!(changed, expected, "{:?} on {:?}", call, before);
        prop_assert_eq!(in_go(&ours), &go[..], "{:?} on {:?}", call, before);
        // Not even a `Some(0)` becomes a `None`.
        prop_assert_eq!(changed, ours != before, "{:?} on {:?}", call, before);
        for type_ in TYPES {
            let found = condition_list::find(&ours, type_).map(C::in_go);
            let expected = original::find_status_condition(&mut go, type_).cloned();
            prop_assert_eq!(
                condition_list::find_mut(&mut ours, type_).map(|condition| condition.in_go()),
                expected.clone()
            );
            prop_assert_eq!(&found, &expected);
            let is = |status: &str| {
                expected
                    .as_ref()
                    .is_some_and(|expected| expected.status == status)
            };
            prop_assert_eq!(condition_list::is_true(&ours, type_), is("True"));
            prop_assert_eq!(condition_list::is_false(&ours, type_), is("False"));
            for status in ConditionStatus::ALL {
                let is_equal = condition_list::is_present_and_equal(&ours, type_, status);
                prop_assert_eq!(is_equal, is(status.as_str()));
            }
        }
    }
    Ok(())
}

/// Whether either says that something changed.
fn apply<C: Comparable>(
    ours: &mut Vec<C>,
    go: &mut Vec<original::Condition>,
    set: &Set,
    now: i64,
) -> (bool, bool) {
    let mut update = ConditionUpdate::new(set.type_, set.status, set.reason).with_message(set.message);
    if let Some(generation) = set.observed_generation {
        update = update.with_observed_generation(generation);
    }
    if let Some(time) = set.time {
        update = update.with_last_transition_time(UnixSeconds(time));
    }
    let new = original::New {
        condition: original::Condition {
            type_: set.type_.into(),
            status: set.status.as_str().into(),
            observed_generation: set.observed_generation.unwrap_or(0),
            last_transition_time: set.time.unwrap_or(0),
            reason: set.reason.into(),
            message: set.message.into(),
        },
        has_time: set.time.is_some(),
    };
    (
        condition_list::set(ours, update, UnixSeconds(now)).unwrap(),
        original::set_status_condition(go, new, now),
    )
}
