//! The page says what rustc says: for every file in `tests/ui`, the problems are the derive's errors in the `.stderr` file, with
//! the same text, in the same order, at the same line and column.

mod texts;

use engine::{Call, Engine};
use serde_json::Value;
use std::fmt::Write;
use std::fs;
use texts::{compile_fail, repository};

/// Errors of serde's derive. Those of rustc itself have a code, which `compile_error!` never has.
const OF_OTHERS: [&str; 1] = ["unknown rename rule `rename_all = "];

#[derive(PartialEq)]
struct Error {
    line: u64,
    column: u64,
    message: String,
}

#[test]
fn problems_are_the_errors_of_rustc() {
    let mut engine = Engine::default();
    let (mut files, mut errors) = (0, 0);
    let mut differences = String::new();
    for (name, text) in compile_fail() {
        let shown = repository().join(&name).with_extension("stderr");
        let expected = expected(&fs::read_to_string(shown).unwrap());
        let found = found(&engine.answer(Call::Check, &text).unwrap());
        if found != expected {
            let (expected, found) = (listed(&expected), listed(&found));
            let _ = write!(differences, "\n{name}\nrustc:\n{expected}engine:\n{found}");
        }
        files += 1;
        errors += expected.len();
    }
    println!("{files} files, {errors} errors");
    assert!(differences.is_empty(), "{differences}");
    assert!(
        files >= 250 && errors >= 600,
        "only {files} files, {errors} errors"
    );
}

/// The derive's errors in the output of rustc: `error: ` and the message, its further lines indented as far, then the place.
fn expected(shown: &str) -> Vec<Error> {
    let mut errors = Vec::new();
    let mut lines = shown.lines();
    while let Some(line) = lines.next() {
        let Some(first) = line.strip_prefix("error: ") else {
            continue;
        };
        let mut message = first.to_owned();
        let place = loop {
            let line = lines.next().expect("an error has a place");
            if let Some(place) = line.trim_start().strip_prefix("--> ") {
                break place;
            }
            message += "\n";
            message += line.strip_prefix("       ").unwrap_or(line);
        };
        if OF_OTHERS.iter().any(|other| message.starts_with(other)) {
            continue;
        }
        let mut numbers = place.rsplit(':').map(|number| number.parse().unwrap());
        let (column, line) = (numbers.next().unwrap(), numbers.next().unwrap());
        errors.push(Error {
            line,
            column,
            message,
        });
    }
    errors
}

fn found(answer: &str) -> Vec<Error> {
    let answer: Value = serde_json::from_str(answer).unwrap();
    let problems = answer["problems"].as_array().unwrap().iter();
    problems
        .map(|problem| Error {
            line: problem["line"].as_u64().unwrap(),
            column: problem["column"].as_u64().unwrap(),
            message: problem["message"].as_str().unwrap().to_owned(),
        })
        .collect()
}

fn listed(errors: &[Error]) -> String {
    let mut text = String::new();
    for Error {
        line,
        column,
        message,
    } in errors
    {
        let _ = writeln!(text, "  {line}:{column}: {}", message.replace('\n', "\n    "));
    }
    text
}
