//! The phase is repaired where it is not what the rules say of the conditions.

use super::resources::{Snapshot, SnapshotPhase, condition, with_new_rules};
use super::server::Server;
use phase_rules::GetPhase;
use phase_rules::manager::StatusManager;
use serde_json::{Value, json};

/// A status with everything but the phase as it should be.
fn status(phase: &str) -> Value {
    json!({
        "conditions": [condition("VolumeReady", "True"), condition("DataCopied", "False")],
        "phase": phase,
        "observedGeneration": 1,
    })
}

pub async fn wrong_phase_is_repaired(server: &Server) {
    let manager = StatusManager::<Snapshot>::new(server.client.clone(), "snapshot-controller");
    server
        .create_with_status::<Snapshot>("volume", status("Completed"))
        .await;
    let snapshot: Snapshot = server.edit_spec("volume", "retentionDays", json!(7)).await;

    let (outcome, requests) = server.requests_during(manager.sync(&snapshot)).await;
    assert_eq!(requests, ["PATCH volume/status 200"]);
    let outcome = outcome.unwrap();
    let change = outcome.changed().unwrap();
    assert_eq!(
        (change.phase.from, change.phase.to),
        (SnapshotPhase::Completed, SnapshotPhase::Running)
    );
    assert!(change.conditions.is_empty());
    let live = server.json::<Snapshot>("volume").await;
    assert_eq!(
        live["status"],
        status("Running"),
        "nothing else, the observed generation included"
    );

    let snapshot = outcome.into_object().unwrap();
    let (outcome, requests) = server.requests_during(manager.sync(&snapshot)).await;
    assert!(outcome.unwrap().changed().is_none());
    assert_eq!(requests, [""; 0]);

    // Another controller changes a condition after this one has read the object.
    let mut failed = status("Running");
    failed["conditions"][1] = condition("CopyFailed", "True");
    server.write_status::<Snapshot>("volume", failed).await;
    let wrong: Snapshot = server.touch("volume").await;
    assert_eq!(wrong.get_phase().as_str(), "Running");
    assert!(manager.sync(&wrong).await.unwrap().changed().is_some());
    let live: Snapshot = server.get("volume").await;
    assert_eq!(live.get_phase(), SnapshotPhase::Failed);
}

pub async fn new_rules_repair_the_phase(server: &Server) {
    let old = StatusManager::<Snapshot>::new(server.client.clone(), "snapshot-controller");
    let new = StatusManager::<with_new_rules::Snapshot>::new(server.client.clone(), "snapshot-controller");
    let snapshot: Snapshot = server.create_with_status("volume", status("Running")).await;
    assert!(old.sync(&snapshot).await.unwrap().changed().is_none());

    let snapshot: with_new_rules::Snapshot = server.get("volume").await;
    assert!(new.sync(&snapshot).await.unwrap().changed().is_some());
    assert_eq!(
        server.json::<Snapshot>("volume").await["status"],
        status("Copying")
    );

    // And after a rollback, the old build.
    let snapshot: Snapshot = server.get("volume").await;
    assert!(old.sync(&snapshot).await.unwrap().changed().is_some());
    assert_eq!(
        server.json::<Snapshot>("volume").await["status"],
        status("Running")
    );
}
