//! `examples/website/by_hand.rs` against `status.rs` and `migration.rs`: so that the count of their lines compares two programs
//! that do the same.

#[expect(clippy::duplicate_mod, reason = "its status is another one")]
#[path = "../../examples/website/resource.rs"]
mod resource;
#[path = "../../examples/website/by_hand.rs"]
mod status;

use crate::resource as derived;
use crate::status::{
    ConditionState, WebsiteCondition, WebsitePhase, WebsiteReason, WebsiteStatus, WebsiteStatusCondition,
    available, manager,
};
use crate::version_1::{self, Left};
use k8s_openapi::api::apps::v1::Deployment;
use k8s_openapi::api::events::v1::Event;
use kube::Client;
use kube::runtime::events::Recorder;
use phase_rules::manager::StatusChanges;
use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus};
use serde_json::{Value, json};
use stand_in::StandIn;
use status::StatusWriter;

const LONG_AGO: &str = "2024-05-01T10:00:00Z";

/// What a condition may be for the rules: missing, or each status with each reason that matters.
fn values(type_: WebsiteCondition) -> Vec<Option<(ConditionState, &'static str)>> {
    use ConditionState::{False, True, Unknown};

    let mut values = vec![
        None,
        Some((True, "Given")),
        Some((False, "Given")),
        Some((Unknown, "Given")),
    ];
    if type_ == WebsiteCondition::Built {
        let failed = WebsiteReason::BuildFailed.as_str();
        values.extend([
            Some((True, failed)),
            Some((False, failed)),
            Some((Unknown, failed)),
        ]);
    }
    values
}

/// All states, as lists of conditions.
fn states() -> Vec<Vec<WebsiteStatusCondition>> {
    WebsiteCondition::ALL.iter().fold(vec![vec![]], |states, type_| {
        let with = |state: &Vec<_>, value: Option<(ConditionState, &str)>| {
            let condition = value.map(|(status, reason)| WebsiteStatusCondition {
                type_: type_.to_string(),
                status,
                reason: Some(reason.into()),
                message: String::new(),
                last_transition: LONG_AGO.into(),
            });
            [state.clone(), Vec::from_iter(condition)].concat()
        };
        let values = values(*type_);
        let next = states
            .iter()
            .flat_map(|state| values.iter().map(|value| with(state, *value)));
        next.collect()
    })
}

/// A status without messages, why its phase is what it is, and nulls, with each time that is not old as null and the conditions in order of type.
fn comparable(mut status: Value) -> Value {
    let fields = status.as_object_mut().unwrap();
    fields.retain(|name, value| !["reason", "message"].contains(&&**name) && !value.is_null());
    let conditions = status["conditions"].as_array_mut().unwrap();
    for condition in &mut *conditions {
        condition["message"].take();
        if condition["lastUpdate"] != LONG_AGO {
            condition["lastUpdate"].take();
        }
    }
    conditions.sort_by_key(|condition| condition["type"].to_string());
    status
}

#[test]
fn same_phase_in_all_states() {
    let states = states();
    assert_eq!(states.len(), 4 * 7 * 4 * 4 * 4);
    for mut conditions in states {
        conditions.push(WebsiteStatusCondition {
            type_: "Synced".into(),
            status: ConditionState::True,
            reason: None,
            message: String::new(),
            last_transition: LONG_AGO.into(),
        });
        let mut derived = WebsiteStatus {
            conditions,
            ..Default::default()
        };
        let mut by_hand: status::WebsiteStatus =
            serde_json::from_value(serde_json::to_value(&derived).unwrap()).unwrap();
        let _ = derived.recompute_phase();
        derived.observed_generation = Some(1);
        by_hand.finish(1);
        assert_eq!(
            comparable(serde_json::to_value(&by_hand).unwrap()),
            comparable(serde_json::to_value(&derived).unwrap())
        );
    }
}

#[test]
fn same_condition_of_each_deployment() {
    let deployment = |status: Value| -> Deployment {
        let deployment = json!({ "metadata": { "name": "blog", "generation": 2 }, "spec": {
            "selector": {}, "template": {} }, "status": status });
        serde_json::from_value(deployment).unwrap()
    };
    let with = |status: &str, observed: i64| {
        let available = json!({ "type": "Available", "status": status, "reason": "MinimumReplicas", "message": "2 pods" });
        deployment(json!({ "observedGeneration": observed, "conditions": [available] }))
    };
    let deployments = vec![
        None,
        Some(deployment(Value::Null)),
        Some(deployment(json!({ "observedGeneration": 1 }))),
        Some(deployment(json!({ "observedGeneration": 2, "conditions": [] }))),
        Some(with("True", 2)),
        Some(with("False", 2)),
        Some(with("Unknown", 2)),
        Some(with("True", 1)),
    ];
    for deployment in deployments {
        let derived = available("blog", deployment.as_ref());
        let by_hand = status::available("blog", deployment.as_ref());
        assert_eq!(
            (format!("{:?}", by_hand.status), by_hand.reason.as_deref()),
            (derived.status().to_string(), Some(derived.reason()))
        );
    }
}

/// A Website on a server of its own, and the path to it.
fn stored(status: &Value) -> (StandIn, String) {
    let server = StandIn::new();
    let path = stand_in::path::<resource::Website>("default", "blog");
    let website = json!({
        "apiVersion": "websites.example.com/v1",
        "kind": "Website",
        "metadata": { "name": "blog", "namespace": "default" },
        "spec": { "source": "https://git.example.com/blog", "revision": "r1", "host": "blog.example.com" },
        "status": status,
    });
    server.put(&path, website);
    (server, path)
}

fn recorder(client: Client) -> Recorder {
    Recorder::new(client, "website-controller".into())
}

/// What is stored, and the reasons of the Events.
fn seen(server: &StandIn, path: &str) -> (Value, Vec<Value>) {
    let events = server.objects(&stand_in::collection::<Event>(Some("default")));
    let reasons = events.into_iter().map(|mut event| event["reason"].take());
    (
        comparable(server.get(path).unwrap()["status"].take()),
        reasons.collect(),
    )
}

/// By hand, after a change.
async fn by_hand(server: &StandIn, website: &resource::Website, change: impl Fn(&mut status::WebsiteStatus)) {
    let writer = StatusWriter {
        client: server.client(),
        recorder: recorder(server.client()),
    };
    writer.write(website, change).await.unwrap();
}

#[tokio::test]
async fn same_status_after_version_1() {
    let at_work = [WebsitePhase::Building, WebsitePhase::Deploying];
    let at_work = at_work.map(|phase| Left {
        name: "blog",
        phase,
        was_live: true,
    });
    for left in version_1::ALL.iter().chain(&at_work) {
        let (server, path) = stored(&left.status());
        let website: resource::Website = serde_json::from_value(server.get(&path).unwrap()).unwrap();
        by_hand(&server, &website, |_| ()).await;
        let seen_by_hand = seen(&server, &path);

        let (server, path) = stored(&left.status());
        let website: derived::Website = serde_json::from_value(server.get(&path).unwrap()).unwrap();
        let status = manager(server.client(), recorder(server.client()));
        status.apply(&website, []).await.unwrap();
        let seen = seen(&server, &path);
        assert_eq!((&seen.0["phase"], seen.1.len()), (&left.phase.as_str().into(), 0));
        assert_eq!(seen_by_hand, seen, "{}", left.name);
    }
}

/// Makes all conditions old, and adds one of another controller.
fn add_foreign_condition(server: &StandIn, path: &str) {
    server.edit(path, |website| {
        let conditions = website["status"]["conditions"].as_array_mut().unwrap();
        for condition in &mut *conditions {
            condition["lastUpdate"] = LONG_AGO.into();
        }
        conditions.push(json!({
            "type": "example.com/Indexed", "status": "True", "reason": "Indexed", "message": "",
            "lastUpdate": LONG_AGO,
        }));
    });
}

#[tokio::test]
async fn same_status_after_conflict() {
    let (server, path) = stored(&json!({}));
    let website: resource::Website = serde_json::from_value(server.get(&path).unwrap()).unwrap();
    let built = |state| {
        move |status: &mut status::WebsiteStatus| {
            status.set(status::condition(
                status::WebsiteCondition::Built,
                state,
                "Job",
                "",
            ));
            let launched = status::WebsiteCondition::Launched;
            status.set_if_missing(status::condition(
                launched,
                status::ConditionState::False,
                "NeverLive",
                "",
            ));
            status.revision = Some("r1".into());
        }
    };
    by_hand(&server, &website, built(status::ConditionState::False)).await;
    add_foreign_condition(&server, &path);
    let revisions = server.revisions(&path).len();
    // Two reconciles with an object that is out of date: the first changes something, the second does not.
    by_hand(&server, &website, built(status::ConditionState::True)).await;
    by_hand(&server, &website, built(status::ConditionState::True)).await;
    assert_eq!(server.revisions(&path).len(), revisions + 1);
    let seen_by_hand = seen(&server, &path);

    let (server, path) = stored(&json!({}));
    let website: derived::Website = serde_json::from_value(server.get(&path).unwrap()).unwrap();
    let status = manager(server.client(), recorder(server.client()));
    let built = |status| {
        let launched = ConditionUpdate::new(WebsiteCondition::Launched, ConditionStatus::False, "NeverLive");
        StatusChanges::new()
            .set(ConditionUpdate::new(WebsiteCondition::Built, status, "Job"))
            .set_if_missing(launched)
            .edit(|status: &mut WebsiteStatus| status.revision = Some("r1".into()))
    };
    status
        .apply(&website, built(ConditionStatus::False))
        .await
        .unwrap();
    add_foreign_condition(&server, &path);
    let revisions = server.revisions(&path).len();
    status
        .apply(&website, built(ConditionStatus::True))
        .await
        .unwrap();
    status
        .apply(&website, built(ConditionStatus::True))
        .await
        .unwrap();
    assert_eq!(server.revisions(&path).len(), revisions + 1);

    let seen = seen(&server, &path);
    assert_eq!(
        (&seen.0["phase"], &*seen.1),
        (&"Deploying".into(), &["Building".into(), "Deploying".into()][..])
    );
    assert_eq!(seen_by_hand, seen);
}
