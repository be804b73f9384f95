//! The agent of one node, judged by its Pod.

use crate::status::NodeAgentReason::{
    self, BeingReplaced, Crashed, ImagePullFailed, KeyRejected, NoAgent, NodeNotReady, NotLinked,
    NotReported, NotStarted, Starting,
};
use k8s_openapi::api::core::v1::{ContainerStatus, Node, Pod};
use kube::ResourceExt;
use phase_rules::children::{Child, NodeConditionType, PodConditionType};
use phase_rules::{ConditionStatus, ReadCondition, condition_list};

/// The Pod condition in which an agent says whether it is linked.
pub const LINKED: &str = "agents.example.com/Linked";

/// The agent of a node, with two conditions.
pub struct Agent {
    node: String,
    conditions: [Judged; 2],
}

/// What is so of an agent, in few reasons: the kubelet has many, and changes between them while nothing changes.
struct Judged {
    type_: &'static str,
    status: ConditionStatus,
    reason: Option<NodeAgentReason>,
}

impl Agent {
    /// The agent of a node that is to have one, by its Pod.
    pub fn of(node: &Node, pod: Option<&Pod>) -> Self {
        let (ready, linked) = match pod {
            None => (Err(unknown(NoAgent)), Err(unknown(NoAgent))),
            Some(pod) if is_over(pod) => (Err(unknown(BeingReplaced)), Err(unknown(BeingReplaced))),
            Some(pod) => (ready(node, pod), linked(pod)),
        };
        Self {
            node: node.name_any(),
            conditions: [Judged::new("Ready", ready), Judged::new("Linked", linked)],
        }
    }

    /// Whether it runs.
    pub fn ready(&self) -> Child<'_> {
        Child::new(&*self.node, &self.conditions, "Ready")
    }

    /// Whether it is linked to its server.
    pub fn linked(&self) -> Child<'_> {
        Child::new(&*self.node, &self.conditions, "Linked")
    }
}

/// Why it is not so.
type Verdict = Result<(), (ConditionStatus, NodeAgentReason)>;

fn unknown(reason: NodeAgentReason) -> (ConditionStatus, NodeAgentReason) {
    (ConditionStatus::Unknown, reason)
}

fn failed(reason: NodeAgentReason) -> (ConditionStatus, NodeAgentReason) {
    (ConditionStatus::False, reason)
}

impl Judged {
    fn new(type_: &'static str, verdict: Verdict) -> Self {
        let (status, reason) = match verdict {
            Ok(()) => (ConditionStatus::True, None),
            Err((status, reason)) => (status, Some(reason)),
        };
        Self {
            type_,
            status,
            reason,
        }
    }
}

impl ReadCondition for Judged {
    fn type_(&self) -> &str {
        self.type_
    }

    fn status(&self) -> &str {
        self.status.as_str()
    }

    fn reason(&self) -> Option<&str> {
        self.reason.map(NodeAgentReason::as_str)
    }
}

/// Whether a Pod is being deleted, or ended for good, as one that was evicted. Another follows.
pub fn is_over(pod: &Pod) -> bool {
    let phase = pod.status.as_ref().and_then(|status| status.phase.as_deref());
    pod.metadata.deletion_timestamp.is_some() || matches!(phase, Some("Failed" | "Succeeded"))
}

fn ready(node: &Node, pod: &Pod) -> Verdict {
    let status = pod.status.as_ref();
    let conditions = status.and_then(|status| status.conditions.as_deref());
    // Not `Ready`: the readiness gate is part of that.
    if condition_list::is_true(
        conditions.unwrap_or_default(),
        PodConditionType::ContainersReady.as_str(),
    ) {
        // Nobody has heard of the agents of a node whose kubelet is silent.
        return if is_ready(node) {
            Ok(())
        } else {
            Err(failed(NodeNotReady))
        };
    }
    let mut containers = status.into_iter().flat_map(|status| {
        let init = status.init_container_statuses.iter().flatten();
        init.chain(status.container_statuses.iter().flatten())
    });
    Err(containers.find_map(failure).map_or(unknown(Starting), failed))
}

fn is_ready(node: &Node) -> bool {
    let conditions = node
        .status
        .as_ref()
        .and_then(|status| status.conditions.as_deref());
    condition_list::is_true(conditions.unwrap_or_default(), NodeConditionType::Ready.as_str())
}

/// Why a container that is not ready will not be soon.
fn failure(container: &ContainerStatus) -> Option<NodeAgentReason> {
    let state = container.state.as_ref()?;
    let waiting = state
        .waiting
        .as_ref()
        .and_then(|waiting| waiting.reason.as_deref());
    match waiting {
        Some(
            "ErrImagePull"
            | "ImagePullBackOff"
            | "InvalidImageName"
            | "ErrImageNeverPull"
            | "ImageInspectError"
            | "RegistryUnavailable"
            | "SignatureValidationFailed",
        ) => return Some(ImagePullFailed),
        Some("CrashLoopBackOff") => return Some(Crashed),
        None | Some("ContainerCreating" | "PodInitializing") => {}
        Some(_) => return Some(NotStarted),
    }
    // Also one that was started again: it has crashed until it is ready.
    let last = container.last_state.as_ref();
    let has_ended = state.terminated.is_some() || last.is_some_and(|last| last.terminated.is_some());
    (has_ended && !container.ready).then_some(Crashed)
}

fn linked(pod: &Pod) -> Verdict {
    let conditions = pod
        .status
        .as_ref()
        .and_then(|status| status.conditions.as_deref());
    let Some(said) = condition_list::find(conditions.unwrap_or_default(), LINKED) else {
        return Err(unknown(NotReported));
    };
    match (&*said.status, said.reason.as_deref()) {
        ("True", _) => Ok(()),
        ("False", Some("KeyRejected")) => Err(failed(KeyRejected)),
        ("False", _) => Err(failed(NotLinked)),
        _ => Err(unknown(NotReported)),
    }
}
