use k8s_openapi::apimachinery::pkg::apis::meta::v1;
use phase_rules::PhaseStatus;

struct Health(v1::Condition);

impl phase_rules::ReadCondition for Health {
    fn type_(&self) -> &str {
        &self.0.type_
    }
    fn status(&self) -> &str {
        &self.0.status
    }
}

#[derive(PhaseStatus)]
#[phase(conditions(JobFailed), rules(JobFailed => Failed, _ => Pending))]
pub struct BackupStatus {
    conditions: Vec<Health>,
    phase: Option<BackupPhase>,
    observed_generation: Option<i64>,
}

fn main() {}
