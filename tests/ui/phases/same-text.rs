use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(JobFailed),
    phases(Failed = "failed", Broken = "failed", Pending = "Unknown", Running = "Failed2", Failed2),
    rules(JobFailed => Failed, JobFailed = False => Broken, JobFailed = Unknown => Pending, JobFailed => Running, _ => Failed2),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
