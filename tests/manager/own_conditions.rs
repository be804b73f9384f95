//! A condition struct of your own, with the derive: a status that is an enum, no reason, a field that Kubernetes does not
//! have.

use kube::CustomResource;
use phase_rules::manager::StatusManager;
use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus, WriteCondition};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use stand_in::StandIn;

#[derive(WriteCondition, Serialize, Deserialize, Clone, Debug)]
#[serde(rename_all = "camelCase")]
pub struct Health {
    type_: String,
    status: State,
    message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    observed_generation: Option<i64>,
    last_transition_time: Option<String>,
    #[serde(default)]
    severity: Severity,
}

#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq)]
pub enum State {
    True,
    False,
    Unknown,
    Paused,
}

#[derive(Serialize, Deserialize, Clone, Copy, Debug, Default)]
pub enum Severity {
    #[default]
    Info,
    Warning,
}

#[derive(CustomResource, Serialize, Deserialize, Clone, Debug)]
#[kube(
    group = "example.com",
    version = "v1",
    kind = "Cache",
    namespaced,
    status = "CacheStatus",
    schema = "disabled"
)]
pub struct CacheSpec {}

#[derive(PhaseStatus, Serialize, Deserialize, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(
    conditions(StoreReady, Full(negative)),
    phases(Pending(reconciling), Failed(stalled), Running(ready)),
    rules(Full => Failed, StoreReady => Running, _ => Pending),
    publish(Ready),
)]
pub struct CacheStatus {
    #[serde(default)]
    conditions: Vec<Health>,
    phase: Option<CachePhase>,
    observed_generation: Option<i64>,
}

const STORED_AT: &str = "2020-01-01T00:00:00Z";

struct Bench {
    server: StandIn,
    path: String,
    manager: StatusManager<Cache>,
}

impl Bench {
    fn new(status: &Value) -> Self {
        crate::trace::listen();
        let server = StandIn::new();
        let path = stand_in::path::<Cache>("default", "a");
        server.put(&path, json!({ "kind": "Cache", "spec": {}, "status": status }));
        let manager = StatusManager::new(server.client(), "cache-controller");
        Self {
            server,
            path,
            manager,
        }
    }

    fn cache(&self) -> Cache {
        serde_json::from_value(self.server.get(&self.path).unwrap()).unwrap()
    }

    fn status(&self) -> Value {
        self.server.get(&self.path).unwrap()["status"].clone()
    }

    async fn set(&self, type_: CacheCondition, status: ConditionStatus, reason: &'static str) -> bool {
        let update = ConditionUpdate::new(type_, status, reason);
        let outcome = self.manager.set(&self.cache(), update).await.unwrap();
        outcome.changed().is_some()
    }
}

#[tokio::test]
async fn are_written_with_the_phase() {
    let bench = Bench::new(&Value::Null);
    assert!(
        bench
            .set(CacheCondition::StoreReady, ConditionStatus::True, "Connected")
            .await
    );
    let status = bench.status();
    assert_eq!(status["phase"], "Running");
    let types: Vec<&Value> = (0..2).map(|index| &status["conditions"][index]["type"]).collect();
    assert_eq!(types, ["StoreReady", "Ready"]);
    let ready = &status["conditions"][0];
    assert_eq!(
        (&ready["status"], &ready["severity"], &ready["observedGeneration"]),
        (&json!("True"), &json!("Info"), &json!(1))
    );
    let time = ready["lastTransitionTime"].as_str().unwrap();
    assert!(time.len() == 20 && time.ends_with('Z'), "{time}");
    assert_eq!(ready.get("reason"), None);

    // The reason is not stored, so another one is no change.
    bench.server.take_requests();
    for reason in ["Connected", "Reconnected"] {
        assert!(
            !bench
                .set(CacheCondition::StoreReady, ConditionStatus::True, reason)
                .await
        );
    }
    assert!(
        bench
            .manager
            .sync(&bench.cache())
            .await
            .unwrap()
            .changed()
            .is_none()
    );
    assert!(bench.server.requests().is_empty());
}

/// The conditions of other controllers, fields that the struct does not have, and those that it has and nobody sets.
#[tokio::test]
async fn others_stay_as_they_are() {
    let audited = json!({
        "type": "Audited", "status": "Paused", "reason": "Holiday", "lastTransitionTime": "2020-01-01T00:00:00.5+01:00",
    });
    let store = json!({
        "type": "StoreReady", "status": "False", "reason": "Timeout", "severity": "Warning",
        "lastTransitionTime": STORED_AT, "trace": "t-1",
    });
    let bench = Bench::new(&json!({ "conditions": [audited, store], "phase": "Pending" }));

    assert!(
        bench
            .set(CacheCondition::StoreReady, ConditionStatus::True, "Connected")
            .await
    );

    let conditions = &bench.status()["conditions"];
    assert_eq!(conditions[0], audited);
    let store = &conditions[1];
    assert_eq!(
        (
            &store["status"],
            &store["severity"],
            &store["trace"],
            &store["reason"]
        ),
        (
            &json!("True"),
            &json!("Warning"),
            &json!("t-1"),
            &json!("Timeout")
        )
    );
    assert_ne!(store["lastTransitionTime"], STORED_AT);
}

/// Rules see a status that is none of the three as Unknown. It stays until it is set.
#[tokio::test]
async fn further_status_is_unknown() {
    let store = json!({ "type": "StoreReady", "status": "Paused", "lastTransitionTime": STORED_AT });
    let bench = Bench::new(&json!({ "conditions": [store], "phase": "Running" }));
    assert!(
        bench
            .manager
            .sync(&bench.cache())
            .await
            .unwrap()
            .changed()
            .is_some()
    );
    assert_eq!(
        (&bench.status()["phase"], &bench.status()["conditions"][0]),
        (&json!("Pending"), &store)
    );

    assert!(
        bench
            .set(CacheCondition::StoreReady, ConditionStatus::Unknown, "Paused")
            .await
    );
    let store = &bench.status()["conditions"][0];
    assert_eq!(store["status"], "Unknown");
    assert_ne!(store["lastTransitionTime"], STORED_AT);
}

/// What the program has changed in its copy is not what the phase is derived from.
#[tokio::test]
async fn changed_copy_is_found_out() {
    let store = json!({ "type": "StoreReady", "status": "False", "lastTransitionTime": STORED_AT });
    let bench = Bench::new(&json!({ "conditions": [store], "phase": "Pending" }));
    let mut cache = bench.cache();
    cache.status.as_mut().unwrap().conditions[0].status = State::True;
    let update = ConditionUpdate::new(CacheCondition::Full, ConditionStatus::False, "Empty");

    let outcome = bench.manager.set(&cache, update).await.unwrap();

    assert_eq!(outcome.changed().unwrap().phase.to, CachePhase::Pending);
    assert_eq!(bench.status()["conditions"][0]["status"], "False");
    assert_eq!(bench.server.count_requests(&http::Method::PATCH, "/status"), 2);
}
