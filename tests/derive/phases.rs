//! `phases(..)`: texts, health, docs, order.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::rules::Health;
use phase_rules::{ConditionStatus, PhaseEnum, PhaseStatus, State};
use serde::{Deserialize, Serialize};

#[derive(PhaseStatus, Serialize, Deserialize, Default)]
#[phase(
    conditions(Failed(negative), Done),
    phases(
        /// Everything is there.
        Completed(ready) = "done",
        /// At it.
        Running(reconciling) = "in progress",
        Broken(stalled),
    ),
    rules(
        /// Docs of a rule are the rule's.
        Failed => Broken,
        Done => Completed,
        _ => Running,
    ),
    ensure(Failed => phase = Broken),
)]
struct JobStatus {
    conditions: Vec<Condition>,
    phase: Option<JobPhase>,
    observed_generation: Option<i64>,
}

#[test]
fn phases_are_in_declared_order() {
    let all = [
        JobPhase::Unknown,
        JobPhase::Completed,
        JobPhase::Running,
        JobPhase::Broken,
    ];
    assert_eq!(JobPhase::ALL, all);
    assert!(JobPhase::Completed < JobPhase::Running);
    let health = [
        Health::Unknown,
        Health::Ready,
        Health::Reconciling,
        Health::Stalled,
    ];
    assert_eq!(all.map(JobPhase::health), health);
    assert_eq!(all.map(PhaseEnum::health), health);
    assert_eq!(
        all.map(JobPhase::docs),
        ["", "Everything is there.", "At it.", ""]
    );
}

#[test]
fn texts_on_the_wire() {
    assert_eq!(JobPhase::Running.as_str(), "in progress");
    assert_eq!(JobPhase::Running.to_string(), "in progress");
    assert_eq!(format!("{:?}", JobPhase::Running), "Running");
    assert_eq!("done".parse::<JobPhase>().unwrap(), JobPhase::Completed);
    assert_eq!(
        "Completed".parse::<JobPhase>().unwrap_err().to_string(),
        "\"Completed\" is not a phase, expected one of Unknown, done, in progress, Broken"
    );
    let status: JobStatus =
        serde_json::from_str(r#"{"conditions": [], "phase": "in progress", "observed_generation": 1}"#)
            .unwrap();
    assert_eq!(status.phase, Some(JobPhase::Running));
    assert!(
        serde_json::to_string(&status)
            .unwrap()
            .contains(r#""phase":"in progress""#)
    );
}

#[test]
fn rules_are_data_with_phases() {
    let rules = JobStatus::rules();
    assert!(rules.declares_phases());
    let source = rules.to_string();
    let section = "phases(
    /// Everything is there.
    Completed(ready) = \"done\",
    /// At it.
    Running(reconciling) = \"in progress\",
    Broken(stalled),
),";
    assert!(source.contains(section), "{source}");
}

/// A phase of which nothing is known may be called stalled.
#[test]
fn unknown_may_be_listed() {
    #[derive(PhaseStatus, Default)]
    #[phase(
        conditions(Done),
        phases(Completed(ready), Unknown(stalled) = "?"),
        rules(Done => Completed, _ => Unknown),
    )]
    struct TaskStatus {
        conditions: Vec<Condition>,
        phase: TaskPhase,
        observed_generation: i64,
    }

    assert_eq!(TaskPhase::ALL, [TaskPhase::Unknown, TaskPhase::Completed]);
    assert_eq!(TaskPhase::Unknown.as_str(), "?");
    assert_eq!(TaskPhase::Unknown.health(), Health::Stalled);
    assert_eq!(TaskPhase::default(), TaskPhase::Unknown);
    let done = State::<TaskPhase>::default().with(TaskCondition::Done, ConditionStatus::True);
    assert_eq!(done.phase(), TaskPhase::Completed);
    assert!(
        TaskStatus::rules()
            .to_string()
            .contains("    Unknown(stalled) = \"?\",\n    Completed(ready),\n")
    );
}
