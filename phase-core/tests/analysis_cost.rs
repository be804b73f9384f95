//! What an analysis costs, in steps, and that lists made to be hard come to an end, in little stack too.

mod common {
    pub mod hard_lists;
    pub mod moved;
    pub mod published_lists;
}

use common::hard_lists::{self, Matchers};
use common::moved::moved;
use common::published_lists;
use phase_core::analysis::{Budget, Finding, Question, Report, analyze, compare, findings};
use phase_core::rules::{RuleList, TestedReasons, phase_is, when};
use phase_core::status::ConditionStatus::True;

fn not_checked(report: &Report) -> Vec<Question> {
    let questions = report.findings.iter().filter_map(|finding| match finding {
        Finding::NotChecked(question) => Some(*question),
        _ => None,
    });
    questions.collect()
}

/// The derive asks for the findings alone.
fn check_cost(name: &str, rules: &RuleList, of_findings: u64, with_notes: u64) {
    let report = findings(rules, Budget::DEFAULT);
    assert!(report.steps <= of_findings, "{name}: {} steps", report.steps);
    assert_eq!(not_checked(&report), [], "{name}");
    let report = analyze(rules, Budget::DEFAULT);
    assert!(
        report.steps <= with_notes,
        "{name}: {} steps with notes",
        report.steps
    );
    assert!(report.notes.is_complete, "{name}");
}

#[test]
fn typical_lists() {
    for (name, list) in published_lists::all_lists() {
        check_cost(name, &list.build().unwrap(), 250, 2_500);
    }
    let broken = published_lists::backup().ensure(when("JobFailed", True), phase_is(["Failed"]));
    check_cost("Backup with its invariant", &broken.build().unwrap(), 450, 3_000);

    for (steps, of_findings, with_notes) in [(4, 450, 3_000), (14, 750, 9_500), (30, 1_900, 34_000)] {
        let name = format!("{steps} steps in order");
        let list = hard_lists::steps_in_order(steps);
        assert_eq!(findings(&list, Budget::DEFAULT).findings, [], "{name}");
        check_cost(&name, &list, of_findings, with_notes);
    }
}

#[test]
fn random_16_conditions_16_rules() {
    for seed in 0..8 {
        let plain = |has_otherwise| hard_lists::random_rules(seed, 16, 16, Matchers::All, 3, has_otherwise);
        check_cost("`all`, with `_`", &plain(true), 75_000, 115_000);
        check_cost("`all`, without `_`", &plain(false), 270_000, 310_000);
        let any = hard_lists::random_rules(seed, 16, 16, Matchers::Any, 2, true);
        check_cost("`any`", &any, 34_000, 46_000);
    }
}

#[test]
fn random_64_conditions_256_rules() {
    for seed in 0..2 {
        for (width, has_otherwise) in [(3, true), (3, false), (4, false)] {
            let list = hard_lists::random_rules(seed, 64, 256, Matchers::All, width, has_otherwise);
            let report = findings(&list, Budget::DEFAULT);
            assert_eq!(not_checked(&report), [], "`all` of {width}, `_` {has_otherwise}");
        }
        for list in [
            hard_lists::random_rules(seed, 64, 256, Matchers::All, 2, true),
            hard_lists::random_rules(seed, 64, 256, Matchers::Any, 3, false),
            hard_lists::random_rules(seed, 64, 256, Matchers::AllOfAny, 3, true),
            hard_lists::random_rules(seed, 64, 256, Matchers::AllOfAny, 2, false),
        ] {
            let report = analyze(&list, Budget::DEFAULT);
            assert!(report.steps <= Budget::DEFAULT.steps());
        }
    }
}

/// The list, which tests no reasons, with its first rule before the last one.
fn with_first_rule_late(list: &RuleList) -> RuleList {
    let mut rules = list.rules().to_vec();
    let first = rules.remove(0);
    rules.insert(rules.len().saturating_sub(1), first);
    RuleList::from_checked(
        list.conditions().to_vec(),
        TestedReasons::none(list.conditions().len()),
        (list.phases().to_vec(), list.declares_phases()),
        rules,
        list.ensures().to_vec(),
        list.nevers().to_vec(),
        list.ignores_stale(),
    )
}

#[test]
fn comparison_of_lists_with_one_rule_moved() {
    let lists = [
        (hard_lists::steps_in_order(4), 2_000),
        (hard_lists::steps_in_order(14), 11_000),
        (hard_lists::steps_in_order(30), 45_000),
        (
            hard_lists::random_rules(1, 16, 16, Matchers::All, 3, true),
            200_000,
        ),
        (
            hard_lists::random_rules(1, 16, 16, Matchers::Any, 2, true),
            20_000,
        ),
    ];
    for (list, most) in lists {
        let moved = with_first_rule_late(&list);
        for (old, new) in [(&list, &moved), (&moved, &list)] {
            let comparison = compare(old, new, Budget::DEFAULT).unwrap();
            assert!(comparison.steps <= most, "{list}{} steps", comparison.steps);
            assert_eq!(comparison.not_checked, [], "{list}");
            assert!(comparison.changed_states > Some(0), "{list}");
        }
    }
}

/// Whether the graph has a colouring, according to each of three lists; `None` where one was too hard.
fn colourings(seed: u8, nodes: usize, edges: usize) -> [Option<bool>; 3] {
    let answer = |rules: &RuleList, question: Question, is_found: fn(&Finding) -> bool| {
        let report = findings(rules, Budget::DEFAULT);
        let is_found = report.findings.iter().any(is_found);
        (is_found || !not_checked(&report).contains(&question)).then_some(is_found)
    };
    let as_rules = hard_lists::colouring_as_rules(seed, nodes, edges);
    let as_nevers = hard_lists::colouring_as_nevers(seed, nodes, edges);
    let as_ensure = hard_lists::colouring_as_ensure(seed, nodes, edges);
    [
        answer(&as_rules, Question::EveryStateIsCovered, |finding| {
            matches!(finding, Finding::UncoveredStates(_))
        }),
        answer(&as_nevers, Question::NeversLeaveAState, |finding| {
            *finding == Finding::ContradictoryNevers
        })
        .map(|has_none| !has_none),
        answer(&as_ensure, Question::EnsureHolds(0), |finding| {
            matches!(finding, Finding::BrokenEnsure { .. })
        }),
    ]
}

/// Random graphs with so many edges that about half of them have a colouring are the hardest.
#[test]
fn colouring_a_graph() {
    let mut answers = Vec::new();
    for (nodes, edges, seeds) in [(12, 28, 12), (20, 47, 6), (40, 94, 2), (100, 235, 1)] {
        for seed in 0..seeds {
            let colourings = colourings(seed, nodes, edges);
            let mut known = colourings.iter().flatten();
            let first = known.next().copied();
            assert!(
                known.all(|other| Some(*other) == first),
                "{nodes} nodes, seed {seed}: {colourings:?}"
            );
            if nodes <= 12 {
                assert!(
                    !colourings.contains(&None),
                    "{nodes} nodes, seed {seed}: {colourings:?}"
                );
            }
            answers.extend(first);
        }
    }
    assert!(answers.contains(&true) && answers.contains(&false));
}

#[test]
fn no_fix_without_all_violations() {
    let broken = |nodes, edges| {
        let rules = hard_lists::broken_here_and_perhaps_there(0, nodes, edges);
        let report = findings(&rules, Budget::DEFAULT);
        let broken = report.findings.into_iter().find_map(|finding| match finding {
            Finding::BrokenEnsure {
                violations,
                is_complete,
                fix,
                ..
            } => Some((violations, is_complete, fix)),
            _ => None,
        });
        let (violations, is_complete, fix) = broken.expect("the first rule breaks it");
        let rules: Vec<_> = violations.iter().map(|violation| violation.rule).collect();
        (rules, is_complete, fix.map(moved))
    };
    // Four nodes, each with an edge to each other one, need four colours.
    let first_violation_fixed = (vec![Some(0)], true, Some((1, 0, Some(3_u128.pow(4)))));
    assert_eq!(broken(4, 6), first_violation_fixed);
    assert_eq!(broken(4, 3), (vec![Some(0), Some(2)], true, None));
    assert_eq!(
        broken(200, 460),
        (vec![Some(0)], false, None),
        "too hard for the budget"
    );
}

#[test]
fn smallest_shadow_of_a_vertex_cover() {
    let shadow = |nodes, edges| {
        let rules = hard_lists::shadowed_by_a_vertex_cover(0, nodes, edges);
        let report = findings(&rules, Budget::of_steps(16 * Budget::DEFAULT.steps()));
        let found = report.findings.into_iter().find_map(|finding| match finding {
            Finding::UnreachableRule {
                rule,
                shadowed_by,
                is_smallest,
                ..
            } if rule == nodes => Some((shadowed_by.len(), is_smallest)),
            _ => None,
        });
        found.expect("the rule for all edges is unreachable")
    };
    // Three of four nodes that all have an edge to each other; one of two.
    assert_eq!(shadow(4, 6), (3, true));
    assert_eq!(shadow(2, 1), (1, true));
    let (size, is_smallest) = shadow(60, 150);
    assert!(!is_smallest && size > 30);
}

#[test]
fn pigeons_and_holes() {
    for holes in [2, 3, 4] {
        let rules = hard_lists::pigeonhole(holes);
        let last = rules.rules().len() - 1;
        let report = findings(&rules, Budget::of_steps(8 * Budget::DEFAULT.steps()));
        let [
            Finding::UnreachableRule {
                rule,
                shadowed_by,
                is_smallest: true,
                ..
            },
        ] = &*report.findings
        else {
            panic!("{holes} holes: {:?}", report.findings)
        };
        assert_eq!(*rule, last, "{holes} holes");
        assert!(shadowed_by.iter().copied().eq(0..last), "{holes} holes");
    }
    for holes in [6, 8] {
        let rules = hard_lists::pigeonhole(holes);
        let last = rules.rules().len() - 1;
        let report = findings(&rules, Budget::DEFAULT);
        let hard = [Question::RuleIsReachable(last)];
        assert_eq!(not_checked(&report), hard, "{holes} holes");
    }
}

#[test]
fn parity() {
    let different = |length| {
        let report = findings(&hard_lists::parity_chains(length), Budget::DEFAULT);
        let is_unsatisfiable = |finding: &Finding| {
            matches!(
                finding,
                Finding::UnsatisfiableMatcher {
                    rule: 0,
                    only_excluded: true,
                    ..
                }
            )
        };
        let is_unchecked = not_checked(&report).contains(&Question::RuleIsReachable(0));
        (report.findings.iter().any(is_unsatisfiable), is_unchecked)
    };
    assert_eq!(different(4), (true, false));
    assert_eq!(different(40), (false, true));
}

/// A quarter of what a thread of a test has, and the analysis is only a part of what a derive does.
#[test]
fn large_lists_need_little_stack() {
    let lists = [
        hard_lists::single_atoms(1, 10_000),
        hard_lists::single_atoms(100, 10_000),
        hard_lists::single_atoms(5_000, 10_000),
        hard_lists::one_wide_rule(100, 10_000, false),
        hard_lists::one_wide_rule(10_000, 10_000, false),
        hard_lists::one_wide_rule(10_000, 10_000, true),
        hard_lists::exclusive_pairs(1_000),
        hard_lists::few_free_conditions(2_000, 12),
        hard_lists::many_ensures(2_000, 2_000),
        hard_lists::many_broken_ensures(2_000, 500),
        hard_lists::shadowed_by_many(20),
        hard_lists::shadowed_by_a_vertex_cover(1, 40, 100),
        hard_lists::deep(48),
    ];
    let budgets = [Budget::DEFAULT, Budget::of_steps(4 * Budget::DEFAULT.steps())];
    let thread = std::thread::Builder::new().stack_size(512 * 1024);
    let analysis = thread.spawn(move || {
        for rules in &lists {
            for budget in budgets {
                let report = analyze(rules, budget);
                assert!(report.steps <= budget.steps());
                let comparison = compare(rules, &with_first_rule_late(rules), budget).unwrap();
                assert!(comparison.steps <= budget.steps());
            }
        }
    });
    analysis.unwrap().join().unwrap();
}

/// Nothing is copied or gone through once for each pair of rules: in a list of single atoms, a rule costs what one of a small
/// list does.
#[test]
fn many_small_rules() {
    let steps = |rules| findings(&hard_lists::single_atoms(1_000, rules), Budget::DEFAULT).steps;
    let (few, many) = (steps(200), steps(2_000));
    assert!(many < 15 * few, "{few} steps, then {many}");
}

/// A violation costs a pass over the rules and the `ensure`s, not one over their pairs.
#[test]
fn many_violations() {
    let steps = |rules| {
        let list = hard_lists::one_violation_each(rules);
        let report = findings(&list, Budget::of_steps(1_000 * Budget::DEFAULT.steps()));
        let broken = |finding: &&Finding| matches!(finding, Finding::BrokenEnsure { .. });
        assert_eq!(report.findings.iter().filter(broken).count(), rules - 1);
        report.steps
    };
    let (few, many) = (steps(100), steps(400));
    assert!(few < 55_000 && many < 18 * few, "{few} steps, then {many}");
}
