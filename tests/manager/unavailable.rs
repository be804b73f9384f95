//! A server that is out of reach, in trouble or overloaded.

use crate::fixture::{Bench, Entry, change, error, failure, failure_with_delay, scheduled};
use crate::resource::Backup;
use phase_rules::manager::{ErrorKind, Requeue, StatusManager};
use stand_in::Step;
use std::time::Duration;

#[tokio::test(start_paused = true)]
async fn every_write_is_lost() {
    for step in [
        Step::Break,
        Step::answer(failure(500, "InternalError")),
        Step::answer(failure(503, "ServiceUnavailable")),
        Step::answer(failure(504, "Timeout")),
    ] {
        let bench = Bench::new();
        bench.on_write(|fault| fault.always().before(step.clone()));

        let error = error(bench.manager.set(&bench.backup(), scheduled()).await);

        assert!(
            matches!(error.kind(), ErrorKind::Unavailable { attempts: 10, .. }),
            "{error}"
        );
        assert!(error.may_have_been_written(), "{error}");
        assert_eq!(error.requeue(), Requeue::Backoff);
        assert_eq!((bench.writes(), bench.reads(), bench.revisions()), (10, 10, 1));
        assert_eq!(bench.log.entries(), [Entry::Failed(error.to_string())]);
    }
}

#[tokio::test(start_paused = true)]
async fn after_a_committed_write() {
    let bench = Bench::new();
    bench.on_write(|fault| fault.after(Step::Break));
    bench.on_read(|fault| fault.always().before(Step::Break));

    let error = error(bench.manager.set(&bench.backup(), scheduled()).await);

    assert!(
        matches!(error.kind(), ErrorKind::Unavailable { attempts: 10, .. }),
        "{error}"
    );
    assert!(error.may_have_been_written(), "{error}");
    assert_eq!((bench.writes(), bench.reads()), (1, 9));
}

#[tokio::test(start_paused = true)]
async fn after_a_conflict() {
    let bench = Bench::new();
    bench.on_write(|fault| fault.before(crate::fixture::someone_else_writes()));
    bench.on_read(|fault| fault.always().before(Step::Break));

    let error = error(bench.manager.set(&bench.backup(), scheduled()).await);

    assert!(
        matches!(error.kind(), ErrorKind::Unavailable { attempts: 10, .. }),
        "{error}"
    );
    assert!(!error.may_have_been_written(), "{error}");
    assert_eq!((bench.writes(), bench.reads()), (1, 9));
}

#[tokio::test(start_paused = true)]
async fn only_reads_were_lost() {
    let bench = Bench::new();
    let old = bench.backup();
    change(bench.manager.set(&old, scheduled()).await);
    bench.server.take_requests();
    bench.on_read(|fault| fault.always().before(Step::Break));

    // An object from before one's own write makes the manager read first.
    let error = error(bench.manager.set(&old, scheduled()).await);

    assert!(
        matches!(error.kind(), ErrorKind::Unavailable { attempts: 10, .. }),
        "{error}"
    );
    assert!(!error.may_have_been_written(), "{error}");
    assert_eq!((bench.writes(), bench.reads()), (0, 10));
}

/// The server says that it did not do it, and when to come back. Trying again at once would add to its load.
#[tokio::test(start_paused = true)]
async fn too_many_requests() {
    let bench = Bench::new();
    let answer = failure_with_delay(429, "TooManyRequests", 7);
    bench.on_write(|fault| fault.always().before(Step::answer(answer.clone())));

    let error = error(bench.manager.set(&bench.backup(), scheduled()).await);

    assert_eq!(error.requeue(), Requeue::After(Duration::from_secs(7)));
    assert!(!error.may_have_been_written(), "{error}");
    assert_eq!((bench.writes(), bench.reads()), (1, 0));

    // Nothing was written, so the object is as good as it was.
    bench.server.clear_faults();
    change(bench.manager.set(&bench.backup(), scheduled()).await);
    assert_eq!((bench.writes(), bench.reads()), (2, 0));
}

#[tokio::test(start_paused = true)]
async fn too_many_requests_without_a_time() {
    let bench = Bench::new();
    bench.on_write(|fault| fault.before(Step::answer(failure(429, "TooManyRequests"))));
    let error = error(bench.manager.set(&bench.backup(), scheduled()).await);
    assert_eq!(error.requeue(), Requeue::Backoff);
}

/// The first request may have been carried out; that the second was not says nothing about it.
#[tokio::test(start_paused = true)]
async fn too_many_requests_after_lost_answer() {
    let bench = Bench::new();
    bench.on_write(|fault| fault.before(Step::Break));
    bench.on_write(|fault| fault.before(Step::answer(failure_with_delay(429, "TooManyRequests", 1))));

    let error = error(bench.manager.set(&bench.backup(), scheduled()).await);

    assert!(error.may_have_been_written(), "{error}");
    assert_eq!(error.requeue(), Requeue::After(Duration::from_secs(1)));
}

#[tokio::test(start_paused = true)]
async fn too_many_requests_when_reading() {
    let bench = Bench::new();
    bench.on_write(|fault| fault.before(crate::fixture::someone_else_writes()));
    bench.on_read(|fault| fault.before(Step::answer(failure_with_delay(429, "TooManyRequests", 3))));

    let error = error(bench.manager.set(&bench.backup(), scheduled()).await);

    assert_eq!(error.requeue(), Requeue::After(Duration::from_secs(3)));
    assert!(!error.may_have_been_written(), "{error}");
    assert_eq!((bench.writes(), bench.reads()), (1, 1));
}

/// The last answer says when to come back, also where there were others before it.
#[tokio::test(start_paused = true)]
async fn unavailable_with_a_time() {
    let bench = Bench::new();
    let answer = failure_with_delay(503, "ServiceUnavailable", 20);
    bench.on_write(|fault| fault.always().before(Step::answer(answer.clone())));
    let error = error(bench.manager.set(&bench.backup(), scheduled()).await);
    assert_eq!(error.requeue(), Requeue::After(Duration::from_secs(20)));
}

#[tokio::test(start_paused = true)]
async fn a_single_attempt() {
    let bench = Bench::new();
    bench.on_write(|fault| fault.before(Step::Break));
    let manager = bench.manager.clone().max_attempts(1);

    let error = error(manager.set(&bench.backup(), scheduled()).await);

    assert!(
        matches!(error.kind(), ErrorKind::Unavailable { attempts: 1, .. }),
        "{error}"
    );
    assert!(error.may_have_been_written(), "{error}");
    assert_eq!((bench.writes(), bench.reads()), (1, 1));
}

/// No connection is no request: nothing can have been written.
#[tokio::test]
async fn nobody_listens() {
    let port = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let config = kube::Config::new(format!("http://127.0.0.1:{port}").parse().unwrap());
    let client = kube::Client::try_from(config).unwrap();
    let manager = StatusManager::<Backup>::new(client, "test").max_attempts(2);

    let error = error(manager.set(&Bench::new().backup(), scheduled()).await);

    assert!(
        matches!(error.kind(), ErrorKind::Unavailable { attempts: 2, .. }),
        "{error}"
    );
    assert!(!error.may_have_been_written(), "{error}");
    assert!(error.to_string().contains("refused"), "{error}");
}
