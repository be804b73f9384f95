use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(JobCompleted, JobFailed),
    rules(JobFailed => Failed, JobCompleted => Completed, _ => Pending),
    never(all(JobCompleted, JobFailed)),
    ensure(all(JobCompleted, JobFailed) => phase = Failed),
    ensure(all(phase = Completed, JobCompleted = False) => JobFailed),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
