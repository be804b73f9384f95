//! The words of findings that few rule lists have: where the budget sufficed for a part, or no rule holds. All others are in
//! `tests/ui/proofs`.

use super::diagnostics;
use crate::analysis::{Budget, EnsureViolation, Finding, Question, Report, StateSet};
use crate::rules::{ConditionType, Formula, Place, RuleList, phase_is, when};
use crate::status::ConditionStatus::{False, True};
use alloc::format;
use alloc::string::String;
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
        fix: None,
    }
}

#[test]
fn ensure_fails_where_no_rule_holds() {
    let alone = words(vec![broken(&[None], Some(2))], 1000);
    let message = "`ensure(JobFailed => phase = Failed)` fails in 2 states without a rule\n\
        and 2 more states\n\
        the phase is Unknown\n\
        help: add a rule for this, or exclude it with never(..) if it cannot occur";
    assert_eq!(alone, [(Place::Ensure(0), message.into())]);
}

#[test]
fn a_gap_is_said_once() {
    let both = |uncovered, failing| {
        words(
            vec![
                Finding::UncoveredStates(states(uncovered)),
                broken(&[Some(1), None], failing),
            ],
            1000,
        )
    };
    let gap = "5 states have no rule\n\
        and 5 more states\n\
        note: `ensure(JobFailed => phase = Failed)` fails in 2 of them\n\
        help: add a rule, or end the list with `_ => ..`";
    let violation = "rule 2 `Running` breaks `ensure(JobFailed => phase = Failed)` in 2 states\n\
        and 2 more states\n\
        the phase is Running\n\
        help: narrow the matcher, or exclude it with never(..) if it cannot occur";
    assert_eq!(
        both(Some(5), Some(2)),
        [(Place::Rules, gap.into()), (Place::Rule(1), violation.into())]
    );

    let gap = "some states have no rule\n\
        and perhaps more states\n\
        note: `ensure(JobFailed => phase = Failed)` fails in some of them\n\
        help: add a rule, or end the list with `_ => ..`";
    let violation = "rule 2 `Running` breaks `ensure(JobFailed => phase = Failed)` in some states\n\
        and perhaps more states\n\
        the phase is Running\n\
        help: narrow the matcher, or exclude it with never(..) if it cannot occur";
    assert_eq!(
        both(None, None),
        [(Place::Rules, gap.into()), (Place::Rule(1), violation.into())]
    );
}

#[test]
fn shadow_perhaps_not_smallest() {
    let unreachable = Finding::UnreachableRule {
        rule: 2,
        shadowed_by: vec![0, 1],
        is_smallest: false,
    };
    let message = "rule 3 `Retrying` can never decide: the rules before it take all of its states\n\
        note: the budget did not suffice to say which of them\n\
        help: leave it out, or move it above rule 1 if it is the more special one";
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
    let first = "the budget of 1_234_567 steps does not suffice to check the rules\n";
    let listed = "not checked: whether rule 3 `Retrying` can decide\n".repeat(8);
    let help = "help: raise it, as in budget = 9_876_536, or simplify the matchers";
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
