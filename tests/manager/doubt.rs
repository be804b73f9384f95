//! A call that fails after the answer to one of its requests was lost: nobody can say that nothing was
//! written.

use crate::fixture::{Bench, PATH, error, failure, scheduled, someone_else_writes};
use crate::resource::BackupCondition;
use phase_rules::manager::{Error, ErrorKind};
use serde_json::json;
use stand_in::{StandIn, Step};

/// Someone takes back what was written, and the phase with it.
fn undo() -> Step {
    Step::run(|server: &StandIn| {
        server.edit(PATH, |backup| {
            let conditions = backup["status"]["conditions"].as_array_mut().unwrap();
            conditions.retain(|condition| condition["type"] != BackupCondition::JobScheduled.as_str());
            backup["status"]["phase"] = json!("Pending");
        });
    })
}

/// A bench whose first write is committed and undone again before its answer is lost.
fn lost_and_undone() -> Bench {
    let bench = Bench::new();
    bench.forget_history();
    bench.on_write(|fault| fault.after(undo()).after(Step::Break));
    bench
}

async fn error_of_set(bench: &Bench) -> Error {
    let error = error(bench.manager.set(&bench.backup(), scheduled()).await);
    assert!(error.may_have_been_written(), "{error}");
    error
}

#[tokio::test(start_paused = true)]
async fn then_a_conflict_storm() {
    let bench = lost_and_undone();
    bench.on_write(|fault| fault.always().before(someone_else_writes()));
    assert!(matches!(
        error_of_set(&bench).await.kind(),
        ErrorKind::Conflict { attempts: 10, .. }
    ));
}

#[tokio::test(start_paused = true)]
async fn then_a_refusal() {
    let bench = lost_and_undone();
    bench.on_write(|fault| fault.always().before(Step::answer(failure(403, "Forbidden"))));
    assert!(matches!(error_of_set(&bench).await.kind(), ErrorKind::Refused));
}

#[tokio::test(start_paused = true)]
async fn then_the_object_is_deleted() {
    let bench = lost_and_undone();
    let delete = Step::run(|server: &StandIn| {
        server.delete(PATH);
    });
    bench.on_read(|fault| fault.before(delete));
    assert!(matches!(error_of_set(&bench).await.kind(), ErrorKind::Deleted));
}

#[tokio::test(start_paused = true)]
async fn newer_condition_generation() {
    let bench = lost_and_undone();
    let successor = Step::run(|server: &StandIn| {
        server.edit(PATH, |backup| {
            backup["metadata"]["generation"] = json!(2);
            let condition = json!({
                "type": BackupCondition::JobScheduled.as_str(), "status": "False", "reason": "Held", "message": "",
                "observedGeneration": 2, "lastTransitionTime": "2025-01-01T00:00:00Z",
            });
            backup["status"]["conditions"].as_array_mut().unwrap().push(condition);
        });
    });
    bench.on_read(|fault| fault.before(successor));
    assert!(matches!(
        error_of_set(&bench).await.kind(),
        ErrorKind::Outdated { .. }
    ));
}
