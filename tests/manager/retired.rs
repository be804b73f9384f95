//! `retired(..)`: conditions of older versions, which the next write removes.

use http::Method;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use kube::{CustomResource, CustomResourceExt};
use phase_rules::manager::{Outcome, StatusChanges, StatusManager};
use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus, crd};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use stand_in::{Fault, StandIn, Step};
use std::time::Duration;

#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(
    group = "example.com",
    version = "v1",
    kind = "Mirror",
    namespaced,
    status = "MirrorStatus"
)]
pub struct MirrorSpec {}

#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(
    conditions(Synced),
    rules(Synced => Ready, _ => Pending),
    retired("Progressing", "Available"),
)]
pub struct MirrorStatus {
    #[serde(default)]
    pub conditions: Vec<Condition>,
    pub phase: Option<MirrorPhase>,
    pub observed_generation: Option<i64>,
}

fn condition(type_: &str) -> Value {
    json!({
        "type": type_,
        "status": "True",
        "reason": "Old",
        "message": "",
        "lastTransitionTime": "2025-01-01T00:00:00.5Z",
    })
}

struct Bench {
    server: StandIn,
    manager: StatusManager<Mirror>,
    path: String,
}

impl Bench {
    /// A server with a mirror that has these conditions, and is up to date otherwise.
    fn with(types: &[&str]) -> Self {
        let server = StandIn::new();
        let path = stand_in::path::<Mirror>("default", "registry");
        let phase = if types.contains(&"Synced") {
            "Ready"
        } else {
            "Pending"
        };
        let conditions: Vec<_> = types.iter().map(|type_| condition(type_)).collect();
        let status = json!({ "conditions": conditions, "phase": phase, "observedGeneration": 1 });
        server.put(&path, json!({ "kind": "Mirror", "spec": {}, "status": status }));
        let manager = StatusManager::new(server.client(), "mirror-controller");
        Self {
            server,
            manager,
            path,
        }
    }

    fn mirror(&self) -> Mirror {
        serde_json::from_value(self.server.get(&self.path).unwrap()).unwrap()
    }

    fn types(&self) -> Vec<String> {
        let conditions = self.mirror().status.unwrap().conditions;
        conditions.into_iter().map(|condition| condition.type_).collect()
    }

    fn writes(&self) -> usize {
        self.server.count_requests(&Method::PATCH, "/registry/status")
    }

    /// An older version sets a retired condition.
    fn set_again(&self) {
        self.server.edit(&self.path, |mirror| {
            let conditions = mirror["status"]["conditions"].as_array_mut().unwrap();
            conditions.insert(0, condition("Progressing"));
        });
    }
}

fn synced() -> ConditionUpdate<MirrorCondition> {
    ConditionUpdate::new(MirrorCondition::Synced, ConditionStatus::False, "Behind")
}

#[tokio::test(start_paused = true)]
async fn each_kind_of_write_removes_them() {
    let old = ["Available", "Progressing", "Audited", "Progressing"];
    for call in 0..5 {
        let bench = Bench::with(&old);
        let mirror = bench.mirror();
        let outcome = match call {
            0 => bench.manager.set(&mirror, synced()).await,
            1 => bench.manager.apply(&mirror, [synced()]).await,
            2 => bench.manager.apply(&mirror, StatusChanges::new()).await,
            3 => bench.manager.initialize(&mirror, "New", "").await,
            _ => bench.manager.sync(&mirror).await,
        };
        let Ok(Outcome::Changed(change)) = outcome else {
            panic!("{outcome:?}")
        };
        let declared: &[&str] = if [0, 1, 3].contains(&call) {
            &["Synced"]
        } else {
            &[]
        };
        let changed: Vec<_> = change
            .conditions
            .iter()
            .map(|change| change.type_.as_str())
            .collect();
        assert_eq!(changed, declared, "{call}");
        assert_eq!(bench.types(), [&["Audited"], declared].concat(), "{call}");
        assert_eq!(bench.writes(), 1);
        assert!(matches!(
            bench.manager.sync(&bench.mirror()).await,
            Ok(Outcome::Unchanged)
        ));
        assert_eq!(bench.writes(), 1);
    }
}

/// An older version writes between the caller's read and the write.
#[tokio::test(start_paused = true)]
async fn one_that_is_set_meanwhile_goes_too() {
    let bench = Bench::with(&["Synced"]);
    let path = bench.path.clone();
    let theirs = Step::run(move |server: &StandIn| {
        server.edit(&path, |mirror| {
            mirror["status"]["conditions"] = json!([condition("Available"), condition("Synced")]);
        });
    });
    bench
        .server
        .inject(Fault::on(Method::PATCH, "/status").before(theirs));

    let outcome = bench.manager.set(&bench.mirror(), synced()).await.unwrap();

    assert_eq!(outcome.changed().unwrap().attempts, 2);
    assert_eq!(bench.types(), ["Synced"]);
}

#[tokio::test(start_paused = true)]
async fn a_lost_answer_is_settled() {
    let bench = Bench::with(&["Progressing", "Synced"]);
    bench
        .server
        .inject(Fault::on(Method::PATCH, "/status").after(Step::Break));
    let outcome = bench.manager.sync(&bench.mirror()).await.unwrap();
    assert!(outcome.changed().is_some(), "{outcome:?}");
    assert_eq!((bench.types(), bench.writes()), (vec!["Synced".into()], 1));
}

/// An older version that declares the condition and does not read it has the same rules, so that the CRD cannot tell them
/// apart.
#[tokio::test(start_paused = true)]
async fn no_fight_with_an_older_version() {
    let crds = [None, Some(crd::prepare::<Mirror>(Mirror::crd()))];
    for crd in crds {
        let bench = Bench::with(&["Synced"]);
        if let Some(crd) = crd {
            let path = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions/mirrors.example.com";
            bench.server.put(path, json!(crd));
        }
        for second in 0..60 {
            bench.set_again();
            let outcome = bench.manager.sync(&bench.mirror()).await.unwrap();
            let is_overruled =
                matches!(&outcome, Outcome::Overruled { change: None, phase, .. } if phase == "Ready");
            assert!(
                is_overruled || outcome.changed().is_some(),
                "{second}: {outcome:?}"
            );
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
        // At 0, 2, 6, 14 and 30 seconds.
        assert_eq!(bench.writes(), 5);

        // What is written anyway removes it without a wait.
        bench.set_again();
        bench.manager.set(&bench.mirror(), synced()).await.unwrap();
        assert_eq!(bench.types(), ["Synced"]);
    }
}

/// After a rollback of the CRD, the older version's rules are current: it may keep its conditions.
#[tokio::test(start_paused = true)]
async fn left_alone_where_other_rules_are_current() {
    let bench = Bench::with(&["Synced"]);
    let mut crd = json!(crd::prepare::<Mirror>(Mirror::crd()));
    crd["metadata"]["annotations"][crd::RULES_FINGERPRINT] = "0123456789abcdef".into();
    bench.server.put(
        "/apis/apiextensions.k8s.io/v1/customresourcedefinitions/mirrors.example.com",
        crd,
    );
    for _ in 0..20 {
        bench.set_again();
        bench.manager.sync(&bench.mirror()).await.unwrap();
        tokio::time::sleep(Duration::from_secs(10)).await;
    }
    assert_eq!(bench.writes(), 1);
}

/// To repair a phase takes no patience where the CRD names these rules.
#[tokio::test(start_paused = true)]
async fn a_wrong_phase_is_repaired_with_them() {
    let bench = Bench::with(&["Synced"]);
    let path = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions/mirrors.example.com";
    bench
        .server
        .put(path, json!(crd::prepare::<Mirror>(Mirror::crd())));
    for _ in 0..5 {
        bench.set_again();
        bench
            .server
            .edit(&bench.path, |mirror| mirror["status"]["phase"] = "Pending".into());
        let outcome = bench.manager.sync(&bench.mirror()).await.unwrap();
        assert!(outcome.changed().is_some_and(|change| change.phase.is_change()));
        assert_eq!(bench.types(), ["Synced"]);
    }
}
