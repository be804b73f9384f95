//! Rules and parts of matchers that can be removed.

use super::budget::OutOfBudget;
use super::engine::Analysis;
use super::formulas::{FormulaId, Formulas};
use super::report::RedundantPart;
use super::search::Region;
use crate::rules::{Formula, Matcher};
use crate::sorted;
use alloc::vec;
use alloc::vec::Vec;
use core::ops::Range;
use core::{iter, slice};

/// The parts of a matcher: outer before inner ones, the matcher itself first.
struct Parts(Vec<Part>);

struct Part {
    formula: FormulaId,
    shape: Shape,
    /// The part of which it is an operand; the matcher itself is its own whole.
    whole: usize,
    /// Its position among the operands there.
    position: usize,
    operands: Range<usize>,
    is_removed: bool,
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
                // A named matcher is one part: what it stands for is used elsewhere too.
                Formula::Atom(_) | Formula::Named { .. } => &[],
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
                Formula::Atom(_) | Formula::Named { .. } => formulas.matcher(matcher),
                _ => parts.combined(part, formulas),
            };
        }
        parts
    }

    /// Returns the operands that are left.
    fn operands(&self, part: usize) -> impl Iterator<Item = usize> {
        let operands = self.0[part].operands.clone();
        operands.filter(|operand| !self.0[*operand].is_removed)
    }

    /// Builds the part from its operands.
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

    /// Walks outwards: the part with its whole, then that one with its whole, up to the matcher.
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

    /// Returns the outermost parts that are removed.
    fn removed(&self) -> impl Iterator<Item = usize> {
        let parts = (1..self.0.len()).filter(|part| self.0[*part].is_removed);
        parts.filter(|part| !self.is_removed(self.0[*part].whole))
    }

    fn is_removed(&self, part: usize) -> bool {
        let mut way_out = self.way_out(part);
        way_out.any(|(part, _)| self.0[part].is_removed)
    }

    fn remove(&mut self, part: usize, formulas: &mut Formulas) {
        self.0[part].is_removed = true;
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
                Formula::Atom(_) | Formula::Named { .. } => Shape::Test,
                Formula::Not(_) => Shape::Not,
                Formula::All(_) => Shape::All,
                Formula::Any(_) => Shape::Any,
            },
            whole,
            position,
            operands: 0..0,
            is_removed: false,
        }
    }
}

impl Analysis<'_> {
    /// Removes each rule that is not needed, later before earlier ones: what a rule decides does not depend on those after it.
    pub(super) fn redundant_rules(&mut self, found: &mut Vec<usize>) -> Result<(), OutOfBudget> {
        let mut kept = Vec::new();
        let result = (0..self.matchers.len()).rev().try_for_each(|rule| {
            match self.is_reachable[rule] {
                Some(true) => {}
                Some(false) => return Ok(()),
                None => return Err(OutOfBudget),
            }
            if self.is_rule_needed(rule, &kept)? {
                kept.push(rule);
            } else {
                found.push(rule);
            }
            Ok(())
        });
        found.reverse();
        result
    }

    /// Whether a state that the rule decides would get another phase or no rule from those that are kept, the last of which
    /// comes first.
    fn is_rule_needed(&mut self, rule: usize, kept: &[usize]) -> Result<bool, OutOfBudget> {
        self.meter.start_question();
        let decided = self.decided_by(Some(rule))?;
        let mut left = self.search(decided).settle()?;
        for later in kept.iter().rev() {
            self.meter.pass_over(left.demands.len())?;
            let matcher = self.matchers[*later];
            if self.phase_of(Some(rule)) != self.phase_of(Some(*later))
                && self.is_satisfiable(left.clone().and(matcher))?
            {
                return Ok(true);
            }
            left = self.search(left.and(matcher.negated())).settle()?;
        }
        self.is_satisfiable(left)
    }

    /// Removes each part that is not needed, outer before inner. So all parts that are found can be removed together.
    pub(super) fn redundant_parts(&mut self, found: &mut Vec<RedundantPart>) -> Result<(), OutOfBudget> {
        for rule in 0..self.matchers.len() {
            let Some(matcher) = &self.rules.rules()[rule].matcher else {
                continue;
            };
            match self.is_reachable[rule] {
                Some(true) => {}
                // An unreachable rule has a finding, and every part of it is redundant.
                Some(false) => continue,
                None => return Err(OutOfBudget),
            }
            self.meter.start_question();
            let free = self.free_for(rule)?;
            let mut parts = self.building(|formulas| Parts::of(matcher, formulas))?;
            while self.remove_parts(&mut parts, &free)? {}
            let mut paths = Vec::new();
            for part in parts.removed() {
                sorted::insert(&mut paths, parts.path(part));
            }
            found.extend(paths.into_iter().map(|path| RedundantPart { rule, path }));
        }
        Ok(())
    }

    /// Removes what is not needed. Says whether there was such a part: others may no longer be needed then.
    fn remove_parts(&mut self, parts: &mut Parts, free: &Region) -> Result<bool, OutOfBudget> {
        let mut found_any = false;
        for part in 1..parts.0.len() {
            self.meter.start_question();
            self.meter.step()?;
            // `not` needs its operand.
            if parts.0[parts.0[part].whole].shape == Shape::Not || parts.is_removed(part) {
                continue;
            }
            if !self.is_needed(parts, part, free)? {
                self.building(|formulas| parts.remove(part, formulas))?;
                found_any = true;
            }
        }
        Ok(found_any)
    }

    /// Whether removing the part changes the matcher in a state that is free for the rule: one in which the part decides its
    /// whole, that one decides its own whole, and so on.
    fn is_needed(&mut self, parts: &Parts, part: usize, free: &Region) -> Result<bool, OutOfBudget> {
        // A part decides an `all` where it fails and the others hold, an `any` where it holds and the others fail.
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
