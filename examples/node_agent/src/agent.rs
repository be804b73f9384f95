//! The agent of one node, judged by its Pod.

use crate::status::NodeAgentReason::{
    self, BeingReplaced, Crashed, ImagePullFailed, KeyRejected, NoAgent, NodeNotReady, NotLinked,
    NotReported, NotStarted, Starting, Unhealthy, Unschedulable,
};
use k8s_openapi::api::core::v1::{ContainerStatus, Node, Pod, PodCondition};
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Time;
use kube::ResourceExt;
use phase_rules::children::{Child, NodeConditionType, PodConditionType};
use phase_rules::{ConditionStatus, ReadCondition, condition_list};

/// The Pod condition in which an agent says whether it is linked.
pub const LINKED: &str = "agents.example.com/Linked";

/// The agent of a node, with two conditions.
pub struct Agent {
    pub node: String,
    /// What the scheduler says of a Pod for which it finds no room on the node.
    pub unschedulable: Option<String>,
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
            unschedulable: pod.and_then(unschedulable),
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
    if unschedulable(pod).is_some() {
        return Err(failed(Unschedulable));
    }
    // Not `Ready`: the readiness gate is part of that.
    let containers_ready = condition_list::find(conditions(pod), PodConditionType::ContainersReady.as_str());
    if containers_ready.is_some_and(|condition| condition.status == "True") {
        // Nobody has heard of the agents of a node whose kubelet is silent.
        return if is_ready(node) {
            Ok(())
        } else {
            Err(failed(NodeNotReady))
        };
    }
    let not_ready_since = containers_ready.and_then(|condition| condition.last_transition_time.as_ref());
    let mut containers = pod.status.iter().flat_map(|status| {
        let init = status.init_container_statuses.iter().flatten();
        init.chain(status.container_statuses.iter().flatten())
    });
    let failure = containers.find_map(|container| failure(container, not_ready_since));
    Err(failure.map_or(unknown(Starting), failed))
}

fn conditions(pod: &Pod) -> &[PodCondition] {
    let status = pod.status.as_ref();
    status
        .and_then(|status| status.conditions.as_deref())
        .unwrap_or_default()
}

fn unschedulable(pod: &Pod) -> Option<String> {
    let said = condition_list::find(conditions(pod), PodConditionType::PodScheduled.as_str())?;
    let is_unschedulable = said.status == "False" && said.reason.as_deref() == Some("Unschedulable");
    is_unschedulable.then(|| said.message.clone().unwrap_or_default())
}

fn is_ready(node: &Node) -> bool {
    let conditions = node
        .status
        .as_ref()
        .and_then(|status| status.conditions.as_deref());
    condition_list::is_true(conditions.unwrap_or_default(), NodeConditionType::Ready.as_str())
}

/// Why a container that is not ready will not be soon.
fn failure(container: &ContainerStatus, not_ready_since: Option<&Time>) -> Option<NodeAgentReason> {
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
    if container.ready {
        return None;
    }
    // It was ready after it started, so its probe fails now. One that hangs before that is started again by its liveness probe.
    let started = state
        .running
        .as_ref()
        .and_then(|running| running.started_at.as_ref());
    if started.is_some() && started < not_ready_since {
        return Some(Unhealthy);
    }
    // Also one that was started again: it has crashed until it is ready.
    let last = container.last_state.as_ref();
    let has_ended = state.terminated.is_some() || last.is_some_and(|last| last.terminated.is_some());
    has_ended.then_some(Crashed)
}

fn linked(pod: &Pod) -> Verdict {
    let Some(said) = condition_list::find(conditions(pod), LINKED) else {
        return Err(unknown(NotReported));
    };
    match (&*said.status, said.reason.as_deref()) {
        ("True", _) => Ok(()),
        ("False", Some("KeyRejected")) => Err(failed(KeyRejected)),
        ("False", _) => Err(failed(NotLinked)),
        _ => Err(unknown(NotReported)),
    }
}
