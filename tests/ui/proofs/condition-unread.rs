use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(
        JobScheduled,
        JobCompleted,
        BackupSizeExceeded(negative, absent = False) = "example.com/BackupSizeExceeded",
        JobFailed(negative),
    ),
    rules(JobFailed => Failed, JobCompleted => Completed, _ => Pending),
    ensure(JobFailed => not(phase = Completed)),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
