//! The code of `docs/manager.md` and `docs/cluster.md` does what the chapters say.

#[path = "cluster.rs"]
mod cluster;
#[path = "manager.rs"]
mod manager;
#[path = "resource.rs"]
mod resource;

use kube::runtime::controller::Action;
use kube::runtime::events::Recorder;
use phase_rules::manager::StatusManager;
use resource::{Backup, BackupPhase};
use serde_json::json;
use stand_in::StandIn;
use std::sync::Arc;

#[tokio::test]
async fn manager_code_works() {
    let server = StandIn::new();
    let path = stand_in::path::<Backup>("shop", "nightly");
    let conditions = ["BucketStoreReady", "MongoDBAccessRequestReady"].map(|type_| {
        json!({
            "type": type_, "status": "True", "reason": "Found", "message": "",
            "lastTransitionTime": "2026-11-21T00:00:00Z",
        })
    });
    let backup = json!({
        "apiVersion": "backup.example.com/v1",
        "kind": "Backup",
        "metadata": { "name": "nightly", "namespace": "shop" },
        "spec": {},
        "status": { "conditions": conditions, "phase": "Pending" },
    });
    let backup: Backup = serde_json::from_value(server.put(&path, backup)).unwrap();

    let recorder = Recorder::new(server.client(), "backup-controller".into());
    let status = manager::status_manager(server.client(), recorder);
    manager::job_created(&status, &backup).await.unwrap();

    let stored: Backup = serde_json::from_value(server.get(&path).unwrap()).unwrap();
    assert_eq!(stored.status.as_ref().unwrap().phase, Some(BackupPhase::Running));
    let events = server.objects("/apis/events.k8s.io/v1/events");
    assert_eq!(events.len(), 1);
    assert_eq!(events[0]["reason"], "Running");

    // The manager owns two conditions, and this is not one of them.
    let error = manager::job_failed(&status, &stored, "nightly-1".into())
        .await
        .unwrap_err();
    // Nothing is in doubt, so there is nothing to look at again.
    let action = manager::job_scheduled(&status, &stored).await.unwrap();
    assert_eq!(action, kube::runtime::controller::Action::await_change());
    let action = manager::error_policy(Arc::new(stored.clone()), &error, Arc::new(manager::Context));
    assert_eq!(action, Action::await_change());

    let owner = StatusManager::new(server.client(), "job-controller");
    manager::job_failed(&owner, &stored, "nightly-1".into())
        .await
        .unwrap();
    let status = &server.get(&path).unwrap()["status"];
    assert_eq!(
        (&status["phase"], &status["lastJob"]),
        (&json!("Failed"), &json!("nightly-1"))
    );
}

#[test]
fn cluster_code_works() {
    let crd = cluster::enforced_crd().unwrap();
    assert_eq!(crd.metadata.name.as_deref(), Some("backups.backup.example.com"));
    let kinds = cluster::policies()
        .unwrap()
        .into_iter()
        .map(|object| object.types.unwrap().kind);
    assert_eq!(
        kinds.collect::<Vec<_>>(),
        ["MutatingAdmissionPolicy", "MutatingAdmissionPolicyBinding"]
    );
}
