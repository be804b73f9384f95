//! The example with no cluster: the day that it prints, each time the same; how it judges nodes and Pods; what it asks of a node;
//! and its controller where the server and others do what is not in the day.
//!
//! `UPDATE_EXPECT=1` writes the expected output in `tests/node_agent/`.

#[path = "../../operators/testing/access.rs"]
mod access;
#[path = "node_agent/controller.rs"]
mod controller;
mod example_program;
#[path = "node_agent/judgement.rs"]
mod judgement;
#[path = "node_agent/placement.rs"]
mod placement;
#[path = "../../operators/testing/story.rs"]
mod story;

use expect_test::expect_file;
use k8s_openapi::api::core::v1::{Secret, Toleration};
use node_agent::resource::{NodeAgent, NodeAgentSpec};
use node_agent::{daemon_set, installation};
use serde_json::{Value, json};

#[test]
fn day_is_reproducible() {
    story::assert_reproducible("node-agent", &expect_file!["node_agent/day.txt"]);
}

/// What an auditor reads: nothing of a node can be written, no capability, no privilege.
#[test]
fn daemon_set_is_as_recorded() {
    let secret: Secret = serde_json::from_value(json!({
        "data": { "linkKey": "dGhlLWtleQ==" },
    }))
    .unwrap();
    let text = serde_json::to_string_pretty(&daemon_set::daemon_set(&node_agent(), &secret)).unwrap();
    assert!(
        !text.contains("the-key") && !text.contains("dGhlLWtleQ"),
        "the key is in the Secret only"
    );
    let operator = format!("\"{}\"", installation().program);
    assert!(
        !text.contains(&operator),
        "an agent may not do what the operator may"
    );
    expect_file!["node_agent/daemon_set.json"].assert_eq(&(text + "\n"));
}

#[test]
fn another_key_is_another_template() {
    let template = |version: &str, labels: Value, key: &str| {
        let secret: Secret = serde_json::from_value(json!({
            "metadata": { "resourceVersion": version, "labels": labels }, "data": { "linkKey": key },
        }))
        .unwrap();
        daemon_set::daemon_set(&node_agent(), &secret).spec.template
    };
    let before = template("7", json!({}), "dGhlLWtleQ==");
    assert_eq!(
        template("8", json!({ "team": "security" }), "dGhlLWtleQ=="),
        before
    );
    assert_ne!(template("9", json!({}), "bmV3"), before);
}

/// An API server drops them, and would find a change in each apply.
#[test]
fn nothing_empty_is_applied() {
    let mut node_agent = node_agent();
    node_agent.spec.node_selector.clear();
    node_agent.spec.tolerations.clear();
    let text = serde_json::to_string(&daemon_set::daemon_set(&node_agent, &Secret::default())).unwrap();
    assert!(!text.contains("[]") && !text.contains("{}"), "{text}");
}

fn node_agent() -> NodeAgent {
    let spec = NodeAgentSpec {
        image: "scanner:1".into(),
        link_key_secret: "scanner-link".into(),
        groups: vec!["production".into(), "linux".into()],
        node_selector: [("kubernetes.io/os".into(), "linux".into())].into(),
        tolerations: vec![Toleration {
            key: Some("node-role.kubernetes.io/control-plane".into()),
            operator: Some("Exists".into()),
            ..Default::default()
        }],
    };
    let mut node_agent = NodeAgent::new("scanner", spec);
    node_agent.metadata.namespace = Some("default".into());
    node_agent.metadata.uid = Some("2f3a".into());
    node_agent
}
