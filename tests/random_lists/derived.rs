//! A derived status struct behind function pointers, so that the tests are compiled once and not once a list.

use phase_rules::rules::RuleList;
use phase_rules::{
    ConditionEnum, ConditionStatus, ConditionTypeOf, PhaseEnum, PhaseStatus, ReadCondition, State,
};
use std::fmt::Write;

/// The least that a condition can be.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeAndStatus {
    pub type_: String,
    pub status: String,
}

impl ReadCondition for TypeAndStatus {
    fn type_(&self) -> &str {
        &self.type_
    }
    fn status(&self) -> &str {
        &self.status
    }
}

/// A condition by its index, and its status now.
pub type Change = (usize, ConditionStatus);

pub struct Derived {
    pub rules: &'static RuleList,
    /// The wire types of the condition enum and the texts of the phase enum.
    pub enums: fn() -> (Vec<&'static str>, Vec<&'static str>),
    pub evaluate: fn(&[TypeAndStatus]) -> &'static str,
    pub explain: fn(&[TypeAndStatus]) -> Explained,
    /// The sources of the `never`s that exclude the state of the list.
    pub excluded_by: fn(&[TypeAndStatus]) -> Vec<&'static str>,
    /// Whether the list has the default state.
    pub is_default: fn(&[TypeAndStatus]) -> bool,
    /// The phase once the condition of this index is set in the state of the first list; `None` if that is not the state of the
    /// second.
    pub with: fn(&[TypeAndStatus], Change, &[TypeAndStatus]) -> Option<&'static str>,
    /// The way to the phase of this index.
    pub toward: fn(&[TypeAndStatus], usize) -> Option<Way>,
}

pub struct Explained {
    pub phase: &'static str,
    pub rule: Option<usize>,
    pub statuses: Vec<ConditionStatus>,
    /// Conditions by index.
    pub causes: Vec<(usize, ConditionStatus)>,
    pub text: String,
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
    pub to: ConditionStatus,
}

impl Derived {
    pub fn of<S: PhaseStatus<Condition = TypeAndStatus>>() -> Self {
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
                let mut text = String::new();
                write!(text, "{explanation}").expect("a string takes any text");
                Explained {
                    phase: explanation.phase().as_str(),
                    rule: explanation.rule(),
                    statuses: ConditionTypeOf::<S>::ALL
                        .iter()
                        .map(|condition| explanation.status(*condition))
                        .collect(),
                    causes: explanation
                        .causes()
                        .map(|cause| (cause.condition.index(), cause.status))
                        .collect(),
                    text,
                }
            },
            excluded_by: |conditions| State::<S::Phase>::read(conditions).excluded_by().collect(),
            is_default: |conditions| State::<S::Phase>::read(conditions) == State::default(),
            with: |before, (condition, status), after| {
                let state =
                    State::<S::Phase>::read(before).with(ConditionTypeOf::<S>::ALL[condition], status);
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
                            to: change.to,
                        })
                        .collect(),
                    text,
                })
            },
        }
    }
}
