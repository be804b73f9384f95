//! Calls of one manager for one object come one after the other, and each starts where the last one ended.

use crate::fixture::{Bench, Entry, WRITE, change, error, scheduled};
use crate::resource::BackupCondition;
use futures::future::join_all;
use phase_rules::manager::{ErrorKind, Outcome};
use phase_rules::{ConditionStatus, ConditionUpdate};
use stand_in::{Fault, Step};
use std::time::Duration;

fn slow_writes(bench: &Bench) {
    let slow = Fault::on(http::Method::PATCH, WRITE).always();
    bench
        .server
        .inject(slow.before(Step::Delay(Duration::from_millis(20))));
}

#[tokio::test(start_paused = true)]
async fn eight_tasks_set_the_same() {
    let bench = Bench::new();
    slow_writes(&bench);
    let backup = bench.backup();

    let outcomes = join_all((0..8).map(|_| bench.manager.set(&backup, scheduled()))).await;

    let changed = outcomes
        .iter()
        .filter(|outcome| outcome.as_ref().unwrap().changed().is_some());
    assert_eq!(changed.count(), 1);
    assert_eq!((bench.writes(), bench.reads(), bench.revisions()), (1, 0, 2));
    let entries = bench.log.entries();
    assert_eq!(entries[0], Entry::Changed("Pending -> Running".into()));
    assert_eq!(entries[1..], vec![Entry::Unchanged; 7]);
}

#[tokio::test(start_paused = true)]
async fn each_sets_a_condition_of_its_own() {
    let bench = Bench::new();
    slow_writes(&bench);
    let backup = bench.backup();

    let updates = BackupCondition::ALL
        .iter()
        .map(|type_| ConditionUpdate::new(*type_, ConditionStatus::False, "Looked"));
    let outcomes = join_all(updates.map(|update| bench.manager.set(&backup, update))).await;

    let attempts = outcomes.into_iter().map(|outcome| change(outcome).attempts);
    assert_eq!(attempts.collect::<Vec<_>>(), [1; 5]);
    assert_eq!((bench.writes(), bench.reads(), bench.revisions()), (5, 0, 6));
    bench.assert_consistent();
}

/// A call that is dropped while it waits lets the next one pass, and one that is dropped while it writes leaves its
/// object to be read.
#[tokio::test(start_paused = true)]
async fn dropped_calls_hold_up_nobody() {
    let bench = Bench::new();
    slow_writes(&bench);
    let backup = bench.backup();
    let set = || {
        let (manager, backup) = (bench.manager.clone(), backup.clone());
        tokio::spawn(async move { manager.set(&backup, scheduled()).await })
    };
    let (first, second, last) = (set(), set(), set());
    tokio::time::sleep(Duration::from_millis(5)).await;
    second.abort();
    first.abort();

    change(last.await.unwrap());

    assert_eq!((bench.reads(), bench.revisions()), (1, 2));
    assert_eq!(bench.log.entries().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn waiting_takes_time_too() {
    let bench = Bench::new();
    bench.on_write(|fault| fault.before(Step::Hang));
    let manager = bench.manager.clone().timeout(Duration::from_secs(1));
    let backup = bench.backup();
    let first = bench.manager.clone().timeout(Duration::from_secs(5));

    let (first, second) = tokio::join!(first.set(&backup, scheduled()), manager.set(&backup, scheduled()));

    assert!(error(first).may_have_been_written());
    let second = error(second);
    assert!(matches!(second.kind(), ErrorKind::TimedOut { .. }), "{second}");
    assert!(!second.may_have_been_written(), "it sent nothing");
}

/// The object that the next call starts from is the server's, with what the program's types leave out.
#[tokio::test(start_paused = true)]
async fn unknown_fields_stay() {
    let bench = Bench::new();
    bench.server.edit(crate::fixture::PATH, |backup| {
        backup["status"]["unknown"] = serde_json::json!({ "x": 1 });
    });
    slow_writes(&bench);
    let backup = bench.backup();
    let failed = ConditionUpdate::new(BackupCondition::JobFailed, ConditionStatus::True, "Crashed");

    let (first, second) = tokio::join!(
        bench.manager.set(&backup, scheduled()),
        bench.manager.set(&backup, failed)
    );

    change(first);
    assert!(matches!(second.unwrap(), Outcome::Changed(_)));
    assert_eq!(bench.stored()["status"]["unknown"]["x"], 1);
    assert_eq!(
        (bench.writes(), bench.reads(), bench.phase().as_str()),
        (2, 0, "Failed")
    );
}
