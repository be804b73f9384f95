//! What stands in an object, and in the schema of its definition.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use kube::{CustomResource, CustomResourceExt};
use phase_rules::{GetPhase, PhaseEnum, PhaseStatus, SetObservedGeneration, StatusFields};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(
    group = "example.com",
    version = "v1",
    kind = "Backup",
    namespaced,
    status = "BackupStatus"
)]
struct BackupSpec {
    store: String,
}

#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(
    conditions(JobCompleted, JobFailed(negative)),
    rules(
        /// The job failed.
        ///
        /// See its log.
        JobFailed => Failed,
        JobCompleted => Completed,
        _ => Pending,
    ),
)]
struct BackupStatus {
    #[serde(default)]
    conditions: Vec<Condition>,
    phase: Option<BackupPhase>,
    #[serde(skip_serializing_if = "Option::is_none")]
    observed_generation: Option<i64>,
    last_phase: BackupPhase,
    #[serde(default)]
    phases: Vec<BackupPhase>,
}

fn status_schema() -> Value {
    let definition = serde_json::to_value(Backup::crd()).unwrap();
    definition["spec"]["versions"][0]["schema"]["openAPIV3Schema"]["properties"]["status"]["properties"]
        .clone()
}

#[test]
fn the_schema_leaves_the_phase_open() {
    let schema = status_schema();
    let description = "The phase, derived from the conditions. Later versions may have more. Known values:\n\
                       - Unknown\n- Failed: The job failed.\n- Completed\n- Pending";
    assert_eq!(
        schema["phase"],
        json!({ "type": "string", "nullable": true, "description": description })
    );
    assert_eq!(
        schema["lastPhase"],
        json!({ "type": "string", "description": description })
    );
    assert_eq!(
        schema["phases"]["items"],
        json!({ "type": "string", "description": description })
    );
    assert_eq!(schema["observedGeneration"]["format"], json!("int64"));
}

fn status(phase: &Value) -> serde_json::Result<BackupStatus> {
    serde_json::from_value(json!({ "phase": phase, "lastPhase": phase }))
}

#[test]
fn any_text_and_null_are_phases() {
    for (text, phase) in [
        (json!("Completed"), BackupPhase::Completed),
        (json!("Unknown"), BackupPhase::Unknown),
        (json!("Hibernating"), BackupPhase::Unknown),
        (json!("completed"), BackupPhase::Unknown),
        (json!(""), BackupPhase::Unknown),
        (json!(null), BackupPhase::Unknown),
    ] {
        let status = status(&text).unwrap();
        assert_eq!((status.get_phase(), status.last_phase), (phase, phase), "{text}");
        assert_eq!(status.phase.is_none(), text.is_null());
    }
}

#[test]
fn what_is_no_text_is_an_error() {
    for value in [
        json!(3),
        json!(true),
        json!(["Failed"]),
        json!({ "Failed": null }),
    ] {
        let error = status(&value).unwrap_err().to_string();
        assert!(error.contains("expected a phase"), "{error}");
    }
}

#[test]
fn a_phase_is_written_as_its_text() {
    let status = BackupStatus {
        phase: Some(BackupPhase::Failed),
        phases: BackupPhase::ALL.to_vec(),
        ..BackupStatus::default()
    };
    assert_eq!(
        serde_json::to_value(&status).unwrap(),
        json!({
            "conditions": [], "phase": "Failed", "lastPhase": "Unknown",
            "phases": ["Unknown", "Failed", "Completed", "Pending"],
        })
    );
    assert_eq!(
        serde_json::from_str::<BackupPhase>("\"Pending\"").unwrap(),
        BackupPhase::Pending
    );
    let keys: std::collections::BTreeMap<BackupPhase, u8> = [(BackupPhase::Failed, 1)].into();
    assert_eq!(serde_json::to_value(keys).unwrap(), json!({ "Failed": 1 }));
}

/// YAML readers hand texts over in other ways than JSON ones do.
#[test]
fn from_yaml() {
    let status: BackupStatus =
        serde_saphyr::from_str("phase: Failed\nlastPhase:\nphases: [Pending, \"Later\"]\n").unwrap();
    assert_eq!(status.get_phase(), BackupPhase::Failed);
    assert_eq!(status.last_phase, BackupPhase::Unknown);
    assert_eq!(status.phases, [BackupPhase::Pending, BackupPhase::Unknown]);
}

#[test]
fn the_schema_has_a_name_of_its_own() {
    assert_eq!(BackupPhase::schema_name(), "BackupPhase");
    assert!(BackupPhase::schema_id().ends_with("wire::BackupPhase"));
}

/// Serde writes the three fields under the names that the derive has found, and reads them again.
fn assert_named_as_written<S>()
where
    S: PhaseStatus + SetObservedGeneration + Serialize + for<'de> Deserialize<'de> + Default,
{
    let names = S::FIELDS;
    let mut status = S::default();
    let phase = status.recompute_phase().to;
    status.set_observed_generation(7);
    let written = serde_json::to_value(&status).unwrap();
    assert_eq!(written[names.conditions], json!([]), "{written}");
    assert_eq!(written[names.phase], json!(phase.as_str()), "{written}");
    assert_eq!(written[names.observed_generation], json!(7), "{written}");
    let read: S = serde_json::from_value(written).unwrap();
    assert_eq!((read.get_phase(), read.observed_generation()), (phase, Some(7)));
}

macro_rules! cases {
    ($($module:ident: $case:literal)+) => {$(
        mod $module {
            use super::*;

            #[derive(PhaseStatus, Serialize, Deserialize, Default)]
            #[serde(rename_all = $case)]
            #[phase(conditions(Ready), rules(Ready => Running, _ => Pending))]
            struct AppStatus {
                conditions: Vec<Condition>,
                phase: Option<AppPhase>,
                observed_generation: Option<i64>,
            }

            #[allow(non_snake_case)]
            #[derive(PhaseStatus, Serialize, Deserialize, Default)]
            #[serde(rename_all(deserialize = $case, serialize = $case))]
            #[phase(conditions(Ready), rules(Ready => Running, _ => Pending))]
            struct JobStatus {
                #[phase(conditions)]
                r#type: Vec<Condition>,
                #[phase(phase)]
                __last__Phase1_: JobPhase,
                #[phase(observed_generation)]
                seenGeneration_x2_: i64,
            }

            #[test]
            fn is_that_of_serde() {
                assert_named_as_written::<AppStatus>();
                assert_named_as_written::<JobStatus>();
            }
        }
    )+};
}

cases! {
    lowercase: "lowercase"
    uppercase: "UPPERCASE"
    pascal_case: "PascalCase"
    camel_case: "camelCase"
    snake_case: "snake_case"
    screaming_snake_case: "SCREAMING_SNAKE_CASE"
    kebab_case: "kebab-case"
    screaming_kebab_case: "SCREAMING-KEBAB-CASE"
}

/// Every other word of serde stands beside those that rename.
#[derive(PhaseStatus, Serialize, Deserialize, Default)]
#[serde(default, rename = "Tool", rename_all = "camelCase")]
#[serde(bound(serialize = "", deserialize = ""), crate = "serde")]
#[phase(conditions(Ready), rules(Ready => Running, _ => Pending))]
struct ToolStatus {
    #[serde(
        alias = "list",
        default = "Vec::new",
        rename(serialize = "conds"),
        alias = "conditions"
    )]
    #[serde(rename(deserialize = "conds"))]
    conditions: Vec<Condition>,
    #[cfg_attr(all(), serde(rename = "the \"phase\""))]
    phase: Option<ToolPhase>,
    #[serde(skip_serializing_if = "Option::is_none")]
    observed_generation: Option<i64>,
    #[serde(skip, rename = "phase")]
    own: u8,
}

/// With no attribute at all.
#[derive(PhaseStatus, Serialize, Deserialize, Default)]
#[phase(conditions(Ready), rules(Ready => Running, _ => Pending))]
struct PlainStatus {
    conditions: Vec<Condition>,
    phase: String,
    observed_generation: i64,
}

/// Two names are no mistake where a third replaces them.
#[derive(PhaseStatus, Serialize, Deserialize, Default)]
#[serde(rename_all(serialize = "camelCase"))]
#[phase(conditions(Ready), rules(Ready => Running, _ => Pending))]
struct RenamedStatus {
    conditions: Vec<Condition>,
    phase: Option<RenamedPhase>,
    #[serde(rename = "seen")]
    observed_generation: Option<i64>,
}

#[test]
fn names_of_fields() {
    let names = |status: StatusFields| [status.conditions, status.phase, status.observed_generation];
    assert_eq!(
        names(Backup::FIELDS),
        ["conditions", "phase", "observedGeneration"]
    );
    assert_eq!(
        names(ToolStatus::FIELDS),
        ["conds", "the \"phase\"", "observedGeneration"]
    );
    assert_named_as_written::<ToolStatus>();
    assert_eq!(
        names(PlainStatus::FIELDS),
        ["conditions", "phase", "observed_generation"]
    );
    assert_named_as_written::<PlainStatus>();
    assert_eq!(names(RenamedStatus::FIELDS), ["conditions", "phase", "seen"]);
    assert_named_as_written::<RenamedStatus>();
}
