//! Rules that travel with the CRD: as a validation that refuses wrong phases, and as data in an annotation. What an API server
//! makes of the validation is tested by `cluster_phase`.

use expect_test::expect;
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use kube::api::ApiResource;
use kube::{CustomResource, CustomResourceExt, Resource};
use phase_rules::ConditionStatus::True;
use phase_rules::admission::Policies;
use phase_rules::cel::CelError;
use phase_rules::crd::{
    EnforceError, PublishedRules, RULES, RULES_FINGERPRINT, UnreadableRules, enforce, prepare, publish_rules,
    relax,
};
use phase_rules::rules::{ConditionType, Reason, RuleList, because};
use phase_rules::{PhaseStatus, StatusFields};
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

/// The schema requires the phase, which has a default.
#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(
    group = "example.com",
    version = "v1",
    kind = "Release",
    namespaced,
    status = "ReleaseStatus"
)]
struct ReleaseSpec {}

#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(
    conditions(Deployed),
    phases(Running(ready), Pending(reconciling)),
    rules(Deployed => Running, _ => Pending),
    publish(Ready),
)]
struct ReleaseStatus {
    #[serde(default)]
    conditions: Vec<Condition>,
    phase: ReleasePhase,
    #[serde(default)]
    observed_generation: i64,
    #[phase(reason)]
    why: Option<String>,
    #[phase(message)]
    #[serde(rename = "in-words")]
    words: Option<String>,
}

/// The phase is text, which is not read where it is missing.
#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(
    group = "example.com",
    version = "v1",
    kind = "Dump",
    namespaced,
    status = "DumpStatus"
)]
struct DumpSpec {}

#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[phase(conditions(Written), rules(Written => Done, _ => Pending), never(Written = Unknown))]
struct DumpStatus {
    conditions: Vec<Condition>,
    #[phase(phase)]
    state: String,
    observed_generation: i64,
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
    let enforced = enforce::<Backup>(crd).unwrap();
    let relaxed = status_schema(&relax(enforced.clone()));
    assert_eq!(relaxed["x-kubernetes-validations"].as_array().unwrap().len(), 1);
    assert_eq!(relaxed["x-kubernetes-validations"][0]["message"], "own");
    let enforced = status_schema(&enforced);
    assert_eq!(enforced["x-kubernetes-validations"][0]["message"], "own");
    assert_eq!(enforced["x-kubernetes-validations"].as_array().unwrap().len(), 2);
    assert_eq!(enforced["properties"]["job-conditions"]["maxItems"], 16);
}

#[test]
fn what_cannot_be_enforced() {
    // The path is that below the properties of the status.
    let without = |field: &str| {
        let mut crd = serde_json::to_value(Backup::crd()).unwrap();
        let schema = &mut crd["spec"]["versions"][0]["schema"]["openAPIV3Schema"];
        let status = &mut schema["properties"]["status"]["properties"];
        let (parent, name) = field.rsplit_once('/').unwrap();
        let fields = status.pointer_mut(parent).unwrap().as_object_mut().unwrap();
        assert!(fields.remove(name).is_some());
        serde_json::from_value::<CustomResourceDefinition>(crd).unwrap()
    };
    let error = enforce::<Backup>(without("/job.phase")).unwrap_err();
    expect!["no version of the CRD has a status with the fields `job-conditions`, a list with one entry for each `type`, which has a `status`, and `job.phase`"]
        .assert_eq(&error.to_string());

    let without_reason = without("/job-conditions/items/properties/reason");
    assert!(enforce::<Backup>(without_reason.clone()).is_ok());
    let tests_reasons = RuleList::builder()
        .condition(ConditionType::new("JobFailed").reason(Reason::new("Evicted")))
        .rule(because("JobFailed", True, ["Evicted"]), "Retrying")
        .otherwise("Pending")
        .build()
        .unwrap();
    let error = PublishedRules::new(tests_reasons, Backup::FIELDS)
        .enforce(without_reason)
        .unwrap_err();
    expect!["the rules test reasons, and the entries of `job-conditions` have no `reason` in the schema"]
        .assert_eq(&error.to_string());

    let rules = PublishedRules::new(GenerationStatus::rules(), Backup::FIELDS);
    let error = rules.enforce(Backup::crd()).unwrap_err();
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

/// What is made of the annotation alone is what is made of the type.
fn read_back<K>() -> Value
where
    K: CustomResourceExt + PhaseStatus + Resource<DynamicType = ()>,
{
    let crd = publish_rules::<K>(K::crd()).unwrap();
    let published = PublishedRules::of(&crd).unwrap().unwrap();
    assert_eq!(published, PublishedRules::new(K::rules(), K::FIELDS));
    assert_eq!(published.publish(K::crd()).unwrap(), crd);
    assert_eq!(published.prepare(K::crd()), prepare::<K>(K::crd()));
    assert_eq!(published.enforce(K::crd()), enforce::<K>(K::crd()));

    let fields = serde_json::to_value(&published.fields).unwrap();
    let policies = Policies::new(published.rules, published.fields, ApiResource::erase::<K>(&()));
    let of_type = Policies::of::<K>();
    assert_eq!(policies.mutating().unwrap(), of_type.mutating().unwrap());
    assert_eq!(policies.validating().unwrap(), of_type.validating().unwrap());
    assert_eq!(policies.never().unwrap(), of_type.never().unwrap());
    fields
}

#[test]
fn rules_without_their_type() {
    read_back::<Backup>();
    assert_eq!(
        read_back::<Release>(),
        json!({
            "conditions": "conditions",
            "phase": "phase",
            "observedGeneration": "observedGeneration",
            "reason": "why",
            "message": "in-words",
        })
    );
    assert_eq!(
        read_back::<Dump>(),
        json!({
            "conditions": "conditions",
            "phase": "state",
            "observedGeneration": "observed_generation",
            "phaseMayBeMissing": false,
        })
    );
}

#[test]
fn three_names_are_enough() {
    let usual = r#"{
        "version": 1,
        "fields": {"conditions": "conditions", "phase": "phase", "observedGeneration": "observedGeneration"},
        "rules": {"conditions": [{"name": "Ready"}], "rules": [{"phase": "Pending"}]}
    }"#;
    let published = PublishedRules::of(&with_rules(usual)).unwrap().unwrap();
    assert_eq!(published.fields, StatusFields::default());
    let two = usual.replace(r#", "observedGeneration": "observedGeneration""#, "");
    let error = PublishedRules::of(&with_rules(&two)).unwrap_err();
    assert!(matches!(error, UnreadableRules::Malformed(_)), "{error}");
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
