//! What others wrote stays as it is, byte for byte, whatever the manager writes.

use super::raw_json::{elements, field};
use super::resources::{Snapshot, SnapshotCondition, SnapshotStatus};
use super::server::Server;
use phase_rules::manager::{StatusChanges, StatusManager};
use phase_rules::{ConditionStatus, ConditionUpdate};
use serde_json::{Value, json};

/// A status such as other controllers and other builds leave behind.
fn status() -> Value {
    json!({
        "conditions": [
            {
                "type": "gateway.example.com/Attached",
                "status": "True",
                "reason": "Accepted",
                "message": "with \"quotes\", a tab\t, and <html> & ünïcode \u{1f600}",
                "lastTransitionTime": "2025-01-01T00:00:00.123456Z",
                "severity": "Info",
                "details": { "attempts": [1, 2.5, 1e300, null], "nested": { "since": "2025-01-01" } },
            },
            {
                "type": "VolumeReady",
                "status": "False",
                "reason": "Detached",
                "message": "",
                "lastTransitionTime": "2025-01-01T00:00:00.123456Z",
                "observedGeneration": 1,
                "owner": { "team": "storage", "pager": null },
            },
            {
                "type": "Archived",
                "status": "Maybe",
                "reason": "NotOneOfThree",
                "message": "",
                "lastTransitionTime": "2025-01-01T01:00:00+01:00",
                "observedGeneration": 9_007_199_254_740_993_i64,
            },
            {
                "type": "CopyFailed",
                "status": "False",
                "reason": "Copying",
                "message": "",
                "lastTransitionTime": "2025-01-01T00:00:00+00:00",
            },
            {
                "type": "Audited",
                "status": "False",
                "reason": "Pending",
                "message": "",
                "lastTransitionTime": "2025-01-01T00:00:00.000Z",
            },
        ],
        "phase": "Pending",
        "observedGeneration": 1,
        "volumes": [{ "name": "data", "bytes": 9_007_199_254_740_993_i64, "mountedAt": "2025-01-01T00:00:00.5Z" }],
        "driver": { "version": 1.10, "flags": {}, "parent": null },
    })
}

const FOREIGN: [&str; 3] = ["gateway.example.com/Attached", "Archived", "Audited"];

/// The texts that nobody but their owners may change: conditions by type, then unknown fields by name.
fn foreign(object: &str) -> Vec<(String, String)> {
    let status = field(object, "status").unwrap();
    let conditions = elements(field(status, "conditions").unwrap()).into_iter();
    let conditions = conditions.map(|text| (type_of(text), text.to_owned()));
    let fields = ["volumes", "driver"].map(|name| (name.into(), field(status, name).unwrap().to_owned()));
    conditions
        .filter(|(type_, _)| FOREIGN.contains(&type_.as_str()))
        .chain(fields)
        .collect()
}

fn type_of(condition: &str) -> String {
    serde_json::from_str(field(condition, "type").unwrap()).unwrap()
}

/// The text of the first entry of a type.
fn entry(object: &str, type_: &str) -> String {
    let conditions = field(field(object, "status").unwrap(), "conditions").unwrap();
    let entry = elements(conditions)
        .into_iter()
        .find(|text| type_of(text) == type_);
    entry
        .unwrap_or_else(|| panic!("no {type_} in {conditions}"))
        .into()
}

pub async fn foreign_fields_stay_byte_for_byte(server: &Server) {
    use SnapshotCondition::{CopyFailed, DataCopied, VolumeReady};

    let changes = StatusChanges::<SnapshotStatus>::new;
    let ready = ConditionUpdate::new(VolumeReady, ConditionStatus::True, "Attached");
    let copied = ConditionUpdate::new(DataCopied, ConditionStatus::True, "Copied");
    let batches = [
        ("set", changes().set(ready.clone())),
        ("append", changes().set(copied.clone())),
        ("remove", changes().remove(VolumeReady)),
        ("remove-all", changes().remove(VolumeReady).remove(CopyFailed)),
        (
            "remove-and-append",
            changes()
                .remove(CopyFailed)
                .set(copied.clone())
                .set(ready.clone()),
        ),
        (
            "mark-unknown",
            changes().mark_unknown([VolumeReady, CopyFailed], "Lost", ""),
        ),
        ("edit", changes().edit(|status| status.bytes_copied = Some(7))),
    ];
    let manager = StatusManager::<Snapshot>::new(server.client.clone(), "snapshot-controller");
    for (name, changes) in batches {
        let snapshot: Snapshot = server.create_with_status(name, status()).await;
        let before = foreign(&server.text::<Snapshot>(name).await);
        assert_eq!(before.len(), 5);
        assert!(
            before[0].1.contains("00:00:00.123456Z"),
            "the server keeps the text: {}",
            before[0].1
        );
        assert!(
            manager
                .apply(&snapshot, changes.clone())
                .await
                .unwrap()
                .changed()
                .is_some()
        );
        assert_eq!(foreign(&server.text::<Snapshot>(name).await), before, "{name}");

        // The same with a retry, and other conditions in the way.
        let name = &format!("{name}-retried");
        let stale: Snapshot = server.create(name).await;
        server.write_status::<Snapshot>(name, status()).await;
        let before = foreign(&server.text::<Snapshot>(name).await);
        let outcome = manager.apply(&stale, changes).await.unwrap();
        assert_eq!(outcome.changed().unwrap().attempts, 2, "{name}");
        assert_eq!(foreign(&server.text::<Snapshot>(name).await), before, "{name}");
    }

    let snapshot: Snapshot = server.create_with_status("initialize", status()).await;
    let before = foreign(&server.text::<Snapshot>("initialize").await);
    assert!(
        manager
            .initialize(&snapshot, "Waiting", "")
            .await
            .unwrap()
            .changed()
            .is_some()
    );
    assert_eq!(foreign(&server.text::<Snapshot>("initialize").await), before);

    let mut wrong_phase = status();
    wrong_phase["phase"] = "Completed".into();
    let snapshot: Snapshot = server.create_with_status("sync", wrong_phase).await;
    let before = server.text::<Snapshot>("sync").await;
    assert!(manager.sync(&snapshot).await.unwrap().changed().is_some());
    let after = server.text::<Snapshot>("sync").await;
    assert_eq!(foreign(&after), foreign(&before));
    let conditions = |object: &str| {
        field(field(object, "status").unwrap(), "conditions")
            .unwrap()
            .to_owned()
    };
    assert_eq!(conditions(&after), conditions(&before), "own conditions too");
}

pub async fn unknown_condition_fields_stay(server: &Server) {
    use SnapshotCondition::{CopyFailed, VolumeReady};

    let manager = StatusManager::<Snapshot>::new(server.client.clone(), "snapshot-controller");
    let snapshot: Snapshot = server.create_with_status("volume", status()).await;
    let before = server.text::<Snapshot>("volume").await;
    let owner = field(&entry(&before, "VolumeReady"), "owner").unwrap().to_owned();

    // Only the message changes, so nothing has happened to the status.
    let update =
        ConditionUpdate::new(VolumeReady, ConditionStatus::False, "Detached").with_message("by hand");
    let snapshot = manager
        .set(&snapshot, update)
        .await
        .unwrap()
        .into_object()
        .unwrap();
    let after = server.text::<Snapshot>("volume").await;
    let volume_ready = entry(&after, "VolumeReady");
    assert_eq!(field(&volume_ready, "message"), Some("\"by hand\""));
    assert_eq!(field(&volume_ready, "owner"), Some(&*owner));
    let time = "\"2025-01-01T00:00:00.123456Z\"";
    assert_eq!(field(&volume_ready, "lastTransitionTime"), Some(time));
    assert_eq!(entry(&after, "CopyFailed"), entry(&before, "CopyFailed"));

    let updates = [
        ConditionUpdate::new(VolumeReady, ConditionStatus::True, "Attached"),
        ConditionUpdate::new(CopyFailed, ConditionStatus::False, "Copying").with_message("still"),
    ];
    assert!(
        manager
            .apply(&snapshot, updates)
            .await
            .unwrap()
            .changed()
            .is_some()
    );
    let after = server.text::<Snapshot>("volume").await;
    let volume_ready = entry(&after, "VolumeReady");
    assert_eq!(field(&volume_ready, "status"), Some("\"True\""));
    assert_ne!(
        field(&volume_ready, "lastTransitionTime"),
        Some(time),
        "this is a transition"
    );
    assert_eq!(field(&volume_ready, "owner"), Some(&*owner));
    let copy_failed = entry(&after, "CopyFailed");
    assert_eq!(field(&copy_failed, "message"), Some("\"still\""));
    assert_eq!(
        field(&copy_failed, "lastTransitionTime"),
        Some("\"2025-01-01T00:00:00+00:00\"")
    );
}
