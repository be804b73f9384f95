//! The enum that an operator has before it uses the derive.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MyPhase {
    Pending,
    Failed,
}

#[derive(PhaseStatus)]
#[phase(
    conditions(JobFailed),
    rules(JobFailed => Failed, _ => Pending),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<MyPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
