//! Nodes and Pods, and what is reported of them, with no server.

use k8s_openapi::api::apps::v1::DaemonSet;
use k8s_openapi::api::core::v1::{Node, Pod, Secret};
use node_agent::agent::Agent;
use node_agent::cluster::{Health, healthy_node, status_of};
use node_agent::conditions;
use node_agent::status::NodeAgentPhase::{self, Failed, PartlyProtected, Pending, Protected, RollingOut};
use node_agent::status::{NodeAgentCondition, NodeAgentStatus};
use phase_rules::PhaseStatus;
use serde_json::{Value, json};

fn node(name: &str) -> Node {
    healthy_node(name, &json!({}))
}

fn pod(status: &Value) -> Pod {
    serde_json::from_value(json!({ "metadata": {}, "status": status })).unwrap()
}

/// Status and reason of both conditions.
fn judged(node: &Node, pod: Option<&Pod>) -> [String; 2] {
    let agents = [Agent::of(node, pod)];
    [conditions::ready(&agents), conditions::linked(&agents)]
        .map(|update| format!("{} {}", update.status(), update.reason()))
}

fn with_container(state: &Value, last_state: &Value) -> Pod {
    let container = json!({
        "name": "agent", "image": "", "imageID": "", "restartCount": 0, "ready": false,
        "state": state, "lastState": last_state,
    });
    let conditions = json!([
        { "type": "ContainersReady", "status": "False", "lastTransitionTime": "2025-11-21T03:00:00Z" },
    ]);
    pod(&json!({ "phase": "Running", "conditions": conditions, "containerStatuses": [container] }))
}

#[test]
fn agent_that_runs() {
    let running = pod(&status_of(Health::Running));
    assert_eq!(
        judged(&node("a"), Some(&running)),
        ["True Ready", "Unknown NotReported"]
    );
    let linked = pod(&status_of(Health::Linked));
    assert_eq!(judged(&node("a"), Some(&linked)), ["True Ready", "True Linked"]);
    let rejected = pod(&status_of(Health::KeyRejected));
    assert_eq!(
        judged(&node("a"), Some(&rejected)),
        ["True Ready", "False KeyRejected"]
    );
    let said = |status: &str| {
        let linked =
            json!({ "type": "agents.example.com/Linked", "status": status, "reason": "ServerUnreachable" });
        pod(&json!({ "conditions": [{ "type": "ContainersReady", "status": "True" }, linked] }))
    };
    assert_eq!(
        judged(&node("a"), Some(&said("False"))),
        ["True Ready", "False NotLinked"]
    );
    assert_eq!(
        judged(&node("a"), Some(&said("Unknown"))),
        ["True Ready", "Unknown NotReported"]
    );
}

#[test]
fn agent_that_is_not_there() {
    assert_eq!(judged(&node("a"), None), ["Unknown NoAgent"; 2]);
    let mut linked = pod(&status_of(Health::Linked));
    linked.metadata.deletion_timestamp = serde_json::from_value(json!("2025-11-21T03:00:00Z")).unwrap();
    assert_eq!(judged(&node("a"), Some(&linked)), ["Unknown BeingReplaced"; 2]);
    let evicted = pod(&json!({ "phase": "Failed", "reason": "Evicted" }));
    assert_eq!(judged(&node("a"), Some(&evicted)), ["Unknown BeingReplaced"; 2]);
}

#[test]
fn node_whose_kubelet_is_silent() {
    let mut silent = node("a");
    silent.status.as_mut().unwrap().conditions.as_mut().unwrap()[0].status = "Unknown".into();
    let linked = pod(&status_of(Health::Linked));
    assert_eq!(
        judged(&silent, Some(&linked)),
        ["False NodeNotReady", "True Linked"]
    );
    // A node that joins is not ready for a while.
    assert_eq!(judged(&silent, None), ["Unknown NoAgent"; 2]);
}

#[test]
fn container_that_does_not_run() {
    let waiting = |reason: &str| json!({ "waiting": { "reason": reason } });
    let running = |since: &str| json!({ "running": { "startedAt": since } });
    let (none, ended) = (
        json!({}),
        json!({ "terminated": { "exitCode": 137, "reason": "OOMKilled" } }),
    );
    for (state, last_state, expected) in [
        (waiting("ContainerCreating"), &none, "Unknown Starting"),
        (waiting("PodInitializing"), &none, "Unknown Starting"),
        (json!({ "waiting": {} }), &none, "Unknown Starting"),
        (json!({ "running": {} }), &none, "Unknown Starting"),
        (waiting("ErrImagePull"), &none, "False ImagePullFailed"),
        (waiting("ImagePullBackOff"), &none, "False ImagePullFailed"),
        (waiting("InvalidImageName"), &none, "False ImagePullFailed"),
        (waiting("CreateContainerConfigError"), &none, "False NotStarted"),
        (waiting("CrashLoopBackOff"), &ended, "False Crashed"),
        (ended.clone(), &none, "False Crashed"),
        // It comes up again, and has not for long.
        (json!({ "running": {} }), &ended, "False Crashed"),
        (running("2025-11-21T03:00:10Z"), &ended, "False Crashed"),
        // It was ready after it started, and hangs.
        (running("2025-11-21T02:00:00Z"), &none, "False Unhealthy"),
        (running("2025-11-21T02:00:00Z"), &ended, "False Unhealthy"),
        (running("2025-11-21T03:00:10Z"), &none, "Unknown Starting"),
    ] {
        let pod = with_container(&state, last_state);
        let expected = [expected, "Unknown NotReported"];
        assert_eq!(judged(&node("a"), Some(&pod)), expected, "{state} {last_state}");
    }
}

/// The scheduler's words are part of the message.
#[test]
fn agent_without_room() {
    let unscheduled = |reason: &str| {
        let said = json!({
            "type": "PodScheduled", "status": "False", "reason": reason, "message": "0/3 nodes are available",
        });
        pod(&json!({ "phase": "Pending", "conditions": [said] }))
    };
    let full = unscheduled("Unschedulable");
    assert_eq!(
        judged(&node("a"), Some(&full)),
        ["False Unschedulable", "Unknown NotReported"]
    );
    let tried_again = unscheduled("SchedulerError");
    assert_eq!(judged(&node("a"), Some(&tried_again))[0], "Unknown Starting");
    let linked = pod(&status_of(Health::Linked));
    let [b, a] = ["b", "a"].map(|name| Agent::of(&node(name), Some(&full)));
    let update = conditions::ready(&[b, a, Agent::of(&node("c"), Some(&linked))]);
    let expected = "2 of 3 not Ready: a (Unschedulable), b (Unschedulable). a: 0/3 nodes are available";
    assert_eq!(update.message(), expected);
}

/// A `DaemonSet` whose controller has counted this.
fn counted(desired: i32, current: i32, updated: i32) -> DaemonSet {
    let mut daemon_set = DaemonSet::default();
    daemon_set.metadata.generation = Some(2);
    let status = daemon_set.status.get_or_insert_default();
    status.observed_generation = Some(2);
    status.desired_number_scheduled = desired;
    status.current_number_scheduled = current;
    status.updated_number_scheduled = Some(updated);
    daemon_set
}

fn key(data: &Value) -> Secret {
    serde_json::from_value(json!({ "data": data })).unwrap()
}

/// The phase of a cluster, and its message.
fn reported(
    secret: Option<&Secret>,
    daemon_set: Option<&DaemonSet>,
    agents: &[Agent],
) -> (NodeAgentPhase, String) {
    let mut status = NodeAgentStatus::default();
    for update in [
        conditions::link_key("link", secret),
        conditions::daemon_set(agents.len(), daemon_set),
        conditions::outdated(daemon_set),
        conditions::ready(agents),
        conditions::linked(agents),
    ] {
        status.set_condition(update).unwrap();
    }
    let _ = status.recompute_phase();
    (status.phase.unwrap(), status.message.unwrap_or_default())
}

fn agents<const N: usize>(pods: [Option<Health>; N]) -> Vec<Agent> {
    let of = |(index, health): (usize, Option<Health>)| {
        let pod = health.map(|health| pod(&status_of(health)));
        Agent::of(&node(&format!("node-{index}")), pod.as_ref())
    };
    pods.into_iter().enumerate().map(of).collect()
}

#[test]
fn phases() {
    use Health::{Crashed, KeyRejected, Linked, NoImage, Running};
    let good = key(&json!({ "linkKey": "c2VjcmV0" }));
    let with_key = |daemon_set: &DaemonSet, agents: &[Agent]| reported(Some(&good), Some(daemon_set), agents);
    let two = agents([Some(Linked), Some(Linked)]);
    assert_eq!(with_key(&counted(2, 2, 2), &two).0, Protected);

    // The key.
    let no_secret = (Pending, "there is no secret link".into());
    assert_eq!(reported(None, None, &agents([None])), no_secret);
    assert_eq!(reported(None, Some(&counted(2, 2, 2)), &two), no_secret);
    for data in [json!({}), json!({ "linkKey": "" }), json!({ "key": "c2VjcmV0" })] {
        let secret = key(&data);
        let failed = (Failed, "secret link has no linkKey, or an empty one".into());
        assert_eq!(reported(Some(&secret), None, &agents([None])), failed, "{data}");
    }

    // The DaemonSet.
    let mut stale = counted(2, 2, 2);
    stale.metadata.generation = Some(3);
    assert_eq!(with_key(&stale, &two).0, RollingOut);
    assert_eq!(with_key(&DaemonSet::default(), &two).0, RollingOut);
    let one_missing = (RollingOut, "on 1 of 2 nodes".into());
    assert_eq!(with_key(&counted(2, 1, 1), &two), one_missing);
    // Its controller places agents on nodes that this operator does not count.
    let differ = (RollingOut, "2 nodes match, and its controller counts 3".into());
    assert_eq!(with_key(&counted(3, 3, 3), &two), differ);
    assert_eq!(with_key(&counted(2, 2, 1), &two).0, RollingOut);
    assert_eq!(reported(Some(&good), None, &two).0, RollingOut);

    // The agents.
    let three = counted(3, 3, 3);
    let joined = with_key(&three, &agents([Some(Linked), Some(Linked), None]));
    assert_eq!(joined, (RollingOut, "1 of 3 not Ready: node-2 (NoAgent)".into()));
    let unlinked = with_key(&three, &agents([Some(Linked), Some(Running), Some(Linked)]));
    assert_eq!(
        unlinked,
        (RollingOut, "1 of 3 not Linked: node-1 (NotReported)".into())
    );
    let crashed = with_key(&three, &agents([Some(Linked), Some(Crashed), None]));
    let message = "2 of 3 not Ready: node-1 (Crashed), node-2 (NoAgent)";
    assert_eq!(crashed, (PartlyProtected, message.into()));
    let rejected = with_key(
        &counted(3, 3, 1),
        &agents([Some(KeyRejected), Some(Linked), Some(Linked)]),
    );
    assert_eq!(
        rejected,
        (Failed, "1 of 3 not Linked: node-0 (KeyRejected)".into())
    );
    let no_image = with_key(
        &counted(3, 3, 1),
        &agents([Some(Linked), Some(NoImage), Some(Linked)]),
    );
    assert_eq!(
        no_image,
        (Failed, "1 of 3 not Ready: node-1 (ImagePullFailed)".into())
    );
    // A cluster with no node that matches is not protected.
    assert_eq!(with_key(&counted(0, 0, 0), &[]).0, RollingOut);
}

#[test]
fn size_is_bounded() {
    let longest = |index: usize| format!("{index:0>253}");
    let of = |index: usize| {
        let health = if index.is_multiple_of(2) {
            Health::Crashed
        } else {
            Health::NoImage
        };
        Agent::of(&node(&longest(index)), Some(&pod(&status_of(health))))
    };
    let all: Vec<_> = (0..1000).map(of).collect();
    let message = conditions::ready(&all).message().to_owned();
    assert!(message.starts_with("1000 of 1000 not Ready: "), "{message}");
    assert!(message.ends_with("and 995 more"), "{message}");
    assert!(message.len() < 1500, "{} bytes", message.len());
    let refused = conditions::refused(&"ü".repeat(100_000));
    assert_eq!(refused.message().chars().count(), 1024);
    assert_eq!(refused.type_(), &NodeAgentCondition::DaemonSetReady);
}
