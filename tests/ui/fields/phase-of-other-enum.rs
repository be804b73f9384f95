use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

mod other {
    #[derive(Clone, Copy)]
    pub enum BackupPhase {
        Failed,
    }
}

#[derive(PhaseStatus)]
#[phase(conditions(JobFailed), rules(JobFailed => Failed, _ => Pending))]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<other::BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
