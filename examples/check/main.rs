//! Checks rule lists in JSON as the derive checks those in Rust: all findings with counterexamples, and what is worth
//! knowing besides.
//!
//! | file | what it does |
//! |---|---|
//! | `arguments` | the command line |
//! | `input` | reads a file in either format |
//! | `comments` | takes comments out of JSON |
//! | `template` | the format of the Go module's demo |
//! | `position` | lines and columns |
//! | `assessment` | a list and what the analysis says of it |
//! | `transitions` | which changes lead from phase to phase, put together |
//! | `notes` | what is worth knowing, in words |
//! | `text` | the report for people |
//! | `mermaid` | the phase graph as a picture |
//! | `json` | the report for programs |
//! | `output` | the way out |

mod arguments;
mod assessment;
mod comments;
mod input;
mod json;
mod mermaid;
mod notes;
mod output;
mod position;
#[path = "../manifests/printable.rs"]
mod printable;
mod template;
mod text;
mod transitions;

use arguments::{Arguments, OutputFormat};
use assessment::Assessment;
use clap::Parser;
use phase_rules::analysis::Budget;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let budget = Budget::of_steps(arguments.budget);
    let mut assessments = Vec::new();
    let mut malformed = Vec::new();
    for file in &arguments.files {
        match input::read(file) {
            Ok(list) => assessments.push(Assessment::new(list, budget)),
            Err(error) => malformed.push(error),
        }
    }
    for error in &malformed {
        output::message("error", error);
    }
    let shown = output::print(&match arguments.output {
        OutputFormat::Text => text::report(&assessments, arguments.mermaid),
        OutputFormat::Json => json::report(&assessments, &malformed, arguments.mermaid),
    });
    ExitCode::from(match () {
        () if !malformed.is_empty() || shown.is_err() => 2,
        () if assessments.iter().any(Assessment::has_findings) => 1,
        () => 0,
    })
}
