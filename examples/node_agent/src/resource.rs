//! The `NodeAgent` custom resource.

use crate::status::NodeAgentStatus;
use k8s_openapi::api::core::v1::Toleration;
use kube::CustomResource;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A security agent on every node that matches.
#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(
    group = "agents.example.com",
    version = "v1",
    kind = "NodeAgent",
    namespaced,
    status = "NodeAgentStatus"
)]
#[serde(rename_all = "camelCase")]
pub struct NodeAgentSpec {
    /// The container image of the agent.
    pub image: String,
    /// The Secret in the same namespace whose `linkKey` links the agents to their server.
    pub link_key_secret: String,
    /// The groups that the agents join on their server.
    #[serde(default)]
    pub groups: Vec<String>,
    /// The labels of the nodes that get an agent; all nodes where there are none.
    #[serde(default)]
    pub node_selector: BTreeMap<String, String>,
    /// The taints that keep no agent away, such as that of the control plane.
    #[serde(default)]
    pub tolerations: Vec<Toleration>,
}
