//! Which nodes are to have an agent.

use crate::node_agent;
use k8s_openapi::api::core::v1::Node;
use node_agent::placement::{keeps_agent, wants_agent};
use node_agent::resource::NodeAgentSpec;
use serde_json::{Value, json};

fn node(os: &str, taints: &Value) -> Node {
    let node = json!({ "metadata": { "labels": { "kubernetes.io/os": os } }, "spec": { "taints": taints } });
    serde_json::from_value(node).unwrap()
}

fn is_wanted(spec: &NodeAgentSpec, os: &str, taints: &Value) -> bool {
    wants_agent(spec, &node(os, taints))
}

#[test]
fn selector() {
    let spec = node_agent().spec;
    assert!(is_wanted(&spec, "linux", &json!([])));
    assert!(!is_wanted(&spec, "windows", &json!([])));
    let all = NodeAgentSpec {
        node_selector: [].into(),
        ..spec
    };
    assert!(is_wanted(&all, "windows", &json!(null)));
}

/// As `NodeShouldRunDaemonPod` in Kubernetes, with the tolerations that each Pod of a `DaemonSet` has.
#[test]
fn taints() {
    let spec = node_agent().spec;
    for (key, effect, is_wanted, is_kept) in [
        ("node.kubernetes.io/unschedulable", "NoSchedule", true, true),
        ("node.kubernetes.io/memory-pressure", "NoSchedule", true, true),
        ("node.kubernetes.io/memory-pressure", "NoExecute", false, false),
        ("node.kubernetes.io/not-ready", "NoExecute", true, true),
        ("node.kubernetes.io/not-ready", "NoSchedule", false, true),
        ("node.kubernetes.io/unreachable", "NoExecute", true, true),
        ("node.kubernetes.io/unreachable", "NoSchedule", false, true),
        // Only Pods in the network of the node tolerate it.
        (
            "node.kubernetes.io/network-unavailable",
            "NoSchedule",
            false,
            true,
        ),
        ("node-role.kubernetes.io/control-plane", "NoSchedule", true, true),
        ("gpu", "NoSchedule", false, true),
        ("gpu", "NoExecute", false, false),
        ("gpu", "PreferNoSchedule", true, true),
    ] {
        let node = node("linux", &json!([{ "key": key, "effect": effect }]));
        let found = (wants_agent(&spec, &node), keeps_agent(&spec, &node));
        assert_eq!(found, (is_wanted, is_kept), "{key}:{effect}");
    }
    assert!(!keeps_agent(&spec, &node("windows", &json!([]))));
}

/// As `ToleratesTaint` in Kubernetes.
#[test]
fn tolerations() {
    let gpu = json!([{ "key": "gpu", "value": "a100", "effect": "NoSchedule" }]);
    let is_tolerated = |toleration: Value| {
        let mut spec = node_agent().spec;
        spec.tolerations = vec![serde_json::from_value(toleration).unwrap()];
        is_wanted(&spec, "linux", &gpu)
    };
    for (toleration, expected) in [
        (json!({ "operator": "Exists" }), true),
        (json!({ "key": "gpu", "operator": "Exists" }), true),
        (
            json!({ "key": "gpu", "operator": "Exists", "effect": "NoSchedule" }),
            true,
        ),
        (
            json!({ "key": "gpu", "operator": "Exists", "effect": "NoExecute" }),
            false,
        ),
        (json!({ "key": "tpu", "operator": "Exists" }), false),
        (json!({ "key": "gpu", "value": "a100" }), true),
        (
            json!({ "key": "gpu", "operator": "Equal", "value": "a100" }),
            true,
        ),
        (
            json!({ "key": "gpu", "operator": "Equal", "value": "h100" }),
            false,
        ),
        (json!({ "key": "gpu" }), false),
        (json!({ "key": "gpu", "operator": "Lt", "value": "a100" }), false),
    ] {
        assert_eq!(is_tolerated(toleration.clone()), expected, "{toleration}");
    }
}
