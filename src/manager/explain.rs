//! Why an object has the phase that a manager gives it.

use super::resource::{ExplanationOf, ManagedResource, StatusOf};
use crate::PhaseStatus;

/// With `stale_as_unknown`, conditions that stand for an older generation than the object's count as
/// `Unknown`.
pub fn explain<K: ManagedResource>(object: &K, stale_as_unknown: bool) -> ExplanationOf<K> {
    let conditions = object.status().map(PhaseStatus::conditions).unwrap_or_default();
    match object.meta().generation {
        Some(generation) if stale_as_unknown => StatusOf::<K>::explain_at(conditions, generation),
        _ => StatusOf::<K>::explain(conditions),
    }
}
