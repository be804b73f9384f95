use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(JobFailed, StoreReady = "example.com/StoreReady"),
    rules(JobFailed => Failed, StoreReady => Running, _ => Pending),
    retired("JobFailed", "jobFailed", "StoreReady", "example.com/StoreReady"),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
