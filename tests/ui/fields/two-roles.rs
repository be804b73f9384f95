use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(conditions(JobFailed), rules(JobFailed => Failed, _ => Pending))]
pub struct BackupStatus {
    #[phase(conditions, phase)]
    pub facts: Vec<Condition>,
    #[phase(phase)]
    #[phase(observed_generation)]
    pub state: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
