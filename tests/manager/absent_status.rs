//! Conditions that are declared with what a missing one counts as.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use kube::CustomResource;
use phase_rules::manager::StatusManager;
use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus};
use serde::{Deserialize, Serialize};
use serde_json::json;
use stand_in::StandIn;

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
#[phase(
    conditions(Synced, SyncFailed(negative, absent = False)),
    rules(SyncFailed = True | Unknown => Failed, Synced => Running, _ => Pending),
    ignore_stale,
)]
pub struct MirrorStatus {
    #[serde(default)]
    conditions: Vec<Condition>,
    phase: Option<MirrorPhase>,
    observed_generation: Option<i64>,
}

fn fixture() -> (StandIn, StatusManager<Mirror>, Mirror) {
    crate::trace::listen();
    let server = StandIn::new();
    let path = stand_in::path::<Mirror>("default", "a");
    let mirror = serde_json::from_value(server.put(&path, json!({ "kind": "Mirror", "spec": {} }))).unwrap();
    let manager = StatusManager::new(server.client(), "test");
    (server, manager, mirror)
}

#[tokio::test]
async fn initialize_keeps_phase() {
    let (_server, manager, mirror) = fixture();
    assert_eq!(MirrorStatus::evaluate(&[]), MirrorPhase::Pending);
    let fresh = manager
        .initialize(&mirror, "Pending", "")
        .await
        .unwrap()
        .into_object()
        .unwrap();
    let status = fresh.status.unwrap();
    assert_eq!(status.phase, Some(MirrorPhase::Pending));
    let statuses = status
        .conditions
        .iter()
        .map(|condition| (&*condition.type_, &*condition.status));
    assert_eq!(
        statuses.collect::<Vec<_>>(),
        [("Synced", "Unknown"), ("SyncFailed", "False")]
    );
}

#[tokio::test]
async fn stale_condition_counts_as_absent() {
    let (server, manager, mirror) = fixture();
    let set = |type_| ConditionUpdate::new(type_, ConditionStatus::True, "Looked");
    let both = [set(MirrorCondition::Synced), set(MirrorCondition::SyncFailed)];
    let outcome = manager.apply(&mirror, both).await.unwrap();
    assert_eq!(outcome.changed().unwrap().phase.to, MirrorPhase::Failed);
    let edited = server.edit(&stand_in::path::<Mirror>("default", "a"), |mirror| {
        mirror["spec"] = json!({ "to": "b" });
    });
    let mirror: Mirror = serde_json::from_value(edited.unwrap()).unwrap();
    let mirror = manager.sync(&mirror).await.unwrap().into_object().unwrap();

    assert_eq!(mirror.status.as_ref().unwrap().phase, Some(MirrorPhase::Pending));
    assert_eq!(mirror.state().explain().phase(), MirrorPhase::Pending);
}

/// 0 is the same as none: the reconciled generation is recorded, and the condition is not out of date.
#[tokio::test]
async fn generation_0_is_the_reconciled_one() {
    let (_server, manager, mirror) = fixture();
    let synced =
        |status| ConditionUpdate::new(MirrorCondition::Synced, status, "Looked").with_observed_generation(0);
    let mirror = manager
        .set(&mirror, synced(ConditionStatus::True))
        .await
        .unwrap()
        .into_object()
        .unwrap();
    let mirror = manager
        .set(&mirror, synced(ConditionStatus::False))
        .await
        .unwrap()
        .into_object()
        .unwrap();
    assert_eq!(
        mirror
            .condition(MirrorCondition::Synced)
            .unwrap()
            .observed_generation,
        Some(1)
    );
}
