use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(JobCompleted, JobFailed),
    rules(JobFailed => Failed, JobCompleted => Completed, otherwise => Pending),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}

mod default {
    use super::{Condition, PhaseStatus};

    #[derive(PhaseStatus)]
    #[phase(conditions(JobFailed), rules(JobFailed => Failed, default => Pending))]
    pub struct BackupStatus {
        pub conditions: Vec<Condition>,
        pub phase: Option<BackupPhase>,
        pub observed_generation: Option<i64>,
    }
}

mod keyword {
    use super::{Condition, PhaseStatus};

    #[derive(PhaseStatus)]
    #[phase(conditions(JobFailed), rules(JobFailed => Failed, else => Pending))]
    pub struct BackupStatus {
        pub conditions: Vec<Condition>,
        pub phase: Option<BackupPhase>,
        pub observed_generation: Option<i64>,
    }
}
