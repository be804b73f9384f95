use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(BucketStoreReady, JobScheduled),
    rules(
        BucketStoreReady = False | Unknown => NotReady,
        JobScheduled => Running,
        not(JobScheduled) => Pending,
        _ => Unreachable,
    ),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
