//! The formulas of a rule list as the search needs them: in one arena, built from tests, `all` and negation.
//!
//! `any(A, B)` is the negation of `all(not(A), not(B))`. Negating a formula costs nothing, which matters because most questions
//! ask for states in which one formula holds and many others do not.

use crate::rules::{Atom, Claim, ClaimAtom, Formula, Matcher};
use crate::value::ValueSet;
use alloc::vec;
use alloc::vec::Vec;
use core::ops::Range;

/// A formula of the arena: a node, negated or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FormulaId(usize);

impl FormulaId {
    /// Holds in every state.
    pub const ALWAYS: Self = Self(0);
    /// Holds in no state.
    pub const NOWHERE: Self = Self::ALWAYS.negated();

    pub const fn negated(self) -> Self {
        Self(self.0 ^ 1)
    }

    fn node(self) -> usize {
        self.0 >> 1
    }

    fn is_negated(self) -> bool {
        self.0 & 1 == 1
    }
}

#[derive(Clone, Debug)]
enum Node {
    /// The condition's value is one of these.
    Test { condition: usize, accepted: ValueSet },
    /// All of [`Formulas::operands`] in this range hold.
    All(Range<usize>),
}

/// The outermost operation of a formula.
#[derive(Clone, Copy)]
pub(super) enum Shape<'a> {
    /// The condition's value is one of these.
    Test { condition: usize, accepted: ValueSet },
    /// All of these hold.
    All(&'a [FormulaId]),
    /// Not all of these hold.
    NotAll(&'a [FormulaId]),
}

/// A set of conditions in 64 bits: sets without a common bit have no common condition.
pub(super) type ConditionBits = u64;

pub(super) const fn bit_of(condition: usize) -> ConditionBits {
    1 << (condition % 64)
}

#[derive(Clone, Debug)]
pub(super) struct Formulas {
    nodes: Vec<Node>,
    /// The conditions that each node reads.
    reads: Vec<ConditionBits>,
    operands: Vec<FormulaId>,
}

impl Default for Formulas {
    fn default() -> Self {
        Self {
            nodes: vec![Node::All(0..0)],
            reads: vec![0],
            operands: Vec::new(),
        }
    }
}

impl Formulas {
    pub fn shape(&self, id: FormulaId) -> Shape<'_> {
        match &self.nodes[id.node()] {
            Node::Test { condition, accepted } => Shape::Test {
                condition: *condition,
                accepted: if id.is_negated() {
                    accepted.complement()
                } else {
                    *accepted
                },
            },
            Node::All(operands) if id.is_negated() => Shape::NotAll(&self.operands[operands.clone()]),
            Node::All(operands) => Shape::All(&self.operands[operands.clone()]),
        }
    }

    /// Returns the conditions that the formula reads.
    pub fn reads(&self, id: FormulaId) -> ConditionBits {
        self.reads[id.node()]
    }

    /// Returns the size of the arena.
    pub fn size(&self) -> usize {
        self.nodes.len() + self.operands.len()
    }

    /// Adds a matcher.
    pub fn matcher(&mut self, matcher: &Matcher) -> FormulaId {
        self.formula(matcher, &|atom: &Atom| AtomMeaning::Test(*atom))
    }

    /// Adds a matcher with one condition replaced by another.
    pub fn matcher_with(&mut self, matcher: &Matcher, from: usize, to: usize) -> FormulaId {
        self.formula(matcher, &|atom: &Atom| {
            let condition = if atom.condition == from {
                to
            } else {
                atom.condition
            };
            AtomMeaning::Test(Atom { condition, ..*atom })
        })
    }

    /// Adds a claim about the states of this phase.
    pub fn claim(&mut self, claim: &Claim, phase: usize) -> FormulaId {
        self.formula(claim, &|atom: &ClaimAtom| match atom {
            ClaimAtom::Condition(atom) => AtomMeaning::Test(*atom),
            ClaimAtom::Phase(phases) => AtomMeaning::Constant(phases.contains(&phase)),
        })
    }

    /// Adds the formula that holds in the states of a combination, among those within the domains.
    pub fn combination(&mut self, domains: &[ValueSet], values: &[ValueSet]) -> FormulaId {
        let tests: Vec<FormulaId> = values
            .iter()
            .enumerate()
            .filter(|(condition, accepted)| **accepted != domains[*condition])
            .map(|(condition, accepted)| {
                self.test(Atom {
                    condition,
                    values: *accepted,
                })
            })
            .collect();
        self.all(&tests)
    }

    pub fn test(&mut self, atom: Atom) -> FormulaId {
        let Atom { condition, values } = atom;
        self.push(
            Node::Test {
                condition,
                accepted: values,
            },
            bit_of(condition),
        )
    }

    /// Adds `all(..)` over formulas of the arena. Folds constants: once the phase is known, much of a claim is constant.
    pub fn all(&mut self, operands: &[FormulaId]) -> FormulaId {
        if operands.contains(&FormulaId::NOWHERE) {
            return FormulaId::NOWHERE;
        }
        let start = self.operands.len();
        let open = operands.iter().filter(|operand| **operand != FormulaId::ALWAYS);
        self.operands.extend(open);
        match &self.operands[start..] {
            [] => FormulaId::ALWAYS,
            [only] => {
                let only = *only;
                self.operands.truncate(start);
                only
            }
            several => {
                let reads = several
                    .iter()
                    .fold(0, |reads, operand| reads | self.reads(*operand));
                self.push(Node::All(start..self.operands.len()), reads)
            }
        }
    }

    /// Adds `any(..)` over formulas of the arena.
    pub fn any(&mut self, operands: &[FormulaId]) -> FormulaId {
        let negated: Vec<FormulaId> = operands.iter().map(|operand| operand.negated()).collect();
        self.all(&negated).negated()
    }

    fn formula<A>(&mut self, formula: &Formula<A>, meaning: &impl Fn(&A) -> AtomMeaning) -> FormulaId {
        let mut of_all = |operands: &[Formula<A>]| -> Vec<FormulaId> {
            operands
                .iter()
                .map(|operand| self.formula(operand, meaning))
                .collect()
        };
        match formula {
            Formula::Not(operand) => self.formula(operand, meaning).negated(),
            Formula::Named { formula, .. } => self.formula(formula, meaning),
            Formula::Atom(atom) => match meaning(atom) {
                AtomMeaning::Test(atom) => self.test(atom),
                AtomMeaning::Constant(true) => FormulaId::ALWAYS,
                AtomMeaning::Constant(false) => FormulaId::NOWHERE,
            },
            Formula::All(operands) => {
                let operands = of_all(operands);
                self.all(&operands)
            }
            Formula::Any(operands) => {
                let operands = of_all(operands);
                self.any(&operands)
            }
        }
    }

    fn push(&mut self, node: Node, reads: ConditionBits) -> FormulaId {
        self.nodes.push(node);
        self.reads.push(reads);
        FormulaId((self.nodes.len() - 1) << 1)
    }
}

enum AtomMeaning {
    Test(Atom),
    Constant(bool),
}
