//! The known answers for the five rule lists that the Go module published.

use phase_core::analysis::{Budget, Finding, Fix, analyze};
use phase_core::rules::{ConditionType, Formula, NamedFormula, RuleList, RuleListBuilder, phase_is, when};
use phase_core::status::Status::{False, True, Unknown};
use phase_core::status::StatusSet;

fn builder(conditions: &[&'static str]) -> RuleListBuilder {
    conditions.iter().fold(RuleList::builder(), |builder, name| {
        builder.condition(ConditionType::new(*name))
    })
}

fn either(a: impl Into<StatusSet>, b: impl Into<StatusSet>) -> StatusSet {
    a.into() | b.into()
}

fn all<const N: usize>(operands: [NamedFormula; N]) -> NamedFormula {
    Formula::all(operands)
}

fn any<const N: usize>(operands: [NamedFormula; N]) -> NamedFormula {
    Formula::any(operands)
}

fn store() -> RuleListBuilder {
    builder(&["BucketExists"])
        .rule(when("BucketExists", True), "Ready")
        .rule(when("BucketExists", either(False, Unknown)), "NotReady")
}

fn backup_schedule() -> RuleListBuilder {
    let (store, create, schedule) = (
        "BucketStoreReady",
        "BackupCreateFailed",
        "InternalTaskScheduleFailed",
    );
    builder(&[store, create, schedule])
        .rule(
            all([when(store, True), when(create, False), when(schedule, False)]),
            "Running",
        )
        .rule(any([when(create, True), when(schedule, True)]), "Failed")
        .rule(
            any([
                when(store, either(Unknown, False)),
                when(create, Unknown),
                when(schedule, Unknown),
            ]),
            "Pending",
        )
}

fn backup() -> RuleListBuilder {
    let (store, access) = ("BucketStoreReady", "MongoDBAccessRequestReady");
    builder(&[store, access, "JobScheduled", "JobCompleted", "JobFailed"])
        .rule(
            all([when(store, True), when(access, True), when("JobCompleted", True)]),
            "Completed",
        )
        .rule(
            all([when(store, True), when(access, True), when("JobScheduled", True)]),
            "Running",
        )
        .rule(
            any([when(store, False), when(access, False), when("JobFailed", True)]),
            "Failed",
        )
        .rule(any([when(store, Unknown), when(access, Unknown)]), "Pending")
        .rule(
            all([
                when(store, either(True, Unknown)),
                when(access, either(True, Unknown)),
                when("JobScheduled", either(Unknown, False)),
            ]),
            "Pending",
        )
}

fn certificate() -> RuleListBuilder {
    let (order, challenge, request, certificate, sync) = (
        "OrderReady",
        "ChallengeReady",
        "CertificateRequestReady",
        "CertificateReady",
        "SyncFailed",
    );
    let unready = either(False, Unknown);
    builder(&[order, challenge, request, certificate, sync])
        .rule(when(certificate, False), "NotReady")
        .rule(
            any([
                when(order, unready),
                when(challenge, unready),
                when(request, unready),
            ]),
            "Pending",
        )
        .rule(
            all([
                when(order, True),
                when(challenge, True),
                when(certificate, True),
                when(request, True),
                when(sync, False),
            ]),
            "Ready",
        )
}

fn access_request() -> RuleListBuilder {
    let (cluster, creation) = ("MongoDBClusterReady", "MongoDBUserCreationFailed");
    builder(&[cluster, creation])
        .rule(any([when(cluster, False), when(creation, True)]), "NotReady")
        .rule(
            all([when(creation, Unknown), when(cluster, either(Unknown, True))]),
            "Pending",
        )
        .rule(all([when(cluster, True), when(creation, False)]), "Ready")
}

#[test]
fn no_rule_of_any_list_is_unreachable_and_two_leave_gaps() {
    let lists = [
        (store(), 3, 0),
        (backup_schedule(), 27, 0),
        (backup(), 243, 0),
        (certificate(), 243, 5),
        (access_request(), 9, 1),
    ];
    for (list, states, uncovered) in lists {
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
fn backup_breaks_its_invariant_in_five_states() {
    let (violations, fix) = broken_backup(backup());
    assert_eq!(
        violations,
        [(Some(0), Some(3)), (Some(1), Some(2))],
        "3 Completed, 2 Running"
    );
    assert_eq!(
        fix,
        Some(Fix::MoveRule {
            rule: 2,
            above: 0,
            changed_states: Some(5)
        })
    );
}

#[test]
fn a_never_takes_the_completed_ones_out() {
    let never = Formula::all([when("JobCompleted", True), when("JobFailed", True)]);
    let (violations, fix) = broken_backup(backup().never(never));
    assert_eq!(violations, [(Some(1), Some(2))]);
    assert_eq!(
        fix,
        Some(Fix::MoveRule {
            rule: 2,
            above: 1,
            changed_states: Some(2)
        })
    );
}

#[test]
fn the_fix_mends_it() {
    let (store, access) = ("BucketStoreReady", "MongoDBAccessRequestReady");
    let rules = builder(&[store, access, "JobScheduled", "JobCompleted", "JobFailed"])
        .rule(
            any([when(store, False), when(access, False), when("JobFailed", True)]),
            "Failed",
        )
        .rule(
            all([when(store, True), when(access, True), when("JobCompleted", True)]),
            "Completed",
        )
        .rule(
            all([when(store, True), when(access, True), when("JobScheduled", True)]),
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
fn the_words() {
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
            "rule 2 `Running` breaks `ensure(JobFailed => phase = Failed)` in 2 states\n\
          when BucketStoreReady=True, MongoDBAccessRequestReady=True, JobScheduled=True, JobCompleted=False|Unknown, \
          JobFailed=True\n\
          the phase is Running\n\
          help: moving rule 3 `Failed` above rule 2 makes it hold; 2 of 216 states change phase"
        ]
    );
}
