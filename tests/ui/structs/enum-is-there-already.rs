use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

pub enum BackupPhase {
    Unknown,
    Pending,
    Failed,
}

pub enum BackupReason {
    TooLate,
}

#[derive(PhaseStatus)]
#[phase(conditions(JobFailed(reasons(TooLate))), rules(JobFailed => Failed, _ => Pending))]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
