//! The caller's object is the caller's: no call changes it, and no failure changes the server's.

use super::resources::{Snapshot, SnapshotCondition, SnapshotStatus, condition};
use super::server::Server;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::manager::{Error, ErrorKind, StatusChanges, StatusManager};
use phase_rules::{ConditionStatus, ConditionUpdate, GetPhase, PhaseStatus};
use serde_json::json;
use std::time::Duration;

fn manager(server: &Server) -> StatusManager<Snapshot> {
    StatusManager::new(server.client.clone(), "snapshot-controller")
}

fn ready() -> StatusChanges<SnapshotStatus> {
    StatusChanges::new().set(ConditionUpdate::new(
        SnapshotCondition::VolumeReady,
        ConditionStatus::True,
        "Attached",
    ))
}

pub async fn failure_changes_nothing(server: &Server) {
    let out_of_date: Snapshot = server.create("volume").await;
    let current: Snapshot = server.edit_spec("volume", "retentionDays", json!(7)).await;
    let copied = ConditionUpdate::new(SnapshotCondition::DataCopied, ConditionStatus::True, "Copied");
    let current = manager(server)
        .set(&current, copied.clone())
        .await
        .unwrap()
        .into_object()
        .unwrap();
    let mut without_uid = current.clone();
    without_uid.metadata.uid = None;
    let mut with_another_uid = out_of_date.clone();
    with_another_uid.metadata.uid = Some("00000000-0000-0000-0000-000000000000".into());
    let deleted: Snapshot = server.create("deleted").await;
    server.delete::<Snapshot>("deleted").await;
    server.refuse_negative_bytes_copied("refused");
    let refused: Snapshot = server.create("refused").await;

    let own = manager(server).owning([SnapshotCondition::DataCopied]);
    let invalid = ConditionUpdate::new(
        SnapshotCondition::VolumeReady,
        ConditionStatus::True,
        "not a reason",
    );
    let invalid = StatusChanges::new().set(invalid);
    let negative = ready().edit(|status| status.bytes_copied = Some(-1));
    let once = manager(server).max_attempts(1);
    let in_no_time = manager(server).timeout(Duration::ZERO);
    let cases = [
        ("NotOwned", own, &current, ready()),
        ("InvalidCondition", manager(server), &current, invalid),
        ("NotFromServer", manager(server), &without_uid, ready()),
        (
            "Outdated",
            manager(server),
            &out_of_date,
            StatusChanges::new().set(copied),
        ),
        ("Conflict", once, &out_of_date, ready()),
        ("Recreated", manager(server), &with_another_uid, ready()),
        ("Deleted", manager(server), &deleted, ready()),
        ("Refused", manager(server), &refused, negative),
        // From an object that is out of date, so that the request, which may go on, comes to nothing.
        ("TimedOut", in_no_time, &out_of_date, ready()),
    ];
    let live = [
        server.text::<Snapshot>("volume").await,
        server.text::<Snapshot>("refused").await,
    ];
    for (expected, manager, object, changes) in cases {
        let before = json!(object);
        let error = manager.apply(object, changes).await.unwrap_err();
        assert_eq!(name(&error), expected, "{error:?}");
        assert_eq!(json!(object), before, "{expected}");
        let live_now = [
            server.text::<Snapshot>("volume").await,
            server.text::<Snapshot>("refused").await,
        ];
        assert_eq!(live_now, live, "{expected}");
    }
}

fn name(error: &Error) -> &'static str {
    match error.kind() {
        ErrorKind::NotOwned { .. } => "NotOwned",
        ErrorKind::InvalidCondition(_) => "InvalidCondition",
        ErrorKind::NotFromServer { .. } => "NotFromServer",
        ErrorKind::Outdated { .. } => "Outdated",
        ErrorKind::Conflict { .. } => "Conflict",
        ErrorKind::Recreated { .. } => "Recreated",
        ErrorKind::Deleted => "Deleted",
        ErrorKind::Refused => "Refused",
        ErrorKind::TimedOut { .. } => "TimedOut",
        _ => "another",
    }
}

pub async fn success_is_stored_on_request(server: &Server) {
    let mut object: Snapshot = server.create("volume").await;
    let before = json!(object);
    let outcome = manager(server).apply(&object, ready()).await.unwrap();
    assert_eq!(json!(object), before);
    outcome.store_in(&mut object);
    let live: Snapshot = server.get("volume").await;
    assert_eq!(json!(object), json!(live));
    assert_eq!(object.get_phase(), live.get_phase());

    manager(server)
        .apply(&object, ready())
        .await
        .unwrap()
        .store_in(&mut object);
    assert_eq!(json!(object), json!(live), "nothing changed, nothing to store");
}

/// The program has changed its copy, which names a revision that says something else. In every revision the phase still
/// follows from the stored conditions, and those of others stay.
pub async fn a_copy_that_lies(server: &Server) {
    type Lie = fn(&mut Snapshot);
    let lies: [Lie; 4] = [
        |copy| {
            let completed =
                ConditionUpdate::new(SnapshotCondition::DataCopied, ConditionStatus::True, "Copied");
            copy.set_condition(completed).unwrap();
        },
        |copy| {
            copy.remove_condition(SnapshotCondition::CopyFailed);
        },
        |copy| copy.status.as_mut().unwrap().conditions.clear(),
        |copy| copy.status = None,
    ];
    for (index, lie) in lies.into_iter().enumerate() {
        let name = format!("volume-{index}");
        let stored = json!({
            "conditions": [condition("example.com/Audited", "True"), condition("CopyFailed", "True")],
            "phase": "Failed",
            "observedGeneration": 1,
        });
        let mut copy: Snapshot = server.create_with_status(&name, stored.clone()).await;
        lie(&mut copy);

        let manager = StatusManager::<Snapshot>::new(server.client.clone(), "snapshot-controller");
        let ready = ConditionUpdate::new(SnapshotCondition::VolumeReady, ConditionStatus::True, "Attached");
        let (outcome, requests) = server.requests_during(manager.set(&copy, ready)).await;

        let read = [format!("GET {name} 200"), format!("PATCH {name}/status 200")];
        // A phase without a declared condition is looked up before anything is written.
        let is_read_first = copy.status.is_some() && !copy.conditions().iter().any(is_declared);
        if !is_read_first {
            assert_eq!(requests[0], format!("PATCH {name}/status 422"), "{index}");
        }
        assert_eq!(requests[usize::from(!is_read_first)..], read, "{index}");
        let change = outcome.unwrap();
        let change = change.changed().unwrap();
        assert_eq!(
            (change.phase.from.as_str(), change.phase.to.as_str()),
            ("Failed", "Failed"),
            "{index}"
        );
        let live = server.json::<Snapshot>(&name).await;
        assert_eq!(live["status"]["phase"], "Failed");
        let conditions = live["status"]["conditions"].as_array().unwrap();
        assert_eq!(
            conditions[..2],
            stored["conditions"].as_array().unwrap()[..],
            "{index}"
        );
        assert_eq!(conditions.len(), 3);
    }
}

fn is_declared(condition: &Condition) -> bool {
    SnapshotCondition::try_from(&*condition.type_).is_ok()
}
