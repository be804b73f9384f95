//! All findings in one build, and no error in code that uses what the derive generates.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::{ConditionUpdate, GetPhase, PhaseStatus, SetObservedGeneration, ConditionStatus};

#[derive(PhaseStatus, Default)]
#[phase(
    conditions(BucketStoreReady, JobScheduled, JobCompleted, JobFailed),
    rules(
        JobCompleted => Completed,
        JobScheduled => Running,
        JobFailed => Failed,
        all(JobFailed, JobScheduled) => Retrying,
        all(JobScheduled = False, JobScheduled = Unknown) => Stuck,
    ),
    never(all(JobCompleted, not(JobCompleted))),
    ensure(JobFailed => phase = Failed | Completed),
    ensure(all(JobFailed, JobFailed = False) => phase = Failed),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

pub fn phase_of(status: &mut BackupStatus) -> BackupPhase {
    for condition in [
        BackupCondition::BucketStoreReady,
        BackupCondition::JobScheduled,
        BackupCondition::JobCompleted,
        BackupCondition::JobFailed,
    ] {
        status
            .set_condition(ConditionUpdate::new(condition, ConditionStatus::True, "Reconciled"))
            .unwrap();
    }
    status.set_observed_generation(1);
    println!("{}", status.recompute_phase().to);
    println!("{}", BackupStatus::explain(&status.conditions));
    BackupStatus::evaluate(&status.conditions)
}

fn main() {
    let mut status = BackupStatus::default();
    match phase_of(&mut status) {
        BackupPhase::Unknown | BackupPhase::Completed | BackupPhase::Running => {}
        BackupPhase::Failed | BackupPhase::Retrying | BackupPhase::Stuck => {}
    }
    assert_eq!(status.get_phase(), BackupPhase::Failed);
    let _ = BackupStatus::rules();
}
