//! The README's code for the status manager, compiled and run.

use super::resource::{Backup, BackupCondition};
use kube::runtime::events::Recorder;
use phase_rules::manager::{Error, StatusManager};
use phase_rules::{ConditionUpdate, Status};
use std::time::Duration;

/// Once, for the controller's context.
pub fn status_manager(client: kube::Client, recorder: Recorder) -> StatusManager<Backup> {
    StatusManager::new(client, "backup-controller")
        .owning([BackupCondition::JobScheduled, BackupCondition::JobCompleted]) // what this controller is responsible for
        .deadline(Duration::from_secs(5))
        .events(recorder) // a Kubernetes Event for each change of phase
}

/// In reconcile, with the object from the cache.
pub async fn job_created(status: &StatusManager<Backup>, backup: &Backup) -> Result<(), Error> {
    let updates = [
        ConditionUpdate::new(BackupCondition::JobScheduled, Status::True, "JobCreated"),
        ConditionUpdate::new(BackupCondition::JobCompleted, Status::Unknown, "JobRunning"),
    ];
    if let Some(change) = status.set_all(backup, updates).await?.change() {
        println!("{} -> {}", change.phase.from, change.phase.to); // Pending -> Running
    }
    Ok(())
}
