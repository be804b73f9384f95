//! The known answers for the five rule lists that the Go module published.

mod common {
    pub mod moved;
    pub mod published_lists;
}

use common::moved::moved;
use common::published_lists::{all_lists, backup};
use phase_core::analysis::{Budget, Finding, Fix, analyze};
use phase_core::rules::{ConditionType, Formula, RuleList, RuleListBuilder, phase_is, when};
use phase_core::status::ConditionStatus::{False, True};

#[test]
fn reachability_and_coverage() {
    let known = [(3, 0), (27, 0), (243, 0), (243, 5), (9, 1)];
    for ((_, list), (states, uncovered)) in all_lists().into_iter().zip(known) {
        let rules = list.build().unwrap();
        let report = analyze(&rules, Budget::DEFAULT);
        assert_eq!(report.possible_states, Some(states));
        assert!(report.notes.is_complete);
        match &*report.findings {
            [] => assert_eq!(uncovered, 0, "{rules}"),
            [Finding::UncoveredStates(gap)] => {
                assert_eq!(gap.count, Some(uncovered), "{rules}");
                assert!(gap.is_complete);
            }
            other => panic!("{rules}{other:?}"),
        }
    }
}

/// The deciding rule and the number of states of each violation, and the fix.
type Broken = (Vec<(Option<usize>, Option<u128>)>, Option<Fix>);

fn broken_backup(list: RuleListBuilder) -> Broken {
    let rules = list
        .ensure(when("JobFailed", True), phase_is(["Failed"]))
        .build()
        .unwrap();
    let report = analyze(&rules, Budget::DEFAULT);
    let [
        Finding::BrokenEnsure {
            ensure: 0,
            violations,
            fix,
            ..
        },
    ] = &*report.findings
    else {
        panic!("{:?}", report.findings)
    };
    (
        violations
            .iter()
            .map(|violation| (violation.rule, violation.states.count))
            .collect(),
        *fix,
    )
}

#[test]
fn backup_breaks_its_ensure_in_five_states() {
    let (violations, fix) = broken_backup(backup());
    assert_eq!(
        violations,
        [(Some(0), Some(3)), (Some(1), Some(2))],
        "3 Completed, 2 Running"
    );
    assert_eq!(fix.map(moved), Some((2, 0, Some(5))));
}

#[test]
fn never_excludes_violations() {
    let never = Formula::all([when("JobCompleted", True), when("JobFailed", True)]);
    let (violations, fix) = broken_backup(backup().never(never));
    assert_eq!(violations, [(Some(1), Some(2))]);
    assert_eq!(fix.map(moved), Some((2, 1, Some(2))));
}

#[test]
fn fix_holds() {
    let (store, access) = ("BucketStoreReady", "MongoDBAccessRequestReady");
    let conditions = [store, access, "JobScheduled", "JobCompleted", "JobFailed"];
    let rules = conditions
        .into_iter()
        .fold(RuleList::builder(), |list, name| {
            list.condition(ConditionType::new(name))
        })
        .rule(
            Formula::any([when(store, False), when(access, False), when("JobFailed", True)]),
            "Failed",
        )
        .rule(
            Formula::all([when(store, True), when(access, True), when("JobCompleted", True)]),
            "Completed",
        )
        .rule(
            Formula::all([when(store, True), when(access, True), when("JobScheduled", True)]),
            "Running",
        )
        .otherwise("Pending")
        .ensure(when("JobFailed", True), phase_is(["Failed"]))
        .build()
        .unwrap();
    let report = analyze(&rules, Budget::DEFAULT);
    assert_eq!(report.findings, []);
}

#[test]
fn words_of_the_violation() {
    let never = Formula::all([when("JobCompleted", True), when("JobFailed", True)]);
    let rules = backup()
        .never(never)
        .ensure(when("JobFailed", True), phase_is(["Failed"]))
        .build()
        .unwrap();
    let report = analyze(&rules, Budget::DEFAULT);
    let diagnostics = phase_core::diagnostics::diagnostics(&rules, &report, Budget::DEFAULT);
    let messages: Vec<_> = diagnostics
        .iter()
        .map(|diagnostic| &*diagnostic.message)
        .collect();
    assert_eq!(
        messages,
        [
            "`ensure(JobFailed => phase = Failed)` fails in 2 states: rule 2 gives `Running`\n\
          when JobFailed=True, BucketStoreReady=True, MongoDBAccessRequestReady=True, JobScheduled=True, \
          JobCompleted=False|Unknown\n\
          help: move rule 3 `Failed` above rule 2: then the `ensure` holds, and 2 of 216 states change phase"
        ]
    );
}
