//! The JSON patch (RFC 6902) that turns one status into another.
//!
//! A merge patch replaces lists whole, and a list that went through typed structs is not the list that was
//! read: times lose their fraction, unknown fields are gone. A JSON patch names what changes and leaves
//! everything else as it is, byte for byte, the conditions of other controllers above all.

use crate::StatusFields;
use json_patch::jsonptr::{PointerBuf, Token};
use json_patch::{AddOperation, PatchOperation, RemoveOperation, ReplaceOperation, TestOperation};
use serde_json::{Map, Value};

/// A status before and after, as JSON. Of the conditions only those take part that change or are removed.
pub struct StatusDiff<'a> {
    /// The status before; null where there is none.
    pub before: &'a Value,
    pub after: &'a Value,
    /// What the fields are called. The phase is written whether it differs or not, with its reason and message.
    pub names: &'a StatusFields,
    /// Whether the whole list had conditions before.
    pub has_conditions: bool,
    /// For each condition before, its place in the whole list.
    pub places: &'a [usize],
    /// For each condition that is kept, its index before. What follows in the list after is new.
    pub kept: &'a [usize],
}

/// A patch that is valid for one version. On any other the server answers with a conflict.
pub fn valid_for(resource_version: &str, mut operations: Vec<PatchOperation>) -> json_patch::Patch {
    let lock = PatchOperation::Replace(ReplaceOperation {
        path: PointerBuf::from_tokens(["metadata", "resourceVersion"]),
        value: resource_version.into(),
    });
    operations.insert(0, lock);
    json_patch::Patch(operations)
}

impl StatusDiff<'_> {
    pub fn operations(&self) -> Vec<PatchOperation> {
        let mut operations = Vec::new();
        let status = PointerBuf::from_tokens(["status"]);
        match (self.before, self.after) {
            (Value::Object(before), Value::Object(after)) => {
                self.fields(&status, before, after, &mut operations);
            }
            (before, after) => difference(&status, Some(before), after, &mut operations),
        }
        operations
    }

    fn fields(
        &self,
        status: &PointerBuf,
        before: &Map<String, Value>,
        after: &Map<String, Value>,
        operations: &mut Vec<PatchOperation>,
    ) {
        let conditions = self.names.conditions;
        for name in before
            .keys()
            .filter(|name| !after.contains_key(*name) && *name != conditions)
        {
            operations.push(remove(child(status, name)));
        }
        if before.contains_key(conditions) && !after.contains_key(conditions) {
            // An empty list, which is not serialized.
            let none = Value::Array(Vec::new());
            self.conditions(
                &child(status, conditions),
                before.get(conditions),
                &none,
                operations,
            );
        }
        let StatusFields {
            phase,
            reason,
            message,
            ..
        } = self.names;
        let is_derived = |name: &str| [Some(*phase), *reason, *message].contains(&Some(name));
        for (name, after) in after {
            let (path, before) = (child(status, name), before.get(name));
            if name == conditions {
                self.conditions(&path, before, after, operations);
            } else if is_derived(name) {
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
        if !self.has_conditions {
            // The server may have an empty list or none at all.
            if !after.is_empty() {
                operations.push(add(list.clone(), &Value::Array(after.clone())));
            }
            return;
        }
        for (&index, after) in self.kept.iter().zip(after) {
            let mut changes = Vec::new();
            let path = child(list, self.places[index]);
            difference(&path, before.get(index), after, &mut changes);
            if !changes.is_empty() {
                operations.extend(same_type(&path, before.get(index)));
                operations.append(&mut changes);
            }
        }
        // From the end, so that the places before stay what they are.
        for index in (0..before.len()).rev().filter(|index| !self.kept.contains(index)) {
            let path = child(list, self.places[index]);
            operations.extend(same_type(&path, before.get(index)));
            operations.push(remove(path));
        }
        for condition in after.iter().skip(self.kept.len()) {
            operations.push(add(child(list, "-"), condition));
        }
    }
}

/// Guards against an object whose list is not that of its version, because the program changed it or its
/// `Deserialize` leaves entries out: the entry at this place must be the one that is meant.
fn same_type(path: &PointerBuf, condition: Option<&Value>) -> Option<PatchOperation> {
    let type_ = condition?.get("type")?;
    Some(PatchOperation::Test(TestOperation {
        path: child(path, "type"),
        value: type_.clone(),
    }))
}

/// What changes one value into another. Objects are compared field by field, so that fields that the program
/// does not know stay; lists are replaced whole.
fn difference(
    path: &PointerBuf,
    before: Option<&Value>,
    after: &Value,
    operations: &mut Vec<PatchOperation>,
) {
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

/// The patch for a status whose JSON is known. One that went through typed structs has
/// fields that serde's defaults have made up: the patch puts an object where one is missing that it adds to,
/// and does not remove what is not there.
pub fn fitted(patch: Vec<PatchOperation>, status: &Value) -> Vec<PatchOperation> {
    let mut document = Value::Object(Map::new());
    if !status.is_null() {
        document["status"] = status.clone();
    }
    let mut operations = Vec::new();
    for operation in patch {
        match &operation {
            PatchOperation::Remove(remove) if document.pointer(remove.path.as_str()).is_none() => continue,
            PatchOperation::Add(add) => {
                for parent in parents(&add.path) {
                    if document.pointer(parent.as_str()).is_none_or(Value::is_null) {
                        carry_out(
                            self::add(parent, &Value::Object(Map::new())),
                            &mut document,
                            &mut operations,
                        );
                    }
                }
            }
            _ => {}
        }
        carry_out(operation, &mut document, &mut operations);
    }
    operations
}

/// What a path leads through, from the status down.
fn parents(path: &PointerBuf) -> Vec<PointerBuf> {
    let mut parents: Vec<PointerBuf> = Vec::new();
    let mut parent = path.parent();
    while let Some(path) = parent.filter(|path| !path.is_root()) {
        parents.push(path.to_buf());
        parent = path.parent();
    }
    parents.reverse();
    parents
}

fn carry_out(operation: PatchOperation, document: &mut Value, operations: &mut Vec<PatchOperation>) {
    // One that fails is for the server to judge; a failed operation changes nothing.
    let _ = json_patch::patch(document, std::slice::from_ref(&operation));
    operations.push(operation);
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

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    struct Case {
        before: Value,
        after: Value,
        kept: &'static [usize],
        operations: Value,
    }

    impl Case {
        fn assert(self) {
            let conditions = self.before["conditions"].as_array().map_or(0, Vec::len);
            let diff = StatusDiff {
                before: &self.before,
                after: &self.after,
                names: &crate::__private_0_1_0::status_fields(
                    "conditions",
                    "phase",
                    "observedGeneration",
                    "why",
                    "",
                    false,
                ),
                has_conditions: conditions > 0,
                places: &(0..conditions).collect::<Vec<_>>(),
                kept: self.kept,
            };
            assert_eq!(json!(diff.operations()), self.operations);
        }
    }

    #[test]
    fn a_condition_changes_field_by_field() {
        Case {
            before: json!({ "conditions": [{ "type": "A" }, { "type": "B", "status": "True", "reason": "R", "message": "" }] }),
            after: json!({ "conditions": [{ "type": "A" }, { "type": "B", "status": "False", "reason": "R", "message": "m" }] }),
            kept: &[0, 1],
            operations: json!([
                { "op": "test", "path": "/status/conditions/1/type", "value": "B" },
                { "op": "add", "path": "/status/conditions/1/message", "value": "m" },
                { "op": "add", "path": "/status/conditions/1/status", "value": "False" },
            ]),
        }
        .assert();
    }

    #[test]
    fn conditions_are_changed_then_removed_from_the_end_then_added() {
        let condition = |type_: &str, status: &str| json!({ "type": type_, "status": status });
        Case {
            before: json!({ "conditions": [condition("A", "True"), condition("B", "True"), condition("C", "True"), condition("D", "True")] }),
            after: json!({ "conditions": [condition("B", "False"), condition("D", "True"), condition("E", "True")] }),
            kept: &[1, 3],
            operations: json!([
                { "op": "test", "path": "/status/conditions/1/type", "value": "B" },
                { "op": "add", "path": "/status/conditions/1/status", "value": "False" },
                { "op": "test", "path": "/status/conditions/2/type", "value": "C" },
                { "op": "remove", "path": "/status/conditions/2" },
                { "op": "test", "path": "/status/conditions/0/type", "value": "A" },
                { "op": "remove", "path": "/status/conditions/0" },
                { "op": "add", "path": "/status/conditions/-", "value": { "type": "E", "status": "True" } },
            ]),
        }
        .assert();
    }

    #[test]
    fn a_list_that_may_be_absent_is_added_whole() {
        for before in [
            json!({}),
            json!({ "conditions": null }),
            json!({ "conditions": [] }),
        ] {
            Case {
                before,
                after: json!({ "conditions": [{ "type": "A", "observedGeneration": null }] }),
                kept: &[],
                operations: json!([{ "op": "add", "path": "/status/conditions", "value": [{ "type": "A" }] }]),
            }
            .assert();
        }
    }

    #[test]
    fn an_empty_list_is_not_added() {
        for before in [json!({}), json!({ "conditions": null })] {
            Case {
                before,
                after: json!({ "conditions": [] }),
                kept: &[],
                operations: json!([]),
            }
            .assert();
        }
    }

    #[test]
    fn an_absent_status_is_added_whole_and_without_nulls() {
        Case {
            before: Value::Null,
            after: json!({ "conditions": [], "phase": "Pending", "observedGeneration": null, "own": { "a": null, "b": 1 } }),
            kept: &[],
            operations: json!([
                { "op": "add", "path": "/status", "value": { "conditions": [], "phase": "Pending", "own": { "b": 1 } } },
            ]),
        }
        .assert();
    }

    /// Two texts may read as the same phase, and the reason may be another on the server.
    #[test]
    fn what_is_derived_is_written_though_it_is_the_same() {
        Case {
            before: json!({ "phase": "Unknown", "observedGeneration": 1, "why": "Lost", "message": "m" }),
            after: json!({ "phase": "Unknown", "observedGeneration": 1, "why": "Lost", "message": "m" }),
            kept: &[],
            operations: json!([
                { "op": "add", "path": "/status/phase", "value": "Unknown" },
                { "op": "add", "path": "/status/why", "value": "Lost" },
            ]),
        }
        .assert();
    }

    #[test]
    fn other_fields() {
        Case {
            before: json!({ "same": [1], "list": [1, 2], "gone": 1, "nulled": 1, "null": null, "a/~b": { "x": 1, "y": 2, "z": { "k": 1 } } }),
            after: json!({ "same": [1], "list": [1, 3], "nulled": null, "null": null, "new": null, "a/~b": { "x": 2, "z": { "k": null } } }),
            kept: &[],
            operations: json!([
                { "op": "remove", "path": "/status/gone" },
                { "op": "remove", "path": "/status/a~1~0b/y" },
                { "op": "add", "path": "/status/a~1~0b/x", "value": 2 },
                { "op": "remove", "path": "/status/a~1~0b/z/k" },
                { "op": "add", "path": "/status/list", "value": [1, 3] },
                { "op": "remove", "path": "/status/nulled" },
            ]),
        }
        .assert();
    }

    #[test]
    fn a_condition_without_a_type_has_no_guard() {
        Case {
            before: json!({ "conditions": [{ "kind": "A", "ok": true }] }),
            after: json!({ "conditions": [{ "kind": "A", "ok": false }] }),
            kept: &[0],
            operations: json!([{ "op": "add", "path": "/status/conditions/0/ok", "value": false }]),
        }
        .assert();
    }

    fn patch(operations: Value) -> Vec<PatchOperation> {
        serde_json::from_value(operations).unwrap()
    }

    #[test]
    fn what_is_missing_is_made_and_what_is_not_there_is_not_removed() {
        let operations = json!([
            { "op": "replace", "path": "/metadata/resourceVersion", "value": "7" },
            { "op": "add", "path": "/status/own/deep/a", "value": 1 },
            { "op": "add", "path": "/status/own/deep/b", "value": 2 },
            { "op": "remove", "path": "/status/own/gone" },
            { "op": "remove", "path": "/status/gone" },
            { "op": "add", "path": "/status/phase", "value": "Pending" },
        ]);
        let make = |path| json!({ "op": "add", "path": path, "value": {} });
        let with = |made: &[Value], kept: &[usize]| {
            let mut fitted: Vec<Value> = made.to_vec();
            fitted.extend(kept.iter().map(|place| operations[*place].clone()));
            fitted.insert(0, operations[0].clone());
            patch(Value::Array(fitted))
        };
        let fit = |status: Value| fitted(patch(operations.clone()), &status);

        let all = [make("/status"), make("/status/own"), make("/status/own/deep")];
        assert_eq!(fit(Value::Null), with(&all, &[1, 2, 5]));
        assert_eq!(fit(json!({})), with(&all[1..], &[1, 2, 5]));
        assert_eq!(fit(json!({ "own": null })), with(&all[1..], &[1, 2, 5]));
        assert_eq!(
            fit(json!({ "own": { "gone": 1 } })),
            with(&all[2..], &[1, 2, 3, 5])
        );
        assert_eq!(
            fit(json!({ "own": { "deep": {} }, "gone": null })),
            with(&[], &[1, 2, 4, 5])
        );
        let whole = json!({ "own": { "deep": {}, "gone": 1 }, "gone": 1 });
        assert_eq!(fit(whole), patch(operations.clone()));
    }
}
