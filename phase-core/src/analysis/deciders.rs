//! Which states each rule decides: a rule list as the function that it is.

use super::budget::Budget;
use super::questions::Analysis;
use super::report::StateSet;
use crate::rules::RuleList;
use alloc::vec::Vec;

/// The possible states in which one rule decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecidedStates {
    /// The rule; `None` where no rule holds and the phase is `Unknown`.
    pub rule: Option<usize>,
    /// The phase in these states.
    pub phase: usize,
    /// The states.
    pub states: StateSet,
}

/// The possible states by the rule that decides in them: every rule in order, then none. The sets have no state in common,
/// and together they are all possible states.
///
/// What takes more steps than the budget allows is left out of the description of a set and marked so.
pub fn states_by_rule(rules: &RuleList, budget: Budget) -> Vec<DecidedStates> {
    let mut analysis = Analysis::new(rules, budget);
    let mut decided = Vec::new();
    for rule in analysis.deciders() {
        let region = analysis.literals.decided_by(rule);
        decided.push(DecidedStates {
            rule,
            phase: analysis.phase_of(rule),
            states: analysis.describe(&region),
        });
    }
    decided
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{ConditionType, Formula, when};
    use crate::status::Status::{self, False, True};

    fn list() -> RuleList {
        ["A", "B", "C"]
            .iter()
            .fold(RuleList::builder(), |list, name| {
                list.condition(ConditionType::new(*name))
            })
            .rule(Formula::any([when("A", True), when("B", False)]), "X")
            .rule(when("C", True), "Y")
            .rule(Formula::not(when("A", False)), "X")
            .never(Formula::all([when("A", True), when("C", True)]))
            .build()
            .unwrap()
    }

    #[test]
    fn every_possible_state_is_in_the_set_of_its_rule_and_in_no_other() {
        let rules = list();
        let sets = states_by_rule(&rules, Budget::DEFAULT);
        let names: Vec<_> = sets.iter().map(|set| (set.rule, set.phase)).collect();
        assert_eq!(names, [(Some(0), 1), (Some(1), 2), (Some(2), 1), (None, 0)]);
        let mut counts = [0; 4];
        for number in 0..27 {
            let state = |condition: usize| Status::ALL[number / [9, 3, 1][condition] % 3];
            let deciding = rules.decide(state).rule;
            let is_possible = !rules.nevers()[0].matches(state);
            for (set, count) in sets.iter().zip(&mut counts) {
                let is_in = set.states.cubes.iter().any(|cube| cube.contains(state));
                assert_eq!(is_in, is_possible && set.rule == deciding);
                *count += u128::from(is_in);
            }
        }
        let counted: Vec<_> = sets.iter().map(|set| set.states.count).collect();
        assert_eq!(counted, counts.map(Some));
        assert!(sets.iter().all(|set| set.states.is_complete));
    }

    #[test]
    fn what_the_budget_does_not_allow_is_marked() {
        let sets = states_by_rule(&list(), Budget::of_steps(8));
        assert_eq!(sets.len(), 4);
        assert!(
            sets.iter()
                .all(|set| !set.states.is_complete && set.states.count.is_none())
        );
    }
}
