//! A day in the life of a `NodeAgent`, played on the stand-in. One thing happens at a time.

use crate::cluster::{Cluster, Health};
use crate::operators::Outcome;
use crate::operators::narrator::{self, Narrator};
use crate::resource::{NodeAgent, NodeAgentSpec};
use crate::status::NodeAgentCondition::{
    self, AgentsLinked, AgentsReady, DaemonSetReady, LinkKeyReady, Outdated,
};
use crate::status::NodeAgentPhase;
use crate::status::NodeAgentReason::{
    self, NodesDiffer, NotObserved, OlderTemplate, PodsMissing, SecretNotFound,
};
use k8s_openapi::api::core::v1::Toleration;
use kube::api::{Api, Patch, PatchParams, PostParams};
use phase_rules::{GetPhase, PhaseStatus};
use serde_json::json;
use stand_in::StandIn;
use std::time::Duration;

const NAME: &str = "scanner";
const KEY: &str = "scanner-link";
const PATIENCE: Duration = Duration::from_secs(30);

struct Day<'a> {
    server: &'a StandIn,
    cluster: Cluster,
    namespace: &'a str,
    node_agents: Api<NodeAgent>,
    narrator: &'a Narrator<NodeAgent>,
}

/// Plays the day, each scene when the one before is over.
pub async fn play(server: &StandIn, namespace: &str, narrator: &Narrator<NodeAgent>) -> Outcome {
    let day = Day {
        server,
        cluster: Cluster::new(&server.client(), namespace),
        namespace,
        node_agents: Api::namespaced(server.client(), namespace),
        narrator,
    };
    // Whoever comes late would miss the beginning.
    narrator.until(|_| true).await;

    scene("A cluster has a control plane and a worker. An agent is asked for on both. Its key is missing.");
    let control_plane = json!({ "key": "node-role.kubernetes.io/control-plane", "effect": "NoSchedule" });
    day.cluster
        .join("control", &json!({ "taints": [control_plane] }))
        .await?;
    day.cluster.join("worker-1", &json!({})).await?;
    day.ask_for_agents().await?;
    day.until(LinkKeyReady, SecretNotFound).await?;
    day.tell();

    scene("The key is there: the DaemonSet is created, and its agents start.");
    day.cluster
        .create_key(KEY, "a day is not long enough to guess it")
        .await?;
    day.until(DaemonSetReady, NotObserved).await?;
    day.cluster.count_pods(NAME, 2).await?;
    day.until(DaemonSetReady, PodsMissing).await?;
    for node in ["control", "worker-1"] {
        day.start_agent(node).await?;
    }
    day.cluster.count_pods(NAME, 2).await?;
    day.until_phase(NodeAgentPhase::Protected).await?;
    day.tell();

    scene("worker-1 is cordoned, and keeps its agent, which still counts. A node joins.");
    day.cluster.cordon("worker-1").await?;
    day.cluster.join("worker-2", &json!({})).await?;
    day.until(DaemonSetReady, NodesDiffer).await?;
    day.tell();
    day.cluster.count_pods(NAME, 3).await?;
    day.until(DaemonSetReady, PodsMissing).await?;
    day.start_agent("worker-2").await?;
    day.cluster.count_pods(NAME, 3).await?;
    day.until_phase(NodeAgentPhase::Protected).await?;
    day.tell();

    scene("The agent of worker-2 crashes, and is started again.");
    day.cluster.report(NAME, "worker-2", Health::Crashed).await?;
    day.until_phase(NodeAgentPhase::PartlyProtected).await?;
    day.tell();
    day.cluster.report(NAME, "worker-2", Health::Linked).await?;
    day.until_phase(NodeAgentPhase::Protected).await?;

    scene("The key is rotated. Their server does not know it: the rollout stops at the first agent.");
    day.rotate_key("that of another server").await?;
    day.replace_agent("control", Health::KeyRejected).await?;
    day.until_phase(NodeAgentPhase::Failed).await?;
    day.tell();

    scene("The right key follows. The agents are replaced one by one.");
    day.rotate_key("that of this server").await?;
    for node in ["control", "worker-1", "worker-2"] {
        day.replace_agent(node, Health::Linked).await?;
    }
    day.cluster.count_pods(NAME, 3).await?;
    day.until_phase(NodeAgentPhase::Protected).await?;
    day.tell();

    scene("Another version is asked for. Its image cannot be pulled: the rollout stops at the first node.");
    day.set_image("scanner:2.O").await?;
    day.replace_agent("control", Health::NoImage).await?;
    day.until_phase(NodeAgentPhase::Failed).await?;
    day.tell();

    scene("The name of the image is corrected.");
    day.set_image("scanner:2.0").await?;
    for node in ["control", "worker-1", "worker-2"] {
        day.replace_agent(node, Health::Linked).await?;
    }
    day.cluster.count_pods(NAME, 3).await?;
    day.until_phase(NodeAgentPhase::Protected).await?;
    day.tell();
    Ok(())
}

fn scene(title: &str) {
    narrator::say(&format!("\n{title}"));
}

impl Day<'_> {
    async fn ask_for_agents(&self) -> Outcome {
        let spec = NodeAgentSpec {
            image: "scanner:1.9".into(),
            link_key_secret: KEY.into(),
            groups: vec!["production".into()],
            node_selector: [("kubernetes.io/os".into(), "linux".into())].into(),
            tolerations: vec![Toleration {
                key: Some("node-role.kubernetes.io/control-plane".into()),
                operator: Some("Exists".into()),
                ..Default::default()
            }],
        };
        self.node_agents
            .create(&PostParams::default(), &NodeAgent::new(NAME, spec))
            .await?;
        Ok(())
    }

    async fn set_image(&self, image: &str) -> Outcome {
        let spec = json!({ "spec": { "image": image } });
        self.node_agents
            .patch(NAME, &PatchParams::default(), &Patch::Merge(spec))
            .await?;
        self.until_outdated().await
    }

    async fn rotate_key(&self, key: &str) -> Outcome {
        self.cluster.rotate_key(KEY, key).await?;
        self.until_outdated().await
    }

    /// Until the `DaemonSet` controller has seen the new template.
    async fn until_outdated(&self) -> Outcome {
        self.until(Outdated, NotObserved).await?;
        self.cluster.count_pods(NAME, 3).await?;
        self.until(Outdated, OlderTemplate).await
    }

    /// Its Pod is made, its container runs, and it links.
    async fn start_agent(&self, node: &str) -> Outcome {
        self.create_pod(node).await?;
        self.cluster.report(NAME, node, Health::Running).await?;
        self.until_named(AgentsReady, node, false).await?;
        self.cluster.report(NAME, node, Health::Linked).await?;
        self.until_named(AgentsLinked, node, false).await
    }

    async fn create_pod(&self, node: &str) -> Outcome {
        self.cluster.create_pod(NAME, node).await?;
        self.until_named(AgentsReady, &format!("{node} (Starting)"), true)
            .await
    }

    /// The Pod for an older template gives way to one for the present template.
    async fn replace_agent(&self, node: &str, health: Health) -> Outcome {
        self.cluster.delete_pod(NAME, node).await?;
        self.until_named(AgentsReady, &format!("{node} (NoAgent)"), true)
            .await?;
        if let Health::Linked = health {
            return self.start_agent(node).await;
        }
        self.create_pod(node).await?;
        self.cluster.report(NAME, node, health).await
    }

    /// Prints what `kubectl wait` and people read.
    fn tell(&self) {
        let path = stand_in::path::<NodeAgent>(self.namespace, NAME);
        let message = self.server.get(&path).unwrap_or_default()["status"]["message"].clone();
        narrator::say(&format!("          {}", message.as_str().unwrap_or_default()));
    }

    async fn until_phase(&self, phase: NodeAgentPhase) -> Outcome {
        self.until_so(phase.as_str(), |node_agent| node_agent.get_phase() == phase)
            .await
    }

    async fn until(&self, type_: NodeAgentCondition, reason: NodeAgentReason) -> Outcome {
        self.until_so(reason.as_str(), |node_agent| {
            node_agent
                .condition(type_)
                .is_some_and(|condition| condition.reason == reason.as_str())
        })
        .await
    }

    async fn until_named(&self, type_: NodeAgentCondition, agent: &str, is_named: bool) -> Outcome {
        self.until_so(agent, |node_agent| {
            node_agent
                .condition(type_)
                .is_some_and(|condition| condition.message.contains(agent) == is_named)
        })
        .await
    }

    async fn until_so(&self, what: &str, is_so: impl Fn(&NodeAgent) -> bool) -> Outcome {
        let told = self
            .narrator
            .until(|node_agents| node_agents.get(NAME).is_some_and(&is_so));
        tokio::time::timeout(PATIENCE, told)
            .await
            .map_err(|_| format!("{NAME} did not get to `{what}` within {PATIENCE:?}"))?;
        Ok(())
    }
}
