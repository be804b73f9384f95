//! Changes of the rules that fix an `ensure`, each checked before it is offered.

use super::budget::OutOfBudget;
use super::engine::Analysis;
use super::ensures::EnsureVerdict;
use super::formulas::FormulaId;
use super::report::{EnsureViolation, Fix};
use crate::value::{Value, ValueSet};
use alloc::vec::Vec;
use core::ops::Range;

/// A rule moved up.
#[derive(Clone, Copy)]
struct Move {
    rule: usize,
    /// The rule before which it goes.
    above: usize,
}

impl Move {
    /// The rules that it passes and can take states from.
    fn passed(self) -> Range<usize> {
        self.above..self.rule
    }
}

/// A checked move, and how many states get another phase, if they could be counted.
type Offer = (Move, Option<u128>);

impl Analysis<'_> {
    /// Returns the move of one rule upwards that makes the `ensure` hold and changes the phase of the fewest states, if there
    /// is one. `violations` are all of its violations.
    ///
    /// A rule that moves up takes states from the rules that it passes, and nothing else changes. So it has to pass all rules
    /// that break the `ensure`, and need not go further: that changes no fewer states. It cannot uncover a state, because
    /// together the rules cover the same states in every order.
    pub(super) fn fix_ensure(&mut self, ensure: usize, violations: &[EnsureViolation]) -> Option<Fix> {
        let (first, last) = (violations.first()?.rule?, violations.last()?.rule?);
        self.meter.start_question();
        let mut best: Option<Offer> = None;
        for rule in self.candidates(last, &violations[0]).ok()? {
            match self.shortest_move(ensure, violations, rule, first) {
                Ok(Some(offer)) if best.is_none_or(|best| changes_fewer(offer, best)) => best = Some(offer),
                Ok(_) => {}
                Err(OutOfBudget) => break,
            }
        }
        best.map(|(Move { rule, above }, changed_states)| Fix::MoveRule {
            rule,
            above,
            changed_states,
        })
    }

    /// Returns the rules after the last violation that hold in two states of the first violation, the two that differ most of those
    /// known. Most rules do not, and then no move of them helps: to find that out costs less than to ask for all states.
    fn candidates(&mut self, last: usize, violation: &EnsureViolation) -> Result<Vec<usize>, OutOfBudget> {
        // `_` stays last.
        let rules = self.rules.rules();
        let mut candidates: Vec<usize> = (last + 1..rules.len())
            .filter(|rule| rules[*rule].matcher.is_some())
            .collect();
        if let Some(known) = violation.states.combinations.first() {
            let picks: [fn(ValueSet) -> Option<Value>; 2] =
                [ValueSet::first, |values| values.iter().next_back()];
            for pick in picks {
                let state = known.values.iter().map(|values| pick(*values));
                let state = state
                    .map(|value| value.map_or(ValueSet::EMPTY, Value::only))
                    .collect();
                candidates = self.holding_in(state, candidates.into_iter())?;
            }
        }
        Ok(candidates)
    }

    /// Returns the shortest move of the rule that fixes the `ensure` and breaks nothing else.
    fn shortest_move(
        &mut self,
        ensure: usize,
        violations: &[EnsureViolation],
        rule: usize,
        first: usize,
    ) -> Result<Option<Offer>, OutOfBudget> {
        // Most moves fail at the first rule that breaks the `ensure`.
        for passed in first..rule {
            if !self.may_pass(ensure, violations, rule, passed)? {
                return Ok(None);
            }
        }
        let mut moved = Move { rule, above: first };
        while let Some(vacuous) = self.vacuous_after(moved)? {
            // It may have to take more states, if the premise can hold in them then.
            let premise = self.claim(vacuous, self.phase_of(Some(rule)))?.premise;
            if premise == FormulaId::NOWHERE
                || moved.above == 0
                || !self.may_pass(ensure, violations, rule, moved.above - 1)?
            {
                return Ok(None);
            }
            moved.above -= 1;
        }
        let changed_states = self.changed_states(moved).unwrap_or(None);
        Ok(Some((moved, changed_states)))
    }

    /// Whether the rule may take the states in which both rules hold: it breaks no `ensure` there that holds now, the other rule
    /// stays reachable, and the other rule keeps no state in which it breaks the `ensure` to be fixed.
    fn may_pass(
        &mut self,
        ensure: usize,
        violations: &[EnsureViolation],
        rule: usize,
        passed: usize,
    ) -> Result<bool, OutOfBudget> {
        self.meter.step()?;
        if self.is_reachable[passed] == Some(false) {
            return Ok(true);
        }
        let (own_phase, phase) = (self.phase_of(Some(rule)), self.phase_of(Some(passed)));
        let matcher = self.matchers[rule];
        let is_violation = violations
            .binary_search_by_key(&Some(passed), |violation| violation.rule)
            .is_ok();
        if is_violation && phase == own_phase {
            return Ok(false);
        }
        let decided = self.decided_by(Some(passed))?;
        if is_violation {
            let broken = self.claim(ensure, phase)?.broken;
            if self.is_satisfiable(decided.clone().and(matcher.negated()).and(broken))? {
                return Ok(false);
            }
        }
        if !self.is_satisfiable(decided.clone().and(matcher.negated()))? {
            return Ok(false);
        }
        if phase == own_phase {
            return Ok(true);
        }
        for other in self.fragile_in(own_phase)? {
            let is_broken_already =
                matches!(self.ensures.verdicts[other], EnsureVerdict::Broken(_)) && other != ensure;
            if is_broken_already {
                continue;
            }
            let broken = self.claim(other, own_phase)?.broken;
            if self.is_satisfiable(decided.clone().and(matcher).and(broken))? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Returns the first `ensure` whose premise reads the phase and then holds in no state: a vacuous `ensure` is not a fixed
    /// one.
    fn vacuous_after(&mut self, moved: Move) -> Result<Option<usize>, OutOfBudget> {
        self.meter.pass_over(self.ensures.verdicts.len())?;
        for ensure in 0..self.ensures.verdicts.len() {
            if self.ensures.premise_reads_phase[ensure]
                && self.ensures.verdicts[ensure] != EnsureVerdict::Vacuous
                && !self.premise_can_hold_after(ensure, moved)?
            {
                return Ok(Some(ensure));
            }
        }
        Ok(None)
    }

    fn premise_can_hold_after(&mut self, ensure: usize, moved: Move) -> Result<bool, OutOfBudget> {
        if self.ensures.premise_holds_at[ensure].is_some_and(|rule| !moved.passed().contains(&rule)) {
            return Ok(true);
        }
        let matcher = self.matchers[moved.rule];
        let premise_of_moved = self.claim(ensure, self.phase_of(Some(moved.rule)))?.premise;
        self.meter.pass_over(self.matchers.len())?;
        for decider in self.deciders() {
            let is_passed = decider.is_some_and(|decider| moved.passed().contains(&decider));
            let premise = self.claim(ensure, self.phase_of(decider))?.premise;
            if premise == FormulaId::NOWHERE && !(is_passed && premise_of_moved != FormulaId::NOWHERE) {
                continue;
            }
            let decided = self.decided_by(decider)?;
            let holds_somewhere = if is_passed {
                let taken = decided.clone().and(matcher).and(premise_of_moved);
                let left = decided.and(matcher.negated()).and(premise);
                self.is_satisfiable(taken)? || self.is_satisfiable(left)?
            } else {
                self.is_satisfiable(decided.and(premise))?
            };
            if holds_somewhere {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Counts the states to which the move gives another phase; `None` for more than `u128` can count.
    fn changed_states(&mut self, moved: Move) -> Result<Option<u128>, OutOfBudget> {
        let mut changed = Some(0_u128);
        for passed in moved.passed() {
            if self.phase_of(Some(passed)) == self.phase_of(Some(moved.rule)) {
                continue;
            }
            let taken = self.decided_by(Some(passed))?.and(self.matchers[moved.rule]);
            let count = self.count(taken)?;
            changed = changed
                .zip(count)
                .and_then(|(changed, count)| changed.checked_add(count));
        }
        Ok(changed)
    }
}

/// States that could not be counted are taken for many.
fn changes_fewer((_, one): Offer, (_, other): Offer) -> bool {
    one.unwrap_or(u128::MAX) < other.unwrap_or(u128::MAX)
}
