//! The `DaemonSet` of a `NodeAgent`: what an agent may do on a node, and what it gets.
//!
//! The agent reads everything and changes nothing. The entry point of its image takes the arguments below, and `agent status`
//! exits with 0 while the agent works. The agent sets the condition `agents.example.com/Linked` of its own Pod, for which
//! `agent-access.yaml` gives it the right. A namespace that enforces Pod security has to be `privileged`, as for each Pod that
//! mounts the node's files.

use crate::agent::LINKED;
use crate::resource::NodeAgent;
use crate::status::CONTROLLER;
use k8s_openapi::api::apps::v1::{DaemonSet, DaemonSetSpec, DaemonSetUpdateStrategy, RollingUpdateDaemonSet};
use k8s_openapi::api::core::v1::{
    Capabilities, Container, EmptyDirVolumeSource, EnvVar, EnvVarSource, ExecAction, HostPathVolumeSource,
    KeyToPath, ObjectFieldSelector, PodReadinessGate, PodSpec, PodTemplateSpec, Probe, ResourceRequirements,
    SeccompProfile, Secret, SecretVolumeSource, SecurityContext, Volume, VolumeMount,
};
use k8s_openapi::apimachinery::pkg::api::resource::Quantity;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::LabelSelector;
use k8s_openapi::apimachinery::pkg::util::intstr::IntOrString;
use kube::api::{Api, ObjectMeta, Patch, PatchParams};
use kube::{Client, Resource, ResourceExt};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The label of the `DaemonSet` and its Pods. A name may come again, and may be too long for a label.
pub const OWNER_UID: &str = "agents.example.com/owner-uid";
/// The key in the Secret.
pub const LINK_KEY: &str = "linkKey";
const LINK_KEY_HASH: &str = "agents.example.com/link-key-sha256";
/// That of `agent-access.yaml`.
const SERVICE_ACCOUNT: &str = "node-agent";

/// Creates or updates the `DaemonSet`.
pub async fn apply(client: &Client, node_agent: &NodeAgent, secret: &Secret) -> kube::Result<DaemonSet> {
    let params = PatchParams::apply(CONTROLLER).force();
    let daemon_set = Patch::Apply(daemon_set(node_agent, secret));
    api(client, node_agent)
        .patch(&node_agent.name_any(), &params, &daemon_set)
        .await
}

/// The `DaemonSet`, if there is one.
pub async fn find(client: &Client, node_agent: &NodeAgent) -> kube::Result<Option<DaemonSet>> {
    api(client, node_agent).get_opt(&node_agent.name_any()).await
}

fn api(client: &Client, node_agent: &NodeAgent) -> Api<DaemonSet> {
    Api::namespaced(client.clone(), &node_agent.namespace().unwrap_or_default())
}

pub fn daemon_set(node_agent: &NodeAgent, secret: &Secret) -> DaemonSet {
    let labels = BTreeMap::from([(OWNER_UID.to_owned(), node_agent.uid().unwrap_or_default())]);
    // Another key is another template: all agents are replaced, and link with it. A label of its Secret is not. Who may read the
    // template can test guesses against the hash, so the key has to be random, as one of a machine is.
    let key = secret.data.as_ref().and_then(|data| data.get(LINK_KEY));
    let hash = Sha256::digest(key.map(|key| &*key.0).unwrap_or_default());
    let hash: Vec<_> = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    let strategy = RollingUpdateDaemonSet {
        max_unavailable: Some(IntOrString::String("10%".into())),
        ..Default::default()
    };
    DaemonSet {
        metadata: ObjectMeta {
            name: Some(node_agent.name_any()),
            labels: Some(labels.clone()),
            owner_references: Some(Vec::from_iter(node_agent.controller_owner_ref(&()))),
            ..Default::default()
        },
        spec: DaemonSetSpec {
            selector: LabelSelector {
                match_labels: Some(labels.clone()),
                ..Default::default()
            },
            template: PodTemplateSpec {
                metadata: Some(ObjectMeta {
                    labels: Some(labels),
                    annotations: Some([(LINK_KEY_HASH.into(), hash.concat())].into()),
                    ..Default::default()
                }),
                spec: Some(pod_spec(node_agent)),
            },
            update_strategy: Some(DaemonSetUpdateStrategy {
                type_: Some("RollingUpdate".into()),
                rolling_update: Some(strategy),
            }),
            ..Default::default()
        },
        status: None,
    }
}

fn pod_spec(node_agent: &NodeAgent) -> PodSpec {
    let spec = &node_agent.spec;
    PodSpec {
        containers: vec![container(node_agent)],
        service_account_name: Some(SERVICE_ACCOUNT.into()),
        // An empty list that the server does not keep would make each apply a change.
        node_selector: Some(spec.node_selector.clone()).filter(|labels| !labels.is_empty()),
        tolerations: Some(spec.tolerations.clone()).filter(|tolerations| !tolerations.is_empty()),
        // A rolling update goes on when the new agents are linked, not when they run.
        readiness_gates: Some(vec![PodReadinessGate {
            condition_type: LINKED.into(),
        }]),
        volumes: Some(vec![
            Volume {
                name: "node".into(),
                host_path: Some(HostPathVolumeSource {
                    path: "/".into(),
                    type_: Some("Directory".into()),
                }),
                ..Default::default()
            },
            // Gone with the Pod: nothing is left on the node.
            Volume {
                name: "state".into(),
                empty_dir: Some(EmptyDirVolumeSource {
                    size_limit: Some(Quantity("256Mi".into())),
                    ..Default::default()
                }),
                ..Default::default()
            },
            // A file, not a variable: those show in `/proc` and in crash reports.
            Volume {
                name: "link-key".into(),
                secret: Some(SecretVolumeSource {
                    secret_name: Some(spec.link_key_secret.clone()),
                    items: Some(vec![KeyToPath {
                        key: LINK_KEY.into(),
                        path: "link-key".into(),
                        mode: Some(0o400),
                        ..Default::default()
                    }]),
                    ..Default::default()
                }),
                ..Default::default()
            },
        ]),
        ..Default::default()
    }
}

fn container(node_agent: &NodeAgent) -> Container {
    let spec = &node_agent.spec;
    let mount = |name: &str, path: &str, is_read_only| VolumeMount {
        name: name.into(),
        mount_path: path.into(),
        read_only: Some(is_read_only),
        ..Default::default()
    };
    Container {
        name: "agent".into(),
        image: Some(spec.image.clone()),
        // The node's files are its root, with no chroot(2), which takes a capability.
        args: Some(vec![
            "--root=/node".into(),
            "--state=/state".into(),
            "--link-key-file=/secrets/link-key".into(),
            "--name=$(NODE_NAME)".into(),
            format!("--groups={}", spec.groups.join(",")),
        ]),
        env: Some(vec![
            from_pod("NODE_NAME", "spec.nodeName"),
            from_pod("POD_NAME", "metadata.name"),
            from_pod("POD_NAMESPACE", "metadata.namespace"),
        ]),
        volume_mounts: Some(vec![
            VolumeMount {
                // `readOnly` alone leaves what is mounted below, such as `/var`, writable.
                recursive_read_only: Some("Enabled".into()),
                ..mount("node", "/node", true)
            },
            mount("state", "/state", false),
            mount("link-key", "/secrets", true),
        ]),
        resources: Some(ResourceRequirements {
            requests: Some(quantities([("cpu", "50m"), ("memory", "128Mi")])),
            limits: Some(quantities([
                ("cpu", "500m"),
                ("memory", "256Mi"),
                ("ephemeral-storage", "512Mi"),
            ])),
            ..Default::default()
        }),
        readiness_probe: Some(probe(3)),
        // An agent that hangs is reported after a minute and a half, and started again after five.
        liveness_probe: Some(probe(10)),
        security_context: Some(SecurityContext {
            privileged: Some(false),
            allow_privilege_escalation: Some(false),
            read_only_root_filesystem: Some(true),
            // Root without capabilities: it may read what root owns, and no more.
            run_as_user: Some(0),
            capabilities: Some(Capabilities {
                drop: Some(vec!["ALL".into()]),
                ..Default::default()
            }),
            seccomp_profile: Some(SeccompProfile {
                type_: "RuntimeDefault".into(),
                ..Default::default()
            }),
            ..Default::default()
        }),
        ..Default::default()
    }
}

fn probe(failure_threshold: i32) -> Probe {
    Probe {
        exec: Some(ExecAction {
            command: Some(vec!["agent".into(), "status".into()]),
        }),
        period_seconds: Some(30),
        timeout_seconds: Some(10),
        failure_threshold: Some(failure_threshold),
        ..Default::default()
    }
}

/// A variable by the downward API.
fn from_pod(name: &str, field: &str) -> EnvVar {
    EnvVar {
        name: name.into(),
        value_from: Some(EnvVarSource {
            field_ref: Some(ObjectFieldSelector {
                field_path: field.into(),
                ..Default::default()
            }),
            ..Default::default()
        }),
        ..Default::default()
    }
}

fn quantities<const N: usize>(amounts: [(&str, &str); N]) -> BTreeMap<String, Quantity> {
    let amounts = amounts.map(|(name, amount)| (name.into(), Quantity(amount.into())));
    amounts.into()
}
