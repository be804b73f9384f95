//! A call with a deadline ends within it, says whether it may have written, and leaves nothing behind that
//! confuses the next one.

use crate::fixture::{Bench, Entry, change, error, one_transition, scheduled, someone_else_writes};
use crate::resource::BackupCondition;
use phase_rules::manager::{Error, ErrorKind, Requeue};
use phase_rules::{ConditionStatus, ConditionUpdate};
use stand_in::Step;
use std::time::Duration;
use tokio::time::Instant;

const TIMEOUT: Duration = Duration::from_secs(2);

async fn runs_into_its_deadline(bench: &Bench) -> Error {
    let manager = bench.manager.clone().timeout(TIMEOUT).max_attempts(1000);
    let start = Instant::now();
    let error = error(manager.set(&bench.backup(), scheduled()).await);
    let took = start.elapsed();
    assert!(
        (TIMEOUT..TIMEOUT + Duration::from_millis(2)).contains(&took),
        "{took:?}"
    );
    assert!(
        matches!(error.kind(), ErrorKind::TimedOut { timeout: TIMEOUT, .. }),
        "{error}"
    );
    assert_eq!(error.requeue(), Requeue::Backoff);
    assert_eq!(bench.log.entries(), [Entry::Failed(error.to_string())]);
    error
}

#[tokio::test(start_paused = true)]
async fn write_hangs_before_commit() {
    let bench = Bench::new();
    let old = bench.backup();
    bench.on_write(|fault| fault.before(Step::Hang));

    assert!(runs_into_its_deadline(&bench).await.may_have_been_written());
    assert_eq!((bench.writes(), bench.reads(), bench.revisions()), (1, 0, 1));

    // The next call has the same object, and reads before it believes it.
    bench.server.take_requests();
    let change = change(bench.manager.set(&old, scheduled()).await);
    assert_eq!(change.attempts, 1);
    assert_eq!((bench.reads(), bench.writes(), bench.revisions()), (1, 1, 2));
    bench.assert_consistent();
}

#[tokio::test(start_paused = true)]
async fn write_hangs_after_commit() {
    let bench = Bench::new();
    let old = bench.backup();
    bench.on_write(|fault| fault.after(Step::Hang));

    assert!(runs_into_its_deadline(&bench).await.may_have_been_written());
    assert_eq!((bench.writes(), bench.reads(), bench.revisions()), (1, 0, 2));

    bench.server.take_requests();
    assert!(
        bench
            .manager
            .set(&old, scheduled())
            .await
            .unwrap()
            .changed()
            .is_none()
    );
    assert_eq!((bench.reads(), bench.writes(), bench.revisions()), (1, 0, 2));
    assert_eq!(bench.phase(), "Running");
}

/// The cached object says False and so does the next reconcile, but what hung was a write of True. "Nothing
/// to do" would leave it True for good.
#[tokio::test(start_paused = true)]
async fn next_call_restores_old_state() {
    let bench = Bench::new();
    let not_yet = ConditionUpdate::new(
        BackupCondition::JobScheduled,
        ConditionStatus::False,
        "QuotaExceeded",
    );
    let old = change(bench.manager.set(&bench.backup(), not_yet.clone()).await).object;
    bench.on_write(|fault| fault.after(Step::Hang));
    let manager = bench.manager.clone().timeout(TIMEOUT);
    assert!(error(manager.set(&old, scheduled()).await).may_have_been_written());
    assert_eq!(bench.phase(), "Running");

    assert!(manager.set(&old, not_yet).await.unwrap().changed().is_some());

    assert_eq!(
        bench.status_of(BackupCondition::JobScheduled).as_deref(),
        Some("False")
    );
    assert_eq!(bench.phase(), "Pending");
    bench.assert_consistent();
}

#[tokio::test(start_paused = true)]
async fn a_read_hangs_after_a_conflict() {
    let bench = Bench::new();
    bench.on_write(|fault| fault.before(someone_else_writes()));
    bench.on_read(|fault| fault.before(Step::Hang));
    assert!(!runs_into_its_deadline(&bench).await.may_have_been_written());
    assert_eq!((bench.writes(), bench.reads(), bench.revisions()), (1, 1, 2));
}

#[tokio::test(start_paused = true)]
async fn a_read_hangs_after_a_lost_answer() {
    let bench = Bench::new();
    bench.on_write(|fault| fault.after(Step::Break));
    bench.on_read(|fault| fault.before(Step::Hang));
    assert!(runs_into_its_deadline(&bench).await.may_have_been_written());
    assert_eq!((bench.writes(), bench.reads(), bench.revisions()), (1, 1, 2));
}

#[tokio::test(start_paused = true)]
async fn it_passes_between_two_attempts() {
    let bench = Bench::new();
    bench.on_write(|fault| fault.always().before(someone_else_writes()));
    // Nothing takes time but the waiting.
    assert!(!runs_into_its_deadline(&bench).await.may_have_been_written());
    assert!(bench.writes() > 1);
    assert_eq!(bench.writes(), bench.reads() + 1);
}

#[tokio::test(start_paused = true)]
async fn between_two_lost_attempts() {
    let bench = Bench::new();
    bench.on_write(|fault| fault.always().before(Step::Break));
    assert!(runs_into_its_deadline(&bench).await.may_have_been_written());
    assert!(bench.writes() > 1);
    assert_eq!(bench.writes(), bench.reads() + 1);
}

/// The first write was lost. That the object has moved on since does not tell whether it was overwritten or
/// came too late: the revision that followed does.
#[tokio::test(start_paused = true)]
async fn lost_write_is_settled_by_history() {
    for is_known in [true, false] {
        let bench = Bench::new();
        if !is_known {
            bench.forget_history();
        }
        bench.on_write(|fault| fault.before(someone_else_writes()).before(Step::Break));
        bench.on_write(|fault| fault.always().before(someone_else_writes()));
        let error = runs_into_its_deadline(&bench).await;
        assert_eq!(error.may_have_been_written(), !is_known);
    }
}

#[tokio::test(start_paused = true)]
async fn time_enough() {
    let bench = Bench::new();
    bench.on_write(|fault| fault.before(Step::Delay(Duration::from_millis(1_999))));
    let manager = bench.manager.clone().timeout(TIMEOUT);
    change(manager.set(&bench.backup(), scheduled()).await);
    assert_eq!(bench.log.entries(), one_transition("Pending -> Running"));
}
