//! The report for people.

use super::{Checked, Mistake};
use crate::printable::printable;
use phase_rules::diagnostics::Diagnostic;
use rule_files::assessment::Assessment;
use rule_files::notes::{Note, notes, summary};
use std::fmt::Write;

/// More lines than this in one note are counted and not shown; `-o json` has them all.
const MOST_LINES: usize = 24;
/// How far the lines of a finding or note after its first are indented.
const INDENT: &str = "       ";

pub fn report(checked: &[Checked]) -> String {
    let reports: Vec<String> = checked.iter().map(of_list).collect();
    reports.join("\n")
}

fn of_list(checked: &Checked) -> String {
    let mut out = String::new();
    for Mistake {
        file,
        position,
        message,
    } in checked.mistakes.iter().flatten()
    {
        finding(&mut out, message, &format!("{}:{position}", printable(file)));
    }
    let Some(assessment) = &checked.assessment else {
        return out;
    };
    let diagnostics = assessment.diagnostics.iter();
    // In Rust source they are among the mistakes.
    for Diagnostic { message, place, .. } in diagnostics.filter(|_| checked.mistakes.is_none()) {
        let place = assessment.place(*place);
        finding(
            &mut out,
            message,
            &format!("{}: {place}", printable(&checked.file)),
        );
    }
    headline(&mut out, assessment);
    for note in notes(assessment) {
        write_note(&mut out, &note);
    }
    out
}

fn finding(out: &mut String, message: &str, place: &str) {
    let mut lines = message.lines();
    let _ = writeln!(out, "error: {}", printable(lines.next().unwrap_or_default()));
    let _ = writeln!(out, "  --> {place}");
    for line in lines {
        let _ = writeln!(out, "{INDENT}{}", printable(line.trim_start()));
    }
    out.push('\n');
}

fn headline(out: &mut String, assessment: &Assessment) {
    out.push_str(&printable(&assessment.input.file));
    if let Some(name) = &assessment.input.name {
        let _ = write!(out, " ({})", printable(name));
    }
    let _ = writeln!(out, ": {}", summary(assessment));
    for ensure in assessment.proven_ensures() {
        let _ = writeln!(out, "proven: {}", assessment.ensure_source(ensure));
    }
}

fn write_note(out: &mut String, note: &Note) {
    let _ = writeln!(out, "note: {}", note.text);
    for line in note.lines.iter().take(MOST_LINES) {
        let _ = writeln!(out, "{INDENT}{line}");
    }
    if note.lines.len() > MOST_LINES {
        let _ = writeln!(out, "{INDENT}and {} more", note.lines.len() - MOST_LINES);
    }
}
