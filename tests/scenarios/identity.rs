//! Objects that are gone, or are others by now, when the manager writes.

use super::resources::{Snapshot, SnapshotCondition};
use super::server::{Server, before_attempt};
use phase_rules::manager::{Error, ErrorKind, Requeue, StatusChanges, StatusManager};
use phase_rules::{ConditionStatus, ConditionUpdate};

fn manager(server: &Server) -> StatusManager<Snapshot> {
    StatusManager::new(server.client.clone(), "snapshot-controller")
}

fn ready() -> ConditionUpdate<SnapshotCondition> {
    ConditionUpdate::new(SnapshotCondition::VolumeReady, ConditionStatus::True, "Attached")
}

async fn recreate(server: &Server) -> Snapshot {
    server.delete::<Snapshot>("volume").await;
    server.create("volume").await
}

/// Sets a condition from an object that is out of date; before the second attempt, something happens.
async fn set_with_retry(
    server: &Server,
    snapshot: &Snapshot,
    event: impl Future<Output = ()> + Send + 'static,
) -> Error {
    server.touch::<Snapshot>("volume").await;
    let changes = StatusChanges::new().set(ready()).edit(before_attempt(2, event));
    manager(server).apply(snapshot, changes).await.unwrap_err()
}

fn assert_deleted(error: &Error) {
    assert!(matches!(error.kind(), ErrorKind::Deleted), "{error:?}");
    assert_eq!(error.requeue(), Requeue::AwaitChange);
    assert!(!error.may_have_been_written());
}

async fn assert_recreated(error: &Error, old: &Snapshot, server: &Server) {
    let live: Snapshot = server.get("volume").await;
    let uid = |snapshot: &Snapshot| snapshot.metadata.uid.clone().unwrap();
    assert!(
        matches!(error.kind(), ErrorKind::Recreated { expected, found, .. } if *expected == uid(old) && *found == uid(&live)),
        "{error:?}"
    );
    assert_eq!(error.requeue(), Requeue::AwaitChange);
    assert!(
        live.status.is_none(),
        "the new object is none of this reconcile's business"
    );
}

pub async fn deleted_before_the_call(server: &Server) {
    let snapshot: Snapshot = server.create("volume").await;
    server.delete::<Snapshot>("volume").await;
    let (result, requests) = server
        .requests_during(manager(server).set(&snapshot, ready()))
        .await;
    assert_deleted(&result.unwrap_err());
    assert_eq!(requests, ["PATCH volume/status 404", "GET volume 404"]);
}

pub async fn deleted_during_a_retry(server: &Server) {
    let snapshot: Snapshot = server.create("volume").await;
    let another = server.clone();
    let error = set_with_retry(server, &snapshot, async move {
        another.delete::<Snapshot>("volume").await;
    });
    assert_deleted(&error.await);
    assert!(
        server
            .api::<Snapshot>()
            .get_opt("volume")
            .await
            .unwrap()
            .is_none()
    );
}

pub async fn recreated_before_the_call(server: &Server) {
    let snapshot: Snapshot = server.create("volume").await;
    recreate(server).await;
    let (result, requests) = server
        .requests_during(manager(server).set(&snapshot, ready()))
        .await;
    assert_recreated(&result.unwrap_err(), &snapshot, server).await;
    assert_eq!(requests, ["PATCH volume/status 409", "GET volume 200"]);
}

pub async fn recreated_during_a_retry(server: &Server) {
    let snapshot: Snapshot = server.create("volume").await;
    let another = server.clone();
    let error = set_with_retry(server, &snapshot, async move {
        recreate(&another).await;
    });
    assert_recreated(&error.await, &snapshot, server).await;
}
