use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(JobFailed(negative, reasons(DeadlineExceeded, BackoffLimitExceeded))),
    rules(
        JobFailed = True(DeadlineExceeded) | True(BackoffLimitExceeded) => Retrying,
        JobFailed = True | True(BackoffLimitExceeded) => Failed,
        _ => Pending,
    ),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
