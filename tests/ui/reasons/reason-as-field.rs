use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(JobFailed(negative, reasons(DeadlineExceeded))),
    rules(
        JobFailed.reason == "DeadlineExceeded" => Retrying,
        JobFailed.reason = BackOff => Retrying,
        JobFailed.status = "True" => Failed,
        all(JobFailed, JobFailed.reason) => Failed,
        _ => Pending,
    ),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
