//! A status is written in a state that a `never` excludes: it is written, and each such write says so.

use crate::fixture::{
    Bench, Entry, PATH, change, error, failure, scheduled, set_as_someone_else, someone_else_writes,
};
use crate::resource::{BackupCondition, BackupPhase};
use crate::trace::{Capture, Traced};
use phase_rules::manager::Outcome;
use phase_rules::{ConditionStatus, ConditionUpdate};
use stand_in::Step;
use tracing::Level;

const NEVER: &str = "all(JobCompleted, JobFailed)";

fn job_failed(status: ConditionStatus) -> ConditionUpdate<BackupCondition> {
    ConditionUpdate::new(BackupCondition::JobFailed, status, "BackoffLimitExceeded")
}

/// The Job is complete already, so that it cannot fail any more.
fn completed() -> Bench {
    let bench = Bench::new();
    set_as_someone_else(
        &bench.server,
        BackupCondition::JobCompleted,
        ConditionStatus::True,
    );
    bench
}

fn excluded_after(transition: &str) -> [Entry; 2] {
    [Entry::Changed(transition.into()), Entry::Excluded(NEVER)]
}

/// What each warning names.
fn warnings(traced: &[Traced]) -> Vec<[&str; 4]> {
    traced
        .iter()
        .filter(|traced| traced.level == Level::WARN)
        .map(|traced| ["kind", "namespace", "name", "never"].map(|field| traced.field(field)))
        .collect()
}

#[tokio::test(start_paused = true)]
async fn written_with_a_warning() {
    let bench = completed();
    let capture = Capture::start();

    let change = change(
        bench
            .manager
            .set(&bench.backup(), job_failed(ConditionStatus::True))
            .await,
    );

    assert_eq!(change.phase.to, BackupPhase::Failed);
    assert_eq!(change.state.excluded_by().collect::<Vec<_>>(), [NEVER]);
    assert_eq!(
        bench.status_of(BackupCondition::JobFailed).as_deref(),
        Some("True")
    );
    assert_eq!(bench.log.entries(), excluded_after("Completed -> Failed"));
    assert_eq!(
        warnings(&capture.take()),
        [["Backup", "default", "nightly", NEVER]]
    );
    bench.assert_consistent();
}

#[tokio::test(start_paused = true)]
async fn at_each_write_until_the_state_is_left() {
    let bench = completed();
    let capture = Capture::start();
    let updates = [
        (job_failed(ConditionStatus::True), 1),
        (job_failed(ConditionStatus::True), 0),
        (scheduled(), 1),
        (job_failed(ConditionStatus::False), 0),
    ];
    for (update, expected) in updates {
        bench.manager.set(&bench.backup(), update.clone()).await.unwrap();
        assert_eq!(warnings(&capture.take()).len(), expected, "{update:?}");
    }
    let [failed, excluded] = excluded_after("Completed -> Failed");
    let still_failed = Entry::Changed("Failed -> Failed".into());
    let left = Entry::Changed("Failed -> Completed".into());
    assert_eq!(
        bench.log.entries(),
        [
            failed,
            excluded.clone(),
            Entry::Unchanged,
            still_failed,
            excluded,
            left
        ]
    );
}

/// The state is someone else's work, and the phase is written in it.
#[tokio::test(start_paused = true)]
async fn a_repair_is_a_write() {
    let bench = completed();
    set_as_someone_else(&bench.server, BackupCondition::JobFailed, ConditionStatus::True);
    assert!(matches!(
        bench.manager.sync(&bench.backup()).await,
        Ok(Outcome::Unchanged)
    ));
    assert_eq!(bench.log.entries(), [Entry::Unchanged]);

    bench
        .server
        .edit(PATH, |backup| backup["status"]["phase"] = "Completed".into());
    change(bench.manager.sync(&bench.backup()).await);
    assert_eq!(bench.log.entries()[1..], excluded_after("Completed -> Failed"));
}

#[tokio::test(start_paused = true)]
async fn once_however_often_it_was_tried() {
    for fault in ["conflict", "lost before", "lost after"] {
        let bench = completed();
        bench.on_write(|write| match fault {
            "conflict" => write.before(someone_else_writes()),
            "lost before" => write.before(Step::Break),
            _ => write.after(Step::Break),
        });
        let capture = Capture::start();
        let update = job_failed(ConditionStatus::True);
        change(bench.manager.set(&bench.backup(), update).await);
        assert_eq!(
            bench.log.entries(),
            excluded_after("Completed -> Failed"),
            "{fault}"
        );
        assert_eq!(warnings(&capture.take()).len(), 1, "{fault}");
    }
}

/// The object that is found after a lost answer may be in another state by then.
#[tokio::test(start_paused = true)]
async fn the_state_is_that_of_the_write() {
    let then_set = |type_, status| Step::run(move |server| set_as_someone_else(server, type_, status));

    let bench = completed();
    let corrected = then_set(BackupCondition::JobCompleted, ConditionStatus::False);
    bench.on_write(|write| write.after(corrected).after(Step::Break));
    let update = job_failed(ConditionStatus::True);
    change(bench.manager.set(&bench.backup(), update).await);
    assert_eq!(bench.log.entries(), excluded_after("Completed -> Failed"));

    let bench = completed();
    let broken = then_set(BackupCondition::JobFailed, ConditionStatus::True);
    bench.on_write(|write| write.after(broken).after(Step::Break));
    change(bench.manager.set(&bench.backup(), scheduled()).await);
    let transition = Entry::Changed("Completed -> Completed".into());
    assert_eq!(bench.log.entries(), [transition]);
}

#[tokio::test(start_paused = true)]
async fn nothing_without_acceptance() {
    let refused = Step::answer(failure(403, "Forbidden"));
    for fault in [refused, someone_else_writes()] {
        let bench = completed();
        bench.on_write(|write| write.always().before(fault));
        let capture = Capture::start();
        let update = job_failed(ConditionStatus::True);
        error(bench.manager.set(&bench.backup(), update).await);
        assert!(matches!(&bench.log.entries()[..], [Entry::Failed(_)]));
        assert_eq!(warnings(&capture.take()), [[""; 4]; 0]);
    }
}

/// An admission policy may choose the phase, but the state was written.
#[tokio::test(start_paused = true)]
async fn under_another_phase() {
    let bench = completed();
    bench
        .server
        .admit(|backup| backup["status"]["phase"] = "Paused".into());
    let update = job_failed(ConditionStatus::True);
    let outcome = bench.manager.set(&bench.backup(), update).await.unwrap();
    assert!(matches!(outcome, Outcome::Overruled { change: Some(_), .. }));
    assert_eq!(bench.log.entries(), excluded_after("Completed -> Unknown"));
}
