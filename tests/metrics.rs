//! Phases as metrics, as `prometheus-client` encodes them.

#![cfg(feature = "prometheus-client")]

#[path = "../examples/backup/resource.rs"]
#[allow(dead_code)]
mod resource;

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use kube::{CustomResource, ResourceExt};
use phase_rules::manager::metrics::PhaseMetrics;
use phase_rules::manager::{Change, Error, ErrorKind, ManagedResource, Observer, Outcome, StatusManager};
use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus};
use prometheus_client::encoding::text::encode;
use prometheus_client::registry::Registry;
use resource::{Backup, BackupCondition, BackupPhase};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;
use stand_in::StandIn;
use std::sync::{Arc, Mutex};
use std::time::Duration;

struct Fixture {
    server: StandIn,
    registry: Registry,
    metrics: PhaseMetrics,
    status: StatusManager<Backup>,
}

impl Fixture {
    fn new() -> Self {
        let server = StandIn::new();
        let mut registry = Registry::default();
        let metrics = PhaseMetrics::register(&mut registry);
        let status = StatusManager::new(server.client(), "test").with_observer(metrics.clone());
        Self {
            server,
            registry,
            metrics,
            status,
        }
    }

    fn create(&self, name: &str) -> Backup {
        let backup = json!({
            "apiVersion": "backup.example.com/v1",
            "kind": "Backup",
            "metadata": { "name": name, "namespace": "shop" },
            "spec": { "databaseRef": { "name": "orders" }, "storeRef": { "name": "s3" } },
        });
        let path = stand_in::path::<Backup>("shop", name);
        serde_json::from_value(self.server.put(&path, backup)).unwrap()
    }

    /// A backup of another group.
    fn archive(&self) -> (StatusManager<ArchivedBackup>, ArchivedBackup) {
        let archived = json!({
            "apiVersion": "archive.example.com/v1",
            "kind": "Backup",
            "metadata": { "name": "nightly" },
            "spec": {},
        });
        let path = stand_in::cluster_path::<ArchivedBackup>("nightly");
        let archived = serde_json::from_value(self.server.put(&path, archived)).unwrap();
        let manager = StatusManager::new(self.server.client(), "archive").with_observer(self.metrics.clone());
        (manager, archived)
    }

    fn delete(&self, name: &str) {
        self.server.delete(&stand_in::path::<Backup>("shop", name));
    }

    /// The metrics of a new process.
    fn restart(self) -> Self {
        let mut registry = Registry::default();
        let metrics = PhaseMetrics::register(&mut registry);
        let status = StatusManager::new(self.server.client(), "test").with_observer(metrics.clone());
        Self {
            registry,
            metrics,
            status,
            ..self
        }
    }

    /// Another manager, which knows nothing of the first one's writes.
    fn second_manager(&self) -> StatusManager<Backup> {
        StatusManager::new(self.server.client(), "second").with_observer(self.metrics.clone())
    }

    /// Asserts that `resource_phase` has one series: the backup `nightly` in this phase.
    #[track_caller]
    fn assert_nightly_is_in(&self, phase: &str) {
        let health = phase.parse::<BackupPhase>().unwrap().health();
        assert_eq!(
            self.series("resource_phase{"),
            [format!(
                r#"resource_phase{{group="backup.example.com",kind="Backup",namespace="shop",name="nightly",phase="{phase}",health="{health}"}} 1"#
            )]
        );
    }

    /// A failed object, and one with the same name that was created after its deletion. The metrics have seen
    /// only the first.
    async fn recreated(&self) -> (Backup, Backup) {
        let mut old = self.create("nightly");
        self.set(&mut old, BackupCondition::JobFailed, ConditionStatus::True)
            .await;
        self.delete("nightly");
        let new = self.create("nightly");
        assert_ne!(old.uid(), new.uid());
        (old, new)
    }

    async fn set(&self, backup: &mut Backup, condition: BackupCondition, status: ConditionStatus) {
        let update = ConditionUpdate::new(condition, status, "Test");
        self.status.set(backup, update).await.unwrap().store_in(backup);
    }

    /// The lines of one metric, without those of a histogram's buckets.
    fn series(&self, metric: &str) -> Vec<String> {
        let mut text = String::new();
        encode(&mut text, &self.registry).unwrap();
        let lines = text
            .lines()
            .filter(|line| line.starts_with(metric) && !line.contains("_bucket"));
        let mut lines: Vec<String> = lines.map(Into::into).collect();
        lines.sort();
        lines
    }
}

#[tokio::test(start_paused = true)]
async fn phase_transitions_and_durations() {
    let fixture = Fixture::new();
    let mut nightly = fixture.create("nightly");

    // It enters Pending.
    fixture
        .set(&mut nightly, BackupCondition::JobScheduled, ConditionStatus::True)
        .await;
    fixture.assert_nightly_is_in("Pending");
    // How long it was Unknown before that is not known.
    assert_eq!(fixture.series("resource_phase_duration_seconds"), [""; 0]);

    tokio::time::advance(Duration::from_secs(90)).await;
    fixture
        .set(
            &mut nightly,
            BackupCondition::JobCompleted,
            ConditionStatus::False,
        )
        .await;
    fixture
        .set(&mut nightly, BackupCondition::JobFailed, ConditionStatus::True)
        .await;
    fixture.assert_nightly_is_in("Failed");
    assert_eq!(
        fixture.series("resource_phase_transitions_total"),
        [
            r#"resource_phase_transitions_total{group="backup.example.com",kind="Backup",from="Pending",to="Failed"} 1"#,
            r#"resource_phase_transitions_total{group="backup.example.com",kind="Backup",from="Unknown",to="Pending"} 1"#,
        ]
    );
    let durations = fixture.series("resource_phase_duration_seconds");
    assert_eq!(durations.len(), 2, "{durations:?}");
    assert_eq!(
        durations[0],
        r#"resource_phase_duration_seconds_count{group="backup.example.com",kind="Backup",phase="Pending"} 1"#
    );
    let seconds = durations[1].rsplit_once(' ').unwrap().1.parse::<f64>().unwrap();
    assert!((90.0..91.0).contains(&seconds), "{seconds}");
}

#[tokio::test]
async fn excluded_states() {
    let fixture = Fixture::new();
    let mut nightly = fixture.create("nightly");
    let updates = [
        (BackupCondition::JobCompleted, ConditionStatus::True),
        (BackupCondition::JobFailed, ConditionStatus::True),
        (BackupCondition::JobScheduled, ConditionStatus::True),
        // Nothing changes, so nothing is written.
        (BackupCondition::JobScheduled, ConditionStatus::True),
        (BackupCondition::JobFailed, ConditionStatus::False),
    ];
    for (condition, status) in updates {
        fixture.set(&mut nightly, condition, status).await;
    }
    let of_backups = r#"resource_excluded_states_total{group="backup.example.com",kind="Backup",never="all(JobCompleted, JobFailed)"} 2"#;
    assert_eq!(fixture.series("resource_excluded_states"), [of_backups]);

    // One write, which two of them exclude.
    let (archive, archived) = fixture.archive();
    let all = ArchivedBackupCondition::ALL.iter().copied();
    let all_true = all.map(|condition| ConditionUpdate::new(condition, ConditionStatus::True, "Test"));
    archive
        .apply(&archived, all_true.collect::<Vec<_>>())
        .await
        .unwrap();
    let of_archived = |never| {
        format!(
            r#"resource_excluded_states_total{{group="archive.example.com",kind="Backup",never="{never}"}} 1"#
        )
    };
    assert_eq!(
        fixture.series("resource_excluded_states"),
        [
            of_archived("all(Readable, Lost)"),
            of_archived("all(Readable, Shredded)"),
            of_backups.into(),
        ]
    );
}

#[tokio::test]
async fn unchanged_status_is_observed() {
    let fixture = Fixture::new();
    let mut nightly = fixture.create("nightly");
    fixture
        .set(&mut nightly, BackupCondition::JobScheduled, ConditionStatus::True)
        .await;

    let after_restart = fixture.restart();
    assert!(
        after_restart
            .status
            .sync(&nightly)
            .await
            .unwrap()
            .changed()
            .is_none()
    );
    after_restart.assert_nightly_is_in("Pending");
    assert_eq!(after_restart.series("resource_phase_transitions_total"), [""; 0]);
}

#[tokio::test(start_paused = true)]
async fn drift_while_something_else_decides_on_the_phase() {
    let fixture = Fixture::new();
    let mut nightly = fixture.create("nightly");
    let drift = || fixture.series("resource_phase_drift{");
    let pause = || {
        fixture
            .server
            .admit(|backup| backup["status"]["phase"] = "Paused".into());
    };
    fixture
        .set(&mut nightly, BackupCondition::JobScheduled, ConditionStatus::True)
        .await;
    assert_eq!(drift(), [""; 0]);

    pause();
    fixture
        .set(&mut nightly, BackupCondition::JobFailed, ConditionStatus::True)
        .await;
    assert_eq!(
        drift(),
        [
            r#"resource_phase_drift{group="backup.example.com",kind="Backup",namespace="shop",name="nightly"} 1"#
        ]
    );

    fixture.server.admit(|_| ());
    fixture
        .set(&mut nightly, BackupCondition::JobFailed, ConditionStatus::False)
        .await;
    assert_eq!(drift(), [""; 0]);

    pause();
    fixture
        .set(&mut nightly, BackupCondition::JobFailed, ConditionStatus::Unknown)
        .await;
    assert_eq!(drift().len(), 1);
    fixture.metrics.forget(&nightly);
    assert_eq!(drift(), [""; 0]);
}

#[tokio::test]
async fn deleted_object_has_no_series() {
    let fixture = Fixture::new();
    let (mut nightly, mut weekly) = (fixture.create("nightly"), fixture.create("weekly"));
    for backup in [&mut nightly, &mut weekly] {
        fixture
            .set(backup, BackupCondition::JobScheduled, ConditionStatus::True)
            .await;
    }
    assert_eq!(fixture.series("resource_phase{").len(), 2);

    fixture.metrics.forget(&nightly);
    let left = fixture.series("resource_phase{");
    assert!(left.len() == 1 && left[0].contains("weekly"), "{left:?}");

    fixture.delete("weekly");
    let update = ConditionUpdate::new(BackupCondition::JobFailed, ConditionStatus::True, "Test");
    let error = fixture.status.set(&weekly, update).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Deleted), "{error}");
    assert_eq!(fixture.series("resource_phase{"), [""; 0]);
    assert_eq!(
        fixture.series("resource_status_errors_total"),
        [r#"resource_status_errors_total{group="backup.example.com",kind="Backup",error="Deleted"} 1"#]
    );
}

#[tokio::test]
async fn shared_by_objects_and_managers() {
    let fixture = Fixture::new();
    let other = fixture.second_manager();
    let mut nightly = fixture.create("nightly");
    fixture
        .set(&mut nightly, BackupCondition::JobScheduled, ConditionStatus::True)
        .await;
    let failed = ConditionUpdate::new(BackupCondition::JobFailed, ConditionStatus::True, "Test");
    let _ = other.set(&nightly, failed).await.unwrap();
    fixture.assert_nightly_is_in("Failed");
}

#[tokio::test(start_paused = true)]
async fn stale_cache_does_not_reset_phase() {
    let fixture = Fixture::new();
    let mut nightly = fixture.create("nightly");
    fixture
        .set(&mut nightly, BackupCondition::JobScheduled, ConditionStatus::True)
        .await;
    let stale = nightly.clone();
    fixture
        .set(&mut nightly, BackupCondition::JobFailed, ConditionStatus::True)
        .await;
    tokio::time::advance(Duration::from_secs(90)).await;

    assert!(
        fixture
            .second_manager()
            .sync(&stale)
            .await
            .unwrap()
            .changed()
            .is_none()
    );
    fixture.assert_nightly_is_in("Failed");

    // Nor is the time at which the object entered its phase forgotten.
    fixture
        .set(&mut nightly, BackupCondition::JobFailed, ConditionStatus::False)
        .await;
    let durations = fixture.series("resource_phase_duration_seconds_sum");
    let of_failed = durations.iter().find(|line| line.contains("Failed")).unwrap();
    let seconds = of_failed.rsplit_once(' ').unwrap().1.parse::<f64>().unwrap();
    assert!((90.0..91.0).contains(&seconds), "{of_failed}");
}

#[tokio::test]
async fn versions_are_compared_as_numbers() {
    let fixture = Fixture::new();
    let observer: &dyn Observer<Backup> = &fixture.metrics;
    let mut older = fixture.create("nightly");
    older.metadata.resource_version = Some("9".into());
    let mut newer = older.clone();
    newer.metadata.resource_version = Some("10".into());
    newer.status = serde_json::from_value(json!({ "phase": "Failed" })).unwrap();

    observer.unchanged(&older);
    fixture.assert_nightly_is_in("Unknown");
    observer.unchanged(&newer);
    fixture.assert_nightly_is_in("Failed");
    observer.unchanged(&older);
    fixture.assert_nightly_is_in("Failed");
}

/// After etcd was restored from a backup, versions start again from an older one.
#[tokio::test(start_paused = true)]
async fn older_versions_count_after_a_restore() {
    let fixture = Fixture::new();
    let mut backup = fixture.create("nightly");
    fixture
        .set(&mut backup, BackupCondition::JobScheduled, ConditionStatus::True)
        .await;
    fixture.assert_nightly_is_in("Pending");
    let mut restored = backup.clone();
    restored.metadata.resource_version = Some("1".into());
    restored.status.as_mut().unwrap().phase = Some(BackupPhase::Failed);
    fixture.metrics.unchanged(&restored);
    fixture.assert_nightly_is_in("Pending");

    tokio::time::advance(Duration::from_secs(600)).await;
    fixture.metrics.unchanged(&restored);
    fixture.assert_nightly_is_in("Failed");
}

#[tokio::test(start_paused = true)]
async fn recreated_object_takes_over_series() {
    let fixture = Fixture::new();
    let (old, mut new) = fixture.recreated().await;
    fixture.assert_nightly_is_in("Failed");

    tokio::time::advance(Duration::from_secs(90)).await;
    fixture
        .set(&mut new, BackupCondition::JobScheduled, ConditionStatus::True)
        .await;
    fixture.assert_nightly_is_in("Pending");
    // The new object was never in the old one's phase.
    assert_eq!(fixture.series("resource_phase_duration_seconds"), [""; 0]);

    // A late reconcile of the old one.
    assert!(
        fixture
            .second_manager()
            .sync(&old)
            .await
            .unwrap()
            .changed()
            .is_none()
    );
    fixture.assert_nightly_is_in("Pending");
}

#[tokio::test(start_paused = true)]
async fn recreated_object_restarts_phase_clock() {
    let fixture = Fixture::new();
    let (_, mut new) = fixture.recreated().await;
    let failed = ConditionUpdate::new(BackupCondition::JobFailed, ConditionStatus::True, "Test");
    let unobserved = StatusManager::new(fixture.server.client(), "unobserved");
    unobserved.set(&new, failed).await.unwrap().store_in(&mut new);
    assert!(fixture.status.sync(&new).await.unwrap().changed().is_none());
    fixture.assert_nightly_is_in("Failed");

    fixture
        .set(&mut new, BackupCondition::JobFailed, ConditionStatus::False)
        .await;
    fixture.assert_nightly_is_in("Pending");
    assert_eq!(fixture.series("resource_phase_duration_seconds"), [""; 0]);
}

#[tokio::test]
async fn replaced_object_does_not_take_series_back() {
    let fixture = Fixture::new();
    let (old, mut new) = fixture.recreated().await;
    // The new process sees the new object first.
    let fixture = fixture.restart();
    fixture
        .set(&mut new, BackupCondition::JobScheduled, ConditionStatus::True)
        .await;
    assert!(fixture.status.sync(&old).await.unwrap().changed().is_none());
    fixture.assert_nightly_is_in("Pending");
}

#[tokio::test]
async fn forgetting_replaced_object_keeps_series() {
    let fixture = Fixture::new();
    let (old, mut new) = fixture.recreated().await;
    fixture
        .set(&mut new, BackupCondition::JobScheduled, ConditionStatus::True)
        .await;

    fixture.metrics.forget(&old);
    fixture.assert_nightly_is_in("Pending");

    let update = ConditionUpdate::new(BackupCondition::JobScheduled, ConditionStatus::True, "Test");
    let error = fixture.second_manager().set(&old, update).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Recreated { .. }), "{error}");
    fixture.assert_nightly_is_in("Pending");

    fixture.metrics.forget(&new);
    assert_eq!(fixture.series("resource_phase{"), [""; 0]);
}

#[tokio::test(start_paused = true)]
async fn duration_unknown_after_foreign_transition() {
    let fixture = Fixture::new();
    let mut nightly = fixture.create("nightly");
    fixture
        .set(&mut nightly, BackupCondition::JobScheduled, ConditionStatus::True)
        .await;
    let failed = ConditionUpdate::new(BackupCondition::JobFailed, ConditionStatus::True, "Test");
    let unobserved = StatusManager::new(fixture.server.client(), "unobserved");
    unobserved
        .set(&nightly, failed)
        .await
        .unwrap()
        .store_in(&mut nightly);

    tokio::time::advance(Duration::from_secs(90)).await;
    fixture
        .set(&mut nightly, BackupCondition::JobFailed, ConditionStatus::False)
        .await;
    fixture.assert_nightly_is_in("Pending");
    assert_eq!(fixture.series("resource_phase_duration_seconds"), [""; 0]);
}

/// A cluster-scoped resource whose kind exists in another group too.
#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(
    group = "archive.example.com",
    version = "v1",
    kind = "Backup",
    root = "ArchivedBackup",
    status = "ArchivedBackupStatus"
)]
struct ArchivedBackupSpec {}

#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(
    conditions(Readable, Lost(negative), Shredded),
    phases(Kept(ready), Pending(reconciling), Lost(stalled), Gone(stalled)),
    rules(any(Lost, Shredded) => Gone, Readable => Kept, Readable = False => Lost, _ => Pending),
    never(all(Readable, Lost), all(Readable, Shredded)),
)]
struct ArchivedBackupStatus {
    #[serde(default)]
    conditions: Vec<Condition>,
    phase: Option<ArchivedBackupPhase>,
    observed_generation: Option<i64>,
}

#[tokio::test]
async fn forget_by_name() {
    let fixture = Fixture::new();
    let (mut nightly, mut weekly) = (fixture.create("nightly"), fixture.create("weekly"));
    for backup in [&mut nightly, &mut weekly] {
        fixture
            .set(backup, BackupCondition::JobScheduled, ConditionStatus::True)
            .await;
    }
    let (archive, archived) = fixture.archive();
    let readable = ConditionUpdate::new(ArchivedBackupCondition::Readable, ConditionStatus::True, "Test");
    assert!(
        archive
            .set(&archived, readable)
            .await
            .unwrap()
            .changed()
            .is_some()
    );

    let lost = ConditionUpdate::new(ArchivedBackupCondition::Readable, ConditionStatus::False, "Test");
    archive.set(&archived, lost).await.unwrap();
    assert_eq!(fixture.series("resource_phase{").len(), 3, "one an object");
    let of_archived = r#"resource_phase{group="archive.example.com",kind="Backup",namespace="",name="nightly",phase="Lost",health="stalled"} 1"#;
    let of_weekly = r#"resource_phase{group="backup.example.com",kind="Backup",namespace="shop",name="weekly",phase="Pending",health="reconciling"} 1"#;
    fixture.metrics.forget_named::<Backup>(None, "nightly");
    fixture.metrics.forget_named::<Backup>(Some("office"), "nightly");
    assert_eq!(fixture.series("resource_phase{").len(), 3);
    fixture.metrics.forget_named::<Backup>(Some("shop"), "nightly");
    assert_eq!(fixture.series("resource_phase{"), [of_archived, of_weekly]);
    fixture.metrics.forget_named::<ArchivedBackup>(None, "nightly");
    assert_eq!(fixture.series("resource_phase{"), [of_weekly]);
}

/// The names of the methods that were called.
#[derive(Default)]
struct Calls(Mutex<Vec<&'static str>>);

impl<K: ManagedResource> Observer<K> for Calls {
    fn changed(&self, _: &Change<K>) {
        self.0.lock().unwrap().push("changed");
    }

    fn excluded(&self, _: &Change<K>, _: &'static str) {
        self.0.lock().unwrap().push("excluded");
    }

    fn unchanged(&self, _: &K) {
        self.0.lock().unwrap().push("unchanged");
    }

    fn failed(&self, _: &K, _: &Error) {
        self.0.lock().unwrap().push("failed");
    }
}

#[tokio::test]
async fn shared_observer() {
    let fixture = Fixture::new();
    let calls = Arc::new(Calls::default());
    let shared: Arc<dyn Observer<Backup>> = calls.clone();
    let status = StatusManager::new(fixture.server.client(), "test").with_observer(shared);
    let mut nightly = fixture.create("nightly");
    let both = || {
        [BackupCondition::JobCompleted, BackupCondition::JobFailed]
            .map(|condition| ConditionUpdate::new(condition, ConditionStatus::True, "Test"))
    };

    status
        .apply(&nightly, both())
        .await
        .unwrap()
        .store_in(&mut nightly);
    assert!(status.apply(&nightly, both()).await.unwrap().changed().is_none());
    fixture.delete("nightly");
    let update = ConditionUpdate::new(BackupCondition::JobFailed, ConditionStatus::False, "Test");
    status.set(&nightly, update).await.unwrap_err();
    assert_eq!(
        *calls.0.lock().unwrap(),
        ["changed", "excluded", "unchanged", "failed"]
    );
}

#[tokio::test]
async fn debug_without_debug_of_resource() {
    fn debug<K: ManagedResource>(manager: &StatusManager<K>, outcome: &Outcome<K>) -> [String; 2] {
        [format!("{manager:?}"), format!("{outcome:?}")]
    }
    let fixture = Fixture::new();
    let status = fixture.status.clone().owning([BackupCondition::JobFailed]);
    let nightly = fixture.create("nightly");
    let failed = ConditionUpdate::new(BackupCondition::JobFailed, ConditionStatus::True, "Test");
    let outcome = status.set(&nightly, failed).await.unwrap();

    let [manager, changed] = debug(&status, &outcome.clone());
    assert_eq!(
        manager,
        r#"StatusManager { field_manager: "test", owned: Some([JobFailed]), max_attempts: 10, timeout: 30s, .. }"#
    );
    assert!(
        changed.starts_with(r#"Changed(Change { object: Some("nightly"), phase: PhaseChange { "#),
        "{changed}"
    );
    assert_eq!(debug(&status, &Outcome::Unchanged)[1], "Unchanged");
}
