//! Changes of the rules that fix an `ensure`, each checked before it is offered.

use super::budget::OutOfBudget;
use super::engine::Analysis;
use super::ensures::EnsureVerdict;
use super::formulas::FormulaId;
use super::report::Fix;
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
    /// is one. `broken_by` are all deciders that break it.
    ///
    /// A rule that moves up takes states from the rules that it passes, and nothing else changes. So it has to pass all rules
    /// that break the `ensure`, and need not go further: that changes no fewer states. It cannot uncover a state, because
    /// together the rules cover the same states in every order.
    pub(super) fn fix_ensure(&mut self, ensure: usize, broken_by: &[Option<usize>]) -> Option<Fix> {
        let (Some(Some(first)), Some(Some(last))) = (broken_by.first(), broken_by.last()) else {
            return None;
        };
        self.meter.start_question();
        let mut best: Option<Offer> = None;
        for rule in last + 1..self.matchers.len() {
            // `_` stays last.
            if self.rules.rules()[rule].matcher.is_none() {
                break;
            }
            match self.shortest_move(ensure, broken_by, rule, *first) {
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

    /// Returns the shortest move of the rule that fixes the `ensure` and breaks nothing else.
    fn shortest_move(
        &mut self,
        ensure: usize,
        broken_by: &[Option<usize>],
        rule: usize,
        first: usize,
    ) -> Result<Option<Offer>, OutOfBudget> {
        // Most moves fail at the first rule that breaks the `ensure`.
        for passed in first..rule {
            if !self.may_pass(ensure, broken_by, rule, passed)? {
                return Ok(None);
            }
        }
        let mut moved = Move { rule, above: first };
        while !self.keeps_premises_satisfiable(moved)? {
            // It may have to take more states.
            if moved.above == 0 || !self.may_pass(ensure, broken_by, rule, moved.above - 1)? {
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
        broken_by: &[Option<usize>],
        rule: usize,
        passed: usize,
    ) -> Result<bool, OutOfBudget> {
        self.meter.pass_over(broken_by.len())?;
        if self.is_reachable[passed] == Some(false) {
            return Ok(true);
        }
        let (own_phase, phase) = (self.phase_of(Some(rule)), self.phase_of(Some(passed)));
        let matcher = self.matchers[rule];
        let decided = self.decided_by(Some(passed))?;
        if broken_by.contains(&Some(passed)) {
            if phase == own_phase {
                return Ok(false);
            }
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
        for other in 0..self.ensures.verdicts.len() {
            let is_broken_already =
                matches!(self.ensures.verdicts[other], EnsureVerdict::Broken(_)) && other != ensure;
            let broken = self.claim(other, own_phase)?.broken;
            if is_broken_already || broken == FormulaId::NOWHERE {
                continue;
            }
            if self.is_satisfiable(decided.clone().and(matcher).and(broken))? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether each premise that reads the phase still holds in some state: a vacuous `ensure` is not a fixed one.
    fn keeps_premises_satisfiable(&mut self, moved: Move) -> Result<bool, OutOfBudget> {
        for ensure in 0..self.ensures.verdicts.len() {
            if self.ensures.premise_reads_phase[ensure]
                && self.ensures.verdicts[ensure] != EnsureVerdict::Vacuous
                && !self.premise_can_hold_after(ensure, moved)?
            {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn premise_can_hold_after(&mut self, ensure: usize, moved: Move) -> Result<bool, OutOfBudget> {
        let matcher = self.matchers[moved.rule];
        let premise_of_moved = self.claim(ensure, self.phase_of(Some(moved.rule)))?.premise;
        for decider in self.deciders() {
            let premise = self.claim(ensure, self.phase_of(decider))?.premise;
            let decided = self.decided_by(decider)?;
            let is_passed = decider.is_some_and(|decider| moved.passed().contains(&decider));
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
