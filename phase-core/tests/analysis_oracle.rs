//! The analysis against brute force: over all states of random rule lists, every finding and every note is reported if
//! and only if it is true.

mod common {
    pub mod oracle;
    pub mod random_lists;
    pub mod state_sets;
    pub mod truth_tables;
}

use common::oracle::{Demand, mistakes, mistakes_in_states};
use common::random_lists::{RandomLists, Size};
use common::state_sets::StateSets;
use common::truth_tables::{States, TruthTables};
use phase_core::analysis::{Budget, Finding, Fix, Report, analyze, findings, states_by_rule};
use phase_core::value::ValueSet;
use std::collections::BTreeMap;

/// More than any of these lists takes.
const AMPLE: Budget = Budget::of_steps(1 << 32);

/// How often each kind of finding and note came up.
type Tally = BTreeMap<&'static str, usize>;

fn check_lists(mut lists: RandomLists, count: usize, size: &Size) -> Tally {
    let mut tally = Tally::new();
    let mut wrong: Option<(String, Vec<String>)> = None;
    for _ in 0..count {
        let rules = lists.list(size);
        let report = analyze(&rules, AMPLE);
        let tables = TruthTables::new(&rules);
        let mut mistakes = mistakes(&rules, &report, &tables, Demand::Everything);
        let by_rule = states_by_rule(&rules, AMPLE);
        mistakes.extend(mistakes_in_states(&rules, &by_rule, &tables, Demand::Everything));
        // The smallest list is the easiest to understand.
        let source = rules.to_string();
        if !mistakes.is_empty() && wrong.as_ref().is_none_or(|(other, _)| source.len() < other.len()) {
            wrong = Some((source, mistakes));
        }
        assert_eq!(
            findings(&rules, AMPLE).findings,
            report.findings,
            "{rules}findings do not depend on notes"
        );
        count_kinds(&report, &mut tally);
    }
    if let Some((source, mistakes)) = wrong {
        panic!("{source}{}", mistakes.join("\n"));
    }
    tally
}

fn count_kinds(report: &Report, tally: &mut Tally) {
    let mut count = |kind| *tally.entry(kind).or_default() += 1;
    for finding in &report.findings {
        count(match finding {
            Finding::ContradictoryNevers => "contradictory nevers",
            Finding::UnsatisfiableNever { .. } => "unsatisfiable never",
            Finding::UnsatisfiableMatcher {
                only_excluded: true, ..
            } => "only excluded matcher",
            Finding::UnsatisfiableMatcher { .. } => "unsatisfiable matcher",
            Finding::UnreachableRule { shadowed_by, .. } if shadowed_by.len() == 1 => "shadowed by one",
            Finding::UnreachableRule { .. } => "shadowed by several",
            Finding::UncoveredStates(states) if states.is_complete => "uncovered",
            Finding::UncoveredStates(_) => "uncovered, more than listed",
            Finding::BrokenEnsure {
                fix: Some(Fix::MoveRule { .. }),
                ..
            } => "broken ensure with a fix",
            Finding::BrokenEnsure { .. } => "broken ensure without a fix",
            Finding::VacuousEnsure { .. } => "vacuous ensure",
            Finding::UnreadCondition { .. } => "unread",
            Finding::ReadDespiteUnread { .. } => "read despite unread",
            Finding::UnusedPhase { .. } => "unused phase",
            _ => "other",
        });
    }
    if report.findings.is_empty() {
        count("nothing wrong");
    }
    report.notes.overlaps.iter().for_each(|_| count("overlap"));
    report
        .notes
        .redundant_rules
        .iter()
        .for_each(|_| count("redundant rule"));
    report
        .notes
        .redundant_parts
        .iter()
        .for_each(|_| count("redundant part"));
    report.notes.transitions.iter().for_each(|_| count("transition"));
}

/// Small lists come up against everything, large ones against what takes many states.
fn check_came_up(tally: &Tally, kinds: &[&str]) {
    const AT_LEAST: usize = 30;
    for kind in kinds {
        let count = tally.get(kind).copied().unwrap_or_default();
        assert!(count >= AT_LEAST, "only {count} of {kind}: {tally:?}");
    }
}

#[test]
fn lists_of_1_to_3_conditions() {
    let size = Size {
        conditions: 1..=3,
        rules: 0..=6,
    };
    let tally = check_lists(RandomLists::new(1), 12_000, &size);
    check_came_up(
        &tally,
        &[
            "contradictory nevers",
            "unsatisfiable never",
            "only excluded matcher",
            "unsatisfiable matcher",
            "shadowed by one",
            "shadowed by several",
            "uncovered",
            "broken ensure with a fix",
            "broken ensure without a fix",
            "vacuous ensure",
            "unread",
            "read despite unread",
            "nothing wrong",
            "overlap",
            "redundant rule",
            "redundant part",
            "transition",
        ],
    );
}

#[test]
fn lists_of_4_and_5_conditions() {
    let size = Size {
        conditions: 4..=5,
        rules: 1..=8,
    };
    let tally = check_lists(RandomLists::new(2), 8_000, &size);
    check_came_up(
        &tally,
        &["shadowed by several", "broken ensure with a fix", "nothing wrong"],
    );
}

#[test]
fn lists_of_6_conditions() {
    let size = Size {
        conditions: 6..=6,
        rules: 1..=10,
    };
    let tally = check_lists(RandomLists::new(3), 3_000, &size);
    check_came_up(&tally, &["shadowed by several", "uncovered, more than listed"]);
}

#[test]
fn lists_of_7_and_8_conditions() {
    let size = Size {
        conditions: 7..=8,
        rules: 1..=10,
    };
    let tally = check_lists(RandomLists::new(4), 1_200, &size);
    check_came_up(&tally, &["shadowed by several", "uncovered, more than listed"]);
}

#[test]
fn lists_of_1_to_3_conditions_with_reasons() {
    let size = Size {
        conditions: 1..=3,
        rules: 0..=6,
    };
    let tally = check_lists(RandomLists::new(6).with_reasons(3), 19_000, &size);
    check_came_up(
        &tally,
        &[
            "contradictory nevers",
            "unsatisfiable never",
            "only excluded matcher",
            "unsatisfiable matcher",
            "shadowed by one",
            "shadowed by several",
            "uncovered",
            "broken ensure with a fix",
            "broken ensure without a fix",
            "vacuous ensure",
            "nothing wrong",
            "overlap",
            "redundant rule",
            "redundant part",
            "transition",
        ],
    );
}

#[test]
fn lists_of_4_and_5_conditions_with_reasons() {
    let size = Size {
        conditions: 4..=5,
        rules: 1..=8,
    };
    let tally = check_lists(RandomLists::new(7).with_reasons(2), 1_000, &size);
    check_came_up(&tally, &["shadowed by several", "uncovered", "overlap"]);
}

/// The tables themselves, against the interpreter that decides phases at run time.
#[test]
fn tables_agree_with_the_interpreter() {
    let mut lists = RandomLists::new(5).with_reasons(2);
    for _ in 0..500 {
        let rules = lists.list(&Size {
            conditions: 1..=4,
            rules: 0..=6,
        });
        let tables = TruthTables::new(&rules);
        let matchers: Vec<_> = rules
            .rules()
            .iter()
            .map(|rule| rule.matcher.as_ref().map(|matcher| tables.matcher(matcher)))
            .collect();
        let states = States::of(&rules);
        for state in 0..states.count() {
            let decision = rules.decide(|condition| states.value(state, condition));
            let values: Vec<ValueSet> = (0..rules.conditions().len())
                .map(|condition| states.value(state, condition).only())
                .collect();
            let state = tables.combination(&values);
            let first = matchers.iter().position(|matcher| {
                let matcher = matcher.as_ref();
                matcher.is_none_or(|matcher| tables.meet(matcher, &state))
            });
            assert_eq!(decision.rule, first, "{rules}");
        }
    }
}
