use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(JobScheduled, JobCompleted, JobFailed),
    rules(
        JobCompleted = False if any(JobFailed, JobScheduled = False | Unknown) => Failed,
        _ if JobCompleted => Completed,
        JobScheduled if => Running,
        _ => Pending,
    ),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
