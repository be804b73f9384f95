//! Objects that were there before their conditions: what their stored status means in conditions.

use super::changes::{ConditionOperation, StatusChanges};
use super::error::{Error, ErrorKind};
use super::managed::ManagedStatus;
use super::wire::phase_of;
use crate::{ConditionEnum, ConditionTypeOf, PhaseEnum, ReadCondition, State};
use serde_json::{Map, Value};
use std::sync::Arc;

/// From a stored status, as JSON, to the changes that write what it means.
pub type Migration<S> = Arc<dyn Fn(Value) -> Result<StatusChanges<S>, serde_json::Error> + Send + Sync>;

/// What the phase of a stored status comes from.
pub enum Origin<S: ManagedStatus> {
    /// Its conditions, or there is none.
    Conditions,
    /// It was there before the conditions, and this is what the status means.
    BeforeConditions(StatusChanges<S>),
    /// Only the live status can tell.
    Unclear,
}

/// Whether a declared condition has been written to a status.
fn has_declared_condition<S: ManagedStatus>(status: &S) -> bool {
    let mut conditions = status.conditions().iter();
    conditions.any(|condition| ConditionTypeOf::<S>::from_wire(condition.type_()).is_some())
}

/// Looks for a phase, or with a migration for any status, that no condition explains.
///
/// # Errors
/// There is a phase that would be lost, and no migration; or the migration does not take the status.
pub fn origin_of<S: ManagedStatus>(
    status: Option<&S>,
    on_the_wire: Option<&Value>,
    migration: Option<&Migration<S>>,
) -> Result<Origin<S>, Error> {
    let Some(status) = status.filter(|status| !has_declared_condition(*status)) else {
        return Ok(Origin::Conditions);
    };
    let unknown = S::Phase::default();
    let derived = State::<S::Phase>::default().phase();
    if status.get_phase() == derived && derived != unknown {
        return Ok(Origin::Conditions);
    }
    let Some(on_the_wire) = on_the_wire else {
        // A phase that this build does not know reads as `Unknown`, as none may do.
        let may_be_legacy = migration.is_some() || !phase_of(status)?.is_null();
        return Ok(if may_be_legacy {
            Origin::Unclear
        } else {
            Origin::Conditions
        });
    };
    let phase = on_the_wire[S::FIELDS.phase].as_str().unwrap_or_default();
    if phase == derived.as_str() || on_the_wire.as_object().is_none_or(Map::is_empty) {
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
    let derived = phase_after(&changes);
    // A phase that the rules do not know was given up on purpose.
    if S::Phase::from_wire(phase).is_some_and(|stored| stored != derived) {
        tracing::warn!(stored = phase, %derived, "the conditions that `migrate` gives do not lead to the stored phase");
    }
    Ok(Origin::BeforeConditions(changes))
}

/// The phase of the conditions that the changes set.
fn phase_after<S: ManagedStatus>(changes: &StatusChanges<S>) -> S::Phase {
    let set = |state: State<S::Phase>, (type_, operation): (_, &ConditionOperation<_>)| match operation {
        ConditionOperation::Set(update) | ConditionOperation::SetIfMissing(update) => {
            state.with_reason(type_, update.status(), update.reason())
        }
        ConditionOperation::Remove => state,
    };
    changes.conditions().fold(State::default(), set).phase()
}
