//! Lists that older controllers wrote, with fields missing that Kubernetes requires: a write completes them.

use http::Method;
use kube::CustomResource;
use phase_rules::manager::{Outcome, StatusChanges, StatusManager};
use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus, TolerantCondition};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use stand_in::{Fault, StandIn, Step};

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
    conditions(Placed(reasons(NotReported)), Broken(negative)),
    phases(Failed(stalled), Running(ready), Pending(reconciling)),
    rules(Broken => Failed, Placed = False(NotReported) => Pending, Placed => Running, _ => Pending),
    publish(Ready),
)]
pub struct AppStatus {
    #[serde(default, deserialize_with = "phase_rules::null_as_default")]
    pub conditions: Vec<TolerantCondition>,
    pub phase: Option<AppPhase>,
    pub observed_generation: Option<i64>,
    #[phase(reason)]
    pub reason: Option<String>,
}

const NAME: &str = "shop";

struct Bench {
    server: StandIn,
    path: String,
    manager: StatusManager<App>,
}

impl Bench {
    fn with(conditions: &Value) -> Self {
        let server = StandIn::new();
        let path = stand_in::path::<App>("default", NAME);
        let status = json!({ "conditions": conditions, "phase": "Pending" });
        server.put(&path, json!({ "kind": "App", "spec": {}, "status": status }));
        let manager = StatusManager::new(server.client(), "app-controller");
        Self {
            server,
            path,
            manager,
        }
    }

    fn app(&self) -> App {
        serde_json::from_value(self.server.get(&self.path).unwrap()).unwrap()
    }

    fn conditions(&self) -> Vec<Value> {
        let conditions = &self.server.get(&self.path).unwrap()["status"]["conditions"];
        conditions.as_array().unwrap().clone()
    }

    fn writes(&self) -> usize {
        self.server.count_requests(&Method::PATCH, "/status")
    }

    async fn set(&self, type_: AppCondition, status: ConditionStatus) -> Outcome<App> {
        self.manager
            .set(&self.app(), ConditionUpdate::new(type_, status, "New"))
            .await
            .unwrap()
    }
}

fn foreign() -> Value {
    json!({
        "type": "example.com/Audited",
        "status": "True",
        "reason": "Audited",
        "message": "",
        "lastTransitionTime": "2025-01-01T00:00:00.5+00:00",
        "severity": null,
    })
}

/// Each entry that has a type has all that Kubernetes requires.
fn assert_valid(conditions: &[Value]) {
    for condition in conditions
        .iter()
        .filter(|condition| condition["type"].is_string())
    {
        let is_text = |field: &str| condition[field].is_string();
        assert!(
            is_text("status") && is_text("message") && is_text("lastTransitionTime"),
            "{condition}"
        );
        assert!(
            condition["reason"]
                .as_str()
                .is_some_and(|reason| !reason.is_empty()),
            "{condition}"
        );
        let generation = &condition["observedGeneration"];
        assert!(generation.is_null() || generation.is_i64(), "{condition}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_write_completes_the_list() {
    let old = json!([
        foreign(),
        { "type": "Old", "status": "True", "lastTransitionTime": null, "severity": "Info" },
        { "type": "Placed", "status": "True", "reason": "" },
        { "type": "Older", "observedGeneration": "3", "reason": "Kept", "message": "kept", "lastTransitionTime": "2025-01-01T00:00:00Z" },
    ]);
    // On the caller's copy, and on the live object after a conflict.
    for conflicts in [false, true] {
        let bench = Bench::with(&old);
        if conflicts {
            let path = bench.path.clone();
            let elsewhere = Step::run(move |server: &StandIn| {
                server.edit(&path, |app| app["metadata"]["labels"] = json!({ "a": "b" }));
            });
            bench
                .server
                .inject(Fault::on(Method::PATCH, "/status").before(elsewhere));
        }
        let outcome = bench.set(AppCondition::Broken, ConditionStatus::False).await;

        let change = outcome.changed().unwrap();
        assert_eq!(change.attempts, 1 + u32::from(conflicts));
        assert_eq!(change.phase.to, AppPhase::Running);
        assert_eq!(
            change.conditions.len(),
            1,
            "only what was asked for: {:?}",
            change.conditions
        );
        let conditions = bench.conditions();
        assert_valid(&conditions);
        assert_eq!(conditions[0], foreign(), "byte for byte");
        let now = conditions[4]["lastTransitionTime"].clone();
        assert_eq!(
            conditions[1..4],
            [
                json!({ "type": "Old", "status": "True", "reason": "NotReported", "message": "", "lastTransitionTime": now, "severity": "Info" }),
                json!({ "type": "Placed", "status": "True", "reason": "NotReported", "message": "", "lastTransitionTime": now }),
                json!({ "type": "Older", "status": "Unknown", "reason": "Kept", "message": "kept", "lastTransitionTime": "2025-01-01T00:00:00Z" }),
            ]
        );
        assert_eq!(conditions[5]["type"], "Ready");
        let again = bench.set(AppCondition::Broken, ConditionStatus::False).await;
        assert!(again.changed().is_none());
    }
}

#[tokio::test(start_paused = true)]
async fn condition_that_changes_is_completed_too() {
    let bench =
        Bench::with(&json!([{ "type": "Placed", "status": "True" }, { "type": "Old", "status": true }]));
    // The status stays, so no time comes from the change.
    bench.set(AppCondition::Placed, ConditionStatus::True).await;
    let conditions = bench.conditions();
    assert_valid(&conditions);
    assert_eq!(
        (&conditions[0]["reason"], &conditions[1]["status"]),
        (&json!("New"), &json!("Unknown"))
    );
    assert_eq!(bench.writes(), 1);
}

#[tokio::test(start_paused = true)]
async fn incomplete_entries_alone_are_not_written() {
    let bench = Bench::with(&json!([{ "type": "Old", "status": "True" }]));
    bench.set(AppCondition::Placed, ConditionStatus::True).await;
    bench.server.edit(&bench.path, |app| {
        app["status"]["conditions"][0] = json!({ "type": "Old", "status": "False" });
    });
    bench.server.take_requests();

    assert!(
        bench
            .set(AppCondition::Placed, ConditionStatus::True)
            .await
            .changed()
            .is_none()
    );
    assert!(
        bench
            .manager
            .sync(&bench.app())
            .await
            .unwrap()
            .changed()
            .is_none()
    );
    let verifying = bench.manager.clone().verify_unchanged();
    assert!(verifying.sync(&bench.app()).await.unwrap().changed().is_none());
    assert_eq!(bench.writes(), 0);

    // With what else there is to repair, they are.
    bench
        .server
        .edit(&bench.path, |app| app["status"]["phase"] = json!("Pending"));
    let outcome = bench.manager.sync(&bench.app()).await.unwrap();
    assert!(outcome.changed().unwrap().conditions.is_empty());
    assert_valid(&bench.conditions());
}

/// To what it would be completed with anyway: the caller asked for it.
#[tokio::test(start_paused = true)]
async fn incomplete_condition_is_set_to_its_completion() {
    let bench = Bench::with(&json!([{ "type": "Placed", "observedGeneration": 1 }]));
    bench.manager.sync(&bench.app()).await.unwrap();
    bench.server.edit(&bench.path, |app| {
        app["status"]["conditions"][0] = json!({ "type": "Placed", "observedGeneration": 1 });
    });
    let unknown = || ConditionUpdate::new(AppCondition::Placed, ConditionStatus::Unknown, "NotReported");
    let outcome = bench.manager.set(&bench.app(), unknown()).await.unwrap();
    assert_eq!(outcome.changed().unwrap().conditions.len(), 1);
    assert_valid(&bench.conditions());
    assert!(
        bench
            .manager
            .set(&bench.app(), unknown())
            .await
            .unwrap()
            .changed()
            .is_none()
    );
}

#[tokio::test(start_paused = true)]
async fn removing_an_incomplete_condition() {
    let bench = Bench::with(
        &json!([{ "type": "Placed" }, foreign(), { "type": "Placed", "reason": 5 }, { "type": "Old" }]),
    );
    let remove = StatusChanges::<AppStatus>::new().remove(AppCondition::Placed);
    bench.manager.apply(&bench.app(), remove).await.unwrap();
    let conditions = bench.conditions();
    assert_valid(&conditions);
    let types = conditions
        .iter()
        .map(|condition| condition["type"].as_str().unwrap());
    assert_eq!(types.collect::<Vec<_>>(), ["example.com/Audited", "Old", "Ready"]);
}

#[tokio::test(start_paused = true)]
async fn null_list() {
    let bench = Bench::with(&Value::Null);
    let outcome = bench.set(AppCondition::Placed, ConditionStatus::True).await;
    assert_eq!(outcome.changed().unwrap().phase.to, AppPhase::Running);
    assert_valid(&bench.conditions());
    assert_eq!(bench.writes(), 1);
}

/// Nobody can say what they are. The API server is to judge.
#[tokio::test(start_paused = true)]
async fn entries_without_a_type_stay() {
    let untyped = [
        json!(null),
        json!("Placed"),
        json!({ "status": "True" }),
        json!({ "type": 5, "x": null }),
    ];
    let bench = Bench::with(&json!(untyped));
    bench.set(AppCondition::Placed, ConditionStatus::True).await;
    assert_eq!(bench.conditions()[..4], untyped);
    bench.set(AppCondition::Placed, ConditionStatus::False).await;
    assert_eq!(bench.conditions()[..4], untyped);
    assert_eq!(bench.conditions()[4]["status"], "False");
}

/// What the phase rests on is what is written: a rule may read the reason that a condition is completed with.
#[tokio::test(start_paused = true)]
async fn phase_is_that_of_the_completed_list() {
    for incomplete in [
        json!({ "type": "Placed", "status": "False" }),
        json!({ "type": "Broken" }),
        json!({ "type": "Placed" }),
    ] {
        let bench = Bench::with(&json!([incomplete, { "type": "Ready", "status": "Unknown" }]));
        for status in [ConditionStatus::True, ConditionStatus::False] {
            bench.set(AppCondition::Broken, status).await;
            let app = bench.app();
            let status = app.status.unwrap();
            let mut recomputed = status.clone();
            assert!(!recomputed.recompute_phase().is_change());
            assert_eq!(json!(recomputed), json!(status));
            assert_valid(&bench.conditions());
        }
        assert!(
            bench
                .manager
                .sync(&bench.app())
                .await
                .unwrap()
                .changed()
                .is_none()
        );
    }
}

/// A copy that the program changed is not believed where fields are missing either.
#[tokio::test(start_paused = true)]
async fn copy_that_lies() {
    let bench = Bench::with(&json!([{ "type": "Broken", "status": "True" }, { "type": "Old" }]));
    let mut copy = bench.app();
    copy.status.as_mut().unwrap().conditions[0].status = None;
    let update = ConditionUpdate::new(AppCondition::Placed, ConditionStatus::True, "New");
    let outcome = bench.manager.set(&copy, update).await.unwrap();
    assert_eq!(outcome.changed().unwrap().phase.to, AppPhase::Failed);
    assert_eq!(bench.writes(), 2);
}
