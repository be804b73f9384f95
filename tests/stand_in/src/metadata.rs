//! The bookkeeping in `metadata` that belongs to the server.

use crate::errors::FieldCause;
use crate::store::{Object, Store};
use k8s_openapi::jiff::Timestamp;
use serde_json::{Value, json};

/// What an update may leave out but not change.
const IMMUTABLE: [&str; 3] = ["uid", "creationTimestamp", "deletionTimestamp"];

/// What an update has no say in.
const SERVER_OWNED: [&str; 3] = ["resourceVersion", "generation", "deletionGracePeriodSeconds"];

/// A field of the metadata.
pub(crate) fn field<'a>(object: &'a Object, name: &str) -> Option<&'a Value> {
    object.get("metadata")?.get(name)
}

/// A text in the metadata; empty where it is missing.
pub(crate) fn text<'a>(object: &'a Object, name: &str) -> &'a str {
    field(object, name).and_then(Value::as_str).unwrap_or_default()
}

/// The metadata, to be changed; created where there is none.
pub(crate) fn of_mut(object: &mut Object) -> &mut Object {
    let metadata = object.entry("metadata").or_insert_with(|| json!({}));
    if !metadata.is_object() {
        *metadata = json!({});
    }
    metadata.as_object_mut().expect("has just been made an object")
}

/// Fills in the metadata of a new object.
pub(crate) fn create(store: &mut Store, object: &mut Object, has_generation: bool) {
    let uid = format!("00000000-0000-4000-8000-{:012x}", store.issue());
    let metadata = of_mut(object);
    for name in SERVER_OWNED.into_iter().chain(IMMUTABLE) {
        metadata.remove(name);
    }
    metadata.insert("uid".to_owned(), uid.into());
    metadata.insert("creationTimestamp".to_owned(), now().into());
    if has_generation {
        metadata.insert("generation".to_owned(), 1.into());
    }
    normalize(object);
}

/// Takes over from the stored object what an update does not decide, and refuses what it may not change.
pub(crate) fn update(stored: &Object, object: &mut Object) -> Result<(), FieldCause> {
    let metadata = of_mut(object);
    for name in IMMUTABLE {
        let before = field(stored, name);
        match (metadata.get(name).filter(|value| !is_unset(value)), before) {
            (Some(after), _) if Some(after) != before => {
                return Err(FieldCause::immutable(immutable_field(name), after));
            }
            (None, Some(before)) => {
                metadata.insert(name.to_owned(), before.clone());
            }
            _ => {}
        }
    }
    for name in SERVER_OWNED {
        match field(stored, name) {
            Some(value) => metadata.insert(name.to_owned(), value.clone()),
            None => metadata.remove(name),
        };
    }
    normalize(object);
    if is_being_deleted(stored) {
        let new = finalizers(object).find(|finalizer| !finalizers(stored).any(|stored| stored == *finalizer));
        if let Some(new) = new {
            let message = format!(
                "no new finalizers can be added if the object is being deleted, found new finalizers []string{{{new:?}}}"
            );
            return Err(FieldCause::forbidden("metadata.finalizers", &message));
        }
    }
    Ok(())
}

/// Counts the generation up if something changed that is neither metadata nor, where there is such a
/// subresource, status.
pub(crate) fn count_generation(stored: &Object, object: &mut Object, has_status: bool) {
    let counts = |name: &str| name != "metadata" && !(has_status && name == "status");
    let fields = |object: &Object| -> Object {
        let fields = object.iter().filter(|(name, _)| counts(name));
        fields
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect()
    };
    if fields(stored) != fields(object) {
        bump_generation(object);
    }
}

/// Marks an object as being deleted.
pub(crate) fn start_deletion(object: &mut Object) {
    let metadata = of_mut(object);
    metadata.insert("deletionTimestamp".to_owned(), now().into());
    metadata.insert("deletionGracePeriodSeconds".to_owned(), 0.into());
    bump_generation(object);
}

pub(crate) fn is_being_deleted(object: &Object) -> bool {
    field(object, "deletionTimestamp").is_some()
}

pub(crate) fn has_finalizers(object: &Object) -> bool {
    finalizers(object).next().is_some()
}

/// Drops what Go's `omitempty` drops, and `managedFields`, which are not kept here.
pub(crate) fn normalize(object: &mut Object) {
    let metadata = of_mut(object);
    metadata.remove("managedFields");
    metadata.remove("selfLink");
    metadata.retain(|_, value| !is_unset(value));
}

fn is_unset(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

fn finalizers(object: &Object) -> impl Iterator<Item = &str> {
    let finalizers = field(object, "finalizers").and_then(Value::as_array);
    finalizers.into_iter().flatten().filter_map(Value::as_str)
}

fn bump_generation(object: &mut Object) {
    let metadata = of_mut(object);
    if let Some(generation) = metadata.get("generation").and_then(Value::as_i64) {
        metadata.insert("generation".to_owned(), generation.saturating_add(1).into());
    }
}

fn immutable_field(name: &str) -> &'static str {
    match name {
        "uid" => "metadata.uid",
        "creationTimestamp" => "metadata.creationTimestamp",
        _ => "metadata.deletionTimestamp",
    }
}

fn now() -> String {
    let seconds = Timestamp::now().as_second();
    Timestamp::from_second(seconds).unwrap_or_default().to_string()
}
