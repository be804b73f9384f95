//! The request `import`: JSON as sections for the editor.

use phase_rules::ConditionStatus;
use rule_files::input::{self, Input};
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
        conditions: Option<Vec<Given>>,
        notes: Vec<String>,
    },
    Refused {
        error: String,
        line: usize,
        column: usize,
    },
}

/// A condition that a template begins with.
#[derive(Serialize)]
pub struct Given {
    status: ConditionStatus,
}

pub fn answer(Request { json }: &Request) -> Answer {
    match input::parse("", json.strip_prefix('\u{feff}').unwrap_or(json)) {
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
        conditions: input
            .default_state
            .as_ref()
            .map(|state| state.iter().map(|status| Given { status: *status }).collect()),
        notes: unused
            .map(|phase| format!("no rule gives the phase `{phase}`"))
            .collect(),
    }
}
