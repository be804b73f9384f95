//! Proofs about a rule list, over all states of its conditions: all combinations of their values, which are the three
//! statuses, for each reason that is tested and for another one.
//!
//! [`findings`] checks that every rule is reachable, every state is covered and every `ensure` holds; [`analyze`] adds notes on
//! what is worth knowing and not wrong; [`compare`] says what a change of rules changes. All are exact: an exhaustive search over
//! the formulas, not a heuristic. What takes more steps than the budget allows is reported as not checked.
//!
//! A report is data. It has no text and no positions in source files; `diagnostics` words it.
//!
//! | file | what it does |
//! |---|---|
//! | `engine` | asks the questions, and keeps the states that each rule leaves to the next |
//! | `formulas` | the rules' formulas in the form that the search needs |
//! | `search` | finds and counts states in which formulas hold |
//! | `combinations` | describes a set of states as maximal combinations |
//! | `deciders` | which states each rule decides |
//! | `ensures` | whether each `ensure` holds |
//! | `shadowing` | the smallest set of rules that makes another one unreachable |
//! | `fixes` | changes that fix an `ensure` |
//! | `notes` | notes; overlaps |
//! | `redundancy` | rules and parts of matchers that can be removed |
//! | `transitions` | changes of one condition that change the phase |
//! | `transition_groups` | these, put together |
//! | `report` | the result |
//! | `comparison` | what differs between two lists |
//! | `merged` | two lists over the same states |
//! | `phase_table` | the phase function as text, for golden files |

mod budget;
mod combinations;
mod comparison;
mod deciders;
mod engine;
mod ensures;
mod fixes;
mod formulas;
mod merged;
mod notes;
mod phase_table;
mod redundancy;
mod report;
mod search;
mod shadowing;
mod transition_groups;
mod transitions;

pub use budget::Budget;
pub use comparison::{ChangedStates, Comparison, ComparisonQuestion, LostEnsure, compare};
pub use deciders::{DecidedStates, states_by_rule};
pub use merged::TooManyReasons;
pub use phase_table::PhaseTable;
pub use report::{
    Combination, EnsureViolation, Finding, Fix, Notes, Overlap, Question, RedundantPart, Report, StateSet,
    Transition,
};
#[doc(hidden)]
pub use transition_groups::shortened;
pub use transition_groups::{TransitionCause, TransitionGroup, group_transitions};

use crate::rules::RuleList;
use engine::Analysis;

/// Returns what is wrong with a rule list. The derive calls this.
pub fn findings(rules: &RuleList, budget: Budget) -> Report {
    let mut analysis = Analysis::new(rules, budget);
    analysis.find();
    analysis.into_report()
}

/// Returns what is wrong with a rule list, and what is worth knowing about it.
pub fn analyze(rules: &RuleList, budget: Budget) -> Report {
    let mut analysis = Analysis::new(rules, budget);
    analysis.find();
    analysis.take_notes();
    analysis.into_report()
}
