//! Lists at the edges: one condition, more states than can be counted, phases without a rule, and what must not matter.

mod common {
    pub mod moved;
}

use common::moved::moved;
use phase_core::analysis::{Budget, Finding, Notes, Report, StateSet, analyze};
use phase_core::diagnostics::diagnostics;
use phase_core::rules::{ConditionType, Formula, RuleList, RuleListBuilder, phase_is, when};
use phase_core::status::ConditionStatus::{self, False, True, Unknown};
use phase_core::status::StatusSet;

fn conditions(count: usize) -> RuleListBuilder {
    (0..count).fold(RuleList::builder(), |builder, index| {
        builder.condition(ConditionType::new(format!("C{index}")))
    })
}

fn report(list: RuleListBuilder) -> (RuleList, Report) {
    let rules = list.build().unwrap();
    let report = analyze(&rules, Budget::DEFAULT);
    assert!(report.notes.is_complete);
    (rules, report)
}

fn findings(list: RuleListBuilder) -> Vec<Finding> {
    report(list).1.findings
}

fn words(list: RuleListBuilder) -> Vec<String> {
    let (rules, report) = report(list);
    let diagnostics = diagnostics(&rules, &report, Budget::DEFAULT);
    diagnostics
        .into_iter()
        .map(|diagnostic| diagnostic.message)
        .collect()
}

#[test]
fn otherwise_alone() {
    let unread = findings(conditions(1).otherwise("Ready"));
    assert!(
        matches!(*unread, [Finding::UnreadCondition { condition: 0, .. }]),
        "{unread:?}"
    );
    let list = RuleList::builder().condition(ConditionType::new("C0").unread());
    let (_, report) = report(list.otherwise("Ready"));
    assert_eq!(report.findings, []);
    assert_eq!(report.possible_states, Some(3));
}

#[test]
fn otherwise_after_a_rule_for_all_states() {
    let list = conditions(1)
        .rule(when("C0", StatusSet::ALL), "Any")
        .otherwise("Other");
    let found = findings(list);
    assert!(
        matches!(&*found, [Finding::UnreachableRule { rule: 1, shadowed_by, is_smallest: true, .. }]
            if **shadowed_by == [0]),
        "{found:?}"
    );
}

#[test]
fn duplicate_phase_or_status() {
    let list = |premise, phases: &[&'static str]| {
        conditions(1)
            .rule(when("C0", premise), "Ready")
            .otherwise("Other")
            .ensure(when("C0", premise), phase_is(phases.to_vec()))
    };
    let twice: StatusSet = [True, Unknown, True].into_iter().collect();
    let once = True.only() | Unknown.only();
    assert_eq!(
        report(list(twice, &["Ready", "Ready"])),
        report(list(once, &["Ready"]))
    );
}

#[test]
fn uncovered_states_are_unknown() {
    let list = conditions(2)
        .rule(when("C0", True), "Ready")
        .rule(when("C1", True), "Waiting");
    let gap = |findings: &[Finding]| match findings {
        [
            Finding::UncoveredStates(gap),
            Finding::BrokenEnsure {
                ensure: 0,
                violations,
                fix: None,
                ..
            },
        ] => {
            let [violation] = &**violations else {
                panic!("{violations:?}")
            };
            assert_eq!((violation.rule, violation.phase), (None, 0));
            (gap.count, violation.states.count)
        }
        other => panic!("{other:?}"),
    };
    let never_unknown = Formula::not(phase_is(["Unknown"]));
    let broken = findings(list.clone().ensure(Formula::all([]), never_unknown));
    assert_eq!(gap(&broken), (Some(4), Some(4)));

    let unknown_only_if = list.ensure(phase_is(["Unknown"]), when("C0", Unknown));
    assert_eq!(gap(&findings(unknown_only_if)), (Some(4), Some(2)));
}

#[test]
fn rule_for_unknown() {
    let list = conditions(1)
        .rule(when("C0", Unknown), "Unknown")
        .otherwise("Known")
        .ensure(phase_is(["Unknown"]), when("C0", Unknown));
    assert_eq!(findings(list.clone()), []);
    let broken = findings(list.ensure(when("C0", False), phase_is(["Unknown"])));
    assert!(
        matches!(&*broken, [Finding::BrokenEnsure { ensure: 1, violations, fix: None, .. }]
            if violations.len() == 1 && violations[0].rule == Some(1)),
        "{broken:?}"
    );
}

#[test]
fn ensure_about_an_unreachable_phase_is_vacuous() {
    let list = conditions(1)
        .rule(when("C0", StatusSet::ALL), "Always")
        .rule(when("C0", True), "Late")
        .ensure(phase_is(["Late"]), when("C0", False));
    assert!(matches!(
        *findings(list),
        [
            Finding::UnreachableRule { rule: 1, .. },
            Finding::VacuousEnsure { ensure: 0, .. }
        ]
    ));
}

#[test]
fn absent_status_does_not_matter() {
    let list = |absent: ConditionStatus| {
        let builder = RuleList::builder()
            .condition(ConditionType::new("C0").absent(absent))
            .condition(ConditionType::new("C1").negative().absent(absent));
        builder
            .rule(Formula::all([when("C0", True), when("C1", False)]), "Ready")
            .rule(when("C0", False), "Failed")
            .ensure(when("C1", True), phase_is(["Failed"]))
    };
    let [one, two, three] = ConditionStatus::ALL.map(|absent| report(list(absent)).1);
    assert!(!one.findings.is_empty());
    assert_eq!(one, two);
    assert_eq!(one, three);
}

#[test]
fn contradictory_nevers_end_the_analysis() {
    let list = conditions(2)
        .never(when("C0", True.only() | False.only()))
        .never(when("C0", Unknown))
        .never(Formula::any([]))
        .rule(Formula::any([]), "Nowhere")
        .ensure(when("C0", True), phase_is(["Unknown"]));
    let (_, report) = report(list);
    assert_eq!(report.findings, [Finding::ContradictoryNevers]);
    assert_eq!(report.possible_states, Some(0));
    let mut none = Notes::default();
    none.is_complete = true;
    assert_eq!(report.notes, none);
}

fn redundant_rules(list: RuleListBuilder) -> Vec<usize> {
    report(list).1.notes.redundant_rules
}

#[test]
fn rules_that_cover_states_change_something() {
    let list = || {
        conditions(2)
            .rule(when("C0", True), "Ready")
            .rule(when("C1", True), "Unknown")
    };
    assert!(redundant_rules(list()).is_empty());
    assert_eq!(redundant_rules(list().otherwise("Unknown")), [1]);
}

#[test]
fn unreachable_rules_do_not_replace_others() {
    let list = conditions(1)
        .rule(when("C0", True), "Ready")
        .rule(when("C0", True), "Ready")
        .otherwise("Pending");
    assert!(redundant_rules(list).is_empty());
}

/// Rule 2 could be removed, and so could rule 1: both together could not.
#[test]
fn redundant_rules_can_be_removed_together() {
    let (a, b, c) = (when("C0", True), when("C1", True), when("C2", True));
    let third = Formula::any([a.clone(), Formula::all([c, !b.clone()])]);
    let rules = |with_second: bool| {
        let list = conditions(3).rule(a.clone(), "Ready");
        let list = if with_second {
            list.rule(Formula::any([a.clone(), b.clone()]), "Ready")
        } else {
            list
        };
        list.rule(third.clone(), "Failed").otherwise("Ready")
    };
    assert_eq!(redundant_rules(rules(true)), [1]);
    assert!(redundant_rules(rules(false)).is_empty());
}

#[test]
fn constants_as_matchers() {
    let list = conditions(1)
        .never(Formula::any([]))
        .rule(Formula::any([]), "Never")
        .rule(Formula::all([when("C0", True), Formula::all([])]), "True")
        .rule(Formula::not(Formula::any([])), "Always")
        .rule(Formula::all([]), "Late");
    let found = findings(list);
    let [
        Finding::UnsatisfiableNever { never: 0, .. },
        Finding::UnsatisfiableMatcher {
            rule: 0,
            only_excluded: false,
            ..
        },
        Finding::UnreachableRule {
            rule: 3,
            shadowed_by,
            is_smallest: true,
            ..
        },
    ] = &*found
    else {
        panic!("{found:?}")
    };
    assert_eq!(*shadowed_by, [2]);
}

/// 3^80 is the last power of three that a `u128` holds.
#[test]
fn more_states_than_u128_counts() {
    let gap = |count: usize| -> (Option<u128>, StateSet) {
        let all: Vec<_> = (0..count).map(|index| when(format!("C{index}"), True)).collect();
        let (_, report) = report(conditions(count).rule(Formula::all(all), "Ready"));
        match &*report.findings {
            [Finding::UncoveredStates(gap)] => (report.possible_states, gap.clone()),
            other => panic!("{other:?}"),
        }
    };
    let (all, states) = gap(80);
    assert_eq!(all, Some(3_u128.pow(80)));
    assert_eq!(states.count, Some(3_u128.pow(80) - 1));
    assert_eq!(states.combinations.len(), StateSet::MOST_COMBINATIONS);
    assert_eq!(states.more, Some(3_u128.pow(72) - 1));

    let (all, states) = gap(81);
    assert_eq!((all, states.count), (None, None));
    assert_eq!(states.combinations.len(), StateSet::MOST_COMBINATIONS);
    assert_eq!(states.more, Some(3_u128.pow(73) - 1));

    let (all, states) = gap(100);
    assert_eq!((all, states.count, states.more), (None, None, None));
    assert!(!states.is_complete);
}

#[test]
fn words_for_more_states_than_u128_counts() {
    let stages: Vec<_> = (1..100).map(|index| when(format!("C{index}"), True)).collect();
    let list = conditions(100)
        .rule(Formula::all(stages[1..].to_vec()), "Ready")
        .rule(Formula::any([when("C0", True), when("C1", True)]), "Failed")
        .ensure(when("C0", True), phase_is(["Failed"]));
    let (_, found) = report(list.clone());
    let Some(Finding::BrokenEnsure { fix, .. }) = found.findings.last() else {
        panic!("{:?}", found.findings)
    };
    assert_eq!(fix.map(moved), Some((1, 0, Some(5))));

    let messages = words(list);
    let lines: Vec<Vec<&str>> = messages.iter().map(|message| message.lines().collect()).collect();
    let [gap, violation] = &*lines else {
        panic!("{messages:?}")
    };
    assert_eq!(gap[0], "some states are not covered");
    assert_eq!(
        gap[1],
        "when C0=False|Unknown, C1=False|Unknown, C2=False|Unknown"
    );
    assert_eq!(gap[9], "and perhaps more states");
    assert_eq!(gap[10], "help: add a rule, or end the list with `_ => ..`");
    assert_eq!(
        violation[0],
        "`ensure(C0 => phase = Failed)` fails in 3 states: rule 1 gives `Ready`"
    );
    assert!(
        violation[1].starts_with("when C0=True, C2=True")
            && violation[1].ends_with("C8=True and 91 more conditions"),
        "{}",
        violation[1]
    );
    assert_eq!(
        violation[2..],
        ["help: move rule 2 `Failed` above rule 1: then the `ensure` holds"]
    );
}

#[test]
fn fix_with_too_many_states_to_count() {
    let list = conditions(100)
        .rule(when("C0", True), "Ready")
        .rule(when("C1", True), "Failed")
        .otherwise("Other")
        .ensure(when("C1", True), phase_is(["Failed"]));
    let found = findings(list);
    let fix = found.iter().find_map(|finding| match finding {
        Finding::BrokenEnsure { fix, .. } => *fix,
        _ => None,
    });
    assert_eq!(fix.map(moved), Some((1, 0, None)));
}

#[test]
fn no_fix_that_breaks_something() {
    let list = conditions(2)
        .rule(when("C0", True), "Ready")
        .rule(when("C0", True.only() | False.only()), "Failed")
        .otherwise("Other");
    // The rule above would be left with nothing.
    let shadowing = list.clone().ensure(when("C0", True), phase_is(["Failed"]));
    // The invariant would be about nothing.
    let vacuous = conditions(2)
        .rule(when("C0", True), "Ready")
        .rule(when("C1", True), "Failed")
        .otherwise("Other")
        .ensure(
            Formula::all([phase_is(["Ready"]), when("C1", True)]),
            Formula::any([]),
        );
    // Another invariant would be broken.
    let other = conditions(2)
        .rule(when("C0", True), "Ready")
        .rule(when("C1", True), "Failed")
        .otherwise("Other")
        .ensure(when("C1", True), phase_is(["Failed"]))
        .ensure(when("C0", True), phase_is(["Ready"]));
    for list in [shadowing, vacuous, other] {
        let found = findings(list);
        let no_fix = |finding: &Finding| {
            matches!(
                finding,
                Finding::BrokenEnsure {
                    ensure: 0,
                    fix: None,
                    ..
                }
            )
        };
        assert!(found.iter().any(no_fix), "{found:?}");
    }
}
