//! A write that the manager gave up on may still be on its way, and arrive at any later time.

use crate::fixture::{
    Bench, PATH, READ, WRITE, arrive_late, change, error, one_transition, scheduled, writes_under_way,
};
use crate::resource::{Backup, BackupCondition, BackupPhase};
use http::Method;
use phase_rules::manager::{StatusChanges, StatusManager};
use phase_rules::{ConditionStatus, ConditionUpdate};
use stand_in::{Fault, StandIn, Step};
use std::time::Duration;

/// All writes that were given up arrive.
pub fn all_arrive_late() -> Step {
    Step::run(|server: &StandIn| {
        for write in writes_under_way(server) {
            arrive_late(server, &write);
        }
    })
}

/// A call whose write hangs, and whose object.
async fn given_up(bench: &Bench) -> (StatusManager<Backup>, Backup) {
    let old = bench.backup();
    bench.on_write(|fault| fault.before(Step::Hang));
    let manager = bench.manager.clone().timeout(Duration::from_secs(1));
    error(manager.set(&old, scheduled()).await);
    assert_eq!(writes_under_way(&bench.server).len(), 1);
    (manager, old)
}

#[tokio::test(start_paused = true)]
async fn between_two_calls() {
    let bench = Bench::new();
    let (manager, old) = given_up(&bench).await;
    let late = &writes_under_way(&bench.server)[0];
    assert!(arrive_late(&bench.server, late));

    assert!(manager.set(&old, scheduled()).await.unwrap().changed().is_none());

    assert_eq!((bench.phase().as_str(), bench.revisions()), ("Running", 2));
}

#[tokio::test(start_paused = true)]
async fn between_read_and_write_of_next_call() {
    let bench = Bench::new();
    let (manager, old) = given_up(&bench).await;
    bench.on_write(|fault| fault.before(all_arrive_late()));

    let failed = ConditionUpdate::new(
        BackupCondition::JobFailed,
        ConditionStatus::True,
        "BackoffLimitExceeded",
    );
    let change = change(manager.set(&old, failed).await);

    assert_eq!(change.phase.from, BackupPhase::Running);
    assert_eq!((bench.phase().as_str(), bench.revisions()), ("Failed", 3));
    bench.assert_consistent();
}

#[tokio::test(start_paused = true)]
async fn after_the_next_call_has_written() {
    let bench = Bench::new();
    let (manager, old) = given_up(&bench).await;
    let late = &writes_under_way(&bench.server)[0];
    change(manager.set(&old, scheduled()).await);

    assert!(!arrive_late(&bench.server, late));

    assert_eq!((bench.phase().as_str(), bench.revisions()), ("Running", 2));
}

/// The next call found the object as it was and had nothing to do; then the write arrived. Whoever calls next
/// with the object from before must not believe it.
#[tokio::test(start_paused = true)]
async fn after_idle_next_call() {
    let bench = Bench::new();
    let not_yet = || {
        ConditionUpdate::new(
            BackupCondition::JobScheduled,
            ConditionStatus::False,
            "QuotaExceeded",
        )
    };
    change(bench.manager.set(&bench.backup(), not_yet()).await);
    let (manager, old) = given_up(&bench).await;
    let late = &writes_under_way(&bench.server)[0];
    // Nothing to do, as far as can be told now: the server drops the request within a second, and it may be on its way
    // for thirty.
    let outcome = manager.set(&old, not_yet()).await.unwrap();
    assert_eq!(outcome.in_doubt(), Some(Duration::from_secs(30)));
    assert!(arrive_late(&bench.server, late));
    assert_eq!(bench.phase(), "Running");

    assert!(manager.set(&old, not_yet()).await.unwrap().changed().is_some());

    assert_eq!(bench.phase(), "Pending");
    bench.assert_consistent();
}

/// As above, and the call in between sent something that was refused.
#[tokio::test(start_paused = true)]
async fn after_the_next_call_was_refused() {
    let bench = Bench::new();
    let not_yet = || {
        ConditionUpdate::new(
            BackupCondition::JobScheduled,
            ConditionStatus::False,
            "QuotaExceeded",
        )
    };
    change(bench.manager.set(&bench.backup(), not_yet()).await);
    let (manager, old) = given_up(&bench).await;
    let late = &writes_under_way(&bench.server)[0];
    let forbidden = crate::fixture::failure(403, "Forbidden");
    bench.on_write(|fault| fault.before(Step::answer(forbidden)));
    error(
        manager
            .apply(&old, StatusChanges::new().remove(BackupCondition::JobScheduled))
            .await,
    );
    assert!(arrive_late(&bench.server, late));

    assert!(manager.set(&old, not_yet()).await.unwrap().changed().is_some());

    assert_eq!(bench.phase(), "Pending");
}

/// As above, where somebody else wrote before the write that was given up, and the next call's object is from before that.
#[tokio::test(start_paused = true)]
async fn after_the_next_call_with_an_older_object() {
    let bench = Bench::new();
    let not_yet = ConditionUpdate::new(
        BackupCondition::JobScheduled,
        ConditionStatus::False,
        "QuotaExceeded",
    );
    let older = change(bench.manager.set(&bench.backup(), not_yet.clone()).await).object;
    bench.server.edit(PATH, |backup| {
        backup["metadata"]["labels"] = serde_json::json!({ "seen": "true" });
    });
    let (manager, _) = given_up(&bench).await;
    let late = &writes_under_way(&bench.server)[0];
    let outcome = manager.set(&older, not_yet.clone()).await.unwrap();
    assert_eq!(outcome.in_doubt(), Some(Duration::from_secs(30)));
    assert!(arrive_late(&bench.server, late));

    assert!(manager.set(&older, not_yet).await.unwrap().changed().is_some());

    assert_eq!(bench.phase(), "Pending");
}

/// The first write was lost, the read does not see it, and then it arrives before the second.
#[tokio::test(start_paused = true)]
async fn within_a_call() {
    let bench = Bench::new();
    bench.on_write(|fault| fault.before(Step::Break));
    bench.on_write(|fault| fault.before(all_arrive_late()));

    let change = change(bench.manager.set(&bench.backup(), scheduled()).await);

    assert_eq!(
        (change.phase.from, change.phase.to),
        (BackupPhase::Pending, BackupPhase::Running)
    );
    assert_eq!((bench.writes(), bench.reads(), bench.revisions()), (2, 2, 2));
    assert_eq!(bench.log.entries(), one_transition("Pending -> Running"));
}

/// As above, where no condition tells whose write it was.
#[tokio::test(start_paused = true)]
async fn within_phase_repair() {
    let bench = Bench::new();
    bench
        .server
        .edit(PATH, |backup| backup["status"]["phase"] = "Completed".into());
    bench.on_write(|fault| fault.before(Step::Break));
    bench.on_write(|fault| fault.before(all_arrive_late()));

    let change = change(bench.manager.sync(&bench.backup()).await);

    assert_eq!(
        (change.phase.from, change.phase.to),
        (BackupPhase::Completed, BackupPhase::Pending)
    );
    assert_eq!((bench.writes(), bench.reads(), bench.revisions()), (2, 2, 3));
    assert_eq!(bench.log.entries(), one_transition("Completed -> Pending"));
}

/// Two calls at the same time for the same object: what the slower one reads does not make the manager forget
/// what the faster one has written.
#[tokio::test(start_paused = true)]
async fn read_after_newer_write() {
    let bench = Bench::new();
    let not_yet = ConditionUpdate::new(
        BackupCondition::JobScheduled,
        ConditionStatus::False,
        "QuotaExceeded",
    );
    let older = bench.backup();
    let old = change(bench.manager.set(&older, not_yet.clone()).await).object;
    // The slower call reads, because its object is older than the last write, and its answer takes its time.
    bench
        .server
        .inject(Fault::on(Method::GET, READ).after(Step::Delay(Duration::from_secs(1))));
    let slow = {
        let (manager, older) = (bench.manager.clone(), older.clone());
        tokio::spawn(async move { manager.sync(&older).await.unwrap().changed().is_some() })
    };
    tokio::time::sleep(Duration::from_millis(10)).await;
    change(bench.manager.set(&old, scheduled()).await);
    assert!(!slow.await.unwrap());
    assert_eq!(bench.server.count_requests(&Method::PATCH, WRITE), 2);

    // The object from before the last write says False already.
    assert!(
        bench
            .manager
            .set(&old, not_yet)
            .await
            .unwrap()
            .changed()
            .is_some()
    );

    assert_eq!(bench.phase(), "Pending");
}

/// Doubt ends by itself: each call within it reads, and none after it.
#[tokio::test(start_paused = true)]
async fn doubt_has_an_end() {
    let bench = Bench::new();
    let not_yet = ConditionUpdate::new(
        BackupCondition::JobScheduled,
        ConditionStatus::False,
        "QuotaExceeded",
    );
    change(bench.manager.set(&bench.backup(), not_yet.clone()).await);
    let (manager, old) = given_up(&bench).await;
    bench.server.take_requests();

    for second in 0..60 {
        let outcome = manager.set(&old, not_yet.clone()).await.unwrap();
        assert_eq!(outcome.in_doubt().is_some(), second < 30, "{second}");
        tokio::time::sleep(Duration::from_secs(1)).await;
    }

    assert_eq!((bench.writes(), bench.reads()), (0, 30));
}

/// So that it can.
#[tokio::test(start_paused = true)]
async fn requests_tell_the_server_when_to_drop_them() {
    let bench = Bench::new();
    let (_, _) = given_up(&bench).await;
    let late = &writes_under_way(&bench.server)[0];
    assert_eq!(late.query("timeout"), Some("1000ms"));
}
