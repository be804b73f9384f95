//! The answer to `import`: JSON as sections for the editor.

use crate::input::{self, Input};
use crate::state::ConditionValue;
use phase_rules::ConditionStatus;
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
pub struct Request {
    json: String,
}

#[derive(Serialize)]
#[serde(untagged)]
pub enum Answer {
    Imported {
        text: String,
        conditions: Option<Vec<ConditionValue>>,
        notes: Vec<String>,
    },
    Refused {
        error: String,
        line: usize,
        column: usize,
    },
}

pub fn answer(request: &Request) -> Answer {
    let json = request.json.strip_prefix('\u{feff}').unwrap_or(&request.json);
    match input::parse("", json) {
        Ok(input) => imported(&input),
        Err((position, error)) => Answer::Refused {
            error,
            line: position.line,
            column: position.column,
        },
    }
}

fn imported(input: &Input) -> Answer {
    let mut text = String::new();
    if let Some(name) = &input.name {
        // A name has whatever characters it has; a comment ends with its line.
        let name: String = name.chars().filter(|character| !character.is_control()).collect();
        text = format!("// {name}\n");
    }
    text += &input.rules.to_string();
    let unused = input.unused_phases.iter();
    Answer::Imported {
        text,
        conditions: input.default_state.as_deref().map(values),
        notes: unused
            .map(|phase| format!("no rule gives the phase `{phase}`"))
            .collect(),
    }
}

fn values(state: &[ConditionStatus]) -> Vec<ConditionValue> {
    let values = state.iter().map(|status| Some(crate::state::Given::of(*status)));
    values.collect()
}
