use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(JobFailed(negative, reasons(DeadlineExceeded, BackoffLimitExceeded, Evicted))),
    rules(
        JobFailed = True(Evicted) => Retrying,
        JobFailed => Failed,
        _ => Running,
    ),
    ensure(
        JobFailed = True(DeadlineExceeded | BackoffLimitExceeded) => phase = Failed,
        JobFailed => phase = Retrying,
    ),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
