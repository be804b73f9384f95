//! A thousand nodes on the stand-in: how often the status is written, how large it is, what it takes.
//!
//! `cargo test -p node-agent --test thousand_nodes -- --nocapture` prints the numbers.

use futures::future::{self, FutureExt};
use http::Method;
use k8s_openapi::api::apps::v1::DaemonSet;
use k8s_openapi::api::core::v1::{Node, Pod, Secret};
use node_agent::cluster::{self, Health};
use node_agent::controller;
use node_agent::operators::operator::Operator;
use node_agent::resource::{NodeAgent, NodeAgentSpec};
use node_agent::status::NodeAgentPhase;
use phase_rules::GetPhase;
use serde_json::json;
use stand_in::StandIn;
use std::time::Duration;

const NODES: usize = 1000;
const NAME: &str = "scanner";
/// Longer than a burst takes. The clock is paused: it goes on when all wait for it, however busy the machine is.
const PACE: Duration = Duration::from_secs(2);
const PATIENCE: Duration = Duration::from_secs(60);

struct Fleet(StandIn);

impl Fleet {
    fn start() -> Self {
        let server = StandIn::new();
        for index in 0..NODES {
            let node = cluster::healthy_node(&node(index), &json!({}));
            let path = stand_in::cluster_path::<Node>(&node_name(&node));
            server.put(&path, serde_json::to_value(node).unwrap());
        }
        let secret = stand_in::path::<Secret>("default", "link");
        server.put(&secret, json!({ "data": { "linkKey": "c2VjcmV0" } }));
        let spec = NodeAgentSpec {
            image: "scanner:1".into(),
            link_key_secret: "link".into(),
            groups: vec![],
            node_selector: [].into(),
            tolerations: vec![],
        };
        let node_agent = serde_json::to_value(NodeAgent::new(NAME, spec)).unwrap();
        server.put(&stand_in::path::<NodeAgent>("default", NAME), node_agent);
        Self(server)
    }

    fn node_agent(&self) -> NodeAgent {
        let found = self.0.get(&stand_in::path::<NodeAgent>("default", NAME));
        serde_json::from_value(found.unwrap()).unwrap()
    }

    fn daemon_set(&self) -> Option<DaemonSet> {
        let found = self.0.get(&stand_in::path::<DaemonSet>("default", NAME))?;
        Some(serde_json::from_value(found).unwrap())
    }

    fn place(&self) {
        let daemon_set = self.daemon_set().unwrap();
        let mut pods = Vec::new();
        for index in 0..NODES {
            let pod = cluster::pod_of(&daemon_set, &node(index));
            let path = pod_path(index);
            self.0.put(&path, serde_json::to_value(&pod).unwrap());
            pods.push(pod);
        }
        let counts = cluster::counts(&daemon_set, &pods, NODES);
        let path = stand_in::path::<DaemonSet>("default", NAME);
        self.0.edit(&path, |daemon_set| {
            daemon_set["status"] = serde_json::to_value(counts).unwrap();
        });
    }

    /// All Pods change, one after the other, and the controller sees it happen. Returns how often it wrote.
    async fn burst(&self, health: Health, phase: NodeAgentPhase) -> usize {
        let before = self.writes();
        for index in 0..NODES {
            self.0
                .edit(&pod_path(index), |pod| pod["status"] = cluster::status_of(health));
            if index % 50 == 0 {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        }
        self.until(phase).await;
        self.settle().await;
        self.writes() - before
    }

    async fn until(&self, phase: NodeAgentPhase) {
        self.until_so(phase.as_str(), || self.node_agent().get_phase() == phase)
            .await;
    }

    async fn until_so(&self, what: &str, is_so: impl Fn() -> bool) {
        let polled = async {
            while !is_so() {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        let outcome = tokio::time::timeout(PATIENCE, polled).await;
        assert!(outcome.is_ok(), "not {what} but {:#?}", self.node_agent().status);
    }

    /// Until whatever else there is to write is written.
    async fn settle(&self) {
        tokio::time::sleep(PACE * 2).await;
    }

    fn message(&self) -> String {
        let status = self.node_agent().status.unwrap_or_default();
        status.message.unwrap_or_default()
    }

    fn writes(&self) -> usize {
        self.0
            .count_requests(&Method::PATCH, &format!("/nodeagents/{NAME}/status"))
    }

    fn requests(&self) -> usize {
        self.0.requests().len()
    }
}

fn node(index: usize) -> String {
    format!(
        "ip-10-0-{}-{}.eu-central-1.compute.internal",
        index / 250,
        index % 250
    )
}

fn node_name(node: &Node) -> String {
    node.metadata.name.clone().unwrap()
}

fn pod_path(index: usize) -> String {
    stand_in::path::<Pod>("default", &cluster::pod_name(NAME, &node(index)))
}

/// Of this process, with the server and its history.
fn memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    line.map_or_else(
        || "unknown".into(),
        |line| line["VmRSS:".len()..].trim().to_owned(),
    )
}

#[tokio::test(start_paused = true)]
async fn one_write_for_a_burst() {
    let fleet = Fleet::start();
    println!("memory, 1,000 nodes on the stand-in: {}", memory());
    tokio::spawn(controller::run(
        Operator {
            client: fleet.0.client(),
            namespace: None,
            stop: future::pending().boxed().shared(),
        },
        PACE,
    ));
    fleet.until_so("created", || fleet.daemon_set().is_some()).await;
    fleet.place();
    fleet.until(NodeAgentPhase::RollingOut).await;
    fleet
        .until_so("placed", || fleet.message().contains("(Starting)"))
        .await;
    fleet.settle().await;
    println!("memory, and 1,000 Pods: {}", memory());

    for (health, phase) in [
        (Health::Linked, NodeAgentPhase::Protected),
        (Health::Crashed, NodeAgentPhase::PartlyProtected),
        (Health::Linked, NodeAgentPhase::Protected),
        (Health::NoImage, NodeAgentPhase::Failed),
    ] {
        let requests = fleet.requests();
        let writes = fleet.burst(health, phase).await;
        let status = fleet.node_agent().status.unwrap();
        let size = serde_json::to_string(&status).unwrap().len();
        println!(
            "{phase}: 1,000 Pod events, {writes} write of the status, {} requests, {size} bytes of status, memory {}",
            fleet.requests() - requests,
            memory()
        );
        assert_eq!(writes, 1, "{phase}");
        assert!(size < 4096, "{size} bytes");
    }
    let message = fleet.message();
    assert!(
        message.starts_with("1000 of 1000 not Ready: ip-10-0-0-0."),
        "{message}"
    );
    assert!(message.ends_with("and 995 more"), "{message}");
}
