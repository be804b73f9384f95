//! Objects that come back and do not deserialize: the program's types do not fit what is stored.

use crate::fixture::{Bench, PATH, change, error, scheduled, someone_else_writes};
use crate::resource::Backup;
use phase_rules::manager::{ErrorKind, Requeue};
use serde_json::json;
use stand_in::{StandIn, Step};

/// As after a change of the CRD that this program does not know.
fn break_spec(server: &StandIn) {
    server.edit(PATH, |backup| backup["spec"]["retentionDays"] = json!("a week"));
}

fn mend_spec(server: &StandIn) {
    server.edit(PATH, |backup| backup["spec"]["retentionDays"] = json!(7));
}

#[tokio::test(start_paused = true)]
async fn the_live_object_after_a_conflict() {
    let bench = Bench::new();
    bench.on_write(|fault| fault.before(Step::run(break_spec)));

    let error = error(bench.manager.set(&bench.backup(), scheduled()).await);

    assert!(matches!(error.kind(), ErrorKind::Unreadable), "{error}");
    assert!(!error.may_have_been_written(), "{error}");
    assert_eq!(error.requeue(), Requeue::AwaitChange);
    assert_eq!((bench.writes(), bench.reads(), bench.revisions()), (1, 1, 2));
}

#[tokio::test(start_paused = true)]
async fn live_object_after_lost_answer() {
    let bench = Bench::new();
    bench.on_write(|fault| fault.after(Step::run(break_spec)).after(Step::Break));

    let error = error(bench.manager.set(&bench.backup(), scheduled()).await);

    assert!(matches!(error.kind(), ErrorKind::Unreadable), "{error}");
    assert!(error.may_have_been_written(), "{error}");
    assert_eq!((bench.writes(), bench.reads()), (1, 1));
}

/// A backup that this program can read, of a revision that it cannot.
fn readable_copy(bench: &Bench) -> Backup {
    let mut backup = bench.stored();
    backup["spec"]["retentionDays"] = json!(7);
    serde_json::from_value(backup).unwrap()
}

#[tokio::test(start_paused = true)]
async fn answer_to_committed_write() {
    let bench = Bench::new();
    break_spec(&bench.server);

    let error = error(bench.manager.set(&readable_copy(&bench), scheduled()).await);

    assert!(matches!(error.kind(), ErrorKind::Unreadable), "{error}");
    assert!(error.may_have_been_written(), "{error}");
    // Not written again: the write is not what is wrong.
    assert_eq!((bench.writes(), bench.reads(), bench.revisions()), (1, 1, 3));
}

#[tokio::test(start_paused = true)]
async fn answer_to_write_then_fixed() {
    let bench = Bench::new();
    break_spec(&bench.server);
    bench.on_read(|fault| fault.before(Step::run(mend_spec)));

    let change = change(bench.manager.set(&readable_copy(&bench), scheduled()).await);

    assert_eq!(change.conditions.len(), 1);
    assert_eq!((bench.writes(), bench.reads()), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn the_answer_to_the_only_attempt() {
    let bench = Bench::new();
    break_spec(&bench.server);
    let manager = bench.manager.clone().max_attempts(1);

    let error = error(manager.set(&readable_copy(&bench), scheduled()).await);

    assert!(matches!(error.kind(), ErrorKind::Unreadable), "{error}");
    assert!(error.may_have_been_written(), "{error}");
    assert_eq!((bench.writes(), bench.reads()), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn next_call_reads_first() {
    let bench = Bench::new();
    break_spec(&bench.server);
    let backup = readable_copy(&bench);
    error(bench.manager.set(&backup, scheduled()).await);
    bench.on_read(|fault| fault.before(Step::run(mend_spec)).before(someone_else_writes()));
    bench.server.take_requests();

    let outcome = bench.manager.set(&backup, scheduled()).await.unwrap();

    // It stands since the call before.
    assert!(outcome.changed().is_none());
    assert_eq!((bench.writes(), bench.reads()), (0, 1));
}
