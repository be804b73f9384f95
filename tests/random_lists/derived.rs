//! A derived status struct behind function pointers, so that the tests are compiled once and not once a list.

use crate::explanations::{Explained, Way};
use phase_rules::rules::RuleList;
use phase_rules::{
    ConditionEnum, ConditionStatus, ConditionTypeOf, PhaseEnum, PhaseStatus, State, Value, WriteCondition,
};

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

/// A status, and the reason where rules test it.
pub type Seen = (ConditionStatus, Option<&'static str>);

pub struct Derived {
    pub rules: &'static RuleList,
    /// The wire types of the condition enum and the texts of the phase enum.
    pub enums: fn() -> (Vec<&'static str>, Vec<&'static str>),
    pub evaluate: fn(&[Entry]) -> &'static str,
    pub explain: fn(&[Entry]) -> Explained<'static>,
    /// Status and tested reason of each condition.
    pub values: fn(&[Entry]) -> Vec<Seen>,
    /// The sources of the `never`s that exclude the state of the list.
    pub excluded_by: fn(&[Entry]) -> Vec<&'static str>,
    /// Whether the list has the default state.
    pub is_default: fn(&[Entry]) -> bool,
    /// The phase once the condition of this index is set in the state of the first list; `None` if that is not the state of the
    /// second.
    pub with: fn(&[Entry], Change, &[Entry]) -> Option<&'static str>,
    /// The way to the phase of this index.
    pub toward: fn(&[Entry], usize) -> Option<Way<'static>>,
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
                Explained::of(&S::explain(conditions), PhaseEnum::index, ConditionEnum::index)
            },
            values: |conditions| {
                let explanation = S::explain(conditions);
                let state = State::<S::Phase>::read(conditions);
                ConditionTypeOf::<S>::ALL
                    .iter()
                    .map(|condition| (explanation.status(*condition), state.reason(*condition)))
                    .collect()
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
                let missing = S::explain(conditions).missing_for(S::Phase::ALL[phase])?;
                Some(Way::of(&missing, PhaseEnum::index, ConditionEnum::index))
            },
        }
    }
}
