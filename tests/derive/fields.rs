//! The three fields in all their forms.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::{ConditionStatus, ConditionUpdate, GetPhase, PhaseStatus, SetObservedGeneration, SetPhase};
use serde::Serialize;
use serde_json::json;

macro_rules! forms {
    ($($name:ident: $conditions:ty, $phase:ty, $generation:ty;)+) => {$(
        mod $name {
            use super::*;

            #[derive(PhaseStatus, Serialize, Default)]
            #[serde(rename_all = "camelCase")]
            #[phase(conditions(Ready), rules(Ready => Running, _ => Pending))]
            pub struct AppStatus {
                pub conditions: $conditions,
                pub phase: $phase,
                pub observed_generation: $generation,
            }

            #[test]
            fn reads_and_writes() {
                let mut status = AppStatus::default();
                assert_eq!(status.get_phase(), AppPhase::Unknown);
                assert!(status.conditions().is_empty());
                assert_eq!(status.derived_phase(), AppPhase::Pending);

                let ready = ConditionUpdate::new(AppCondition::Ready, ConditionStatus::True, "Found");
                assert!(status.set_condition(ready).unwrap());
                status.set_observed_generation(3);
                assert_eq!(status.observed_generation(), Some(3));
                let change = status.recompute_phase();
                assert_eq!((change.from, change.to), (AppPhase::Unknown, AppPhase::Running));
                assert_eq!(status.get_phase(), AppPhase::Running);

                let written = serde_json::to_value(&status).unwrap();
                assert_eq!(written["phase"], json!("Running"));
                assert_eq!(written["observedGeneration"], json!(3));
                assert_eq!(written["conditions"][0]["type"], json!("Ready"));
                assert_eq!(AppStatus::evaluate(status.conditions()), AppPhase::Running);

                assert!(status.remove_condition(AppCondition::Ready));
                assert_eq!(status.derived_phase(), AppPhase::Pending);
                status.set_phase(AppPhase::Unknown);
                assert_eq!(status.get_phase(), AppPhase::Unknown);
            }
        }
    )+};
}

forms! {
    list_enum_number: Vec<Condition>, AppPhase, i64;
    list_enum_optional_number: Vec<Condition>, AppPhase, Option<i64>;
    list_optional_enum_number: Vec<Condition>, Option<AppPhase>, i64;
    list_optional_enum_optional_number: Vec<Condition>, Option<AppPhase>, Option<i64>;
    list_string_number: Vec<Condition>, String, i64;
    list_string_optional_number: Vec<Condition>, String, Option<i64>;
    list_optional_string_number: Vec<Condition>, Option<String>, i64;
    list_optional_string_optional_number: Vec<Condition>, Option<String>, Option<i64>;
    optional_list_enum_number: Option<Vec<Condition>>, AppPhase, i64;
    optional_list_enum_optional_number: Option<Vec<Condition>>, AppPhase, Option<i64>;
    optional_list_optional_enum_number: Option<Vec<Condition>>, Option<AppPhase>, i64;
    optional_list_optional_enum_optional_number: Option<Vec<Condition>>, Option<AppPhase>, Option<i64>;
    optional_list_string_number: Option<Vec<Condition>>, String, i64;
    optional_list_string_optional_number: Option<Vec<Condition>>, String, Option<i64>;
    optional_list_optional_string_number: Option<Vec<Condition>>, Option<String>, i64;
    optional_list_optional_string_optional_number: Option<Vec<Condition>>, Option<String>, Option<i64>;
}

/// Paths before the types, and names that only the attributes explain.
#[derive(PhaseStatus, Default)]
#[phase(conditions(Ready), rules(Ready => Running, _ => Pending))]
struct JobStatus {
    #[phase(conditions)]
    r#type: std::option::Option<::std::vec::Vec<Condition>>,
    #[phase(phase)]
    state: core::option::Option<self::JobPhase>,
    #[phase(observed_generation)]
    r#gen: ::core::primitive::i64,
    /// These have the names, and are something else.
    conditions: u8,
    phase: char,
    observed_generation: [i64; 2],
}

#[test]
fn attribute_before_field_name() {
    let mut status = JobStatus::default();
    let ready = ConditionUpdate::new(JobCondition::Ready, ConditionStatus::True, "Found");
    assert!(status.set_condition(ready).unwrap());
    assert_eq!(status.recompute_phase().to, JobPhase::Running);
    status.set_observed_generation(7);
    assert_eq!(PhaseStatus::observed_generation(&status), Some(7));
    assert_eq!(status.r#type.map(|conditions| conditions.len()), Some(1));
    assert_eq!((status.state, status.r#gen), (Some(JobPhase::Running), 7));
    assert_eq!(
        (status.conditions, status.phase, status.observed_generation),
        (0, '\0', [0, 0])
    );
}

#[derive(PhaseStatus, Default)]
#[phase(conditions(Ready), rules(Ready => Running, _ => Unknown))]
struct TextStatus {
    conditions: Vec<Condition>,
    phase: String,
    observed_generation: i64,
}

/// A phase that a later version stored.
#[test]
fn unknown_phase_text() {
    let mut status = TextStatus {
        phase: "Hibernating".into(),
        ..TextStatus::default()
    };
    assert_eq!(status.get_phase(), TextPhase::Unknown);
    assert!(!status.recompute_phase().is_change());
    assert_eq!(status.phase, "Unknown");
}
