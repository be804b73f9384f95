use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(conditions(JobFailed), rules(JobFailed => Failed, _ => Pending))]
pub struct BackupStatus {
    pub conditionen: Vec<Condition>,
    pub state: Option<BackupPhase>,
    pub generation: i64,
}

fn main() {}
