//! What a call asks of the server.

use super::resources::{
    Archive, ArchiveCondition, Backup, BackupCondition, BackupPhase, Snapshot, SnapshotCondition,
    SnapshotStatus, condition,
};
use super::server::Server;
use phase_rules::manager::{ErrorKind, Requeue, StatusChanges, StatusManager};
use phase_rules::{ConditionStatus, ConditionUpdate, GetPhase, PhaseStatus};
use serde_json::json;

fn five_updates() -> Vec<ConditionUpdate<BackupCondition>> {
    let update = |type_: &BackupCondition| {
        let status = match type_ {
            BackupCondition::JobFailed => ConditionStatus::False,
            _ => ConditionStatus::True,
        };
        ConditionUpdate::new(*type_, status, "AsExpected").with_message("all is well")
    };
    BackupCondition::ALL.iter().map(update).collect()
}

pub async fn no_change_no_request(server: &Server) {
    use BackupCondition::{BucketStoreReady, JobCompleted, JobFailed};

    let manager = StatusManager::<Backup>::new(server.client.clone(), "backup-controller");
    let fresh: Backup = server.create("nightly").await;
    let set = || {
        let mut updates = five_updates();
        updates.retain(|update| ![JobCompleted, JobFailed].contains(update.type_()));
        updates
    };
    let changes = StatusChanges::from(set());
    let changes = changes.mark_unknown([JobCompleted], "JobRunning", "it has not ended");
    let outcome = manager.apply(&fresh, changes.clone()).await.unwrap();
    let backup = outcome
        .into_object()
        .expect("the first time, there is something to change");

    let another = StatusManager::<Backup>::new(server.client.clone(), "another-controller");
    for manager in [&manager, &another] {
        let calls = async {
            [
                manager.apply(&backup, changes.clone()).await,
                manager.apply(&backup, set()).await,
                manager.set(&backup, set().remove(0)).await,
                manager
                    .apply(&backup, StatusChanges::new().remove(JobFailed))
                    .await,
                manager
                    .apply(
                        &backup,
                        StatusChanges::new().mark_unknown([JobCompleted], "JobRunning", "it has not ended"),
                    )
                    .await,
                manager
                    .clone()
                    .owning([BucketStoreReady])
                    .initialize(&backup, "Waiting", "")
                    .await,
                manager.sync(&backup).await,
                manager.apply(&backup, StatusChanges::new()).await,
            ]
        };
        let (results, requests) = server.requests_during(calls).await;
        assert_eq!(requests, [""; 0]);
        for result in results {
            assert!(result.unwrap().changed().is_none());
        }
    }
}

pub async fn a_batch_is_one_request(server: &Server) {
    let manager = StatusManager::<Backup>::new(server.client.clone(), "backup-controller");
    let fresh: Backup = server.create("nightly").await;

    let (outcome, requests) = server
        .requests_during(manager.apply(&fresh, five_updates()))
        .await;
    assert_eq!(requests, ["PATCH nightly/status 200"]);
    let outcome = outcome.unwrap();
    let change = outcome.changed().unwrap();
    assert_eq!((change.conditions.len(), change.attempts), (5, 1));
    assert_eq!(
        (change.phase.from, change.phase.to),
        (BackupPhase::Unknown, BackupPhase::Completed)
    );
    let live: Backup = server.get("nightly").await;
    assert_eq!(live.conditions().len(), 6, "Ready is published");
    assert_eq!(live.get_phase(), BackupPhase::Completed);
    assert_eq!(
        json!(change.object),
        json!(live),
        "the outcome has what the server has"
    );
}

pub async fn refused_status_is_one_request(server: &Server) {
    let manager = StatusManager::<Snapshot>::new(server.client.clone(), "snapshot-controller");
    let fresh: Snapshot = server.create("volume").await;
    server.refuse_negative_bytes_copied("volume");
    let changes = StatusChanges::<SnapshotStatus>::new()
        .set(ConditionUpdate::new(
            SnapshotCondition::VolumeReady,
            ConditionStatus::True,
            "Attached",
        ))
        .edit(|status| status.bytes_copied = Some(-1));

    let (result, requests) = server.requests_during(manager.apply(&fresh, changes)).await;
    assert_eq!(requests, ["PATCH volume/status 422"]);
    let error = result.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Refused), "{error:?}");
    let source = std::error::Error::source(&error).and_then(|source| source.downcast_ref());
    assert!(
        matches!(source, Some(kube::Error::Api(status)) if status.code == 422),
        "{source:?}"
    );
    assert!(
        error.to_string().contains("status.bytesCopied"),
        "the server says why: {error}"
    );
    assert_eq!(error.requeue(), Requeue::AwaitChange);
    assert!(!error.may_have_been_written());
    let live: Snapshot = server.get("volume").await;
    assert!(live.status.is_none(), "nothing of the batch is written");
}

pub async fn no_status_subresource(server: &Server) {
    let manager = StatusManager::<Archive>::new(server.client.clone(), "archive-controller");
    let archive: Archive = server.create("yearly").await;
    let sealed = ConditionUpdate::new(ArchiveCondition::Sealed, ConditionStatus::True, "Sealed");

    let (result, requests) = server.requests_during(manager.set(&archive, sealed)).await;
    let error = result.unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::NoStatusSubresource),
        "the object is there: {error:?}"
    );
    assert_eq!(error.requeue(), Requeue::Backoff);
    assert_eq!(requests, ["PATCH yearly/status 404", "GET yearly 200"]);
}

pub async fn conflict_reads_live_object(server: &Server) {
    let manager = StatusManager::<Snapshot>::new(server.client.clone(), "snapshot-controller");
    let stale: Snapshot = server.create("volume").await;
    let status = json!({ "conditions": [condition("VolumeReady", "True")], "phase": "Running" });
    server.write_status::<Snapshot>("volume", status).await;

    let copied = ConditionUpdate::new(SnapshotCondition::DataCopied, ConditionStatus::True, "Copied");
    let (outcome, requests) = server.requests_during(manager.set(&stale, copied)).await;
    assert_eq!(
        requests,
        [
            "PATCH volume/status 422",
            "GET volume 200",
            "PATCH volume/status 200"
        ]
    );
    let outcome = outcome.unwrap();
    let change = outcome.changed().unwrap();
    assert_eq!(change.attempts, 2);
    assert_eq!(
        change.phase.to.as_str(),
        "Completed",
        "what the other controller set counts too"
    );
    let live = server.json::<Snapshot>("volume").await;
    assert_eq!(live["status"]["phase"], "Completed");
    assert_eq!(live["status"]["conditions"].as_array().unwrap().len(), 2);
    assert_eq!(live["status"]["conditions"][0], condition("VolumeReady", "True"));
}
