//! Each mistake is one message, and code that uses what the derive generates has none.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::{ConditionUpdate, GetPhase, PhaseStatus, SetObservedGeneration, ConditionStatus};

#[derive(PhaseStatus, Default)]
#[phase(
    conditions(
        BucketStoreReady(absent = Nope),
        JobScheduled = "not a type",
        #[cfg(test)]
        JobCompleted(negativ),
        JobFailed(negative) = Failed,
    ),
    rules(
        JobFailed && BucketStoreReady => Failed,
        all(BucketStoreRedy, not(JobCompleted = done)) => Completed,
        any(JobScheduled = "True", JobCompleted) => Running,
        JobScheduled -> Starting => Starting,
        _ => Pending,
    ),
    ensure(JobFailed => phase = Faild),
    budget = lots,
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
        BackupPhase::Unknown | BackupPhase::Pending => {}
        BackupPhase::Failed | BackupPhase::Completed | BackupPhase::Running | BackupPhase::Starting => {}
    }
    assert_eq!(status.get_phase(), BackupPhase::Failed);
    let _: &str = BackupPhase::Failed.as_str();
    let _ = BackupStatus::rules();
}
