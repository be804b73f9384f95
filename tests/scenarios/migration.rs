//! Objects that were there before their conditions.

use super::resources::{Recovery, RecoveryCondition, RecoveryPhase, condition};
use super::revisions::{Revisions, assert_phase_follows_conditions};
use super::server::Server;
use futures::{StreamExt, TryStreamExt, stream};
use kube::ResourceExt;
use kube::api::{DynamicObject, ListParams, Patch, PatchParams};
use kube::runtime::controller::{Action, Config, Controller};
use kube::runtime::watcher;
use phase_rules::manager::{Error, ErrorKind, Requeue, StatusChanges, StatusManager};
use phase_rules::{ConditionStatus, ConditionUpdate, GetPhase, PhaseStatus};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

/// The status that the controller wrote when it had no conditions.
#[derive(Deserialize)]
struct StatusBeforeConditions {
    phase: Option<PhaseBeforeConditions>,
    error: Option<String>,
}

#[derive(Deserialize)]
enum PhaseBeforeConditions {
    Pending,
    Fetching,
    Verifying,
    Restoring,
    RebuildingReplicas,
    Completed,
    Failed,
    Cancelled,
}

const PHASES: [&str; 8] = [
    "Pending",
    "Fetching",
    "Verifying",
    "Restoring",
    "RebuildingReplicas",
    "Completed",
    "Failed",
    "Cancelled",
];

fn conditions_of(status: StatusBeforeConditions) -> Vec<ConditionUpdate<RecoveryCondition>> {
    use PhaseBeforeConditions as Phase;

    let migrated = |type_| ConditionUpdate::new(type_, ConditionStatus::True, "Migrated");
    let steps = |count| {
        RecoveryCondition::STEPS[..count]
            .iter()
            .copied()
            .map(migrated)
            .collect()
    };
    match status.phase {
        None | Some(Phase::Pending) => Vec::new(),
        Some(Phase::Fetching) => steps(1),
        Some(Phase::Verifying) => steps(2),
        Some(Phase::Restoring) => steps(3),
        Some(Phase::RebuildingReplicas) => steps(4),
        Some(Phase::Completed) => steps(5),
        Some(Phase::Failed) => {
            let failed = migrated(RecoveryCondition::RecoveryFailed);
            vec![failed.with_message(status.error.unwrap_or_default())]
        }
        Some(Phase::Cancelled) => vec![migrated(RecoveryCondition::Cancelled)],
    }
}

impl RecoveryCondition {
    const STEPS: [Self; 5] = [
        Self::Started,
        Self::BackupFetched,
        Self::BackupVerified,
        Self::DataRestored,
        Self::ReplicasRebuilt,
    ];
}

fn manager(server: &Server) -> StatusManager<Recovery> {
    StatusManager::new(server.client.clone(), "recovery-controller")
}

fn status(phase: &str) -> Value {
    json!({ "phase": phase, "observedGeneration": 1, "error": "disk full", "startedAt": "2024-05-01T10:00:00Z" })
}

pub async fn each_phase_becomes_conditions(server: &Server) {
    for phase in PHASES {
        let name = phase.to_lowercase();
        server.create_with_status::<Recovery>(&name, status(phase)).await;
        let recovery: Recovery = server.edit_spec(&name, "backup", json!("newer")).await;
        let call = manager(server).migrate(conditions_of);
        let preview = call.preview(&recovery, []).unwrap();
        assert_eq!(preview.phase().as_str(), phase);

        let (outcome, requests) = server.requests_during(call.sync(&recovery)).await;
        let live = server.json::<Recovery>(&name).await["status"].take();
        if phase == "Pending" {
            assert!(outcome.unwrap().changed().is_none());
            assert_eq!(requests, [""; 0]);
            assert_eq!(live, status(phase));
            continue;
        }
        let outcome = outcome.unwrap();
        let change = outcome.changed().expect("its conditions are written");
        assert_eq!(
            (change.phase.from.as_str(), change.phase.to.as_str()),
            (phase, phase)
        );
        assert_eq!(
            requests,
            [format!("GET {name} 200"), format!("PATCH {name}/status 200")]
        );
        let conditions = live["conditions"].as_array().unwrap();
        assert_eq!(conditions.len(), change.conditions.len());
        for condition in conditions {
            assert_eq!(condition["status"], "True");
            assert_eq!(condition["observedGeneration"], 1, "that of the old status");
        }
        if phase == "Failed" {
            assert_eq!(conditions[0]["message"], "disk full");
        }
        let mut old = live.clone();
        old.as_object_mut().unwrap().remove("conditions");
        assert_eq!(old, status(phase), "all else is as it was");

        // The cache still has the old status, and a reconcile that goes by it would begin again.
        assert!(recovery.conditions().is_empty());
        let (refreshed, requests) = server.requests_during(call.refresh(&recovery)).await;
        assert_eq!(json!(refreshed.unwrap().conditions()), live["conditions"]);
        assert_eq!(requests, [format!("GET {name} 200")]);

        let recovery: Recovery = server.get(&name).await;
        let (refreshed, requests) = server.requests_during(call.refresh(&recovery)).await;
        assert_eq!(json!(refreshed.unwrap()), json!(recovery));
        assert_eq!(requests, [""; 0], "once");
    }
}

pub async fn written_with_the_first_changes(server: &Server) {
    let mut old = status("Verifying");
    old["conditions"] = json!([condition("example.com/Audited", "True")]);
    let recovery: Recovery = server.create_with_status("volume", old).await;
    let verified = ConditionUpdate::new(
        RecoveryCondition::BackupVerified,
        ConditionStatus::True,
        "Checksum",
    );
    let fetched_again =
        ConditionUpdate::new(RecoveryCondition::BackupFetched, ConditionStatus::True, "Again");
    let changes = StatusChanges::new()
        .set(verified)
        .set_if_missing(fetched_again)
        .remove(RecoveryCondition::Cancelled);
    // Whoever owns them.
    let call = manager(server).migrate(conditions_of).owning([
        RecoveryCondition::BackupVerified,
        RecoveryCondition::BackupFetched,
        RecoveryCondition::Cancelled,
    ]);
    assert_eq!(
        call.preview(&recovery, changes.clone()).unwrap().phase(),
        RecoveryPhase::Restoring
    );
    let change = call.apply(&recovery, changes).await.unwrap();
    assert_eq!(change.changed().unwrap().phase.to, RecoveryPhase::Restoring);
    let live: Recovery = server.get("volume").await;
    let conditions: Vec<_> = live
        .conditions()
        .iter()
        .map(|one| (&*one.type_, &*one.reason))
        .collect();
    let expected = [
        ("example.com/Audited", "SetByHand"),
        ("Started", "Migrated"),
        ("BackupFetched", "Migrated"),
        ("BackupVerified", "Checksum"),
    ];
    assert_eq!(conditions, expected);
}

/// What the old version wrote of a condition that is declared now stays, and the rest comes from its phase.
pub async fn old_status_with_a_declared_condition(server: &Server) {
    let mut old = status("Completed");
    old["conditions"] = json!([condition("Started", "True")]);
    let recovery: Recovery = server.create_with_status("volume", old).await;
    let call = manager(server).migrate(conditions_of);
    call.sync(&recovery).await.unwrap();
    let live: Recovery = server.get("volume").await;
    if live.metadata.managed_fields.is_none() {
        // Nobody knows who wrote it, so its conditions count.
        assert_eq!(live.get_phase(), RecoveryPhase::Fetching);
        return;
    }
    assert_eq!(live.get_phase(), RecoveryPhase::Completed);
    assert_eq!(live.conditions().len(), 5);

    // After a rollback the old version goes on, and leaves the conditions as they are.
    let old: Recovery = server.create_with_status("rollback", status("Failed")).await;
    call.sync(&old).await.unwrap();
    // The server notes whole seconds.
    tokio::time::sleep(Duration::from_millis(1_100)).await;
    let patch = Patch::Merge(json!({ "status": { "phase": "Completed" } }));
    let tried_again = server
        .api::<Recovery>()
        .patch_status("rollback", &PatchParams::default(), &patch)
        .await
        .unwrap();
    assert_eq!(tried_again.derived_phase(), RecoveryPhase::Failed);
    call.initialize(&tried_again, "Waiting", "").await.unwrap();
    let live: Recovery = server.get("rollback").await;
    assert_eq!(live.get_phase(), RecoveryPhase::Completed);
    assert!(live.is_true(RecoveryCondition::ReplicasRebuilt));
    assert!(!live.is_true(RecoveryCondition::RecoveryFailed));
}

/// Without a migration nothing is lost: neither a phase that the rules know, nor another.
pub async fn phase_without_conditions_is_refused(server: &Server) {
    for phase in ["Completed", "Archiving"] {
        let name = phase.to_lowercase();
        let recovery: Recovery = server.create_with_status(&name, status(phase)).await;
        let started = || ConditionUpdate::new(RecoveryCondition::Started, ConditionStatus::True, "Started");
        let call = manager(server);
        for error in [
            call.set(&recovery, started()).await.unwrap_err(),
            call.apply(&recovery, []).await.unwrap_err(),
            call.sync(&recovery).await.unwrap_err(),
            call.initialize(&recovery, "Waiting", "").await.unwrap_err(),
        ] {
            let expected = format!(
                "the object has phase `{phase}` and none of the declared conditions, so that its phase would become \
                 `Pending`: tell `StatusManager::migrate` which conditions its status means"
            );
            assert_eq!(error.to_string(), expected);
            assert!(matches!(error.kind(), ErrorKind::NotMigrated { .. }));
            assert_eq!(error.requeue(), Requeue::AwaitChange);
            assert!(!error.may_have_been_written());
        }
        let live = server.json::<Recovery>(&name).await;
        assert_eq!(live["status"], status(phase));

        let unreadable = call.clone().migrate(|_: Vec<String>| []);
        let error = unreadable.sync(&recovery).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Unreadable), "{error}");
        let starts_over = call.migrate(|_: IgnoredAny| []);
        let outcome = starts_over.set(&recovery, started()).await.unwrap();
        assert_eq!(outcome.changed().unwrap().phase.to, RecoveryPhase::Fetching);
    }
}

/// What was never more than a phase can go, and what is not from before is no migration.
pub async fn nothing_to_lose(server: &Server) {
    let statuses = [
        ("empty", json!({})),
        ("without", json!({ "error": "none" })),
        ("unknown", json!({ "phase": "Unknown" })),
        ("initial", json!({ "phase": "Pending" })),
        ("null", json!({ "phase": null })),
        (
            "found",
            json!({ "phase": "Completed", "conditions": [condition("Started", "True")] }),
        ),
    ];
    for (name, status) in statuses {
        let recovery: Recovery = server.create_with_status(name, status).await;
        let outcome = manager(server)
            .initialize(&recovery, "Waiting", "")
            .await
            .unwrap();
        assert!(outcome.changed().is_some(), "{name}");
    }
    let found: Recovery = server.get("found").await;
    assert_eq!(found.get_phase(), RecoveryPhase::Fetching, "conditions count");
}

/// No phase goes back, in no revision, with a controller that dies half way.
pub async fn a_restart_among_500_objects(server: &Server) {
    const OBJECTS: usize = 500;

    let mut revisions = Revisions::of::<Recovery>(server).await;
    let names: Vec<String> = (0..OBJECTS).map(|index| format!("recovery-{index}")).collect();
    let phases: BTreeMap<&str, &str> = names
        .iter()
        .map(String::as_str)
        .zip(PHASES.into_iter().cycle())
        .collect();
    let create = phases
        .iter()
        .map(|(name, phase)| server.create_with_status::<Recovery>(name, status(phase)));
    let _: Vec<Recovery> = stream::iter(create).buffer_unordered(16).collect().await;

    let before_the_restart = reconcile(server, OBJECTS / 2).await;
    assert!((OBJECTS / 2..OBJECTS).contains(&before_the_restart));
    assert_eq!(reconcile(server, OBJECTS).await, OBJECTS);

    let revisions = revisions.up_to_live::<Recovery>(server, &names).await;
    let with_status: Vec<DynamicObject> = revisions
        .into_iter()
        .filter(|revision| !revision.data["status"].is_null())
        .collect();
    let written_by_the_manager = |revision: &&DynamicObject| !revision.data["status"]["conditions"].is_null();
    let migrated: Vec<DynamicObject> = with_status
        .iter()
        .filter(written_by_the_manager)
        .cloned()
        .collect();
    assert_eq!(migrated.len(), OBJECTS, "one write an object");
    assert_phase_follows_conditions::<Recovery>(&migrated);
    for revision in &with_status {
        assert_eq!(revision.data["status"]["phase"], phases[&*revision.name_any()]);
    }
    let before: BTreeSet<String> = with_status.iter().map(ResourceExt::name_any).collect();
    assert_eq!(before.len(), OBJECTS);
}

/// Runs a controller until it has reconciled so many objects, and then drops it in the midst of others. Returns how many objects have conditions
/// then.
async fn reconcile(server: &Server, count: usize) -> usize {
    let status = Arc::new(manager(server).migrate(conditions_of));
    let reconcile = |recovery: Arc<Recovery>, status: Arc<StatusManager<Recovery>>| async move {
        status
            .initialize(&*recovery, "Waiting", "not looked at yet")
            .await?;
        Ok::<_, Error>(Action::await_change())
    };
    let error_policy = |_: Arc<Recovery>, error: &Error, _| panic!("{error}");
    let recoveries = server.api::<Recovery>();
    let controller = Controller::new(recoveries.clone(), watcher::Config::default())
        .with_config(Config::default().concurrency(8));
    let mut reconciled = pin!(controller.run(reconcile, error_policy, status));
    let mut names = BTreeSet::new();
    while names.len() < count {
        let next = reconciled.try_next().await.unwrap();
        names.insert(next.expect("the controller goes on").0.name);
    }
    let live = recoveries.list(&ListParams::default()).await.unwrap();
    let with_conditions = live
        .items
        .iter()
        .filter(|recovery| !recovery.conditions().is_empty());
    with_conditions.count()
}
