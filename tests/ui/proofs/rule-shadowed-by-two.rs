//! Rule 1 takes none of the states.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(BucketStoreReady, JobScheduled, JobFailed),
    rules(
        all(BucketStoreReady = False, JobFailed) => Failed,
        all(BucketStoreReady, JobScheduled) => Running,
        BucketStoreReady = False | Unknown => NotReady,
        any(all(BucketStoreReady, JobScheduled), all(BucketStoreReady = Unknown, JobFailed)) => Degraded,
        _ => Pending,
    ),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
