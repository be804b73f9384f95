use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(JobFailed(negative, reasons(DeadlineExceeded, BackoffLimitExceeded)), StoreReady),
    rules(
        JobFailed = True(DeadlineExeeded) => Retrying,
        JobFailed = True(Evicted | BackoffLimitExceeded) => Failed,
        StoreReady = False(NotFound) => Blocked,
        _ => Pending,
    ),
    ensure(JobFailed = True(deadlineExceeded) => phase = Failed),
    never(JobFailed = False(Succeeded)),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
