//! Changes of the rules that mend an invariant, each checked before it is offered.

use super::budget::OutOfBudget;
use super::ensures::EnsureVerdict;
use super::formulas::FormulaId;
use super::questions::Analysis;
use super::report::Fix;
use core::ops::Range;

/// A rule in a place further up.
#[derive(Clone, Copy)]
struct Move {
    rule: usize,
    /// The rule that it is to stand before.
    above: usize,
}

impl Move {
    /// The rules that it passes by, and that it can take states of.
    fn passed(self) -> Range<usize> {
        self.above..self.rule
    }
}

/// A move that was checked, and how many states it gives another phase, if that could be counted.
type Offer = (Move, Option<u128>);

impl Analysis<'_> {
    /// The move of one rule upwards that makes the invariant hold and changes the fewest states, if there is one. These are
    /// all the deciders that break it.
    ///
    /// A rule that moves up takes states of the rules that it passes by, and nothing else changes. So it has to pass by all
    /// that break the invariant, and no further: going on changes no fewer states. It cannot open a gap: the rules together
    /// take the same states in every order.
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

    /// The shortest move of the rule that mends the invariant and spoils nothing.
    fn shortest_move(
        &mut self,
        ensure: usize,
        broken_by: &[Option<usize>],
        rule: usize,
        first: usize,
    ) -> Result<Option<Offer>, OutOfBudget> {
        // What breaks the invariant first is what most moves fail at.
        for passed in first..rule {
            if !self.may_pass(ensure, broken_by, rule, passed)? {
                return Ok(None);
            }
        }
        let mut moved = Move { rule, above: first };
        while !self.leaves_ensures_about_something(moved)? {
            // Then it may have to take still more.
            if moved.above == 0 || !self.may_pass(ensure, broken_by, rule, moved.above - 1)? {
                return Ok(None);
            }
            moved.above -= 1;
        }
        let changed_states = self.changed_states(moved).unwrap_or(None);
        Ok(Some((moved, changed_states)))
    }

    /// Whether the rule, once it takes the states of another in which both hold, breaks no invariant in them that holds now,
    /// leaves the other rule some states and does not leave it any in which that breaks the invariant to be mended.
    fn may_pass(
        &mut self,
        ensure: usize,
        broken_by: &[Option<usize>],
        rule: usize,
        passed: usize,
    ) -> Result<bool, OutOfBudget> {
        self.meter.pass_over(broken_by.len())?;
        if self.can_decide[passed] == Some(false) {
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

    /// Whether there are still states in which the premises hold, those that speak of the phase: a vacuous invariant is not a
    /// mended one.
    fn leaves_ensures_about_something(&mut self, moved: Move) -> Result<bool, OutOfBudget> {
        for ensure in 0..self.ensures.verdicts.len() {
            if self.ensures.premise_reads_phase[ensure]
                && self.ensures.verdicts[ensure] != EnsureVerdict::Vacuous
                && !self.is_about_something_after(ensure, moved)?
            {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn is_about_something_after(&mut self, ensure: usize, moved: Move) -> Result<bool, OutOfBudget> {
        let matcher = self.matchers[moved.rule];
        let premise_of_moved = self.claim(ensure, self.phase_of(Some(moved.rule)))?.premise;
        for decider in self.deciders() {
            let premise = self.claim(ensure, self.phase_of(decider))?.premise;
            let decided = self.decided_by(decider)?;
            let is_passed = decider.is_some_and(|decider| moved.passed().contains(&decider));
            let is_concerned = if is_passed {
                let taken = decided.clone().and(matcher).and(premise_of_moved);
                let left = decided.and(matcher.negated()).and(premise);
                self.is_satisfiable(taken)? || self.is_satisfiable(left)?
            } else {
                self.is_satisfiable(decided.and(premise))?
            };
            if is_concerned {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// How many states the move gives another phase; `None` for a number beyond `u128`.
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

/// A number that could not be counted is taken for a large one.
fn changes_fewer((_, one): Offer, (_, other): Offer) -> bool {
    one.unwrap_or(u128::MAX) < other.unwrap_or(u128::MAX)
}
