//! The JSON patch (RFC 6902) that turns one status into another.
//!
//! A merge patch replaces lists whole, and a list that went through typed structs is not the list that was read: times
//! lose their fraction, unknown fields are gone. A JSON patch names what changes and leaves everything else as it is,
//! byte for byte, the conditions of other controllers above all.

use json_patch::jsonptr::{PointerBuf, Token};
use json_patch::{AddOperation, Patch, PatchOperation, RemoveOperation, ReplaceOperation, TestOperation};
use serde_json::{Map, Value};

/// A status before and after, as it stands on the wire.
pub struct StatusDiff<'a> {
    /// The version that the patch is for. On any other the server answers with a conflict.
    pub resource_version: &'a str,
    /// The status before; null where there is none.
    pub before: &'a Value,
    pub after: &'a Value,
    /// The wire name of the list of conditions, if there are any.
    pub conditions: Option<&'a str>,
    /// For each condition that is kept, its place in the list before. What follows in the list after is new.
    pub kept: &'a [usize],
    /// The wire name of the phase, which is written whether it differs or not.
    pub phase: Option<&'a str>,
}

impl StatusDiff<'_> {
    pub fn patch(&self) -> Patch {
        let lock = PatchOperation::Replace(ReplaceOperation {
            path: PointerBuf::from_tokens(["metadata", "resourceVersion"]),
            value: self.resource_version.into(),
        });
        let mut operations = vec![lock];
        let status = PointerBuf::from_tokens(["status"]);
        match (self.before, self.after) {
            (Value::Object(before), Value::Object(after)) => self.fields(&status, before, after, &mut operations),
            (before, after) => difference(&status, Some(before), after, &mut operations),
        }
        Patch(operations)
    }

    fn fields(
        &self,
        status: &PointerBuf,
        before: &Map<String, Value>,
        after: &Map<String, Value>,
        operations: &mut Vec<PatchOperation>,
    ) {
        for name in before.keys().filter(|name| !after.contains_key(*name)) {
            operations.push(remove(child(status, name)));
        }
        for (name, after) in after {
            let (path, before) = (child(status, name), before.get(name));
            if self.conditions == Some(name) {
                self.conditions(&path, before, after, operations);
            } else if self.phase == Some(name) {
                operations.push(add(path, after));
            } else {
                difference(&path, before, after, operations);
            }
        }
    }

    fn conditions(
        &self,
        list: &PointerBuf,
        before: Option<&Value>,
        after: &Value,
        operations: &mut Vec<PatchOperation>,
    ) {
        let empty = Vec::new();
        let (before, after) = match (before, after) {
            (None | Some(Value::Null), Value::Array(after)) => (&empty, after),
            (Some(Value::Array(before)), Value::Array(after)) => (before, after),
            (before, after) => return difference(list, before, after, operations),
        };
        if before.is_empty() {
            // The server may have an empty list or none at all.
            if !after.is_empty() {
                operations.push(add(list.clone(), &Value::Array(after.clone())));
            }
            return;
        }
        for (&place, after) in self.kept.iter().zip(after) {
            let mut changes = Vec::new();
            let path = child(list, place);
            difference(&path, before.get(place), after, &mut changes);
            if !changes.is_empty() {
                operations.extend(same_type(&path, before.get(place)));
                operations.append(&mut changes);
            }
        }
        // From the end, so that the places before stay what they are.
        for place in (0..before.len()).rev().filter(|place| !self.kept.contains(place)) {
            let path = child(list, place);
            operations.extend(same_type(&path, before.get(place)));
            operations.push(remove(path));
        }
        for condition in after.iter().skip(self.kept.len()) {
            operations.push(add(child(list, "-"), condition));
        }
    }
}

/// Guards against an object that was changed after it was read: the entry at this place must still be the one that is
/// meant.
fn same_type(path: &PointerBuf, condition: Option<&Value>) -> Option<PatchOperation> {
    let type_ = condition?.get("type")?;
    Some(PatchOperation::Test(TestOperation {
        path: child(path, "type"),
        value: type_.clone(),
    }))
}

/// What changes one value into another. Objects are compared field by field, so that fields that the program does not know
/// stay; lists are replaced whole.
fn difference(path: &PointerBuf, before: Option<&Value>, after: &Value, operations: &mut Vec<PatchOperation>) {
    match (before, after) {
        (Some(before), after) if before == after => {}
        (Some(Value::Object(before)), Value::Object(after)) => {
            for name in before.keys().filter(|name| !after.contains_key(*name)) {
                operations.push(remove(child(path, name)));
            }
            for (name, after) in after {
                difference(&child(path, name), before.get(name), after, operations);
            }
        }
        (None | Some(Value::Null), Value::Null) => {}
        (Some(_), Value::Null) => operations.push(remove(path.clone())),
        // `add` replaces what is there, and unlike `replace` does not need it to be.
        (_, after) => operations.push(add(path.clone(), after)),
    }
}

fn child<'a>(path: &PointerBuf, token: impl Into<Token<'a>>) -> PointerBuf {
    let mut child = path.clone();
    child.push_back(token.into());
    child
}

fn add(path: PointerBuf, value: &Value) -> PatchOperation {
    PatchOperation::Add(AddOperation {
        path,
        value: without_nulls(value),
    })
}

fn remove(path: PointerBuf) -> PatchOperation {
    PatchOperation::Remove(RemoveOperation { path })
}

/// A null in an object says that there is nothing, which a schema without `nullable` refuses.
fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(fields) => fields
            .iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name.clone(), without_nulls(value)))
            .collect(),
        Value::Array(items) => items.iter().map(without_nulls).collect(),
        value => value.clone(),
    }
}
