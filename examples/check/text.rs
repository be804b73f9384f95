//! The report for people.

use crate::assessment::{Assessment, Coverage};
use crate::mermaid;
use crate::printable::printable;
use phase_rules::analysis::{RedundantPart, StateSet};
use phase_rules::diagnostics::{Count, Diagnostic};
use phase_rules::rules::Formula;
use std::collections::BTreeMap;
use std::fmt::Write;

/// More lines than this in one note are counted and not shown; `-o json` has them all.
const MOST_LINES: usize = 24;
/// How far the lines of a finding or note after its first are indented.
const INDENT: &str = "       ";

pub fn report(assessments: &[Assessment], with_diagram: bool) -> String {
    let reports: Vec<String> = assessments
        .iter()
        .map(|assessment| {
            let mut out = String::new();
            for diagnostic in &assessment.diagnostics {
                finding(&mut out, assessment, diagnostic);
            }
            summary(&mut out, assessment);
            notes(&mut out, assessment);
            if with_diagram {
                let _ = write!(out, "\n```mermaid\n{}```\n", mermaid::diagram(assessment));
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

fn summary(out: &mut String, assessment: &Assessment) {
    let rules = assessment.rules();
    out.push_str(&printable(&assessment.input.file));
    if let Some(name) = &assessment.input.name {
        let _ = write!(out, " ({})", printable(name));
    }
    let _ = write!(
        out,
        ": {}, {}, {}",
        counted(rules.conditions().len(), "condition"),
        counted(rules.rules().len(), "rule"),
        coverage(assessment)
    );
    let proven = assessment.proven_ensures();
    if !rules.ensures().is_empty() {
        let all = counted(rules.ensures().len(), "invariant");
        let _ = write!(out, ", {} of {all} proven", proven.len());
    }
    out.push('\n');
    for ensure in proven {
        let _ = writeln!(out, "proven: {}", assessment.ensure_source(ensure));
    }
}

fn coverage(assessment: &Assessment) -> String {
    let possible = assessment.report.possible_states;
    match (assessment.coverage(), possible) {
        (Coverage::Full, Some(all)) => format!("{} of {} states covered", Count(all), Count(all)),
        (Coverage::Full, None) => "all states covered".into(),
        (Coverage::Lacking(StateSet { count: Some(gap), .. }), Some(all)) => {
            format!(
                "{} of {} states covered",
                Count(all.saturating_sub(gap)),
                Count(all)
            )
        }
        (Coverage::Lacking(_), _) => "not all states covered".into(),
        (Coverage::NotChecked, _) => "coverage not checked".into(),
    }
}

fn notes(out: &mut String, assessment: &Assessment) {
    let notes = &assessment.report.notes;
    let renamed = assessment.rules().conditions().iter();
    let renamed = renamed.filter(|condition| condition.wire_type != condition.name);
    let renamed = renamed.map(|condition| format!("{} is {:?}", condition.name, condition.wire_type));
    list(out, "these conditions have another wire type", renamed.collect());
    if let Some(state) = &assessment.input.default_state {
        let (phase, rule) = assessment.decide(state);
        let by = rule.map_or("no rule holds".into(), |rule| format!("by rule {rule}"));
        note(
            out,
            &format!("the default conditions give {phase}, {by}"),
            Vec::new(),
        );
    }
    for phase in &assessment.input.unused_phases {
        note(out, &format!("no rule gives the phase `{phase}`"), Vec::new());
    }

    let mut later: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for overlap in &notes.overlaps {
        later
            .entry(overlap.rule)
            .or_default()
            .push(assessment.rule_name(overlap.later));
    }
    let overlaps = later
        .iter()
        .map(|(rule, later)| format!("{} before {}", assessment.rule_name(*rule), later.join(", ")))
        .collect();
    list(
        out,
        "the order of these rules matters: both hold in some states",
        overlaps,
    );

    let rules = notes.redundant_rules.iter();
    list(
        out,
        "these rules change nothing and can all be removed: later ones give the same phase",
        rules.map(|rule| assessment.rule_name(*rule)).collect(),
    );

    let mut parts: BTreeMap<usize, Vec<&RedundantPart>> = BTreeMap::new();
    for part in &notes.redundant_parts {
        parts.entry(part.rule).or_default().push(part);
    }
    let parts = parts
        .iter()
        .map(|(rule, parts)| redundant_parts(assessment, *rule, parts))
        .collect();
    list(
        out,
        "these parts of matchers change nothing and can all be removed",
        parts,
    );

    let changes = assessment.phase_changes.iter().flat_map(|change| {
        let (from, to) = (
            assessment.phase_name(change.from),
            assessment.phase_name(change.to),
        );
        change.causes.iter().map(move |cause| {
            let names: Vec<&str> = cause
                .conditions
                .iter()
                .map(|condition| assessment.condition_name(*condition))
                .collect();
            format!(
                "{from} -> {to}: {} {} to {}",
                names.join(" or "),
                cause.before.join("|"),
                cause.after.join("|")
            )
        })
    });
    list(
        out,
        "a change of one condition changes the phase",
        changes.collect(),
    );

    if !notes.is_complete {
        note(out, "the budget was too small for all notes", Vec::new());
    }
}

fn redundant_parts(assessment: &Assessment, rule: usize, parts: &[&RedundantPart]) -> String {
    let sources: Vec<String> = parts
        .iter()
        .map(|part| format!("`{}`", assessment.part_source(part)))
        .collect();
    let is_whole = match &assessment.rules().rules()[rule].matcher {
        Some(Formula::All(operands)) => {
            parts.iter().filter(|part| part.path.len() == 1).count() == operands.len()
        }
        _ => false,
    };
    let is_last = rule + 1 == assessment.rules().rules().len();
    let rest = if is_whole && is_last {
        ", which leaves `_`"
    } else {
        ""
    };
    format!("{}: {}{rest}", assessment.rule_name(rule), sources.join(", "))
}

/// A note that is about the lines.
fn list(out: &mut String, text: &str, mut lines: Vec<String>) {
    if lines.is_empty() {
        return;
    }
    let more = lines.len().saturating_sub(MOST_LINES);
    lines.truncate(MOST_LINES);
    if more > 0 {
        lines.push(format!("and {more} more"));
    }
    note(out, text, lines);
}

fn note(out: &mut String, text: &str, lines: Vec<String>) {
    let _ = writeln!(out, "note: {text}");
    for line in lines {
        let _ = writeln!(out, "{INDENT}{line}");
    }
}

fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}
