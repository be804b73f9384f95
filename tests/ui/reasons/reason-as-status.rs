use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(JobFailed(negative, reasons(DeadlineExceeded)), StoreReady(reasons(NotFound))),
    rules(
        JobFailed = DeadlineExceeded => Retrying,
        JobFailed = BackoffLimitExceeded => Failed,
        StoreReady = False | NotFound => Blocked,
        _ => Pending,
    ),
    never(JobFailed = Unknown | Evicted),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
