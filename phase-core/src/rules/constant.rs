//! The rule list of a derived status: constants that name the variants of the generated enums. Not part of the API.

use super::{
    Atom, Claim, ClaimAtom, ConditionType, Ensure, Formula, Health, NamedMatcher, Polarity, Published,
    Reason, Rule, RuleList, TestedReasons, claim_of,
};
use crate::enums::{ConditionEnum, PhaseEnum};
use crate::evaluator::{Position, ReasonText};
use crate::status::ConditionStatus;
use crate::value::{Value, ValueSet};
use alloc::boxed::Box;
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

/// The reasons that the conditions of a list declare.
#[derive(Clone, Copy, Debug)]
pub struct ConstantReasons {
    /// All of them, each name once: the variants of the reason enum.
    pub all: &'static [ConstantReason],
    /// Those of each condition; nothing where no condition declares any.
    pub of: &'static [ConditionReasons],
}

/// A reason.
#[derive(Clone, Copy, Debug)]
pub struct ConstantReason {
    /// Its name in rules.
    pub name: &'static str,
    /// The text of the `reason` field.
    pub text: &'static str,
    /// Its docs.
    pub docs: &'static str,
}

/// The reasons of a condition.
#[derive(Clone, Copy, Debug)]
pub struct ConditionReasons {
    /// Those that it declares, by their index among all.
    pub declared: &'static [usize],
    /// Those that are tested, by their index in `declared`, in ascending order.
    pub tested: &'static [usize],
    /// The texts of those, in the same order.
    pub texts: &'static [ReasonText],
    /// Where its values are among those of all conditions.
    pub position: Position,
}

impl ConstantReasons {
    /// None.
    pub const NONE: Self = Self { all: &[], of: &[] };

    /// The texts of the reasons of a condition that are tested.
    #[inline]
    pub fn tested(&self, condition: usize) -> &'static [ReasonText] {
        self.of.get(condition).map_or(&[], |reasons| reasons.texts)
    }

    /// The text of a value's reason; `None` for another reason than those that are tested.
    pub(crate) fn text(&self, condition: usize, value: Value) -> Option<&'static str> {
        let number = value.reason().checked_sub(1)?;
        self.tested(condition).get(number).map(ReasonText::text)
    }
}

/// A phase.
#[derive(Clone, Copy, Debug)]
pub struct ConstantPhase {
    /// Its name in rules.
    pub name: &'static str,
    /// The text of `status.phase`.
    pub text: &'static str,
    /// What it says of the object.
    pub health: Health,
    /// Its docs.
    pub docs: &'static str,
}

impl ConstantPhase {
    /// A phase whose text is its name, and of which nothing else is said.
    pub const fn plain(name: &'static str, docs: &'static str) -> Self {
        Self {
            name,
            text: name,
            health: Health::Unknown,
            docs,
        }
    }
}

/// The rules, `never`s and `ensure`s.
#[derive(Clone, Copy, Debug)]
pub struct ConstantRules<C: 'static, P: 'static> {
    /// The lines of `rules(..)`.
    pub rules: &'static [ConstantRule<C, P>],
    /// The `never(..)`s.
    pub nevers: &'static [ConstantNever<C>],
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

/// `never(matcher)`.
#[derive(Clone, Copy, Debug)]
pub struct ConstantNever<C: 'static> {
    /// The source of its matcher.
    pub source: &'static str,
    /// Its matcher.
    pub matcher: ConstantMatcher<C>,
}

/// `ensure(premise => conclusion)`.
#[derive(Clone, Copy, Debug)]
pub struct ConstantEnsure<C: 'static, P: 'static> {
    /// Where the claim applies.
    pub premise: ConstantClaim<C, P>,
    /// What must hold there.
    pub conclusion: ConstantClaim<C, P>,
}

/// A line of `matchers(..)`.
#[derive(Clone, Copy, Debug)]
pub struct ConstantNamed<C: 'static> {
    /// Its name.
    pub name: &'static str,
    /// What it stands for.
    pub matcher: ConstantMatcher<C>,
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
    /// The condition has one of these values.
    Is(C, ValueSet),
    /// The named matcher with this index.
    Named(usize),
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
    /// The condition has one of these values.
    Is(C, ValueSet),
    /// The named matcher with this index.
    Named(usize),
    /// The phase is one of these.
    PhaseIs(&'static [P]),
}

impl<C: ConditionEnum> ConstantMatcher<C> {
    /// Whether the matcher holds in a state.
    pub(crate) fn matches(&self, named: &[ConstantNamed<C>], value: &impl Fn(C) -> Value) -> bool {
        match self {
            Self::All(operands) => operands.iter().all(|operand| operand.matches(named, value)),
            Self::Any(operands) => operands.iter().any(|operand| operand.matches(named, value)),
            Self::Not(operand) => !operand.matches(named, value),
            Self::Is(condition, values) => values.contains(value(*condition)),
            Self::Named(index) => named
                .get(*index)
                .is_some_and(|named_matcher| named_matcher.matcher.matches(named, value)),
        }
    }

    fn to_matcher(self, named: &[ConstantNamed<C>]) -> super::Matcher {
        let all = |operands: &[Self]| operands.iter().map(|operand| operand.to_matcher(named)).collect();
        match self {
            Self::All(operands) => Formula::All(all(operands)),
            Self::Any(operands) => Formula::Any(all(operands)),
            Self::Not(operand) => Formula::not(operand.to_matcher(named)),
            Self::Named(index) => Formula::Named {
                name: named[index].name.into(),
                formula: Box::new(named[index].matcher.to_matcher(named)),
            },
            Self::Is(condition, values) => Formula::Atom(Atom {
                condition: condition.index(),
                values,
            }),
        }
    }
}

impl<C: ConditionEnum, P: PhaseEnum> ConstantClaim<C, P> {
    fn to_claim(self, named: &[ConstantNamed<C>]) -> Claim {
        let all = |operands: &[Self]| operands.iter().map(|operand| operand.to_claim(named)).collect();
        match self {
            Self::All(operands) => Formula::All(all(operands)),
            Self::Any(operands) => Formula::Any(all(operands)),
            Self::Not(operand) => Formula::not(operand.to_claim(named)),
            Self::Named(index) => Formula::Named {
                name: named[index].name.into(),
                formula: Box::new(claim_of(&named[index].matcher.to_matcher(named))),
            },
            Self::Is(condition, values) => Formula::Atom(ClaimAtom::Condition(Atom {
                condition: condition.index(),
                values,
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
    let reasons = P::Condition::REASONS;
    let mut conditions: Vec<ConditionType> = P::Condition::DECLARED.iter().map(ConditionType::from).collect();
    let mut tested = TestedReasons::none(conditions.len());
    for (index, (condition, own)) in conditions.iter_mut().zip(reasons.of).enumerate() {
        let declared = own
            .declared
            .iter()
            .map(|reason| Reason::from(&reasons.all[*reason]));
        condition.reasons = declared.collect();
        for reason in own.tested {
            tested.add(index, *reason);
        }
    }
    let named = P::MATCHERS;
    RuleList {
        conditions,
        tested,
        phases: P::DEFINED.iter().map(super::Phase::from).collect(),
        declares_phases: P::DECLARES_PHASES,
        matchers: named
            .iter()
            .map(|constant| NamedMatcher::new(constant.name, constant.matcher.to_matcher(named)))
            .collect(),
        published: P::PUBLISHED
            .iter()
            .map(|published| Published::new(published.condition).wire_type(published.wire_type))
            .collect(),
        rules: rules
            .iter()
            .map(|rule| {
                Rule::new(
                    rule.matcher.map(|matcher| matcher.to_matcher(named)),
                    rule.phase.index(),
                    rule.docs,
                )
            })
            .collect(),
        ensures: ensures
            .iter()
            .map(|ensure| Ensure::new(ensure.premise.to_claim(named), ensure.conclusion.to_claim(named)))
            .collect(),
        nevers: nevers
            .iter()
            .map(|never| never.matcher.to_matcher(named))
            .collect(),
        ignores_stale: P::IGNORES_STALE,
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
            reasons: Vec::new(),
            docs: constant.docs.into(),
        }
    }
}

impl From<&ConstantReason> for Reason {
    fn from(constant: &ConstantReason) -> Self {
        Self {
            name: constant.name.into(),
            text: constant.text.into(),
            docs: constant.docs.into(),
        }
    }
}

impl From<&ConstantPhase> for super::Phase {
    fn from(constant: &ConstantPhase) -> Self {
        Self {
            name: constant.name.into(),
            text: constant.text.into(),
            health: constant.health,
            docs: constant.docs.into(),
        }
    }
}
