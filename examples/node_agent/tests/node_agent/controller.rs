//! The controller on the stand-in.

use crate::{access, node_agent};
use futures::future::{self, FutureExt};
use futures::{StreamExt, stream};
use http::Method;
use k8s_openapi::api::apps::v1::DaemonSet;
use k8s_openapi::api::core::v1::{Node, Pod, Secret};
use kube::core::Status;
use node_agent::agent::LINKED;
use node_agent::cluster::{self, Health};
use node_agent::controller::{self, coalesced};
use node_agent::fleet::Fleet;
use node_agent::operators::operator::Operator;
use node_agent::resource::NodeAgent;
use node_agent::status::{NodeAgentCondition, NodeAgentPhase, NodeAgentReason};
use phase_rules::{GetPhase, PhaseStatus};
use serde_json::{Value, json};
use stand_in::{Fault, StandIn, Step};
use std::pin::pin;
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(30);

fn operator(server: &StandIn) -> Operator {
    Operator {
        client: server.client_of("operator"),
        namespace: None,
        stop: future::pending().boxed().shared(),
    }
}

fn start() -> StandIn {
    start_at(Duration::from_millis(20))
}

/// One node, one `NodeAgent` and its key, and a controller.
fn start_at(pace: Duration) -> StandIn {
    let server = StandIn::new();
    put_node(&server, "a");
    let secret = stand_in::path::<Secret>("default", "scanner-link");
    server.put(&secret, json!({ "data": { "linkKey": "c2VjcmV0" } }));
    let path = stand_in::path::<NodeAgent>("default", "scanner");
    server.put(&path, serde_json::to_value(node_agent()).unwrap());
    tokio::spawn(controller::run(operator(&server), pace));
    server
}

fn put_node(server: &StandIn, name: &str) {
    let mut node = cluster::healthy_node(name, &json!({}));
    node.metadata
        .labels
        .get_or_insert_default()
        .insert("kubernetes.io/os".into(), "linux".into());
    server.put(
        &stand_in::cluster_path::<Node>(name),
        serde_json::to_value(node).unwrap(),
    );
}

fn scanner(server: &StandIn) -> NodeAgent {
    let found = server.get(&stand_in::path::<NodeAgent>("default", "scanner"));
    serde_json::from_value(found.unwrap()).unwrap()
}

fn daemon_set(server: &StandIn) -> Option<DaemonSet> {
    let found = server.get(&stand_in::path::<DaemonSet>("default", "scanner"))?;
    Some(serde_json::from_value(found).unwrap())
}

async fn until(what: &str, is_so: impl Fn() -> bool) {
    let polled = async {
        while !is_so() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    assert!(tokio::time::timeout(PATIENCE, polled).await.is_ok(), "not {what}");
}

async fn until_phase(server: &StandIn, phase: NodeAgentPhase) {
    until(phase.as_str(), || scanner(server).get_phase() == phase).await;
}

/// The `DaemonSet` controller and the agent do their part for the one node.
fn place(server: &StandIn, pod: Pod) {
    let path = stand_in::path::<Pod>("default", &cluster::pod_name("scanner", "a"));
    let mut pod = serde_json::to_value(pod).unwrap();
    pod["status"] = cluster::status_of(Health::Linked);
    server.put(&path, pod);
    server.edit(&stand_in::path::<DaemonSet>("default", "scanner"), |daemon_set| {
        daemon_set["status"] = json!({
            "observedGeneration": daemon_set["metadata"]["generation"],
            "desiredNumberScheduled": 1, "currentNumberScheduled": 1, "updatedNumberScheduled": 1,
            "numberReady": 1, "numberMisscheduled": 0,
        });
    });
}

#[tokio::test]
async fn pod_of_someone_else_protects_nothing() {
    let server = start();
    until("created", || daemon_set(&server).is_some()).await;
    let real = cluster::pod_of(&daemon_set(&server).unwrap(), "a");
    let mut foreign = real.clone();
    foreign.metadata.owner_references = None;
    place(&server, foreign);
    until("placed", || {
        scanner(&server).status.is_some_and(|status| {
            let placed = |condition: &k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition| {
                condition.reason == "Placed"
            };
            status.conditions.iter().any(placed)
        })
    })
    .await;
    assert_eq!(scanner(&server).get_phase(), NodeAgentPhase::RollingOut);
    place(&server, real);
    until_phase(&server, NodeAgentPhase::Protected).await;
}

/// Nothing tells when a webhook or a policy takes what it refused.
#[tokio::test(start_paused = true)]
async fn refused_daemon_set() {
    for (code, reason, message) in [
        (
            422,
            "Invalid",
            "DaemonSet is invalid: spec.template.spec.tolerations[0]",
        ),
        (
            403,
            "Forbidden",
            "admission webhook \"no-root.example.com\" denied the request",
        ),
        (
            400,
            "BadRequest",
            "admission webhook \"no-root.example.com\" denied the request",
        ),
    ] {
        let server = start();
        let answer = Status::failure(message, reason).with_code(code);
        server.inject(
            Fault::on(Method::PATCH, "/daemonsets/scanner")
                .before(Step::answer(answer))
                .always(),
        );
        until_phase(&server, NodeAgentPhase::Failed).await;
        let status = scanner(&server).status.unwrap();
        assert_eq!(status.reason.as_deref(), Some(NodeAgentReason::Refused.as_str()));
        assert_eq!(status.message.as_deref(), Some(message));
        server.clear_faults();
        until_phase(&server, NodeAgentPhase::RollingOut).await;
    }
}

/// A reconcile waits for a list that nobody reads any more.
#[tokio::test(start_paused = true)]
async fn stops_before_the_nodes_are_listed() {
    let server = StandIn::new();
    let path = stand_in::path::<NodeAgent>("default", "scanner");
    server.put(&path, serde_json::to_value(node_agent()).unwrap());
    let answer = Status::failure("nodes is forbidden", "Forbidden").with_code(403);
    let forbidden = Fault::on(Method::GET, "/nodes").before(Step::answer(answer));
    server.inject(forbidden.always());
    let (stop, stopped) = futures::channel::oneshot::channel::<()>();
    let operator = Operator {
        stop: stopped.map(drop).boxed().shared(),
        ..operator(&server)
    };
    let running = tokio::spawn(controller::run(operator, Duration::from_millis(20)));
    // The clock is paused: what is to begin has begun by then.
    tokio::time::sleep(Duration::from_secs(5)).await;
    drop(stop);
    assert!(tokio::time::timeout(PATIENCE, running).await.is_ok());
}

/// Its node is that for which the `DaemonSet` controller made it.
#[tokio::test]
async fn pod_that_cannot_be_scheduled() {
    let server = start();
    until("created", || daemon_set(&server).is_some()).await;
    let mut pod = cluster::pod_of(&daemon_set(&server).unwrap(), "a");
    pod.spec.as_mut().unwrap().node_name = None;
    let mut pod = serde_json::to_value(pod).unwrap();
    pod["status"] = json!({ "phase": "Pending", "conditions": [{
        "type": "PodScheduled", "status": "False", "reason": "Unschedulable",
        "message": "0/1 nodes are available: 1 Insufficient memory.",
    }] });
    server.put(&stand_in::path::<Pod>("default", "scanner-a"), pod);
    until_phase(&server, NodeAgentPhase::PartlyProtected).await;
    assert_eq!(
        scanner(&server).status.unwrap().message.unwrap(),
        "1 of 1 not Ready: a (Unschedulable). a: 0/1 nodes are available: 1 Insufficient memory."
    );
}

/// The `DaemonSet` controller counts it no more, and leaves its agent there.
#[tokio::test]
async fn node_that_is_silent() {
    let server = start();
    until("created", || daemon_set(&server).is_some()).await;
    place(&server, cluster::pod_of(&daemon_set(&server).unwrap(), "a"));
    until_phase(&server, NodeAgentPhase::Protected).await;
    server.edit(&stand_in::cluster_path::<Node>("a"), |node| {
        let taint = |effect: &str| json!({ "key": "node.kubernetes.io/unreachable", "effect": effect });
        node["spec"] = json!({ "taints": [taint("NoSchedule"), taint("NoExecute")] });
        node["status"]["conditions"][0]["status"] = "Unknown".into();
    });
    server.edit(&stand_in::path::<DaemonSet>("default", "scanner"), |daemon_set| {
        for count in ["desired", "current", "updated"] {
            daemon_set["status"][format!("{count}NumberScheduled")] = 0.into();
        }
    });
    until("silent and not counted", || {
        let found = scanner(&server);
        let reason = |type_| found.condition(type_).unwrap().reason.clone();
        reason(NodeAgentCondition::AgentsReady) == "NodeNotReady"
            && reason(NodeAgentCondition::DaemonSetReady) == "Placed"
    })
    .await;
    assert_eq!(scanner(&server).get_phase(), NodeAgentPhase::PartlyProtected);
}

/// The agents go on with the `DaemonSet` that they have; a new key is not awaited in vain.
#[tokio::test]
async fn key_that_is_taken_away() {
    let server = start();
    until("created", || daemon_set(&server).is_some()).await;
    let pod = cluster::pod_of(&daemon_set(&server).unwrap(), "a");
    place(&server, pod);
    until_phase(&server, NodeAgentPhase::Protected).await;
    let before = daemon_set(&server);
    let secret = stand_in::path::<Secret>("default", "scanner-link");
    server.delete(&secret);
    until_phase(&server, NodeAgentPhase::Pending).await;
    assert_eq!(daemon_set(&server), before);
    server.put(&secret, json!({ "data": { "linkKey": "bmV3" } }));
    until_phase(&server, NodeAgentPhase::RollingOut).await;
    assert_ne!(daemon_set(&server), before, "another key is another template");
    let seldom = [
        ("get", "customresourcedefinitions"),
        ("get", "nodeagents"),
        ("patch", "events"),
    ];
    access::assert_exact(&::node_agent::installation().cluster_role(), &server, &seldom);
}

/// A heartbeat of each of 1,000 nodes would be three reconciles a second.
#[tokio::test]
async fn heartbeats_are_not_news() {
    let server = StandIn::new();
    put_node(&server, "a");
    let (fleet, news) = Fleet::watch(&operator(&server));
    let mut news = pin!(news);
    // The first lists of nodes, Pods and DaemonSets.
    for _ in 0..3 {
        news.next().await.unwrap();
    }
    assert!(fleet.is_known().await);
    assert_eq!(fleet.agents(&node_agent(), None).len(), 1);
    let path = stand_in::cluster_path::<Node>("a");
    let beat = |at: &str| {
        server.edit(&path, |node| {
            node["status"]["conditions"][0]["lastHeartbeatTime"] = at.into();
            node["status"]["images"] = json!([{ "names": [at] }]);
        })
    };
    assert!(beat("2025-11-21T03:00:00Z").is_some() && beat("2025-11-21T03:05:00Z").is_some());
    server.edit(&path, |node| node["metadata"]["labels"] = json!({}));
    tokio::time::timeout(PATIENCE, news.next()).await.unwrap();
    assert_eq!(
        fleet.agents(&node_agent(), None).len(),
        0,
        "the first item is that of the label"
    );
}

#[tokio::test(start_paused = true)]
async fn steady_changes_are_reported_all_the_same() {
    let tick = Duration::from_millis(100);
    let changes = stream::unfold((), async |()| {
        tokio::time::sleep(tick).await;
        Some(((), ()))
    });
    let reports = coalesced(changes.take(100), Duration::from_secs(1));
    let reports = reports.count().await;
    assert!((8..=11).contains(&reports), "{reports} in ten seconds");
}

/// Each write is an event, after which there is something new to write.
#[tokio::test]
async fn writes_keep_the_pace_while_nodes_join() {
    let pace = Duration::from_millis(200);
    let server = start_at(pace);
    until_phase(&server, NodeAgentPhase::RollingOut).await;
    // Nodes join while the server works.
    let slow = Fault::on(Method::PATCH, "/status").before(Step::Delay(Duration::from_millis(20)));
    server.inject(slow.always());
    let writes = || server.count_requests(&Method::PATCH, "/nodeagents/scanner/status");
    let (before, started) = (writes(), Instant::now());
    for index in 0..200 {
        put_node(&server, &format!("joined-{index}"));
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let (writes, paces) = (writes() - before, started.elapsed().div_duration_f64(pace));
    assert!(writes > 2, "{writes} writes: they wait for a pause");
    let most = 2.0 * paces + 2.0;
    assert!(
        f64::from(u32::try_from(writes).unwrap()) <= most,
        "{writes} writes in {paces} paces"
    );
}

/// The gate that stops a rollout is the condition that is read.
#[test]
fn readiness_gate_is_the_link() {
    let daemon_set = node_agent::daemon_set::daemon_set(&node_agent(), &Secret::default());
    let gates = serde_json::to_value(daemon_set.spec.template.spec.unwrap().readiness_gates).unwrap();
    assert_eq!(gates, json!([{ "conditionType": LINKED }]));
    let linked: Value = cluster::status_of(Health::Linked);
    assert_eq!(linked["conditions"][1]["type"], LINKED);
}
