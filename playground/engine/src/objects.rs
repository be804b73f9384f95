//! The answer to `objects`: what Kubernetes objects have stored, and what the rules derive.

use crate::Listed;
use crate::state::{ConditionValue, Decision, Given, decision};
use phase_rules::{ConditionStatus, ReadCondition, condition_list};
use rule_files::json_condition::JsonCondition;
use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Deserialize)]
pub struct Request {
    pub text: String,
    pub documents: Vec<Value>,
}

#[derive(Serialize)]
#[serde(untagged)]
pub enum Answer {
    Object(Box<ObjectPhase>),
    Malformed { error: String },
}

#[derive(Serialize)]
pub struct ObjectPhase {
    kind: String,
    namespace: Option<String>,
    name: String,
    stored: Option<String>,
    derived: Decision,
    drift: bool,
    stale: bool,
    conditions: Vec<ConditionValue>,
}

/// One answer for each object; those of a List one by one.
pub fn answer(listed: &Listed, documents: &[Value]) -> Vec<Answer> {
    let mut answers = Vec::new();
    for document in documents {
        match document.get("items").and_then(Value::as_array) {
            Some(items) => answers.extend(items.iter().map(|item| object(listed, item))),
            // An empty document, such as templates leave behind.
            None if document.is_null() => {}
            None => answers.push(object(listed, document)),
        }
    }
    answers
}

fn object(listed: &Listed, object: &Value) -> Answer {
    let rules = listed.list.assessment.rules();
    let text = |pointer: &str| Some(object.pointer(pointer)?.as_str()?.to_owned());
    let number = |pointer: &str| object.pointer(pointer).and_then(Value::as_i64);
    let Some(name) = text("/metadata/name") else {
        return Answer::Malformed {
            error: "not a Kubernetes object: `metadata.name` is missing".into(),
        };
    };
    let conditions = match object.pointer("/status/conditions") {
        None | Some(Value::Null) => &[][..],
        Some(Value::Array(conditions)) => conditions,
        Some(_) => {
            return Answer::Malformed {
                error: format!("`{name}`: `status.conditions` is not a list"),
            };
        }
    };
    let conditions: Vec<_> = conditions.iter().map(JsonCondition).collect();
    let generation = number("/metadata/generation");
    let state = rules.values_at(&conditions, generation);
    let derived = decision(&rules.explain(|condition| state[condition]));
    let stored = text("/status/phase").filter(|phase| !phase.is_empty());
    let given = rules.conditions().iter().map(|declared| {
        let condition = condition_list::find(&conditions, &declared.wire_type)?;
        let is_stale = generation.is_some_and(|generation| condition_list::is_stale(condition, generation));
        let status = ConditionStatus::from_wire(condition.status());
        (!(rules.ignores_stale() && is_stale)).then(|| Given::new(status, condition.reason()))
    });
    Answer::Object(Box::new(ObjectPhase {
        kind: text("/kind").unwrap_or_default(),
        namespace: text("/metadata/namespace"),
        name,
        drift: stored
            .as_ref()
            .is_some_and(|stored| *stored != rules.phases()[derived.phase].text),
        stored,
        derived,
        stale: number("/status/observedGeneration")
            .is_some_and(|observed| generation.is_some_and(|generation| observed < generation)),
        conditions: given.collect(),
    }))
}
