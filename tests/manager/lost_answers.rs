//! The server writes and its answer gets lost, or it never gets the request: the manager finds out which,
//! writes once, and reports one transition.

use crate::fixture::{
    Bench, Entry, PATH, change, conflict, failure, one_transition, recompute, scheduled, set_as_someone_else,
    someone_else_writes,
};
use crate::resource::{BackupCondition, BackupPhase};
use phase_rules::manager::{Outcome, StatusChanges};
use phase_rules::{ConditionStatus, ConditionUpdate};
use serde_json::json;
use stand_in::Step;

/// The ways in which an answer gets lost on its way back.
fn losses() -> [Step; 5] {
    let answer = |code, reason| Step::answer(failure(code, reason));
    [
        Step::Break,
        answer(500, "InternalError"),
        answer(502, "BadGateway"),
        answer(503, "ServiceUnavailable"),
        answer(504, "Timeout"),
    ]
}

#[tokio::test(start_paused = true)]
async fn committed_and_the_answer_lost() {
    for loss in losses() {
        let bench = Bench::new();
        bench.on_write(|fault| fault.after(loss.clone()));

        let change = change(bench.manager.set(&bench.backup(), scheduled()).await);

        assert_eq!(
            (bench.writes(), bench.reads(), bench.revisions()),
            (1, 1, 2),
            "{loss:?}"
        );
        assert_eq!(
            (change.phase.from, change.phase.to),
            (BackupPhase::Pending, BackupPhase::Running)
        );
        assert_eq!(change.conditions.len(), 1);
        assert_eq!(change.conditions[0].type_, BackupCondition::JobScheduled);
        assert_eq!(
            (change.conditions[0].from, change.conditions[0].to),
            (None, Some(ConditionStatus::True))
        );
        assert_eq!(change.conditions[0].reason, "JobCreated");
        assert_eq!(change.attempts, 2);
        assert_eq!(
            serde_json::to_value(&change.object).unwrap()["status"],
            bench.stored()["status"]
        );
        assert_eq!(bench.log.entries(), one_transition("Pending -> Running"));
        bench.assert_consistent();
    }
}

#[tokio::test(start_paused = true)]
async fn lost_before_it_was_committed() {
    for loss in losses() {
        let bench = Bench::new();
        bench.on_write(|fault| fault.times(2).before(loss.clone()));

        let change = change(bench.manager.set(&bench.backup(), scheduled()).await);

        assert_eq!(
            (bench.writes(), bench.reads(), bench.revisions()),
            (3, 2, 2),
            "{loss:?}"
        );
        assert_eq!(change.attempts, 3);
        assert_eq!(bench.log.entries(), one_transition("Pending -> Running"));
        bench.assert_consistent();
    }
}

#[tokio::test(start_paused = true)]
async fn committed_then_foreign_write() {
    let bench = Bench::new();
    bench.on_write(|fault| fault.after(someone_else_writes()).after(Step::Break));

    let change = change(bench.manager.set(&bench.backup(), scheduled()).await);

    assert_eq!((bench.writes(), bench.reads(), bench.revisions()), (1, 1, 3));
    assert_eq!(change.object.status.unwrap().conditions.len(), 5);
    assert_eq!(bench.log.entries(), one_transition("Pending -> Running"));
    bench.assert_consistent();
}

#[tokio::test(start_paused = true)]
async fn not_committed_then_foreign_write() {
    let bench = Bench::new();
    bench.on_write(|fault| fault.before(someone_else_writes()).before(Step::Break));

    let change = change(bench.manager.set(&bench.backup(), scheduled()).await);

    assert_eq!((bench.writes(), bench.reads(), bench.revisions()), (2, 1, 3));
    assert_eq!(change.object.status.unwrap().conditions.len(), 5);
    assert_eq!(bench.log.entries(), one_transition("Pending -> Running"));
    bench.assert_consistent();
}

#[tokio::test(start_paused = true)]
async fn committed_then_undone() {
    let bench = Bench::new();
    let undo = Step::run(|server| {
        set_as_someone_else(server, BackupCondition::JobScheduled, ConditionStatus::False);
    });
    bench.on_write(|fault| fault.after(undo).after(Step::Break));

    let change = change(bench.manager.set(&bench.backup(), scheduled()).await);

    // It was written, and what others do next is theirs.
    assert_eq!((bench.writes(), bench.reads(), bench.revisions()), (1, 1, 3));
    assert_eq!(change.conditions[0].from, None);
    assert_eq!(change.object.status.unwrap().phase, Some(BackupPhase::Running));
    assert_eq!(bench.log.entries(), one_transition("Pending -> Running"));
    bench.assert_consistent();
}

#[tokio::test(start_paused = true)]
async fn settling_read_is_lost_too() {
    let bench = Bench::new();
    bench.on_write(|fault| fault.after(Step::Break));
    bench.on_read(|fault| fault.times(3).before(Step::Break));

    let change = change(bench.manager.set(&bench.backup(), scheduled()).await);

    assert_eq!((bench.writes(), bench.reads(), bench.revisions()), (1, 4, 2));
    assert_eq!(change.attempts, 5);
    assert_eq!(bench.log.entries(), one_transition("Pending -> Running"));
}

/// What a proxy answers for a request that it repeated on its own, in breach of HTTP. The API server's conflict says that
/// nothing was written, so what is found is another's.
#[tokio::test(start_paused = true)]
async fn a_conflict_is_never_with_oneself() {
    let bench = Bench::new();
    bench.on_write(|fault| fault.after(Step::answer(conflict())));

    let outcome = bench.manager.set(&bench.backup(), scheduled()).await.unwrap();

    assert!(matches!(outcome, Outcome::Unchanged), "{outcome:?}");
    assert_eq!((bench.writes(), bench.reads(), bench.revisions()), (1, 1, 2));
    assert_eq!(bench.log.entries(), [Entry::Unchanged]);
    bench.assert_consistent();
}

/// History: Pending, Running (ours), Failed (theirs), and our answer is lost. What we report is ours.
#[tokio::test(start_paused = true)]
async fn both_phases_are_those_of_our_revision() {
    let bench = Bench::new();
    let theirs =
        Step::run(|server| set_as_someone_else(server, BackupCondition::JobFailed, ConditionStatus::True));
    bench.on_write(|fault| fault.after(theirs).after(Step::Break));

    let change = change(bench.manager.set(&bench.backup(), scheduled()).await);

    assert_eq!(bench.phase(), "Failed");
    assert_eq!(
        (change.phase.from, change.phase.to),
        (BackupPhase::Pending, BackupPhase::Running)
    );
    assert_eq!(change.object.status.unwrap().phase, Some(BackupPhase::Running));
    assert_eq!(bench.log.entries(), one_transition("Pending -> Running"));
}

/// `initialize` leaves what it finds, so one of its conditions may be another's by the time it looks.
#[tokio::test(start_paused = true)]
async fn foreign_change_of_a_sent_condition() {
    let bench = Bench::new();
    let theirs =
        Step::run(|server| set_as_someone_else(server, BackupCondition::JobScheduled, ConditionStatus::True));
    bench.on_write(|fault| fault.after(theirs).after(Step::Break));

    let change = change(bench.manager.initialize(&bench.backup(), "Pending", "").await);

    assert_eq!(change.conditions.len(), 3);
    assert_eq!((bench.writes(), bench.reads(), bench.revisions()), (1, 1, 3));
    bench.assert_consistent();
}

/// Someone else has set the same condition meanwhile, at another time. That is their transition and not ours,
/// whether our write met theirs or got lost.
#[tokio::test(start_paused = true)]
async fn foreign_change_is_not_ours() {
    let theirs = || {
        Step::run(|server| {
            server.edit(PATH, |backup| {
                let conditions = backup["status"]["conditions"].as_array_mut().unwrap();
                conditions.push(json!({
                    "type": "JobScheduled",
                    "status": "True",
                    "reason": "JobCreated",
                    "message": "",
                    "observedGeneration": 1,
                    "lastTransitionTime": "2025-01-01T00:00:00Z",
                }));
                recompute(backup);
            });
        })
    };
    for is_lost in [false, true] {
        let bench = Bench::new();
        bench.on_write(|fault| {
            let fault = fault.before(theirs());
            if is_lost { fault.before(Step::Break) } else { fault }
        });

        let outcome = bench.manager.set(&bench.backup(), scheduled()).await.unwrap();

        assert!(matches!(outcome, Outcome::Unchanged), "lost: {is_lost}");
        assert_eq!((bench.writes(), bench.reads(), bench.revisions()), (1, 1, 2));
        assert_eq!(bench.log.entries(), [Entry::Unchanged]);
    }
}

/// With no condition in the batch there is still a phase to be reported.
#[tokio::test(start_paused = true)]
async fn phase_repair_is_reported() {
    let bench = Bench::new();
    bench
        .server
        .edit(PATH, |backup| backup["status"]["phase"] = "Completed".into());
    bench.on_write(|fault| fault.after(Step::Break));

    let change = change(bench.manager.sync(&bench.backup()).await);

    assert_eq!(
        (change.phase.from, change.phase.to),
        (BackupPhase::Completed, BackupPhase::Pending)
    );
    assert_eq!((bench.writes(), bench.reads()), (1, 1));
    assert_eq!(bench.log.entries(), one_transition("Completed -> Pending"));
}

/// An observed generation alone is a change too, and written once.
#[tokio::test(start_paused = true)]
async fn a_batch_that_is_all_but_empty() {
    let bench = Bench::new();
    bench
        .server
        .edit(PATH, |backup| backup["spec"]["retentionDays"] = 8.into());
    bench.on_write(|fault| fault.after(Step::Break));

    let change = change(bench.manager.apply(&bench.backup(), StatusChanges::new()).await);

    assert_eq!(bench.stored()["status"]["observedGeneration"], 2);
    assert!(change.conditions.is_empty());
    assert_eq!((bench.writes(), bench.reads()), (1, 1));
    assert_eq!(bench.log.entries(), one_transition("Pending -> Pending"));
}

/// Nothing that a lost answer leaves behind confuses the calls that come after it.
#[tokio::test(start_paused = true)]
async fn next_call_after_lost_answer() {
    let bench = Bench::new();
    bench.on_write(|fault| fault.after(Step::Break));
    let backup = change(bench.manager.set(&bench.backup(), scheduled()).await).object;
    bench.server.take_requests();

    let failed = ConditionUpdate::new(
        BackupCondition::JobFailed,
        ConditionStatus::True,
        "BackoffLimitExceeded",
    );
    let backup = change(bench.manager.set(&backup, failed.clone()).await).object;
    assert_eq!((bench.writes(), bench.reads()), (1, 0));
    assert!(
        bench
            .manager
            .set(&backup, failed)
            .await
            .unwrap()
            .changed()
            .is_none()
    );
    assert_eq!((bench.writes(), bench.reads()), (1, 0));
}
