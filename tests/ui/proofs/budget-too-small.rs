use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(JobScheduled, JobCompleted, JobFailed),
    rules(
        JobFailed => Failed,
        JobCompleted => Completed,
        JobScheduled => Running,
        _ => Pending,
    ),
    never(all(JobCompleted, JobFailed)),
    ensure(JobFailed => phase = Failed),
    budget = 1,
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
