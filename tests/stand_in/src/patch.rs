//! The kinds of PATCH.

use crate::errors::Failure;
use crate::recorder::RecordedRequest;
use crate::store::Object;
use json_patch::PatchOperation;
use serde_json::Value;

/// The media type of server-side apply.
pub(crate) const APPLY: &str = "application/apply-patch+yaml";

/// A PATCH that could be read.
#[derive(Debug)]
pub(crate) enum Patch {
    Json(json_patch::Patch),
    Merge(Value),
    Apply(Object),
}

impl Patch {
    pub fn read(request: &RecordedRequest, is_built_in: bool) -> Result<Self, Failure> {
        let body = &request.body;
        match request.media_type() {
            "application/json-patch+json" => {
                serde_json::from_slice(body).map(Self::Json).map_err(undecodable)
            }
            "application/strategic-merge-patch+json" if is_built_in => merge_patch(body),
            "application/merge-patch+json" => merge_patch(body),
            // YAML is a superset of JSON, and JSON is what kube sends.
            APPLY => serde_json::from_slice(body)
                .map(Self::Apply)
                .map_err(|error| Failure::bad_request(&format!("error decoding YAML: {error}"))),
            _ => Err(Failure::unsupported_patch(if is_built_in {
                "application/json-patch+json, application/merge-patch+json, \
                 application/strategic-merge-patch+json, application/apply-patch+yaml"
            } else {
                "application/json-patch+json, application/merge-patch+json, application/apply-patch+yaml"
            })),
        }
    }

    /// The object with the patch applied.
    pub fn apply_to(&self, stored: &Object) -> Result<Object, Failure> {
        let mut object = Value::Object(stored.clone());
        match self {
            Self::Json(operations) => {
                for operation in operations.iter() {
                    if tests_for_absence(operation, &object) {
                        continue;
                    }
                    // Not `patch`, which undoes what it did when an operation fails: the copy is thrown away.
                    json_patch::patch_unsafe(&mut object, std::slice::from_ref(operation))
                        .map_err(|_| Failure::patch_does_not_apply())?;
                }
            }
            Self::Merge(patch) => json_patch::merge(&mut object, patch),
            Self::Apply(applied) => json_patch::merge(&mut object, &Value::Object(applied.clone())),
        }
        match object {
            Value::Object(object) => Ok(object),
            other => Err(Failure::bad_request(&format!(
                "the patch leaves no object but {other}"
            ))),
        }
    }
}

/// Beyond RFC 6902, the real server lets a `test` for null pass where the field is absent. kube's finalizers
/// rely on it.
fn tests_for_absence(operation: &PatchOperation, object: &Value) -> bool {
    let PatchOperation::Test(test) = operation else {
        return false;
    };
    let parent = test
        .path
        .parent()
        .and_then(|parent| object.pointer(parent.as_str()));
    test.value.is_null()
        && parent.is_some_and(Value::is_object)
        && object.pointer(test.path.as_str()).is_none()
}

fn merge_patch(body: &[u8]) -> Result<Patch, Failure> {
    let mut patch: Object = serde_json::from_slice(body).map_err(undecodable)?;
    patch
        .values_mut()
        .for_each(|value| prune_nulls_in_lists(value, false));
    Ok(Patch::Merge(Value::Object(patch)))
}

/// Beyond RFC 7386, the real server takes a null inside a list's objects for "absent" too.
fn prune_nulls_in_lists(value: &mut Value, in_list: bool) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| prune_nulls_in_lists(item, true)),
        Value::Object(fields) => {
            if in_list {
                fields.retain(|_, value| !value.is_null());
            }
            fields
                .values_mut()
                .for_each(|value| prune_nulls_in_lists(value, in_list));
        }
        _ => {}
    }
}

#[allow(clippy::needless_pass_by_value)] // for `map_err`
fn undecodable(error: serde_json::Error) -> Failure {
    Failure::bad_request(&format!("error decoding patch: {error}"))
}
