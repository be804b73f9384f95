//! The report for people.

use super::Checked;
use super::problem::Problem;
use super::snippet::{Excerpt, MOST_CHARS, shortened};
use crate::printable::printable;
use annotate_snippets::{AnnotationKind, Level, Message, Origin, Renderer, Snippet};
use phase_rules::rules::Place;
use rule_files::assessment::Assessment;
use rule_files::notes::{Note, notes, summary};
use rule_files::position::Positions;
use std::fmt::Write;

/// More lines than this in one note are counted and not shown; `-o json` has them all.
const MOST_LINES: usize = 24;
/// What a line of a note has beyond this is not shown.
const MOST_CHARS_OF_A_LINE: usize = 200;
/// How far the lines of a note after its first are indented.
const INDENT: &str = "       ";

pub fn report(checked: &[Checked]) -> String {
    let reports: Vec<String> = checked.iter().map(of_list).collect();
    reports.join("\n")
}

fn of_list(checked: &Checked) -> String {
    let mut out = String::new();
    let mut positions = Positions::of(&checked.text.text);
    for problem in &checked.problems {
        out.push_str(&finding(checked, problem, &mut positions));
        out.push_str("\n\n");
    }
    for (index, assessment) in checked.assessments.iter().enumerate() {
        if index > 0 {
            out.push('\n');
        }
        headline(&mut out, assessment);
        for note in notes(assessment) {
            write_note(&mut out, &note);
        }
    }
    out
}

/// The fact, the lines of the file that it is about, and what else there is to say.
fn finding(checked: &Checked, problem: &Problem, positions: &mut Positions) -> String {
    let file = printable(&checked.text.file);
    let mut lines = problem.message.lines();
    let title = Level::ERROR.primary_title(printable(lines.next().unwrap_or_default()));
    let place = checked.place_of(problem);
    let position = problem.bytes.as_ref().map(|bytes| positions.of_byte(bytes.start));
    let excerpt = problem
        .bytes
        .as_ref()
        .and_then(|bytes| Excerpt::of(&checked.text.text, bytes));
    let group = if let (Some(position), Some(Excerpt { text, annotated })) = (position, excerpt) {
        let rule = place.and_then(|(assessment, place)| match place {
            Place::Rule(rule) => Some(shortened(&assessment.rule_source(rule), MOST_CHARS)),
            _ => None,
        });
        let annotation = AnnotationKind::Primary.span(annotated).label(rule);
        let snippet = Snippet::source(text).path(file).line_start(position.line);
        title.element(snippet.annotation(annotation))
    } else {
        let position = position.map(|position| format!(":{position}"));
        let place =
            place.map(|(assessment, place)| format!(": {}", shortened(&assessment.place(place), MOST_CHARS)));
        let origin = file + &position.unwrap_or_default() + &place.unwrap_or_default();
        title.element(Origin::path(origin))
    };
    Renderer::styled().render(&[group.elements(messages(lines))])
}

/// Lines up to a `help:` or `note:` are one message.
fn messages<'a>(lines: impl Iterator<Item = &'a str>) -> Vec<Message<'static>> {
    let mut messages: Vec<(Level, String)> = Vec::new();
    let mut is_open = false;
    for line in lines {
        let line = line.trim_start();
        let (help, note) = (line.strip_prefix("help: "), line.strip_prefix("note: "));
        match messages.last_mut() {
            Some((_, text)) if is_open && help.or(note).is_none() => {
                text.push('\n');
                text.push_str(&printable(line));
            }
            _ => {
                let level = if help.is_some() { Level::HELP } else { Level::NOTE };
                messages.push((level, printable(help.or(note).unwrap_or(line))));
            }
        }
        is_open = help.or(note).is_none();
    }
    let messages = messages.into_iter().map(|(level, text)| level.message(text));
    messages.collect()
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
        let _ = writeln!(out, "{INDENT}{}", shortened(line, MOST_CHARS_OF_A_LINE));
    }
    if note.lines.len() > MOST_LINES {
        let _ = writeln!(out, "{INDENT}and {} more", note.lines.len() - MOST_LINES);
    }
}
