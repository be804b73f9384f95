//! The checked-in source is what the generator makes, and the derive reads from it the lists that were printed.

use crate::{generated, generator};
use expect_test::expect_file;
use phase_rules::rules::{Formula, MAX_DEPTH, Matcher, Polarity, RuleList};
use phase_rules::{ConditionStatus, StatusSet};
use std::fmt::Write;

fn source(lists: &[RuleList]) -> String {
    let mut source = String::from(
        "//! Written by the test in `source.rs`, not by hand: see `random_lists.rs`.\n\n\
         use crate::derived::{Derived, TypeAndStatus};\n\
         use phase_rules::PhaseStatus;\n\n\
         pub fn all() -> Vec<Derived> {\n    vec![\n",
    );
    let names: Vec<String> = (0..lists.len())
        .map(|number| format!("Derived::of::<List{number}Status>()"))
        .collect();
    for line in names.chunks(3) {
        writeln!(source, "        {},", line.join(", ")).unwrap();
    }
    source.push_str("    ]\n}\n");
    for (number, list) in lists.iter().enumerate() {
        write!(
            source,
            "\n#[derive(PhaseStatus)] #[phase(\n{list})] pub struct List{number}Status {{ \
             conditions: Vec<TypeAndStatus>, phase: List{number}Phase, observed_generation: i64 }}\n"
        )
        .unwrap();
    }
    source
}

#[test]
fn generated_source_is_current() {
    expect_file!["generated.rs"].assert_eq(&source(generator::lists()));
}

#[test]
fn derived_lists_equal_printed_ones() {
    let (lists, derived) = (generator::lists(), generated::all());
    assert_eq!(lists.len(), derived.len());
    for (number, (list, derived)) in lists.iter().zip(&derived).enumerate() {
        assert!(
            derived.rules == list,
            "list {number}:\n{list}\nreads back as:\n{}",
            derived.rules
        );
        let (types, phases) = (derived.enums)();
        assert!(
            types
                .into_iter()
                .eq(list.conditions().iter().map(|condition| &*condition.wire_type)),
            "list {number}"
        );
        assert!(
            phases
                .into_iter()
                .eq(list.phases().iter().map(|phase| &*phase.name)),
            "list {number}"
        );
    }
}

/// How many lists have something.
fn count(lists: &[RuleList], has: impl Fn(&RuleList) -> bool) -> usize {
    lists.iter().filter(|list| has(list)).count()
}

fn some_formula(list: &RuleList, has: &impl Fn(&Matcher) -> bool) -> bool {
    fn inside(formula: &Matcher, has: &impl Fn(&Matcher) -> bool) -> bool {
        let below = match formula {
            Formula::All(operands) | Formula::Any(operands) => &**operands,
            Formula::Not(operand) | Formula::Named { formula: operand, .. } => {
                std::slice::from_ref(&**operand)
            }
            Formula::Atom(_) => &[],
        };
        has(formula) || below.iter().any(|operand| inside(operand, has))
    }
    let mut matchers = list.rules().iter().filter_map(|rule| rule.matcher.as_ref());
    matchers.any(|matcher| inside(matcher, has))
}

#[test]
fn grammar_and_sizes_are_covered() {
    let lists = generator::lists();
    assert!(lists.len() >= 40, "{}", lists.len());
    for (first, second) in lists.iter().zip(&lists[1..]) {
        assert_ne!(first, second);
    }

    for conditions in [1, 2, 3, 4, 7, 8, 20, 21, 22, 41, 42, 43, 63, 64, 65] {
        let found = count(lists, |list| list.conditions().len() == conditions);
        assert!(found > 0, "no list has {conditions} conditions");
    }
    for rules in [1, 2, 3, 64] {
        let found = count(lists, |list| list.rules().len() == rules);
        assert!(found > 0, "no list has {rules} rules");
    }

    let condition = |has: fn(&phase_rules::rules::ConditionType) -> bool| {
        count(lists, |list| list.conditions().iter().any(has))
    };
    let formula = |has: fn(&Matcher) -> bool| count(lists, |list| some_formula(list, &has));
    let ends_in_otherwise = |list: &RuleList| list.rules().last().is_some_and(|rule| rule.matcher.is_none());
    let found = [
        (
            "negative",
            condition(|condition| condition.polarity == Polarity::Negative),
        ),
        (
            "absent = True",
            condition(|condition| condition.absent == ConditionStatus::True),
        ),
        (
            "absent = False",
            condition(|condition| condition.absent == ConditionStatus::False),
        ),
        ("unread", condition(|condition| condition.unread)),
        (
            "a wire type",
            condition(|condition| condition.wire_type != condition.name),
        ),
        (
            "a DNS prefix",
            condition(|condition| condition.wire_type.contains('/')),
        ),
        (
            "a condition's docs",
            condition(|condition| !condition.docs.is_empty()),
        ),
        (
            "a keyword",
            condition(|condition| ["type", "match", "async", "gen"].contains(&&*condition.name)),
        ),
        ("all()", formula(|formula| *formula == Formula::all([]))),
        ("any()", formula(|formula| *formula == Formula::any([]))),
        ("not", formula(|formula| matches!(formula, Formula::Not(_)))),
        (
            "several statuses",
            formula(|formula| matches!(formula, Formula::Atom(atom) if atom.values.statuses().len() == 2)),
        ),
        (
            "all statuses",
            formula(
                |formula| matches!(formula, Formula::Atom(atom) if atom.values.statuses() == StatusSet::ALL),
            ),
        ),
        (
            "the deepest formula",
            formula(|formula| !formula.fits_depth(MAX_DEPTH - 1)),
        ),
        ("_", count(lists, ends_in_otherwise)),
        ("no _", count(lists, |list| !ends_in_otherwise(list))),
        (
            "Unknown by a rule",
            count(lists, |list| list.rules().iter().any(|rule| rule.phase == 0)),
        ),
        (
            "a rule's docs",
            count(lists, |list| {
                list.rules().iter().any(|rule| !rule.docs.is_empty())
            }),
        ),
        ("never", count(lists, |list| !list.nevers().is_empty())),
        ("ensure", count(lists, |list| !list.ensures().is_empty())),
    ];
    for (what, found) in found {
        assert!(found >= 3, "{found} lists have {what}");
    }
}
