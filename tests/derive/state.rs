//! States without a list, and how they, explanations and what is missing format for debugging.

use super::Fact;
use phase_rules::{ConditionStatus, PhaseStatus, State};

#[derive(PhaseStatus, Default)]
#[phase(
    conditions(
        StoreReady = "store.example.com/Ready",
        JobDone,
        JobFailed(negative, absent = False),
    ),
    rules(JobFailed = True | Unknown => Failed, all(StoreReady, JobDone) => Completed, _ => Pending),
)]
struct BackupStatus {
    conditions: Vec<Fact>,
    phase: BackupPhase,
    observed_generation: i64,
}

fn store_ready() -> BackupStatus {
    BackupStatus {
        conditions: vec![Fact {
            type_: "store.example.com/Ready",
            status: "True",
        }],
        ..BackupStatus::default()
    }
}

#[test]
fn phase_of_a_state() {
    use BackupCondition::{JobDone, JobFailed, StoreReady};
    use ConditionStatus::{False, True, Unknown};

    let state = State::default();
    assert_eq!(
        [StoreReady, JobDone, JobFailed].map(|condition| state.status(condition)),
        [Unknown, Unknown, False]
    );
    assert_eq!(state.phase(), BackupPhase::Pending);
    assert_eq!(state.with(JobFailed, Unknown).phase(), BackupPhase::Failed);

    let ready = store_ready().state();
    assert_eq!(ready, state.with(StoreReady, True));
    let done = ready.with(JobDone, True);
    assert_eq!(
        (ready.phase(), done.phase()),
        (BackupPhase::Pending, BackupPhase::Completed)
    );
    assert_ne!(ready, done);
}

#[test]
fn debug_shows_names() {
    let state = store_ready().state();
    assert_eq!(
        format!("{state:?}"),
        "State { StoreReady: True, JobDone: Unknown, JobFailed: False }"
    );
    let done = state
        .with(BackupCondition::JobDone, ConditionStatus::True)
        .explain();
    assert_eq!(
        format!("{done:?}"),
        "Explanation { phase: Completed, rule: Some(1), causes: [Cause { condition: StoreReady, status: True, reason: Any }, \
         Cause { condition: JobDone, status: True, reason: Any }], .. }"
    );
    let completed = state.explain().missing_for(BackupPhase::Completed).unwrap();
    assert_eq!(
        format!("{completed:?}"),
        "Missing { phase: Completed, rule: Some(1), changes: [NeededChange { condition: JobDone, \
         from: Unknown, from_reason: Any, to: True, to_reason: Any }], .. }"
    );
}
