//! The search for the fewest changes that lead to a phase.

use super::source::{Explain, Node, holds_within};

/// A rule that gives the phase, and its matcher; `None` for a phase that comes out where no rule holds.
#[derive(Clone, Copy)]
struct Goal<R: Explain> {
    phase: R::Phase,
    rule: Option<usize>,
    matcher: Option<R::Formula>,
}

/// A state in which the phase comes out.
pub(super) struct Found<R: Explain> {
    pub(super) rule: Option<usize>,
    pub(super) then: R::Sets,
    changes: usize,
}

/// Looks for the fewest changes that lead to a goal: branch and bound over sets of states.
///
/// A region holds the values that each condition may still take; its representative leaves a condition as it is where
/// the region allows that. While the representative breaks one of the goal's demands, some atom of that demand has to be
/// turned, and each that may be is a branch whose region is smaller. With enough steps the search is exhaustive.
pub(super) struct Search<'a, R: Explain> {
    rules: R,
    now: &'a R::Sets,
    best: Option<Found<R>>,
    steps_left: usize,
}

/// A formula that has to hold, or must not.
#[derive(Clone, Copy)]
struct Demand<R: Explain> {
    formula: R::Formula,
    holds: bool,
}

impl<'a, R: Explain> Search<'a, R> {
    /// How many parts of formulas and conditions may be looked at in all; each rule that gives the phase has an equal share.
    pub(super) const STEPS: usize = 1_000_000;
    /// More changes than this allows are no help to anyone, and deeper recursion is no help to the stack.
    const MOST_CALLS: usize = 256;

    /// The fewest changes that lead to a phase.
    pub(super) fn nearest(rules: R, now: &'a R::Sets, phase: R::Phase) -> Option<Found<R>> {
        let ends_with_rest = rules
            .each_rule()
            .next_back()
            .is_some_and(|(last, _)| last.is_none());
        let no_rule = (phase == rules.unknown_phase() && !ends_with_rest).then_some((None, None));
        let goals = rules
            .each_rule()
            .enumerate()
            .filter(move |(_, (_, given))| *given == phase)
            .map(|(rule, (matcher, _))| (Some(rule), matcher))
            .chain(no_rule);
        let share = Self::STEPS / goals.clone().count().max(1);
        let mut search = Search {
            rules,
            now,
            best: None,
            steps_left: 0,
        };
        for (rule, matcher) in goals {
            search.steps_left = share;
            search.look_for(Goal { phase, rule, matcher });
        }
        search.best
    }

    fn look_for(&mut self, goal: Goal<R>) {
        let rules = self.rules;
        let mut anything = rules.no_values();
        for condition in 0..rules.count_conditions() {
            rules.put(&mut anything, condition, rules.all_values(condition));
        }
        self.narrow(goal, &anything, 0);
    }

    fn narrow(&mut self, goal: Goal<R>, region: &R::Sets, calls: usize) {
        let (then, changes) = self.representative(region);
        if self.best.as_ref().is_some_and(|best| best.changes <= changes) {
            return;
        }
        match self.broken_demand(goal, &then) {
            None => {
                self.best = Some(Found {
                    rule: goal.rule,
                    then,
                    changes,
                });
            }
            Some(demand) => self.turn_an_atom(goal, demand, region, &then, calls + 1),
        }
    }

    /// The state in the region that is nearest to the present one, and how many conditions differ.
    fn representative(&mut self, region: &R::Sets) -> (R::Sets, usize) {
        let rules = self.rules;
        let conditions = rules.count_conditions();
        self.steps_left = self.steps_left.saturating_sub(conditions);
        let mut then = self.now.clone();
        let mut changes = 0;
        for condition in 0..conditions {
            let allowed = rules.set(region, condition);
            if let Some(first) = allowed.first()
                && !allowed.contains(rules.value(self.now, condition))
            {
                rules.put(&mut then, condition, first.only());
                changes += 1;
            }
        }
        (then, changes)
    }

    /// Whether a formula does not hold that should, or the other way round, or the steps do not suffice to tell.
    fn is_broken(&mut self, demand: Demand<R>, then: &R::Sets) -> bool {
        holds_within(self.rules, demand.formula, then, &mut self.steps_left) != Some(demand.holds)
    }

    fn broken_demand(&mut self, goal: Goal<R>, then: &R::Sets) -> Option<Demand<R>> {
        let rules = self.rules;
        let wanted = goal.matcher.into_iter();
        let unwanted = rules
            .each_rule()
            .take(goal.rule.unwrap_or(usize::MAX))
            .filter(|(_, phase)| *phase != goal.phase)
            .filter_map(|(matcher, _)| matcher);
        let wanted = wanted.map(|formula| Demand { formula, holds: true });
        let unwanted = unwanted.chain(rules.each_never()).map(|formula| Demand {
            formula,
            holds: false,
        });
        wanted
            .chain(unwanted)
            .find(|demand| self.is_broken(*demand, then))
    }

    /// Branches on every atom that could meet a broken demand.
    fn turn_an_atom(
        &mut self,
        goal: Goal<R>,
        mut demand: Demand<R>,
        region: &R::Sets,
        then: &R::Sets,
        calls: usize,
    ) {
        if calls > Self::MOST_CALLS {
            return;
        }
        let rules = self.rules;
        while self.steps_left > 0 {
            let Demand { formula, holds } = demand;
            let (mut operands, each_must_change) = match rules.node(formula) {
                Node::Is(condition, values) => {
                    let accepted = if holds { values } else { values.complement() };
                    let left = rules.set(region, condition).intersection(accepted);
                    if !left.is_empty() {
                        let mut smaller = region.clone();
                        rules.put(&mut smaller, condition, left);
                        self.narrow(goal, &smaller, calls + 1);
                    }
                    return;
                }
                Node::Not(operand) => {
                    demand = Demand {
                        formula: operand,
                        holds: !holds,
                    };
                    continue;
                }
                Node::All(operands) => (operands, holds),
                Node::Any(operands) => (operands, !holds),
            };
            // `all` that should hold: each broken operand must change, so one will do to branch on. `any` that
            // should hold: any of them may change, so all are branches. And the reverse where it should not.
            let mut next_broken = |search: &mut Self| {
                operands
                    .by_ref()
                    .map(|formula| Demand { formula, holds })
                    .find(|demand| search.is_broken(*demand, then))
            };
            let Some(mut operand) = next_broken(self) else {
                return;
            };
            while !each_must_change && let Some(next) = next_broken(self) {
                self.turn_an_atom(goal, operand, region, then, calls + 1);
                operand = next;
            }
            demand = operand;
        }
    }
}
