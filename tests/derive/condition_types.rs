//! Elements of the list other than `metav1::Condition`.

use k8s_openapi::api::core::v1::NodeCondition;
use phase_rules::condition_list;
use phase_rules::{
    ConditionParts, ConditionStatus, ConditionUpdate, PhaseStatus, ReadCondition, UnixSeconds, WriteCondition,
};

/// A type of one's own, with other fields than Kubernetes has.
#[derive(Clone, Debug, PartialEq)]
struct Check {
    kind: String,
    passed: Option<bool>,
    why: String,
    since: UnixSeconds,
}

impl ReadCondition for Check {
    fn type_(&self) -> &str {
        &self.kind
    }
    fn status(&self) -> &str {
        match self.passed {
            Some(true) => "True",
            Some(false) => "False",
            None => "Unknown",
        }
    }
    fn reason(&self) -> Option<&str> {
        Some(&self.why)
    }
}

fn passed(status: ConditionStatus) -> Option<bool> {
    match status {
        ConditionStatus::True => Some(true),
        ConditionStatus::False => Some(false),
        ConditionStatus::Unknown => None,
    }
}

impl WriteCondition for Check {
    fn new(parts: ConditionParts) -> Self {
        Self {
            kind: parts.type_,
            passed: passed(parts.status),
            why: parts.reason,
            since: parts.last_transition_time,
        }
    }
    fn set_status(&mut self, status: ConditionStatus, last_transition_time: UnixSeconds) {
        (self.passed, self.since) = (passed(status), last_transition_time);
    }
    fn set_reason(&mut self, reason: String) {
        self.why = reason;
    }
    fn set_message(&mut self, _message: String) {}
    fn set_observed_generation(&mut self, _generation: Option<i64>) {}
}

#[derive(PhaseStatus, Default)]
#[phase(
    conditions(Tests, Lints),
    rules(all(Tests, Lints) => Green, any(Tests = False, Lints = False) => Red, _ => Unknown),
)]
struct BuildStatus {
    conditions: Vec<Check>,
    phase: BuildPhase,
    observed_generation: i64,
}

#[test]
fn custom_condition_type() {
    let mut status = BuildStatus::default();
    let update = ConditionUpdate::new(BuildCondition::Tests, ConditionStatus::False, "TwoFailed");
    assert!(status.set_condition(update).unwrap());
    assert_eq!(status.recompute_phase().to, BuildPhase::Red);
    let tests = status.condition(BuildCondition::Tests).unwrap();
    assert_eq!((tests.passed, &*tests.why), (Some(false), "TwoFailed"));
}

/// Kubernetes' own conditions are the kubelet's to write; rules read them.
#[derive(PhaseStatus)]
#[phase(
    condition_enum = NodeHealth,
    conditions(Ready, MemoryPressure(negative), DiskPressure(negative)),
    rules(Ready = False | Unknown => NotReady, any(MemoryPressure, DiskPressure) => Degraded, _ => Ready),
)]
struct NodeStatus {
    conditions: Option<Vec<NodeCondition>>,
    phase: Option<NodePhase>,
    observed_generation: Option<i64>,
}

#[test]
fn built_in_conditions_are_read() {
    let condition = |type_: NodeHealth, status: &str| NodeCondition {
        type_: type_.as_str().into(),
        status: status.into(),
        ..NodeCondition::default()
    };
    let mut status = NodeStatus {
        conditions: Some(vec![
            condition(NodeHealth::DiskPressure, "True"),
            condition(NodeHealth::Ready, "True"),
        ]),
        phase: None,
        observed_generation: None,
    };
    assert_eq!(status.recompute_phase().to, NodePhase::Degraded);
    assert!(status.remove_condition(NodeHealth::DiskPressure));
    assert_eq!(status.recompute_phase().to, NodePhase::Ready);
    let conditions = status.conditions.unwrap_or_default();
    assert_eq!(
        condition_list::status(&conditions, "Ready"),
        Some(ConditionStatus::True)
    );
    assert_eq!(NodeStatus::evaluate(&[]), NodePhase::NotReady);
}
