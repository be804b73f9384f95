//! The words of rare findings: the budget ran out halfway, no rule holds, many rules. The others are in `tests/ui/proofs`.

use super::diagnostics;
use crate::analysis::{Budget, Combination, EnsureViolation, Finding, Fix, Question, Report, StateSet};
use crate::rules::{ConditionType, Formula, Place, RuleList, phase_is, when};
use crate::status::ConditionStatus::{False, True};
use crate::status::StatusSet;
use crate::value::ValueSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

fn backup() -> RuleList {
    RuleList::builder()
        .condition(ConditionType::new("JobScheduled"))
        .condition(ConditionType::new("JobFailed"))
        .rule(
            Formula::all([when("JobScheduled", True), when("JobFailed", True)]),
            "Failed",
        )
        .rule(when("JobFailed", False), "Running")
        .rule(
            Formula::all([when("JobFailed", True), when("JobScheduled", True)]),
            "Retrying",
        )
        .ensure(when("JobFailed", True), phase_is(["Failed"]))
        .build()
        .unwrap()
}

fn words(findings: Vec<Finding>, steps: u64) -> Vec<(Place, String)> {
    let report = Report {
        findings,
        ..Report::default()
    };
    diagnostics(&backup(), &report, Budget::of_steps(steps))
        .into_iter()
        .map(|diagnostic| (diagnostic.place, diagnostic.message))
        .collect()
}

fn states(count: Option<u128>) -> StateSet {
    StateSet {
        count,
        more: count,
        ..StateSet::default()
    }
}

fn broken(deciders: &[Option<usize>], count: Option<u128>) -> Finding {
    let rules = backup();
    Finding::BrokenEnsure {
        ensure: 0,
        violations: deciders
            .iter()
            .map(|rule| EnsureViolation {
                rule: *rule,
                phase: rule.map_or(0, |rule| rules.rules()[rule].phase),
                states: states(count),
            })
            .collect(),
        is_complete: true,
        fix: None,
    }
}

#[test]
fn ensure_fails_where_no_rule_holds() {
    let alone = words(vec![broken(&[None], Some(2))], 1000);
    let message = "`ensure(JobFailed => phase = Failed)` fails in 2 states that no rule covers: the phase is `Unknown`\n\
        and 2 more states\n\
        help: add a rule for these states, or exclude them with never(..) if they cannot occur";
    assert_eq!(alone, [(Place::Ensure(0), message.into())]);
}

#[test]
fn uncovered_states_are_reported_once() {
    let both = |uncovered, failing| {
        words(
            vec![
                Finding::UncoveredStates(states(uncovered)),
                broken(&[Some(1), None], failing),
            ],
            1000,
        )
    };
    let gap = "5 states are not covered\n\
        and 5 more states\n\
        note: `ensure(JobFailed => phase = Failed)` fails in 2 of them\n\
        help: add a rule, or end the list with `_ => ..`";
    let violation = "`ensure(JobFailed => phase = Failed)` fails in 4 states\n\
        rule 2 gives `Running` in 2 of them\n\
        and 2 more states\n\
        no rule covers 2 of them: the phase is `Unknown`\n\
        help: narrow the matcher and add a rule for the others, or exclude these states with never(..) if they cannot occur";
    assert_eq!(
        both(Some(5), Some(2)),
        [(Place::Rules, gap.into()), (Place::Ensure(0), violation.into())]
    );

    let gap = "some states are not covered\n\
        and perhaps more states\n\
        note: `ensure(JobFailed => phase = Failed)` fails in some of them\n\
        help: add a rule, or end the list with `_ => ..`";
    let violation = "`ensure(JobFailed => phase = Failed)` fails in some states\n\
        rule 2 gives `Running` in some of them\n\
        and perhaps more states\n\
        no rule covers some of them: the phase is `Unknown`\n\
        help: narrow the matcher and add a rule for the others, or exclude these states with never(..) if they cannot occur";
    assert_eq!(
        both(None, None),
        [(Place::Rules, gap.into()), (Place::Ensure(0), violation.into())]
    );
    let only_gaps = words(
        vec![
            Finding::UncoveredStates(states(Some(5))),
            broken(&[None], Some(2)),
        ],
        1000,
    );
    assert!(matches!(&*only_gaps, [(Place::Rules, _)]), "{only_gaps:?}");
}

#[test]
fn shadow_that_may_not_be_smallest() {
    let unreachable = Finding::UnreachableRule {
        rule: 2,
        shadowed_by: vec![0, 1],
        is_smallest: false,
    };
    let message = "rule 3 `Retrying` is unreachable: the earlier rules together cover all of its states\n\
        note: the budget was too small to find out which of them\n\
        help: remove it, or move it above rule 1";
    assert_eq!(words(vec![unreachable], 1000), [(Place::Rule(2), message.into())]);
}

#[test]
fn many_unchecked_questions() {
    let not_checked = |count| {
        let questions = [Question::RuleIsReachable(2); 10].into_iter().take(count);
        let said = words(questions.map(Finding::NotChecked).collect(), 1_234_567);
        let [(Place::Rule(2), message)] = &*said else {
            panic!("{said:?}")
        };
        message.clone()
    };
    let first = "the budget of 1,234,567 steps is too small to check the rules\n";
    let listed = "not checked: whether rule 3 `Retrying` is reachable\n".repeat(8);
    let help = "help: raise the budget, as in budget = 9_876_536, or simplify the matchers";
    assert_eq!(not_checked(8), format!("{first}{listed}{help}"));
    assert_eq!(
        not_checked(9),
        format!("{first}{listed}and 1 more question\n{help}")
    );
    assert_eq!(
        not_checked(10),
        format!("{first}{listed}and 2 more questions\n{help}")
    );
}

/// As words for `broken`, in a list of 14,348,907 states, with two combinations for each rule.
fn words_of_a_chain(deciders: &[Option<usize>], is_complete: bool, fix: Option<Fix>) -> String {
    let combination = |scheduled: StatusSet| Combination {
        values: vec![scheduled, True.only()]
            .into_iter()
            .map(|statuses| ValueSet::of(statuses).intersection(ValueSet::domain(0)))
            .collect(),
    };
    let mut finding = broken(deciders, Some(1_594_323));
    let Finding::BrokenEnsure {
        violations,
        is_complete: complete,
        fix: known,
        ..
    } = &mut finding
    else {
        unreachable!()
    };
    for violation in violations {
        violation.states.combinations = vec![combination(True.only()), combination(False.only())];
        violation.states.more = Some(1_594_321);
    }
    (*complete, *known) = (is_complete, fix);
    let report = Report {
        findings: vec![finding],
        possible_states: Some(14_348_907),
        ..Report::default()
    };
    let said = diagnostics(&backup(), &report, Budget::DEFAULT);
    let [diagnostic] = &*said else { panic!("{said:?}") };
    assert_eq!(diagnostic.place, Place::Ensure(0));
    diagnostic.message.clone()
}

#[test]
fn rules_after_the_first_are_short() {
    let fix = Fix::MoveRule {
        rule: 0,
        above: 1,
        changed_states: Some(4_782_969),
    };
    let message = "`ensure(JobFailed => phase = Failed)` fails in 3,188,646 states\n\
        rule 2 gives `Running` in 1,594,323 of them\n\
        when JobFailed=True, JobScheduled=True\n\
        when JobFailed=True, JobScheduled=False\n\
        and 1,594,321 more states\n\
        rule 3 gives `Retrying` in 1,594,323 of them\n\
        when JobFailed=True, JobScheduled=True\n\
        and 1,594,322 more states\n\
        help: move rule 1 `Failed` above rule 2: then the `ensure` holds, and 4,782,969 of 14,348,907 states change phase";
    assert_eq!(words_of_a_chain(&[Some(1), Some(2)], true, Some(fix)), message);
}

#[test]
fn rules_that_were_not_looked_at() {
    let message = "`ensure(JobFailed => phase = Failed)` fails in at least 1,594,323 states\n\
        rule 2 gives `Running` in 1,594,323 of them\n\
        when JobFailed=True, JobScheduled=True\n\
        when JobFailed=True, JobScheduled=False\n\
        and 1,594,321 more states\n\
        help: narrow the matcher, or exclude these states with never(..) if they cannot occur";
    assert_eq!(words_of_a_chain(&[Some(1)], false, None), message);
}

#[test]
fn many_rules_that_break_an_ensure() {
    let lines = |count| -> Vec<String> {
        let message = words_of_a_chain(&vec![Some(1); count], true, None);
        message.lines().map(String::from).collect()
    };
    for (count, more) in [
        (8, None),
        (9, Some("and 1 more rule")),
        (20, Some("and 12 more rules")),
    ] {
        let lines = lines(count);
        let listed = lines.iter().filter(|line| line.starts_with("rule 2 gives"));
        assert_eq!(listed.count(), 8);
        let last = more.map(|more| lines[lines.len() - 2] == more);
        assert_ne!(last, Some(false), "{lines:#?}");
        assert_eq!(
            lines
                .iter()
                .filter(|line| line.ends_with("more rule") || line.ends_with("more rules"))
                .count(),
            usize::from(more.is_some())
        );
        let help = "help: narrow the matchers, or exclude these states with never(..) if they cannot occur";
        assert_eq!(lines.last().unwrap(), help);
    }
}

#[test]
fn many_shadowing_rules_are_counted() {
    let unreachable = |count| {
        let finding = Finding::UnreachableRule {
            rule: 2,
            shadowed_by: vec![0; count],
            is_smallest: true,
        };
        let [(_, message)] = &*words(vec![finding], 1000) else {
            unreachable!()
        };
        message.lines().next().unwrap().to_string()
    };
    let seven = ["rule 1 `Failed`"; 7].join(", ");
    assert_eq!(
        unreachable(8),
        format!(
            "rule 3 `Retrying` is unreachable: {seven} and rule 1 `Failed` together cover all of its states"
        )
    );
    assert_eq!(
        unreachable(9),
        "rule 3 `Retrying` is unreachable: 9 earlier rules together cover all of its states"
    );
}
