//! Rules that travel with the CRD: as a validation that refuses wrong phases, and as data in an annotation. What an API server
//! makes of the validation is tested by `cluster_phase`.

use expect_test::expect;
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use kube::{CustomResource, CustomResourceExt};
use phase_rules::PhaseStatus;
use phase_rules::cel::CelError;
use phase_rules::crd::{
    EnforceError, PublishedRules, RULES, RULES_FINGERPRINT, UnreadableRules, enforce, prepare, publish_rules,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(
    group = "backup.example.com",
    version = "v1",
    kind = "Backup",
    namespaced,
    status = "BackupStatus"
)]
struct BackupSpec {}

#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "kebab-case")]
#[phase(
    conditions(
        /// The Job has given up.
        JobFailed(negative),
    ),
    rules(JobFailed => Failed, _ => Pending),
)]
struct BackupStatus {
    #[serde(default, rename = "job-conditions")]
    conditions: Vec<Condition>,
    #[serde(rename = "job.phase")]
    phase: Option<BackupPhase>,
    observed_generation: Option<i64>,
}

#[derive(PhaseStatus)]
#[phase(conditions(JobFailed(negative)), rules(JobFailed => Failed, _ => Pending), ignore_stale)]
#[allow(dead_code)]
struct GenerationStatus {
    conditions: Vec<Condition>,
    phase: GenerationPhase,
    observed_generation: i64,
}

fn status_schema(crd: &CustomResourceDefinition) -> Value {
    let crd = serde_json::to_value(crd).unwrap();
    crd["spec"]["versions"][0]["schema"]["openAPIV3Schema"]["properties"]["status"].clone()
}

#[test]
fn a_wrong_phase_is_refused_at_its_field() {
    let enforced = enforce::<Backup>(Backup::crd()).unwrap();
    let validations = &status_schema(&enforced)["x-kubernetes-validations"];
    let [validation] = &**validations.as_array().unwrap() else {
        panic!("{validations}")
    };
    expect![[r#"
        {
          "fieldPath": "['job.phase']",
          "message": "has to be the phase that the rules derive from job-conditions",
          "messageExpression": "'has to be the phase that the rules derive from job-conditions: ' + (\n!has(self.job__dash__conditions) ? 'Pending'\n: [self.job__dash__conditions.map(c, c.type + '=' + (has(c.status) ? c.status : 'Unknown'))].map(s,\n'JobFailed=True' in s ? 'Failed'\n: 'Pending')[0]\n)",
          "reason": "FieldValueInvalid",
          "rule": "has(self.job__dot__phase) && self.job__dot__phase == (\n!has(self.job__dash__conditions) ? 'Pending'\n: [self.job__dash__conditions.map(c, c.type + '=' + (has(c.status) ? c.status : 'Unknown'))].map(s,\n'JobFailed=True' in s ? 'Failed'\n: 'Pending')[0]\n)"
        }"#]].assert_eq(&serde_json::to_string_pretty(validation).unwrap());
}

#[test]
fn it_is_prepared_and_nothing_else_changes() {
    let enforced = enforce::<Backup>(Backup::crd()).unwrap();
    assert_eq!(enforce::<Backup>(enforced.clone()).unwrap(), enforced, "twice");
    let (mut enforced, prepared) = (
        status_schema(&enforced),
        status_schema(&prepare::<Backup>(Backup::crd())),
    );
    enforced
        .as_object_mut()
        .unwrap()
        .remove("x-kubernetes-validations");
    let conditions = enforced["properties"]["job-conditions"].as_object_mut().unwrap();
    assert_eq!(conditions.remove("maxItems"), Some(json!(1_000)));
    assert_eq!(enforced, prepared);
}

#[test]
fn what_is_there_stays() {
    let mut crd = Backup::crd();
    let own = json!([{ "rule": "true", "message": "own" }]);
    crd.spec.versions[0] = {
        let mut version = serde_json::to_value(&crd.spec.versions[0]).unwrap();
        let status = &mut version["schema"]["openAPIV3Schema"]["properties"]["status"];
        status["x-kubernetes-validations"] = own;
        status["properties"]["job-conditions"]["maxItems"] = json!(16);
        serde_json::from_value(version).unwrap()
    };
    let enforced = status_schema(&enforce::<Backup>(crd).unwrap());
    assert_eq!(enforced["x-kubernetes-validations"][0]["message"], "own");
    assert_eq!(enforced["x-kubernetes-validations"].as_array().unwrap().len(), 2);
    assert_eq!(enforced["properties"]["job-conditions"]["maxItems"], 16);
}

#[test]
fn what_cannot_be_enforced() {
    let mut without_phase = Backup::crd();
    let schema = without_phase.spec.versions[0].schema.as_mut().unwrap();
    let status = schema
        .open_api_v3_schema
        .as_mut()
        .unwrap()
        .properties
        .as_mut()
        .unwrap()
        .get_mut("status")
        .unwrap();
    status.properties.as_mut().unwrap().remove("job.phase");
    let error = enforce::<Backup>(without_phase).unwrap_err();
    expect!["no version of the CRD has a status with the fields `job-conditions`, a list with one entry for each `type`, which has a `status`, and `job.phase`"]
        .assert_eq(&error.to_string());

    let error = enforce::<GenerationStatus>(Backup::crd()).unwrap_err();
    assert_eq!(error, EnforceError::Rules(CelError::IgnoresStale));
    expect!["the rules have `ignore_stale`, and a validation in a CRD cannot see `metadata.generation`: use an admission policy"]
        .assert_eq(&error.to_string());
}

#[test]
fn published_rules_are_read_back() {
    let crd = publish_rules::<Backup>(prepare::<Backup>(Backup::crd())).unwrap();
    let annotations = crd.metadata.annotations.as_ref().unwrap();
    expect![[r#"{"version":1,"fields":{"conditions":"job-conditions","phase":"job.phase","observedGeneration":"observed-generation"},"rules":{"conditions":[{"name":"JobFailed","polarity":"Negative","docs":"The Job has given up."}],"rules":[{"when":{"condition":"JobFailed"},"phase":"Failed"},{"phase":"Pending"}]}}"#]].assert_eq(&annotations[RULES]);
    let published = PublishedRules::of(&crd).unwrap().unwrap();
    assert_eq!(published.rules, Backup::rules());
    assert_eq!(published.fields.phase, "job.phase");
    assert_eq!(
        annotations[RULES_FINGERPRINT],
        format!("{:016x}", published.rules.fingerprint())
    );
    assert_eq!(PublishedRules::of(&Backup::crd()).unwrap(), None);
}

fn with_rules(annotation: &str) -> CustomResourceDefinition {
    let mut crd = Backup::crd();
    crd.metadata
        .annotations
        .get_or_insert_default()
        .insert(RULES.into(), annotation.into());
    crd
}

#[test]
fn unreadable_rules() {
    let error = |annotation: &str| PublishedRules::of(&with_rules(annotation)).unwrap_err();
    let newer = error(r#"{"version": 2, "fields": {}, "lists": []}"#);
    assert!(matches!(newer, UnreadableRules::NewerVersion(2)));
    expect!["the annotation phase-rules.dev/rules is of version 2, and this program reads up to version 1: update it"].assert_eq(&newer.to_string());
    let nested = format!("{}1{}", "[".repeat(40_000), "]".repeat(40_000));
    for malformed in [
        "",
        "\0",
        "[]",
        "{}",
        r#"{"version": "1"}"#,
        r#"{"version": -1}"#,
        r#"{"version": 1}"#,
        &*nested,
    ] {
        let error = error(malformed);
        assert!(
            matches!(error, UnreadableRules::Malformed(_)),
            "{malformed:?}: {error}"
        );
    }
    let mut unknown: Value = serde_json::from_str(&published()).unwrap();
    unknown["rules"]["rules"][0]["phase"] = json!("not a name");
    expect![[r#"the annotation phase-rules.dev/rules is no rule list: rule 1: "not a name" is not a Rust identifier; give a condition with such a type a name and its wire type at line 1 column 289"#]].assert_eq(&error(&unknown.to_string()).to_string());
    let large = error(&format!(r#"{{"version": 1, "docs": "{}"}}"#, "x".repeat(100_000)));
    assert!(matches!(large, UnreadableRules::TooLarge(_)), "{large}");
}

fn published() -> String {
    let crd = publish_rules::<Backup>(Backup::crd()).unwrap();
    crd.metadata.annotations.unwrap().remove(RULES).unwrap()
}
