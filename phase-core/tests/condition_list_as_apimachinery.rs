//! `condition_list::{set, remove, find}` against apimachinery's `SetStatusCondition`, `RemoveStatusCondition` and
//! `FindStatusCondition`, put into Rust line by line, on random sequences of calls.

use phase_core::condition::{ConditionParts, ReadCondition, UnixSeconds, WriteCondition};
use phase_core::condition_list::{self, ConditionUpdate};
use phase_core::status::ConditionStatus;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// The Go original, on `metav1.Condition` as Go has it: no field is optional.
mod apimachinery {
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
struct Plain {
    type_: String,
    status: String,
    observed_generation: Option<i64>,
    last_transition_time: i64,
    reason: Option<String>,
    message: Option<String>,
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
trait Comparable: WriteCondition + Clone + PartialEq + std::fmt::Debug {
    fn from_plain(plain: Plain) -> Self;
    fn seconds(&self) -> i64;

    fn in_go(&self) -> apimachinery::Condition {
        apimachinery::Condition {
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

#[cfg(feature = "k8s-openapi")]
impl Comparable for k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition {
    fn from_plain(plain: Plain) -> Self {
        Self {
            type_: plain.type_,
            status: plain.status,
            observed_generation: plain.observed_generation,
            last_transition_time: UnixSeconds(plain.last_transition_time).into(),
            reason: plain.reason.unwrap_or_default(),
            message: plain.message.unwrap_or_default(),
        }
    }
    fn seconds(&self) -> i64 {
        UnixSeconds::from(&self.last_transition_time).0
    }
}

#[derive(Clone, Debug)]
enum Call {
    Set(Set),
    /// Sets what the list already says, by this index.
    SetAgain(usize),
    Remove(&'static str),
}

#[derive(Clone, Debug)]
struct Set {
    type_: &'static str,
    status: ConditionStatus,
    reason: &'static str,
    message: &'static str,
    observed_generation: Option<i64>,
    time: Option<i64>,
}

/// Few values each, so that calls meet; types that differ in case or by a prefix only.
const TYPES: &[&str] = &["Ready", "ready", "Read", "JobFailed", "example.com/Ready"];
const REASONS: &[&str] = &["Found", "NotFound"];
const MESSAGES: &[&str] = &["", "six times"];
const GENERATIONS: &[Option<i64>] = &[None, Some(0), Some(1), Some(2)];

fn sets() -> impl Strategy<Value = Set> {
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

fn calls() -> impl Strategy<Value = Vec<Call>> {
    let call = prop_oneof![
        6 => sets().prop_map(Call::Set),
        2 => (0..6_usize).prop_map(Call::SetAgain),
        2 => select(TYPES).prop_map(Call::Remove),
    ];
    vec(call, 0..30)
}

/// What may stand in an object: duplicates, texts that are no status, fields that are missing.
fn lists() -> impl Strategy<Value = Vec<Plain>> {
    let optional = |texts| proptest::option::of(select(texts).prop_map(String::from));
    let plain = (
        select(TYPES),
        select(&["True", "False", "Unknown", "true", ""][..]),
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

fn in_go<C: Comparable>(conditions: &[C]) -> Vec<apimachinery::Condition> {
    conditions.iter().map(C::in_go).collect()
}

fn compare<C: Comparable>(list: Vec<Plain>, calls: &[Call]) -> Result<(), TestCaseError> {
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
                apimachinery::remove_status_condition(&mut go, type_),
            ),
        };
        prop_assert_eq!(changed, expected, "{:?} on {:?}", call, before);
        prop_assert_eq!(in_go(&ours), &go[..], "{:?} on {:?}", call, before);
        // Not even a `Some(0)` becomes a `None`.
        prop_assert_eq!(changed, ours != before, "{:?} on {:?}", call, before);
        for type_ in TYPES {
            let found = condition_list::find(&ours, type_).map(C::in_go);
            let expected = apimachinery::find_status_condition(&mut go, type_).cloned();
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
    go: &mut Vec<apimachinery::Condition>,
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
    let new = apimachinery::New {
        condition: apimachinery::Condition {
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
        apimachinery::set_status_condition(go, new, now),
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn any_calls_on_any_list(list in lists(), calls in calls()) {
        compare::<Plain>(list, &calls)?;
    }

    #[cfg(feature = "k8s-openapi")]
    #[test]
    fn any_calls_on_metav1_conditions(list in lists(), calls in calls()) {
        compare::<k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition>(list, &calls)?;
    }

    /// What the API server would refuse is an error and leaves the list alone.
    #[test]
    fn refused_updates(list in lists(), set in sets(), which in 0..5) {
        let long = "a".repeat(1025);
        let mut update = ConditionUpdate::new(set.type_, set.status, set.reason).with_message(set.message);
        update = match which {
            0 => ConditionUpdate::new("-Ready", set.status, set.reason),
            1 => ConditionUpdate::new(set.type_, set.status, ""),
            2 => ConditionUpdate::new(set.type_, set.status, long),
            3 => update.with_message("m".repeat(32_769)),
            _ => update.with_observed_generation(-1),
        };
        let mut conditions = list.clone();
        prop_assert!(condition_list::set(&mut conditions, update, UnixSeconds(100)).is_err());
        prop_assert_eq!(conditions, list);
    }
}

/// The Go original compares times with its zero time to see whether there is one. Here that is the caller's `None`.
#[test]
fn the_time_moves_with_the_status_alone() {
    let at = |time| {
        ConditionUpdate::new("Ready", ConditionStatus::True, "Found")
            .with_last_transition_time(UnixSeconds(time))
    };
    let mut conditions: Vec<Plain> = Vec::new();
    assert!(condition_list::set(&mut conditions, at(50), UnixSeconds(100)).unwrap());
    assert!(!condition_list::set(&mut conditions, at(60), UnixSeconds(100)).unwrap());
    assert_eq!(conditions[0].last_transition_time, 50);
    let turned = ConditionUpdate::new("Ready", ConditionStatus::False, "Found")
        .with_last_transition_time(UnixSeconds(7));
    assert!(condition_list::set(&mut conditions, turned, UnixSeconds(100)).unwrap());
    assert_eq!(conditions[0].last_transition_time, 7);
    let turned = ConditionUpdate::new("Ready", ConditionStatus::Unknown, "Found");
    assert!(condition_list::set(&mut conditions, turned, UnixSeconds(100)).unwrap());
    assert_eq!(conditions[0].last_transition_time, 100);
}
