//! Random histories of one object: several managers with conditions of their own, other writers that know
//! nothing of rules, objects from stale caches, requests and answers that get lost. Held against a model that
//! works on the JSON.

use http::Method;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use k8s_openapi::jiff::Timestamp;
use kube::CustomResource;
use phase_rules::manager::{
    ConditionTypeOf, Error, ErrorKind, ManagedResource, Outcome, StatusChanges, StatusManager,
};
use phase_rules::{ConditionEnum, ConditionStatus, ConditionUpdate, GetPhase, PhaseEnum, PhaseStatus};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use stand_in::{Fault, StandIn, Step};
use std::collections::BTreeSet;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};

macro_rules! app {
    ($module:ident $(, $option:ident)?) => {
        mod $module {
            use super::*;

            #[derive(CustomResource, Serialize, Deserialize, Clone, Debug)]
            #[kube(
                group = "example.com",
                version = "v1",
                kind = "App",
                namespaced,
                status = "AppStatus",
                schema = "disabled"
            )]
            pub struct AppSpec {}

            #[derive(PhaseStatus, Serialize, Deserialize, Clone, Debug, Default)]
            #[serde(rename_all = "camelCase")]
            #[phase(
                conditions(Ready, Stopped(absent = False), Broken(negative)),
                rules(
                    Broken              => Failed,
                    all(Ready, Stopped) => Done,
                    Ready               => Running,
                    Stopped = False     => Starting,
                    _                   => Pending,
                ),
                retired("Synced"),
                $($option)?
            )]
            pub struct AppStatus {
                #[serde(default)]
                conditions: Vec<Condition>,
                phase: Option<AppPhase>,
                observed_generation: Option<i64>,
                /// A field of the controllers' own.
                round: Option<u32>,
            }

            impl Managed for App {
                fn set_round(status: &mut AppStatus, round: u32) {
                    status.round = Some(round);
                }
            }
        }
    };
}

/// An App, whose rules ignore stale conditions or not.
trait Managed: ManagedResource + Serialize + Debug {
    fn set_round(status: &mut Self::Status, round: u32);
}

app!(plain);
app!(ignoring, ignore_stale);

use plain::AppCondition;

/// The same condition of either App.
fn of<K: Managed>(type_: AppCondition) -> ConditionTypeOf<K> {
    ConditionTypeOf::<K>::ALL[type_.index()]
}

const PATH: &str = "/apis/example.com/v1/namespaces/default/apps/a";
const STATUSES: [ConditionStatus; 3] = [
    ConditionStatus::True,
    ConditionStatus::False,
    ConditionStatus::Unknown,
];
const REASONS: [&str; 3] = ["Started", "Crashed", "Lost"];

/// What each manager may change.
const OWNED: [&[AppCondition]; 3] = [
    &[AppCondition::Ready],
    &[AppCondition::Stopped, AppCondition::Broken],
    AppCondition::ALL,
];
/// The second leaves the observed generation to the others.
const RECORDS_GENERATION: [bool; 3] = [true, false, true];

#[derive(Clone, Debug)]
enum Event {
    Call(Call),
    SomeoneElse(Foreign),
}

#[derive(Clone, Debug)]
struct Call {
    manager: usize,
    request: Request,
    /// Which revision the caller's cache has.
    base: Base,
    fault: Option<Trouble>,
}

#[derive(Clone, Debug)]
enum Base {
    Latest,
    /// Any that is stale in a way that a manager can be expected to notice.
    Stale(Index),
}

#[derive(Clone, Debug)]
enum Request {
    Changes {
        operations: Vec<(AppCondition, Operation)>,
        round: Option<u32>,
    },
    Initialize,
    Sync,
}

#[derive(Clone, Debug, PartialEq)]
enum Operation {
    Set(ConditionStatus, &'static str, &'static str),
    SetIfMissing,
    Remove,
}

#[derive(Clone, Debug)]
struct Trouble {
    kind: TroubleKind,
    times: usize,
}

#[derive(Clone, Debug)]
enum TroubleKind {
    RequestLost,
    AnswerLost,
    ErrorBefore,
    ErrorAfter,
    SomeoneElseFirst(Foreign),
    AnswerLostAndSomeoneElse(Foreign),
    ReadLost,
}

/// What someone writes who knows nothing of rules.
#[derive(Clone, Debug)]
enum Foreign {
    AddCondition {
        first: bool,
        type_: &'static str,
        status: &'static str,
        generation: Option<i64>,
    },
    ChangeStatus(AppCondition, &'static str),
    RemoveConditions(AppCondition),
    SetPhase(Value),
    SetObservedGeneration(Value),
    SetUnknownField(u32),
    ChangeSpec,
    DropStatus,
}

fn condition() -> impl Strategy<Value = AppCondition> {
    select(AppCondition::ALL)
}

fn operation() -> impl Strategy<Value = Operation> {
    let set = (
        select(&STATUSES[..]),
        select(&REASONS[..]),
        select(&["", "why"][..]),
    );
    prop_oneof![
        6 => set.prop_map(|(status, reason, message)| Operation::Set(status, reason, message)),
        1 => Just(Operation::SetIfMissing),
        2 => Just(Operation::Remove),
    ]
}

fn request(manager: usize) -> impl Strategy<Value = Request> {
    let owned = OWNED[manager];
    let changes = subsequence(owned, 0..=owned.len()).prop_flat_map(|types| {
        let operations = vec(operation(), types.len());
        (Just(types), operations, option::weighted(0.2, 0..3_u32)).prop_map(|(types, operations, round)| {
            Request::Changes {
                operations: types.into_iter().zip(operations).collect(),
                round,
            }
        })
    });
    prop_oneof![8 => changes, 1 => Just(Request::Initialize), 1 => Just(Request::Sync)]
}

fn foreign() -> impl Strategy<Value = Foreign> {
    let types = select(&["example.com/Audited", "Synced", "Ready", "Stopped", "Broken"][..]);
    let statuses = || select(&["True", "False", "Unknown", "Odd"][..]);
    prop_oneof![
        4 => (any::<bool>(), types, statuses(), option::of(0..5_i64)).prop_map(|(first, type_, status, generation)| {
            Foreign::AddCondition { first, type_, status, generation }
        }),
        2 => (condition(), statuses()).prop_map(|(type_, status)| Foreign::ChangeStatus(type_, status)),
        1 => condition().prop_map(Foreign::RemoveConditions),
        1 => select(vec![Value::Null, json!("Running"), json!("FromAnotherBuild")]).prop_map(Foreign::SetPhase),
        1 => select(vec![Value::Null, json!(1), json!(100)]).prop_map(Foreign::SetObservedGeneration),
        1 => any::<u32>().prop_map(Foreign::SetUnknownField),
        2 => Just(Foreign::ChangeSpec),
        1 => Just(Foreign::DropStatus),
    ]
}

fn trouble() -> impl Strategy<Value = Trouble> {
    let kind = prop_oneof![
        Just(TroubleKind::RequestLost),
        Just(TroubleKind::AnswerLost),
        Just(TroubleKind::ErrorBefore),
        Just(TroubleKind::ErrorAfter),
        foreign().prop_map(TroubleKind::SomeoneElseFirst),
        foreign().prop_map(TroubleKind::AnswerLostAndSomeoneElse),
        Just(TroubleKind::ReadLost),
    ];
    // Less than there are attempts.
    (kind, 1..=4_usize).prop_map(|(kind, times)| Trouble { kind, times })
}

fn event() -> impl Strategy<Value = Event> {
    let base = prop_oneof![2 => Just(Base::Latest), 1 => any::<Index>().prop_map(Base::Stale)];
    let call = (0..3_usize)
        .prop_flat_map(move |manager| {
            (
                Just(manager),
                request(manager),
                base.clone(),
                option::weighted(0.3, trouble()),
            )
        })
        .prop_map(|(manager, request, base, fault)| Call {
            manager,
            request,
            base,
            fault,
        });
    prop_oneof![3 => call.prop_map(Event::Call), 2 => foreign().prop_map(Event::SomeoneElse)]
}

impl Foreign {
    fn write(&self, app: &mut Value) {
        if app["status"].is_null() {
            app["status"] = json!({});
        }
        match self {
            Self::AddCondition {
                first,
                type_,
                status,
                generation,
            } => {
                let mut condition = json!({
                    "type": type_,
                    "status": status,
                    "reason": "Foreign",
                    "lastTransitionTime": "2025-01-01T00:00:00.123456+00:00",
                    "by": { "whom": [1.50, null] },
                });
                if let Some(generation) = generation {
                    condition["observedGeneration"] = json!(generation);
                }
                let conditions = list_mut(app);
                conditions.insert(if *first { 0 } else { conditions.len() }, condition);
            }
            Self::ChangeStatus(type_, status) => {
                let mut conditions = list_mut(app).iter_mut();
                if let Some(condition) = conditions.find(|condition| condition["type"] == type_.as_str()) {
                    condition["status"] = json!(status);
                }
            }
            Self::RemoveConditions(type_) => {
                list_mut(app).retain(|condition| condition["type"] != type_.as_str());
            }
            Self::SetPhase(phase) => app["status"]["phase"] = phase.clone(),
            Self::SetObservedGeneration(generation) => {
                app["status"]["observedGeneration"] = generation.clone();
            }
            Self::SetUnknownField(value) => {
                app["status"]["unknown"] = json!({ "value": value, "null": null });
            }
            Self::ChangeSpec => {
                app["spec"]["changes"] = json!(app["spec"]["changes"].as_u64().unwrap_or(0) + 1);
            }
            Self::DropStatus => app["status"] = Value::Null,
        }
    }
}

fn list_mut(app: &mut Value) -> &mut Vec<Value> {
    let list = &mut app["status"]["conditions"];
    if list.is_null() {
        *list = json!([]);
    }
    list.as_array_mut().unwrap()
}

/// What a call asks for, in the model's terms.
struct Task {
    operations: Vec<(AppCondition, Operation)>,
    round: Option<u32>,
    reconciled: i64,
    records_generation: bool,
    ignores_stale: bool,
    migrates: bool,
}

/// A time that the model cannot know.
const NOW: &str = "now";

#[derive(Debug)]
enum Refusal {
    Outdated,
    NotMigrated,
}

/// The phase that the rules derive from nothing.
const INITIAL: &str = "Starting";

/// Whether a status is from before its conditions, for a manager that migrates; for another, whether it has a phase that
/// would be lost.
fn is_from_before(status: &Map<String, Value>, migrates: bool) -> bool {
    let phase = status.get("phase").and_then(Value::as_str).unwrap_or_default();
    !has_declared(status.get("conditions"))
        && match phase {
            INITIAL => false,
            "" | "Unknown" => migrates && !status.is_empty(),
            _ => true,
        }
}

fn has_declared(conditions: Option<&Value>) -> bool {
    let mut conditions = conditions.and_then(Value::as_array).into_iter().flatten();
    conditions.any(|condition| {
        condition["type"]
            .as_str()
            .is_some_and(|type_| AppCondition::try_from(type_).is_ok())
    })
}

#[derive(Deserialize)]
struct StatusBeforeConditions {
    phase: Option<String>,
}

/// A migration that knows one phase.
fn conditions_of<K: Managed>(status: StatusBeforeConditions) -> Vec<ConditionUpdate<ConditionTypeOf<K>>> {
    let ready = ConditionUpdate::new(of::<K>(AppCondition::Ready), ConditionStatus::True, "Migrated");
    let is_running = status.phase.is_some_and(|phase| phase == "Running");
    Vec::from_iter(is_running.then_some(ready))
}

impl Task {
    /// The status that should stand after this call, by the words of the documentation.
    fn expected(&self, app: &Value) -> Result<Value, Refusal> {
        let generation = app["metadata"]["generation"].as_i64().unwrap();
        let mut status = app["status"].as_object().cloned().unwrap_or_default();
        let mut conditions = status
            .get("conditions")
            .and_then(Value::as_array)
            .cloned()
            .unwrap_or_default();
        let standing = |conditions: &[Value], type_: AppCondition| {
            conditions
                .iter()
                .position(|condition| condition["type"] == type_.as_str())
        };
        for (type_, operation) in &self.operations {
            let observed =
                standing(&conditions, *type_).and_then(|at| conditions[at]["observedGeneration"].as_i64());
            let is_newer =
                observed.is_some_and(|observed| observed <= generation && observed > self.reconciled);
            if is_newer && *operation != Operation::SetIfMissing {
                return Err(Refusal::Outdated);
            }
        }
        if is_from_before(&status, self.migrates) {
            if !self.migrates {
                return Err(Refusal::NotMigrated);
            }
            let is_overwritten = |(type_, operation): &(AppCondition, Operation)| {
                *type_ == AppCondition::Ready && *operation != Operation::SetIfMissing
            };
            if status.get("phase") == Some(&json!("Running")) && !self.operations.iter().any(is_overwritten) {
                let observed = status.get("observedGeneration").and_then(Value::as_i64);
                let mut ready = json!({
                    "type": "Ready",
                    "status": "True",
                    "reason": "Migrated",
                    "message": "",
                    "lastTransitionTime": NOW,
                });
                if let Some(observed) = observed.filter(|observed| (1..=generation).contains(observed)) {
                    ready["observedGeneration"] = json!(observed);
                }
                conditions.push(ready);
            }
        }
        for (type_, operation) in &self.operations {
            if *operation == Operation::Remove {
                conditions.retain(|condition| condition["type"] != type_.as_str());
            }
        }
        for (type_, operation) in &self.operations {
            let (value, reason, message) = match operation {
                Operation::Remove => continue,
                Operation::SetIfMissing if standing(&conditions, *type_).is_some() => continue,
                Operation::SetIfMissing if *type_ == AppCondition::Stopped => {
                    (ConditionStatus::False, "Pending", "")
                }
                Operation::SetIfMissing => (ConditionStatus::Unknown, "Pending", ""),
                Operation::Set(status, reason, message) => (*status, *reason, *message),
            };
            let at = standing(&conditions, *type_).unwrap_or_else(|| {
                conditions.push(json!({ "type": type_.as_str(), "message": "" }));
                conditions.len() - 1
            });
            let condition = &mut conditions[at];
            if condition["status"] != value.as_str() {
                condition["status"] = json!(value.as_str());
                condition["lastTransitionTime"] = json!(NOW);
            }
            condition["reason"] = json!(reason);
            if condition["message"].as_str().unwrap_or_default() != message {
                condition["message"] = json!(message);
            }
            condition["observedGeneration"] = json!(self.reconciled);
        }
        conditions.retain(|condition| condition["type"] != "Synced");
        status.insert(
            "phase".into(),
            json!(phase(&conditions, self.ignores_stale.then_some(generation))),
        );
        if self.records_generation {
            let stored = status.get("observedGeneration").and_then(Value::as_i64);
            let kept = stored.filter(|stored| *stored <= generation).unwrap_or(0);
            status.insert("observedGeneration".into(), json!(kept.max(self.reconciled)));
        }
        if let Some(round) = self.round {
            status.insert("round".into(), json!(round));
        }
        status.insert("conditions".into(), Value::Array(conditions));
        Ok(Value::Object(status))
    }
}

/// The rules once more, in plain words.
fn phase(conditions: &[Value], generation: Option<i64>) -> &'static str {
    let status = |type_: &str| {
        let condition = conditions.iter().find(|condition| condition["type"] == type_);
        let is_current = |condition: &&Value| {
            let observed = condition["observedGeneration"]
                .as_i64()
                .filter(|observed| *observed != 0);
            generation.is_none_or(|generation| observed.is_none_or(|observed| observed >= generation))
        };
        let missing = if type_ == "Stopped" { "False" } else { "Unknown" };
        condition.filter(is_current).map_or(missing, |condition| {
            condition["status"].as_str().unwrap_or_default()
        })
    };
    match (status("Broken"), status("Ready"), status("Stopped")) {
        ("True", _, _) => "Failed",
        (_, "True", "True") => "Done",
        (_, "True", _) => "Running",
        (_, _, "False") => "Starting",
        _ => "Pending",
    }
}

/// A status without what makes no difference: absent, null and an empty list of conditions are the same.
fn normal(status: &Value) -> Map<String, Value> {
    let mut fields = status.as_object().cloned().unwrap_or_default();
    fields.retain(|name, value| {
        let is_empty_list = name == "conditions" && *value == json!([]);
        !value.is_null() && !is_empty_list
    });
    fields
}

/// Whether a status is the expected one. Where the model does not know the time, it must be one of this test.
fn is_as_expected(status: &Value, expected: &Value, since: Timestamp) -> bool {
    let (status, mut expected) = (normal(status), normal(expected));
    let conditions = status.get("conditions").and_then(Value::as_array);
    let expected_conditions = expected.get_mut("conditions").and_then(Value::as_array_mut);
    for (condition, expected) in conditions
        .into_iter()
        .flatten()
        .zip(expected_conditions.into_iter().flatten())
    {
        if expected["lastTransitionTime"] == NOW {
            let time = condition["lastTransitionTime"]
                .as_str()
                .and_then(|time| time.parse::<Timestamp>().ok());
            if time.is_some_and(|time| time >= since && time <= Timestamp::now()) {
                expected["lastTransitionTime"] = condition["lastTransitionTime"].clone();
            }
        }
    }
    status == expected
}

/// How the managers are set up.
#[derive(Clone, Copy)]
struct Setup {
    verifies_unchanged: bool,
    migrates: bool,
}

struct World<K: Managed> {
    setup: Setup,
    server: StandIn,
    managers: Vec<StatusManager<K>>,
    /// What others wrote, by resource version.
    foreign: Arc<Mutex<BTreeSet<String>>>,
    /// The version after which each manager knows an object to be stale.
    last_writes: [Option<u64>; 3],
    since: Timestamp,
}

impl<K: Managed> World<K> {
    fn new(setup: Setup) -> Self {
        let server = StandIn::new();
        let foreign = Arc::<Mutex<BTreeSet<String>>>::default();
        let created = server.put(PATH, json!({ "kind": "App", "spec": {} }));
        foreign.lock().unwrap().insert(version(&created));
        let managers = OWNED
            .iter()
            .zip(RECORDS_GENERATION)
            .map(|(owned, records_generation)| {
                let owned = owned.iter().map(|type_| of::<K>(*type_));
                let mut manager = StatusManager::new(server.client(), "app-controller").owning(owned);
                if !records_generation {
                    manager = manager.leave_observed_generation();
                }
                if setup.verifies_unchanged {
                    manager = manager.verify_unchanged();
                }
                if setup.migrates {
                    manager = manager.migrate(conditions_of::<K>);
                }
                manager
            });
        Self {
            setup,
            managers: managers.collect(),
            server,
            foreign,
            last_writes: [None; 3],
            since: Timestamp::from_second(Timestamp::now().as_second()).unwrap(),
        }
    }

    fn someone_else(&self, foreign: Foreign) -> impl Fn(&StandIn) + Send + Sync + 'static {
        let written = Arc::clone(&self.foreign);
        move |server: &StandIn| {
            let before = server.get(PATH).unwrap();
            let after = server.edit(PATH, |app| foreign.write(app)).unwrap();
            // What changes nothing is no revision.
            if version(&after) != version(&before) {
                written.lock().unwrap().insert(version(&after));
            }
        }
    }

    fn inject(&self, trouble: Trouble) {
        let write = || Fault::on(Method::PATCH, "/status");
        let error = || Step::answer(kube::core::Status::failure("", "InternalError").with_code(500));
        let fault = match trouble.kind {
            TroubleKind::RequestLost => write().before(Step::Break),
            TroubleKind::AnswerLost => write().after(Step::Break),
            TroubleKind::ErrorBefore => write().before(error()),
            TroubleKind::ErrorAfter => write().after(error()),
            TroubleKind::SomeoneElseFirst(foreign) => write().before(Step::run(self.someone_else(foreign))),
            TroubleKind::AnswerLostAndSomeoneElse(foreign) => write()
                .after(Step::run(self.someone_else(foreign)))
                .after(Step::Break),
            TroubleKind::ReadLost => {
                // For there to be a read.
                self.server.inject(write().before(Step::Break));
                Fault::on(Method::GET, "/a").before(Step::Break)
            }
        };
        self.server.inject(fault.times(trouble.times));
    }

    /// The object that a cache may have: the latest, or one that is older than the manager's own last write.
    fn cached(&self, base: &Base, manager: usize) -> Value {
        let revisions = self.server.revisions(PATH);
        let is_noticed = |revision: &&Value| {
            let version: u64 = version(revision).parse().unwrap();
            self.setup.verifies_unchanged || self.last_writes[manager].is_some_and(|last| version < last)
        };
        let stale: Vec<&Value> = revisions.iter().filter(is_noticed).collect();
        match base {
            Base::Stale(index) if !stale.is_empty() => (*index.get(&stale)).clone(),
            _ => revisions.last().unwrap().clone(),
        }
    }

    /// Whether the copy of a status cannot tell if it is from before its conditions.
    fn is_looked_up(&self, cached: &Value) -> bool {
        let status = &cached["status"];
        let stored = status["phase"].as_str();
        let conditions = status["conditions"]
            .as_array()
            .map(Vec::as_slice)
            .unwrap_or_default();
        let generation = cached["metadata"]["generation"].as_i64();
        let is_explained = [None, generation.filter(|_| K::rules().ignores_stale())]
            .into_iter()
            .any(|generation| stored == Some(phase(conditions, generation)));
        !status.is_null()
            && !is_explained
            && (self.setup.migrates || !has_declared(status.get("conditions")) && stored.is_some())
    }

    async fn call(&mut self, call: Call) -> Result<(), TestCaseError> {
        let manager = self.managers[call.manager].clone();
        let cached = self.cached(&call.base, call.manager);
        let app: K = serde_json::from_value(cached.clone()).unwrap();
        let is_fresh = version(&cached) == version(&self.server.get(PATH).unwrap());
        let is_calm = call.fault.is_none();
        let task = self.task(&call, &cached);
        let before = self.server.revisions(PATH).len();
        self.server.take_requests();
        // After a conflict the next call reads first, for a second.
        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
        if let Some(trouble) = call.fault.clone() {
            self.inject(trouble);
        }

        let result = send(&manager, &app, &call).await;

        self.server.clear_faults();
        prop_assert_eq!(
            serde_json::to_value(&app).unwrap(),
            serde_json::to_value(from_json::<K>(&cached)).unwrap()
        );
        let revisions = self.server.revisions(PATH);
        let written = self.check_revisions(&revisions, before, &task, call.manager)?;
        let live = revisions.last().unwrap();
        let expected = task.expected(live);
        let kind = call.fault.as_ref().map(|trouble| &trouble.kind);
        // A copy does not tell an empty list from none; where it takes the one for the other, it is refused and read again.
        let is_known = cached["status"]["conditions"] != json!([]);
        // Who wrote a revision is in its managed fields, which the stand-in does not keep. So where a request was lost or refused,
        // what another manager made of the same version may be taken for one's own.
        let is_certain =
            is_fresh && is_known || matches!(kind, None | Some(TroubleKind::SomeoneElseFirst(_)));
        // Whatever was written or taken for that, someone else has changed it again.
        let is_changed_again = matches!(kind, Some(TroubleKind::AnswerLostAndSomeoneElse(_)));
        match (&result, expected) {
            (Ok(outcome), Ok(expected)) => {
                let is_change = outcome.changed().is_some();
                prop_assert!(is_change || written == 0);
                prop_assert!(written > 0 || !is_change || !is_certain);
                // Whatever happened on the way, what is stored now is what was asked for. Nor does the manager put a phase
                // right over and over.
                let is_left =
                    matches!(outcome, Outcome::Overruled { .. }) && !live["status"]["phase"].is_null();
                let is_taken_for_own = is_change && written == 0;
                prop_assert!(
                    is_changed_again
                        || is_left
                        || is_taken_for_own
                        || is_as_expected(&live["status"], &expected, self.since),
                    "{:#} {:#}",
                    live,
                    expected
                );
            }
            (Err(error), Err(Refusal::Outdated)) if matches!(error.kind(), ErrorKind::Outdated { .. }) => {}
            (Err(error), Err(Refusal::NotMigrated))
                if matches!(error.kind(), ErrorKind::NotMigrated { .. }) => {}
            // What is stored now would be refused: it has no conditions, or a newer one.
            (Ok(outcome), Err(_))
                if outcome.changed().is_some() && (is_changed_again || written == 0 && !is_certain) => {}
            (result, expected) => prop_assert!(false, "{:?} {:?}", result, expected),
        }
        let requests = self.server.requests();
        let writes = requests
            .iter()
            .filter(|request| request.method == Method::PATCH)
            .count();
        if is_calm && is_fresh && is_known {
            prop_assert_eq!(writes, written, "one request for a change, none for none");
            let is_looked_up = self.is_looked_up(&cached);
            let reads =
                usize::from(is_looked_up || result.is_ok() && written == 0 && self.setup.verifies_unchanged);
            let others = requests.iter().filter(|request| {
                // The CRD tells whose rules are current, where the same phase was put right before.
                request.method != Method::PATCH && !request.path.contains("customresourcedefinitions")
            });
            prop_assert_eq!(others.count(), reads);
        }
        if is_calm {
            prop_assert!(writes <= 2 && written <= 1);
        }
        Ok(())
    }

    fn task(&self, call: &Call, cached: &Value) -> Task {
        let initial = OWNED[call.manager]
            .iter()
            .map(|type_| (*type_, Operation::SetIfMissing));
        let (operations, round, records_generation) = match &call.request {
            Request::Changes { operations, round } => {
                (operations.clone(), *round, RECORDS_GENERATION[call.manager])
            }
            Request::Initialize => (initial.collect(), None, false),
            Request::Sync => (Vec::new(), None, false),
        };
        Task {
            operations,
            round,
            reconciled: cached["metadata"]["generation"].as_i64().unwrap(),
            records_generation,
            ignores_stale: K::rules().ignores_stale(),
            migrates: self.setup.migrates,
        }
    }

    /// Each revision that the manager wrote is what the model makes of the one before it. Says how many there
    /// are.
    fn check_revisions(
        &mut self,
        revisions: &[Value],
        before: usize,
        task: &Task,
        manager: usize,
    ) -> Result<usize, TestCaseError> {
        let mut written = 0;
        let mut is_settled = false;
        for place in before..revisions.len() {
            let (previous, revision) = (&revisions[place - 1], &revisions[place]);
            if self.foreign.lock().unwrap().contains(&version(revision)) {
                is_settled = false;
                continue;
            }
            prop_assert!(!is_settled, "written twice, and nobody came in between");
            is_settled = true;
            written += 1;
            let expected = task.expected(previous);
            prop_assert!(expected.is_ok());
            let expected = expected.unwrap();
            let is_expected = is_as_expected(&revision["status"], &expected, self.since);
            prop_assert!(
                is_expected,
                "{:#} became {:#} and not {:#}",
                previous,
                revision,
                expected
            );
            prop_assert_eq!(&revision["spec"], &previous["spec"]);
            self.last_writes[manager] = version(revision).parse().ok();

            let app: K = from_json(revision);
            prop_assert_eq!(app.get_phase(), app.derived_phase());
            let rules = K::rules();
            let as_data = rules.evaluate_at(app.conditions(), app.meta().generation);
            prop_assert_eq!(app.get_phase().as_str(), &*as_data.phase.text);
        }
        Ok(written)
    }
}

fn version(app: &Value) -> String {
    app["metadata"]["resourceVersion"].as_str().unwrap().into()
}

fn from_json<K: Managed>(app: &Value) -> K {
    serde_json::from_value(app.clone()).unwrap()
}

/// The call that fits: `set` for one condition, `set_all` for several, and so on.
async fn send<K: Managed>(manager: &StatusManager<K>, app: &K, call: &Call) -> Result<Outcome<K>, Error> {
    let update = |type_: AppCondition, operation: &Operation| match operation {
        Operation::Set(status, reason, message) => {
            Some(ConditionUpdate::new(of::<K>(type_), *status, *reason).with_message(*message))
        }
        _ => None,
    };
    let (operations, round) = match &call.request {
        Request::Initialize => return manager.initialize(app, "Pending", "").await,
        Request::Sync => return manager.sync(app).await,
        Request::Changes { operations, round } => (operations, *round),
    };
    let updates: Option<Vec<_>> = operations
        .iter()
        .map(|(type_, operation)| update(*type_, operation))
        .collect();
    match (operations.as_slice(), updates, round) {
        ([(type_, Operation::Remove)], _, None) => {
            return manager
                .apply(app, StatusChanges::new().remove(of::<K>(*type_)))
                .await;
        }
        ([(type_, operation @ Operation::Set(..))], _, None) => {
            return manager.set(app, update(*type_, operation).unwrap()).await;
        }
        (
            [
                (_, Operation::Set(ConditionStatus::Unknown, reason, message)),
                rest @ ..,
            ],
            Some(_),
            None,
        ) if rest.iter().all(|(_, operation)| *operation == operations[0].1) => {
            let types: Vec<_> = operations.iter().map(|(type_, _)| of::<K>(*type_)).collect();
            return manager
                .apply(app, StatusChanges::new().mark_unknown(types, *reason, *message))
                .await;
        }
        (_, Some(updates), None) => return manager.apply(app, updates).await,
        _ => {}
    }
    let mut changes = operations.iter().fold(
        StatusChanges::<K::Status>::new(),
        |changes, (type_, operation)| match operation {
            Operation::Set(..) => changes.set(update(*type_, operation).unwrap()),
            Operation::SetIfMissing => {
                let type_ = of::<K>(*type_);
                changes.set_if_missing(ConditionUpdate::new(type_, type_.absent(), "Pending"))
            }
            Operation::Remove => changes.remove(of::<K>(*type_)),
        },
    );
    if let Some(round) = round {
        changes = changes.edit(move |status| K::set_round(status, round));
    }
    manager.apply(app, changes).await
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_histories(
        events in vec(event(), 1..24),
        ignores_stale: bool,
        verifies_unchanged: bool,
        migrates: bool,
    ) {
        let setup = Setup { verifies_unchanged, migrates };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
        if ignores_stale {
            runtime.block_on(history::<ignoring::App>(events, setup))?;
        } else {
            runtime.block_on(history::<plain::App>(events, setup))?;
        }
    }
}

async fn history<K: Managed>(events: Vec<Event>, setup: Setup) -> Result<(), TestCaseError> {
    let mut world = World::<K>::new(setup);
    for event in events {
        match event {
            Event::SomeoneElse(foreign) => world.someone_else(foreign)(&world.server),
            Event::Call(call) => world.call(call).await?,
        }
    }
    Ok(())
}
