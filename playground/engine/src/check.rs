//! The answer to `check`: the problems of a text, and all that follows from its rules alone.

use crate::Listed;
use crate::exports::{Export, exports};
use crate::fixes::{Fix, fixes};
use crate::table::Section;
use crate::text::{Position, Text, Units};
use phase_rules::ConditionStatus;
use phase_rules::rules::{ConditionType, Polarity};
use rule_files::notes::{Note, notes, summary};
use rule_files::reading::Reading;
use serde::Serialize;

#[derive(Serialize)]
pub struct Answer<'a> {
    pub problems: Vec<Problem>,
    pub list: Option<ListForm<'a>>,
}

#[derive(Serialize)]
pub struct Problem {
    message: String,
    #[serde(flatten)]
    units: Units,
    #[serde(flatten)]
    position: Position,
    fix: Option<Fix>,
}

#[derive(Serialize)]
pub struct ListForm<'a> {
    r#struct: &'a str,
    conditions: Vec<ConditionForm<'a>>,
    phases: Vec<PhaseForm<'a>>,
    matchers: Vec<&'a str>,
    rules: Vec<RuleForm<'a>>,
    proofs: Proofs,
    table: &'a [Section],
    transitions: Vec<PhaseChangeForm>,
    exports: Vec<Export>,
}

#[derive(Serialize)]
struct ConditionForm<'a> {
    name: &'a str,
    r#type: &'a str,
    negative: bool,
    absent: ConditionStatus,
    docs: &'a str,
    reasons: Vec<ReasonForm<'a>>,
    #[serde(flatten)]
    units: Units,
}

#[derive(Serialize)]
struct ReasonForm<'a> {
    name: &'a str,
    text: &'a str,
    docs: &'a str,
    tested: bool,
}

#[derive(Serialize)]
struct PhaseForm<'a> {
    name: &'a str,
    text: &'a str,
    health: &'static str,
    docs: &'a str,
}

#[derive(Serialize)]
struct RuleForm<'a> {
    matcher: String,
    phase: usize,
    docs: &'a str,
    #[serde(flatten)]
    units: Units,
}

#[derive(Serialize)]
struct Proofs {
    summary: String,
    proven: Vec<String>,
    notes: Vec<Note>,
}

#[derive(Serialize)]
struct PhaseChangeForm {
    from: usize,
    to: usize,
    causes: Vec<String>,
}

/// The problems, in the order of rustc.
pub fn problems(text: &str, reading: &Reading) -> Vec<Problem> {
    let places = Text::new(text);
    let fixes = fixes(text, reading);
    let problems = reading.mistakes.iter().zip(fixes);
    problems
        .map(|(mistake, fix)| Problem {
            message: mistake.message.clone(),
            units: places.units(&mistake.bytes),
            position: places.position(mistake.bytes.start),
            fix,
        })
        .collect()
}

/// What the page shows of a list.
pub fn list<'a>(text: &str, listed: &'a Listed) -> ListForm<'a> {
    let places = Text::new(text);
    let list = &listed.list;
    let assessment = &list.assessment;
    let rules = assessment.rules();
    let condition = |(index, condition): (usize, &'a ConditionType)| {
        let is_tested = |name: &str| rules.tested_reasons(index).any(|tested| tested.name == name);
        ConditionForm {
            name: &condition.name,
            r#type: &condition.wire_type,
            negative: condition.polarity == Polarity::Negative,
            absent: condition.absent,
            docs: &condition.docs,
            reasons: condition
                .reasons
                .iter()
                .map(|reason| ReasonForm {
                    name: &reason.name,
                    text: &reason.text,
                    docs: &reason.docs,
                    tested: is_tested(&reason.name),
                })
                .collect(),
            units: places.units(&list.conditions[index]),
        }
    };
    ListForm {
        r#struct: &list.struct_name,
        conditions: rules.conditions().iter().enumerate().map(condition).collect(),
        phases: rules
            .phases()
            .iter()
            .map(|phase| PhaseForm {
                name: &phase.name,
                text: &phase.text,
                health: phase.health.as_str(),
                docs: &phase.docs,
            })
            .collect(),
        matchers: rules.matchers().iter().map(|matcher| &*matcher.name).collect(),
        rules: rules
            .rules()
            .iter()
            .enumerate()
            .map(|(index, rule)| RuleForm {
                matcher: assessment.matcher_source(index),
                phase: rule.phase,
                docs: &rule.docs,
                units: places.units(&list.rules[index]),
            })
            .collect(),
        proofs: Proofs {
            summary: summary(assessment),
            proven: assessment
                .proven_ensures()
                .into_iter()
                .map(|ensure| assessment.ensure_source(ensure))
                .collect(),
            notes: notes(assessment),
        },
        table: listed.table.sections(),
        transitions: assessment
            .transitions
            .iter()
            .map(|change| PhaseChangeForm {
                from: change.from,
                to: change.to,
                causes: change
                    .causes
                    .iter()
                    .map(|cause| cause.in_words(rules, usize::MAX))
                    .collect(),
            })
            .collect(),
        exports: exports(text, list),
    }
}
