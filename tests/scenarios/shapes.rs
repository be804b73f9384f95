//! Statuses in all the shapes in which servers, people and older builds leave them.

use super::resources::{
    Restore, RestoreCondition, RestorePhase, Snapshot, SnapshotCondition, SnapshotPhase, condition,
};
use super::server::Server;
use phase_rules::manager::{StatusChanges, StatusManager};
use phase_rules::{ConditionStatus, ConditionUpdate, GetPhase, PhaseStatus};
use serde_json::{Value, json};

fn snapshots(server: &Server) -> StatusManager<Snapshot> {
    StatusManager::new(server.client.clone(), "snapshot-controller")
}

fn restores(server: &Server) -> StatusManager<Restore> {
    StatusManager::new(server.client.clone(), "restore-controller")
}

fn ready() -> ConditionUpdate<SnapshotCondition> {
    ConditionUpdate::new(SnapshotCondition::VolumeReady, ConditionStatus::True, "Attached")
}

fn found() -> ConditionUpdate<RestoreCondition> {
    ConditionUpdate::new(RestoreCondition::SnapshotFound, ConditionStatus::True, "Found")
}

/// The live status, without the times.
async fn live_status(server: &Server, name: &str) -> Value {
    let mut status = server.json::<Snapshot>(name).await["status"].take();
    strip_times(&mut status);
    status
}

fn strip_times(status: &mut Value) {
    for condition in status["conditions"].as_array_mut().into_iter().flatten() {
        condition.as_object_mut().unwrap().remove("lastTransitionTime");
    }
}

fn running() -> Value {
    let ready = json!({
        "type": "VolumeReady", "status": "True", "reason": "Attached", "message": "", "observedGeneration": 1,
    });
    json!({ "conditions": [ready], "phase": "Running", "observedGeneration": 1 })
}

pub async fn an_absent_status(server: &Server) {
    let snapshot: Snapshot = server.create("set").await;
    assert!(snapshot.status.is_none());
    assert!(
        snapshots(server)
            .set(&snapshot, ready())
            .await
            .unwrap()
            .changed()
            .is_some()
    );
    assert_eq!(live_status(server, "set").await, running());

    let snapshot: Snapshot = server.create("sync").await;
    assert!(
        snapshots(server)
            .sync(&snapshot)
            .await
            .unwrap()
            .changed()
            .is_some()
    );
    let pending = json!({ "conditions": [], "phase": "Pending" });
    assert_eq!(
        live_status(server, "sync").await,
        pending,
        "what is not known is not written as null"
    );

    let snapshot: Snapshot = server.create_with_status("null", Value::Null).await;
    assert!(
        snapshots(server)
            .set(&snapshot, ready())
            .await
            .unwrap()
            .changed()
            .is_some()
    );
    assert_eq!(live_status(server, "null").await, running());
}

pub async fn an_empty_status(server: &Server) {
    let snapshot: Snapshot = server.create_with_status("volume", json!({})).await;
    assert!(
        snapshots(server)
            .set(&snapshot, ready())
            .await
            .unwrap()
            .changed()
            .is_some()
    );
    assert_eq!(live_status(server, "volume").await, running());

    let restore: Restore = server.create_with_status("restore", json!({})).await;
    let outcome = restores(server).set(&restore, found()).await.unwrap();
    assert_eq!(outcome.changed().unwrap().phase.to, RestorePhase::Running);
}

pub async fn no_conditions(server: &Server) {
    for (name, status) in [
        ("no-list", json!({ "phase": "Unknown" })),
        ("empty-list", json!({ "phase": "Unknown", "conditions": [] })),
    ] {
        let snapshot: Snapshot = server.create_with_status(name, status).await;
        let outcome = snapshots(server).sync(&snapshot).await.unwrap();
        let phase = outcome.changed().unwrap().phase;
        assert_eq!(
            (phase.from, phase.to),
            (SnapshotPhase::Unknown, SnapshotPhase::Pending),
            "{name}"
        );
        let snapshot = outcome.into_object().unwrap();
        assert!(
            snapshots(server)
                .set(&snapshot, ready())
                .await
                .unwrap()
                .changed()
                .is_some()
        );
        assert_eq!(live_status(server, name).await, running(), "{name}");
    }
}

pub async fn null_fields(server: &Server) {
    let status = json!({ "conditions": [], "phase": null, "observedGeneration": null });
    let snapshot: Snapshot = server.create_with_status("volume", status).await;
    assert!(
        snapshots(server)
            .set(&snapshot, ready())
            .await
            .unwrap()
            .changed()
            .is_some()
    );
    assert_eq!(live_status(server, "volume").await, running());

    let status = json!({ "conditions": null, "phase": null });
    let restore: Restore = server.create_with_status("set", status.clone()).await;
    let outcome = restores(server).set(&restore, found()).await.unwrap();
    assert_eq!(outcome.changed().unwrap().phase.to, RestorePhase::Running);
    let mut live = server.json::<Restore>("set").await["status"].take();
    strip_times(&mut live);
    let found = json!({
        "type": "SnapshotFound", "status": "True", "reason": "Found", "message": "", "observedGeneration": 1,
    });
    assert_eq!(
        live,
        json!({ "conditions": [found], "phase": "Running", "observedGeneration": 1 })
    );

    let restore: Restore = server.create_with_status("sync", status).await;
    assert!(restores(server).sync(&restore).await.unwrap().changed().is_some());
    let live = server.json::<Restore>("sync").await;
    assert_eq!(live["status"]["phase"], "Pending");
}

/// The first entry counts and is the one to be set; removing takes all.
pub async fn duplicate_entry(server: &Server) {
    let twice = json!({
        "conditions": [
            condition("DataCopied", "True"),
            condition("VolumeReady", "False"),
            condition("Archived", "False"),
            condition("VolumeReady", "Unknown"),
        ],
        "phase": "Pending",
    });
    let snapshot: Snapshot = server.create_with_status("set", twice.clone()).await;
    let outcome = snapshots(server).set(&snapshot, ready()).await.unwrap();
    assert_eq!(outcome.changed().unwrap().phase.to, SnapshotPhase::Completed);
    let live = server.json::<Snapshot>("set").await;
    assert_eq!(live["status"]["phase"], "Completed");
    assert_eq!(live["status"]["conditions"][1]["status"], "True");
    for untouched in [0, 2, 3] {
        assert_eq!(
            live["status"]["conditions"][untouched],
            twice["conditions"][untouched]
        );
    }

    let snapshot: Snapshot = server.create_with_status("remove", twice.clone()).await;
    let copied = ConditionUpdate::new(SnapshotCondition::DataCopied, ConditionStatus::False, "Copying");
    let changes = phase_rules::manager::StatusChanges::new()
        .remove(SnapshotCondition::VolumeReady)
        .set(copied);
    let outcome = snapshots(server).apply(&snapshot, changes).await.unwrap();
    assert_eq!(outcome.changed().unwrap().conditions.len(), 2);
    let live = server.json::<Snapshot>("remove").await;
    let conditions = live["status"]["conditions"].as_array().unwrap();
    assert_eq!(conditions.len(), 2);
    assert_eq!(
        (&conditions[0]["type"], &conditions[0]["status"]),
        (&json!("DataCopied"), &json!("False"))
    );
    assert_eq!(conditions[1], twice["conditions"][2]);
}

pub async fn the_last_condition_is_removed(server: &Server) {
    let status = json!({ "conditions": [condition("VolumeReady", "True")], "phase": "Running" });
    let snapshot: Snapshot = server.create_with_status("volume", status).await;
    let outcome = snapshots(server)
        .apply(
            &snapshot,
            StatusChanges::new().remove(SnapshotCondition::VolumeReady),
        )
        .await
        .unwrap();
    let change = outcome.changed().unwrap();
    assert_eq!(change.phase.to, SnapshotPhase::Pending);
    assert_eq!(
        (change.conditions[0].from, change.conditions[0].to),
        (Some(ConditionStatus::True), None)
    );
    let empty = json!({ "conditions": [], "phase": "Pending", "observedGeneration": 1 });
    assert_eq!(live_status(server, "volume").await, empty);

    let snapshot = outcome.into_object().unwrap();
    assert!(
        snapshots(server)
            .set(&snapshot, ready())
            .await
            .unwrap()
            .changed()
            .is_some()
    );
    assert_eq!(
        live_status(server, "volume").await,
        running(),
        "and one is set again"
    );

    let status = json!({ "conditions": [condition("SnapshotFound", "True")], "phase": "Running" });
    let restore: Restore = server.create_with_status("restore", status).await;
    let outcome = restores(server)
        .apply(
            &restore,
            StatusChanges::new().remove(RestoreCondition::SnapshotFound),
        )
        .await
        .unwrap();
    assert!(outcome.into_object().unwrap().conditions().is_empty());
    let live = server.json::<Restore>("restore").await;
    assert_eq!(live["status"]["phase"], "Pending");
}

/// A newer build had a phase that this one does not know, as an enum or as text.
pub async fn unknown_stored_phase(server: &Server) {
    let status = |type_: &str| json!({ "conditions": [condition(type_, "True")], "phase": "Verifying" });

    let snapshot: Snapshot = server.create_with_status("volume", status("VolumeReady")).await;
    assert_eq!(snapshot.get_phase(), SnapshotPhase::Unknown);
    let outcome = snapshots(server).sync(&snapshot).await.unwrap();
    let phase = outcome.changed().unwrap().phase;
    assert_eq!(
        (phase.from, phase.to),
        (SnapshotPhase::Unknown, SnapshotPhase::Running)
    );
    assert_eq!(
        server.json::<Snapshot>("volume").await["status"]["phase"],
        "Running"
    );

    let restore: Restore = server
        .create_with_status("restore", status("SnapshotFound"))
        .await;
    let outcome = restores(server).sync(&restore).await.unwrap();
    let phase = outcome.changed().unwrap().phase;
    assert_eq!(
        (phase.from, phase.to),
        (RestorePhase::Unknown, RestorePhase::Running)
    );
    assert_eq!(
        server.json::<Restore>("restore").await["status"]["phase"],
        "Running"
    );
}
