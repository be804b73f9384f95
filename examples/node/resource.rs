//! A Kubernetes Node, as far as its health is concerned, with a phase derived from the conditions that the kubelet and
//! the node controller report.

use k8s_openapi::api::core::v1::NodeCondition;
use kube::Resource;
use kube::api::ObjectMeta;
use kube::core::object::HasStatus;
use phase_rules::PhaseStatus;
use serde::{Deserialize, Serialize};

/// A Node without all that has nothing to do with its health.
#[derive(Resource, Deserialize)]
#[resource(inherit = "k8s_openapi::api::core::v1::Node")]
pub struct Node {
    #[serde(default)]
    metadata: ObjectMeta,
    status: Option<NodeHealthStatus>,
}

impl Node {
    /// The name in its metadata.
    pub fn name(&self) -> &str {
        self.metadata.name.as_deref().unwrap_or_default()
    }
}

impl HasStatus for Node {
    type Status = NodeHealthStatus;

    fn status(&self) -> Option<&NodeHealthStatus> {
        self.status.as_ref()
    }

    fn status_mut(&mut self) -> &mut Option<NodeHealthStatus> {
        &mut self.status
    }
}

/// The part of a Node's status that is about its health.
#[derive(PhaseStatus, Serialize, Deserialize, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(
    conditions(
        /// Does the kubelet take pods? `Unknown` after it has been silent for some time.
        Ready,
        /// Is memory running out?
        MemoryPressure(negative),
        /// Is disk space running out?
        DiskPressure(negative),
        /// Are process identifiers running out?
        PIDPressure(negative),
        /// Is the network not set up? Only some network plugins report it.
        NetworkUnavailable(negative),
    ),
    rules(
        /// The kubelet says that it takes no pods.
        Ready = False => NotReady,
        /// The kubelet is silent, or has not reported yet: nothing else that is said about the node can be trusted.
        Ready = Unknown => Unknown,
        /// The node takes pods, but with trouble ahead.
        any(MemoryPressure, DiskPressure, PIDPressure, NetworkUnavailable) => Degraded,
        Ready => Ready,
    ),
    ensure(phase = Ready | Degraded => Ready),
    ensure(any(MemoryPressure, DiskPressure, PIDPressure, NetworkUnavailable) => not(phase = Ready)),
)]
pub struct NodeHealthStatus {
    /// What the kubelet and the node controller know about the node.
    #[serde(default)]
    pub conditions: Vec<NodeCondition>,
    /// Deprecated in Kubernetes, and empty on any node of this decade.
    pub phase: Option<String>,
    /// Nodes have none.
    pub observed_generation: Option<i64>,
}
