//! What the README shows is real: its outputs are what the tests expect, its code for the status manager
//! compiles and runs.

#![cfg(feature = "runtime")]

#[path = "readme/manager.rs"]
mod manager;
#[path = "readme/resource.rs"]
mod resource;

use kube::runtime::controller::Action;
use kube::runtime::events::Recorder;
use phase_rules::manager::StatusManager;
use resource::{Backup, BackupPhase};
use serde_json::json;
use stand_in::StandIn;
use std::fs;
use std::path::Path;
use std::sync::Arc;

#[test]
fn what_is_marked_stands_in_its_file() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(root.join("README.md")).unwrap();
    let mut shown_from_files = 0;
    for part in readme.split("<!-- from ").skip(1) {
        let (file, rest) = part
            .split_once(" -->\n```")
            .expect("a marker stands right before a block");
        let (_language, rest) = rest.split_once('\n').unwrap();
        let (shown, _) = rest.split_once("\n```").unwrap();
        let expected = fs::read_to_string(root.join(file)).unwrap();
        assert!(
            expected.contains(shown),
            "{file} has not, as it stands in README.md:\n{shown}"
        );
        shown_from_files += 1;
    }
    assert!(shown_from_files >= 9, "only {shown_from_files} blocks are marked");
}

#[tokio::test]
async fn the_code_for_the_status_manager_does_what_it_says() {
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

    // It is limited to two conditions, and this is another.
    let error = manager::job_failed(&status, &stored, "nightly-1".into())
        .await
        .unwrap_err();
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
