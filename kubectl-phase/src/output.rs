//! The way out: what was asked for on standard output, messages on standard error.

use crate::failure::Failure;
use crate::printable::printable;
use anstyle::{AnsiColor, Style};
use serde::Serialize;
use std::fmt::{Display, Write as _};
use std::io::{ErrorKind, Write};
use std::ops::ControlFlow;

/// How one report is shown.
#[derive(Clone, Copy, Default, clap::ValueEnum)]
pub enum Format {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
    /// For programs
    Yaml,
}

/// Writes to standard output. That its reader has seen enough and left is no failure.
pub fn print(text: &str) -> Result<(), Failure> {
    print_more(text).map(|_| ())
}

/// Writes to standard output; breaks where its reader has left.
pub fn print_more(text: &str) -> Result<ControlFlow<()>, Failure> {
    let mut out = anstream::stdout().lock();
    let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    match written {
        Ok(()) => Ok(ControlFlow::Continue(())),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(ControlFlow::Break(())),
        Err(error) => Err(Failure::new(format!("standard output: {error}"))),
    }
}

/// Writes JSON to standard output.
pub fn print_json(value: &impl Serialize) -> Result<(), Failure> {
    let json = serde_json::to_string_pretty(value).map_err(|error| Failure::new(error.to_string()))?;
    print(&(escaped(&json) + "\n"))
}

/// JSON in one line, with its end.
pub fn json_line(value: &impl Serialize) -> Result<String, Failure> {
    let json = serde_json::to_string(value).map_err(|error| Failure::new(error.to_string()))?;
    Ok(escaped(&json) + "\n")
}

/// Writes YAML to standard output.
pub fn print_yaml(value: &impl Serialize) -> Result<(), Failure> {
    print(&yaml(value)?)
}

pub fn yaml(value: &impl Serialize) -> Result<String, Failure> {
    // By way of JSON, which has one way to write each value.
    let value = serde_json::to_value(value).map_err(|error| Failure::new(error.to_string()))?;
    serde_saphyr::to_string(&value).map_err(|error| Failure::new(error.to_string()))
}

/// Escapes characters that do not show, which leaves the meaning: outside of ASCII, JSON has only texts.
fn escaped(json: &str) -> String {
    let mut units = [0; 2];
    let mut escaped = String::with_capacity(json.len());
    for character in json.chars() {
        if character.is_ascii() || crate::printable::is_visible(character) {
            escaped.push(character);
        } else {
            for unit in character.encode_utf16(&mut units) {
                let _ = write!(escaped, "\\u{unit:04x}");
            }
        }
    }
    escaped
}

pub fn error(text: impl Display) {
    message("error", AnsiColor::Red.on_default().bold(), text);
}

pub fn note(text: impl Display) {
    message("note", AnsiColor::Blue.on_default().bold(), text);
}

/// Writes to standard error. Where that is closed, there is nobody to tell.
fn message(level: &str, style: Style, text: impl Display) {
    let text = text.to_string();
    let lines: Vec<String> = text.lines().map(printable).collect();
    let _ = writeln!(
        anstream::stderr(),
        "{style}{level}:{style:#} {}",
        lines.join("\n")
    );
}
