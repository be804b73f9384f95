//! Prints what becomes of each object: its phase, and the conditions that changed.

use futures::StreamExt;
use kube::api::Api;
use kube::core::NamespaceResourceScope;
use kube::runtime::WatchStreamExt;
use kube::runtime::watcher::{self, Event, watcher};
use kube::{Resource, ResourceExt};
use phase_rules::{ConditionEnum, ConditionTypeOf, GetPhase, PhaseEnum, PhaseStatus, ReadCondition};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::io::Write;
use std::pin::pin;
use std::sync::Arc;
use tokio::sync::watch;

/// What a narrator can tell of.
pub trait Narrated:
    Resource<Scope = NamespaceResourceScope, DynamicType = ()>
    + PhaseStatus
    + DeserializeOwned
    + Clone
    + Debug
    + Send
    + Sync
    + 'static
{
}

impl<K> Narrated for K where
    K: Resource<Scope = NamespaceResourceScope, DynamicType = ()>
        + PhaseStatus
        + DeserializeOwned
        + Clone
        + Debug
        + Send
        + Sync
        + 'static
{
}

/// Objects by name, as last printed.
pub type Objects<K> = BTreeMap<String, K>;

/// Prints one line.
pub fn say(line: &str) {
    // Nobody listens any more: no reason to stop operating.
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// Prints the objects that it watches.
pub struct Narrator<K> {
    names_namespace: bool,
    /// `None` until the first list is complete.
    told: watch::Sender<Option<Objects<K>>>,
}

impl<K: Narrated> Narrator<K> {
    /// `names_namespace`: whether there may be objects of one name in several namespaces.
    pub fn new(names_namespace: bool) -> Self {
        Self {
            names_namespace,
            told: watch::Sender::new(None),
        }
    }

    /// Waits until what has been printed is enough.
    pub async fn until(&self, is_enough: impl Fn(&Objects<K>) -> bool) {
        let mut told = self.told.subscribe();
        // The sender lives as long as this narrator.
        let _ = told.wait_for(|told| told.as_ref().is_some_and(&is_enough)).await;
    }

    /// Prints each change of a phase or a condition, forever. What is there at the beginning is not printed.
    pub async fn narrate(self: Arc<Self>, objects: Api<K>) {
        let mut events = pin!(watcher(objects, watcher::Config::default()).default_backoff());
        let mut list = Objects::new();
        while let Some(event) = events.next().await {
            match event {
                Ok(Event::Init) => list.clear(),
                Ok(Event::InitApply(object)) => {
                    list.insert(self.name(&object), object);
                }
                Ok(Event::InitDone) => self.tell_list(std::mem::take(&mut list)),
                Ok(Event::Apply(object)) => self.tell(&self.name(&object), Some(object)),
                Ok(Event::Delete(object)) => self.tell(&self.name(&object), None),
                Err(error) => tracing::warn!(%error, "the narrator missed something"),
            }
        }
    }

    fn name(&self, object: &K) -> String {
        match object.namespace() {
            Some(namespace) if self.names_namespace => format!("{namespace}/{}", object.name_any()),
            _ => object.name_any(),
        }
    }

    fn tell_list(&self, list: Objects<K>) {
        let known = self
            .told
            .borrow()
            .as_ref()
            .map(|told| told.keys().cloned().collect::<Vec<_>>());
        let Some(known) = known else {
            self.told.send_replace(Some(list));
            return;
        };
        // A broken watch begins again with a list.
        for name in known.iter().filter(|name| !list.contains_key(*name)) {
            self.tell(name, None);
        }
        for (name, object) in list {
            self.tell(&name, Some(object));
        }
    }

    fn tell(&self, name: &str, now: Option<K>) {
        self.told.send_modify(|told| {
            let told = told.get_or_insert_default();
            for line in lines(name, told.get(name), now.as_ref()) {
                say(&line);
            }
            match now {
                Some(object) => told.insert(name.into(), object),
                None => told.remove(name),
            };
        });
    }
}

/// The phase on the first line, one changed condition on each.
fn lines<K: Narrated>(name: &str, before: Option<&K>, now: Option<&K>) -> Vec<String> {
    let from = before.map(GetPhase::get_phase).unwrap_or_default();
    let Some(now) = now else {
        return vec![format!("{name:<10}{from} -> (deleted)")];
    };
    let to = now.get_phase();
    let mut changes = ConditionTypeOf::<K>::ALL
        .iter()
        .filter_map(|type_| change(*type_, before, now));
    let first = changes.next().unwrap_or_default();
    if from == to && first.is_empty() {
        return Vec::new();
    }
    let phases = if from == to {
        to.to_string()
    } else {
        format!("{from} -> {to}")
    };
    let width = width_of_phases::<K::Phase>();
    let first = format!("{name:<10}{phases:<width$}{first}");
    let others = changes.map(|change| format!("{:<10}{:<width$}{change}", "", ""));
    [first.trim_end().to_owned()].into_iter().chain(others).collect()
}

/// What the longest change of phase takes, and some space.
fn width_of_phases<P: PhaseEnum>() -> usize {
    let mut lengths: Vec<_> = P::ALL.iter().map(|phase| phase.as_str().len()).collect();
    lengths.sort_unstable();
    lengths.iter().rev().take(2).sum::<usize>() + " -> ".len() + 2
}

fn change<K: Narrated>(type_: ConditionTypeOf<K>, before: Option<&K>, now: &K) -> Option<String> {
    let described = |object: &K| {
        let condition = object.condition(type_)?;
        let reason = condition.reason().unwrap_or_default();
        Some(format!("{type_}={} ({reason})", condition.status()))
    };
    match (before.and_then(described), described(now)) {
        (before, now) if before == now => None,
        (_, Some(now)) => Some(now),
        (_, None) => Some(format!("{type_} removed")),
    }
}
