//! Eight combinations are listed, the other states counted.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(BucketStoreReady, JobScheduled, JobCompleted, JobFailed),
    rules(
        all(BucketStoreReady = Unknown, JobScheduled = Unknown) => Pending,
        all(JobScheduled = False, JobCompleted = False) => Waiting,
        all(JobCompleted = True, JobFailed = True) => Inconsistent,
        all(JobFailed = Unknown, BucketStoreReady = False) => NotReady,
        all(BucketStoreReady = True, JobCompleted = Unknown) => Running,
        all(JobScheduled = True, JobFailed = False) => Scheduled,
    ),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
