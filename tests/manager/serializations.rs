//! How often a call serializes the status: before and after the change, and not at all where nothing changes.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use kube::CustomResource;
use phase_rules::manager::{StatusChanges, StatusManager};
use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Value, json};
use stand_in::StandIn;
use std::cell::Cell;

#[derive(CustomResource, Serialize, Deserialize, Clone, Debug)]
#[kube(
    group = "example.com",
    version = "v1",
    kind = "Mirror",
    namespaced,
    status = "MirrorStatus",
    schema = "disabled"
)]
pub struct MirrorSpec {}

#[derive(PhaseStatus, Serialize, Deserialize, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(conditions(Synced), rules(Synced => Running, Synced = False => Failed, _ => Unknown))]
pub struct MirrorStatus {
    #[serde(default)]
    conditions: Vec<Condition>,
    phase: Option<MirrorPhase>,
    observed_generation: Option<i64>,
    #[serde(default)]
    files: Counted,
}

/// A number that counts how often it is serialized, and with it the status that it is a field of.
#[derive(Deserialize, Clone, Copy, Debug, Default)]
#[serde(transparent)]
struct Counted(u32);

thread_local! {
    static SERIALIZED: Cell<u32> = const { Cell::new(0) };
}

impl Serialize for Counted {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        SERIALIZED.set(SERIALIZED.get() + 1);
        serializer.serialize_u32(self.0)
    }
}

/// How often a call serialized the status, and whether it changed it.
async fn serializations(status: &Value, changes: StatusChanges<MirrorStatus>) -> (u32, bool) {
    crate::trace::listen();
    let server = StandIn::new();
    let object = json!({ "kind": "Mirror", "spec": {}, "status": status });
    let mirror = server.put(&stand_in::path::<Mirror>("default", "a"), object);
    let mirror: Mirror = serde_json::from_value(mirror).unwrap();
    let manager = StatusManager::new(server.client(), "test");
    SERIALIZED.set(0);
    let outcome = manager.apply(&mirror, changes).await.unwrap();
    (SERIALIZED.get(), outcome.changed().is_some())
}

#[tokio::test]
async fn once_before_the_change_and_once_after() {
    let synced = |status, reason| {
        StatusChanges::new().set(ConditionUpdate::new(MirrorCondition::Synced, status, reason))
    };
    let standing = json!({
        "conditions": [{
            "type": "Synced", "status": "True", "reason": "Copied", "message": "", "observedGeneration": 1,
            "lastTransitionTime": "2025-01-01T00:00:00Z",
        }],
        "phase": "Running",
        "observedGeneration": 1,
        "files": 1,
    });
    let no_phase = json!({ "observedGeneration": 1 });
    let unknown = json!({ "phase": "Unknown", "observedGeneration": 1 });

    let failed = synced(ConditionStatus::False, "Lost");
    assert_eq!(serializations(&standing, failed.clone()).await, (2, true));
    let with_edit = failed.edit(|status: &mut MirrorStatus| status.files = Counted(2));
    // What an edit changes is seen in the JSON alone, and the status is copied for it.
    assert_eq!(serializations(&standing, with_edit).await, (5, true));
    let generation_alone = StatusChanges::new().edit(|status: &mut MirrorStatus| {
        status.observed_generation = Some(9);
    });
    // Once more to see whether there is a phase that would be lost.
    assert_eq!(serializations(&unknown, generation_alone).await, (5, false));
    let removed = StatusChanges::new().remove(MirrorCondition::Synced);
    assert_eq!(serializations(&standing, removed).await, (2, true));
    // It reads as the derived phase, and is not stored as such.
    assert_eq!(serializations(&no_phase, StatusChanges::new()).await, (6, true));
    // That it is stored as such is seen on the wire alone.
    assert_eq!(serializations(&unknown, StatusChanges::new()).await, (3, false));
    let unchanged = synced(ConditionStatus::True, "Copied");
    assert_eq!(serializations(&standing, unchanged).await, (0, false));
}
