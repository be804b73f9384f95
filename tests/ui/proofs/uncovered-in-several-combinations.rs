use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(BucketStoreReady, MongoDBAccessRequestReady, JobScheduled, JobCompleted, JobFailed),
    rules(
        any(BucketStoreReady = False, MongoDBAccessRequestReady = False, JobFailed) => Failed,
        all(BucketStoreReady, MongoDBAccessRequestReady, JobCompleted) => Completed,
        all(BucketStoreReady, MongoDBAccessRequestReady, JobScheduled) => Running,
    ),
    never(all(JobCompleted, JobFailed)),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
