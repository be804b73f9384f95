use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(JobFailed(negative, reasons(DeadlineExceeded, BackoffLimitExceeded)), StoreReady(reasons(Progressing))),
    rules(
        StoreReady = False(Progressing) => Pending,
        JobFailed = True(DeadlineExceeded) => Retrying,
        JobFailed => Failed,
        _ => Ready,
    ),
    ensure(
        JobFailed => phase = Failed,
        StoreReady = False => phase = Pending,
    ),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
