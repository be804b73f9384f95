//! `TolerantCondition`: what it reads, what it writes back, how it is completed.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use kube::core::ObjectList;
use kube::{CustomResource, CustomResourceExt};
use phase_rules::{
    ConditionStatus, ConditionUpdate, PhaseStatus, ReadCondition, TolerantCondition, UnixSeconds,
    WriteCondition, condition_list, limits,
};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

const NOW: UnixSeconds = UnixSeconds(1_800_000_000);

/// A value that the field may have, beside none at all.
fn good(field: &str) -> Value {
    match field {
        "type" => json!("JobFailed"),
        "status" => json!("True"),
        "reason" => json!("BackoffLimitExceeded"),
        "message" => json!("6 attempts"),
        "observedGeneration" => json!(3),
        "lastTransitionTime" => json!("2025-01-01T00:00:00Z"),
        field => panic!("{field}"),
    }
}

const FIELDS: [&str; 6] = [
    "lastTransitionTime",
    "message",
    "observedGeneration",
    "reason",
    "status",
    "type",
];

fn read(entry: &Value) -> TolerantCondition {
    TolerantCondition::deserialize(entry).unwrap()
}

#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(
    group = "backup.example.com",
    version = "v1",
    kind = "Backup",
    status = "BackupStatus"
)]
struct BackupSpec {}

#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(conditions(JobFailed(negative)), rules(JobFailed => Failed, _ => Pending))]
struct BackupStatus {
    #[serde(default, deserialize_with = "phase_rules::null_as_default")]
    conditions: Vec<TolerantCondition>,
    phase: Option<BackupPhase>,
    observed_generation: Option<i64>,
}

/// The same with the condition type that Kubernetes has.
#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(
    group = "backup.example.com",
    version = "v1",
    kind = "Strict",
    status = "StrictStatus"
)]
struct StrictSpec {}

#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(conditions(JobFailed(negative)), rules(JobFailed => Failed, _ => Pending))]
struct StrictStatus {
    #[serde(default)]
    conditions: Vec<Condition>,
    phase: Option<StrictPhase>,
    observed_generation: Option<i64>,
}

#[test]
fn one_bad_object_in_a_list() {
    let bad_lists = [
        Value::Null,
        json!([{ "type": "JobFailed", "status": "True", "lastTransitionTime": null }]),
        json!([{ "type": "JobFailed", "status": "True", "reason": "R", "message": "" }]),
        json!([{ "type": "JobFailed", "status": "True", "lastTransitionTime": "yesterday" }]),
        json!([{ "type": "JobFailed", "lastTransitionTime": "2025-01-01T00:00:00Z", "observedGeneration": "3" }]),
        json!([null, "JobFailed", [], {}]),
    ];
    for bad in bad_lists {
        let object = |name: &str, conditions: Value| json!({ "metadata": { "name": name }, "spec": {}, "status": { "conditions": conditions } });
        let good = FIELDS.map(|field| (field.to_owned(), good(field)));
        let good = json!([Map::from_iter(good)]);
        let list = json!({
            "apiVersion": "backup.example.com/v1",
            "kind": "BackupList",
            "metadata": { "resourceVersion": "1" },
            "items": [object("good", good), object("bad", bad.clone())],
        });
        assert!(
            serde_json::from_value::<ObjectList<Strict>>(list.clone()).is_err(),
            "{bad}"
        );
        let backups: ObjectList<Backup> = serde_json::from_value(list).unwrap();
        let phases = backups.items.iter().map(PhaseStatus::derived_phase);
        let bad_phase = if bad[0]["status"] == "True" {
            BackupPhase::Failed
        } else {
            BackupPhase::Pending
        };
        assert_eq!(
            phases.collect::<Vec<_>>(),
            [BackupPhase::Failed, bad_phase],
            "{bad}"
        );
    }
}

#[test]
fn list_that_may_be_null_without_the_helper() {
    #[derive(PhaseStatus, Deserialize)]
    #[phase(conditions(JobFailed(negative)), rules(JobFailed => Failed, _ => Pending))]
    struct DumpStatus {
        conditions: Option<Vec<TolerantCondition>>,
        phase: Option<DumpPhase>,
        observed_generation: Option<i64>,
    }
    for status in [json!({}), json!({ "conditions": null })] {
        let status = DumpStatus::deserialize(status).unwrap();
        assert!(status.conditions().is_empty());
        assert_eq!((status.phase, status.observed_generation), (None, None));
    }
}

#[test]
fn schema_is_that_of_metav1() {
    let entry = |crd: &_| {
        let crd = serde_json::to_value(crd).unwrap();
        crd["spec"]["versions"][0]["schema"]["openAPIV3Schema"]["properties"]["status"].clone()
    };
    let text = |schema: Value| schema.to_string().replace("Strict", "Backup");
    assert_eq!(text(entry(&Backup::crd())), text(entry(&Strict::crd())));
}

#[test]
fn setting_keeps_to_the_semantics() {
    let parts = json!({ "type": "JobFailed", "status": "False", "severity": "Info" });
    let mut list = vec![read(&parts)];
    let update =
        |status, reason| ConditionUpdate::new("JobFailed", status, reason).with_observed_generation(2);
    let set =
        |list: &mut Vec<_>, status, reason| condition_list::set(list, update(status, reason), NOW).unwrap();
    assert!(set(&mut list, ConditionStatus::False, "Running"));
    assert_eq!(list[0].last_transition_time, None, "the status is the same");
    assert!(set(&mut list, ConditionStatus::True, "Exceeded"));
    assert!(!set(&mut list, ConditionStatus::True, "Exceeded"));
    assert_eq!(
        json!(list),
        json!([{
            "type": "JobFailed",
            "status": "True",
            "reason": "Exceeded",
            "observedGeneration": 2,
            "lastTransitionTime": "2027-01-15T08:00:00Z",
            "severity": "Info",
        }])
    );
    let condition: Condition = list.remove(0).into_condition(NOW);
    assert_eq!(condition.message, "");
    assert_eq!(TolerantCondition::from(condition).completed(NOW), None);
}

fn mistyped() -> impl Strategy<Value = Value> {
    select(vec![json!(true), json!(-1.5), json!([1]), json!({ "a": null })])
}

/// An entry of any kind: each field good, missing, null or of a wrong type, beside others.
fn entry() -> impl Strategy<Value = Value> {
    let field = |field: &'static str| {
        prop_oneof![
            3 => Just(Some(good(field))),
            1 => Just(None),
            1 => Just(Some(Value::Null)),
            1 => mistyped().prop_map(Some),
        ]
        .prop_map(move |value| Some((field.to_owned(), value?)))
    };
    let fields = FIELDS.map(field);
    let others = btree_map("[a-z]{1,3}", prop_oneof![mistyped(), Just(Value::Null)], 0..3);
    let object = (fields, others).prop_map(|(fields, others)| {
        let fields = fields.into_iter().flatten().chain(others);
        Value::Object(fields.collect())
    });
    prop_oneof![
        20 => object,
        1 => select(vec![Value::Null, json!("JobFailed"), json!(7), json!([])]),
    ]
}

fn without_null_fields(entry: &Value) -> Value {
    let mut entry = entry.as_object().cloned().unwrap_or_default();
    entry.retain(|field, value| !(value.is_null() && FIELDS.contains(&&**field)));
    Value::Object(entry)
}

proptest! {
    /// Whatever is there is read and written back; the same through a list.
    #[test]
    fn any_entry_is_read_and_written_back(entries in vec(entry(), 0..4)) {
        let list: Vec<TolerantCondition> = serde_json::from_value(json!(entries)).unwrap();
        let written = entries.iter().map(without_null_fields);
        prop_assert_eq!(json!(list), json!(written.collect::<Vec<_>>()));
        for (condition, entry) in list.iter().zip(&entries) {
            let text = |field: &str| entry[field].as_str();
            prop_assert_eq!(condition.type_(), text("type").unwrap_or_default());
            prop_assert_eq!(condition.status(), text("status").unwrap_or_default());
            prop_assert_eq!(condition.reason(), text("reason"));
            prop_assert_eq!(condition.message(), text("message"));
            prop_assert_eq!(condition.observed_generation(), entry["observedGeneration"].as_i64());
        }
    }

    /// A completed condition has all that Kubernetes requires, keeps what was good, and needs nothing more.
    #[test]
    fn completed_is_valid_and_complete(entry in entry()) {
        let condition = read(&entry);
        let is_complete = |entry: &Value| FIELDS.iter().all(|field| {
            let is_optional = *field == "observedGeneration";
            entry.get(*field).map_or(is_optional, |value| *value == good(field))
        });
        let Some(completed) = condition.completed(NOW) else {
            prop_assert!(is_complete(&without_null_fields(&entry)) || !entry["type"].is_string(), "{}", entry);
            return Ok(());
        };
        prop_assert!(!is_complete(&without_null_fields(&entry)));
        prop_assert_eq!(completed.completed(NOW), None);
        let written = json!(completed);
        let strict = Condition::deserialize(&written).unwrap();
        prop_assert!(limits::check_reason(&strict.reason).is_ok());
        prop_assert!(ConditionStatus::from_exact(&strict.status).is_some());
        for field in FIELDS {
            if entry[field] == good(field) {
                prop_assert_eq!(&written[field], &entry[field]);
            } else {
                prop_assert!(written[field].is_string() || written.get(field).is_none());
            }
        }
        for (field, value) in entry.as_object().unwrap() {
            if !FIELDS.contains(&&**field) {
                prop_assert_eq!(&written[field], value);
            }
        }
    }
}
