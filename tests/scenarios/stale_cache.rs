//! A cache that lags behind the controller's own writes.
//!
//! A manager writes False. The next reconcile still sees the object from before, and wants True: it is True
//! there. If the manager believes that, the live object stays False for good.

use super::resources::{Snapshot, SnapshotCondition};
use super::server::Server;
use phase_rules::manager::StatusManager;
use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus, ReadCondition};

fn manager(server: &Server) -> StatusManager<Snapshot> {
    StatusManager::new(server.client.clone(), "snapshot-controller")
}

fn volume_ready(status: ConditionStatus) -> ConditionUpdate<SnapshotCondition> {
    ConditionUpdate::new(SnapshotCondition::VolumeReady, status, "Looked")
}

/// The object in the cache, where the condition is True; on the server this manager has made it False.
async fn made_false(server: &Server, manager: &StatusManager<Snapshot>) -> Snapshot {
    let fresh: Snapshot = server.create("volume").await;
    let outcome = manager
        .set(&fresh, volume_ready(ConditionStatus::True))
        .await
        .unwrap();
    let cached = outcome.into_object().unwrap();
    assert!(
        manager
            .set(&cached, volume_ready(ConditionStatus::False))
            .await
            .unwrap()
            .changed()
            .is_some()
    );
    assert_eq!(live(server).await, ("False".into(), "Pending".into()));
    cached
}

async fn live(server: &Server) -> (String, String) {
    let live: Snapshot = server.get("volume").await;
    let status = live.condition(SnapshotCondition::VolumeReady).unwrap().status();
    let phase = live.status.as_ref().unwrap().phase.unwrap();
    (status.into(), phase.to_string())
}

pub async fn object_older_than_last_write(server: &Server) {
    let manager = manager(server);
    let cached = made_false(server, &manager).await;
    let call = manager
        .clone()
        .set(&cached, volume_ready(ConditionStatus::True))
        .await;
    assert!(call.unwrap().changed().is_some(), "clones share what they know");
    assert_eq!(live(server).await, ("True".into(), "Running".into()));

    // Once the cache has caught up it is believed again.
    let cached: Snapshot = server.get("volume").await;
    let (outcome, requests) = server
        .requests_during(manager.set(&cached, volume_ready(ConditionStatus::True)))
        .await;
    assert!(outcome.unwrap().changed().is_none());
    assert_eq!(requests, [""; 0]);
}

/// What the other scenarios of this file are good for.
pub async fn new_manager_believes_the_cache(server: &Server) {
    let cached = made_false(server, &manager(server)).await;
    let (outcome, requests) = server
        .requests_during(manager(server).set(&cached, volume_ready(ConditionStatus::True)))
        .await;
    assert!(outcome.unwrap().changed().is_none());
    assert_eq!(requests, [""; 0]);
    assert_eq!(
        live(server).await,
        ("False".into(), "Pending".into()),
        "wrong, and nobody looks again"
    );
}

pub async fn verifying_manager_reads(server: &Server) {
    let cached = made_false(server, &manager(server)).await;
    let verifying = manager(server).verify_unchanged();
    let (outcome, requests) = server
        .requests_during(verifying.set(&cached, volume_ready(ConditionStatus::True)))
        .await;
    assert!(outcome.unwrap().changed().is_some());
    assert_eq!(requests, ["GET volume 200", "PATCH volume/status 200"]);
    assert_eq!(live(server).await, ("True".into(), "Running".into()));

    let cached: Snapshot = server.get("volume").await;
    let verifying = manager(server).verify_unchanged();
    let (outcome, requests) = server
        .requests_during(verifying.set(&cached, volume_ready(ConditionStatus::True)))
        .await;
    assert!(outcome.unwrap().changed().is_none());
    assert_eq!(
        requests,
        ["GET volume 200"],
        "what it costs where nothing has changed"
    );
}
