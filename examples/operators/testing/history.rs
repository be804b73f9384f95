//! What is written to objects on a cluster, revision by revision.

use futures::{StreamExt, TryStreamExt};
use kube::ResourceExt;
use kube::api::{Api, ListParams, WatchEvent, WatchParams};
use phase_rules::{GetPhase, PhaseEnum};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Debug;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// The revisions of the objects of a kind.
pub struct History<K>(UnboundedReceiver<K>);

impl<K> History<K>
where
    K: ResourceExt + Clone + Debug + DeserializeOwned + Send + 'static,
{
    /// The revisions that follow.
    pub async fn begin(objects: Api<K>) -> Self {
        let now = objects.list_metadata(&ListParams::default()).await.unwrap();
        let (sender, revisions) = unbounded_channel();
        tokio::spawn(watch(objects, now.metadata.resource_version.unwrap(), sender));
        Self(revisions)
    }

    /// The next revision.
    pub async fn next(&mut self) -> K {
        self.0.recv().await.expect("nothing is deleted")
    }

    /// The revisions that have come and were not asked for.
    pub fn rest(&mut self) -> Vec<K> {
        std::iter::from_fn(|| self.0.try_recv().ok()).collect()
    }
}

/// Sends each revision after one.
async fn watch<K>(objects: Api<K>, mut version: String, revisions: UnboundedSender<K>)
where
    K: ResourceExt + Clone + Debug + DeserializeOwned,
{
    // A server may end a watch at any time; it goes on from the last revision.
    while !revisions.is_closed() {
        let events = objects.watch(&WatchParams::default(), &version).await.unwrap();
        let mut events = events.boxed();
        while let Ok(Some(event)) = events.try_next().await {
            // What deletes has ended.
            let (WatchEvent::Added(object) | WatchEvent::Modified(object)) = event else {
                return;
            };
            version = object.resource_version().unwrap();
            if revisions.send(object).is_err() {
                return;
            }
        }
    }
}

/// Fails if two revisions of an object say the same, also at different times.
pub fn assert_nothing_twice<K: ResourceExt + Serialize>(revisions: &[K]) {
    let mut said = BTreeMap::<_, Vec<_>>::new();
    for revision in revisions {
        let mut object = serde_json::to_value(revision).unwrap();
        let metadata = object["metadata"].as_object_mut().unwrap();
        metadata.retain(|field, _| field != "resourceVersion" && field != "managedFields");
        let conditions = object.pointer_mut("/status/conditions");
        for condition in conditions.and_then(Value::as_array_mut).into_iter().flatten() {
            condition["lastTransitionTime"].take();
        }
        let said = said.entry(revision.name_any()).or_default();
        assert!(!said.contains(&object), "twice: {object:#}");
        said.push(object);
    }
}

/// Fails if an object goes back to a phase that is declared before the one it was in.
pub fn assert_phases_go_on<K: ResourceExt + GetPhase>(revisions: &[K]) {
    let mut phases = BTreeMap::new();
    for revision in revisions {
        let place = |phase: K::Phase| K::Phase::ALL.iter().position(|one| *one == phase);
        let phase = revision.get_phase();
        let before = phases.insert(revision.name_any(), phase).unwrap_or(phase);
        assert!(place(before) <= place(phase), "{before} -> {phase}");
    }
}
