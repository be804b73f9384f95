//! Each mistake is one message, and code that uses what the derive generates has none.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::rules::Health;
use phase_rules::{ConditionUpdate, GetPhase, PhaseStatus, ConditionStatus};

#[derive(PhaseStatus, Default)]
#[phase(
    conditions(
        JobFailed(negative, reasons(DeadlineExceeded, BackOff = "back off", "Evicted")),
        StoreReady(reasons(NotFound, DeadlineExceeded = "Timeout")),
        JobCompleted(DeadlineExceeded),
        Stalled,
    ),
    phases(
        Completed(redy),
        #[serde(rename = "running")]
        Running(reconciling),
        Retrying() = "retrying",
        Failed(stalled) = failed,
        Blocked,
    ),
    matchers(
        Healthy = all(StoreReady, not(Broken)),
        Broken = any(JobFailed = DeadlineExceeded, not(Healthy)),
        Gone == StoreReady,
    ),
    rules(
        JobFailed = True(reason = "DeadlineExceeded") => Retrying,
        Healthy = False => Failed,
        StoreReady = False("NotFound") => Blocked,
        Gone => Blocked,
        StoreReady = False(NotFoundd) => Waiting,
        all(Healthy, JobCompleted) => Completed,
        Stalled => Failed,
        _ => Running,
    ),
    publish(Ready, Stalled, Progressing),
    ensure(JobFailed = True(NotFound) => phase = Faild),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
    #[phase(reason)]
    pub reason: String,
}

pub fn phase_of(status: &mut BackupStatus) -> BackupPhase {
    for reason in [BackupReason::DeadlineExceeded, BackupReason::Evicted, BackupReason::NotFound] {
        status
            .set_condition(ConditionUpdate::new(BackupCondition::JobFailed, ConditionStatus::True, reason))
            .unwrap();
    }
    println!("{}", status.recompute_phase().to);
    BackupStatus::evaluate(&status.conditions)
}

fn main() {
    let mut status = BackupStatus::default();
    match phase_of(&mut status) {
        BackupPhase::Unknown | BackupPhase::Completed | BackupPhase::Running => {}
        BackupPhase::Retrying | BackupPhase::Failed | BackupPhase::Blocked => {}
    }
    assert_eq!(status.get_phase().health(), Health::Stalled);
    let _ = BackupStatus::rules();
}
