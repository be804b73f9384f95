//! `#[derive(WriteCondition)]`: conditions in structs of every shape, against `metav1::Condition`.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::{Condition, Time};
use k8s_openapi::jiff::Timestamp;
use phase_rules::{
    ConditionStatus, ConditionUpdate, PhaseStatus, ReadCondition, UnixSeconds, WriteCondition, condition_list,
};
use proptest::prelude::*;
use std::fmt::Debug;

/// Everything by name, nothing in `Option`.
#[derive(WriteCondition, Clone, Debug)]
struct Plain {
    type_: String,
    status: String,
    reason: String,
    message: String,
    observed_generation: i64,
    last_transition_time: Time,
}

/// Everything that may be, in `Option`; a status of its own, with a variant that Kubernetes does not have.
#[derive(WriteCondition, Clone, Debug)]
struct Optional {
    r#type: String,
    status: Option<State>,
    reason: Option<String>,
    message: Option<String>,
    observed_generation: Option<i64>,
    last_transition_time: Option<String>,
    severity: Severity,
}

#[derive(Clone, Debug, PartialEq)]
enum State {
    True,
    False,
    Unknown,
    Pending(u8),
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Severity {
    #[default]
    Info,
    Warning,
}

/// Everything by attribute. A field with a role's name has no role where another is marked.
#[derive(WriteCondition, Clone, Debug)]
struct Marked {
    #[phase(type)]
    kind: String,
    #[phase(status)]
    state: outer::Bare,
    #[phase(reason)]
    why: std::string::String,
    #[phase(message)]
    text: core::option::Option<String>,
    #[phase(observed_generation)]
    generation: Option<i64>,
    #[phase(last_transition_time)]
    since: Timestamp,
    status: u8,
}

mod outer {
    #[derive(Clone, Debug, PartialEq)]
    pub enum Bare {
        False,
        True,
        Unknown,
    }
}

/// Nothing but what a condition needs.
#[derive(WriteCondition, Clone, Debug)]
struct Sparse {
    type_: String,
    status: Option<String>,
}

/// Times that are other types.
#[derive(WriteCondition, Clone, Debug)]
struct Seconds {
    type_: String,
    status: ConditionStatus,
    last_transition_time: Option<i64>,
}

#[cfg(feature = "chrono")]
#[derive(WriteCondition, Clone, Debug)]
struct Chrono {
    type_: String,
    status: String,
    last_transition_time: chrono::DateTime<chrono::Utc>,
}

/// What a type stores beside type and status.
trait Stores: WriteCondition + Clone + Debug {
    const REASON: bool = true;
    const MESSAGE: bool = true;
    const GENERATION: bool = true;
    fn time(&self) -> Option<i64>;
}

impl Stores for Condition {
    fn time(&self) -> Option<i64> {
        Some(self.last_transition_time.0.as_second())
    }
}

impl Stores for Plain {
    fn time(&self) -> Option<i64> {
        Some(self.last_transition_time.0.as_second())
    }
}

impl Stores for Optional {
    fn time(&self) -> Option<i64> {
        let text = self.last_transition_time.as_deref().unwrap();
        let time: Timestamp = text.parse().unwrap();
        // Whole seconds, in UTC.
        assert!(text.len() == 20 && text.ends_with('Z'), "{text}");
        Some(time.as_second())
    }
}

impl Stores for Marked {
    fn time(&self) -> Option<i64> {
        Some(self.since.as_second())
    }
}

impl Stores for Sparse {
    const REASON: bool = false;
    const MESSAGE: bool = false;
    const GENERATION: bool = false;
    fn time(&self) -> Option<i64> {
        None
    }
}

impl Stores for Seconds {
    const REASON: bool = false;
    const MESSAGE: bool = false;
    const GENERATION: bool = false;
    fn time(&self) -> Option<i64> {
        self.last_transition_time
    }
}

#[cfg(feature = "chrono")]
impl Stores for Chrono {
    const REASON: bool = false;
    const MESSAGE: bool = false;
    const GENERATION: bool = false;
    fn time(&self) -> Option<i64> {
        Some(self.last_transition_time.timestamp())
    }
}

/// An update, and when it is made.
type Step = (ConditionUpdate<&'static str>, UnixSeconds);

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = (
        proptest::sample::select(vec!["Ready", "Degraded"]),
        proptest::sample::select(ConditionStatus::ALL.to_vec()),
        proptest::sample::select(vec!["Started", "Crashed"]),
        proptest::sample::select(vec!["", "it runs"]),
        proptest::option::of(0..3_i64),
        0..2_000_000_000_i64,
    )
        .prop_map(|(type_, status, reason, message, generation, now)| {
            let update = ConditionUpdate::new(type_, status, reason).with_message(message);
            let update = match generation {
                Some(generation) => update.with_observed_generation(generation),
                None => update,
            };
            (update, UnixSeconds(now))
        });
    proptest::collection::vec(step, 1..12)
}

/// Makes the same updates in a list of `C` and in one of `metav1::Condition`, and compares them after each.
fn is_set_as_in_kubernetes<C: Stores>(steps: &[Step]) {
    let (mut own, mut meta) = (Vec::<C>::new(), Vec::<Condition>::new());
    for (update, now) in steps {
        let changed = condition_list::set(&mut own, update.clone(), *now).unwrap();
        let expected = condition_list::set(&mut meta, update.clone(), *now).unwrap();
        if C::REASON && C::MESSAGE && C::GENERATION {
            assert_eq!(changed, expected, "{update:?} in {own:?}");
        }
        assert_eq!(own.len(), meta.len());
        for (own, meta) in own.iter().zip(&meta) {
            assert_eq!(own.type_(), meta.type_());
            assert_eq!(own.status(), meta.status());
            assert_eq!(own.reason(), meta.reason().filter(|_| C::REASON));
            assert_eq!(own.message(), meta.message().filter(|_| C::MESSAGE));
            let generation = meta.observed_generation().filter(|_| C::GENERATION);
            assert_eq!(own.observed_generation(), generation);
            assert!(own.time().is_none_or(|time| Some(time) == meta.time()));
        }
    }
}

proptest! {
    #[test]
    fn same_updates_give_the_same_conditions(steps in steps()) {
        is_set_as_in_kubernetes::<Plain>(&steps);
        is_set_as_in_kubernetes::<Optional>(&steps);
        is_set_as_in_kubernetes::<Marked>(&steps);
        is_set_as_in_kubernetes::<Sparse>(&steps);
        is_set_as_in_kubernetes::<Seconds>(&steps);
        #[cfg(feature = "chrono")]
        is_set_as_in_kubernetes::<Chrono>(&steps);
    }
}

fn new<C: WriteCondition>(status: ConditionStatus) -> C {
    let mut conditions = Vec::<C>::new();
    let update = ConditionUpdate::new("Ready", status, "Started");
    condition_list::set(&mut conditions, update, UnixSeconds(0)).unwrap();
    conditions.remove(0)
}

#[test]
fn new_condition_has_defaults_in_other_fields() {
    let optional: Optional = new(ConditionStatus::False);
    assert_eq!(
        (optional.status, optional.severity),
        (Some(State::False), Severity::Info)
    );
    assert_eq!(
        optional.last_transition_time.as_deref(),
        Some("1970-01-01T00:00:00Z")
    );
    let marked: Marked = new(ConditionStatus::True);
    assert_eq!((marked.state, marked.status), (outer::Bare::True, 0));
}

#[test]
fn setting_keeps_other_fields() {
    let mut conditions = vec![Optional {
        severity: Severity::Warning,
        ..new(ConditionStatus::False)
    }];
    let update = ConditionUpdate::new("Ready", ConditionStatus::True, "Started");
    assert!(condition_list::set(&mut conditions, update, UnixSeconds(1)).unwrap());
    assert_eq!((conditions.len(), conditions[0].severity), (1, Severity::Warning));
}

/// The rules see what they do not know as `Unknown`; setting `Unknown` writes it.
#[test]
fn other_and_missing_statuses_are_unknown() {
    for status in [None, Some(State::Pending(1))] {
        let mut conditions: Vec<Optional> = vec![new(ConditionStatus::True)];
        conditions[0].status = status;
        let read = condition_list::status(&conditions, "Ready");
        assert_eq!(read, Some(ConditionStatus::Unknown));
        let update = ConditionUpdate::new("Ready", ConditionStatus::Unknown, "Started");
        assert!(condition_list::set(&mut conditions, update, UnixSeconds(1)).unwrap());
        assert_eq!(conditions[0].status, Some(State::Unknown));
    }
    let mut conditions: Vec<Sparse> = vec![new(ConditionStatus::True)];
    conditions[0].status = None;
    let read = condition_list::status(&conditions, "Ready");
    assert_eq!(read, Some(ConditionStatus::Unknown));
}

/// A condition without a generation is not stale, and 0 is what Go writes for none.
#[test]
fn generation_of_zero_is_none() {
    let mut plain: Plain = new(ConditionStatus::True);
    assert_eq!(plain.observed_generation(), None);
    plain.set_observed_generation(Some(3));
    assert_eq!(
        (plain.observed_generation, plain.observed_generation()),
        (3, Some(3))
    );
    plain.set_observed_generation(None);
    assert_eq!(
        (plain.observed_generation, plain.observed_generation()),
        (0, None)
    );
}

/// Times beyond what a library can hold are the nearest that it can.
#[test]
fn extreme_times() {
    for (seconds, text) in [(i64::MIN, "-009999-"), (i64::MAX, "9999-")] {
        let mut optional: Optional = new(ConditionStatus::True);
        optional.set_status(ConditionStatus::False, UnixSeconds(seconds));
        let time = optional.last_transition_time.unwrap();
        assert!(time.starts_with(text), "{time}");
    }
    #[cfg(feature = "chrono")]
    for (seconds, time) in [
        (i64::MIN, chrono::DateTime::<chrono::Utc>::MIN_UTC),
        (i64::MAX, chrono::DateTime::<chrono::Utc>::MAX_UTC),
    ] {
        let mut condition: Chrono = new(ConditionStatus::True);
        condition.set_status(ConditionStatus::False, UnixSeconds(seconds));
        assert_eq!(condition.last_transition_time, time);
    }
}

/// Parameters of all kinds, with names that the expansion could have used.
#[derive(WriteCondition, Clone, Debug)]
struct Generic<'a, Option: Default, String2 = i64, const N: usize = 2>
where
    String2: Default + From<UnixSeconds>,
{
    type_: String,
    status: String,
    last_transition_time: String2,
    details: Option,
    borrowed: &'a [Option],
}

#[test]
fn generic_condition() {
    let condition: Generic<'_, u16, i64, 3> = new(ConditionStatus::True);
    assert_eq!((condition.last_transition_time, condition.details), (0, 0));
    assert_eq!((condition.type_(), condition.borrowed.len()), ("Ready", 0));
}

/// Fields that come from a `macro_rules`, and with them their types.
macro_rules! condition {
    ($name:ident, $type_:ident: $text:ty, $status:ident: $state:ty, $time:ty) => {
        #[derive(WriteCondition, Clone, Debug)]
        #[phase(crate = phase_rules)]
        struct $name {
            #[phase(type)]
            $type_: $text,
            $status: Option<$state>,
            reason: $text,
            last_transition_time: $time,
        }
    };
}

condition!(FromMacro, named: String, status: State, Option<Time>);

#[test]
fn condition_from_a_macro() {
    let condition: FromMacro = new(ConditionStatus::True);
    assert_eq!((condition.type_(), condition.status()), ("Ready", "True"));
    assert_eq!(condition.reason(), Some("Started"));
    assert!(condition.last_transition_time.is_some() && condition.named == "Ready");
    assert_eq!(condition.status, Some(State::True));
}

/// A status over such conditions.
#[derive(PhaseStatus, Default)]
#[phase(
    conditions(Ready(reasons(Crashed))),
    rules(Ready = False(Crashed) => Failed, Ready => Running, _ => Pending),
)]
struct AppStatus {
    conditions: Vec<Optional>,
    phase: AppPhase,
    observed_generation: i64,
}

#[test]
fn rules_over_own_conditions() {
    let mut status = AppStatus::default();
    let update = ConditionUpdate::new(AppCondition::Ready, ConditionStatus::False, "Crashed");
    assert!(status.set_condition(update).unwrap());
    assert_eq!(status.recompute_phase().to, AppPhase::Failed);
    let ready = status.condition(AppCondition::Ready).unwrap();
    assert_eq!(ready.message.as_deref(), Some(""));
}
