//! What the operator reports: conditions, and whether all nodes are protected, which follows from them.

use crate::resource::NodeAgent;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use kube::Client;
use kube::runtime::events::Recorder;
use phase_rules::{PhaseStatus, StatusManager};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// The name of the controller: of its Events, and of what it owns in its objects.
pub const CONTROLLER: &str = "node-agent-controller";

/// How far the agents are. False says that something is wrong, Unknown that it is not there yet.
#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(
    conditions(
        /// Is there a key with which agents can link?
        LinkKeyReady(reasons(KeyFound, SecretNotFound, KeyMissing)),
        /// Does the `DaemonSet` have a Pod on every node that is to have an agent?
        DaemonSetReady(reasons(Placed, NotCreated, NotObserved, PodsMissing, NodesDiffer, Refused)),
        /// Does the agent of every node run?
        AgentsReady(reasons(
            NoAgent,
            BeingReplaced,
            Unschedulable,
            Starting,
            ImagePullFailed,
            NotStarted,
            Crashed,
            Unhealthy,
            NodeNotReady,
        )),
        /// Has the agent of every node linked to its server? It says so itself.
        AgentsLinked(reasons(NoAgent, BeingReplaced, NotReported, KeyRejected, NotLinked)),
        /// Are there agents with an older image, key or setting?
        Outdated(negative, reasons(UpToDate, OlderTemplate)),
    ),
    phases(
        /// There is no key yet.
        Pending(reconciling),
        /// Agents are being started or replaced, and none has failed.
        RollingOut(reconciling),
        /// Every node has an agent that runs, is linked and is up to date.
        Protected(ready),
        /// The agents of some nodes do not run, or are not linked.
        PartlyProtected(stalled),
        /// Waiting does not help: the image, the key, the spec or what refuses it has to be another.
        Failed(stalled),
    ),
    rules(
        any(
            LinkKeyReady = False(KeyMissing),
            DaemonSetReady = False(Refused),
            AgentsReady = False(ImagePullFailed),
            AgentsLinked = False(KeyRejected),
        )                                                                => Failed,
        any(AgentsReady = False, AgentsLinked = False)                   => PartlyProtected,
        not(LinkKeyReady)                                                => Pending,
        all(DaemonSetReady, AgentsReady, AgentsLinked, Outdated = False) => Protected,
        // One rule for each condition, so that `message` is that of the condition.
        AgentsReady = Unknown                                            => RollingOut,
        AgentsLinked = Unknown                                           => RollingOut,
        not(DaemonSetReady)                                              => RollingOut,
        _                                                                => RollingOut,
    ),
    publish(Ready, Reconciling, Stalled),
    // What is about an older spec counts as missing: agents with the old image do not protect as the new spec wants it.
    ignore_stale,
    // What an auditor relies on.
    ensure(phase = Protected => all(LinkKeyReady, DaemonSetReady, AgentsReady, AgentsLinked, Outdated = False)),
    // No rollout hides an agent that failed.
    ensure(any(AgentsReady = False, AgentsLinked = False) => phase = PartlyProtected | Failed),
    // Who waits for agents without a key would wait forever.
    ensure(phase = RollingOut => LinkKeyReady),
)]
pub struct NodeAgentStatus {
    #[serde(default)]
    pub conditions: Vec<Condition>,
    pub phase: Option<NodeAgentPhase>,
    /// Why the phase is what it is.
    #[phase(reason)]
    pub reason: Option<String>,
    #[phase(message)]
    pub message: Option<String>,
    pub observed_generation: Option<i64>,
}

/// Writes the status: conditions and phase in one request, and an Event for each phase.
pub fn manager(client: Client, recorder: Recorder) -> StatusManager<NodeAgent> {
    StatusManager::new(client, CONTROLLER)
        .timeout(Duration::from_secs(10))
        .events(recorder)
}
