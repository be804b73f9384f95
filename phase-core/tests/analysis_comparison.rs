//! The comparison of two rule lists, against brute force: each state is a list of conditions that both lists evaluate.

mod common {
    pub mod comparison;
    pub mod published_lists;
    pub mod random_lists;
}

use common::comparison::{Demand, Truth, edited};
use common::published_lists::all_lists;
use common::random_lists::{RandomLists, Size};
use phase_core::analysis::{Budget, Comparison, ComparisonQuestion, compare};
use phase_core::diagnostics::comparison_in_words;
use phase_core::rules::{
    ConditionType, Formula, NamedFormula, Phase, Reason, RuleList, RuleListBuilder, because, phase_is, when,
};
use phase_core::status::ConditionStatus::{False, True, Unknown};
use std::collections::BTreeMap;

/// More than any of these comparisons takes.
const AMPLE: Budget = Budget::of_steps(1 << 32);

/// Few conditions with reasons, or more without.
fn lists(seed: u8) -> [(RandomLists, Size); 2] {
    let few = Size {
        conditions: 1..=3,
        rules: 0..=6,
    };
    let more = Size {
        conditions: 4..=5,
        rules: 2..=8,
    };
    [
        (RandomLists::new(seed).with_reasons(2), few),
        (RandomLists::new(seed), more),
    ]
}

/// How often something came up.
type Tally = BTreeMap<&'static str, usize>;

fn check((old, new): (RuleList, RuleList), budget: Budget, demand: Demand, tally: &mut Tally) {
    let comparison = compare(&old, &new, budget).expect("few reasons");
    let truth = Truth::of(&old, &new, &comparison);
    let states = truth.states();
    let mistakes = truth.mistakes(&comparison, demand);
    assert!(mistakes.is_empty(), "{old}{new}{}", mistakes.join("\n"));
    let mut count = |kind, is_so| *tally.entry(kind).or_default() += usize::from(is_so);
    let changes = &comparison.changes;
    count("nothing changes", changes.is_empty());
    count("several changes", changes.len() > 2);
    count(
        "more than listed",
        changes.iter().any(|change| !change.states.is_complete),
    );
    count("lost", !comparison.lost_ensures.is_empty());
    count("missing", comparison.missing.iter().any(Option::is_some));
    count("excluded", comparison.possible_states < Some(states));
    for question in &comparison.not_checked {
        let is_of_ensure = matches!(question, ComparisonQuestion::EnsureIsLost(_));
        count("ensure not checked", is_of_ensure);
        count("phase not checked", !is_of_ensure);
    }
}

fn check_came_up(tally: &Tally, kinds: &[&str]) {
    for kind in kinds {
        let count = tally[kind];
        assert!(count >= 30, "only {count} of {kind}: {tally:?}");
    }
}

#[test]
fn random_pairs() {
    let mut tally = Tally::new();
    for ((mut lists, size), count) in lists(21).into_iter().zip([1_500, 500]) {
        for _ in 0..count {
            let pair = (lists.list(&size), lists.list(&size));
            check(pair, AMPLE, Demand::Everything, &mut tally);
        }
    }
    check_came_up(
        &tally,
        &[
            "several changes",
            "more than listed",
            "lost",
            "missing",
            "excluded",
        ],
    );
}

#[test]
fn random_edits() {
    let mut tally = Tally::new();
    for ((mut lists, size), count) in lists(22).into_iter().zip([2_000, 1_000]) {
        for _ in 0..count {
            let old = lists.draft(&size);
            let new = edited(&mut lists, &old);
            let is_reversed = lists.number(0..=1) == 1;
            let (old, new) = (old.build(), new.build());
            let pair = if is_reversed { (new, old) } else { (old, new) };
            check(pair, AMPLE, Demand::Everything, &mut tally);
        }
    }
    check_came_up(
        &tally,
        &[
            "nothing changes",
            "several changes",
            "lost",
            "missing",
            "excluded",
        ],
    );
}

#[test]
fn small_budgets() {
    let mut tally = Tally::new();
    for (mut lists, size) in lists(23) {
        for _ in 0..300 {
            let pair = (lists.list(&size), lists.list(&size));
            let budget = Budget::of_steps(1 << lists.number(0..=15));
            check(pair, budget, Demand::WithinBudget, &mut tally);
        }
    }
    check_came_up(
        &tally,
        &[
            "several changes",
            "lost",
            "phase not checked",
            "ensure not checked",
        ],
    );
}

fn backup() -> RuleListBuilder {
    let [_, _, (_, backup), ..] = all_lists();
    backup
}

/// `examples/check/backup-fixed.json`: the same with the rule for failures as the first, and with what it promises.
fn fixed_backup() -> RuleListBuilder {
    let (store, access) = ("BucketStoreReady", "MongoDBAccessRequestReady");
    let both = |third| Formula::all([when(store, True), when(access, True), when(third, True)]);
    let unknown = |name| when(name, Unknown);
    let not_false = |name| when(name, False.only().complement());
    [store, access, "JobScheduled", "JobCompleted", "JobFailed"]
        .into_iter()
        .fold(RuleList::builder(), |list, name| {
            list.condition(ConditionType::new(name))
        })
        .rule(
            Formula::any([when(store, False), when(access, False), when("JobFailed", True)]),
            "Failed",
        )
        .rule(both("JobCompleted"), "Completed")
        .rule(both("JobScheduled"), "Running")
        .rule(Formula::any([unknown(store), unknown(access)]), "Pending")
        .rule(
            Formula::all([
                not_false(store),
                not_false(access),
                when("JobScheduled", True.only().complement()),
            ]),
            "Pending",
        )
        .never(Formula::all([
            when("JobCompleted", True),
            when("JobFailed", True),
        ]))
        .ensure(when("JobFailed", True), phase_is(["Failed"]))
}

fn compared(old: RuleListBuilder, new: RuleListBuilder) -> (RuleList, Comparison) {
    let (old, new) = (old.build().unwrap(), new.build().unwrap());
    let comparison = compare(&old, &new, Budget::DEFAULT).unwrap();
    (old, comparison)
}

fn words(old: RuleListBuilder, new: RuleListBuilder) -> Vec<String> {
    let (old, comparison) = compared(old, new);
    comparison_in_words(&old, &comparison)
}

#[test]
fn published_lists_and_their_fixes() {
    for (name, list) in all_lists() {
        assert_eq!(words(list.clone(), list.clone()), [""; 0], "{name}");
        let (old, comparison) = match name {
            "Backup" => compared(list, fixed_backup()),
            _ => compared(list.clone(), list.otherwise("Pending")),
        };
        let words = comparison_in_words(&old, &comparison);
        let (counts, expected): (_, &[&str]) = match name {
            "Backup" => (
                (243, 5),
                &[
                    "Completed -> Failed in 3 states: BucketStoreReady=True, MongoDBAccessRequestReady=True, \
                     JobCompleted=True, JobFailed=True",
                    "Running -> Failed in 2 states: BucketStoreReady=True, MongoDBAccessRequestReady=True, \
                     JobScheduled=True, JobCompleted=False|Unknown, JobFailed=True",
                ],
            ),
            "CertManager_Certificate" => (
                (243, 5),
                &["Unknown -> Pending in 5 states\n\
                   when OrderReady=True, ChallengeReady=True, CertificateRequestReady=True, \
                   CertificateReady=True|Unknown, SyncFailed=True|Unknown\n\
                   when OrderReady=True, ChallengeReady=True, CertificateRequestReady=True, CertificateReady=Unknown"],
            ),
            "Airlock_AccessRequest" => (
                (9, 1),
                &[
                    "Unknown -> Pending in 1 state: MongoDBClusterReady=Unknown, MongoDBUserCreationFailed=False",
                ],
            ),
            "Store" => ((3, 0), &[]),
            _ => ((27, 0), &[]),
        };
        assert_eq!(words, expected, "{name}");
        let (possible, changed) = counts;
        assert_eq!(
            (comparison.possible_states, comparison.changed_states),
            (Some(possible), Some(changed)),
            "{name}"
        );
    }
}

#[test]
fn lost_ensure_in_words() {
    let ensure = |list: RuleListBuilder| list.ensure(when("JobFailed", True), phase_is(["Failed"]));
    assert_eq!(
        words(fixed_backup(), backup())[2..],
        ["`ensure(JobFailed => phase = Failed)` is lost\n\
          rule 1 gives `Completed` in 3 states\n\
          when BucketStoreReady=True, MongoDBAccessRequestReady=True, JobCompleted=True, JobFailed=True\n\
          rule 2 gives `Running` in 2 states\n\
          when BucketStoreReady=True, MongoDBAccessRequestReady=True, JobScheduled=True, \
          JobCompleted=False|Unknown, JobFailed=True"]
    );
    let (_, comparison) = compared(ensure(backup()), backup());
    assert_eq!(comparison.lost_ensures, [], "it did not hold");
    let ended = Formula::any([when("JobCompleted", True), when("JobScheduled", True)]);
    let never = Formula::all([when("JobFailed", True), ended]);
    let (_, comparison) = compared(ensure(backup()).never(never), backup());
    assert_eq!(comparison.lost_ensures.len(), 1, "it held because of `never`");
}

fn of_one(condition: ConditionType, matcher: NamedFormula) -> RuleListBuilder {
    RuleList::builder()
        .condition(condition)
        .rule(matcher, "Done")
        .otherwise("Pending")
}

#[test]
fn missing_is_a_value_where_it_counts_differently() {
    let done = || ConditionType::new("Done");
    let (old, comparison) = compared(
        of_one(done().absent(True), when("Done", True)),
        of_one(done(), when("Done", True)),
    );
    assert_eq!(comparison.possible_states, Some(4));
    assert_eq!(
        comparison_in_words(&old, &comparison),
        ["Done -> Pending in 1 state: Done=missing"]
    );
    let same = of_one(done().absent(True), when("Done", True));
    assert_eq!(compared(same.clone(), same).1.possible_states, Some(3));
}

#[test]
fn missing_may_be_the_only_value_that_is_excluded() {
    let list = |absent, phase| {
        RuleList::builder()
            .condition(ConditionType::new("C").absent(absent))
            .condition(ConditionType::new("D"))
            .otherwise(phase)
            .never(Formula::all([when("C", absent), when("D", True)]))
    };
    assert_eq!(
        words(list(True, "Old"), list(False, "New")),
        ["Old -> New in 11 states\nwhen C=True|False|Unknown\nwhen D=False|Unknown"]
    );
}

#[test]
fn conditions_match_by_wire_type() {
    let old = of_one(
        ConditionType::new("Ready").wire_type("a/Ready"),
        when("Ready", True),
    );
    let same = of_one(
        ConditionType::new("IsReady").wire_type("a/Ready"),
        when("IsReady", True),
    );
    assert_eq!(words(old.clone(), same), [""; 0]);
    let other = of_one(
        ConditionType::new("Ready").wire_type("b/Ready"),
        when("Ready", True),
    );
    assert_eq!(
        words(old, other),
        [
            "Done -> Pending in 2 states: Ready=False|Unknown, ReadyOld=True",
            "Pending -> Done in 2 states: Ready=True, ReadyOld=False|Unknown"
        ]
    );
}

#[test]
fn reasons_match_by_text() {
    let declared = |name: &str, text: &str| ConditionType::new("Failed").reason(Reason::new(name).text(text));
    let list = |name: &str, text: &str| of_one(declared(name, text), because("Failed", True, [name]));
    assert_eq!(words(list("OutOfMemory", "OOM"), list("Memory", "OOM")), [""; 0]);
    assert_eq!(
        words(list("OutOfMemory", "OOM"), list("OutOfMemory", "OOMKilled")),
        [
            "Done -> Pending in 1 state: Failed=True(OutOfMemoryOld)",
            "Pending -> Done in 1 state: Failed=True(OutOfMemory)"
        ]
    );
}

#[test]
fn phases_match_by_text() {
    let list = |text: &str| {
        of_one(ConditionType::new("C"), when("C", True))
            .phase(Phase::new("Done").text(text))
            .phase(Phase::new("Pending"))
    };
    let other_name = RuleList::builder()
        .condition(ConditionType::new("C"))
        .phase(Phase::new("Finished").text("done"))
        .rule(when("C", True), "Finished");
    assert_eq!(
        words(list("done"), other_name),
        ["Pending -> Unknown in 2 states: C=False|Unknown"]
    );
    assert_eq!(
        words(list("done"), list("Done")),
        ["done -> Done in 1 state: C=True"]
    );
}

#[test]
fn too_many_reasons() {
    let list = |prefix: &str, count: usize, absent| {
        let names: Vec<String> = (0..count).map(|reason| format!("{prefix}{reason}")).collect();
        let condition = names.iter().fold(ConditionType::new("C"), |condition, name| {
            condition.reason(Reason::new(name.as_str()))
        });
        of_one(condition.absent(absent), because("C", True, names))
            .build()
            .unwrap()
    };
    let compared = |new| compare(&list("A", 10, Unknown), &new, Budget::DEFAULT);
    assert!(compared(list("B", 10, Unknown)).is_ok());
    for (new, message) in [
        (
            list("B", 11, Unknown),
            "the two lists test 21 reasons of the condition C, and at most 20 can be compared",
        ),
        (
            list("B", 10, False),
            "the two lists test 20 reasons of the condition C, and at most 19 can be compared",
        ),
    ] {
        assert_eq!(compared(new).unwrap_err().to_string(), message);
    }
}

#[test]
fn ignore_stale_is_said() {
    let stale = "a condition that was set for an older generation";
    assert_eq!(
        words(backup(), backup().ignore_stale()),
        [format!("{stale} now counts as missing")]
    );
    assert_eq!(
        words(backup().ignore_stale(), backup()),
        [format!("{stale} no longer counts as missing")]
    );
}

#[test]
fn no_budget_is_said() {
    let (old, new) = (fixed_backup().build().unwrap(), backup().build().unwrap());
    let comparison = compare(&old, &new, Budget::of_steps(0)).unwrap();
    assert_eq!(
        (comparison.possible_states, comparison.changed_states),
        (None, None)
    );
    let words = comparison_in_words(&old, &comparison);
    assert_eq!(words.len(), 6);
    assert_eq!(
        words[1],
        "not checked: whether more states of `Failed` change phase"
    );
    assert_eq!(
        words[5],
        "not checked: whether `ensure(JobFailed => phase = Failed)` is lost"
    );
}
