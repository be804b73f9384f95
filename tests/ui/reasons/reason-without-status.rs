use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(JobFailed(negative, reasons(DeadlineExceeded))),
    rules(
        JobFailed(DeadlineExceeded) => Retrying,
        JobFailed(True) => Failed,
        JobFailed("DeadlineExceeded") => Failed,
        JobFailed(reason = "DeadlineExceeded") => Failed,
        JobFailed(reason == BackOff) => Failed,
        JobFailed(status = "True", reason = "Back:Off") => Failed,
        JobFailed(False, "Evicted") => Failed,
        JobFailed(DeadlineExceeded, BackOff) => Failed,
        _ => Pending,
    ),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
