//! The states that each rule decides.

use super::budget::Budget;
use super::engine::Analysis;
use super::report::StateSet;
use crate::rules::RuleList;
use alloc::vec::Vec;

/// The possible states in which one rule decides.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecidedStates {
    /// The rule; `None` where no rule holds, so that the phase is `Unknown`.
    pub rule: Option<usize>,
    /// The phase in these states.
    pub phase: usize,
    /// The states.
    pub states: StateSet,
}

/// Groups the possible states by the rule that decides in them: every rule in order, then none. The sets are disjoint, and
/// together they are all possible states.
///
/// Each set says whether the budget was enough to describe all of it.
pub fn states_by_rule(rules: &RuleList, budget: Budget) -> Vec<DecidedStates> {
    let mut analysis = Analysis::new(rules, budget);
    let mut decided = Vec::new();
    for rule in analysis.deciders() {
        analysis.meter.start_question();
        let region = analysis.decided_by(rule);
        decided.push(DecidedStates {
            rule,
            phase: analysis.phase_of(rule),
            states: analysis.describe(region),
        });
    }
    decided
}
