//! The enums and the evaluator are there all the same.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::{ConditionUpdate, GetPhase, PhaseStatus, SetObservedGeneration, SetPhase, ConditionStatus};

#[derive(PhaseStatus, Default)]
#[phase(conditions(JobFailed), rules(JobFailed => Failed, _ => Pending))]
pub struct BackupStatus {
    pub facts: Vec<Condition>,
}

#[derive(PhaseStatus, Default)]
#[phase(conditions(StoreReady), rules(StoreReady => Ready, _ => Pending))]
pub struct StoreStatus {
    pub conditions: std::collections::BTreeMap<String, Condition>,
    pub phase: Option<char>,
    pub observed_generation: (),
}

fn main() {
    let mut status = BackupStatus::default();
    let phase: BackupPhase = BackupStatus::evaluate(&status.facts);
    status.set_phase(phase);
    status.set_observed_generation(1);
    assert_eq!(status.get_phase(), BackupPhase::Failed);
    println!("{} {:?}", BackupStatus::explain(&status.facts), BackupCondition::JobFailed);

    let update = ConditionUpdate::new(BackupCondition::JobFailed, ConditionStatus::True, "Failed");
    assert_eq!(status.set_condition(update), Ok(true));

    let store = StoreStatus::default();
    assert_eq!(StoreStatus::evaluate(&store.conditions), StorePhase::Ready);
    println!("{}", store.derived_phase());
}
