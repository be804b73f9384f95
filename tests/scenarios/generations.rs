//! Which generation conditions and status are about.

use super::resources::{Snapshot, SnapshotCondition, condition};
use super::server::{Server, before_attempt};
use phase_rules::manager::{ErrorKind, Requeue, StatusChanges, StatusManager};
use phase_rules::{ConditionStatus, ConditionUpdate, GetPhase, PhaseStatus, ReadCondition};
use serde_json::json;

fn manager(server: &Server) -> StatusManager<Snapshot> {
    StatusManager::new(server.client.clone(), "snapshot-controller")
}

fn ready() -> ConditionUpdate<SnapshotCondition> {
    ConditionUpdate::new(SnapshotCondition::VolumeReady, ConditionStatus::True, "Attached")
}

fn copied() -> ConditionUpdate<SnapshotCondition> {
    ConditionUpdate::new(SnapshotCondition::DataCopied, ConditionStatus::True, "Copied")
}

async fn bump_spec(server: &Server, name: &str, days: u32) -> Snapshot {
    server.edit_spec(name, "retentionDays", json!(days)).await
}

/// The observed generations of the live status and of one of its conditions.
async fn observed(server: &Server, name: &str, type_: SnapshotCondition) -> (Option<i64>, Option<i64>) {
    let live: Snapshot = server.get(name).await;
    let status = live.status.unwrap_or_default();
    let condition = status
        .condition(type_)
        .and_then(ReadCondition::observed_generation);
    (status.observed_generation, condition)
}

pub async fn reconciled_generation_is_recorded(server: &Server) {
    server.create::<Snapshot>("volume").await;
    let snapshot = bump_spec(server, "volume", 7).await;
    assert_eq!(snapshot.metadata.generation, Some(2));
    let snapshot = manager(server)
        .set(&snapshot, ready())
        .await
        .unwrap()
        .into_object()
        .unwrap();
    assert_eq!(
        observed(server, "volume", SnapshotCondition::VolumeReady).await,
        (Some(2), Some(2))
    );

    // A generation of one's own is for the condition alone.
    let update = copied().with_observed_generation(1);
    let snapshot = manager(server)
        .set(&snapshot, update)
        .await
        .unwrap()
        .into_object()
        .unwrap();
    assert_eq!(
        observed(server, "volume", SnapshotCondition::DataCopied).await,
        (Some(2), Some(1))
    );
    assert_eq!(snapshot.metadata.generation, Some(2), "the status is no spec");

    // That a new generation needs no change of conditions is worth a write too.
    let snapshot = bump_spec(server, "volume", 8).await;
    assert!(
        manager(server)
            .apply(&snapshot, StatusChanges::new())
            .await
            .unwrap()
            .changed()
            .is_some()
    );
    assert_eq!(
        observed(server, "volume", SnapshotCondition::VolumeReady).await,
        (Some(3), Some(2))
    );
}

pub async fn spec_changed_before_retry(server: &Server) {
    let reconciled: Snapshot = server.create("before-the-call").await;
    bump_spec(server, "before-the-call", 7).await;
    let outcome = manager(server).set(&reconciled, ready()).await.unwrap();
    let change = outcome.changed().unwrap();
    assert_eq!((change.attempts, change.object.metadata.generation), (2, Some(2)));
    assert_eq!(
        observed(server, "before-the-call", SnapshotCondition::VolumeReady).await,
        (Some(1), Some(1))
    );

    let reconciled: Snapshot = server.create("during-the-retry").await;
    server.touch::<Snapshot>("during-the-retry").await;
    let another = server.clone();
    let edit = before_attempt(2, async move {
        bump_spec(&another, "during-the-retry", 7).await;
    });
    let changes = StatusChanges::new().set(ready()).edit(edit);
    let outcome = manager(server).apply(&reconciled, changes).await.unwrap();
    let change = outcome.changed().unwrap();
    assert_eq!((change.attempts, change.object.metadata.generation), (3, Some(2)));
    assert_eq!(
        observed(server, "during-the-retry", SnapshotCondition::VolumeReady).await,
        (Some(1), Some(1))
    );
}

pub async fn stale_leader_keeps_generation(server: &Server) {
    let seen_by_old_leader: Snapshot = server.create("volume").await;
    let seen_by_new_leader = bump_spec(server, "volume", 7).await;
    let (old_leader, new_leader) = (manager(server), manager(server));
    assert!(
        new_leader
            .apply(&seen_by_new_leader, StatusChanges::new())
            .await
            .unwrap()
            .changed()
            .is_some()
    );

    assert!(
        old_leader
            .set(&seen_by_old_leader, ready())
            .await
            .unwrap()
            .changed()
            .is_some()
    );
    let observed = observed(server, "volume", SnapshotCondition::VolumeReady).await;
    assert_eq!(
        observed,
        (Some(2), Some(1)),
        "the condition is about what the old leader saw"
    );
}

pub async fn stale_leader_keeps_condition(server: &Server) {
    let seen_by_old_leader: Snapshot = server.create("volume").await;
    let seen_by_new_leader = bump_spec(server, "volume", 7).await;
    let (old_leader, new_leader) = (manager(server), manager(server));
    assert!(
        new_leader
            .set(&seen_by_new_leader, ready())
            .await
            .unwrap()
            .changed()
            .is_some()
    );
    let before = server.text::<Snapshot>("volume").await;

    let detached = ConditionUpdate::new(SnapshotCondition::VolumeReady, ConditionStatus::False, "Detached");
    let set = old_leader.set(&seen_by_old_leader, detached).await;
    let remove = old_leader
        .apply(
            &seen_by_old_leader,
            StatusChanges::new().remove(SnapshotCondition::VolumeReady),
        )
        .await;
    for result in [set, remove] {
        let error = result.unwrap_err();
        assert_eq!(error.requeue(), Requeue::Backoff);
        assert!(
            matches!(
                error.kind(),
                ErrorKind::Outdated {
                    condition: "VolumeReady",
                    observed_generation: 2,
                    reconciled: 1,
                    ..
                }
            ),
            "{error:?}"
        );
    }
    assert_eq!(
        server.text::<Snapshot>("volume").await,
        before,
        "nothing is written"
    );

    // What the new leader has not set yet is the old one's to say.
    assert!(
        old_leader
            .set(&seen_by_old_leader, copied())
            .await
            .unwrap()
            .changed()
            .is_some()
    );
}

/// As in an object that was restored from the backup of another: its generation counts from 1 again.
pub async fn impossible_generation_is_repaired(server: &Server) {
    let mut ahead = condition("VolumeReady", "True");
    ahead["observedGeneration"] = 40.into();
    let status = json!({ "conditions": [ahead], "phase": "Running", "observedGeneration": 40 });
    let snapshot: Snapshot = server.create_with_status("volume", status).await;

    let lost = ConditionUpdate::new(SnapshotCondition::VolumeReady, ConditionStatus::False, "Detached");
    assert!(
        manager(server)
            .set(&snapshot, lost)
            .await
            .unwrap()
            .changed()
            .is_some()
    );
    assert_eq!(
        observed(server, "volume", SnapshotCondition::VolumeReady).await,
        (Some(1), Some(1))
    );
}

pub async fn second_controller_keeps_generation(server: &Server) {
    let fresh: Snapshot = server.create("volume").await;
    let second = manager(server).leave_observed_generation();
    let snapshot = second.set(&fresh, copied()).await.unwrap().into_object().unwrap();
    assert_eq!(
        observed(server, "volume", SnapshotCondition::DataCopied).await,
        (None, Some(1))
    );

    assert!(
        manager(server)
            .set(&snapshot, ready())
            .await
            .unwrap()
            .changed()
            .is_some()
    );
    let snapshot = bump_spec(server, "volume", 7).await;
    assert!(second.set(&snapshot, copied()).await.unwrap().changed().is_some());
    assert_eq!(
        observed(server, "volume", SnapshotCondition::DataCopied).await,
        (Some(1), Some(2))
    );

    let snapshot: Snapshot = server.get("volume").await;
    assert!(
        second
            .apply(&snapshot, StatusChanges::new())
            .await
            .unwrap()
            .changed()
            .is_none()
    );
}

pub async fn stale_conditions_count_as_missing(server: &Server) {
    use super::resources::ignoring_stale::{
        Snapshot as Strict, SnapshotCondition as Condition, SnapshotPhase as Phase,
    };
    let strict = StatusManager::<Strict>::new(server.client.clone(), "snapshot-controller");
    let set = |type_, status| ConditionUpdate::new(type_, status, "Looked");
    let ready = || set(Condition::VolumeReady, ConditionStatus::True);
    let copied = || set(Condition::DataCopied, ConditionStatus::True);
    let edit = async |days: u32| -> Strict { server.edit_spec("volume", "retentionDays", json!(days)).await };

    let fresh: Strict = server.create("volume").await;
    let outcome = strict.apply(&fresh, [ready(), copied()]).await.unwrap();
    assert_eq!(outcome.changed().unwrap().phase.to, Phase::Completed);

    let edited = edit(7).await;
    assert_eq!(edited.get_phase(), Phase::Completed, "nobody has looked yet");
    assert_eq!(edited.derived_phase(), Phase::Pending);
    let same: Snapshot = server.get("volume").await;
    assert!(
        manager(server).sync(&same).await.unwrap().changed().is_none(),
        "without the option, it stays"
    );
    let outcome = strict.sync(&edited).await.unwrap();
    let change = outcome.changed().unwrap();
    assert_eq!(change.phase.to, Phase::Pending);
    assert!(change.conditions.is_empty());
    let observed = observed(server, "volume", SnapshotCondition::VolumeReady).await;
    assert_eq!(
        observed,
        (Some(1), Some(1)),
        "that the phase was repaired is no reconcile"
    );

    let snapshot = outcome.into_object().unwrap();
    let outcome = strict.set(&snapshot, ready()).await.unwrap();
    assert_eq!(
        outcome.changed().unwrap().phase.to,
        Phase::Running,
        "one of two is up to date"
    );
    let snapshot = outcome.into_object().unwrap();
    let outcome = strict.set(&snapshot, copied()).await.unwrap();
    assert_eq!(outcome.changed().unwrap().phase.to, Phase::Completed);

    // The live generation decides, not that of the object that was passed in.
    let reconciled = outcome.into_object().unwrap();
    edit(8).await;
    let failed = set(Condition::CopyFailed, ConditionStatus::True);
    let outcome = strict.set(&reconciled, failed).await.unwrap();
    assert_eq!(
        outcome.changed().unwrap().phase.to,
        Phase::Pending,
        "a stale failure counts as False, which is what a missing one counts as"
    );
}

/// The first attempt trusts the caller's object, and the phase depends on its generations.
pub async fn a_copy_with_other_generations(server: &Server) {
    use super::resources::ignoring_stale::{
        Snapshot as Strict, SnapshotCondition as Condition, SnapshotPhase,
    };
    let strict = StatusManager::<Strict>::new(server.client.clone(), "snapshot-controller");
    let set = |type_| ConditionUpdate::new(type_, ConditionStatus::True, "Looked");
    let lies: [fn(&mut Strict); 2] = [
        |copy| copy.metadata.generation = Some(1),
        |copy| copy.status.as_mut().unwrap().conditions[0].observed_generation = Some(2),
    ];
    for (name, lie) in ["generation", "observed-generation"].into_iter().zip(lies) {
        let fresh: Strict = server.create(name).await;
        let _ = strict.set(&fresh, set(Condition::VolumeReady)).await.unwrap();
        let edited: Strict = server.edit_spec(name, "retentionDays", json!(7)).await;
        let mut copy = strict.sync(&edited).await.unwrap().into_object().unwrap();
        lie(&mut copy);
        let copied = set(Condition::DataCopied).with_observed_generation(2);
        let outcome = strict.set(&copy, copied).await.unwrap();
        let change = outcome.changed().unwrap();
        assert_eq!(
            (change.phase.to, change.attempts),
            (SnapshotPhase::Pending, 2),
            "{name}"
        );
    }
}
