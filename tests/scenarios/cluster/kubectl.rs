//! What `kubectl` makes of a status that publishes.

use crate::on_cluster::{clean_up, server};
use crate::scenarios::resources::{Fleet, FleetCondition};
use phase_rules::manager::StatusManager;
use phase_rules::{ConditionStatus, ConditionUpdate};
use std::process::Command;

/// What it prints; the test fails where it does.
fn kubectl(namespace: &str, arguments: &str) -> String {
    let mut command = Command::new("kubectl");
    command
        .args(["--namespace", namespace])
        .args(arguments.split(' '));
    let output = command.output().expect("kubectl is on the PATH");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "kubectl {arguments}: {errors}");
    String::from_utf8(output.stdout).unwrap()
}

fn all(status: ConditionStatus) -> Vec<ConditionUpdate<FleetCondition>> {
    let update = |zone: &FleetCondition| ConditionUpdate::new(*zone, status, "Probed");
    FleetCondition::ALL.iter().map(update).collect()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a cluster: `cargo test --test cluster_manager -- --ignored`"]
async fn waits_for_published_conditions() {
    let server = server().await;
    let manager = StatusManager::<Fleet>::new(server.client.clone(), "fleet-controller");
    let fleet: Fleet = server.create("fleet").await;
    let namespace = server.namespace.clone();
    let waiting = tokio::task::spawn_blocking(move || {
        kubectl(&namespace, "wait --for=condition=Ready fleet/fleet --timeout=60s")
    });
    let kubectl = |arguments| kubectl(&server.namespace, arguments);
    let fleet = manager
        .initialize(&fleet, "New", "")
        .await
        .unwrap()
        .into_object()
        .unwrap();
    kubectl("wait --for=condition=Reconciling fleet/fleet --timeout=60s");
    assert!(!waiting.is_finished());
    let fleet = manager
        .apply(&fleet, all(ConditionStatus::True))
        .await
        .unwrap()
        .into_object()
        .unwrap();
    assert!(waiting.await.unwrap().contains("condition met"));

    let down = ConditionUpdate::new(FleetCondition::ZoneA, ConditionStatus::False, "NoPower");
    manager.set(&fleet, down).await.unwrap();
    kubectl("wait --for=condition=Stalled fleet/fleet --timeout=60s");
    kubectl("wait --for=condition=Ready=False fleet/fleet --timeout=60s");
    let columns = kubectl("get fleet fleet --no-headers");
    let columns: Vec<_> = columns.split_whitespace().collect();
    assert_eq!(columns[..3], ["fleet", "Degraded", "NoPower"]);
    clean_up(server).await;
}
