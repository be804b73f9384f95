//! `publish(..)` and the fields for the reason and the message.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::publish::StandardCondition;
use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus, State};

#[derive(PhaseStatus, Default)]
#[phase(
    conditions(StoreReady, JobDone, JobFailed(negative)),
    phases(Pending(reconciling), Running(reconciling), Done(ready), Failed(stalled)),
    rules(
        JobFailed                => Failed,
        all(StoreReady, JobDone) => Done,
        StoreReady               => Running,
        _                        => Pending,
    ),
    publish(Ready, Reconciling = "example.com/Reconciling", Stalled),
)]
struct BackupStatus {
    conditions: Vec<Condition>,
    phase: BackupPhase,
    observed_generation: i64,
    #[phase(reason)]
    why: Option<String>,
    #[phase(message)]
    message: Option<String>,
}

impl BackupStatus {
    fn set(&mut self, type_: BackupCondition, status: ConditionStatus, message: &str) {
        let update = ConditionUpdate::new(type_, status, "Tested").with_message(String::from(message));
        self.set_condition(update).unwrap();
        let _ = self.recompute_phase();
    }

    /// The published conditions: type, status, reason, message, observed generation.
    fn published(&self) -> Vec<(&str, &str, &str, &str, Option<i64>)> {
        let declared = BackupCondition::ALL.map_as_str();
        let published = self
            .conditions
            .iter()
            .filter(|condition| !declared.contains(&&*condition.type_));
        published
            .map(|condition| {
                let Condition {
                    type_,
                    status,
                    reason,
                    message,
                    observed_generation,
                    ..
                } = condition;
                (&**type_, &**status, &**reason, &**message, *observed_generation)
            })
            .collect()
    }
}

trait MapAsStr {
    fn map_as_str(&self) -> Vec<&'static str>;
}

impl MapAsStr for [BackupCondition] {
    fn map_as_str(&self) -> Vec<&'static str> {
        self.iter().map(|condition| condition.as_str()).collect()
    }
}

#[test]
fn follow_from_the_phase() {
    let mut status = BackupStatus {
        observed_generation: 3,
        ..BackupStatus::default()
    };
    let _ = status.recompute_phase();
    let explanation = "Pending: rule 4 _ because StoreReady=Unknown, JobFailed=Unknown";
    assert_eq!(
        status.published(),
        [
            ("Ready", "False", "Pending", explanation, Some(3)),
            ("example.com/Reconciling", "True", "Pending", explanation, Some(3)),
        ]
    );
    assert_eq!(status.why.as_deref(), Some("Pending"));
    assert_eq!(status.message.as_deref(), Some(explanation));

    // One condition decides: it has the word.
    status.set(BackupCondition::JobFailed, ConditionStatus::True, "exit code 1");
    assert_eq!(
        status.published(),
        [
            ("Ready", "False", "Failed", "exit code 1", Some(3)),
            ("Stalled", "True", "Failed", "exit code 1", Some(3)),
        ]
    );
    assert_eq!(status.why.as_deref(), Some("Tested"));
    assert_eq!(status.message.as_deref(), Some("exit code 1"));

    status.set(BackupCondition::JobFailed, ConditionStatus::False, "");
    status.set(BackupCondition::JobDone, ConditionStatus::True, "");
    status.set(BackupCondition::StoreReady, ConditionStatus::True, "");
    let explanation = "Done: rule 2 all(StoreReady, JobDone) because StoreReady=True, JobDone=True";
    assert_eq!(
        status.published(),
        [("Ready", "True", "Done", explanation, Some(3))]
    );
}

/// The time of a published condition moves with its status alone.
#[test]
fn times_follow_set_status_condition() {
    let mut status = BackupStatus::default();
    let _ = status.recompute_phase();
    let ready = |status: &BackupStatus| {
        let ready = status
            .conditions
            .iter()
            .find(|condition| condition.type_ == "Ready");
        ready.unwrap().last_transition_time.clone()
    };
    let early = k8s_openapi::jiff::Timestamp::UNIX_EPOCH;
    status.conditions[0].last_transition_time.0 = early;
    status.set(BackupCondition::StoreReady, ConditionStatus::True, "");
    assert_eq!(ready(&status).0, early, "still False");
    status.set(BackupCondition::JobDone, ConditionStatus::True, "");
    assert_ne!(ready(&status).0, early);
}

#[test]
fn recomputing_again_changes_nothing() {
    let mut status = BackupStatus::default();
    let _ = status.recompute_phase();
    let before = status.conditions.clone();
    assert!(!status.recompute_phase().is_change());
    assert_eq!(status.conditions, before);
}

#[test]
fn rules_are_data_with_published_conditions() {
    let rules = BackupStatus::rules();
    let published: Vec<_> = rules
        .published()
        .iter()
        .map(|published| (published.condition, &*published.wire_type))
        .collect();
    assert_eq!(
        published,
        [
            (StandardCondition::Ready, "Ready"),
            (StandardCondition::Reconciling, "example.com/Reconciling"),
            (StandardCondition::Stalled, "Stalled"),
        ]
    );
    let line = "publish(Ready, Reconciling = \"example.com/Reconciling\", Stalled),\n";
    assert!(rules.to_string().contains(line), "{rules}");
}

/// It does not say what it would have to say now.
#[test]
fn a_stale_condition_has_no_word() {
    #[derive(PhaseStatus, Default)]
    #[phase(conditions(Failed), rules(Failed => Failed, _ => Running), ignore_stale)]
    struct TaskStatus {
        conditions: Vec<Condition>,
        phase: TaskPhase,
        observed_generation: i64,
        #[phase(reason)]
        reason: Option<String>,
        #[phase(message)]
        message: Option<String>,
    }

    let mut status = TaskStatus::default();
    let failed = ConditionUpdate::new(TaskCondition::Failed, ConditionStatus::True, "Exited");
    let failed = failed.with_message("exit code 1").with_observed_generation(3);
    status.set_condition(failed).unwrap();
    for (generation, reason, message) in [
        (3, "Exited", "exit code 1"),
        (4, "Running", "Running: rule 2 _ because Failed=Unknown"),
    ] {
        let state = State::read_at(&status.conditions, Some(generation));
        PhaseStatus::publish(&mut status, &state);
        assert_eq!(status.reason.as_deref(), Some(reason));
        assert_eq!(status.message.as_deref(), Some(message));
    }
}

/// Without `publish(..)`, conditions need not be writable.
#[test]
fn a_message_alone() {
    #[derive(PhaseStatus, Default)]
    #[phase(conditions(Failed), rules(Failed => Failed, _ => Running))]
    struct TaskStatus {
        conditions: Vec<super::Fact>,
        phase: TaskPhase,
        observed_generation: i64,
        #[phase(message)]
        message: Option<String>,
    }

    let mut status = TaskStatus::default();
    let _ = status.recompute_phase();
    assert_eq!(
        status.message.as_deref(),
        Some("Running: rule 2 _ because Failed=Unknown")
    );
}
