use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(BucketStoreReady, JobFailed),
    rules(
        JobFailed => Failed,
        BucketStoreReady => Ready,
        all(BucketStoreReady = False, JobFailed = False | Unknown) => NotReady,
        all(BucketStoreReady = Unknown, JobFailed = False) => Pending,
    ),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
