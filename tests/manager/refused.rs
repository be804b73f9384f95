//! Answers that say that the same request will be refused again.

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
