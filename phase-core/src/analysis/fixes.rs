//! Changes of the rules that mend a broken invariant, each checked before it is offered.

use super::budget::OutOfBudget;
use super::questions::Analysis;
use super::report::Fix;
use super::search::Region;
use alloc::vec::Vec;

/// The rules in another order: positions to indices in the rule list.
type Order = Vec<usize>;

impl Analysis<'_> {
    /// The move of one rule upwards that makes the invariant hold and changes the fewest states, if there is one.
    ///
    /// Moving rules cannot open a gap: the rules together take the same states in every order.
    pub(super) fn fix_ensure(&mut self, ensure: usize) -> Option<Fix> {
        self.meter.start_question();
        let mut best: Option<(u128, Fix)> = None;
        // `_` stays last.
        let movable = self
            .rules
            .rules()
            .iter()
            .filter(|rule| rule.matcher.is_some())
            .count();
        for rule in 1..movable {
            for above in (0..rule).rev() {
                match self.changed_states_if_it_helps(ensure, rule, above) {
                    Ok(Some(changed)) if best.is_none_or(|(fewest, _)| changed < fewest) => {
                        let fix = Fix::MoveRule {
                            rule,
                            above,
                            changed_states: Some(changed),
                        };
                        best = Some((changed, fix));
                    }
                    Ok(_) => {}
                    Err(OutOfBudget) => return best.map(|(_, fix)| fix),
                }
            }
        }
        best.map(|(_, fix)| fix)
    }

    /// How many states change their phase by the move, provided that it makes the invariant hold and spoils nothing.
    fn changed_states_if_it_helps(
        &mut self,
        ensure: usize,
        rule: usize,
        above: usize,
    ) -> Result<Option<u128>, OutOfBudget> {
        let mut order: Order = (0..self.literals.matchers.len()).collect();
        order[above..=rule].rotate_right(1);
        if !self.holds_in_order(ensure, &order)? || !self.spoils_nothing(ensure, &order, above, rule)? {
            return Ok(None);
        }
        let mut changed = Some(0_u128);
        for passed in above..rule {
            if self.phase_of(Some(passed)) != self.phase_of(Some(rule)) {
                let taken_over = self
                    .literals
                    .decided_by(Some(passed))
                    .and(self.literals.matchers[rule]);
                changed = match (changed, self.count(&taken_over)?) {
                    (Some(sum), Some(count)) => sum.checked_add(count),
                    _ => None,
                };
            }
        }
        Ok(changed)
    }

    /// The other invariants that held still do, and the rules passed by that could decide still can.
    fn spoils_nothing(
        &mut self,
        ensure: usize,
        order: &Order,
        above: usize,
        rule: usize,
    ) -> Result<bool, OutOfBudget> {
        let own_order: Order = (0..self.literals.matchers.len()).collect();
        for other in (0..self.rules.ensures().len()).filter(|other| *other != ensure) {
            if self.holds_in_order(other, &own_order)? && !self.holds_in_order(other, order)? {
                return Ok(false);
            }
        }
        for (position, passed) in order.iter().enumerate().take(rule + 1).skip(above + 1) {
            let before = self.literals.decided_by(Some(*passed));
            let after = self.decided_in_order(order, Some(position));
            if self.is_satisfiable(&before)? && !self.is_satisfiable(&after)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn holds_in_order(&mut self, ensure: usize, order: &Order) -> Result<bool, OutOfBudget> {
        for position in (0..order.len()).map(Some).chain([None]) {
            let phase = self.phase_of(position.map(|position| order[position]));
            let premise = self.formulas.claim(&self.ensure(ensure).premise, phase);
            let conclusion = self.formulas.claim(&self.ensure(ensure).conclusion, phase);
            let violating = self
                .decided_in_order(order, position)
                .and(premise)
                .and(conclusion.negated());
            if self.is_satisfiable(&violating)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn decided_in_order(&self, order: &Order, position: Option<usize>) -> Region {
        let earlier = &order[..position.unwrap_or(order.len())];
        self.literals
            .decided(position.map(|position| order[position]), earlier.iter().copied())
    }
}
