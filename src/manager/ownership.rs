//! Whether a revision is this manager's: the API server notes in `metadata.managedFields` who wrote which field.

use super::draft::Draft;
use super::managed::ManagedResource;
use crate::{ConditionEnum, PhaseStatus};
use serde_json::{Value, json};

/// Whether the fields that a draft changes belong to this field manager. True where nobody notes it.
pub fn is_owner<K: ManagedResource>(object: &K, field_manager: &str, draft: &Draft<K>) -> bool {
    let Some(managed) = &object.meta().managed_fields else {
        return true;
    };
    managed.iter().any(|entry| {
        entry.manager.as_deref() == Some(field_manager)
            && entry.subresource.as_deref() == Some("status")
            && entry
                .fields_v1
                .as_ref()
                .is_some_and(|fields| owns(&fields.0["f:status"], draft))
    })
}

fn owns<K: ManagedResource>(status: &Value, draft: &Draft<K>) -> bool {
    let field = |name| status.get(format!("f:{name}"));
    if draft.phase.is_change() {
        return field(K::Status::FIELDS.phase).is_some();
    }
    // What was removed belongs to nobody.
    let set = draft.conditions.iter().find(|change| change.to.is_some());
    let Some(set) = set else { return true };
    field(K::Status::FIELDS.conditions).is_some_and(|list| {
        let is_atomic = list
            .as_object()
            .is_none_or(|list| !list.keys().any(|key| key.starts_with("k:")));
        is_atomic
            || list
                .get(format!("k:{}", json!({ "type": set.type_.as_str() })))
                .is_some()
    })
}
