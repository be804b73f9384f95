//! Objects that were there before their conditions: what their stored status means in conditions.

use super::changes::{ConditionOperation, StatusChanges};
use super::error::{Error, ErrorKind};
use super::managed::{ConditionTypeOf, ManagedResource, ManagedStatus, PhaseOf};
use super::ownership::is_phase_of_another;
use super::settings::Settings;
use super::wire::phase_of;
use crate::{ConditionEnum, GetPhase, PhaseEnum, PhaseStatus, ReadCondition, State, condition_list};
use serde_json::{Map, Value};

/// What the phase of a stored status comes from.
pub enum Origin<S: ManagedStatus> {
    /// Its conditions, or there is none.
    Conditions,
    /// It was there before the conditions, and this is what the status means.
    BeforeConditions(StatusChanges<S>),
    /// Only the live status can tell.
    Unclear,
}

/// Looks for a phase, or with a migration for any status, that its conditions do not explain.
///
/// # Errors
/// There is a phase that would be lost, and no migration; or the migration does not take the status.
pub fn origin_of<K: ManagedResource>(
    object: &K,
    on_the_wire: Option<&Value>,
    settings: &Settings<K>,
) -> Result<Origin<K::Status>, Error> {
    let Some(status) = object.status() else {
        return Ok(Origin::Conditions);
    };
    let migration = settings.migration.as_ref();
    let has_declared = has_declared_condition(status);
    if has_declared && migration.is_none() {
        return Ok(Origin::Conditions);
    }
    let (stored, unknown) = (status.get_phase(), PhaseOf::<K>::default());
    let derived = object.derived_phase();
    // Which is another than the first where conditions are stale.
    let explained = [derived, State::<PhaseOf<K>>::read(status.conditions()).phase()];
    if stored != unknown && explained.contains(&stored) {
        return Ok(Origin::Conditions);
    }
    let Some(on_the_wire) = on_the_wire else {
        // A phase that this build does not know reads as `Unknown`, as none may do.
        let may_be_older = migration.is_some() || !phase_of(status)?.is_null();
        return Ok(if may_be_older {
            Origin::Unclear
        } else {
            Origin::Conditions
        });
    };
    let phase = on_the_wire[K::Status::FIELDS.phase].as_str().unwrap_or_default();
    if explained.iter().any(|explained| explained.as_str() == phase)
        || on_the_wire.as_object().is_none_or(Map::is_empty)
        || has_declared && !is_phase_of_another(object, &settings.field_manager)
    {
        return Ok(Origin::Conditions);
    }
    let Some(migration) = migration else {
        return if phase.is_empty() || phase == unknown.as_str() {
            Ok(Origin::Conditions)
        } else {
            Err(ErrorKind::NotMigrated {
                phase: phase.into(),
                derived: derived.as_str(),
            }
            .into())
        };
    };
    let changes =
        migration(on_the_wire.clone()).map_err(|error| Error::from(ErrorKind::Unreadable).because(error))?;
    changes.check(None)?;
    let changes = replacing_all(changes);
    let derived = phase_after(status.conditions(), &changes);
    // A phase that the rules do not know was given up on purpose.
    if PhaseOf::<K>::from_wire(phase).is_some_and(|stored| stored != derived) {
        tracing::warn!(stored = phase, %derived, "the conditions that `migrate` gives do not lead to the stored phase");
    }
    Ok(Origin::BeforeConditions(changes))
}

/// Whether a declared condition has been written to a status.
fn has_declared_condition<S: ManagedStatus>(status: &S) -> bool {
    let mut conditions = status.conditions().iter();
    conditions.any(|condition| ConditionTypeOf::<S>::from_wire(condition.type_()).is_some())
}

/// The changes, which also remove the declared conditions that they do not name: what an old status means does not depend on what was
/// there.
fn replacing_all<S: ManagedStatus>(changes: StatusChanges<S>) -> StatusChanges<S> {
    let all = ConditionTypeOf::<S>::ALL.iter().copied();
    all.fold(changes, |changes, type_| {
        let is_named = changes.conditions().any(|(named, _)| named == type_);
        if is_named { changes } else { changes.remove(type_) }
    })
}

/// The phase of the conditions with the changes made to them.
fn phase_after<S: ManagedStatus>(conditions: &[S::Condition], changes: &StatusChanges<S>) -> S::Phase {
    let change = |state: State<S::Phase>,
                  (type_, operation): (ConditionTypeOf<S>, &ConditionOperation<_>)| {
        let is_missing = || condition_list::find(conditions, type_.as_str()).is_none();
        match operation {
            ConditionOperation::SetIfMissing(_) if !is_missing() => state,
            ConditionOperation::Set(update) | ConditionOperation::SetIfMissing(update) => {
                state.with_reason(type_, update.status(), update.reason())
            }
            ConditionOperation::Remove => state.with(type_, type_.absent()),
        }
    };
    changes.conditions().fold(State::read(conditions), change).phase()
}
