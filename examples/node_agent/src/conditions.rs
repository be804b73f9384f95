//! The conditions of a `NodeAgent`, from what its controller found. Nothing here sends a request.

use crate::agent::Agent;
use crate::daemon_set::LINK_KEY;
use crate::status::NodeAgentCondition::{
    self, AgentsLinked, AgentsReady, DaemonSetReady, LinkKeyReady, Outdated,
};
use crate::status::NodeAgentReason::{
    self, KeyFound, KeyMissing, NodesDiffer, NotCreated, NotObserved, OlderTemplate, Placed, PodsMissing,
    Refused, SecretNotFound, UpToDate,
};
use k8s_openapi::api::apps::v1::{DaemonSet, DaemonSetStatus};
use k8s_openapi::api::core::v1::Secret;
use phase_rules::children::Needed;
use phase_rules::{ConditionStatus, ConditionUpdate};

type Update = ConditionUpdate<NodeAgentCondition>;

/// Whether there is a key to link with.
pub fn link_key(name: &str, secret: Option<&Secret>) -> Update {
    let (status, reason, message) = match secret {
        None => (
            ConditionStatus::Unknown,
            SecretNotFound,
            format!("there is no secret {name}"),
        ),
        Some(secret) => {
            let data = secret.data.iter().flatten();
            let is_there = data
                .into_iter()
                .any(|(key, value)| key == LINK_KEY && !value.0.is_empty());
            if is_there {
                (ConditionStatus::True, KeyFound, format!("in secret {name}"))
            } else {
                let message = format!("secret {name} has no {LINK_KEY}, or an empty one");
                (ConditionStatus::False, KeyMissing, message)
            }
        }
    };
    update(LinkKeyReady, status, reason, message)
}

/// Whether the `DaemonSet` has a Pod on each of these nodes, as its controller counts.
pub fn daemon_set(nodes: usize, daemon_set: Option<&DaemonSet>) -> Update {
    let (status, reason, message) = match observed(daemon_set) {
        Err((reason, message)) => (ConditionStatus::Unknown, reason, message.into()),
        Ok(counts) => {
            let (desired, placed) = (counts.desired_number_scheduled, counts.current_number_scheduled);
            if usize::try_from(desired) != Ok(nodes) {
                // For a moment after a node has come or gone. If it stays, `placement.rs` is wrong.
                let message = format!("{nodes} nodes match, and its controller counts {desired}");
                (ConditionStatus::Unknown, NodesDiffer, message)
            } else if placed < desired {
                let message = format!("on {placed} of {desired} nodes");
                (ConditionStatus::Unknown, PodsMissing, message)
            } else {
                (
                    ConditionStatus::True,
                    Placed,
                    format!("on {placed} of {desired} nodes"),
                )
            }
        }
    };
    update(DaemonSetReady, status, reason, message)
}

/// Why there is no `DaemonSet` for this spec.
pub fn refused(answer: &str) -> Update {
    update(DaemonSetReady, ConditionStatus::False, Refused, cut(answer))
}

/// What another program says, in a length for people.
fn cut(text: &str) -> String {
    const LONGEST: usize = 1024;
    text.chars().take(LONGEST).collect()
}

/// Whether agents are still to be replaced.
pub fn outdated(daemon_set: Option<&DaemonSet>) -> Update {
    let (status, reason, message) = match observed(daemon_set) {
        Err((reason, message)) => (ConditionStatus::Unknown, reason, message.into()),
        Ok(counts) => {
            let placed = counts.current_number_scheduled;
            let outdated = placed - counts.updated_number_scheduled.unwrap_or_default();
            let message = format!("{outdated} of {placed} are to be replaced");
            if outdated > 0 {
                (ConditionStatus::True, OlderTemplate, message)
            } else {
                (ConditionStatus::False, UpToDate, message)
            }
        }
    };
    update(Outdated, status, reason, message)
}

/// Whether the agents of all nodes run. Of those for which the scheduler finds no room, it says why for the first.
pub fn ready(agents: &[Agent]) -> Update {
    let update = ConditionUpdate::aggregate(AgentsReady, Needed::All, agents.iter().map(Agent::ready));
    let unschedulable = agents.iter().filter_map(|agent| {
        let said = agent.unschedulable.as_deref()?;
        Some((&*agent.node, said))
    });
    let Some((node, said)) = unschedulable.min() else {
        return update;
    };
    let message = format!("{}. {node}: {}", update.message(), cut(said));
    update.with_message(message)
}

/// Whether the agents of all nodes are linked.
pub fn linked(agents: &[Agent]) -> Update {
    ConditionUpdate::aggregate(AgentsLinked, Needed::All, agents.iter().map(Agent::linked))
}

/// What the `DaemonSet` controller says of the present template.
fn observed(daemon_set: Option<&DaemonSet>) -> Result<&DaemonSetStatus, (NodeAgentReason, &'static str)> {
    let daemon_set = daemon_set.ok_or((NotCreated, "there is no DaemonSet"))?;
    let status = daemon_set.status.as_ref();
    status
        .filter(|status| status.observed_generation >= daemon_set.metadata.generation)
        .ok_or((
            NotObserved,
            "the DaemonSet controller has not seen the present template",
        ))
}

fn update(
    type_: NodeAgentCondition,
    status: ConditionStatus,
    reason: NodeAgentReason,
    message: String,
) -> Update {
    ConditionUpdate::new(type_, status, reason).with_message(message)
}
