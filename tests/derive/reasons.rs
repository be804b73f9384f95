//! Reasons in rules: the reason enum, evaluation, `State`, explanations.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::{Condition, Time};
use k8s_openapi::jiff::Timestamp;
use phase_rules::explain::DecidingReason;
use phase_rules::{ConditionEnum, ConditionStatus, ConditionUpdate, PhaseStatus, State};
use std::borrow::Cow;

#[derive(PhaseStatus, Default)]
#[phase(
    conditions(
        JobFailed(
            negative,
            reasons(
                /// It ran too long.
                DeadlineExceeded,
                BackoffLimitExceeded,
                OutOfMemory = "OOMKilled",
            )
        ),
        StoreReady(reasons(Progressing, DeadlineExceeded)),
    ),
    rules(
        JobFailed = True(DeadlineExceeded | OutOfMemory) => Retrying,
        JobFailed                                        => Failed,
        StoreReady = False(Progressing) | Unknown        => Pending,
        StoreReady = False                               => Blocked,
        StoreReady                                       => Running,
    ),
    ensure(JobFailed = True(OutOfMemory) => phase = Retrying),
)]
struct BackupStatus {
    conditions: Vec<Condition>,
    phase: BackupPhase,
    observed_generation: i64,
}

fn condition(type_: &str, status: &str, reason: &str) -> Condition {
    Condition {
        type_: type_.into(),
        status: status.into(),
        reason: reason.into(),
        message: String::new(),
        observed_generation: None,
        last_transition_time: Time(Timestamp::UNIX_EPOCH),
    }
}

#[test]
fn reason_enum() {
    let all = [
        BackupReason::DeadlineExceeded,
        BackupReason::BackoffLimitExceeded,
        BackupReason::OutOfMemory,
        BackupReason::Progressing,
    ];
    assert_eq!(BackupReason::ALL, all);
    assert_eq!(BackupReason::OutOfMemory.as_str(), "OOMKilled");
    assert_eq!(BackupReason::OutOfMemory.to_string(), "OOMKilled");
    assert_eq!(format!("{:?}", BackupReason::OutOfMemory), "OutOfMemory");
    assert_eq!(
        "OOMKilled".parse::<BackupReason>().unwrap(),
        BackupReason::OutOfMemory
    );
    assert_eq!(BackupReason::DeadlineExceeded.docs(), "It ran too long.");
    assert_eq!(Cow::from(BackupReason::Progressing), "Progressing");
    let error = BackupReason::try_from("OutOfMemory").unwrap_err();
    assert_eq!(
        error.to_string(),
        "\"OutOfMemory\" is not a reason, expected one of DeadlineExceeded, BackoffLimitExceeded, OOMKilled, Progressing"
    );
}

#[test]
fn rules_read_reasons() {
    let cases = [
        ("True", "DeadlineExceeded", BackupPhase::Retrying),
        ("True", "OOMKilled", BackupPhase::Retrying),
        // The name is not the text.
        ("True", "OutOfMemory", BackupPhase::Failed),
        ("True", "BackoffLimitExceeded", BackupPhase::Failed),
        ("True", "", BackupPhase::Failed),
        ("False", "DeadlineExceeded", BackupPhase::Pending),
    ];
    for (status, reason, phase) in cases {
        let list = [condition("JobFailed", status, reason)];
        assert_eq!(BackupStatus::evaluate(&list), phase, "{status} {reason}");
        assert_eq!(BackupStatus::rules().evaluate(&list).phase.name, phase.as_str());
        let state = State::<BackupPhase>::read(&list);
        assert_eq!(state.phase(), phase);
        let known = BackupReason::try_from(reason)
            .ok()
            .filter(|_| reason != "BackoffLimitExceeded");
        assert_eq!(
            state.reason(BackupCondition::JobFailed),
            known.map(BackupReason::as_str)
        );
    }
    assert_eq!(
        BackupStatus::evaluate(&[condition("StoreReady", "False", "Progressing")]),
        BackupPhase::Pending
    );
    // A reason that rules test with another condition only.
    assert_eq!(
        BackupStatus::evaluate(&[condition("StoreReady", "False", "DeadlineExceeded")]),
        BackupPhase::Blocked
    );
}

#[test]
fn state_with_reasons() {
    let state = State::<BackupPhase>::default();
    let failed = state.with_reason(
        BackupCondition::JobFailed,
        ConditionStatus::True,
        BackupReason::DeadlineExceeded,
    );
    assert_eq!(failed.phase(), BackupPhase::Retrying);
    assert_eq!(
        format!("{failed:?}"),
        "State { JobFailed: True(DeadlineExceeded), StoreReady: Unknown }"
    );
    let failed = failed.with(BackupCondition::JobFailed, ConditionStatus::True);
    assert_eq!(
        (failed.phase(), failed.reason(BackupCondition::JobFailed)),
        (BackupPhase::Failed, None)
    );
    assert_eq!(
        failed.with_reason(BackupCondition::JobFailed, ConditionStatus::True, "Whatever"),
        failed
    );
}

#[test]
fn setting_a_condition_with_a_reason() {
    let mut status = BackupStatus::default();
    let update = ConditionUpdate::new(
        BackupCondition::JobFailed,
        ConditionStatus::True,
        BackupReason::OutOfMemory,
    );
    assert!(status.set_condition(update).unwrap());
    assert_eq!(status.conditions[0].reason, "OOMKilled");
    assert_eq!(status.recompute_phase().to, BackupPhase::Retrying);
}

/// Reasons where they decide, and only there.
#[test]
fn explanations_say_reasons() {
    let explain = |list: &[Condition]| BackupStatus::explain(list);
    let retrying = explain(&[condition("JobFailed", "True", "OOMKilled")]);
    assert_eq!(
        retrying.to_string(),
        "Retrying: rule 1 JobFailed = True(DeadlineExceeded | OutOfMemory) because JobFailed=True(OOMKilled)"
    );
    let failed = explain(&[condition("JobFailed", "True", "BackoffLimitExceeded")]);
    assert_eq!(
        failed.to_string(),
        "Failed: rule 2 JobFailed because JobFailed=True"
    );
    assert_eq!(
        failed.missing_for(BackupPhase::Retrying).unwrap().to_string(),
        "Retrying needs JobFailed=True(DeadlineExceeded) (now True(another reason)): \
         rule 1 JobFailed = True(DeadlineExceeded | OutOfMemory)"
    );
    assert_eq!(
        retrying.missing_for(BackupPhase::Failed).unwrap().to_string(),
        "Failed needs JobFailed=True(another reason) (now True(OOMKilled)): rule 2 JobFailed"
    );
    let blocked = explain(&[condition("StoreReady", "False", "Other")]);
    let missing = blocked.missing_for(BackupPhase::Running).unwrap();
    assert_eq!(
        missing.to_string(),
        "Running needs StoreReady=True (now False): rule 5 StoreReady"
    );
    let change = missing.changes().next().unwrap();
    assert_eq!(
        (change.to_reason, change.from_reason),
        (DecidingReason::Any, DecidingReason::Any)
    );
    assert_eq!(
        blocked.missing_for(BackupPhase::Pending).unwrap().to_string(),
        "Pending needs StoreReady=Unknown (now False): rule 3 StoreReady = False(Progressing) | Unknown"
    );
    let cause = blocked.causes().next().unwrap();
    assert_eq!(cause.reason, DecidingReason::Any);
}

#[test]
fn rules_are_data_with_reasons() {
    let rules = BackupStatus::rules();
    let reasons = |condition: BackupCondition| -> Vec<String> {
        let reasons = &rules.conditions()[condition.index()].reasons;
        reasons.iter().map(ToString::to_string).collect()
    };
    assert_eq!(
        reasons(BackupCondition::JobFailed),
        [
            "#[doc = \" It ran too long.\"] DeadlineExceeded",
            "BackoffLimitExceeded",
            "OutOfMemory = \"OOMKilled\"",
        ]
    );
    // Two of three are tested.
    assert_eq!(rules.domain(0).len(), 9);
    assert_eq!(rules.domain(1).len(), 6);
    assert_eq!(
        rules.pattern_source(&rules.rules()[2]).to_string(),
        "StoreReady = False(Progressing) | Unknown"
    );
}

mod two_reasons {
    use super::*;

    #[derive(PhaseStatus)]
    #[phase(
        conditions(Copied(reasons(Partly)), Checked(reasons(Skipped))),
        rules(
            all(Copied = True(Partly), Checked = True(Skipped)) => Doubtful,
            all(Copied, Checked)                                => Done,
            _                                                   => Pending,
        ),
    )]
    struct CopyStatus {
        conditions: Vec<Condition>,
        phase: CopyPhase,
        observed_generation: i64,
    }

    /// Each reason alone would do, and both together would not.
    #[test]
    fn missing_for_names_enough_reasons() {
        let missing = CopyStatus::explain(&[]).missing_for(CopyPhase::Done).unwrap();
        assert_eq!(
            missing.to_string(),
            "Done needs Copied=True (now Unknown), Checked=True(another reason) (now Unknown): rule 2 all(Copied, Checked)"
        );
    }
}
