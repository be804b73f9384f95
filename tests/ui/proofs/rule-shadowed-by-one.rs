use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(BucketStoreReady, JobCompleted, JobFailed),
    rules(
        BucketStoreReady = False | Unknown => Pending,
        JobFailed => Failed,
        all(JobCompleted, JobFailed) => PartiallyFailed,
        _ => Running,
    ),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
