//! A status as JSON.

use super::error::{Error, ErrorKind};
use super::managed::ManagedStatus;
use serde_json::Value;

pub fn to_value(status: &impl serde::Serialize) -> Result<Value, Error> {
    serde_json::to_value(status).map_err(|error| Error::from(ErrorKind::Unserializable).because(error))
}

/// The status with these conditions in place of its own.
pub fn with_conditions<S: ManagedStatus>(
    mut status: S,
    conditions: impl IntoIterator<Item = S::Condition>,
) -> Result<Value, Error> {
    let list = status.conditions_mut();
    list.clear();
    list.extend(conditions);
    to_value(&status)
}

/// The phase of a status; null where there is none.
pub fn phase_of<S: ManagedStatus>(status: &S) -> Result<Value, Error> {
    Ok(to_value(status)?[S::FIELDS.phase].take())
}

/// The list of these conditions alone.
pub fn list_of<'a, S: ManagedStatus>(
    conditions: impl IntoIterator<Item = &'a S::Condition>,
) -> Result<Value, Error> {
    let mut status = with_conditions(S::default(), conditions.into_iter().cloned())?;
    Ok(status[S::FIELDS.conditions].take())
}
