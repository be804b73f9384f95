//! Sections whose names are near enough still declare what is in them.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus, Default)]
#[phase(
    condition(JobFailed),
    rule[JobFailed => Failed, _ => Pending],
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {
    let status = BackupStatus::default();
    let _ = BackupCondition::JobFailed;
    assert_eq!(BackupStatus::evaluate(&status.conditions), BackupPhase::Failed);
}
