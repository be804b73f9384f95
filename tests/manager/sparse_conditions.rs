//! A condition type of your own that stores no reason, no message and no generation.

use kube::CustomResource;
use phase_rules::manager::StatusManager;
use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus, WriteCondition};
use serde::{Deserialize, Serialize};
use serde_json::json;
use stand_in::StandIn;

#[derive(WriteCondition, Serialize, Deserialize, Clone, Debug)]
pub struct Flag {
    #[serde(rename = "type")]
    pub type_: String,
    pub status: String,
}

#[derive(CustomResource, Serialize, Deserialize, Clone, Debug)]
#[kube(
    group = "example.com",
    version = "v1",
    kind = "Lamp",
    namespaced,
    status = "LampStatus",
    schema = "disabled"
)]
pub struct LampSpec {}

#[derive(PhaseStatus, Serialize, Deserialize, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(conditions(On), rules(On => Lit, _ => Dark))]
pub struct LampStatus {
    #[serde(default)]
    pub conditions: Vec<Flag>,
    pub phase: Option<LampPhase>,
    pub observed_generation: Option<i64>,
}

#[tokio::test(start_paused = true)]
async fn what_is_not_stored_is_no_change() {
    let server = StandIn::new();
    let path = stand_in::path::<Lamp>("default", "desk");
    server.put(&path, json!({ "kind": "Lamp", "spec": {} }));
    let lamp = || serde_json::from_value::<Lamp>(server.get(&path).unwrap()).unwrap();
    let manager = StatusManager::<Lamp>::new(server.client(), "lamp-controller");
    let on = |reason| {
        ConditionUpdate::new(LampCondition::On, ConditionStatus::True, reason).with_message("bright")
    };
    assert!(
        manager
            .set(&lamp(), on("Switched"))
            .await
            .unwrap()
            .changed()
            .is_some()
    );
    server.take_requests();

    for reason in ["Switched", "Dimmed"] {
        assert!(
            manager
                .set(&lamp(), on(reason))
                .await
                .unwrap()
                .changed()
                .is_none()
        );
    }

    assert!(server.requests().is_empty());
    let off = ConditionUpdate::new(LampCondition::On, ConditionStatus::False, "Switched");
    assert_eq!(
        manager
            .set(&lamp(), off)
            .await
            .unwrap()
            .changed()
            .unwrap()
            .phase
            .to,
        LampPhase::Dark
    );
}
