//! The report for people.

use crate::assessment::Assessment;
use crate::notes::{Note, notes, summary};
use crate::printable::printable;
use phase_rules::diagnostics::Diagnostic;
use std::fmt::Write;

/// More lines than this in one note are counted and not shown; `-o json` has them all.
const MOST_LINES: usize = 24;
/// How far the lines of a finding or note after its first are indented.
const INDENT: &str = "       ";

pub fn report(assessments: &[Assessment]) -> String {
    let reports: Vec<String> = assessments
        .iter()
        .map(|assessment| {
            let mut out = String::new();
            for diagnostic in &assessment.diagnostics {
                finding(&mut out, assessment, diagnostic);
            }
            headline(&mut out, assessment);
            for note in notes(assessment) {
                write_note(&mut out, &note);
            }
            out
        })
        .collect();
    reports.join("\n")
}

fn finding(out: &mut String, assessment: &Assessment, diagnostic: &Diagnostic) {
    let mut lines = diagnostic.message.lines();
    let _ = writeln!(out, "error: {}", lines.next().unwrap_or_default());
    let (file, place) = (
        printable(&assessment.input.file),
        assessment.place(diagnostic.place),
    );
    let _ = writeln!(out, "  --> {file}: {place}");
    for line in lines {
        let _ = writeln!(out, "{INDENT}{line}");
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
