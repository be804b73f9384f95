//! The phase graph as a Mermaid state diagram: an arrow where a change of one condition changes the phase.

use crate::assessment::Assessment;
use crate::transitions::Cause;
use std::fmt::Write;

/// How many causes an arrow names, and how many conditions a cause.
const MOST_NAMED: usize = 3;
/// Words that a diagram takes for something else than a state.
const KEYWORDS: &[&str] = &[
    "as",
    "class",
    "classdef",
    "click",
    "default",
    "direction",
    "end",
    "hide",
    "note",
    "scale",
    "state",
    "style",
];

pub fn diagram(assessment: &Assessment) -> String {
    let mut out = String::from("stateDiagram-v2\n");
    for phase in assessment.rules().phases() {
        let id = id(&phase.name);
        if id != phase.name {
            let _ = writeln!(out, "    state \"{}\" as {id}", phase.name);
        }
    }
    let _ = writeln!(out, "    [*] --> {}", id(assessment.initial_phase()));
    for change in &assessment.phase_changes {
        let causes: Vec<String> = change
            .causes
            .iter()
            .map(|cause| label(assessment, cause, MOST_NAMED))
            .collect();
        let _ = writeln!(
            out,
            "    {} --> {} : {}",
            id(assessment.phase_name(change.from)),
            id(assessment.phase_name(change.to)),
            shortened(&causes, "<br/>", MOST_NAMED)
        );
    }
    out
}

fn id(phase: &str) -> String {
    if KEYWORDS.contains(&&*phase.to_lowercase()) {
        format!("{phase}_")
    } else {
        phase.into()
    }
}

/// Such as `JobFailed False|Unknown to True`. Without a colon, which ends a label in older versions of Mermaid.
pub fn label(assessment: &Assessment, cause: &Cause, most_named: usize) -> String {
    let names: Vec<String> = cause
        .conditions
        .iter()
        .map(|condition| assessment.condition_name(*condition).into())
        .collect();
    let names = shortened(&names, " or ", most_named);
    format!("{names} {} to {}", cause.before.join("|"), cause.after.join("|"))
}

fn shortened(parts: &[String], separator: &str, most_named: usize) -> String {
    // One more is shown rather than counted.
    if parts.len() <= most_named.saturating_add(1) {
        return parts.join(separator);
    }
    let named = parts[..most_named].join(separator);
    format!("{named}{separator}{} more", parts.len() - most_named)
}
