//! What is worth knowing about a list and not wrong, in words.

use crate::assessment::{Assessment, Coverage};
use phase_rules::analysis::{RedundantPart, StateSet};
use phase_rules::diagnostics::Count;
use phase_rules::rules::Formula;
use std::collections::BTreeMap;
use std::fmt::Write;

/// A fact and the lines that it is about.
#[derive(serde::Serialize)]
pub struct Note {
    pub text: String,
    pub lines: Vec<String>,
}

/// `5 conditions, 4 rules, 243 of 243 states covered, 1 of 1 invariant proven`
pub fn summary(assessment: &Assessment) -> String {
    let rules = assessment.rules();
    let mut summary = format!(
        "{}, {}, {}",
        counted(rules.conditions().len(), "condition"),
        counted(rules.rules().len(), "rule"),
        coverage(assessment)
    );
    if !rules.ensures().is_empty() {
        let all = counted(rules.ensures().len(), "invariant");
        let _ = write!(summary, ", {} of {all} proven", assessment.proven_ensures().len());
    }
    summary
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

pub fn notes(assessment: &Assessment) -> Vec<Note> {
    let notes = &assessment.report.notes;
    let mut all = Vec::new();
    let renamed = assessment.rules().conditions().iter();
    let renamed = renamed.filter(|condition| condition.wire_type != condition.name);
    let renamed = renamed.map(|condition| format!("{} is {:?}", condition.name, condition.wire_type));
    list(
        &mut all,
        "these conditions have another wire type",
        renamed.collect(),
    );
    if let Some(state) = &assessment.input.default_state {
        let (phase, rule) = assessment.decide(state);
        let by = rule.map_or("no rule holds".into(), |rule| format!("by rule {rule}"));
        fact(&mut all, format!("the default conditions give {phase}, {by}"));
    }
    for phase in &assessment.input.unused_phases {
        fact(&mut all, format!("no rule gives the phase `{phase}`"));
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
        &mut all,
        "the order of these rules matters: both hold in some states",
        overlaps,
    );

    let rules = notes.redundant_rules.iter();
    list(
        &mut all,
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
        &mut all,
        "these parts of matchers change nothing and can all be removed",
        parts,
    );

    let changes = assessment.transitions.iter().flat_map(|change| {
        let (from, to) = (
            assessment.phase_name(change.from),
            assessment.phase_name(change.to),
        );
        let causes = change.causes.iter();
        causes.map(move |cause| {
            format!(
                "{from} -> {to}: {}",
                cause.in_words(assessment.rules(), usize::MAX)
            )
        })
    });
    list(
        &mut all,
        "a change of one condition changes the phase",
        changes.collect(),
    );

    if !notes.is_complete {
        fact(&mut all, "the budget was too small for all notes".into());
    }
    all
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

/// A note that is about the lines, if there are any.
fn list(notes: &mut Vec<Note>, text: &str, lines: Vec<String>) {
    if !lines.is_empty() {
        notes.push(Note {
            text: text.into(),
            lines,
        });
    }
}

fn fact(notes: &mut Vec<Note>, text: String) {
    let lines = Vec::new();
    notes.push(Note { text, lines });
}

fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}
