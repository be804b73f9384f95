//! A resource whose CRD was lax once, and what its objects may hold. `invalid_values` says what the CRD makes of them;
//! `cluster_stored_objects` asks an API server.
#![allow(dead_code, reason = "each test has use for some of it")]

use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use kube::{CustomResource, CustomResourceExt};
use phase_rules::{PhaseStatus, TolerantCondition, crd};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

pub const GROUP: &str = "stored.phase-rules.example.com";

#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(
    group = "stored.phase-rules.example.com",
    version = "v1",
    kind = "Backup",
    status = "BackupStatus"
)]
pub struct BackupSpec {}

#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(conditions(Ready, Broken(negative)), rules(Broken => Failed, Ready => Running, _ => Pending))]
pub struct BackupStatus {
    #[serde(default, deserialize_with = "phase_rules::null_as_default")]
    pub conditions: Vec<TolerantCondition>,
    /// Required in kube's schema.
    pub phase: BackupPhase,
    pub observed_generation: Option<i64>,
    pub note: Option<String>,
}

const STATUS: &str = "/spec/versions/0/schema/openAPIV3Schema/properties/status";

/// The CRD with another schema of the status.
pub fn with_status(
    crd: CustomResourceDefinition,
    change: impl FnOnce(&mut Value),
) -> CustomResourceDefinition {
    let mut crd = serde_json::to_value(crd).unwrap();
    change(crd.pointer_mut(STATUS).unwrap());
    serde_json::from_value(crd).unwrap()
}

pub fn lax() -> CustomResourceDefinition {
    with_status(Backup::crd(), |status| {
        *status = json!({ "type": "object", "x-kubernetes-preserve-unknown-fields": true });
    })
}

pub fn prepared() -> CustomResourceDefinition {
    crd::prepare::<Backup>(Backup::crd())
}

/// Prepared CRDs, in the ways in which they may differ.
pub fn strict() -> Vec<(&'static str, CustomResourceDefinition)> {
    let derived_with = |change: fn(&mut Value)| crd::prepare::<Backup>(with_status(Backup::crd(), change));
    vec![
        ("as derived", prepared()),
        (
            "optional list",
            derived_with(|status| {
                let list = status["properties"]["conditions"].as_object_mut().unwrap();
                list.remove("default");
                list.insert("nullable".into(), json!(true));
            }),
        ),
        (
            "another pattern of the reason, a bounded list",
            derived_with(|status| {
                let list = &mut status["properties"]["conditions"];
                list["maxItems"] = json!(2);
                list["items"]["properties"]["reason"]["pattern"] = json!("[a-zA-Z]");
            }),
        ),
        (
            "phase required",
            with_status(prepared(), |status| {
                status["required"] = json!(["phase", "conditions"]);
            }),
        ),
        (
            "unknown fields of entries",
            derived_with(|status| {
                status["properties"]["conditions"]["items"]["x-kubernetes-preserve-unknown-fields"] =
                    json!(true);
            }),
        ),
        (
            "default type",
            derived_with(|status| {
                let entry = &mut status["properties"]["conditions"]["items"];
                entry["properties"]["type"]["default"] = json!("Ready");
                entry["required"] = json!(["lastTransitionTime", "message", "reason", "status"]);
            }),
        ),
    ]
}

pub fn condition(type_: &str) -> Value {
    json!({ "type": type_, "status": "True", "reason": "R", "message": "", "lastTransitionTime": "2025-01-01T00:00:00Z" })
}

pub fn with(field: &str, value: Value) -> Value {
    let mut condition = condition("Ready");
    condition[field] = value;
    condition
}

pub fn without(field: &str) -> Value {
    let mut condition = condition("Ready");
    condition.as_object_mut().unwrap().remove(field);
    condition
}

/// The object with this value for its conditions, or none.
pub fn object(name: &str, conditions: Option<&Value>) -> Value {
    let mut status = json!({ "note": "stored" });
    if let Some(conditions) = conditions {
        status["conditions"] = conditions.clone();
    }
    json!({
        "apiVersion": format!("{GROUP}/v1"),
        "kind": "Backup",
        "metadata": { "name": name },
        "spec": {},
        "status": status,
    })
}

/// Lists that the prepared CRD does not allow, with the paths that have every write refused, and the others.
pub fn bad_lists() -> Vec<(Value, &'static [&'static str], &'static [&'static str])> {
    let good = || condition("Ready");
    let false_ = || with("status", json!("False"));
    vec![
        (
            json!([without("lastTransitionTime")]),
            &[],
            &["[0].lastTransitionTime"],
        ),
        (
            json!([with("lastTransitionTime", Value::Null)]),
            &[],
            &["[0].lastTransitionTime"],
        ),
        (
            json!([with("lastTransitionTime", json!("yesterday"))]),
            &[],
            &["[0].lastTransitionTime"],
        ),
        (
            json!([condition("Other"), without("reason")]),
            &[],
            &["[1].reason"],
        ),
        (
            json!([with("reason", json!(""))]),
            &[],
            &["[0].reason", "[0].reason"],
        ),
        (json!([with("reason", json!("two words"))]), &[], &["[0].reason"]),
        (json!([with("status", json!("Maybe"))]), &[], &["[0].status"]),
        (json!([with("status", json!(true))]), &[], &["[0].status"]),
        (
            json!([with("observedGeneration", json!(-1))]),
            &[],
            &["[0].observedGeneration"],
        ),
        (
            json!([with("observedGeneration", json!("1"))]),
            &[],
            &["[0].observedGeneration"],
        ),
        (
            json!([with("message", json!("m".repeat(32_769)))]),
            &[],
            &["[0].message"],
        ),
        (json!([with("type", json!("-Ready"))]), &[], &["[0].type"]),
        (json!([with("type", json!(5))]), &[], &["[0].type"]),
        (json!("Ready"), &[], &[""]),
        (json!({ "Ready": true }), &[], &[""]),
        // What cannot be compared with what is stored is refused.
        (json!([with("type", json!({}))]), &["[0].type"], &[]),
        (json!([without("type")]), &["[0].type"], &[]),
        (json!([good(), with("type", Value::Null)]), &["[1].type"], &[]),
        (
            json!([without("type"), without("reason")]),
            &["[0].type"],
            &["[1].reason"],
        ),
        (json!([null]), &["[0]"], &[]),
        (json!(["Ready", good()]), &["[0]"], &[]),
        // Nor does a duplicate stand for itself, but for the first of its type.
        (json!([good(), good()]), &[], &["[1]"]),
        (json!([good(), false_()]), &[], &["[1]"]),
        (json!([without("message"), good()]), &[], &["[0].message", "[1]"]),
        (json!([good(), without("message")]), &["[1].message"], &["[1]"]),
        (
            json!([without("message"), without("message")]),
            &[],
            &["[0].message", "[1].message", "[1]"],
        ),
        (
            json!([with("reason", json!("-")), { "type": "Ready", "reason": "-" }]),
            &["[1].lastTransitionTime", "[1].message", "[1].status"],
            &["[0].reason", "[1].reason", "[1]"],
        ),
    ]
}
