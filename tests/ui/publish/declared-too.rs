use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(JobFailed, Ready, Synced = "Stalled"),
    phases(Running(ready), Failed(stalled)),
    rules(JobFailed => Failed, Ready => Running, Synced => Running, _ => Running),
    publish(Ready, Stalled, Reconciling = "JobFailed"),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
