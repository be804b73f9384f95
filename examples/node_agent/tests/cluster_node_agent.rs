//! The example on a cluster: the operator as one process or two, nodes and agents that the test plays, and kubectl.
//!
//! `cargo test -p node-agent --test cluster_node_agent -- --ignored` with a cluster in `KUBECONFIG` and kubectl on the PATH. The
//! test plays the controller of `DaemonSet`s, so the cluster must have none. The CRD `nodeagents.agents.example.com` stays; the
//! test makes a namespace and nodes of its own and removes them.
#![cfg(unix)]

#[path = "../../operators/testing/cluster_operator.rs"]
mod cluster_operator;
mod example_program;
#[path = "../../operators/testing/history.rs"]
mod history;

use cluster_operator::{Operator, eventually, kubectl};
use history::History;
use k8s_openapi::api::apps::v1::DaemonSet;
use k8s_openapi::api::core::v1::Namespace;
use kube::api::{Api, DeleteParams, ListParams, Patch, PatchParams, PostParams};
use kube::{Client, ResourceExt};
use node_agent::cluster::{Cluster, Health};
use node_agent::daemon_set::OWNER_UID;
use node_agent::resource::{NodeAgent, NodeAgentSpec};
use node_agent::status::{NodeAgentPhase, NodeAgentReason};
use phase_rules::{GetPhase, PhaseStatus};
use serde_json::json;
use std::time::Duration;

const NAME: &str = "scanner";
const KEY: &str = "scanner-link";
const LABEL: &str = "agents.example.com/test";

/// A namespace and nodes with a label of this test.
struct Scene {
    client: Client,
    namespace: String,
    cluster: Cluster,
    node_agents: Api<NodeAgent>,
}

impl Scene {
    async fn set() -> Self {
        let (client, namespace) = cluster_operator::connect("node-agent-test-").await;
        Self {
            cluster: Cluster::new(&client, &namespace),
            node_agents: Api::namespaced(client.clone(), &namespace),
            client,
            namespace,
        }
    }

    fn node(&self, name: &str) -> String {
        format!("{}-{name}", self.namespace)
    }

    async fn join(&self, name: &str) {
        let node = self.node(name);
        self.cluster.join(&node, &json!({})).await.unwrap();
        let labels = json!({ "metadata": { "labels": { LABEL: self.namespace } } });
        self.cluster
            .nodes
            .patch(&node, &PatchParams::default(), &Patch::Merge(labels))
            .await
            .unwrap();
    }

    async fn ask_for_agents(&self) {
        let spec = NodeAgentSpec {
            image: "scanner:1".into(),
            link_key_secret: KEY.into(),
            groups: vec![],
            node_selector: [(LABEL.into(), self.namespace.clone())].into(),
            tolerations: vec![],
        };
        self.node_agents
            .create(&PostParams::default(), &NodeAgent::new(NAME, spec))
            .await
            .unwrap();
    }

    async fn set_image(&self, image: &str) {
        let spec = Patch::Merge(json!({ "spec": { "image": image } }));
        self.node_agents
            .patch(NAME, &PatchParams::default(), &spec)
            .await
            .unwrap();
    }

    /// The `DaemonSet` controller replaces the Pod of a node; kubelet and agent report.
    async fn replace(&self, name: &str, health: Health) {
        let node = self.node(name);
        let _ = self.cluster.delete_pod(NAME, &node).await;
        self.cluster.create_pod(NAME, &node).await.unwrap();
        self.cluster.report(NAME, &node, health).await.unwrap();
    }

    async fn replace_all(&self, names: &[&str]) {
        for name in names {
            self.replace(name, Health::Linked).await;
        }
        self.cluster.count_pods(NAME, names.len()).await.unwrap();
    }

    /// The template of the `DaemonSet`: its image, and the hash of the key.
    async fn template(&self) -> String {
        let daemon_set = self.cluster.daemon_sets.get_opt(NAME).await.unwrap();
        let template = daemon_set.map(|daemon_set| daemon_set.spec.template);
        serde_json::to_string(&template).unwrap()
    }

    async fn until_template_differs(&self, before: &str) {
        eventually("another template", async || self.template().await != before).await;
    }

    async fn until(&self, phase: NodeAgentPhase) -> NodeAgent {
        eventually(phase.as_str(), async || {
            self.node_agents.get(NAME).await.unwrap().get_phase() == phase
        })
        .await;
        let node_agent = self.node_agents.get(NAME).await.unwrap();
        assert_eq!(node_agent.derived_phase(), phase);
        node_agent
    }

    fn wait_until_ready(&self) {
        let node_agent = "nodeagents.agents.example.com/scanner";
        kubectl(
            &self.namespace,
            &["wait", "--for=condition=Ready", node_agent, "--timeout=60s"],
        );
    }

    async fn tidy_up(self) {
        let (delete, all) = (DeleteParams::background(), ListParams::default());
        self.node_agents.delete_collection(&delete, &all).await.unwrap();
        self.cluster
            .daemon_sets
            .delete_collection(&delete, &all)
            .await
            .unwrap();
        self.cluster.pods.delete_collection(&delete, &all).await.unwrap();
        self.cluster
            .secrets
            .delete_collection(&delete, &all)
            .await
            .unwrap();
        let labelled = all.labels(&format!("{LABEL}={}", self.namespace));
        self.cluster
            .nodes
            .delete_collection(&delete, &labelled)
            .await
            .unwrap();
        let namespaces = Api::<Namespace>::all(self.client);
        namespaces.delete(&self.namespace, &delete).await.unwrap();
    }
}

fn message(node_agent: &NodeAgent) -> &str {
    let status = node_agent.status.as_ref().unwrap();
    status.message.as_deref().unwrap()
}

#[tokio::test]
#[ignore = "needs a cluster: runs the operator, and kubectl, against it"]
async fn agents_from_request_to_protection() {
    let scene = Scene::set().await;
    scene.join("a").await;
    scene.join("b").await;
    let operator = Operator::start("node-agent", &scene.namespace);

    // No key.
    scene.ask_for_agents().await;
    scene.until(NodeAgentPhase::Pending).await;
    assert!(scene.cluster.daemon_sets.get_opt(NAME).await.unwrap().is_none());
    scene.cluster.create_key(KEY, "the first key").await.unwrap();
    scene.until_template_differs("null").await;
    scene.replace_all(&["a", "b"]).await;
    scene.until(NodeAgentPhase::Protected).await;
    scene.wait_until_ready();

    // A node that is cordoned keeps its agent, and changes nothing. Another node joins: before it has an agent, not all are
    // protected. Nodes are watched in order, so who has seen the second has seen the first.
    let mut revisions = History::begin(scene.node_agents.clone()).await;
    scene.cluster.cordon(&scene.node("b")).await.unwrap();
    scene.join("c").await;
    let joined = revisions.next().await;
    assert_eq!(joined.get_phase(), NodeAgentPhase::RollingOut);
    let expected = format!("1 of 3 not Ready: {} (NoAgent)", scene.node("c"));
    assert_eq!(message(&joined), expected);
    scene.replace("c", Health::Linked).await;
    scene.cluster.count_pods(NAME, 3).await.unwrap();
    scene.until(NodeAgentPhase::Protected).await;

    // An agent crashes.
    scene
        .cluster
        .report(NAME, &scene.node("c"), Health::Crashed)
        .await
        .unwrap();
    let partly = scene.until(NodeAgentPhase::PartlyProtected).await;
    assert_eq!(
        message(&partly),
        format!("1 of 3 not Ready: {} (Crashed)", scene.node("c"))
    );
    scene
        .cluster
        .report(NAME, &scene.node("c"), Health::Linked)
        .await
        .unwrap();
    scene.until(NodeAgentPhase::Protected).await;

    // The key is rotated: all agents are replaced.
    let template = scene.template().await;
    scene.cluster.rotate_key(KEY, "the second key").await.unwrap();
    scene.until_template_differs(&template).await;
    scene.cluster.count_pods(NAME, 3).await.unwrap();
    scene.until(NodeAgentPhase::RollingOut).await;
    scene.replace_all(&["a", "b", "c"]).await;
    scene.until(NodeAgentPhase::Protected).await;

    // An image that cannot be pulled stops at the first node.
    let template = scene.template().await;
    scene.set_image("scanner:2.O").await;
    scene.until_template_differs(&template).await;
    scene.cluster.count_pods(NAME, 3).await.unwrap();
    scene.replace("a", Health::NoImage).await;
    let failed = scene.until(NodeAgentPhase::Failed).await;
    assert_eq!(
        message(&failed),
        format!("1 of 3 not Ready: {} (ImagePullFailed)", scene.node("a"))
    );
    let reason = failed.status.as_ref().unwrap().reason.as_deref();
    assert_eq!(reason, Some(NodeAgentReason::ImagePullFailed.as_str()));
    let stalled = failed
        .conditions()
        .iter()
        .any(|one| one.type_ == "Stalled" && one.status == "True");
    assert!(stalled);
    scene.set_image("scanner:2.0").await;
    eventually("the right image", async || {
        scene.template().await.contains("scanner:2.0")
    })
    .await;
    scene.replace_all(&["a", "b", "c"]).await;
    let protected = scene.until(NodeAgentPhase::Protected).await;
    scene.wait_until_ready();

    assert_eq!(operator.terminate().code(), Some(0), "SIGTERM is a good end");

    // Another copy takes over, and has nothing to write until something is new. It has reconciled when a label is there again.
    let mut revisions = History::begin(scene.node_agents.clone()).await;
    let daemon_sets = &scene.cluster.daemon_sets;
    let unlabelled = Patch::Merge(json!({ "metadata": { "labels": { OWNER_UID: null } } }));
    let daemon_set = daemon_sets
        .patch(NAME, &PatchParams::default(), &unlabelled)
        .await
        .unwrap();
    let operator = Operator::start("node-agent", &scene.namespace);
    eventually("the label", async || {
        let applied = daemon_sets.get(NAME).await.unwrap();
        applied.labels().contains_key(OWNER_UID)
    })
    .await;
    let applied = daemon_sets.get(NAME).await.unwrap();
    assert_eq!(applied.metadata.generation, daemon_set.metadata.generation);
    scene
        .cluster
        .report(NAME, &scene.node("b"), Health::Crashed)
        .await
        .unwrap();
    let next = revisions.next().await;
    assert_eq!(next.get_phase(), NodeAgentPhase::PartlyProtected);
    assert_eq!(operator.terminate().code(), Some(0));

    // What belongs to it has an owner.
    let daemon_set = scene.cluster.daemon_sets.get(NAME).await.unwrap();
    assert_eq!(daemon_set.owner_references()[0].uid, protected.uid().unwrap());
    scene.tidy_up().await;
}

/// Two copies of the operator, of which one leads, and what they write.
struct Copies {
    scene: Scene,
    first: Operator,
    second: Operator,
    node_agents: History<NodeAgent>,
    daemon_sets: History<DaemonSet>,
}

impl Copies {
    /// Until the first has applied the `DaemonSet`.
    async fn start() -> Self {
        let scene = Scene::set().await;
        let first = Operator::start("node-agent", &scene.namespace);
        let second = Operator::spawn("node-agent", &scene.namespace);
        second.says("Another copy leads: waiting.");
        let copies = Self {
            node_agents: History::begin(scene.node_agents.clone()).await,
            daemon_sets: History::begin(scene.cluster.daemon_sets.clone()).await,
            scene,
            first,
            second,
        };
        let scene = &copies.scene;
        for name in NODES {
            scene.join(name).await;
        }
        scene.ask_for_agents().await;
        scene.until(NodeAgentPhase::Pending).await;
        scene.cluster.create_key(KEY, "the key").await.unwrap();
        scene.until_template_differs("null").await;
        copies
    }
}

/// Enough to take some seconds.
const NODES: [&str; 12] = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"];

/// A copy ends while agents are being started; the other goes on.
async fn hand_over(end: impl FnOnce(Operator)) {
    let Copies {
        scene,
        first,
        second,
        mut node_agents,
        mut daemon_sets,
    } = Copies::start().await;
    let (before, after) = NODES.split_at(NODES.len() / 2);
    for name in before {
        scene.replace(name, Health::Linked).await;
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
    let mut revisions = vec![node_agents.next().await];
    while revisions.last().unwrap().get_phase() != NodeAgentPhase::RollingOut {
        revisions.push(node_agents.next().await);
    }
    end(first);
    for name in after {
        scene.replace(name, Health::Linked).await;
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
    scene.cluster.count_pods(NAME, NODES.len()).await.unwrap();
    second.leads();
    scene.until(NodeAgentPhase::Protected).await;
    // What would be written again is by then.
    tokio::time::sleep(Duration::from_secs(3)).await;
    revisions.extend(node_agents.rest());
    history::assert_nothing_twice(&revisions);
    history::assert_phases_go_on(&revisions);
    let last = revisions.last().unwrap();
    assert_eq!(last.get_phase(), NodeAgentPhase::Protected);
    // The second has applied the same.
    let generations = daemon_sets.rest();
    let mut generations = generations.iter().map(|one| one.metadata.generation);
    assert!(generations.all(|generation| generation == Some(1)));
    assert_eq!(second.terminate().code(), Some(0));
    scene.tidy_up().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a cluster: runs the operator against it"]
async fn second_copy_takes_over_from_one_that_ends() {
    hand_over(|first| assert_eq!(first.terminate().code(), Some(0))).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a cluster: runs the operator against it"]
async fn second_copy_takes_over_from_one_that_is_killed() {
    hand_over(drop).await;
}

/// It wakes when another leads, with what it was about to write.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a cluster: runs the operator against it"]
async fn frozen_leader_ends_when_it_wakes() {
    let Copies {
        scene,
        first,
        second,
        mut node_agents,
        ..
    } = Copies::start().await;
    scene.replace_all(&NODES).await;
    scene.until(NodeAgentPhase::Protected).await;
    first.signal("STOP");
    scene
        .cluster
        .report(NAME, &scene.node("a"), Health::Crashed)
        .await
        .unwrap();
    second.leads();
    scene.until(NodeAgentPhase::PartlyProtected).await;
    first.signal("CONT");
    assert_eq!(first.end().code(), Some(1));
    tokio::time::sleep(Duration::from_secs(3)).await;
    let revisions = node_agents.rest();
    history::assert_nothing_twice(&revisions);
    history::assert_phases_go_on(&revisions);
    assert_eq!(second.terminate().code(), Some(0));
    scene.tidy_up().await;
}
