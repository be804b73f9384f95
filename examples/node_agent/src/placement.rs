//! Which nodes are to have an agent: those on which the `DaemonSet` controller places one.

use crate::resource::NodeAgentSpec;
use k8s_openapi::api::core::v1::{Node, Taint, Toleration};
use kube::ResourceExt;

/// The taints that the Pods of a `DaemonSet` tolerate by themselves: key and effect.
const TOLERATED: [(&str, &str); 6] = [
    ("node.kubernetes.io/not-ready", "NoExecute"),
    ("node.kubernetes.io/unreachable", "NoExecute"),
    ("node.kubernetes.io/disk-pressure", "NoSchedule"),
    ("node.kubernetes.io/memory-pressure", "NoSchedule"),
    ("node.kubernetes.io/pid-pressure", "NoSchedule"),
    ("node.kubernetes.io/unschedulable", "NoSchedule"),
];

/// Whether a node is to have an agent.
pub fn wants_agent(spec: &NodeAgentSpec, node: &Node) -> bool {
    fits(spec, node, &["NoSchedule", "NoExecute"])
}

/// Whether a node keeps an agent that it has. One that is not ready, which is a taint of both effects, gets none.
pub fn keeps_agent(spec: &NodeAgentSpec, node: &Node) -> bool {
    fits(spec, node, &["NoExecute"])
}

/// Whether the selector holds, and all taints of these effects are tolerated.
fn fits(spec: &NodeAgentSpec, node: &Node, effects: &[&str]) -> bool {
    let selected = |(name, value)| node.labels().get(name) == Some(value);
    let taints = node.spec.iter().flat_map(|spec| spec.taints.iter().flatten());
    spec.node_selector.iter().all(selected)
        && taints
            .filter(|taint| effects.contains(&&*taint.effect))
            .all(|taint| is_tolerated(taint, &spec.tolerations))
}

fn is_tolerated(taint: &Taint, tolerations: &[Toleration]) -> bool {
    TOLERATED.contains(&(&*taint.key, &*taint.effect))
        || tolerations.iter().any(|toleration| tolerates(toleration, taint))
}

/// An empty key or effect is any; `Equal` is the default.
fn tolerates(toleration: &Toleration, taint: &Taint) -> bool {
    let text = |field: &Option<String>| field.clone().filter(|text| !text.is_empty());
    let is_any_or = |field, value: &str| text(field).is_none_or(|text| text == value);
    let fits_value = match text(&toleration.operator).as_deref() {
        None | Some("Equal") => text(&toleration.value) == text(&taint.value),
        Some("Exists") => true,
        Some(_) => false,
    };
    is_any_or(&toleration.effect, &taint.effect) && is_any_or(&toleration.key, &taint.key) && fits_value
}
