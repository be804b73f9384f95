//! `matchers(..)`: names for matchers.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::{ConditionStatus, PhaseStatus, State};

#[derive(PhaseStatus, Default)]
#[phase(
    conditions(StoreReady, AccessReady, JobDone, JobFailed(negative, reasons(DeadlineExceeded))),
    matchers(
        // A name may be used before it is declared.
        Done = all(Healthy, JobDone),
        Healthy = all(StoreReady, AccessReady, not(Broken)),
        Broken = JobFailed = True(DeadlineExceeded),
    ),
    rules(
        Broken                => Failed,
        Done                  => Completed,
        all(Healthy, JobFailed) => Retrying,
        not(Healthy)          => Pending,
        _                     => Running,
    ),
    never(all(Done, JobFailed)),
    ensure(Done => phase = Completed),
    ensure(phase = Completed => Healthy),
)]
struct BackupStatus {
    conditions: Vec<Condition>,
    phase: BackupPhase,
    observed_generation: i64,
}

#[test]
fn rules_mean_what_the_names_stand_for() {
    let ready = State::<BackupPhase>::default()
        .with(BackupCondition::StoreReady, ConditionStatus::True)
        .with(BackupCondition::AccessReady, ConditionStatus::True);
    let phase = |state: State<BackupPhase>| {
        assert_eq!(state.phase(), state.explain().phase());
        state.phase()
    };
    assert_eq!(phase(State::default()), BackupPhase::Pending);
    assert_eq!(phase(ready), BackupPhase::Running);
    let done = ready.with(BackupCondition::JobDone, ConditionStatus::True);
    assert_eq!(phase(done), BackupPhase::Completed);
    let failed = ready.with(BackupCondition::JobFailed, ConditionStatus::True);
    assert_eq!(phase(failed), BackupPhase::Retrying);
    let broken = ready.with_reason(
        BackupCondition::JobFailed,
        ConditionStatus::True,
        BackupReason::DeadlineExceeded,
    );
    assert_eq!(phase(broken), BackupPhase::Failed);
}

#[test]
fn explanations_say_the_name() {
    let ready = State::<BackupPhase>::default()
        .with(BackupCondition::StoreReady, ConditionStatus::True)
        .with(BackupCondition::AccessReady, ConditionStatus::True);
    let done = ready.with(BackupCondition::JobDone, ConditionStatus::True);
    assert_eq!(
        done.explain().to_string(),
        "Completed: rule 2 Done because StoreReady=True, AccessReady=True, JobDone=True, JobFailed=Unknown"
    );
    assert_eq!(
        ready
            .explain()
            .missing_for(BackupPhase::Completed)
            .unwrap()
            .to_string(),
        "Completed needs JobDone=True (now Unknown): rule 2 Done"
    );
}

#[test]
fn rules_are_data_with_names() {
    let source = BackupStatus::rules().to_string();
    let section = "matchers(
    Done = all(Healthy, JobDone),
    Healthy = all(StoreReady, AccessReady, not(Broken)),
    Broken = JobFailed = True(DeadlineExceeded),
),
rules(
    Broken => Failed,
    Done => Completed,
";
    assert!(source.contains(section), "{source}");
    assert!(
        source.contains("ensure(phase = Completed => Healthy),"),
        "{source}"
    );
}
