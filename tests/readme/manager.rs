//! The code for the status manager in `docs/manager.md`, compiled and run.

use super::resource::{Backup, BackupCondition, BackupStatus};
use kube::runtime::controller::Action;
use kube::runtime::events::Recorder;
use phase_rules::manager::{Error, StatusChanges, StatusManager};
use phase_rules::{ConditionStatus, ConditionUpdate};
use std::sync::Arc;
use std::time::Duration;

pub struct Context;

/// Once, for the controller's context.
pub fn status_manager(client: kube::Client, recorder: Recorder) -> StatusManager<Backup> {
    StatusManager::new(client, "backup-controller")
        .owning([BackupCondition::JobScheduled, BackupCondition::JobCompleted]) // what this controller is responsible for
        .timeout(Duration::from_secs(5))
        .events(recorder) // a Kubernetes Event for each change of phase
}

/// In reconcile, with the object from the cache.
pub async fn job_created(status: &StatusManager<Backup>, backup: &Backup) -> Result<(), Error> {
    let updates = [
        ConditionUpdate::new(BackupCondition::JobScheduled, ConditionStatus::True, "JobCreated"),
        ConditionUpdate::new(
            BackupCondition::JobCompleted,
            ConditionStatus::Unknown,
            "JobRunning",
        ),
    ];
    if let Some(change) = status.apply(backup, updates).await?.changed() {
        println!("{} -> {}", change.phase.from, change.phase.to); // Pending -> Running
    }
    Ok(())
}

/// In reconcile, where nothing else asks for a requeue.
pub async fn job_scheduled(status: &StatusManager<Backup>, backup: &Backup) -> Result<Action, Error> {
    let scheduled = ConditionUpdate::new(BackupCondition::JobScheduled, ConditionStatus::True, "JobCreated");
    let outcome = status.set(backup, scheduled).await?;
    Ok(outcome
        .in_doubt()
        .map_or_else(Action::await_change, Action::requeue))
}

pub fn error_policy(_: Arc<Backup>, error: &Error, _: Arc<Context>) -> Action {
    error.requeue().action(Duration::from_secs(5))
}

/// With `last_job`, a field of the status beside conditions, phase and observed generation.
pub async fn job_failed(status: &StatusManager<Backup>, backup: &Backup, job: String) -> Result<(), Error> {
    let failed = ConditionUpdate::new(
        BackupCondition::JobFailed,
        ConditionStatus::True,
        "BackoffLimitExceeded",
    );
    let changes = StatusChanges::<BackupStatus>::new()
        .set(failed)
        .edit(move |status| status.last_job = Some(job.clone()));
    status.apply(backup, changes).await?;
    Ok(())
}
