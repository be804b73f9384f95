//! Phases as metrics, as `prometheus-client` writes them down.

#![cfg(feature = "prometheus-client")]

#[path = "../examples/backup/resource.rs"]
#[allow(dead_code)]
mod resource;

use phase_rules::manager::metrics::PhaseMetrics;
use phase_rules::manager::{Error, StatusManager};
use phase_rules::{ConditionUpdate, Status};
use prometheus_client::encoding::text::encode;
use prometheus_client::registry::Registry;
use resource::{Backup, BackupCondition};
use serde_json::json;
use stand_in::StandIn;
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
        let status = StatusManager::new(server.client(), "test").observer(metrics.clone());
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

    async fn set(&self, backup: &mut Backup, condition: BackupCondition, status: Status) {
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
async fn an_object_is_in_one_phase_and_its_transitions_and_durations_are_counted() {
    let fixture = Fixture::new();
    let mut nightly = fixture.create("nightly");

    // It comes into Pending.
    fixture
        .set(&mut nightly, BackupCondition::JobScheduled, Status::True)
        .await;
    assert_eq!(
        fixture.series("resource_phase{"),
        [r#"resource_phase{kind="Backup",namespace="shop",name="nightly",phase="Pending"} 1"#]
    );
    // How long it was in the phase before this process saw it, nobody knows.
    assert_eq!(fixture.series("resource_phase_duration_seconds"), [""; 0]);

    tokio::time::advance(Duration::from_secs(90)).await;
    fixture
        .set(&mut nightly, BackupCondition::JobCompleted, Status::False)
        .await;
    fixture
        .set(&mut nightly, BackupCondition::JobFailed, Status::True)
        .await;
    assert_eq!(
        fixture.series("resource_phase{"),
        [r#"resource_phase{kind="Backup",namespace="shop",name="nightly",phase="Failed"} 1"#]
    );
    assert_eq!(
        fixture.series("resource_phase_transitions_total"),
        [
            r#"resource_phase_transitions_total{kind="Backup",from="Pending",to="Failed"} 1"#,
            r#"resource_phase_transitions_total{kind="Backup",from="Unknown",to="Pending"} 1"#,
        ]
    );
    let durations = fixture.series("resource_phase_duration_seconds");
    assert_eq!(durations.len(), 2, "{durations:?}");
    assert_eq!(
        durations[0],
        r#"resource_phase_duration_seconds_count{kind="Backup",phase="Pending"} 1"#
    );
    let seconds = durations[1].rsplit_once(' ').unwrap().1.parse::<f64>().unwrap();
    assert!((90.0..91.0).contains(&seconds), "{seconds}");
}

#[tokio::test]
async fn an_object_whose_status_stands_already_is_seen_too() {
    let fixture = Fixture::new();
    let mut nightly = fixture.create("nightly");
    fixture
        .set(&mut nightly, BackupCondition::JobScheduled, Status::True)
        .await;

    // Another process, from its start on.
    let mut registry = Registry::default();
    let metrics = PhaseMetrics::register(&mut registry);
    let status = StatusManager::<Backup>::new(fixture.server.client(), "test").observer(metrics.clone());
    assert!(!status.sync(&nightly).await.unwrap().is_change());
    let after_restart = Fixture {
        registry,
        metrics,
        status,
        ..fixture
    };
    assert_eq!(after_restart.series("resource_phase{").len(), 1);
    assert_eq!(after_restart.series("resource_phase_transitions_total"), [""; 0]);
}

#[tokio::test]
async fn an_object_that_is_gone_has_no_series() {
    let fixture = Fixture::new();
    let (mut nightly, mut weekly) = (fixture.create("nightly"), fixture.create("weekly"));
    for backup in [&mut nightly, &mut weekly] {
        fixture
            .set(backup, BackupCondition::JobScheduled, Status::True)
            .await;
    }
    assert_eq!(fixture.series("resource_phase{").len(), 2);

    fixture.metrics.forget(&nightly);
    let left = fixture.series("resource_phase{");
    assert!(left.len() == 1 && left[0].contains("weekly"), "{left:?}");

    fixture.server.delete(&stand_in::path::<Backup>("shop", "weekly"));
    let update = ConditionUpdate::new(BackupCondition::JobFailed, Status::True, "Test");
    let error = fixture.status.set(&weekly, update).await.unwrap_err();
    assert!(matches!(error, Error::Deleted), "{error}");
    assert_eq!(fixture.series("resource_phase{"), [""; 0]);
    assert_eq!(
        fixture.series("resource_status_errors_total"),
        [r#"resource_status_errors_total{kind="Backup",error="Deleted"} 1"#]
    );
}

#[tokio::test]
async fn one_set_of_metrics_serves_several_objects_and_managers() {
    let fixture = Fixture::new();
    let other =
        StatusManager::<Backup>::new(fixture.server.client(), "other").observer(fixture.metrics.clone());
    let mut nightly = fixture.create("nightly");
    fixture
        .set(&mut nightly, BackupCondition::JobScheduled, Status::True)
        .await;
    let failed = ConditionUpdate::new(BackupCondition::JobFailed, Status::True, "Test");
    let _ = other.set(&nightly, failed).await.unwrap();
    assert_eq!(
        fixture.series("resource_phase{"),
        [r#"resource_phase{kind="Backup",namespace="shop",name="nightly",phase="Failed"} 1"#]
    );
}
