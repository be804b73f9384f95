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
//! | `notes` | what is worth knowing, in words |
//! | `text` | the report for people |
//! | `json` | the report for programs |
//! | `export` | the lists in the forms of other tools |
//! | `output` | the way out |

mod arguments;
mod assessment;
mod comments;
mod export;
mod input;
mod json;
mod notes;
mod output;
mod position;
#[path = "../manifests/printable.rs"]
mod printable;
mod template;
mod text;

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
    let text = match (arguments.export, arguments.output) {
        (Some(form), _) => export::exported(&assessments, form, &arguments),
        (None, OutputFormat::Text) => Ok(text::report(&assessments)),
        (None, OutputFormat::Json) => Ok(json::report(&assessments, &malformed)),
    };
    let shown = match text {
        Ok(text) => output::print(&text).is_ok(),
        Err(error) => {
            output::message("error", error);
            false
        }
    };
    for assessment in assessments
        .iter()
        .filter(|list| arguments.export.is_some() && list.has_findings())
    {
        let file = &assessment.input.file;
        output::message(
            "warning",
            format_args!("{file} has findings, which are shown without --export"),
        );
    }
    ExitCode::from(match () {
        () if !malformed.is_empty() || !shown => 2,
        () if assessments.iter().any(Assessment::has_findings) => 1,
        () => 0,
    })
}
