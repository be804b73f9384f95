//! Whether a revision is this manager's: the API server notes in `metadata.managedFields` who wrote which field.

use super::draft::Draft;
use super::managed::ManagedResource;
use crate::{PhaseStatus, StatusFields};
use k8s_openapi::apimachinery::pkg::apis::meta::v1::ManagedFieldsEntry;
use serde_json::{Value, json};

/// Beyond ten updaters, the API server puts the oldest of them together under this name, and times have whole seconds.
const MERGED: &str = "ancient-changes";

/// Whether the fields that a draft changes belong to this field manager. `None` where it is not known.
pub fn is_owner<K: ManagedResource>(object: &K, field_manager: &str, draft: &Draft<K>) -> Option<bool> {
    let managed = object.meta().managed_fields.as_ref()?;
    // What was removed belongs to nobody.
    let changed = match (draft.changed_field(), draft.set_condition()) {
        (Some(field), _) => Changed::Field(field),
        (None, Some(condition)) => Changed::Condition(condition),
        (None, None) => Changed::Nothing,
    };
    let mut owners = managed.iter().filter(|entry| {
        entry
            .fields_v1
            .as_ref()
            .is_some_and(|fields| owns(&fields.0["f:status"], &changed, &K::Status::FIELDS))
    });
    let is_ours = |entry: &ManagedFieldsEntry| {
        entry.manager.as_deref() == Some(field_manager) && entry.subresource.as_deref() == Some("status")
    };
    let is_merged = |entry: &ManagedFieldsEntry| entry.manager.as_deref() == Some(MERGED);
    if owners.clone().any(is_ours) {
        return Some(true);
    }
    (!owners.any(is_merged)).then_some(false)
}

/// Whether another field manager has written the phase since this one wrote to the status, which it may never have done.
pub fn is_phase_of_another<K: ManagedResource>(object: &K, field_manager: &str) -> bool {
    let Some(managed) = &object.meta().managed_fields else {
        return false;
    };
    let is_ours = |entry: &&ManagedFieldsEntry| {
        entry.manager.as_deref() == Some(field_manager) && entry.subresource.as_deref() == Some("status")
    };
    let is_merged = |entry: &ManagedFieldsEntry| entry.manager.as_deref() == Some(MERGED);
    let ours = managed.iter().filter(is_ours);
    let last_written = ours.filter_map(|entry| entry.time.as_ref()).max();
    let phase = Changed::Field(K::Status::FIELDS.phase);
    let owns_phase = |entry: &&ManagedFieldsEntry| {
        let fields = entry.fields_v1.as_ref();
        fields.is_some_and(|fields| owns(&fields.0["f:status"], &phase, &K::Status::FIELDS))
    };
    let mut others = managed
        .iter()
        .filter(owns_phase)
        .filter(|entry| !is_ours(entry) && entry.time.as_ref() > last_written);
    !managed.iter().any(is_merged) && others.next().is_some()
}

/// One of the fields that a patch changes.
enum Changed<'a> {
    Field(&'a str),
    Condition(&'a str),
    Nothing,
}

fn owns(status: &Value, changed: &Changed, names: &StatusFields) -> bool {
    let field = |name: &str| status.get(format!("f:{name}"));
    match changed {
        Changed::Nothing => true,
        Changed::Field(name) => field(name).is_some(),
        Changed::Condition(type_) => field(names.conditions)
            .and_then(Value::as_object)
            .is_some_and(|list| {
                // An atomic list has one owner, a map one for each entry.
                list.is_empty() || list.contains_key(&format!("k:{}", json!({ "type": type_ })))
            }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_as_the_api_server_notes_them() {
        let names =
            crate::__private_0_1_0::status_fields("conditions", "phase", "observedGeneration", "", "", false);
        let map = json!({ "f:conditions": { r#"k:{"type":"Ready"}"#: { ".": {}, "f:status": {} } } });
        let atomic = json!({ "f:conditions": {}, "f:phase": {} });
        let ready = Changed::Condition("Ready");
        let [phase, message] = ["phase", "message"].map(Changed::Field);
        assert!(owns(&json!({ "f:message": {} }), &message, &names) && !owns(&atomic, &message, &names));
        assert!(owns(&map, &ready, &names) && owns(&atomic, &ready, &names));
        assert!(!owns(&map, &Changed::Condition("Stopped"), &names));
        assert!(!owns(&map, &phase, &names) && owns(&atomic, &phase, &names));
        for nothing in [
            json!(null),
            json!({}),
            json!({ "f:observedGeneration": {}, "f:message": {} }),
        ] {
            assert!(!owns(&nothing, &ready, &names) && !owns(&nothing, &phase, &names));
        }
    }
}
