//! Others change the object before each attempt.

use crate::fixture::{Bench, Entry, PATH, change, error, one_transition, scheduled, someone_else_writes};
use crate::resource::BackupCondition;
use phase_rules::manager::{ErrorKind, Requeue, StatusChanges};
use stand_in::Step;
use std::time::Duration;
use tokio::time::Instant;

/// Twice the round trip before the second attempt at most, and each time up to twice as long; with full jitter,
/// anything below. A round trip takes no time here and counts as two milliseconds.
const LONGEST: Duration = Duration::from_millis(4 + 8 + 16 + 32 + 64 + 128 + 256 + 512 + 1024);

#[tokio::test(start_paused = true)]
async fn last_conflict_is_the_error() {
    let bench = Bench::new();
    bench.on_write(|fault| fault.always().before(someone_else_writes()));

    let error = error(bench.manager.set(&bench.backup(), scheduled()).await);

    assert!(
        matches!(error.kind(), ErrorKind::Conflict { attempts: 10, .. }),
        "{error}"
    );
    assert_eq!(error.requeue(), Requeue::Backoff);
    assert!(!error.may_have_been_written());
    assert_eq!((bench.writes(), bench.reads()), (10, 9));
    assert_eq!(bench.server.requests().len(), 19);
    // Those of the others and no other.
    assert_eq!(bench.revisions(), 1 + 10);
    for revision in bench.server.revisions(PATH) {
        assert_eq!(
            crate::fixture::status_of(&revision, BackupCondition::JobScheduled),
            None
        );
        assert_eq!(revision["status"]["phase"], "Pending");
    }
    assert_eq!(bench.log.entries(), [Entry::Failed(error.to_string())]);
}

#[tokio::test(start_paused = true)]
async fn publishes_no_event() {
    use crate::events::{EVENTS, recorder};

    let bench = Bench::new();
    bench.on_write(|fault| fault.always().before(someone_else_writes()));
    let manager = bench.manager.clone().events(recorder(&bench.server));

    error(manager.set(&bench.backup(), scheduled()).await);

    assert!(bench.server.objects(EVENTS).is_empty());
    assert_eq!(bench.server.requests().len(), 19);

    // The same call publishes one when the storm is over.
    bench.server.clear_faults();
    change(manager.set(&bench.backup(), scheduled()).await);
    assert_eq!(bench.server.objects(EVENTS).len(), 1);
}

#[tokio::test(start_paused = true)]
async fn last_attempt_succeeds() {
    let bench = Bench::new();
    bench.on_write(|fault| fault.times(5).before(someone_else_writes()));

    let change = change(bench.manager.set(&bench.backup(), scheduled()).await);

    assert_eq!(change.attempts, 6);
    assert_eq!(
        (bench.writes(), bench.reads(), bench.revisions()),
        (6, 5, 1 + 5 + 1)
    );
    assert_eq!(change.object.status.unwrap().conditions.len(), 3 + 5 + 1);
    assert_eq!(bench.log.entries(), one_transition("Pending -> Running"));
    bench.assert_consistent();
}

#[tokio::test(start_paused = true)]
async fn max_attempts() {
    for attempts in 1..=8 {
        let bench = Bench::new();
        bench.on_write(|fault| fault.always().before(someone_else_writes()));
        let manager = bench.manager.clone().max_attempts(attempts);

        let error = error(manager.set(&bench.backup(), scheduled()).await);

        assert!(
            matches!(error.kind(), ErrorKind::Conflict { attempts: tried, .. } if *tried == attempts),
            "{error}"
        );
        let attempts = attempts as usize;
        assert_eq!((bench.writes(), bench.reads()), (attempts, attempts - 1));
    }
    let bench = Bench::new();
    bench.on_write(|fault| fault.always().before(someone_else_writes()));
    let error = error(
        bench
            .manager
            .clone()
            .max_attempts(0)
            .set(&bench.backup(), scheduled())
            .await,
    );
    assert!(
        matches!(error.kind(), ErrorKind::Conflict { attempts: 1, .. }),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn delays_between_attempts() {
    let mut waited = Vec::new();
    for _ in 0..200 {
        let bench = Bench::new();
        bench.on_write(|fault| fault.always().before(someone_else_writes()));
        let start = Instant::now();
        error(bench.manager.set(&bench.backup(), scheduled()).await);
        // Timers count whole milliseconds and round up, once for each wait.
        assert!(
            start.elapsed() <= LONGEST + Duration::from_millis(9),
            "{:?}",
            start.elapsed()
        );
        waited.push(start.elapsed());
    }
    // The jitter is full: half of the time on average, and never twice the same.
    let mean = waited.iter().sum::<Duration>() / 200;
    assert!(
        (LONGEST.mul_f64(0.4)..LONGEST.mul_f64(0.6)).contains(&mean),
        "{mean:?}"
    );
    assert!(waited.iter().any(|time| *time < LONGEST.mul_f64(0.4)));
    assert!(waited.iter().any(|time| *time > LONGEST.mul_f64(0.6)));
}

/// Whoever changed the object may have been the manager itself: where a proxy sends a request twice, the answer to the second is a
/// conflict with the first.
#[tokio::test(start_paused = true)]
async fn copy_of_the_version_that_a_conflict_was_about() {
    let bench = Bench::new();
    bench.on_write(|fault| fault.before(someone_else_writes()));
    let copy = bench.backup();
    let manager = bench.manager.clone().max_attempts(1);
    error(manager.set(&copy, scheduled()).await);

    let outcome = manager.sync(&copy).await.unwrap();

    assert!(outcome.changed().is_none() && outcome.in_doubt().is_none());
    assert_eq!((bench.writes(), bench.reads()), (1, 1));
    assert!(manager.sync(&bench.backup()).await.unwrap().changed().is_none());
    assert_eq!((bench.writes(), bench.reads()), (1, 1));
}

/// A patch that no longer applies is a conflict in other words: the server carries out the patch before it
/// compares versions.
#[tokio::test(start_paused = true)]
async fn conditions_change_before_each_attempt() {
    let bench = Bench::new();
    let reverse = Step::run(|server| {
        server.edit(PATH, |backup| {
            backup["status"]["conditions"].as_array_mut().unwrap().reverse();
        });
    });
    bench.on_write(|fault| fault.always().before(reverse));

    let result = bench
        .manager
        .apply(
            &bench.backup(),
            StatusChanges::new().remove(BackupCondition::BucketStoreReady),
        )
        .await;

    let error = error(result);
    assert!(
        matches!(error.kind(), ErrorKind::Conflict { attempts: 10, .. }),
        "{error}"
    );
    assert_eq!((bench.writes(), bench.reads(), bench.revisions()), (10, 10, 11));
    assert_eq!(
        bench.status_of(BackupCondition::BucketStoreReady).as_deref(),
        Some("True")
    );
    assert_eq!(
        bench
            .status_of(BackupCondition::MongoDBAccessRequestReady)
            .as_deref(),
        Some("True")
    );
}
