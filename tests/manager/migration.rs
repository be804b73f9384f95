//! A migration whose conditions lead to another phase than the stored one.

use crate::fixture::{Bench, PATH};
use crate::resource::{BackupCondition, BackupPhase};
use crate::trace::{Capture, Traced};
use k8s_openapi::apimachinery::pkg::apis::meta::v1::{FieldsV1, ManagedFieldsEntry};
use phase_rules::{ConditionStatus, ConditionUpdate, SetPhase, UnixSeconds};
use serde::de::IgnoredAny;
use serde_json::json;
use tracing::Level;

fn failed() -> [ConditionUpdate<BackupCondition>; 1] {
    [ConditionUpdate::new(
        BackupCondition::JobFailed,
        ConditionStatus::True,
        "Migrated",
    )]
}

/// The stored phase becomes Failed; which warnings there are.
async fn warnings(stored: &str) -> Vec<[String; 2]> {
    let bench = Bench::new();
    bench
        .server
        .edit(PATH, |backup| backup["status"] = json!({ "phase": stored }));
    let manager = bench.manager.clone().migrate(|_: IgnoredAny| {
        [ConditionUpdate::new(
            BackupCondition::JobFailed,
            ConditionStatus::True,
            "Migrated",
        )]
    });
    let capture = Capture::start();
    manager.sync(&bench.backup()).await.unwrap();
    assert_eq!(bench.phase(), "Failed");
    let named = |traced: &Traced| ["stored", "derived"].map(|field| traced.field(field).to_owned());
    let traced = capture.take();
    let warnings = traced.iter().filter(|traced| traced.level == Level::WARN);
    warnings.map(named).collect()
}

#[tokio::test(start_paused = true)]
async fn another_phase_than_the_stored_is_a_warning() {
    assert_eq!(warnings("Completed").await, [["Completed", "Failed"]]);
}

#[tokio::test(start_paused = true)]
async fn the_stored_phase_and_one_that_was_given_up_are_none() {
    assert!(warnings("Failed").await.is_empty());
    assert!(warnings("Aborted").await.is_empty());
}

/// On a server `scenarios::migration` shows the same; the stand-in keeps no `managedFields`.
#[tokio::test(start_paused = true)]
async fn a_phase_that_another_has_written_since_is_from_before() {
    const V1: &str = "backup-controller-of-v1";
    const OURS: &str = "backup-controller";
    let wrote = |manager: &str, field: &str, second: i64| ManagedFieldsEntry {
        manager: Some(manager.into()),
        subresource: Some("status".into()),
        time: Some(UnixSeconds(second).into()),
        fields_v1: Some(FieldsV1(json!({ "f:status": { field: {} } }))),
        ..ManagedFieldsEntry::default()
    };
    let (migrated, derived) = (BackupPhase::Failed, BackupPhase::Pending);
    for (managed, phase) in [
        (Some(vec![wrote(V1, "f:phase", 1)]), migrated),
        (
            Some(vec![wrote(V1, "f:phase", 2), wrote(OURS, "f:conditions", 1)]),
            migrated,
        ),
        // Someone took away what made it Completed.
        (
            Some(vec![wrote(V1, "f:phase", 1), wrote(OURS, "f:conditions", 2)]),
            derived,
        ),
        (
            Some(vec![wrote(V1, "f:message", 2), wrote(OURS, "f:phase", 1)]),
            derived,
        ),
        (
            Some(vec![
                wrote(V1, "f:phase", 1),
                wrote("ancient-changes", "f:message", 1),
            ]),
            derived,
        ),
        (None, derived),
    ] {
        let bench = Bench::new();
        let mut backup = bench.backup();
        backup.set_phase(BackupPhase::Completed);
        backup.metadata.managed_fields = managed.clone();
        let manager = bench.manager.clone().migrate(|_: IgnoredAny| failed());
        let preview = manager.preview(&backup, []).unwrap();
        assert_eq!(preview.phase(), phase, "{managed:?}");
        // Which the migration does not name, so that it is removed.
        assert_eq!(
            preview.is_true(BackupCondition::BucketStoreReady),
            phase == derived
        );
    }
}
