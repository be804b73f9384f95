//! The report for programs: conditions and phases by name, rules by number from 1 on.

use super::Checked;
use crate::rules_file::MalformedFile;
use phase_rules::ConditionStatus;
use phase_rules::analysis::{Combination, Finding, Fix, Question, StateSet};
use phase_rules::diagnostics::values_in_words;
use phase_rules::rules::{ConditionType, Health, Place, Polarity};
use rule_files::assessment::{Assessment, Coverage};
use rule_files::position::{Position, Positions};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
pub struct ReportForm<'a> {
    lists: Vec<ListForm<'a>>,
    /// What the derive says of Rust source.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    mistakes: Vec<MistakeForm<'a>>,
    malformed: &'a [MalformedFile],
}

#[derive(Serialize)]
struct MistakeForm<'a> {
    file: &'a str,
    #[serde(flatten)]
    position: Option<Position>,
    message: &'a str,
}

#[derive(Serialize)]
struct ListForm<'a> {
    file: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    conditions: Vec<ConditionForm<'a>>,
    phases: Vec<PhaseForm<'a>>,
    rules: Vec<RuleForm<'a>>,
    /// Null where they were not counted.
    possible_states: Option<u128>,
    covered_states: Option<u128>,
    proven: Vec<String>,
    findings: Vec<FindingForm<'a>>,
    /// The findings in words.
    diagnostics: Vec<DiagnosticForm<'a>>,
    notes: NotesForm<'a>,
    steps: u64,
}

#[derive(Serialize)]
struct ConditionForm<'a> {
    name: &'a str,
    r#type: &'a str,
    polarity: Polarity,
    /// What a missing condition counts as.
    absent: ConditionStatus,
    unread: bool,
    docs: &'a str,
    reasons: Vec<ReasonForm<'a>>,
}

#[derive(Serialize)]
struct ReasonForm<'a> {
    name: &'a str,
    text: &'a str,
    docs: &'a str,
}

#[derive(Serialize)]
struct PhaseForm<'a> {
    name: &'a str,
    text: &'a str,
    health: Health,
    docs: &'a str,
}

#[derive(Serialize)]
struct RuleForm<'a> {
    matcher: String,
    phase: &'a str,
}

#[derive(Serialize)]
#[serde(tag = "kind")]
enum FindingForm<'a> {
    ContradictoryNevers,
    UnsatisfiableNever {
        never: String,
    },
    UnsatisfiableMatcher {
        rule: usize,
        only_excluded: bool,
    },
    UnreachableRule {
        rule: usize,
        shadowed_by: Vec<usize>,
        is_smallest: bool,
    },
    UncoveredStates {
        states: StatesForm<'a>,
    },
    BrokenEnsure {
        ensure: String,
        violations: Vec<ViolationForm<'a>>,
        /// Whether these are all.
        is_complete: bool,
        #[serde(skip_serializing_if = "Option::is_none")]
        fix: Option<FixForm>,
    },
    VacuousEnsure {
        ensure: String,
    },
    UnreadCondition {
        condition: &'a str,
    },
    ReadDespiteUnread {
        condition: &'a str,
        rule: usize,
    },
    UnusedPhase {
        phase: &'a str,
    },
    NotChecked {
        question: &'static str,
        #[serde(skip_serializing_if = "Option::is_none")]
        about: Option<String>,
    },
    /// What a later version of the analysis finds; the diagnostics have it in words.
    Other,
}

#[derive(Serialize)]
struct ViolationForm<'a> {
    rule: Option<usize>,
    phase: &'a str,
    states: StatesForm<'a>,
}

#[derive(Serialize)]
struct StatesForm<'a> {
    count: Option<u128>,
    /// Of each condition the statuses that it may have, with the reasons where they matter; any for those that are not named.
    combinations: Vec<BTreeMap<&'a str, Vec<String>>>,
    is_complete: bool,
}

#[derive(Serialize)]
struct FixForm {
    move_rule: usize,
    above_rule: usize,
    changed_states: Option<u128>,
}

#[derive(Serialize)]
struct DiagnosticForm<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    condition: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phase: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ensure: Option<usize>,
    message: &'a str,
}

#[derive(Serialize)]
struct NotesForm<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    default_phase: Option<&'a str>,
    unused_phases: &'a [String],
    overlaps: Vec<OverlapForm>,
    redundant_rules: Vec<usize>,
    redundant_parts: Vec<PartForm>,
    transitions: Vec<TransitionForm<'a>>,
    is_complete: bool,
}

#[derive(Serialize)]
struct OverlapForm {
    rule: usize,
    later: usize,
}

#[derive(Serialize)]
struct PartForm {
    rule: usize,
    part: String,
}

#[derive(Serialize)]
struct TransitionForm<'a> {
    from: &'a str,
    to: &'a str,
    conditions: Vec<&'a str>,
    before: &'a [String],
    after: &'a [String],
}

pub fn report<'a>(checked: &'a [Checked<'a>], malformed: &'a [MalformedFile]) -> ReportForm<'a> {
    ReportForm {
        lists: checked
            .iter()
            .flat_map(|checked| &checked.assessments)
            .map(list)
            .collect(),
        mistakes: checked
            .iter()
            .filter(|checked| checked.is_source)
            .flat_map(mistakes)
            .collect(),
        malformed,
    }
}

fn mistakes<'a>(checked: &'a Checked) -> impl Iterator<Item = MistakeForm<'a>> {
    let Checked { text, problems, .. } = checked;
    let mut positions = Positions::of(&text.text);
    problems.iter().map(move |problem| MistakeForm {
        file: &text.file,
        position: problem.bytes.as_ref().map(|bytes| positions.of_byte(bytes.start)),
        message: &problem.message,
    })
}

fn list(assessment: &Assessment) -> ListForm<'_> {
    let rules = assessment.rules();
    let report = &assessment.report;
    let covered_states = match assessment.coverage() {
        Coverage::Full => report.possible_states,
        Coverage::Lacking(states) => states
            .count
            .and_then(|gap| Some(report.possible_states?.saturating_sub(gap))),
        Coverage::NotChecked => None,
    };
    ListForm {
        file: &assessment.input.file,
        name: assessment.input.name.as_deref(),
        conditions: rules.conditions().iter().map(condition_form).collect(),
        phases: rules
            .phases()
            .iter()
            .map(|phase| PhaseForm {
                name: &phase.name,
                text: &phase.text,
                health: phase.health,
                docs: &phase.docs,
            })
            .collect(),
        rules: rules
            .rules()
            .iter()
            .enumerate()
            .map(|(index, rule)| RuleForm {
                matcher: assessment.matcher_source(index),
                phase: assessment.phase_name(rule.phase),
            })
            .collect(),
        possible_states: report.possible_states,
        covered_states,
        proven: assessment
            .proven_ensures()
            .into_iter()
            .map(|ensure| assessment.ensure_source(ensure))
            .collect(),
        findings: report
            .findings
            .iter()
            .map(|finding| finding_form(assessment, finding))
            .collect(),
        diagnostics: assessment
            .diagnostics
            .iter()
            .map(|diagnostic| DiagnosticForm {
                condition: match diagnostic.place {
                    Place::Condition(condition) => Some(assessment.condition_name(condition)),
                    _ => None,
                },
                phase: match diagnostic.place {
                    Place::Phase(phase) => Some(assessment.phase_name(phase)),
                    _ => None,
                },
                rule: match diagnostic.place {
                    Place::Rule(rule) => Some(rule + 1),
                    _ => None,
                },
                ensure: match diagnostic.place {
                    Place::Ensure(ensure) => Some(ensure + 1),
                    _ => None,
                },
                message: &diagnostic.message,
            })
            .collect(),
        notes: notes(assessment),
        steps: report.steps,
    }
}

fn condition_form(condition: &ConditionType) -> ConditionForm<'_> {
    let reasons = condition.reasons.iter().map(|reason| ReasonForm {
        name: &reason.name,
        text: &reason.text,
        docs: &reason.docs,
    });
    ConditionForm {
        name: &condition.name,
        r#type: &condition.wire_type,
        polarity: condition.polarity,
        absent: condition.absent,
        unread: condition.unread,
        docs: &condition.docs,
        reasons: reasons.collect(),
    }
}

fn finding_form<'a>(assessment: &'a Assessment, finding: &Finding) -> FindingForm<'a> {
    match finding {
        Finding::ContradictoryNevers => FindingForm::ContradictoryNevers,
        Finding::UnsatisfiableNever { never, .. } => FindingForm::UnsatisfiableNever {
            never: assessment.never_source(*never),
        },
        Finding::UnsatisfiableMatcher {
            rule, only_excluded, ..
        } => FindingForm::UnsatisfiableMatcher {
            rule: rule + 1,
            only_excluded: *only_excluded,
        },
        Finding::UnreachableRule {
            rule,
            shadowed_by,
            is_smallest,
            ..
        } => FindingForm::UnreachableRule {
            rule: rule + 1,
            shadowed_by: shadowed_by.iter().map(|rule| rule + 1).collect(),
            is_smallest: *is_smallest,
        },
        Finding::UncoveredStates(set) => FindingForm::UncoveredStates {
            states: states(assessment, set),
        },
        Finding::BrokenEnsure {
            ensure,
            violations,
            is_complete,
            fix,
            ..
        } => FindingForm::BrokenEnsure {
            ensure: assessment.ensure_source(*ensure),
            violations: violations
                .iter()
                .map(|violation| ViolationForm {
                    rule: violation.rule.map(|rule| rule + 1),
                    phase: assessment.phase_name(violation.phase),
                    states: states(assessment, &violation.states),
                })
                .collect(),
            is_complete: *is_complete,
            fix: fix.and_then(fix_form),
        },
        Finding::VacuousEnsure { ensure, .. } => FindingForm::VacuousEnsure {
            ensure: assessment.ensure_source(*ensure),
        },
        Finding::UnreadCondition { condition, .. } => FindingForm::UnreadCondition {
            condition: assessment.condition_name(*condition),
        },
        Finding::UnusedPhase { phase, .. } => FindingForm::UnusedPhase {
            phase: assessment.phase_name(*phase),
        },
        Finding::ReadDespiteUnread { condition, rule, .. } => FindingForm::ReadDespiteUnread {
            condition: assessment.condition_name(*condition),
            rule: rule + 1,
        },
        Finding::NotChecked(question) => not_checked(assessment, *question),
        _ => FindingForm::Other,
    }
}

fn fix_form(fix: Fix) -> Option<FixForm> {
    match fix {
        Fix::MoveRule {
            rule,
            above,
            changed_states,
            ..
        } => Some(FixForm {
            move_rule: rule + 1,
            above_rule: above + 1,
            changed_states,
        }),
        _ => None,
    }
}

fn not_checked(assessment: &Assessment, question: Question) -> FindingForm<'_> {
    let (question, about) = match question {
        Question::NeversLeaveAState => ("NeversLeaveAState", None),
        Question::NeverIsSatisfiable(never) => ("NeverIsSatisfiable", Some(assessment.never_source(never))),
        Question::MatcherIsSatisfiable(rule) => ("MatcherIsSatisfiable", Some(assessment.rule_name(rule))),
        Question::RuleIsReachable(rule) => ("RuleIsReachable", Some(assessment.rule_name(rule))),
        Question::EveryStateIsCovered => ("EveryStateIsCovered", None),
        Question::EnsureHolds(ensure) => ("EnsureHolds", Some(assessment.ensure_source(ensure))),
        Question::EnsureIsNotVacuous(ensure) => {
            ("EnsureIsNotVacuous", Some(assessment.ensure_source(ensure)))
        }
        _ => ("Other", None),
    };
    FindingForm::NotChecked { question, about }
}

fn states<'a>(assessment: &'a Assessment, states: &StateSet) -> StatesForm<'a> {
    let rules = assessment.rules();
    let combination = |combination: &Combination| {
        combination
            .constraints(rules)
            .map(|(condition, values)| {
                let words = values_in_words(rules, condition, values);
                (assessment.condition_name(condition), words)
            })
            .collect()
    };
    StatesForm {
        count: states.count,
        combinations: states.combinations.iter().map(combination).collect(),
        is_complete: states.is_complete,
    }
}

fn notes(assessment: &Assessment) -> NotesForm<'_> {
    let notes = &assessment.report.notes;
    let default_state = assessment.input.default_state.as_ref();
    NotesForm {
        default_phase: default_state.map(|state| assessment.decide(state).0),
        unused_phases: &assessment.input.unused_phases,
        overlaps: notes
            .overlaps
            .iter()
            .map(|overlap| OverlapForm {
                rule: overlap.rule + 1,
                later: overlap.later + 1,
            })
            .collect(),
        redundant_rules: notes.redundant_rules.iter().map(|rule| rule + 1).collect(),
        redundant_parts: notes
            .redundant_parts
            .iter()
            .map(|part| PartForm {
                rule: part.rule + 1,
                part: assessment.part_source(part),
            })
            .collect(),
        transitions: assessment
            .transitions
            .iter()
            .flat_map(|change| {
                change.causes.iter().map(|cause| TransitionForm {
                    from: assessment.phase_name(change.from),
                    to: assessment.phase_name(change.to),
                    conditions: cause
                        .conditions
                        .iter()
                        .map(|condition| assessment.condition_name(*condition))
                        .collect(),
                    before: &cause.before,
                    after: &cause.after,
                })
            })
            .collect(),
        is_complete: notes.is_complete,
    }
}
