//! Answers that say that the same request will be refused again, and those that only look like it.

use crate::fixture::{Bench, error, scheduled};
use kube::core::Status;
use phase_rules::manager::{ErrorKind, Requeue};
use serde_json::json;
use stand_in::Step;

#[tokio::test(start_paused = true)]
async fn field_manager_conflict_is_not_retried() {
    let bench = Bench::new();
    let cause = json!({ "reason": "FieldManagerConflict", "field": ".status.phase", "message": "conflict with \"other\"" });
    let conflict = json!({
        "code": 409, "reason": "Conflict", "message": "Apply failed with 1 conflict", "details": { "causes": [cause] },
    });
    let conflict: Status = serde_json::from_value(conflict).unwrap();
    bench.on_write(|fault| fault.always().before(Step::answer(conflict.clone())));

    let error = error(bench.manager.set(&bench.backup(), scheduled()).await);

    assert!(matches!(error.kind(), ErrorKind::Refused), "{error}");
    assert_eq!(
        error.to_string(),
        "the API server refused to write the status: Apply failed with 1 conflict"
    );
    assert_eq!(error.requeue(), Requeue::AwaitChange);
    assert!(!error.may_have_been_written());
    assert_eq!((bench.writes(), bench.reads()), (1, 0));
}

#[tokio::test(start_paused = true)]
async fn an_object_that_is_too_large() {
    let messages = [
        "etcdserver: request is too large",
        "rpc error: code = ResourceExhausted desc = trying to send message larger than max (2900351 vs. 2097152)",
    ];
    for message in messages {
        let bench = Bench::new();
        let answer = Status::failure(message, "").with_code(500);
        bench.on_write(|fault| fault.always().before(Step::answer(answer.clone())));

        let error = error(bench.manager.set(&bench.backup(), scheduled()).await);

        assert!(matches!(error.kind(), ErrorKind::Refused), "{error}");
        assert!(error.to_string().ends_with(message), "{error}");
        assert_eq!(error.requeue(), Requeue::AwaitChange);
        assert_eq!((bench.writes(), bench.reads()), (1, 0));
    }
}

/// A CRD that is not served for a second, a proxy's page: kube makes a `Status` of any body, with this reason.
#[tokio::test(start_paused = true)]
async fn what_the_api_server_did_not_say_is_not_final() {
    for code in [400, 404, 405, 409, 413, 415, 421, 422, 425, 426, 429, 431] {
        for on_write in [true, false] {
            let bench = Bench::new();
            let answer = Status::failure("page not found", "Failed to parse error data").with_code(code);
            if on_write {
                bench.on_write(|fault| fault.always().before(Step::answer(answer.clone())));
            } else {
                bench.on_write(|fault| fault.before(Step::Break));
                bench.on_read(|fault| fault.always().before(Step::answer(answer.clone())));
            }

            let error = error(bench.manager.set(&bench.backup(), scheduled()).await);

            assert!(
                matches!(error.kind(), ErrorKind::Unavailable { .. }),
                "{code}: {error}"
            );
            assert!(error.may_have_been_written(), "{code}: {error}");
            assert_eq!(error.requeue(), Requeue::Backoff, "{code}");
        }
    }
}
