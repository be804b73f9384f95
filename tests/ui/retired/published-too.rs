use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(JobFailed),
    phases(Failed(stalled), Running(ready)),
    rules(JobFailed => Failed, _ => Running),
    publish(Ready, Stalled = "example.com/Stalled"),
    retired("Ready", "Stalled", "example.com/Stalled"),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
