//! A derive that is written before its rules: one message, about the rules.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::{GetPhase, PhaseStatus};

#[derive(PhaseStatus, Default)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {
    let status = BackupStatus::default();
    let _: BackupPhase = BackupStatus::evaluate(&status.conditions);
    assert_eq!(status.get_phase(), BackupPhase::Unknown);
    assert!(BackupCondition::ALL.is_empty());
}
