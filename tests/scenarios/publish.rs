//! What is published with the phase says what the phase says.

use super::resources::{Fleet, FleetCondition};
use super::revisions::assert_published_follows_phase;
use super::server::Server;
use kube::api::{DynamicObject, Patch, PatchParams};
use phase_rules::manager::{Outcome, StatusManager};
use phase_rules::{ConditionStatus, ConditionUpdate, condition_list};
use serde_json::json;

fn manager(server: &Server) -> StatusManager<Fleet> {
    StatusManager::new(server.client.clone(), "fleet-controller")
}

fn zone(type_: FleetCondition, status: ConditionStatus) -> ConditionUpdate<FleetCondition> {
    ConditionUpdate::new(type_, status, "Probed").with_message("by hand")
}

/// A fleet that is degraded because of one zone, whose message is that of the phase.
async fn degraded(server: &Server, name: &str) -> Fleet {
    let fleet: Fleet = server.create(name).await;
    let down = zone(FleetCondition::ZoneA, ConditionStatus::False).with_message("no power");
    let outcome = manager(server).set(&fleet, down).await.unwrap();
    outcome.into_object().unwrap()
}

async fn live(server: &Server, name: &str) -> DynamicObject {
    server.untyped_api::<Fleet>().get(name).await.unwrap()
}

/// The program has changed its copy: what is published rests on what is stored all the same.
pub async fn a_copy_that_lies(server: &Server) {
    type Lie = fn(&mut Fleet);
    let lies: [Lie; 5] = [
        |copy| copy.status.as_mut().unwrap().conditions[0].message = "no water".into(),
        |copy| copy.status.as_mut().unwrap().conditions[0].reason = "Asked".into(),
        |copy| {
            let conditions = &mut copy.status.as_mut().unwrap().conditions;
            condition_list::find_mut(conditions, "Ready").unwrap().message = "no water".into();
        },
        |copy| {
            let conditions = &mut copy.status.as_mut().unwrap().conditions;
            assert!(condition_list::remove(conditions, "Stalled"));
        },
        |copy| copy.status.as_mut().unwrap().observed_generation = Some(7),
    ];
    for (index, lie) in lies.into_iter().enumerate() {
        let name = format!("fleet-{index}");
        let mut copy = degraded(server, &name).await;
        lie(&mut copy);

        let up = zone(FleetCondition::ZoneB, ConditionStatus::True);
        let (outcome, requests) = server.requests_during(manager(server).set(&copy, up)).await;

        let read = [
            format!("PATCH {name}/status 422"),
            format!("GET {name} 200"),
            format!("PATCH {name}/status 200"),
        ];
        assert_eq!(requests, read, "{index}");
        assert!(outcome.unwrap().changed().is_some());
        let live = live(server, &name).await;
        assert_eq!(live.data["status"]["message"], "no power", "{index}");
        assert_published_follows_phase::<Fleet>(&[live]);
    }
}

pub async fn ready_by_another_client_is_put_right(server: &Server) {
    degraded(server, "fleet").await;
    let right = live(server, "fleet").await.data["status"].clone();
    let mut wrong = right.clone();
    let conditions = wrong["conditions"].as_array_mut().unwrap();
    let ready = conditions
        .iter_mut()
        .find(|condition| condition["type"] == "Ready");
    ready.unwrap()["status"] = "True".into();
    let patch = Patch::Merge(json!({ "status": wrong }));
    let parameters = PatchParams::default();
    let fleet = server
        .api::<Fleet>()
        .patch_status("fleet", &parameters, &patch)
        .await
        .unwrap();

    let (outcome, requests) = server.requests_during(manager(server).sync(&fleet)).await;

    assert_eq!(requests, ["PATCH fleet/status 200"]);
    let Outcome::Changed(change) = outcome.unwrap() else {
        panic!("nothing changed")
    };
    assert!(!change.phase.is_change() && change.conditions.is_empty());
    assert_published_follows_phase::<Fleet>(&[live(server, "fleet").await]);
    let (outcome, requests) = server.requests_during(manager(server).sync(&change.object)).await;
    assert!(outcome.unwrap().changed().is_none());
    assert_eq!(requests, [""; 0]);
}
