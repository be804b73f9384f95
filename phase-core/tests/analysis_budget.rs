//! What an analysis says within a small budget: of each question either the right answer or that it was not checked, never a
//! silent pass.

mod common {
    pub mod oracle;
    pub mod random_lists;
    pub mod state_sets;
    pub mod truth_tables;
}

use common::oracle::{Demand, mistakes, mistakes_in_states};
use common::random_lists::{RandomLists, Size};
use common::truth_tables::TruthTables;
use phase_core::analysis::{Budget, Finding, Question, analyze, findings, states_by_rule};
use phase_core::diagnostics::diagnostics;
use phase_core::rules::RuleList;
use std::collections::HashSet;
use std::mem::discriminant;

/// Checks the list within the budget, and returns what was not checked.
fn check(rules: &RuleList, budget: Budget) -> Vec<Question> {
    let report = analyze(rules, budget);
    assert_eq!(report, analyze(rules, budget), "{rules}the same twice");
    assert!(
        report.steps <= budget.steps(),
        "{rules}{} steps of {budget:?}",
        report.steps
    );

    let tables = TruthTables::new(rules);
    let mistakes = mistakes(rules, &report, &tables, Demand::WithinBudget);
    assert!(
        mistakes.is_empty(),
        "{rules}within {budget:?}:\n{}",
        mistakes.join("\n")
    );

    let only_findings = findings(rules, budget);
    assert_eq!(report.findings, only_findings.findings, "{rules}");
    assert!(only_findings.steps <= report.steps, "{rules}");

    // A finding that is not worded would be a silent pass after all.
    let worded = diagnostics(rules, &report, budget);
    assert_eq!(report.findings.is_empty(), worded.is_empty(), "{rules}");
    for finding in &report.findings {
        if let Finding::BrokenEnsure { violations, .. } = finding {
            assert!(!violations.is_empty(), "{rules}");
        }
    }

    let not_checked = report.findings.iter().filter_map(|finding| match finding {
        Finding::NotChecked(question) => Some(*question),
        _ => None,
    });
    not_checked.collect()
}

#[test]
fn answers_are_right_or_not_checked() {
    let mut lists = RandomLists::new(9);
    let mut kinds_not_checked = HashSet::new();
    for _ in 0..4_000 {
        let rules = lists.list(&Size {
            conditions: 1..=5,
            rules: 0..=7,
        });
        // Small ones are where it gets interesting: the analysis of most of these lists takes less than 5,000 steps.
        let most = [50, 500, 5_000][lists.number(0..=2)];
        let budget = Budget::of_steps(lists.number(0..=most) as u64);
        let not_checked = check(&rules, budget);
        kinds_not_checked.extend(not_checked.iter().map(discriminant));
    }
    assert_eq!(
        kinds_not_checked.len(),
        7,
        "every kind of question: {kinds_not_checked:?}"
    );
}

/// Every budget up to one that suffices, for a few lists.
#[test]
fn every_budget_of_some_lists() {
    let mut lists = RandomLists::new(10).with_reasons(2);
    for _ in 0..6 {
        let rules = lists.list(&Size {
            conditions: 3..=4,
            rules: 4..=5,
        });
        for steps in (0..300).chain((300..4_000).step_by(50)) {
            check(&rules, Budget::of_steps(steps));
        }
    }
}

#[test]
fn empty_budget_checks_nothing() {
    let mut lists = RandomLists::new(11);
    for _ in 0..200 {
        let rules = lists.list(&Size {
            conditions: 1..=4,
            rules: 1..=5,
        });
        let report = findings(&rules, Budget::of_steps(0));
        let checked = report.findings.iter().find(|finding| {
            !matches!(
                finding,
                Finding::NotChecked(_)
                    | Finding::UnusedPhase { .. }
                    | Finding::UnreadCondition { .. }
                    | Finding::ReadDespiteUnread { .. }
            )
        });
        assert_eq!(checked, None, "{rules}");
        let questions = 2 + rules.nevers().len() + rules.rules().len() + 2 * rules.ensures().len();
        let not_checked = report.findings.iter();
        let not_checked = not_checked.filter(|finding| matches!(finding, Finding::NotChecked(_)));
        assert_eq!(not_checked.count(), questions, "{rules}");
    }
}

#[test]
fn incomplete_state_sets_say_so() {
    let mut lists = RandomLists::new(12).with_reasons(1);
    for _ in 0..1_000 {
        let rules = lists.list(&Size {
            conditions: 1..=5,
            rules: 1..=6,
        });
        let budget = Budget::of_steps(lists.number(0..=1_000) as u64);
        let by_rule = states_by_rule(&rules, budget);
        let tables = TruthTables::new(&rules);
        let mistakes = mistakes_in_states(&rules, &by_rule, &tables, Demand::WithinBudget);
        assert!(
            mistakes.is_empty(),
            "{rules}within {budget:?}:\n{}",
            mistakes.join("\n")
        );
    }
}
