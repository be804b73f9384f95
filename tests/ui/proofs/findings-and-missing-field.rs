//! A mistake in the fields does not hide what is wrong with the rules.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(BucketStoreReady, JobFailed),
    rules(
        BucketStoreReady = False | Unknown => NotReady,
        JobFailed => Failed,
    ),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub state: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
