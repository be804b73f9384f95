//! `crd::prepare` on hand-made schemas and on CRDs that kube derives. `cluster_crd` asks an API server what
//! it thinks of them.

use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use kube::{CustomResource, CustomResourceExt};
use phase_rules::{PhaseStatus, limits};
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Value, json};

const TYPE_PATTERN: &str = r"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$";
const REASON_PATTERN: &str = "^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$";
const FIRST_FALSE: &str = r#".status.conditions[?(@.status=="False")].reason"#;

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
#[serde(rename_all = "camelCase")]
#[phase(conditions(JobFailed(negative)), rules(JobFailed => Failed, _ => Pending))]
struct BackupStatus {
    #[serde(default)]
    conditions: Vec<Condition>,
    phase: Option<BackupPhase>,
    observed_generation: Option<i64>,
}

/// Prepares a CRD whose status has the fields of [`BackupStatus`].
fn prepare(crd: CustomResourceDefinition) -> CustomResourceDefinition {
    phase_rules::crd::prepare::<BackupStatus>(crd)
}

fn crd(versions: &Value) -> CustomResourceDefinition {
    serde_json::from_value(json!({
        "apiVersion": "apiextensions.k8s.io/v1",
        "kind": "CustomResourceDefinition",
        "metadata": { "name": "backups.backup.example.com" },
        "spec": {
            "group": "backup.example.com",
            "names": { "kind": "Backup", "plural": "backups" },
            "scope": "Namespaced",
            "versions": versions,
        },
    }))
    .unwrap()
}

fn version(schema: &Value) -> Value {
    json!({ "name": "v1", "served": true, "storage": true, "schema": { "openAPIV3Schema": schema } })
}

fn with_status(status: &Value) -> CustomResourceDefinition {
    let schema = json!({ "type": "object", "properties": { "status": status } });
    crd(&json!([version(&schema)]))
}

fn with_conditions(conditions: &Value) -> CustomResourceDefinition {
    with_status(&json!({ "type": "object", "properties": { "conditions": conditions } }))
}

fn with_entry(entry: &Value) -> CustomResourceDefinition {
    with_conditions(&json!({ "type": "array", "items": entry }))
}

/// The part of the CRD's first version that a JSON pointer names.
fn part(crd: &CustomResourceDefinition, pointer: &str) -> Value {
    let crd = serde_json::to_value(crd).unwrap();
    crd["spec"]["versions"][0]
        .pointer(pointer)
        .cloned()
        .unwrap_or_default()
}

fn conditions(crd: &CustomResourceDefinition) -> Value {
    part(
        crd,
        "/schema/openAPIV3Schema/properties/status/properties/conditions",
    )
}

/// Name and path of each column.
fn columns(crd: &CustomResourceDefinition) -> Vec<(String, String)> {
    let columns = crd.spec.versions[0].additional_printer_columns.iter().flatten();
    columns
        .map(|column| (column.name.clone(), column.json_path.clone()))
        .collect()
}

fn names(crd: &CustomResourceDefinition) -> Vec<String> {
    columns(crd).into_iter().map(|(name, _)| name).collect()
}

/// Prepares a CRD whose entries have this schema, checks that preparing it again changes nothing, and returns the
/// prepared schema.
fn prepared_entry(entry: &Value) -> Value {
    let once = prepare(with_entry(entry));
    assert_eq!(prepare(once.clone()), once, "prepared twice");
    conditions(&once)["items"].clone()
}

/// The schema of one field of an entry after preparing.
fn prepared_field(name: &str, field: &Value) -> Value {
    let mut entry = json!({ "type": "object", "properties": { "type": { "type": "string" } } });
    entry["properties"][name] = field.clone();
    prepared_entry(&entry)["properties"][name].clone()
}

#[test]
fn list_map_with_bounds_of_metav1() {
    let derived = Backup::crd();
    assert_eq!(
        conditions(&derived)["x-kubernetes-list-type"],
        Value::Null,
        "atomic"
    );
    let mut list = conditions(&prepare(derived));
    for field in list["items"]["properties"].as_object_mut().unwrap().values_mut() {
        field.as_object_mut().unwrap().remove("description");
    }
    list["items"].as_object_mut().unwrap().remove("description");
    list.as_object_mut().unwrap().remove("description");
    assert_eq!(
        list,
        json!({
            "type": "array",
            "default": [],
            "x-kubernetes-list-type": "map",
            "x-kubernetes-list-map-keys": ["type"],
            "items": {
                "type": "object",
                "required": ["lastTransitionTime", "message", "reason", "status", "type"],
                "properties": {
                    "type": { "type": "string", "maxLength": limits::TYPE_MAX_CHARS, "pattern": TYPE_PATTERN },
                    "status": { "type": "string", "enum": ["True", "False", "Unknown"] },
                    "reason": {
                        "type": "string",
                        "minLength": 1,
                        "maxLength": limits::REASON_MAX_CHARS,
                        "pattern": REASON_PATTERN,
                    },
                    "message": { "type": "string", "maxLength": limits::MESSAGE_MAX_CHARS },
                    "observedGeneration": { "type": "integer", "format": "int64", "minimum": 0.0 },
                    "lastTransitionTime": { "type": "string", "format": "date-time" },
                },
            },
        })
    );
}

#[test]
fn only_conditions_and_columns_change() {
    let derived = Backup::crd();
    let mut prepared = prepare(derived.clone());
    let status = |crd: &mut CustomResourceDefinition| {
        let version = &mut crd.spec.versions[0];
        version.additional_printer_columns = None;
        let schema = version
            .schema
            .as_mut()
            .unwrap()
            .open_api_v3_schema
            .as_mut()
            .unwrap();
        let status = schema.properties.as_mut().unwrap().get_mut("status").unwrap();
        status.properties.as_mut().unwrap().remove("conditions")
    };
    let mut rest = derived;
    assert_ne!(status(&mut prepared), status(&mut rest));
    let annotations = prepared.metadata.annotations.take().unwrap();
    let fingerprint = format!("{:016x}", BackupStatus::rules().fingerprint());
    assert_eq!(
        annotations,
        [(phase_rules::crd::RULES_FINGERPRINT.into(), fingerprint)].into()
    );
    assert_eq!(prepared, rest);
}

#[test]
fn preparing_twice_changes_nothing() {
    let once = prepare(Backup::crd());
    assert_eq!(prepare(once.clone()), once);
}

#[test]
fn optional_list_stays_nullable() {
    #[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
    #[kube(
        group = "backup.example.com",
        version = "v1",
        kind = "Dump",
        status = "DumpStatus"
    )]
    struct DumpSpec {}
    #[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
    #[serde(rename_all = "camelCase")]
    #[phase(conditions(JobFailed(negative)), rules(JobFailed => Failed, _ => Pending))]
    struct DumpStatus {
        conditions: Option<Vec<Condition>>,
        phase: Option<DumpPhase>,
        observed_generation: Option<i64>,
    }
    let list = conditions(&prepare(Dump::crd()));
    assert_eq!(list["nullable"], true);
    assert_eq!(list["x-kubernetes-list-type"], "map");
}

#[test]
fn custom_condition_keeps_optional_fields() {
    #[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
    #[kube(
        group = "backup.example.com",
        version = "v1",
        kind = "Dump",
        status = "DumpStatus"
    )]
    struct DumpSpec {}
    #[derive(Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
    struct DumpStatus {
        conditions: Vec<Own>,
    }
    #[derive(Serialize, Deserialize, JsonSchema, Clone, Debug)]
    #[serde(rename_all = "camelCase")]
    struct Own {
        r#type: String,
        status: OwnStatus,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        message: String,
        #[serde(default)]
        reason: String,
        last_transition_time: Option<String>,
        observed_generation: Option<u32>,
    }
    #[derive(Serialize, Deserialize, JsonSchema, Clone, Debug)]
    enum OwnStatus {
        True,
        False,
    }

    let entry = conditions(&prepare(Dump::crd()))["items"].clone();
    assert_eq!(entry["required"], json!(["status", "type"]));
    let fields = &entry["properties"];
    assert_eq!(fields["status"]["enum"], json!(["True", "False"]));
    assert_eq!(fields["message"]["maxLength"], limits::MESSAGE_MAX_CHARS);
    assert_eq!(
        fields["reason"],
        json!({ "type": "string", "default": "" }),
        "its default would break the bounds"
    );
    assert_eq!(
        fields["lastTransitionTime"],
        json!({ "type": "string", "nullable": true, "format": "date-time" })
    );
    assert_eq!(
        fields["observedGeneration"],
        json!({ "type": "integer", "nullable": true, "format": "uint32", "minimum": 0.0 })
    );
}

#[test]
fn missing_required_fields_are_added() {
    let string = json!({ "type": "string" });
    let entry = json!({
        "type": "object",
        "properties": {
            "type": string, "status": string, "reason": string, "lastTransitionTime": string, "severity": string,
        },
    });
    assert_eq!(
        prepared_entry(&entry)["required"],
        json!(["lastTransitionTime", "reason", "status", "type"])
    );

    let entry = json!({
        "type": "object",
        "properties": {
            "type": string,
            "status": { "type": "string", "default": "Unknown" },
            "reason": { "type": "string", "nullable": true },
        },
    });
    assert_eq!(
        prepared_entry(&entry)["required"],
        json!(["type"]),
        "fields with a default or null are optional"
    );
}

#[test]
fn keys_are_required_and_not_null() {
    let entry = json!({
        "type": "object",
        "required": ["status"],
        "properties": { "status": { "type": "string" }, "type": { "type": "string", "nullable": true, "default": null } },
    });
    let entry = prepared_entry(&entry);
    assert_eq!(entry["required"], json!(["status", "type"]));
    assert_eq!(entry["properties"]["type"]["nullable"], Value::Null);
    assert!(
        entry["properties"]["type"]
            .as_object()
            .unwrap()
            .get("default")
            .is_none()
    );

    let entry = prepared_entry(&json!({
        "type": "object",
        "properties": { "type": { "type": "string", "default": "Ready" } },
    }));
    assert_eq!(
        entry["required"],
        Value::Null,
        "the API server fills in the default"
    );
}

#[test]
fn existing_list_map_keys_stay() {
    let list = json!({
        "type": "array",
        "x-kubernetes-list-type": "map",
        "x-kubernetes-list-map-keys": ["type", "controller"],
        "items": {
            "type": "object",
            "required": ["type"],
            "properties": { "type": { "type": "string" }, "controller": { "type": "string" } },
        },
    });
    let list = conditions(&prepare(with_conditions(&list)));
    assert_eq!(list["x-kubernetes-list-map-keys"], json!(["type", "controller"]));
    assert_eq!(list["items"]["required"], json!(["type", "controller"]));

    for list_type in ["atomic", "set", "map"] {
        let list = json!({
            "type": "array",
            "x-kubernetes-list-type": list_type,
            "items": { "type": "object", "properties": { "type": { "type": "string" } } },
        });
        let list = conditions(&prepare(with_conditions(&list)));
        assert_eq!(list["x-kubernetes-list-type"], "map");
        assert_eq!(list["x-kubernetes-list-map-keys"], json!(["type"]));
    }
}

#[test]
fn tighter_bounds_stay() {
    let tight = json!({ "type": "string", "minLength": 3, "maxLength": 20, "pattern": REASON_PATTERN });
    assert_eq!(prepared_field("reason", &tight), tight);
    let loose = json!({ "type": "string", "minLength": 0, "maxLength": 5_000, "pattern": REASON_PATTERN });
    assert_eq!(
        prepared_field("reason", &loose),
        json!({
            "type": "string",
            "minLength": 1,
            "maxLength": limits::REASON_MAX_CHARS,
            "pattern": REASON_PATTERN,
        })
    );
    assert_eq!(
        prepared_field("reason", &json!({ "type": "string", "pattern": "^Job" })),
        json!({
            "type": "string",
            "minLength": 1,
            "maxLength": limits::REASON_MAX_CHARS,
            "pattern": "^Job",
            "allOf": [{ "pattern": REASON_PATTERN }],
        }),
        "both have to match"
    );
    let generation = json!({ "type": "integer", "format": "int32", "minimum": 1.0 });
    assert_eq!(prepared_field("observedGeneration", &generation), generation);
    let generation = json!({ "type": "integer", "minimum": -1.0 });
    assert_eq!(
        prepared_field("observedGeneration", &generation),
        json!({ "type": "integer", "format": "int64", "minimum": 0.0 })
    );
}

#[test]
fn custom_status_enum_stays() {
    let status = |values: Value| {
        prepared_field("status", &json!({ "type": "string", "enum": values }))["enum"].clone()
    };
    assert_eq!(
        status(json!(["True", "False", "Degraded"])),
        json!(["True", "False"])
    );
    assert_eq!(status(json!(["yes", "no"])), json!(["yes", "no"]));
    assert_eq!(
        prepared_field("status", &json!({ "type": "string", "nullable": true }))["enum"],
        json!(["True", "False", "Unknown", null])
    );
    let unbounded = json!({ "type": "boolean" });
    assert_eq!(prepared_field("status", &unbounded), unbounded);
    let other_default = json!({ "type": "string", "default": "unknown" });
    assert_eq!(prepared_field("status", &other_default), other_default);
}

#[test]
fn preserved_unknown_fields_stay() {
    let list = json!({
        "type": "array",
        "nullable": true,
        "items": {
            "type": "object",
            "x-kubernetes-preserve-unknown-fields": true,
            "properties": { "type": { "type": "string" } },
        },
    });
    let list = conditions(&prepare(with_conditions(&list)));
    assert_eq!(list["x-kubernetes-list-type"], "map");
    assert_eq!(list["nullable"], true);
    assert_eq!(list["items"]["x-kubernetes-preserve-unknown-fields"], true);
    assert_eq!(list["items"]["required"], json!(["type"]));
}

#[test]
fn other_lists_are_left_alone() {
    let string = json!({ "type": "string" });
    let open = json!({ "type": "object", "x-kubernetes-preserve-unknown-fields": true });
    for list in [
        json!({ "type": "array", "items": string }),
        json!({ "type": "array", "items": { "type": "object", "properties": { "kind": string } } }),
        json!({ "type": "array", "items": { "type": "object", "properties": { "type": { "type": "object" } } } }),
        json!({ "type": "array", "items": open }),
        json!({ "type": "object", "properties": { "type": string } }),
        open.clone(),
    ] {
        let crd = with_conditions(&list);
        assert_eq!(prepare(crd.clone()), crd, "{list}");
    }
    assert_eq!(prepare(with_status(&open)), with_status(&open));
}

#[test]
fn no_schema_or_status() {
    let mut no_schema = version(&Value::Null);
    no_schema.as_object_mut().unwrap().remove("schema");
    let spec_only = json!({ "type": "object", "properties": { "spec": { "type": "object" } } });
    for version in [
        no_schema,
        version(&json!({ "type": "object" })),
        version(&spec_only),
    ] {
        let crd = crd(&json!([version]));
        assert_eq!(prepare(crd.clone()), crd);
    }
}

#[test]
fn every_version_with_status_is_prepared() {
    let derived = serde_json::to_value(&Backup::crd().spec.versions[0]).unwrap();
    let mut second = derived.clone();
    second["name"] = json!("v2");
    let spec_only = version(&json!({ "type": "object" }));
    let crd = prepare(crd(&json!([derived, spec_only, second])));
    let prepared = prepare(Backup::crd()).spec.versions.remove(0);
    assert_eq!(crd.spec.versions[0], prepared);
    assert_eq!(serde_json::to_value(&crd.spec.versions[1]).unwrap(), spec_only);
    assert_eq!(crd.spec.versions[2].schema, prepared.schema);
}

#[test]
fn columns_phase_reason_age() {
    let crd = prepare(Backup::crd());
    let expected = [
        ("Phase", ".status.phase"),
        ("Reason", FIRST_FALSE),
        ("Age", ".metadata.creationTimestamp"),
    ];
    assert_eq!(
        columns(&crd),
        expected.map(|(name, path)| (name.into(), path.into()))
    );
    assert_eq!(part(&crd, "/additionalPrinterColumns/2/type"), "date");
}

#[test]
fn reason_in_status_comes_first() {
    let mut status = part(&Backup::crd(), "/schema/openAPIV3Schema/properties/status");
    status["properties"]["reason"] = json!({ "type": "string" });
    let crd = prepare(with_status(&status));
    assert_eq!(columns(&crd)[1], ("Reason".into(), ".status.reason".into()));
}

/// The field that `#[phase(reason)]` marks, whatever it is called. One that is called `reason` and not marked is none.
#[test]
fn reason_is_the_marked_field() {
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
    #[phase(conditions(Failed(negative)), rules(Failed => Failed, _ => Pending))]
    struct ReleaseStatus {
        conditions: Vec<Condition>,
        phase: Option<ReleasePhase>,
        observed_generation: Option<i64>,
        reason: Option<String>,
        #[phase(reason)]
        phase_reason: Option<String>,
    }

    let crd = phase_rules::crd::prepare::<Release>(Release::crd());
    assert_eq!(columns(&crd)[1], ("Reason".into(), ".status.phaseReason".into()));
}

#[test]
fn only_columns_whose_path_exists() {
    let string = json!({ "type": "string" });
    let with_properties = |properties: Value| {
        prepare(with_status(
            &json!({ "type": "object", "properties": properties }),
        ))
    };
    assert_eq!(
        names(&with_properties(json!({ "phase": string }))),
        ["Phase", "Age"]
    );
    let conditions =
        |fields: Value| json!({ "type": "array", "items": { "type": "object", "properties": fields } });
    let list = conditions(json!({ "type": string, "status": string, "reason": string }));
    assert_eq!(
        names(&with_properties(json!({ "conditions": list }))),
        ["Reason", "Age"]
    );
    let list = conditions(json!({ "type": string, "status": string }));
    assert!(names(&with_properties(json!({ "conditions": list }))).is_empty());
    assert!(names(&with_properties(json!({ "replicas": { "type": "integer" } }))).is_empty());
}

#[test]
fn user_columns_stay_first() {
    let with_columns = |columns: Value| {
        let mut crd = serde_json::to_value(Backup::crd()).unwrap();
        crd["spec"]["versions"][0]["additionalPrinterColumns"] = columns;
        let once = prepare(serde_json::from_value(crd).unwrap());
        assert_eq!(prepare(once.clone()), once);
        once
    };
    let column =
        |name: &str, path: &str| json!({ "name": name, "type": "string", "jsonPath": path, "priority": 1 });

    let crd = with_columns(json!([
        column("Store", ".spec.storeRef.name"),
        column("Age", ".metadata.creationTimestamp")
    ]));
    assert_eq!(names(&crd), ["Store", "Age", "Phase", "Reason"]);
    assert_eq!(
        part(&crd, "/additionalPrinterColumns/1/priority"),
        1,
        "the user's own"
    );

    let crd = with_columns(json!([column("PHASE", ".status.summary")]));
    assert_eq!(names(&crd), ["PHASE", "Reason", "Age"], "the same name");

    let crd = with_columns(json!([column("State", ".status.phase")]));
    assert_eq!(names(&crd), ["State", "Reason", "Age"], "the same path");

    let crd = with_columns(json!([column("Why", FIRST_FALSE)]));
    assert_eq!(names(&crd), ["Why", "Phase", "Age"]);
}

/// Characters that have a meaning in a JSON path are escaped.
#[test]
fn fields_of_other_names() {
    #[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
    #[kube(
        group = "backup.example.com",
        version = "v1",
        kind = "Dump",
        status = "DumpStatus"
    )]
    struct DumpSpec {}
    #[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
    #[serde(rename_all = "SCREAMING-KEBAB-CASE")]
    #[phase(conditions(JobFailed(negative)), rules(JobFailed => Failed, _ => Pending))]
    struct DumpStatus {
        conditions: Vec<Condition>,
        #[serde(rename = "the.phase")]
        phase: Option<DumpPhase>,
        observed_generation: Option<i64>,
    }
    let crd = phase_rules::crd::prepare::<Dump>(Dump::crd());
    let status = part(&crd, "/schema/openAPIV3Schema/properties/status/properties");
    assert_eq!(status["CONDITIONS"]["x-kubernetes-list-type"], "map");
    let paths: Vec<String> = columns(&crd).into_iter().map(|(_, path)| path).collect();
    assert_eq!(
        paths,
        [
            r".status.the\.phase",
            r#".status.CONDITIONS[?(@.status=="False")].reason"#,
            ".metadata.creationTimestamp",
        ]
    );
}

/// Reads no missing field.
fn own_reader<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::deserialize(deserializer)
}

/// `#[serde(default)]` on the phase.
#[test]
fn unknown_is_no_default_of_the_phase() {
    let default_after = |default: Value| {
        let phase = json!({ "phase": { "type": "string", "default": default } });
        let crd = with_status(&json!({ "type": "object", "properties": phase }));
        let crd = prepare(crd);
        part(
            &crd,
            "/schema/openAPIV3Schema/properties/status/properties/phase/default",
        )
        .clone()
    };
    assert_eq!(default_after(json!("Unknown")), Value::Null);
    assert_eq!(default_after(json!("Pending")), "Pending");
}

/// An object may be older than the phase.
#[test]
fn phase_is_required_only_where_reading_needs_it() {
    fn required<S: JsonSchema + PhaseStatus + for<'de> Deserialize<'de>>() -> [Value; 2] {
        let required = schemars::schema_for!(S).get("required").cloned();
        let phase = json!({ "phase": { "type": "string" } });
        let crd = with_status(&json!({ "type": "object", "properties": phase, "required": required }));
        let once = phase_rules::crd::prepare::<S>(crd.clone());
        assert_eq!(
            phase_rules::crd::prepare::<S>(once.clone()),
            once,
            "prepared twice"
        );
        let [derived, prepared] =
            [crd, once].map(|crd| part(&crd, "/schema/openAPIV3Schema/properties/status/required"));
        let is_required = prepared
            .as_array()
            .is_some_and(|names| names.contains(&json!("phase")));
        let reads = serde_json::from_value::<S>(json!({ "conditions": [], "observedGeneration": 1 })).is_ok();
        assert_ne!(reads, is_required);
        [derived, prepared]
    }
    macro_rules! status {
        ($module:ident, $(#[$attribute:meta])* $phase:ty) => {
            mod $module {
                use super::*;
                #[derive(PhaseStatus, Serialize, Deserialize, JsonSchema)]
                #[serde(rename_all = "camelCase")]
                #[phase(conditions(JobFailed(negative)), rules(JobFailed => Failed, _ => Pending), phase_enum = Phase)]
                pub struct Status {
                    conditions: Vec<Condition>,
                    $(#[$attribute])*
                    phase: $phase,
                    observed_generation: i64,
                }
            }
        };
    }
    status!(plain, Phase);
    status!(
        defaulted,
        #[serde(default)]
        Phase
    );
    status!(optional, Option<Phase>);
    status!(text, String);
    status!(
        own_reader,
        #[serde(deserialize_with = "own_reader")]
        Phase
    );

    let (all, without) = (
        json!(["conditions", "phase", "observedGeneration"]),
        json!(["conditions", "observedGeneration"]),
    );
    assert_eq!(required::<plain::Status>(), [&all, &without].map(Value::clone));
    assert_eq!(
        required::<defaulted::Status>(),
        [&without, &without].map(Value::clone)
    );
    assert_eq!(
        required::<optional::Status>(),
        [&without, &without].map(Value::clone)
    );
    assert_eq!(required::<text::Status>(), [&all, &all].map(Value::clone));
    assert_eq!(required::<own_reader::Status>(), [&all, &all].map(Value::clone));
}
