//! The rule list of a derived status: constants that name the variants of the generated enums. Not part of the API.

use super::{Atom, Claim, ClaimAtom, ConditionType, Ensure, Formula, Polarity, Rule, RuleList};
use crate::enums::{ConditionEnum, PhaseEnum};
use crate::status::{ConditionStatus, StatusSet};
use alloc::vec::Vec;

/// A line of `conditions(..)`.
#[derive(Clone, Copy, Debug)]
pub struct ConstantCondition {
    /// Its name in rules.
    pub name: &'static str,
    /// The text of the `type` field.
    pub wire_type: &'static str,
    /// Which status is the abnormal one.
    pub polarity: Polarity,
    /// The status that it counts as where it is missing.
    pub absent: ConditionStatus,
    /// Whether it is marked as read by no rule.
    pub unread: bool,
    /// Its docs.
    pub docs: &'static str,
}

/// A phase.
#[derive(Clone, Copy, Debug)]
pub struct ConstantPhase {
    /// The text of `status.phase`.
    pub name: &'static str,
    /// Its docs.
    pub docs: &'static str,
}

/// The rules, `never`s and `ensure`s.
#[derive(Clone, Copy, Debug)]
pub struct ConstantRules<C: 'static, P: 'static> {
    /// The lines of `rules(..)`.
    pub rules: &'static [ConstantRule<C, P>],
    /// The matchers of `never(..)`.
    pub nevers: &'static [ConstantMatcher<C>],
    /// The premises and conclusions of `ensure(..)`.
    pub ensures: &'static [ConstantEnsure<C, P>],
}

/// A line of `rules(..)`.
#[derive(Clone, Copy, Debug)]
pub struct ConstantRule<C: 'static, P: 'static> {
    /// Its docs.
    pub docs: &'static str,
    /// The source of its left side.
    pub source: &'static str,
    /// Its matcher; `None` is `_`.
    pub matcher: Option<ConstantMatcher<C>>,
    /// Its phase.
    pub phase: P,
}

/// `ensure(premise => conclusion)`.
#[derive(Clone, Copy, Debug)]
pub struct ConstantEnsure<C: 'static, P: 'static> {
    /// Where the claim applies.
    pub premise: ConstantClaim<C, P>,
    /// What must hold there.
    pub conclusion: ConstantClaim<C, P>,
}

/// A formula over conditions.
#[derive(Clone, Copy, Debug)]
pub enum ConstantMatcher<C: 'static> {
    /// Every operand holds.
    All(&'static [Self]),
    /// At least one operand holds.
    Any(&'static [Self]),
    /// The operand does not hold.
    Not(&'static Self),
    /// The condition has one of these statuses.
    Is(C, StatusSet),
}

/// A formula over conditions and the phase.
#[derive(Clone, Copy, Debug)]
pub enum ConstantClaim<C: 'static, P: 'static> {
    /// Every operand holds.
    All(&'static [Self]),
    /// At least one operand holds.
    Any(&'static [Self]),
    /// The operand does not hold.
    Not(&'static Self),
    /// The condition has one of these statuses.
    Is(C, StatusSet),
    /// The phase is one of these.
    PhaseIs(&'static [P]),
}

impl<C: ConditionEnum> ConstantMatcher<C> {
    /// Whether the matcher holds in a state.
    pub(crate) fn matches(&self, status: &impl Fn(C) -> ConditionStatus) -> bool {
        match self {
            Self::All(operands) => operands.iter().all(|operand| operand.matches(status)),
            Self::Any(operands) => operands.iter().any(|operand| operand.matches(status)),
            Self::Not(operand) => !operand.matches(status),
            Self::Is(condition, statuses) => statuses.contains(status(*condition)),
        }
    }

    fn to_matcher(self) -> super::Matcher {
        let all = |operands: &[Self]| operands.iter().map(|operand| operand.to_matcher()).collect();
        match self {
            Self::All(operands) => Formula::All(all(operands)),
            Self::Any(operands) => Formula::Any(all(operands)),
            Self::Not(operand) => Formula::not(operand.to_matcher()),
            Self::Is(condition, statuses) => Formula::Atom(Atom {
                condition: condition.index(),
                statuses,
            }),
        }
    }
}

impl<C: ConditionEnum, P: PhaseEnum> ConstantClaim<C, P> {
    fn to_claim(self) -> Claim {
        let all = |operands: &[Self]| operands.iter().map(|operand| operand.to_claim()).collect();
        match self {
            Self::All(operands) => Formula::All(all(operands)),
            Self::Any(operands) => Formula::Any(all(operands)),
            Self::Not(operand) => Formula::not(operand.to_claim()),
            Self::Is(condition, statuses) => Formula::Atom(ClaimAtom::Condition(Atom {
                condition: condition.index(),
                statuses,
            })),
            Self::PhaseIs(phases) => Formula::Atom(ClaimAtom::Phase(
                phases.iter().map(|phase| phase.index()).collect(),
            )),
        }
    }
}

/// Returns the rule list of `P` as an owned value.
pub(crate) fn rule_list<P: PhaseEnum>() -> RuleList {
    let ConstantRules {
        rules,
        nevers,
        ensures,
    } = P::RULES;
    RuleList {
        conditions: P::Condition::DECLARED.iter().map(ConditionType::from).collect(),
        phases: P::DEFINED.iter().map(super::Phase::from).collect(),
        rules: rules
            .iter()
            .map(|rule| {
                Rule::new(
                    rule.matcher.map(ConstantMatcher::to_matcher),
                    rule.phase.index(),
                    rule.docs,
                )
            })
            .collect(),
        ensures: ensures
            .iter()
            .map(|ensure| Ensure::new(ensure.premise.to_claim(), ensure.conclusion.to_claim()))
            .collect(),
        nevers: nevers.iter().map(|never| never.to_matcher()).collect::<Vec<_>>(),
    }
}

impl From<&ConstantCondition> for ConditionType {
    fn from(constant: &ConstantCondition) -> Self {
        Self {
            name: constant.name.into(),
            wire_type: constant.wire_type.into(),
            polarity: constant.polarity,
            absent: constant.absent,
            unread: constant.unread,
            docs: constant.docs.into(),
        }
    }
}

impl From<&ConstantPhase> for super::Phase {
    fn from(constant: &ConstantPhase) -> Self {
        Self {
            name: constant.name.into(),
            docs: constant.docs.into(),
        }
    }
}
