use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(StoreReady, JobFailed),
    matchers(Healthy = all(StoreReady, not(JobFailed))),
    rules(Healthy = True => Ready, Healthy = False => Failed, StoreReady => Ready, JobFailed => Failed, _ => Pending),
    ensure(Healthy = Unknown => phase = Pending),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
