//! What can be proven about a rule list, over all 3^n states of its n conditions.
//!
//! [`findings`] answers whether every rule can decide, every state has a rule and every stated invariant holds; [`analyze`] also
//! tells what is worth knowing and not wrong. Both are exact: an exhaustive search over the formulas, not a heuristic. What
//! takes more steps than the budget allows is reported as not checked.
//!
//! A report is data. It has no text, and knows nothing of where in a source file a rule stands; `diagnostics` words it.
//!
//! | file | what it does |
//! |---|---|
//! | `formulas` | rule formulas in the form that the search wants |
//! | `search` | finds and counts states in which formulas hold |
//! | `cubes` | describes a set of states by maximal cubes |
//! | `questions` | the questions that lead to findings, and the states that they are about |
//! | `deciders` | which states each rule decides |
//! | `ensures` | whether invariants hold |
//! | `shadowing` | the smallest set of rules that makes another unreachable |
//! | `fixes` | changes that mend an invariant |
//! | `notes` | what is worth knowing and not wrong; overlaps |
//! | `redundancy` | parts of matchers that change nothing |
//! | `transitions` | which changes of one condition change the phase |
//! | `report` | what all of this results in |
//! | `phase_table` | the phase function as text, for golden files |

mod budget;
mod cubes;
mod deciders;
mod ensures;
mod fixes;
mod formulas;
mod notes;
mod phase_table;
mod questions;
mod redundancy;
mod report;
mod search;
mod shadowing;
mod transitions;

pub use budget::Budget;
pub use deciders::{DecidedStates, states_by_rule};
pub use phase_table::PhaseTable;
pub use report::{
    Cube, EnsureViolation, Finding, Fix, Notes, Overlap, Question, RedundantPart, Report, StateSet,
    Transition,
};

use crate::rules::RuleList;
use questions::Analysis;

/// What is wrong with a rule list. What the derive asks.
pub fn findings(rules: &RuleList, budget: Budget) -> Report {
    let mut analysis = Analysis::new(rules, budget);
    analysis.find();
    analysis.into_report()
}

/// What is wrong with a rule list, and what is worth knowing about it.
pub fn analyze(rules: &RuleList, budget: Budget) -> Report {
    let mut analysis = Analysis::new(rules, budget);
    analysis.find();
    analysis.take_notes();
    analysis.into_report()
}
