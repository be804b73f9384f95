//! The engine as the page sees it.
#![allow(dead_code, reason = "each test uses some")]

use engine::{Call, Engine};
use serde_json::{Value, json};

/// Answers as JSON.
#[derive(Default)]
pub struct Page {
    engine: Engine,
}

impl Page {
    pub fn check(&mut self, text: &str) -> Value {
        serde_json::from_str(&self.engine.answer(Call::Check, text).unwrap()).unwrap()
    }

    pub fn state(&mut self, text: &str, conditions: &[Value]) -> Value {
        self.call(Call::State, &json!({ "text": text, "conditions": conditions }))
    }

    pub fn objects(&mut self, text: &str, documents: &[Value]) -> Value {
        self.call(Call::Objects, &json!({ "text": text, "documents": documents }))
    }

    fn call(&mut self, call: Call, payload: &Value) -> Value {
        let answer = self.engine.answer(call, &payload.to_string()).unwrap();
        serde_json::from_str(&answer).unwrap()
    }
}

pub fn import(json: &str) -> Value {
    form(forms::Call::Import, &json!({ "json": json }))
}

/// The request of an export that `check` does not have, and its answer.
pub fn export(list: &Value, name: &str) -> (Value, Value) {
    let request = json!({ "name": name, "json": list["exports"][1]["text"], "struct": list["struct"] });
    let answer = form(forms::Call::Export, &request);
    (request, answer)
}

fn form(call: forms::Call, payload: &Value) -> Value {
    let answer = forms::answer(call, &payload.to_string()).unwrap();
    serde_json::from_str(&answer).unwrap()
}

/// The list of an answer to `check`, which must be there.
pub fn list(checked: &Value) -> &Value {
    let list = &checked["list"];
    assert!(list.is_object(), "{}", checked["problems"]);
    list
}

/// The text of a phase of a list.
pub fn phase<'a>(list: &'a Value, decision: &Value) -> &'a str {
    let phase = usize::try_from(decision["phase"].as_u64().unwrap()).unwrap();
    list["phases"][phase]["text"].as_str().unwrap()
}

/// A custom resource with these conditions: type, status, reason.
pub fn object(conditions: &[(&str, &str, Option<&str>)]) -> Value {
    let condition = |(r#type, status, reason): &(&str, &str, Option<&str>)| match reason {
        Some(reason) => json!({ "type": r#type, "status": status, "reason": reason }),
        None => json!({ "type": r#type, "status": status }),
    };
    let conditions: Vec<Value> = conditions.iter().map(condition).collect();
    json!({ "kind": "Backup", "metadata": { "name": "nightly" }, "status": { "conditions": conditions } })
}
