use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(conditions(JobFailed), rules(JobFailed => Failed, _ => Pending))]
pub struct BackupStatus {
    #[phase]
    pub facts: Vec<Condition>,
    #[phase()]
    pub state: Option<BackupPhase>,
    #[phase("observed_generation")]
    pub generation: Option<i64>,
    #[phase(phase = state)]
    pub message: String,
}

fn main() {}
