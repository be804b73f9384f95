//! The answer to `state`: the phase of one state, why, and what would change it.

use crate::Listed;
use crate::table::Row;
use phase_rules::explain::{DecidingReason, Explanation};
use phase_rules::rules::RuleList;
use phase_rules::{ConditionStatus, Value};
use serde::{Deserialize, Serialize};

/// The phases for which to look for what is missing, which may take milliseconds each.
const MOST_ANSWERED: usize = 50;

#[derive(Deserialize)]
pub struct Request {
    pub text: String,
    pub conditions: Vec<ConditionValue>,
}

/// A condition of an object; `None` where it is missing.
pub type ConditionValue = Option<Given>;

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Given {
    status: ConditionStatus,
    /// The text of the reason.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

#[derive(Serialize)]
pub struct Answer<'a> {
    #[serde(flatten)]
    decision: Decision,
    missing: Vec<Missing<'a>>,
    row: Option<Row>,
    excluded_by: Option<String>,
}

#[derive(Serialize)]
pub struct Decision {
    pub phase: usize,
    rule: Option<usize>,
    explanation: String,
    causes: Vec<Cause>,
}

#[derive(Serialize)]
struct Cause {
    condition: usize,
    text: String,
}

#[derive(Serialize)]
struct Missing<'a> {
    phase: usize,
    rule: Option<usize>,
    changes: Vec<Change<'a>>,
}

#[derive(Serialize)]
struct Change<'a> {
    condition: usize,
    value: Changed<'a>,
    text: String,
}

#[derive(Serialize)]
struct Changed<'a> {
    status: ConditionStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
}

impl Given {
    pub fn new(status: ConditionStatus, reason: Option<&str>) -> Self {
        let reason = reason.filter(|reason| !reason.is_empty()).map(Into::into);
        Self { status, reason }
    }
}

/// The answer; `None` where these are not the conditions of the list.
pub fn answer<'a>(listed: &'a Listed, conditions: &[ConditionValue]) -> Option<Answer<'a>> {
    let rules = listed.list.assessment.rules();
    if conditions.len() != rules.conditions().len() {
        return None;
    }
    let state = values(rules, conditions);
    let explanation = rules.explain(|condition| state[condition]);
    let excluding = rules
        .nevers()
        .iter()
        .position(|never| never.matches(|condition| state[condition]));
    let others = (0..rules.phases().len()).filter(|phase| *phase != explanation.phase());
    let others = others.take(MOST_ANSWERED);
    let missing = others.filter_map(|phase| {
        let missing = explanation.missing_for(phase)?;
        let changes = missing.changes().map(|change| Change {
            condition: change.condition.index,
            value: Changed {
                status: change.to,
                reason: match change.to_reason {
                    DecidingReason::Is(text) => Some(text),
                    DecidingReason::Any | DecidingReason::Another => None,
                },
            },
            text: change.to_string(),
        });
        Some(Missing {
            phase,
            rule: missing.rule(),
            changes: changes.collect(),
        })
    });
    Some(Answer {
        missing: missing.collect(),
        row: listed.table.row(&state),
        excluded_by: excluding.map(|never| listed.list.assessment.never_source(never)),
        decision: decision(&explanation),
    })
}

pub fn decision(explanation: &Explanation<&RuleList>) -> Decision {
    let causes = explanation.causes().map(|cause| Cause {
        condition: cause.condition.index,
        text: cause.to_string(),
    });
    Decision {
        phase: explanation.phase(),
        rule: explanation.rule(),
        explanation: explanation.to_string(),
        causes: causes.collect(),
    }
}

fn values(rules: &RuleList, conditions: &[ConditionValue]) -> Vec<Value> {
    let value = |(condition, given): (usize, &ConditionValue)| match given {
        None => rules.conditions()[condition].absent.into(),
        Some(given) => {
            let is_given = |reason: &str| given.reason.as_deref() == Some(reason);
            let number = rules
                .tested_reasons(condition)
                .position(|tested| is_given(&tested.text));
            Value::new(given.status, number.map_or(0, |number| number + 1))
        }
    };
    conditions.iter().enumerate().map(value).collect()
}
