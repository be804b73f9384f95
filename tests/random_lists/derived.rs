//! A derived status struct behind function pointers, so that the tests are compiled once and not once a list.

use phase_rules::explain::DecidingReason;
use phase_rules::rules::RuleList;
use phase_rules::{
    ConditionEnum, ConditionStatus, ConditionTypeOf, PhaseEnum, PhaseStatus, State, Value, WriteCondition,
};
use std::fmt::Write;

/// What rules read of a condition.
#[derive(WriteCondition, Clone, Debug, PartialEq)]
pub struct Entry {
    pub type_: String,
    pub status: String,
    pub reason: Option<String>,
}

impl Entry {
    /// A condition with this value. Another reason than those that rules test is none.
    pub fn of(rules: &RuleList, condition: usize, value: Value) -> Self {
        Self {
            type_: rules.conditions()[condition].wire_type.clone(),
            status: value.status().as_str().into(),
            reason: rules.reason(condition, value).map(|reason| reason.text.clone()),
        }
    }
}

/// A condition by its index, and what it has now.
pub type Change = (usize, ConditionStatus, Option<String>);

pub struct Derived {
    pub rules: &'static RuleList,
    /// The wire types of the condition enum and the texts of the phase enum.
    pub enums: fn() -> (Vec<&'static str>, Vec<&'static str>),
    pub evaluate: fn(&[Entry]) -> &'static str,
    pub explain: fn(&[Entry]) -> Explained,
    /// The sources of the `never`s that exclude the state of the list.
    pub excluded_by: fn(&[Entry]) -> Vec<&'static str>,
    /// Whether the list has the default state.
    pub is_default: fn(&[Entry]) -> bool,
    /// The phase once the condition of this index is set in the state of the first list; `None` if that is not the state of the
    /// second.
    pub with: fn(&[Entry], Change, &[Entry]) -> Option<&'static str>,
    /// The way to the phase of this index.
    pub toward: fn(&[Entry], usize) -> Option<Way>,
}

pub struct Explained {
    pub phase: &'static str,
    pub rule: Option<usize>,
    /// Status and tested reason of each condition.
    pub values: Vec<(ConditionStatus, Option<&'static str>)>,
    pub causes: Vec<Cause>,
    pub text: String,
}

pub struct Cause {
    /// The index of the condition.
    pub condition: usize,
    pub status: ConditionStatus,
    pub reason: DecidingReason,
}

pub struct Way {
    pub phase: &'static str,
    pub rule: Option<usize>,
    pub changes: Vec<Turn>,
    pub text: String,
}

pub struct Turn {
    /// The index of the condition.
    pub condition: usize,
    pub from: ConditionStatus,
    pub from_reason: DecidingReason,
    pub to: ConditionStatus,
    pub to_reason: DecidingReason,
}

impl Derived {
    pub fn of<S: PhaseStatus<Condition = Entry>>() -> Self {
        Self {
            rules: Box::leak(Box::new(S::rules())),
            enums: || {
                let types = ConditionTypeOf::<S>::ALL.iter().map(|type_| type_.as_str());
                let phases = S::Phase::ALL.iter().map(|phase| phase.as_str());
                (types.collect(), phases.collect())
            },
            evaluate: |conditions| S::evaluate(conditions).as_str(),
            explain: |conditions| {
                let explanation = S::explain(conditions);
                let state = State::<S::Phase>::read(conditions);
                let mut text = String::new();
                write!(text, "{explanation}").expect("a string takes any text");
                Explained {
                    phase: explanation.phase().as_str(),
                    rule: explanation.rule(),
                    values: ConditionTypeOf::<S>::ALL
                        .iter()
                        .map(|condition| (explanation.status(*condition), state.reason(*condition)))
                        .collect(),
                    causes: explanation
                        .causes()
                        .map(|cause| Cause {
                            condition: cause.condition.index(),
                            status: cause.status,
                            reason: cause.reason,
                        })
                        .collect(),
                    text,
                }
            },
            excluded_by: |conditions| State::<S::Phase>::read(conditions).excluded_by().collect(),
            is_default: |conditions| State::<S::Phase>::read(conditions) == State::default(),
            with: |before, (condition, status, reason), after| {
                let before = State::<S::Phase>::read(before);
                let condition = ConditionTypeOf::<S>::ALL[condition];
                let state = match reason {
                    Some(reason) => before.with_reason(condition, status, reason),
                    None => before.with(condition, status),
                };
                (state == State::read(after)).then(|| state.phase().as_str())
            },
            toward: |conditions, phase| {
                let toward = S::explain(conditions).missing_for(S::Phase::ALL[phase])?;
                let mut text = String::new();
                write!(text, "{toward}").expect("a string takes any text");
                Some(Way {
                    phase: toward.phase().as_str(),
                    rule: toward.rule(),
                    changes: toward
                        .changes()
                        .map(|change| Turn {
                            condition: change.condition.index(),
                            from: change.from,
                            from_reason: change.from_reason,
                            to: change.to,
                            to_reason: change.to_reason,
                        })
                        .collect(),
                    text,
                })
            },
        }
    }
}
