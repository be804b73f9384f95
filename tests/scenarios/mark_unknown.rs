//! What conditions were about cannot be seen any more.

use super::resources::{Snapshot, SnapshotCondition, SnapshotPhase};
use super::server::Server;
use phase_rules::manager::{StatusChanges, StatusManager};
use phase_rules::{ConditionStatus, ConditionUpdate};

pub async fn several_in_one_request(server: &Server) {
    use SnapshotCondition::{CopyFailed, DataCopied, VolumeReady};

    let manager = StatusManager::<Snapshot>::new(server.client.clone(), "snapshot-controller");
    let fresh: Snapshot = server.create("volume").await;
    let set =
        [VolumeReady, DataCopied].map(|type_| ConditionUpdate::new(type_, ConditionStatus::True, "Seen"));
    let snapshot = manager.apply(&fresh, set).await.unwrap().into_object().unwrap();

    let call = manager.apply(
        &snapshot,
        StatusChanges::new().mark_unknown([DataCopied, CopyFailed], "NodeLost", "the node does not answer"),
    );
    let (outcome, requests) = server.requests_during(call).await;
    assert_eq!(requests, ["PATCH volume/status 200"]);
    let outcome = outcome.unwrap();
    let change = outcome.changed().unwrap();
    assert_eq!(
        (change.phase.from, change.phase.to),
        (SnapshotPhase::Completed, SnapshotPhase::Running)
    );
    let changed: Vec<_> = change
        .conditions
        .iter()
        .map(|change| (change.type_, change.from, change.to))
        .collect();
    let unknown = Some(ConditionStatus::Unknown);
    assert_eq!(
        changed,
        [
            (DataCopied, Some(ConditionStatus::True), unknown),
            (CopyFailed, None, unknown)
        ]
    );

    let live = server.json::<Snapshot>("volume").await;
    assert_eq!(live["status"]["phase"], "Running");
    let conditions = live["status"]["conditions"].as_array().unwrap();
    assert_eq!(conditions[0]["status"], "True", "the others stay");
    for condition in &conditions[1..] {
        assert_eq!(condition["status"], "Unknown");
        assert_eq!(condition["reason"], "NodeLost");
        assert_eq!(condition["message"], "the node does not answer");
    }
}
