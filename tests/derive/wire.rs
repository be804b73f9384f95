//! What stands in an object, and in the schema of its definition.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use kube::{CustomResource, CustomResourceExt};
use phase_rules::{GetPhase, PhaseStatus};
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
