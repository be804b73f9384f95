use k8s_openapi::api::core::v1::NodeCondition;
use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus};

#[derive(PhaseStatus)]
#[phase(condition_enum = NodeStatusCondition, conditions(Ready), rules(Ready => Ready, _ => NotReady))]
pub struct NodeStatus {
    pub conditions: Vec<NodeCondition>,
    pub phase: Option<NodePhase>,
    pub observed_generation: Option<i64>,
}

fn main() {
    let mut status = NodeStatus {
        conditions: vec![],
        phase: None,
        observed_generation: None,
    };
    let update = ConditionUpdate::new(NodeStatusCondition::Ready, ConditionStatus::True, "KubeletReady");
    let _ = status.set_condition(update);
}
