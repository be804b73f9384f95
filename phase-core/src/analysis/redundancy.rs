//! Parts of matchers that change nothing.

use super::budget::OutOfBudget;
use super::formulas::{FormulaId, Formulas};
use super::questions::Analysis;
use super::report::RedundantPart;
use super::search::Region;
use crate::rules::{Formula, Matcher};
use crate::sorted;
use alloc::vec;
use alloc::vec::Vec;
use core::ops::Range;
use core::{iter, slice};

/// A matcher taken apart: outer parts before inner ones, the matcher itself first.
struct Parts(Vec<Part>);

struct Part {
    formula: FormulaId,
    shape: Shape,
    /// The part that it is an operand of; for the matcher itself, itself.
    whole: usize,
    /// Its position among the operands there.
    position: usize,
    operands: Range<usize>,
    is_left_out: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Test,
    All,
    Any,
    Not,
}

impl Parts {
    fn of(matcher: &Matcher, formulas: &mut Formulas) -> Self {
        let mut parts = Self(vec![Part::new(matcher, 0, 0)]);
        let mut matchers = vec![matcher];
        let mut part = 0;
        while part < matchers.len() {
            let operands = match matchers[part] {
                Formula::Atom(_) => &[],
                Formula::Not(operand) => slice::from_ref(&**operand),
                Formula::All(operands) | Formula::Any(operands) => &**operands,
            };
            parts.0[part].operands = matchers.len()..matchers.len() + operands.len();
            for (position, operand) in operands.iter().enumerate() {
                parts.0.push(Part::new(operand, part, position));
                matchers.push(operand);
            }
            part += 1;
        }
        for (part, matcher) in matchers.into_iter().enumerate().rev() {
            parts.0[part].formula = match matcher {
                Formula::Atom(atom) => formulas.test(*atom),
                _ => parts.combined(part, formulas),
            };
        }
        parts
    }

    /// The operands that are not left out.
    fn operands(&self, part: usize) -> impl Iterator<Item = usize> {
        let operands = self.0[part].operands.clone();
        operands.filter(|operand| !self.0[*operand].is_left_out)
    }

    /// The part as its operands make it.
    fn combined(&self, part: usize, formulas: &mut Formulas) -> FormulaId {
        let operands: Vec<FormulaId> = self
            .operands(part)
            .map(|operand| self.0[operand].formula)
            .collect();
        match self.0[part].shape {
            Shape::Any => formulas.any(&operands),
            Shape::Not => formulas.all(&operands).negated(),
            Shape::All | Shape::Test => formulas.all(&operands),
        }
    }

    /// The way out: the part with the one that it is an operand of, then that one likewise, until the matcher.
    fn way_out(&self, part: usize) -> impl Iterator<Item = (usize, usize)> {
        let step = |part: usize| (part != 0).then(|| (part, self.0[part].whole));
        iter::successors(step(part), move |(_, whole)| step(*whole))
    }

    fn path(&self, part: usize) -> Vec<usize> {
        let way_out = self.way_out(part);
        let mut path: Vec<usize> = way_out.map(|(part, _)| self.0[part].position).collect();
        path.reverse();
        path
    }

    /// The parts that are left out and no parts of such.
    fn left_out(&self) -> impl Iterator<Item = usize> {
        let parts = (1..self.0.len()).filter(|part| self.0[*part].is_left_out);
        parts.filter(|part| !self.is_left_out(self.0[*part].whole))
    }

    fn is_left_out(&self, part: usize) -> bool {
        let mut way_out = self.way_out(part);
        way_out.any(|(part, _)| self.0[part].is_left_out)
    }

    fn leave_out(&mut self, part: usize, formulas: &mut Formulas) {
        self.0[part].is_left_out = true;
        let wholes: Vec<usize> = self.way_out(part).map(|(_, whole)| whole).collect();
        for whole in wholes {
            self.0[whole].formula = self.combined(whole, formulas);
        }
    }
}

impl Part {
    fn new(matcher: &Matcher, whole: usize, position: usize) -> Self {
        Self {
            formula: FormulaId::ALWAYS,
            shape: match matcher {
                Formula::Atom(_) => Shape::Test,
                Formula::Not(_) => Shape::Not,
                Formula::All(_) => Shape::All,
                Formula::Any(_) => Shape::Any,
            },
            whole,
            position,
            operands: 0..0,
            is_left_out: false,
        }
    }
}

impl Analysis<'_> {
    /// Tries to leave parts out, outer before inner, and leaves each out for good that is not missed: what is found can be
    /// left out all together.
    pub(super) fn redundant_parts(&mut self, found: &mut Vec<RedundantPart>) -> Result<(), OutOfBudget> {
        for rule in 0..self.matchers.len() {
            let Some(matcher) = &self.rules.rules()[rule].matcher else {
                continue;
            };
            match self.can_decide[rule] {
                Some(true) => {}
                // Nothing about such a rule changes anything. That it cannot decide has been said.
                Some(false) => continue,
                None => return Err(OutOfBudget),
            }
            self.meter.start_question();
            let free = self.free_for(rule)?;
            let mut parts = self.building(|formulas| Parts::of(matcher, formulas))?;
            while self.leave_parts_out(&mut parts, &free)? {}
            let mut paths = Vec::new();
            for part in parts.left_out() {
                sorted::insert(&mut paths, parts.path(part));
            }
            found.extend(paths.into_iter().map(|path| RedundantPart { rule, path }));
        }
        Ok(())
    }

    /// Leaves out what is not missed. Says whether there was anything: what was missed before need not be missed then.
    fn leave_parts_out(&mut self, parts: &mut Parts, free: &Region) -> Result<bool, OutOfBudget> {
        let mut found_any = false;
        for part in 1..parts.0.len() {
            self.meter.start_question();
            self.meter.step()?;
            // The operand of `not` cannot be left out.
            if parts.0[parts.0[part].whole].shape == Shape::Not || parts.is_left_out(part) {
                continue;
            }
            if !self.is_missed(parts, part, free)? {
                self.building(|formulas| parts.leave_out(part, formulas))?;
                found_any = true;
            }
        }
        Ok(found_any)
    }

    /// Whether there is a state, among those that are free for the rule, in which the matcher comes out otherwise without
    /// the part: one in which the part decides what it is an operand of, and so on outwards.
    fn is_missed(&mut self, parts: &Parts, part: usize, free: &Region) -> Result<bool, OutOfBudget> {
        // In an `all`, a part decides where it fails and the others hold; in an `any`, where it holds and the others fail.
        let formula = parts.0[part].formula;
        let own = match parts.0[parts.0[part].whole].shape {
            Shape::Any => formula,
            _ => formula.negated(),
        };
        self.meter.pass_over(free.demands.len())?;
        let mut decisive = free.clone().and(own);
        for (part, whole) in parts.way_out(part) {
            self.meter.pass_over(parts.0[whole].operands.len())?;
            let others = parts.operands(whole).filter(|operand| *operand != part);
            for other in others {
                let formula = parts.0[other].formula;
                decisive.demands.push(match parts.0[whole].shape {
                    Shape::Any => formula.negated(),
                    _ => formula,
                });
            }
        }
        self.is_satisfiable(decisive)
    }
}
