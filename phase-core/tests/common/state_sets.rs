//! Sets of states, as an oracle computes with them. Two engines implement them: truth tables and decision diagrams.

use phase_core::rules::{Atom, Claim, ClaimAtom, Formula, Matcher};
use phase_core::value::{Value, ValueSet};

/// An engine that computes with sets of states. Equal sets have equal representations.
pub trait StateSets {
    type Set: Clone + PartialEq;

    fn all(&self) -> Self::Set;
    fn none(&self) -> Self::Set;
    /// The states in which the condition has one of the values.
    fn test(&self, condition: usize, values: ValueSet) -> Self::Set;
    fn and(&self, a: &Self::Set, b: &Self::Set) -> Self::Set;
    fn not(&self, a: &Self::Set) -> Self::Set;
    fn count(&self, a: &Self::Set) -> u128;
    /// The states that are in the set once the condition has this value.
    fn once(&self, a: &Self::Set, condition: usize, value: Value) -> Self::Set;

    fn or(&self, a: &Self::Set, b: &Self::Set) -> Self::Set {
        self.not(&self.and(&self.not(a), &self.not(b)))
    }

    fn minus(&self, a: &Self::Set, b: &Self::Set) -> Self::Set {
        self.and(a, &self.not(b))
    }

    fn is_empty(&self, a: &Self::Set) -> bool {
        *a == self.none()
    }

    fn is_within(&self, a: &Self::Set, b: &Self::Set) -> bool {
        self.is_empty(&self.minus(a, b))
    }

    fn meet(&self, a: &Self::Set, b: &Self::Set) -> bool {
        !self.is_empty(&self.and(a, b))
    }

    fn combination(&self, values: &[ValueSet]) -> Self::Set {
        let tests = values.iter().enumerate();
        tests.fold(self.all(), |combination, (condition, accepted)| {
            self.and(&combination, &self.test(condition, *accepted))
        })
    }

    fn matcher(&self, matcher: &Matcher) -> Self::Set {
        self.formula(matcher, &|atom: &Atom| self.test(atom.condition, atom.values))
    }

    /// The states in which the claim holds if their phase is this one.
    fn claim(&self, claim: &Claim, phase: usize) -> Self::Set {
        self.formula(claim, &|atom: &ClaimAtom| match atom {
            ClaimAtom::Condition(atom) => self.test(atom.condition, atom.values),
            ClaimAtom::Phase(phases) if phases.contains(&phase) => self.all(),
            ClaimAtom::Phase(_) => self.none(),
        })
    }

    fn formula<A: Clone>(&self, formula: &Formula<A>, atom: &impl Fn(&A) -> Self::Set) -> Self::Set {
        let of = |operand| self.formula(operand, atom);
        match formula {
            Formula::Atom(test) => atom(test),
            Formula::Not(operand) => self.not(&of(operand)),
            Formula::Named { formula, .. } => of(formula),
            Formula::All(operands) => operands
                .iter()
                .fold(self.all(), |set, operand| self.and(&set, &of(operand))),
            Formula::Any(operands) => operands
                .iter()
                .fold(self.none(), |set, operand| self.or(&set, &of(operand))),
        }
    }
}
