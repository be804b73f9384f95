use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(StoreReady, JobFailed),
    matchers(Healthy => StoreReady, Broken: JobFailed, Gone == JobFailed, all(StoreReady, JobFailed), Lost, Odd(JobFailed)),
    rules(JobFailed => Failed, Healthy => Ready, Broken => Failed, Gone => Failed, Lost => Failed, Odd => Failed, _ => Pending),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
