use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(BackupCondition::JobCompleted, JobFailed),
    rules(
        JobFailed => BackupPhase::Failed,
        BackupCondition::JobCompleted => Completed,
        JobFailed = phase_rules::ConditionStatus::Unknown => Lost,
        _ => Pending,
    ),
    ensure(JobFailed => phase = BackupPhase::Failed),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
