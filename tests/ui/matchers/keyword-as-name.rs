use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(StoreReady, JobFailed),
    matchers(try = StoreReady, Self = StoreReady),
    rules(JobFailed => Failed, try => Ready, StoreReady => Ready, _ => Pending),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
