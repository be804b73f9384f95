//! The analysis against a second engine that works in another way, decision diagrams, on lists of a size where not every state
//! can be tried.

mod common {
    pub mod decision_diagrams;
    pub mod oracle;
    pub mod random_lists;
    pub mod state_sets;
    pub mod truth_tables;
}

use common::decision_diagrams::DecisionDiagrams;
use common::oracle::{Demand, mistakes, mistakes_in_states};
use common::random_lists::{RandomLists, Size};
use common::state_sets::StateSets;
use common::truth_tables::TruthTables;
use phase_core::analysis::{Budget, Finding, Report, analyze, states_by_rule};

/// Much, and not so much that a list which is hard to analyse takes minutes.
const BUDGET: Budget = Budget::of_steps(8 * Budget::DEFAULT.steps());

/// Whether nothing was left out for want of steps.
fn tells_everything(report: &Report) -> bool {
    let is_whole = |finding: &Finding| match finding {
        Finding::NotChecked(_) => false,
        Finding::UnreachableRule { is_smallest, .. } => *is_smallest,
        Finding::UncoveredStates(states) => states.more.is_some(),
        Finding::BrokenEnsure { violations, .. } => {
            violations.iter().all(|violation| violation.states.more.is_some())
        }
        _ => true,
    };
    report.notes.is_complete && report.findings.iter().all(is_whole)
}

/// Says how many of the lists were analysed to the end.
fn check_lists(mut lists: RandomLists, count: usize, size: &Size) -> usize {
    let mut told_everything = 0;
    for _ in 0..count {
        let rules = lists.list(size);
        let report = analyze(&rules, BUDGET);
        let demand = if tells_everything(&report) {
            told_everything += 1;
            Demand::Everything
        } else {
            Demand::WithinBudget
        };
        let diagrams = DecisionDiagrams::new(&rules);
        let mut mistakes = mistakes(&rules, &report, &diagrams, demand);
        let by_rule = states_by_rule(&rules, BUDGET);
        mistakes.extend(mistakes_in_states(&rules, &by_rule, &diagrams, demand));
        assert!(mistakes.is_empty(), "{rules}{}", mistakes.join("\n"));
    }
    told_everything
}

#[test]
fn lists_of_10_to_12_conditions() {
    let size = Size {
        conditions: 10..=12,
        rules: 4..=12,
    };
    let told_everything = check_lists(RandomLists::new(6), 500, &size);
    assert!(told_everything >= 480, "{told_everything}");
}

#[test]
fn lists_of_13_to_16_conditions() {
    let size = Size {
        conditions: 13..=16,
        rules: 6..=14,
    };
    let told_everything = check_lists(RandomLists::new(7), 300, &size);
    assert!(told_everything >= 270, "{told_everything}");
}

#[test]
fn lists_of_8_to_10_conditions_with_reasons() {
    let size = Size {
        conditions: 8..=10,
        rules: 4..=12,
    };
    let told_everything = check_lists(RandomLists::new(9).with_reasons(4), 300, &size);
    assert!(told_everything >= 270, "{told_everything}");
}

/// The engines themselves, against each other.
#[test]
fn diagrams_agree_with_tables() {
    let mut lists = RandomLists::new(8).with_reasons(2);
    for _ in 0..500 {
        let rules = lists.list(&Size {
            conditions: 1..=5,
            rules: 1..=4,
        });
        let (diagrams, tables) = (DecisionDiagrams::new(&rules), TruthTables::new(&rules));
        for matcher in rules.rules().iter().filter_map(|rule| rule.matcher.as_ref()) {
            let (diagram, table) = (diagrams.matcher(matcher), tables.matcher(matcher));
            assert_eq!(diagrams.count(&diagram), tables.count(&table), "{rules}");
            let last = rules.conditions().len() - 1;
            let value = rules.domain(last).iter().next_back().unwrap();
            assert_eq!(
                diagrams.count(&diagrams.once(&diagram, last, value)),
                tables.count(&tables.once(&table, last, value)),
                "{rules}"
            );
        }
    }
}
