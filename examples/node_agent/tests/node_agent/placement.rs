//! Which nodes are to have an agent.

use crate::node_agent;
use k8s_openapi::api::core::v1::Node;
use node_agent::placement::wants_agent;
use node_agent::resource::NodeAgentSpec;
use serde_json::{Value, json};

fn is_wanted(spec: &NodeAgentSpec, os: &str, taints: &Value) -> bool {
    let node = json!({ "metadata": { "labels": { "kubernetes.io/os": os } }, "spec": { "taints": taints } });
    wants_agent(spec, &serde_json::from_value::<Node>(node).unwrap())
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

#[test]
fn taints_of_the_cluster_itself() {
    let spec = node_agent().spec;
    let tainted = |key: &str, effect: &str| json!([{ "key": key, "effect": effect }]);
    for key in ["unschedulable", "not-ready", "memory-pressure"] {
        let key = format!("node.kubernetes.io/{key}");
        assert!(is_wanted(&spec, "linux", &tainted(&key, "NoSchedule")), "{key}");
    }
    assert!(is_wanted(
        &spec,
        "linux",
        &tainted("node-role.kubernetes.io/control-plane", "NoSchedule")
    ));
    assert!(!is_wanted(&spec, "linux", &tainted("gpu", "NoSchedule")));
    assert!(!is_wanted(&spec, "linux", &tainted("gpu", "NoExecute")));
    assert!(is_wanted(&spec, "linux", &tainted("gpu", "PreferNoSchedule")));
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
