//! The traits on the custom resource itself, through kube's `HasStatus`: an absent status reads as one with
//! no conditions, and writing creates it.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use kube::CustomResource;
use phase_rules::{
    ConditionStatus, ConditionUpdate, GetPhase, InvalidCondition, PhaseStatus, SetObservedGeneration,
    SetPhase, limits,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[kube(
    group = "backup.example.com",
    version = "v1",
    kind = "Backup",
    namespaced,
    status = "BackupStatus"
)]
struct BackupSpec {}

#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default, PartialEq)]
#[serde(rename_all = "camelCase")]
#[phase(
    conditions(JobScheduled, JobFailed(negative)),
    rules(JobFailed => Failed, JobScheduled => Running, _ => Pending),
)]
struct BackupStatus {
    #[serde(default)]
    conditions: Vec<Condition>,
    phase: Option<BackupPhase>,
    observed_generation: Option<i64>,
}

fn fresh() -> Backup {
    Backup::new("nightly", BackupSpec {})
}

#[test]
fn absent_status_has_no_conditions() {
    let backup = fresh();
    assert_eq!(backup.get_phase(), BackupPhase::Unknown);
    assert!(backup.conditions().is_empty());
    assert_eq!(backup.derived_phase(), BackupPhase::Pending);
    assert_eq!(Backup::explain(backup.conditions()).phase(), BackupPhase::Pending);
    assert!(backup.condition(BackupCondition::JobFailed).is_none());
    assert_eq!(backup.status, None, "reading creates nothing");
}

#[test]
fn writing_creates_the_status() {
    let mut backup = fresh();
    backup.set_observed_generation(3);
    assert_eq!(backup.status.as_ref().unwrap().observed_generation, Some(3));

    let mut backup = fresh();
    backup.set_phase(BackupPhase::Running);
    assert_eq!(backup.get_phase(), BackupPhase::Running);

    let mut backup = fresh();
    let update = ConditionUpdate::new(
        BackupCondition::JobFailed,
        ConditionStatus::True,
        "BackoffLimitExceeded",
    )
    .with_message("6 attempts")
    .with_observed_generation(2);
    assert_eq!(backup.set_condition(update.clone()), Ok(true));
    assert_eq!(
        backup.set_condition(update),
        Ok(false),
        "nothing changes the second time"
    );
    let change = backup.recompute_phase();
    assert!(change.is_change());
    assert_eq!(
        (change.from, change.to),
        (BackupPhase::Unknown, BackupPhase::Failed)
    );
    assert!(backup.is_true(BackupCondition::JobFailed));
    let condition = backup.condition(BackupCondition::JobFailed).unwrap();
    assert_eq!(
        (&*condition.reason, &*condition.message),
        ("BackoffLimitExceeded", "6 attempts")
    );
    assert_eq!(condition.observed_generation, Some(2));
    assert_eq!(
        condition.last_transition_time.0.subsec_nanosecond(),
        0,
        "times are whole seconds"
    );

    assert!(backup.remove_condition(BackupCondition::JobFailed));
    assert!(!backup.remove_condition(BackupCondition::JobFailed));
    assert!(!backup.is_true(BackupCondition::JobFailed));
    assert_eq!(backup.recompute_phase().to, BackupPhase::Pending);
}

#[test]
fn refused_condition_changes_nothing() {
    let mut backup = fresh();
    backup.set_phase(BackupPhase::Pending);
    let before = backup.status.clone();
    let without_reason = ConditionUpdate::new(BackupCondition::JobFailed, ConditionStatus::True, "");
    let InvalidCondition {
        condition, violation, ..
    } = backup.set_condition(without_reason).unwrap_err();
    assert_eq!(
        (&*condition, violation),
        ("JobFailed", limits::Violation::ReasonEmpty)
    );
    assert_eq!(backup.status, before);
}

#[test]
fn rules_of_the_status() {
    assert_eq!(<Backup as PhaseStatus>::rules(), BackupStatus::rules());
}
