//! Where explained rules come from: the constants of a phase enum, or a rule list.

use crate::enums::{ConditionEnum, PhaseEnum};
use crate::evaluator::{Position, Values};
use crate::rules::constant::ConstantMatcher;
use crate::rules::{ConditionType, Formula, Matcher, RuleList};
use crate::status::ConditionStatus;
use crate::value::{Value, ValueSet};
use alloc::vec;
use alloc::vec::Vec;
use core::fmt;
use core::slice;

/// Rules that can be explained: those of a generated phase enum, or a `&RuleList`.
///
/// Implemented for these two; other implementations may break in any release.
pub trait Explain: Copy {
    /// A condition: a variant of the condition enum, or a [`DeclaredCondition`].
    type Condition: Copy + fmt::Debug + fmt::Display;
    /// A phase: a variant of the phase enum, or an index in [`RuleList::phases`].
    type Phase: Copy + Eq + fmt::Debug;
    /// The text of a reason.
    type Reason: Copy + fmt::Debug + fmt::Display;

    /// A set of values for each condition: a state where every set holds one.
    #[doc(hidden)]
    type Sets: Clone;
    /// A matcher or an operand of one.
    #[doc(hidden)]
    type Formula: Copy;
    /// The operands of `all` and `any`.
    #[doc(hidden)]
    type Operands: Iterator<Item = Self::Formula>;

    /// The number of conditions.
    #[doc(hidden)]
    fn count_conditions(self) -> usize;

    /// The condition with this index.
    #[doc(hidden)]
    fn declared(self, condition: usize) -> Self::Condition;

    /// All values of a condition.
    #[doc(hidden)]
    fn all_values(self, condition: usize) -> ValueSet;

    /// The text of a value's reason; `None` for another reason than those that rules test.
    #[doc(hidden)]
    fn reason_text(self, condition: usize, value: Value) -> Option<Self::Reason>;

    /// No value for any condition.
    #[doc(hidden)]
    fn no_values(self) -> Self::Sets;

    /// The values of a condition.
    #[doc(hidden)]
    fn set(self, sets: &Self::Sets, condition: usize) -> ValueSet;

    /// Replaces the values of a condition by some of its own.
    #[doc(hidden)]
    fn put(self, sets: &mut Self::Sets, condition: usize, values: ValueSet);

    /// The value of a condition in a state.
    #[doc(hidden)]
    fn value(self, state: &Self::Sets, condition: usize) -> Value {
        let only = self.set(state, condition).first();
        only.unwrap_or(ConditionStatus::Unknown.into())
    }

    /// The matcher, unless it is `_`, and the phase of each rule.
    #[doc(hidden)]
    fn each_rule(self) -> impl DoubleEndedIterator<Item = (Option<Self::Formula>, Self::Phase)> + Clone;

    /// The matchers of states that cannot occur.
    #[doc(hidden)]
    fn each_never(self) -> impl Iterator<Item = Self::Formula>;

    /// The outermost part of a formula; of a named matcher, that of what it stands for.
    #[doc(hidden)]
    fn node(self, formula: Self::Formula) -> Node<Self>;

    /// The phase where no rule holds.
    #[doc(hidden)]
    fn unknown_phase(self) -> Self::Phase;

    /// Writes the text of a phase.
    #[doc(hidden)]
    fn write_phase(self, phase: Self::Phase, f: &mut fmt::Formatter<'_>) -> fmt::Result;

    /// Writes the left side of a rule: its matcher, or `_`.
    #[doc(hidden)]
    fn write_pattern(self, rule: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

/// The outermost part of a formula.
#[doc(hidden)]
pub enum Node<R: Explain> {
    /// Every operand holds.
    All(R::Operands),
    /// At least one operand holds.
    Any(R::Operands),
    /// The operand does not hold.
    Not(R::Formula),
    /// The condition with this index has one of these values.
    Is(usize, ValueSet),
}

/// A condition of a [`RuleList`]. Displays as the text of its `type` field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DeclaredCondition<'a> {
    /// Its index in [`RuleList::conditions`].
    pub index: usize,
    /// Its declaration.
    pub declaration: &'a ConditionType,
}

impl fmt::Display for DeclaredCondition<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.declaration.wire_type)
    }
}

/// A variant is here for its type alone: the rules are constants.
impl<P: PhaseEnum> Explain for P {
    type Condition = P::Condition;
    type Phase = P;
    type Reason = &'static str;
    type Sets = P::Values;
    type Formula = &'static ConstantMatcher<P::Condition>;
    type Operands = slice::Iter<'static, ConstantMatcher<P::Condition>>;

    #[inline]
    fn count_conditions(self) -> usize {
        P::Condition::ALL.len()
    }

    #[inline]
    fn declared(self, condition: usize) -> P::Condition {
        P::Condition::ALL[condition]
    }

    #[inline]
    fn all_values(self, condition: usize) -> ValueSet {
        Position::of::<P::Condition>(condition).domain
    }

    #[inline]
    fn reason_text(self, condition: usize, value: Value) -> Option<&'static str> {
        P::Condition::REASONS.text(condition, value)
    }

    #[inline]
    fn no_values(self) -> P::Values {
        P::Values::default()
    }

    #[inline]
    fn set(self, sets: &P::Values, condition: usize) -> ValueSet {
        sets.get(Position::of::<P::Condition>(condition))
    }

    #[inline]
    fn put(self, sets: &mut P::Values, condition: usize, values: ValueSet) {
        Values::put(sets, Position::of::<P::Condition>(condition), values);
    }

    #[inline]
    fn each_rule(self) -> impl DoubleEndedIterator<Item = (Option<Self::Formula>, P)> + Clone {
        P::RULES
            .rules
            .iter()
            .map(|rule| (rule.matcher.as_ref(), rule.phase))
    }

    #[inline]
    fn each_never(self) -> impl Iterator<Item = Self::Formula> {
        P::RULES.nevers.iter().map(|never| &never.matcher)
    }

    #[inline]
    fn node(self, mut formula: Self::Formula) -> Node<P> {
        loop {
            return match formula {
                ConstantMatcher::All(operands) => Node::All(operands.iter()),
                ConstantMatcher::Any(operands) => Node::Any(operands.iter()),
                ConstantMatcher::Not(operand) => Node::Not(*operand),
                ConstantMatcher::Is(condition, values) => Node::Is(condition.index(), *values),
                ConstantMatcher::Named(index) => {
                    formula = &P::MATCHERS[*index].matcher;
                    continue;
                }
            };
        }
    }

    #[inline]
    fn unknown_phase(self) -> P {
        P::default()
    }

    fn write_phase(self, phase: P, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(phase.as_str())
    }

    fn write_pattern(self, rule: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(P::RULES.rules[rule].source)
    }
}

impl<'a> Explain for &'a RuleList {
    type Condition = DeclaredCondition<'a>;
    type Phase = usize;
    type Reason = &'a str;
    type Sets = Vec<ValueSet>;
    type Formula = &'a Matcher;
    type Operands = slice::Iter<'a, Matcher>;

    fn count_conditions(self) -> usize {
        self.conditions().len()
    }

    fn declared(self, condition: usize) -> DeclaredCondition<'a> {
        DeclaredCondition {
            index: condition,
            declaration: &self.conditions()[condition],
        }
    }

    fn all_values(self, condition: usize) -> ValueSet {
        self.domain(condition)
    }

    fn reason_text(self, condition: usize, value: Value) -> Option<&'a str> {
        Some(&self.reason(condition, value)?.text)
    }

    fn no_values(self) -> Vec<ValueSet> {
        vec![ValueSet::EMPTY; self.conditions().len()]
    }

    fn set(self, sets: &Vec<ValueSet>, condition: usize) -> ValueSet {
        sets[condition]
    }

    fn put(self, sets: &mut Vec<ValueSet>, condition: usize, values: ValueSet) {
        sets[condition] = values;
    }

    fn each_rule(self) -> impl DoubleEndedIterator<Item = (Option<&'a Matcher>, usize)> + Clone {
        self.rules()
            .iter()
            .map(|rule| (rule.matcher.as_ref(), rule.phase))
    }

    fn each_never(self) -> impl Iterator<Item = &'a Matcher> {
        self.nevers().iter()
    }

    fn node(self, mut formula: &'a Matcher) -> Node<Self> {
        loop {
            return match formula {
                Formula::All(operands) => Node::All(operands.iter()),
                Formula::Any(operands) => Node::Any(operands.iter()),
                Formula::Not(operand) => Node::Not(&**operand),
                Formula::Atom(atom) => Node::Is(atom.condition, atom.values),
                Formula::Named { formula: named, .. } => {
                    formula = named;
                    continue;
                }
            };
        }
    }

    fn unknown_phase(self) -> usize {
        0
    }

    fn write_phase(self, phase: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.phases()[phase].text)
    }

    fn write_pattern(self, rule: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.pattern_source(&self.rules()[rule]))
    }
}

/// Whether a formula holds in all states of which the conditions have one of these values, or in none; `None` where its operands
/// do not tell, or where this takes more than the steps that are left. Each part that it looks at is a step.
pub(super) fn holds_within<R: Explain>(
    rules: R,
    formula: R::Formula,
    sets: &R::Sets,
    steps_left: &mut usize,
) -> Option<bool> {
    *steps_left = steps_left.checked_sub(1)?;
    let (operands, one_is_enough) = match rules.node(formula) {
        Node::Is(condition, accepted) => {
            let values = rules.set(sets, condition);
            let accepted = values.intersection(accepted);
            return (accepted.is_empty() || accepted == values).then_some(!accepted.is_empty());
        }
        Node::Not(operand) => return holds_within(rules, operand, sets, steps_left).map(|holds| !holds),
        Node::All(operands) => (operands, false),
        Node::Any(operands) => (operands, true),
    };
    let mut all = Some(!one_is_enough);
    for operand in operands {
        match holds_within(rules, operand, sets, steps_left) {
            Some(holds) if holds == one_is_enough => return Some(holds),
            Some(_) => {}
            None => all = None,
        }
    }
    all
}

/// Whether a formula holds in a state.
pub(super) fn holds<R: Explain>(rules: R, formula: R::Formula, state: &R::Sets) -> bool {
    match rules.node(formula) {
        Node::Is(condition, accepted) => !rules.set(state, condition).intersection(accepted).is_empty(),
        Node::Not(operand) => !holds(rules, operand, state),
        Node::All(mut operands) => operands.all(|operand| holds(rules, operand, state)),
        Node::Any(mut operands) => operands.any(|operand| holds(rules, operand, state)),
    }
}
