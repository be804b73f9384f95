//! `examples/restore/by_hand.rs` against `status.rs`: so that the count of their lines compares two programs that do
//! the same.

#[expect(clippy::duplicate_mod, reason = "its status is another one")]
#[path = "../../examples/restore/resource.rs"]
mod resource;
#[path = "../../examples/restore/by_hand.rs"]
mod status;

use crate::resource as derived;
use crate::status::{RestoreCondition, RestorePhase, manager};
use k8s_openapi::api::events::v1::Event;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::{Condition, Time};
use k8s_openapi::jiff::Timestamp;
use kube::Client;
use kube::runtime::events::Recorder;
use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus, State};
use serde_json::{Value, json};
use stand_in::StandIn;
use status::StatusWriter;

const GENERATION: i64 = 2;

/// What a condition may be for the rules: each status, and those that count as missing.
#[derive(Clone, Copy, PartialEq)]
enum Given {
    True,
    False,
    Unknown,
    Missing,
    StaleTrue,
}

impl Given {
    fn status(self) -> ConditionStatus {
        match self {
            Self::True => ConditionStatus::True,
            Self::False => ConditionStatus::False,
            _ => ConditionStatus::Unknown,
        }
    }

    fn condition(self, type_: RestoreCondition) -> Option<Condition> {
        let (status, generation) = match self {
            Self::Missing => return None,
            Self::StaleTrue => ("True", GENERATION - 1),
            _ => (self.status().as_str(), GENERATION),
        };
        Some(Condition {
            type_: type_.to_string(),
            status: status.into(),
            reason: "Given".into(),
            message: String::new(),
            observed_generation: Some(generation),
            last_transition_time: Time(Timestamp::UNIX_EPOCH),
        })
    }
}

/// All states of the conditions that the rules do not exclude, made of three values for each condition.
fn states(values: [Given; 3]) -> Vec<Vec<Given>> {
    let count = RestoreCondition::ALL.len();
    let all = (0..3_usize.pow(u32::try_from(count).unwrap())).map(|number| {
        (0..u32::try_from(count).unwrap())
            .map(|place| values[number / 3_usize.pow(place) % 3])
            .collect::<Vec<_>>()
    });
    all.filter(|state| {
        let state = RestoreCondition::ALL
            .iter()
            .zip(state)
            .fold(State::<RestorePhase>::default(), |state, (type_, given)| {
                state.with(*type_, given.status())
            });
        state.excluded_by().next().is_none()
    })
    .collect()
}

fn published(conditions: &[Condition]) -> Vec<[&str; 3]> {
    let mut published: Vec<_> = conditions
        .iter()
        .filter(|condition| ["Ready", "Reconciling", "Stalled"].contains(&&*condition.type_))
        .map(|condition| [&*condition.type_, &*condition.status, &*condition.reason])
        .collect();
    published.sort_unstable();
    published
}

#[test]
fn same_phase_in_all_states() {
    let current = [Given::True, Given::False, Given::Unknown];
    let others = [Given::True, Given::Missing, Given::StaleTrue];
    for values in [current, others] {
        let states = states(values);
        // The first k steps are done, the others are not in one of two ways; the failure is one of three.
        assert_eq!(
            states.len(),
            (0..=9).map(|done| 2_usize.pow(9 - done)).sum::<usize>() * 3
        );
        for state in states {
            let conditions: Vec<_> = RestoreCondition::ALL
                .iter()
                .zip(state)
                .filter_map(|(type_, given)| given.condition(*type_))
                .collect();

            let spec = derived::RestoreSpec {
                snapshot: "monday".into(),
                database: "orders".into(),
            };
            let mut restore = derived::Restore::new("orders", spec);
            restore.metadata.generation = Some(GENERATION);
            restore.conditions_mut().clone_from(&conditions);
            let phase = restore.recompute_phase().to;

            let mut by_hand = status::RestoreStatus {
                conditions,
                ..Default::default()
            };
            by_hand.update(&[], GENERATION);
            assert_eq!(
                by_hand.phase.unwrap().to_string(),
                phase.as_str(),
                "{:#?}",
                restore.status
            );
            assert_eq!(published(&by_hand.conditions), published(restore.conditions()));
        }
    }
}

/// A Restore on a server of its own, and the path to it.
fn stored() -> (StandIn, String) {
    let server = StandIn::new();
    let path = stand_in::path::<resource::Restore>("default", "orders");
    let restore = json!({
        "apiVersion": "restore.example.com/v1",
        "kind": "Restore",
        "metadata": { "name": "orders", "namespace": "default" },
        "spec": { "snapshot": "monday", "database": "orders" },
    });
    server.put(&path, restore);
    (server, path)
}

fn recorder(client: Client) -> Recorder {
    Recorder::new(client, "restore-controller".into())
}

const LONG_AGO: &str = "2025-11-21T00:00:00Z";

/// Makes all conditions old, and adds one of another controller.
fn add_foreign_condition(server: &StandIn, path: &str) {
    server.edit(path, |restore| {
        let conditions = restore["status"]["conditions"].as_array_mut().unwrap();
        for condition in &mut *conditions {
            condition["lastTransitionTime"] = LONG_AGO.into();
        }
        conditions.push(json!({
            "type": "example.com/Approved", "status": "True", "reason": "Approved", "message": "",
            "lastTransitionTime": LONG_AGO,
        }));
    });
}

/// What is stored, without messages and with each time that is not old as null, and the reasons of the Events.
fn seen(server: &StandIn, path: &str) -> (Value, Vec<Value>) {
    let mut status = server.get(path).unwrap()["status"].take();
    let conditions = status["conditions"].as_array_mut().unwrap();
    for condition in &mut *conditions {
        condition["message"].take();
        if condition["lastTransitionTime"] != LONG_AGO {
            condition["lastTransitionTime"].take();
        }
    }
    conditions.sort_by_key(|condition| condition["type"].to_string());
    let events = server.objects(&stand_in::collection::<Event>(Some("default")));
    (
        status,
        events
            .into_iter()
            .map(|mut event| event["reason"].take())
            .collect(),
    )
}

#[tokio::test]
async fn same_status_after_conflict() {
    let (by_hand, path) = stored();
    let writer = StatusWriter {
        client: by_hand.client(),
        recorder: recorder(by_hand.client()),
    };
    let restore: resource::Restore = serde_json::from_value(by_hand.get(&path).unwrap()).unwrap();
    let found = |status| status::condition(status::RestoreCondition::SnapshotFound, status, "Job", "", 1);
    writer.write(&restore, &[found("False")]).await.unwrap();
    add_foreign_condition(&by_hand, &path);
    let revisions = by_hand.revisions(&path).len();
    // Two reconciles with an object that is out of date: the first changes something, the second does not.
    writer.write(&restore, &[found("True")]).await.unwrap();
    writer.write(&restore, &[found("True")]).await.unwrap();
    assert_eq!(by_hand.revisions(&path).len(), revisions + 1);

    let (with_library, path) = stored();
    let status = manager(with_library.client(), recorder(with_library.client()));
    let restore: derived::Restore = serde_json::from_value(with_library.get(&path).unwrap()).unwrap();
    let found = |status| ConditionUpdate::new(RestoreCondition::SnapshotFound, status, "Job");
    status.set(&restore, found(ConditionStatus::False)).await.unwrap();
    add_foreign_condition(&with_library, &path);
    let revisions = with_library.revisions(&path).len();
    status.set(&restore, found(ConditionStatus::True)).await.unwrap();
    status.set(&restore, found(ConditionStatus::True)).await.unwrap();
    assert_eq!(with_library.revisions(&path).len(), revisions + 1);

    let (status, events) = seen(&with_library, &path);
    assert_eq!(status["phase"], "Provisioning");
    assert_eq!(events, ["Locating", "Provisioning"]);
    assert_eq!(seen(&by_hand, &path), (status, events));
}
