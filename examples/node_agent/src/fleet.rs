//! The nodes and the agents on them, kept up to date by watches.

use crate::agent::{Agent, is_over};
use crate::daemon_set::OWNER_UID;
use crate::operators::operator::Operator;
use crate::placement::{keeps_agent, wants_agent};
use crate::resource::NodeAgent;
use futures::future::{self, BoxFuture, Shared};
use futures::stream::{self, Stream, StreamExt};
use k8s_openapi::api::apps::v1::DaemonSet;
use k8s_openapi::api::core::v1::{Node, Pod, PodSpec};
use kube::api::Api;
use kube::runtime::WatchStreamExt;
use kube::runtime::reflector::{self, ObjectRef, Store};
use kube::runtime::watcher::{self, Event, watcher};
use kube::{Resource, ResourceExt};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Debug;
use std::sync::Arc;

/// All nodes, and the Pods of all agents.
pub struct Fleet {
    nodes: Store<Node>,
    pods: Store<Pod>,
    stop: Shared<BoxFuture<'static, ()>>,
}

impl Fleet {
    /// Watches them, and the `DaemonSet`s, for as long as the stream is polled; an item says that something is new.
    pub fn watch(operator: &Operator) -> (Self, impl Stream<Item = ()> + Send + 'static) {
        let all = watcher::Config::default;
        let labelled = || all().labels(OWNER_UID);
        let (nodes, new_nodes) = follow(Api::all(operator.client.clone()), all(), trim_node);
        let (pods, new_pods) = follow(operator.watched(), labelled(), trim_pod);
        let (_, new_counts) = follow(operator.watched::<DaemonSet>(), labelled(), |_| {});
        let news = stream::select(stream::select(new_nodes, new_pods), new_counts);
        let stop = operator.stop.clone();
        (Self { nodes, pods, stop }, news)
    }

    /// Waits for the first lists. False if the operator stops before: from then on nobody polls the watches.
    pub async fn is_known(&self) -> bool {
        let listed = future::try_join(self.nodes.wait_until_ready(), self.pods.wait_until_ready());
        tokio::select! {
            biased;
            listed = listed => listed.is_ok(),
            () = self.stop.clone() => false,
        }
    }

    /// How many nodes are to have an agent.
    pub fn wanted(&self, node_agent: &NodeAgent) -> usize {
        let nodes = self.nodes.state();
        nodes
            .iter()
            .filter(|node| wants_agent(&node_agent.spec, node))
            .count()
    }

    /// The agents of all nodes that are to have one, also those that are not there, and the agents that other nodes keep.
    pub fn agents(&self, node_agent: &NodeAgent, daemon_set: Option<&DaemonSet>) -> Vec<Agent> {
        let pods = self.pods.state();
        let mut by_node = BTreeMap::<&str, &Pod>::new();
        for pod in pods.iter().filter(|pod| is_of(pod, daemon_set)) {
            let Some(node) = pod.spec.as_ref().and_then(|spec| spec.node_name.as_deref()) else {
                continue;
            };
            let entry = by_node.entry(node).or_insert(pod);
            // One that is being replaced and its successor are on one node.
            if is_over(entry) {
                *entry = pod;
            }
        }
        let nodes = self.nodes.state();
        let agent_of = |node: &Arc<Node>| {
            let pod = by_node.get(&*node.name_any()).copied();
            let counts =
                wants_agent(&node_agent.spec, node) || pod.is_some() && keeps_agent(&node_agent.spec, node);
            counts.then(|| Agent::of(node, pod))
        };
        nodes.iter().filter_map(agent_of).collect()
    }
}

/// Whether a Pod was made by this `DaemonSet`. Anyone can give a Pod its labels.
fn is_of(pod: &Pod, daemon_set: Option<&DaemonSet>) -> bool {
    let uid = daemon_set.and_then(|daemon_set| daemon_set.metadata.uid.as_ref());
    let mut owners = pod.owner_references().iter();
    uid.is_some() && owners.any(|owner| owner.controller == Some(true) && Some(&owner.uid) == uid)
}

/// A store of what `trim` leaves of each object, and a stream with an item when that changes: a node's heartbeat is nothing new.
fn follow<K>(
    objects: Api<K>,
    config: watcher::Config,
    trim: fn(&mut K),
) -> (Store<K>, impl Stream<Item = ()> + Send + 'static)
where
    K: Resource<DynamicType = ()> + DeserializeOwned + Clone + Debug + PartialEq + Send + Sync + 'static,
{
    let (store, mut writer) = reflector::store();
    let known = store.clone();
    let events = watcher(objects, config).default_backoff().modify(move |object| {
        object.managed_fields_mut().clear();
        object.meta_mut().resource_version = None;
        trim(object);
    });
    let news = events.filter_map(move |event| {
        let is_new = match &event {
            Ok(Event::Apply(object)) => known.get(&ObjectRef::from_obj(object)).as_deref() != Some(object),
            Ok(Event::Delete(_) | Event::InitDone) => true,
            // The store takes a list over when it is complete.
            Ok(Event::Init | Event::InitApply(_)) => false,
            Err(error) => {
                tracing::warn!(error = error as &dyn Error, "a watch is broken");
                false
            }
        };
        if let Ok(event) = event {
            writer.apply_watcher_event(&event);
        }
        future::ready(is_new.then_some(()))
    });
    (store, news)
}

/// Leaves what an agent is placed and judged by.
fn trim_node(node: &mut Node) {
    node.annotations_mut().clear();
    let Some(status) = node.status.take() else {
        return;
    };
    let mut conditions = status.conditions.unwrap_or_default();
    conditions.retain(|condition| condition.type_ == "Ready");
    for condition in &mut conditions {
        condition.last_heartbeat_time = None;
    }
    node.status.get_or_insert_default().conditions = Some(conditions);
}

fn trim_pod(pod: &mut Pod) {
    pod.annotations_mut().clear();
    if let Some(spec) = pod.spec.take() {
        pod.spec.get_or_insert_default().node_name = node_of(spec);
    }
    if let Some(status) = pod.status.take() {
        let kept = pod.status.get_or_insert_default();
        kept.phase = status.phase;
        kept.conditions = status.conditions;
        kept.init_container_statuses = status.init_container_statuses;
        kept.container_statuses = status.container_statuses;
    }
}

/// The node that a Pod is on or, before the scheduler has placed it, the one that the `DaemonSet` controller made it for.
fn node_of(spec: PodSpec) -> Option<String> {
    let made_for = || {
        let affinity = spec.affinity?.node_affinity?;
        let required = affinity.required_during_scheduling_ignored_during_execution?;
        let mut fields = required
            .node_selector_terms
            .into_iter()
            .flat_map(|term| term.match_fields.unwrap_or_default());
        let name = fields.find(|field| field.key == "metadata.name" && field.operator == "In")?;
        name.values?.pop()
    };
    spec.node_name.or_else(made_for)
}
