use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(BucketStoreReady, JobCompleted),
    rules(
        JobCompleted = True | Unknown => Completed,
        BucketStoreReady => Running,
        _ => Pending,
    ),
    ensure(phase = Completed => JobCompleted),
    ensure(BucketStoreReady = False => not(phase = Pending)),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
