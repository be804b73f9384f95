//! Which objects would change phase.

use crate::cluster::{Cluster, Resource, Selection};
use crate::failure::Failure;
use crate::object::ObjectPhase;
use crate::objects_file::Objects;
use crate::progress::Progress;
use crate::rules_file::Rules;
use kube::api::DynamicObject;
use phase_rules::crd::PublishedRules;
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// The objects that there are.
#[derive(Default)]
pub struct Fleet {
    pub objects: usize,
    pub changes: Vec<ObjectChange>,
    pub malformed: Vec<String>,
}

/// An object that would change phase.
#[derive(Serialize)]
pub struct ObjectChange {
    pub name: String,
    pub from: String,
    pub to: String,
    /// The conditions behind the new phase.
    pub because: String,
}

impl Fleet {
    /// Of the objects whose kind has both.
    pub fn of_files(files: &[PathBuf], old: &Rules, new: &Rules) -> Self {
        let found = Objects::read(files, None);
        let kinds = found.kinds().into_iter();
        let rules: BTreeMap<_, _> = kinds
            .filter_map(|(group, kind)| {
                let both = (old.of_kind(group, kind)?, new.of_kind(group, kind)?);
                Some(((group, kind), both))
            })
            .collect();
        let mut fleet = Self::default();
        for entry in found.with_rules(|kind| rules.contains_key(&kind)) {
            let (old, new) = &rules[&entry.group_and_kind()];
            let change = change(&entry.object, old, new);
            fleet.add(change.map_err(|reason| format!("{}: {reason}", entry.source)));
        }
        let malformed = found.malformed.iter();
        fleet.malformed.extend(malformed.map(ToString::to_string));
        fleet
    }

    pub async fn of_cluster(
        selection: &Selection,
        cluster: &Cluster,
        resource: &Resource,
        old: &PublishedRules,
        new: &PublishedRules,
    ) -> Result<Self, Failure> {
        let compared = |object: DynamicObject| change(&object, old, new);
        let mut progress = Progress::default();
        let changes = selection
            .map(cluster, resource, compared, |read, remaining| {
                progress.read(read, remaining);
            })
            .await?;
        drop(progress);
        let mut fleet = Self::default();
        for change in changes {
            fleet.add(change);
        }
        Ok(fleet)
    }

    fn add(&mut self, change: Result<Option<ObjectChange>, String>) {
        self.objects += 1;
        match change {
            Ok(change) => self.changes.extend(change),
            Err(malformed) => self.malformed.push(malformed),
        }
    }
}

fn change(
    object: &DynamicObject,
    old: &PublishedRules,
    new: &PublishedRules,
) -> Result<Option<ObjectChange>, String> {
    let (before, after) = (ObjectPhase::of(object, old)?, ObjectPhase::of(object, new)?);
    Ok(
        (before.derived_phase != after.derived_phase).then(|| ObjectChange {
            name: after.full_name(),
            because: after.because(),
            from: before.derived_phase,
            to: after.derived_phase,
        }),
    )
}
