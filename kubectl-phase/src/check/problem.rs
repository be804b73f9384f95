//! What is wrong with a list: of what kind it is, where it is, and what to say of it.

use phase_rules::analysis::{Finding, Report};
use phase_rules::rules::Place;
use rule_files::assessment::Assessment;
use rule_files::reading::List;
use rule_files::source::Mistake;
use std::collections::BTreeMap;
use std::ops::Range;

pub struct Problem {
    pub kind: Kind,
    /// What it is about, where the rules are data.
    pub place: Option<Place>,
    /// The bytes of the file that it is about, where they are known.
    pub bytes: Option<Range<usize>>,
    pub message: String,
}

/// What can be wrong, for programs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Kind {
    pub id: &'static str,
    pub description: &'static str,
}

pub const MALFORMED_FILE: Kind = Kind {
    id: "malformed-file",
    description: "The file cannot be read",
};
const COMPILE_ERROR: Kind = Kind {
    id: "compile-error",
    description: "The derive refuses the rules",
};
const NOT_CHECKED: Kind = Kind {
    id: "not-checked",
    description: "The budget is too small to check the rules",
};

impl Problem {
    /// Those of rules that are data.
    pub fn of_list(assessment: &Assessment, places: &BTreeMap<Place, Range<usize>>) -> Vec<Self> {
        let kinds = kinds(&assessment.report);
        let diagnostics = assessment.diagnostics.iter().map(|diagnostic| Self {
            kind: kind(&kinds, diagnostic.place),
            place: Some(diagnostic.place),
            bytes: places.get(&diagnostic.place).cloned(),
            message: diagnostic.message.clone(),
        });
        diagnostics.collect()
    }

    /// Those of Rust source: the diagnostics are among the mistakes.
    pub fn of_source(mistakes: Vec<Mistake>, lists: &[List]) -> Vec<Self> {
        let key = |bytes: &Range<usize>| (bytes.start, bytes.end);
        let mut kinds_at = BTreeMap::new();
        for List {
            assessment,
            diagnostics,
            ..
        } in lists
        {
            let kinds = kinds(&assessment.report);
            for (diagnostic, bytes) in assessment.diagnostics.iter().zip(diagnostics) {
                kinds_at.extend(
                    bytes
                        .as_ref()
                        .map(|bytes| (key(bytes), kind(&kinds, diagnostic.place))),
                );
            }
        }
        let mistakes = mistakes.into_iter().map(|Mistake { bytes, message }| Self {
            kind: kinds_at.get(&key(&bytes)).copied().unwrap_or(COMPILE_ERROR),
            place: None,
            bytes: Some(bytes),
            message,
        });
        mistakes.collect()
    }
}

/// What is not among the findings was not checked.
fn kind(kinds: &BTreeMap<Place, Kind>, place: Place) -> Kind {
    kinds.get(&place).copied().unwrap_or(NOT_CHECKED)
}

/// What is wrong with each part of a list.
fn kinds(report: &Report) -> BTreeMap<Place, Kind> {
    let kind = |finding: &Finding| {
        let (place, id, description) = match *finding {
            Finding::ContradictoryNevers => (
                Place::Never(0),
                "contradictory-nevers",
                "The `never`s exclude every state",
            ),
            Finding::UnsatisfiableNever { never, .. } => (
                Place::Never(never),
                "unsatisfiable-never",
                "A `never` excludes no state",
            ),
            Finding::UnsatisfiableMatcher { rule, .. } => (
                Place::Rule(rule),
                "unsatisfiable-matcher",
                "The matcher of a rule holds in no state",
            ),
            Finding::UnreachableRule { rule, .. } => (
                Place::Rule(rule),
                "unreachable-rule",
                "Earlier rules cover all states of a rule",
            ),
            Finding::UncoveredStates(_) => (Place::Rules, "uncovered-states", "No rule covers some states"),
            Finding::BrokenEnsure { ensure, .. } => (
                Place::Ensure(ensure),
                "broken-ensure",
                "An `ensure` fails in some states",
            ),
            Finding::VacuousEnsure { ensure, .. } => (
                Place::Ensure(ensure),
                "vacuous-ensure",
                "The premise of an `ensure` holds in no state",
            ),
            Finding::UnreadCondition { condition, .. } => (
                Place::Condition(condition),
                "unread-condition",
                "No rule reads a condition",
            ),
            Finding::ReadDespiteUnread { condition, .. } => (
                Place::Condition(condition),
                "read-despite-unread",
                "A rule reads a condition that is marked `unread`",
            ),
            Finding::UnusedPhase { phase, .. } => {
                (Place::Phase(phase), "unused-phase", "No rule gives a phase")
            }
            _ => return None,
        };
        Some((place, Kind { id, description }))
    };
    report.findings.iter().filter_map(kind).collect()
}
