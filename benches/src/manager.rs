//! Calls of the status manager. The server is a tower service that hands out answers made beforehand, so that nothing of it is
//! in what is counted and timed; kube's client is, from the request to the object that the answer holds.

use crate::timing::median;
use http::{Request, Response};
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use kube::client::Body;
use kube::{Client, CustomResource, Resource};
use phase_rules::manager::StatusManager;
use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus, UnixSeconds};
use rustix::time::{ClockId, clock_gettime};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fmt;
use std::future::ready;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::runtime::{Builder, Runtime};
use tower::service_fn;

/// What is managed: 32 conditions are declared, and an object has as many of them as a [`Workload`] says.
#[derive(CustomResource, Serialize, Deserialize, Clone, Debug)]
#[kube(
    group = "fleet.example.com",
    version = "v1",
    kind = "Fleet",
    namespaced,
    status = "FleetStatus",
    schema = "disabled"
)]
pub struct FleetSpec {
    /// How many regions there are.
    pub regions: u32,
}

/// How far the fleet is.
#[derive(PhaseStatus, Serialize, Deserialize, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(
    conditions(
        Zone01Ready, Zone02Ready, Zone03Ready, Zone04Ready, Zone05Ready, Zone06Ready, Zone07Ready, Zone08Ready,
        Zone09Ready, Zone10Ready, Zone11Ready, Zone12Ready, Zone13Ready, Zone14Ready, Zone15Ready, Zone16Ready,
        Zone17Ready, Zone18Ready, Zone19Ready, Zone20Ready, Zone21Ready, Zone22Ready, Zone23Ready, Zone24Ready,
        Zone25Ready, Zone26Ready, Zone27Ready, Zone28Ready, Zone29Ready, Zone30Ready, Zone31Ready, Zone32Ready,
    ),
    rules(
        any(Zone01Ready = False, Zone16Ready = False, Zone32Ready = False) => Degraded,
        all(
            Zone01Ready, Zone02Ready, Zone03Ready, Zone04Ready, Zone05Ready, Zone06Ready, Zone07Ready, Zone08Ready,
            Zone09Ready, Zone10Ready, Zone11Ready, Zone12Ready, Zone13Ready, Zone14Ready, Zone15Ready, Zone16Ready,
            Zone17Ready, Zone18Ready, Zone19Ready, Zone20Ready, Zone21Ready, Zone22Ready, Zone23Ready, Zone24Ready,
            Zone25Ready, Zone26Ready, Zone27Ready, Zone28Ready, Zone29Ready, Zone30Ready, Zone31Ready, Zone32Ready,
        ) => Ready,
        _ => Pending,
    ),
)]
pub struct FleetStatus {
    /// What the operator knows of each zone.
    #[serde(default)]
    pub conditions: Vec<Condition>,
    /// The conditions in one word.
    pub phase: Option<FleetPhase>,
    /// The generation that the conditions are about.
    pub observed_generation: Option<i64>,
}

/// What each of some calls does.
#[derive(Clone, Copy, Debug)]
pub enum Workload {
    /// Sets each of so many conditions to what it is; nothing is sent.
    Unchanged(usize),
    /// Gives so many of 32 conditions another status, reason and message.
    Changed(usize),
}

impl Workload {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Unchanged(1),
        Self::Unchanged(8),
        Self::Unchanged(32),
        Self::Changed(1),
        Self::Changed(32),
    ];

    /// The key of a count.
    pub fn key(self) -> String {
        format!("{self}: manager")
    }

    /// How many conditions the object has, and how many of them are set.
    fn conditions(self) -> (usize, usize) {
        match self {
            Self::Unchanged(conditions) => (conditions, conditions),
            Self::Changed(changed) => (FleetCondition::ALL.len(), changed),
        }
    }
}

impl fmt::Display for Workload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unchanged(conditions) => write!(f, "unchanged, {conditions}"),
            Self::Changed(changed) => write!(f, "changed, {changed} of 32"),
        }
    }
}

/// A manager with an object, and as many calls as there are updates and answers.
pub struct Calls {
    workload: Workload,
    runtime: Runtime,
    manager: StatusManager<Fleet>,
    object: Fleet,
    /// For each call, the last one first.
    updates: Vec<Vec<ConditionUpdate<FleetCondition>>>,
}

impl Calls {
    /// How many calls a bench of `instructions` makes.
    pub const COUNTED: u32 = 64;

    /// Prepares some calls; the first, in which things are set up, is made.
    ///
    /// # Panics
    /// There is no runtime to be had.
    pub fn new(workload: Workload, calls: u32) -> Self {
        let runtime = Builder::new_current_thread().enable_time().build();
        let runtime = runtime.expect("a runtime for one thread");
        let (conditions, set) = workload.conditions();
        let object = revision(Fleet::new("fleet", FleetSpec { regions: 1 }), conditions, 0);
        let (mut updates, mut answers, mut stored) = (Vec::new(), Vec::new(), object.clone());
        for call in 1..=calls + 1 {
            let is_changed = matches!(workload, Workload::Changed(_));
            updates.push(updates_of(set, if is_changed { call } else { 0 }));
            stored = revision(stored, set, call);
            let body = serde_json::to_vec(&stored).expect("an object serializes");
            answers.push(Response::new(Body::from(body)));
        }
        updates.reverse();
        answers.reverse();
        let answers = Arc::new(Mutex::new(answers));
        let server = service_fn(move |_: Request<Body>| {
            let answer = answers.lock().expect("nobody panics").pop();
            ready(Ok::<_, Infallible>(answer.expect("one request a call")))
        });
        let client = {
            // The client has a task of its own.
            let _entered = runtime.enter();
            Client::new(server, "default")
        };
        let mut prepared = Self {
            workload,
            runtime,
            manager: StatusManager::new(client, "fleet-controller"),
            object,
            updates,
        };
        prepared.call(1);
        prepared
    }

    /// Makes the calls.
    #[must_use]
    pub fn run(mut self) -> Self {
        self.call(usize::MAX);
        self
    }

    fn call(&mut self, at_most: usize) {
        let Self {
            workload,
            runtime,
            manager,
            object,
            updates,
        } = self;
        runtime.block_on(async {
            for _ in 0..at_most.min(updates.len()) {
                let updates = updates.pop().expect("counted");
                let outcome = manager.apply(object, updates).await;
                let outcome = outcome.unwrap_or_else(|error| panic!("{workload}: {error}"));
                let is_changed = outcome.changed().is_some();
                assert_eq!(is_changed, matches!(workload, Workload::Changed(_)), "{workload}");
                outcome.store_in(object);
            }
        });
    }
}

/// The revision of an object that a call makes; the one that a user and a first call made is 0.
fn revision(mut object: Fleet, set: usize, call: u32) -> Fleet {
    let meta = object.meta_mut();
    meta.namespace = Some("default".into());
    meta.uid = Some("3f1c7a0e-8f3b-4c55-9d4b-0d8f8e0a1b2c".into());
    meta.generation = Some(1);
    meta.resource_version = Some((1_000 + call).to_string());
    let status = object.status.get_or_insert_default();
    for update in updates_of(set, call) {
        status.set_condition(update).expect("the update is valid");
    }
    status.observed_generation = Some(1);
    let _ = status.recompute_phase();
    object
}

/// What a call sets, with a time that does not depend on when it runs.
fn updates_of(set: usize, call: u32) -> Vec<ConditionUpdate<FleetCondition>> {
    let (status, reason, message) = match call % 2 {
        0 => (
            ConditionStatus::True,
            "ReplicasAvailable",
            "all replicas are available",
        ),
        _ => (
            ConditionStatus::False,
            "ReplicasMissing",
            "2 of 3 replicas are available",
        ),
    };
    let update = |type_: &FleetCondition| {
        ConditionUpdate::new(*type_, status, reason)
            .with_message(message)
            .with_observed_generation(1)
            .with_last_transition_time(UnixSeconds(1_700_000_000 + i64::from(call)))
    };
    FleetCondition::ALL[..set].iter().map(update).collect()
}

/// The seconds that this thread has run: a call is long enough to be interrupted.
fn processor_time() -> f64 {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::try_from(time).expect("time goes forward").as_secs_f64()
}

/// How many calls a workload's turn in a round has.
const TURN: u32 = 256;

/// Microseconds of processor time for a call by the workload's key: the median of all rounds, in which the workloads take turns.
pub fn time(rounds: usize) -> BTreeMap<String, f64> {
    let mut times: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    for _ in 0..rounds {
        for workload in Workload::ALL {
            let calls = Calls::new(workload, TURN);
            let start = processor_time();
            let calls = calls.run();
            let seconds = processor_time() - start;
            drop(calls);
            let microseconds = seconds * 1e6 / f64::from(TURN);
            times.entry(workload.key()).or_default().push(microseconds);
        }
    }
    times
        .into_iter()
        .map(|(key, times)| (key, median(times)))
        .collect()
}
