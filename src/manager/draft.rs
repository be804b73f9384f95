//! From an object and the changes asked for to the status that should stand, and the patch that makes it so. No I/O.

use super::changes::{ConditionOperation, StatusChanges};
use super::error::Error;
use super::outcome::ConditionChange;
use super::patch::StatusDiff;
use super::resource::{ConditionTypeOf, ManagedResource, ManagedStatus, PhaseOf, StatusOf};
use crate::{Condition, UnixSeconds};
use crate::condition_list::{self, ConditionUpdate};
use crate::{ConditionEnum, PhaseEnum};
use crate::{GetPhase, PhaseChange, PhaseStatus, SetObservedGeneration, SetPhase};
use json_patch::Patch;
use serde_json::Value;

/// What a call is about; the same for all of its attempts.
pub struct Task<S: PhaseStatus> {
    pub changes: StatusChanges<S>,
    /// The generation that was reconciled: that of the object that the caller passed in, never of one read later.
    pub reconciled: Option<i64>,
    /// Whether the status is to say that this generation was reconciled.
    pub records_generation: bool,
    /// Whether conditions that stand for an older generation than the object's count as `Unknown`.
    pub stale_as_unknown: bool,
    /// The time of the transitions.
    pub now: UnixSeconds,
}

/// A status that differs from the one that stands.
pub struct Draft<K: ManagedResource> {
    pub phase: PhaseChange<PhaseOf<K>>,
    pub conditions: Vec<ConditionChange<ConditionTypeOf<K>>>,
    pub patch: Patch,
    /// The status that the patch makes.
    pub status: StatusOf<K>,
}

impl<K: ManagedResource> Draft<K> {
    /// Whether the conditions that the draft changes stand in an object just as the draft has them, time included.
    pub fn conditions_stand_in(&self, object: &K) -> Result<bool, Error> {
        let only = |status: Option<&StatusOf<K>>| {
            let mut only = StatusOf::<K>::default();
            for change in &self.conditions {
                let condition = status.and_then(|status| status.condition(change.type_));
                only.conditions_mut().extend(condition.cloned());
            }
            to_value(&only)
        };
        Ok(!self.conditions.is_empty() && only(Some(&self.status))? == only(object.status())?)
    }
}

/// The status that should stand in place of that of `base`; `None` where it stands already.
pub fn draft<K: ManagedResource>(
    base: &K,
    resource_version: &str,
    task: &Task<StatusOf<K>>,
) -> Result<Option<Draft<K>>, Error> {
    let before = base.status().cloned().unwrap_or_default();
    let mut after = before.clone();
    for edit in task.changes.edits() {
        edit(&mut after);
    }
    let mut is_changed = false;
    if task.changes.edits().next().is_some() {
        *after.conditions_mut() = before.conditions().to_vec();
        is_changed = differs_in_fields_of_its_own(&before, &after)?;
    }

    let generation = base.meta().generation;
    let ConditionEdit { kept, changes } = edit_conditions(&before, &mut after, generation, task)?;
    is_changed |= !changes.is_empty();

    let phase = PhaseChange {
        from: before.get_phase(),
        to: match generation {
            Some(generation) if task.stale_as_unknown => StatusOf::<K>::evaluate_at(after.conditions(), generation),
            _ => StatusOf::<K>::evaluate(after.conditions()),
        },
    };
    after.set_phase(phase.to);
    is_changed |= phase.is_change() || is_unknown_in_other_words::<StatusOf<K>>(&before, phase.to)?;

    if let Some(reconciled) = task.reconciled.filter(|_| task.records_generation) {
        let next = next_observed_generation(before.observed_generation(), reconciled, generation);
        is_changed |= before.observed_generation() != Some(next);
        after.set_observed_generation(next);
    }
    if !is_changed {
        return Ok(None);
    }

    let on_the_wire = match base.status() {
        Some(status) => to_value(status)?,
        None => Value::Null,
    };
    let after_on_the_wire = to_value(&after)?;
    let patch = StatusDiff {
        resource_version,
        before: &on_the_wire,
        after: &after_on_the_wire,
        conditions: conditions_name(&before, &after)?.as_deref(),
        kept: &kept,
        phase: phase_name(&after)?.as_deref(),
    }
    .patch();
    Ok(Some(Draft {
        phase,
        conditions: changes,
        patch,
        status: after,
    }))
}

/// Never goes down, unless it is beyond the object's own generation: then it was never true, as in an object that was
/// restored from a backup of another.
fn next_observed_generation(stored: Option<i64>, reconciled: i64, generation: Option<i64>) -> i64 {
    stored
        .filter(|stored| generation.is_none_or(|generation| *stored <= generation))
        .map_or(reconciled, |stored| stored.max(reconciled))
}

struct ConditionEdit<T> {
    /// For each condition that is kept, its place before.
    kept: Vec<usize>,
    changes: Vec<ConditionChange<T>>,
}

fn edit_conditions<S: ManagedStatus>(
    before: &S,
    after: &mut S,
    generation: Option<i64>,
    task: &Task<S>,
) -> Result<ConditionEdit<S::ConditionType>, Error> {
    let mut changes = Vec::new();
    let mut kept: Vec<usize> = (0..before.conditions().len()).collect();
    // Removing comes first, so that what is kept has the places 0, 1, 2 and so on, and what is new comes after it.
    for (type_, operation) in task.changes.conditions() {
        let Some(standing) = before.condition(type_) else {
            continue;
        };
        if let ConditionOperation::Remove = operation {
            refuse_outdated(type_, standing, task.reconciled, generation)?;
            after.remove_condition(type_);
            kept.retain(|&place| before.conditions()[place].type_() != type_.as_str());
            changes.push(ConditionChange {
                type_,
                from: condition_list::status(before.conditions(), type_.as_str()),
                to: None,
                reason: String::new(),
            });
        }
    }
    for (type_, operation) in task.changes.conditions() {
        let standing = before.condition(type_);
        let update = match operation {
            ConditionOperation::Remove => continue,
            ConditionOperation::SetIfMissing(_) if standing.is_some() => continue,
            ConditionOperation::Set(update) | ConditionOperation::SetIfMissing(update) => update.clone(),
        };
        let update = with_generation(update, task.reconciled);
        if let Some(standing) = standing {
            refuse_outdated(type_, standing, update.get_observed_generation(), generation)?;
        }
        let change = ConditionChange {
            type_,
            from: condition_list::status(before.conditions(), type_.as_str()),
            to: Some(update.status()),
            reason: update.reason().into(),
        };
        if condition_list::set(after.conditions_mut(), update.map_type(ConditionEnum::as_str), task.now)? {
            changes.push(change);
        }
    }
    Ok(ConditionEdit { kept, changes })
}

fn with_generation<T>(update: ConditionUpdate<T>, reconciled: Option<i64>) -> ConditionUpdate<T> {
    match (update.get_observed_generation(), reconciled) {
        (None, Some(reconciled)) => update.observed_generation(reconciled),
        _ => update,
    }
}

/// A condition that stands for a newer generation was set by someone who has seen more.
fn refuse_outdated<T: ConditionEnum>(
    type_: T,
    standing: &impl Condition,
    reconciled: Option<i64>,
    generation: Option<i64>,
) -> Result<(), Error> {
    let is_possible = |observed: &i64| generation.is_none_or(|generation| *observed <= generation);
    match (standing.observed_generation().filter(is_possible), reconciled) {
        (Some(observed_generation), Some(reconciled)) if observed_generation > reconciled => Err(Error::Outdated {
            condition: type_.as_str(),
            observed_generation,
            reconciled,
        }),
        _ => Ok(()),
    }
}

/// Whether the stored phase reads as `Unknown`, and so does the derived one, and yet another text is stored, or none.
fn is_unknown_in_other_words<S: ManagedStatus>(before: &S, phase: S::Phase) -> Result<bool, Error> {
    if phase != S::Phase::default() || before.get_phase() != phase {
        return Ok(false);
    }
    let mut written = before.clone();
    written.set_phase(phase);
    Ok(!same_on_the_wire(before, &written)?)
}

/// Whether two statuses differ in anything but conditions, phase and observed generation.
fn differs_in_fields_of_its_own<S: ManagedStatus>(before: &S, after: &S) -> Result<bool, Error> {
    let fields_of_its_own = |status: &S| {
        let mut status = status.clone();
        status.conditions_mut().clear();
        status.set_phase(S::Phase::default());
        status.set_observed_generation(0);
        to_value(&status)
    };
    Ok(fields_of_its_own(before)? != fields_of_its_own(after)?)
}

fn same_on_the_wire(one: &impl serde::Serialize, other: &impl serde::Serialize) -> Result<bool, Error> {
    Ok(to_value(one)? == to_value(other)?)
}

fn to_value(status: &impl serde::Serialize) -> Result<Value, Error> {
    serde_json::to_value(status).map_err(Error::Unserializable)
}

/// The wire name of the list of conditions, whatever serde makes of the field's name: the one that changes when the list
/// does. `None` where neither status has conditions.
fn conditions_name<S: ManagedStatus>(before: &S, after: &S) -> Result<Option<String>, Error> {
    let status = if after.conditions().is_empty() { before } else { after };
    let mut cleared = status.clone();
    cleared.conditions_mut().clear();
    name_of_difference(status, &cleared)
}

/// The wire name of the phase; `None` where there is only one phase.
fn phase_name<S: ManagedStatus>(status: &S) -> Result<Option<String>, Error> {
    let Some(other) = S::Phase::ALL.iter().find(|phase| **phase != status.get_phase()) else {
        return Ok(None);
    };
    let mut changed = status.clone();
    changed.set_phase(*other);
    name_of_difference(status, &changed)
}

fn name_of_difference<S: ManagedStatus>(one: &S, other: &S) -> Result<Option<String>, Error> {
    let (one, other) = (to_value(one)?, to_value(other)?);
    let (Some(one), Some(other)) = (one.as_object(), other.as_object()) else {
        return Ok(None);
    };
    let mut names = one.keys().chain(other.keys());
    Ok(names.find(|name| one.get(*name) != other.get(*name)).cloned())
}
