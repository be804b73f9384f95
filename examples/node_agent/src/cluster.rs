//! What a cluster does around the operator, played: its `DaemonSet` controller, the kubelets of its nodes, the agents.

use crate::agent::LINKED;
use crate::operators::Outcome;
use k8s_openapi::api::apps::v1::{DaemonSet, DaemonSetStatus};
use k8s_openapi::api::core::v1::{Node, Pod, Secret};
use kube::api::{Api, DeleteParams, ListParams, ObjectMeta, Patch, PatchParams, PostParams};
use kube::{Client, Resource, ResourceExt};
use serde_json::{Value, json};

/// A cluster, of which one namespace has agents.
pub struct Cluster {
    pub nodes: Api<Node>,
    pub pods: Api<Pod>,
    pub daemon_sets: Api<DaemonSet>,
    pub secrets: Api<Secret>,
}

/// How an agent is.
#[derive(Clone, Copy)]
pub enum Health {
    Running,
    Linked,
    KeyRejected,
    Crashed,
    NoImage,
}

impl Cluster {
    pub fn new(client: &Client, namespace: &str) -> Self {
        Self {
            nodes: Api::all(client.clone()),
            pods: Api::namespaced(client.clone(), namespace),
            daemon_sets: Api::namespaced(client.clone(), namespace),
            secrets: Api::namespaced(client.clone(), namespace),
        }
    }

    /// Makes a Secret with the link key.
    pub async fn create_key(&self, secret: &str, key: &str) -> Outcome {
        let secret = Secret {
            metadata: named(secret),
            data: Some([(crate::daemon_set::LINK_KEY.into(), bytes(key))].into()),
            ..Default::default()
        };
        self.secrets.create(&PostParams::default(), &secret).await?;
        Ok(())
    }

    /// Replaces the link key.
    pub async fn rotate_key(&self, secret: &str, key: &str) -> Outcome {
        let data = json!({ "data": { crate::daemon_set::LINK_KEY: bytes(key) } });
        self.secrets
            .patch(secret, &PatchParams::default(), &Patch::Merge(data))
            .await?;
        Ok(())
    }

    /// A node joins, its kubelet reports, and the node controller takes away the taint that a node begins with.
    pub async fn join(&self, node: &str, spec: &Value) -> Outcome {
        let healthy = healthy_node(node, spec);
        self.nodes.create(&PostParams::default(), &healthy).await?;
        let status = json!({ "status": healthy.status });
        self.nodes
            .patch_status(node, &PatchParams::default(), &Patch::Merge(status))
            .await?;
        let taints = json!({ "spec": { "taints": spec["taints"] } });
        self.nodes
            .patch(node, &PatchParams::default(), &Patch::Merge(taints))
            .await?;
        Ok(())
    }

    /// What `kubectl cordon` and the node controller make of it.
    pub async fn cordon(&self, node: &str) -> Outcome {
        let taint = json!({ "key": "node.kubernetes.io/unschedulable", "effect": "NoSchedule" });
        let spec = json!({ "spec": { "unschedulable": true, "taints": [taint] } });
        self.nodes
            .patch(node, &PatchParams::default(), &Patch::Merge(spec))
            .await?;
        Ok(())
    }

    /// The `DaemonSet` controller makes the Pod of a node.
    pub async fn create_pod(&self, daemon_set: &str, node: &str) -> Outcome {
        let daemon_set = self.daemon_sets.get(daemon_set).await?;
        self.pods
            .create(&PostParams::default(), &pod_of(&daemon_set, node))
            .await?;
        Ok(())
    }

    /// The `DaemonSet` controller deletes the Pod of a node.
    pub async fn delete_pod(&self, daemon_set: &str, node: &str) -> Outcome {
        let name = pod_name(daemon_set, node);
        self.pods.delete(&name, &DeleteParams::default()).await?;
        Ok(())
    }

    /// The `DaemonSet` controller counts its Pods.
    pub async fn count_pods(&self, daemon_set: &str, nodes: usize) -> Outcome {
        let counted = self.daemon_sets.get(daemon_set).await?;
        let pods = self.pods.list(&ListParams::default()).await?;
        let status = json!({ "status": counts(&counted, &pods.items, nodes) });
        self.daemon_sets
            .patch_status(daemon_set, &PatchParams::default(), &Patch::Merge(status))
            .await?;
        Ok(())
    }

    /// The kubelet and the agent of a node report.
    pub async fn report(&self, daemon_set: &str, node: &str, health: Health) -> Outcome {
        let status = json!({ "status": status_of(health) });
        self.pods
            .patch_status(
                &pod_name(daemon_set, node),
                &PatchParams::default(),
                &Patch::Merge(status),
            )
            .await?;
        Ok(())
    }
}

/// A node with a healthy kubelet.
pub fn healthy_node(name: &str, spec: &Value) -> Node {
    let ready = json!({ "type": "Ready", "status": "True", "reason": "KubeletReady" });
    let node = json!({
        "metadata": { "name": name, "labels": { "kubernetes.io/os": "linux" } },
        "spec": spec,
        "status": { "conditions": [ready] },
    });
    serde_json::from_value(node).expect("a node")
}

/// The Pod of a `DaemonSet` for a node, placed by the scheduler.
pub fn pod_of(daemon_set: &DaemonSet, node: &str) -> Pod {
    let template = daemon_set.spec.template.clone();
    let mut pod = Pod {
        metadata: ObjectMeta {
            owner_references: Some(Vec::from_iter(daemon_set.controller_owner_ref(&()))),
            ..template.metadata.unwrap_or_default()
        },
        spec: template.spec,
        status: None,
    };
    pod.metadata.name = Some(pod_name(&daemon_set.name_any(), node));
    let field = json!({ "key": "metadata.name", "operator": "In", "values": [node] });
    let terms = json!({ "nodeSelectorTerms": [{ "matchFields": [field] }] });
    let affinity = json!({ "nodeAffinity": { "requiredDuringSchedulingIgnoredDuringExecution": terms } });
    let spec = pod.spec.get_or_insert_default();
    spec.affinity = serde_json::from_value(affinity).expect("an affinity");
    spec.node_name = Some(node.into());
    pod
}

pub fn pod_name(daemon_set: &str, node: &str) -> String {
    format!("{daemon_set}-{node}")
}

/// What the `DaemonSet` controller writes when this many nodes are to have a Pod.
pub fn counts(daemon_set: &DaemonSet, pods: &[Pod], nodes: usize) -> DaemonSetStatus {
    let template = daemon_set.spec.template.clone();
    let annotations = template.metadata.unwrap_or_default().annotations;
    let containers = template.spec.unwrap_or_default().containers;
    let is_updated = |pod: &&Pod| {
        let spec = pod.spec.as_ref();
        pod.metadata.annotations == annotations && spec.is_some_and(|spec| spec.containers == containers)
    };
    let count = |number| i32::try_from(number).unwrap_or(i32::MAX);
    DaemonSetStatus {
        observed_generation: daemon_set.metadata.generation,
        desired_number_scheduled: count(nodes),
        current_number_scheduled: count(pods.len()),
        updated_number_scheduled: Some(count(pods.iter().filter(is_updated).count())),
        ..Default::default()
    }
}

/// The status of a Pod whose agent is so.
pub fn status_of(health: Health) -> Value {
    let (is_ready, state) = match health {
        Health::NoImage => (false, json!({ "waiting": { "reason": "ImagePullBackOff" } })),
        Health::Crashed => (false, json!({ "waiting": { "reason": "CrashLoopBackOff" } })),
        Health::Running | Health::Linked | Health::KeyRejected => (true, json!({ "running": {} })),
    };
    let condition = |type_, is_true, reason| {
        let status = if is_true { "True" } else { "False" };
        json!({ "type": type_, "status": status, "reason": reason })
    };
    let mut conditions = vec![if is_ready {
        condition("ContainersReady", true, None)
    } else {
        condition("ContainersReady", false, Some("ContainersNotReady"))
    }];
    match health {
        Health::Linked | Health::Crashed => conditions.push(condition(LINKED, true, Some("Linked"))),
        Health::KeyRejected => conditions.push(condition(LINKED, false, Some("KeyRejected"))),
        Health::Running | Health::NoImage => {}
    }
    let container = json!({
        "name": "agent", "image": "", "imageID": "", "restartCount": 0, "ready": is_ready, "state": state,
    });
    json!({ "phase": "Running", "conditions": conditions, "containerStatuses": [container] })
}

fn bytes(text: &str) -> k8s_openapi::ByteString {
    k8s_openapi::ByteString(text.into())
}

fn named(name: &str) -> ObjectMeta {
    ObjectMeta {
        name: Some(name.into()),
        ..Default::default()
    }
}
