//! The client that kube makes from a `Config` repeats requests on its own after 429, 503 and 504, which a
//! proxy may answer for a request that was carried out.

use crate::fixture::{Bench, change, error, one_transition, scheduled, someone_else_writes};
use kube::Client;
use kube::client::retry::RetryPolicy;
use kube::core::Status;
use phase_rules::manager::{ErrorKind, StatusManager};
use stand_in::Step;
use tower::ServiceBuilder;
use tower::retry::RetryLayer;

fn gateway_timeout() -> Step {
    Step::answer(Status::failure("gateway timeout", "Timeout").with_code(504))
}

fn manager_that_repeats(bench: &Bench) -> StatusManager<crate::resource::Backup> {
    let retry = RetryLayer::new(RetryPolicy::default());
    let service = ServiceBuilder::new().layer(retry).service(bench.server.clone());
    let client = Client::new(service, "default");
    StatusManager::new(client, "test").with_observer(bench.log.clone())
}

#[tokio::test(start_paused = true)]
async fn conflict_with_own_first_request() {
    for attempts in [1, 6] {
        let bench = Bench::new();
        bench.on_write(|fault| fault.after(gateway_timeout()));
        let manager = manager_that_repeats(&bench).max_attempts(attempts);

        change(manager.set(&bench.backup(), scheduled()).await);

        assert_eq!((bench.writes(), bench.reads(), bench.revisions()), (2, 1, 2));
        assert_eq!(bench.phase(), "Running");
        assert_eq!(bench.log.entries(), one_transition("Pending -> Running"));
    }
}

#[tokio::test(start_paused = true)]
async fn conflict_with_foreign_write() {
    let bench = Bench::new();
    bench.on_write(|fault| fault.before(someone_else_writes()).before(gateway_timeout()));
    let manager = manager_that_repeats(&bench).max_attempts(1);

    let error = error(manager.set(&bench.backup(), scheduled()).await);

    assert!(
        matches!(error.kind(), ErrorKind::Conflict { attempts: 1, .. }),
        "{error}"
    );
    assert!(!error.may_have_been_written());
    assert_eq!(bench.phase(), "Pending");
}

/// The first request was carried out; that the second was refused says nothing about it.
#[tokio::test(start_paused = true)]
async fn refusal_of_a_repetition() {
    let bench = Bench::new();
    bench.on_write(|fault| fault.after(gateway_timeout()));
    let unauthorized = Status::failure("token expired", "Unauthorized").with_code(401);
    bench.on_write(|fault| fault.before(Step::answer(unauthorized)));

    let error = error(
        manager_that_repeats(&bench)
            .set(&bench.backup(), scheduled())
            .await,
    );

    assert!(matches!(error.kind(), ErrorKind::Refused), "{error}");
    assert!(error.may_have_been_written(), "{error}");
    assert_eq!(bench.phase(), "Running");
}
