//! Fresh objects show what there is to wait for.

use super::resources::{Backup, BackupCondition, BackupPhase, condition};
use super::server::Server;
use phase_rules::manager::StatusManager;
use phase_rules::{ConditionStatus, PhaseStatus};
use serde_json::{Value, json};

fn manager(server: &Server) -> StatusManager<Backup> {
    StatusManager::new(server.client.clone(), "backup-controller")
}

fn types(status: &Value) -> Vec<&str> {
    let conditions = status["conditions"].as_array().unwrap().iter();
    conditions
        .map(|condition| condition["type"].as_str().unwrap())
        .collect()
}

pub async fn missing_conditions_become_unknown(server: &Server) {
    let fresh: Backup = server.create("fresh").await;
    let call = manager(server);
    let (outcome, requests) = server
        .requests_during(call.initialize(&fresh, "Waiting", "not looked at yet"))
        .await;
    assert_eq!(requests, ["PATCH fresh/status 200"]);
    let outcome = outcome.unwrap();
    let change = outcome.changed().unwrap();
    assert_eq!(
        (change.conditions.len(), change.phase.to),
        (5, BackupPhase::Pending)
    );
    let status = server.json::<Backup>("fresh").await["status"].take();
    let mut declared: Vec<&str> = BackupCondition::ALL.iter().map(|type_| type_.as_str()).collect();
    let conditions = status["conditions"].as_array().unwrap();
    for condition in &conditions[..declared.len()] {
        assert_eq!(condition["status"], "Unknown");
        assert_eq!(condition["reason"], "Waiting");
        assert_eq!(condition["message"], "not looked at yet");
        assert_eq!(condition["observedGeneration"], 1);
    }
    declared.push("Ready");
    assert_eq!(types(&status), declared, "Ready is published");
    assert!(
        status["observedGeneration"].is_null(),
        "nothing has been reconciled yet: {status}"
    );

    let backup = outcome.into_object().unwrap();
    let (outcome, requests) = server
        .requests_during(call.initialize(&backup, "Otherwise", ""))
        .await;
    assert!(outcome.unwrap().changed().is_none());
    assert_eq!(requests, [""; 0]);

    let standing = json!({ "conditions": [condition("JobScheduled", "True")], "phase": "Pending" });
    let backup: Backup = server.create_with_status("begun", standing.clone()).await;
    let outcome = manager(server).initialize(&backup, "Waiting", "").await.unwrap();
    assert_eq!(outcome.changed().unwrap().conditions.len(), 4);
    let status = server.json::<Backup>("begun").await["status"].take();
    assert_eq!(
        status["conditions"][0], standing["conditions"][0],
        "what stands is not touched"
    );
    assert_eq!(status["conditions"].as_array().unwrap().len(), 6);
}

pub async fn owned_conditions_only(server: &Server) {
    let fresh: Backup = server.create("nightly").await;
    let job = manager(server).owning([BackupCondition::JobCompleted, BackupCondition::JobScheduled]);
    assert!(
        job.initialize(&fresh, "Waiting", "")
            .await
            .unwrap()
            .changed()
            .is_some()
    );
    let status = server.json::<Backup>("nightly").await["status"].take();
    assert_eq!(types(&status), ["JobCompleted", "JobScheduled", "Ready"]);
}

/// The cache does not show yet what another controller, or another call, has set.
pub async fn condition_set_meanwhile_stays(server: &Server) {
    let stale: Backup = server.create("nightly").await;
    let meanwhile = json!({ "conditions": [condition("JobScheduled", "True")], "phase": "Pending" });
    server.write_status::<Backup>("nightly", meanwhile.clone()).await;
    let outcome = manager(server).initialize(&stale, "Waiting", "").await.unwrap();
    assert_eq!(outcome.changed().unwrap().attempts, 2);
    let live: Backup = server.get("nightly").await;
    assert_eq!(live.conditions().len(), 6);
    let scheduled = live.condition(BackupCondition::JobScheduled).unwrap();
    assert_eq!(json!(scheduled), meanwhile["conditions"][0]);
    assert_eq!(
        outcome.changed().unwrap().conditions[0].to,
        Some(ConditionStatus::Unknown)
    );
}
