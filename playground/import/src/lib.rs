//! The request `import`: JSON as sections for the editor. A module of its own for WebAssembly, which few who open the page need.
#![deny(unsafe_code)]

#[path = "../../../examples/check/comments.rs"]
mod comments;
#[path = "../../../examples/check/input.rs"]
#[allow(dead_code, reason = "the example reads files")]
mod input;
#[path = "../../../examples/check/position.rs"]
#[allow(dead_code, reason = "the example prints positions")]
mod position;
#[path = "../../../examples/check/template.rs"]
mod template;
#[cfg(target_arch = "wasm32")]
#[path = "../../engine/src/wasm.rs"]
mod wasm;

use input::Input;
use phase_rules::ConditionStatus;
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
struct Request {
    json: String,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Answer {
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
struct Given {
    status: ConditionStatus,
}

/// Answers a request with JSON.
///
/// # Errors
/// The payload is no request.
pub fn answer(payload: &str) -> Result<String, serde_json::Error> {
    let Request { json } = serde_json::from_str(payload)?;
    let answer = match input::parse("", json.strip_prefix('\u{feff}').unwrap_or(&json)) {
        Ok(input) => imported(&input),
        Err((position, error)) => Answer::Refused {
            error,
            line: position.line,
            column: position.column,
        },
    };
    serde_json::to_string(&answer)
}

/// The call for WebAssembly.
#[cfg(target_arch = "wasm32")]
fn answer_number(_: usize, payload: &str) -> Option<String> {
    answer(payload).ok()
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
