//! The history as one chain of steps an object, each with what it changed.

use crate::calls::Intent;
use crate::history::Revision;
use crate::rules;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Debug)]
pub struct Chains {
    by_uid: BTreeMap<String, Vec<Step>>,
}

/// A revision, compared with the one that it replaced.
#[derive(Debug)]
pub struct Step {
    pub uid: String,
    pub name: String,
    pub version: u64,
    /// The version before; 0 where the object was created.
    pub replaces: u64,
    /// The managed conditions, as somebody meant them.
    pub conditions: BTreeMap<String, Intent>,
    /// The types of those that went missing or changed, be it just in their time or generation.
    pub changed: BTreeSet<String>,
    /// The phase before and after; `Unknown` where there is none.
    pub from: String,
    pub to: String,
    /// The phase that the rules give.
    pub derived: &'static str,
    observed_generation_changed: bool,
    /// Whose foreign values changed.
    pub foreign_changed: BTreeSet<String>,
    pub foreign_missing: BTreeSet<String>,
}

impl Chains {
    pub fn new(revisions: &[Revision]) -> Self {
        let mut by_uid = BTreeMap::<String, Vec<Step>>::new();
        let mut latest = BTreeMap::<&str, (u64, &Value)>::new();
        for revision in revisions {
            let before = latest.remove(&*revision.name).unwrap_or((0, &Value::Null));
            if let Some(after) = &revision.object {
                let step = Step::new(revision, before, after);
                by_uid.entry(step.uid.clone()).or_default().push(step);
                latest.insert(&revision.name, (revision.version, after));
            }
        }
        Self { by_uid }
    }

    /// The number of objects, a recreated one counted again.
    pub fn count(&self) -> usize {
        self.by_uid.len()
    }

    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        self.by_uid.values().flatten()
    }

    pub fn of(&self, uid: &str) -> &[Step] {
        self.by_uid.get(uid).map_or(&[], Vec::as_slice)
    }

    pub fn at(&self, uid: &str, version: u64) -> Option<&Step> {
        let chain = self.of(uid);
        let place = chain.binary_search_by_key(&version, |step| step.version);
        place.ok().map(|place| &chain[place])
    }
}

impl Step {
    fn new(revision: &Revision, (replaces, before): (u64, &Value), after: &Value) -> Self {
        let (was, is) = (managed(before), managed(after));
        let intents = is
            .iter()
            .map(|(type_, condition)| (type_.clone(), intent(condition)));
        let (foreign_was, foreign_is) = (foreign(before), foreign(after));
        // Who creates an object changes nothing.
        let foreign_changed = if before.is_null() {
            BTreeSet::new()
        } else {
            differences(&foreign_was, &foreign_is)
        };
        Self {
            uid: text(&after["metadata"]["uid"]),
            name: revision.name.clone(),
            version: revision.version,
            replaces,
            changed: differences(&was, &is),
            from: phase(before),
            to: phase(after),
            derived: rules::phase(&after["status"]),
            observed_generation_changed: before["status"]["observedGeneration"]
                != after["status"]["observedGeneration"],
            foreign_missing: foreign_was
                .keys()
                .filter(|key| !foreign_is.contains_key(*key))
                .cloned()
                .collect(),
            foreign_changed,
            conditions: intents.collect(),
        }
    }

    /// Foreign writers leave all of this alone.
    pub fn is_by_manager(&self) -> bool {
        !self.changed.is_empty() || self.from != self.to || self.observed_generation_changed
    }

    pub fn has_all(&self, intents: &[Intent]) -> bool {
        intents
            .iter()
            .all(|intent| self.conditions.get(&intent.type_) == Some(intent))
    }
}

fn differences<V: PartialEq>(before: &BTreeMap<String, V>, after: &BTreeMap<String, V>) -> BTreeSet<String> {
    let types = before.keys().chain(after.keys());
    types
        .filter(|type_| before.get(*type_) != after.get(*type_))
        .cloned()
        .collect()
}

fn phase(object: &Value) -> String {
    object["status"]["phase"].as_str().unwrap_or("Unknown").into()
}

fn conditions(object: &Value) -> impl Iterator<Item = &Value> {
    object["status"]["conditions"].as_array().into_iter().flatten()
}

fn managed(object: &Value) -> BTreeMap<String, &Value> {
    let conditions = conditions(object).map(|condition| (text(&condition["type"]), condition));
    conditions.filter(|(type_, _)| !type_.contains('/')).collect()
}

fn intent(condition: &Value) -> Intent {
    Intent {
        type_: text(&condition["type"]),
        status: text(&condition["status"]),
        reason: text(&condition["reason"]),
        message: text(&condition["message"]),
    }
}

/// What others wrote, by writer: `foreign.example.com/apply` is a condition of the writer `apply`, and
/// `status.apply` is its field.
fn foreign(object: &Value) -> BTreeMap<String, Vec<Value>> {
    let mut by_writer = BTreeMap::<String, Vec<Value>>::new();
    for condition in conditions(object) {
        if let Some((_, writer)) = text(&condition["type"]).split_once('/') {
            by_writer
                .entry(writer.into())
                .or_default()
                .push(condition.clone());
        }
    }
    for (field, value) in object["status"].as_object().into_iter().flatten() {
        if !["conditions", "phase", "observedGeneration"].contains(&&**field) {
            by_writer.entry(field.clone()).or_default().push(value.clone());
        }
    }
    let metadata = &object["metadata"];
    let user = vec![
        object["spec"].clone(),
        metadata["labels"].clone(),
        metadata["annotations"].clone(),
    ];
    by_writer.insert("user".into(), user);
    by_writer
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().into()
}
