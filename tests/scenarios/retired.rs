//! Conditions of older versions are removed with the next write.

use super::resources::{Snapshot, SnapshotCondition, condition};
use super::server::Server;
use phase_rules::manager::StatusManager;
use phase_rules::{ConditionStatus, ConditionUpdate};
use serde_json::{Value, json};

fn manager(server: &Server) -> StatusManager<Snapshot> {
    StatusManager::new(server.client.clone(), "snapshot-controller")
}

fn status(conditions: &[Value]) -> Value {
    json!({ "conditions": conditions, "phase": "Running", "observedGeneration": 1 })
}

async fn conditions(server: &Server) -> Vec<Value> {
    let live = server.json::<Snapshot>("volume").await;
    live["status"]["conditions"].as_array().unwrap().clone()
}

pub async fn the_next_write_removes_all_entries(server: &Server) {
    let (old, foreign) = (
        condition("Progressing", "True"),
        condition("example.com/Audited", "True"),
    );
    let ready = condition("VolumeReady", "True");
    let before = [old.clone(), foreign.clone(), ready.clone(), old];
    let snapshot = server.create_with_status("volume", status(&before)).await;

    let copied = ConditionUpdate::new(SnapshotCondition::DataCopied, ConditionStatus::False, "Copying");
    let (outcome, requests) = server
        .requests_during(manager(server).set(&snapshot, copied.clone()))
        .await;

    assert_eq!(requests, ["PATCH volume/status 200"]);
    let outcome = outcome.unwrap();
    assert_eq!(outcome.changed().unwrap().conditions.len(), 1);
    let after = conditions(server).await;
    assert_eq!(after[..2], [foreign, ready]);
    assert_eq!((after.len(), &after[2]["type"]), (3, &json!("DataCopied")));

    let snapshot = outcome.into_object().unwrap();
    let (outcome, requests) = server
        .requests_during(manager(server).set(&snapshot, copied))
        .await;
    assert!(outcome.unwrap().changed().is_none());
    assert_eq!(requests, [""; 0]);
}

pub async fn one_alone_is_a_repair(server: &Server) {
    let ready = condition("VolumeReady", "True");
    let before = [ready.clone(), condition("Progressing", "False")];
    let snapshot = server.create_with_status("volume", status(&before)).await;

    let (outcome, requests) = server.requests_during(manager(server).sync(&snapshot)).await;

    assert_eq!(requests, ["PATCH volume/status 200"]);
    let outcome = outcome.unwrap();
    let change = outcome.changed().unwrap();
    assert!(!change.phase.is_change() && change.conditions.is_empty());
    let live = server.json::<Snapshot>("volume").await;
    assert_eq!(live["status"], status(&[ready]));
}
