//! The checked-in source is what the generator makes, and the derive reads from it the lists that were printed.

use crate::{generated, generator};
use expect_test::expect_file;
use phase_rules::rules::{
    Atom, Claim, ClaimAtom, ConditionType, Formula, MAX_DEPTH, Matcher, Polarity, Reason, RuleList,
};
use phase_rules::{ConditionStatus, StatusSet};
use std::collections::BTreeSet;
use std::fmt::Write;

fn source(lists: &[RuleList]) -> String {
    let mut source = String::from(
        "//! Written by the test in `source.rs`, not by hand: see `random_lists.rs`.\n\n\
         use crate::derived::{Derived, Entry};\n\
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
             conditions: Vec<Entry>, phase: List{number}Phase, observed_generation: i64 }}\n"
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

fn tests_a_reason(list: &RuleList, has: impl Fn(&Reason) -> bool) -> bool {
    (0..list.conditions().len()).any(|condition| list.tested_reasons(condition).any(&has))
}

/// Whether the atom takes a status with this many reasons or more, and not with every reason.
fn has_part_of_a_status(atom: &Atom, fewest: usize) -> bool {
    ConditionStatus::ALL.into_iter().any(|status| {
        let part = atom.values.intersection(status.only().into());
        !part.contains(status.into()) && part.len() >= fewest
    })
}

fn inside<A>(formula: &Formula<A>, has: &impl Fn(&Formula<A>) -> bool) -> bool {
    let below = match formula {
        Formula::All(operands) | Formula::Any(operands) => &**operands,
        Formula::Not(operand) | Formula::Named { formula: operand, .. } => std::slice::from_ref(&**operand),
        Formula::Atom(_) => &[],
    };
    has(formula) || below.iter().any(|operand| inside(operand, has))
}

fn some_formula(list: &RuleList, has: &impl Fn(&Matcher) -> bool) -> bool {
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

    let condition = |has: fn(&ConditionType) -> bool| count(lists, |list| list.conditions().iter().any(has));
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

#[test]
fn reasons_are_covered() {
    let lists = generator::lists();
    let condition = |has: fn(&ConditionType) -> bool| count(lists, |list| list.conditions().iter().any(has));
    let formula = |has: fn(&Matcher) -> bool| count(lists, |list| some_formula(list, &has));
    let found = [
        ("reasons", count(lists, |list| tests_a_reason(list, |_| true))),
        (
            "a reason with a text of its own",
            count(lists, |list| {
                tests_a_reason(list, |reason| reason.text != reason.name)
            }),
        ),
        (
            "docs of a reason",
            condition(|condition| condition.reasons.iter().any(|reason| !reason.docs.is_empty())),
        ),
        (
            "a reason that is a keyword",
            condition(|condition| {
                let mut reasons = condition.reasons.iter();
                reasons.any(|reason| ["type", "async"].contains(&&*reason.name))
            }),
        ),
        (
            "a reason that no rule tests",
            count(lists, |list| {
                (0..list.conditions().len()).any(|condition| {
                    let declared = list.conditions()[condition].reasons.len();
                    list.tested_reasons(condition).count() < declared
                })
            }),
        ),
        (
            "a reason of two conditions",
            count(lists, |list| {
                let reasons = list.conditions().iter().flat_map(|condition| &condition.reasons);
                let names: Vec<&String> = reasons.map(|reason| &reason.name).collect();
                names.iter().collect::<BTreeSet<_>>().len() < names.len()
            }),
        ),
        (
            "several reasons",
            formula(|formula| matches!(formula, Formula::Atom(atom) if has_part_of_a_status(atom, 2))),
        ),
        (
            "a status with any reason and one with some",
            formula(|formula| {
                matches!(formula, Formula::Atom(atom) if has_part_of_a_status(atom, 1)
                    && atom.values.statuses().iter().any(|status| atom.values.contains(status.into())))
            }),
        ),
        (
            "a reason in a never",
            count(lists, |list| {
                let mut nevers = list.nevers().iter();
                let has = |formula: &Matcher| matches!(formula, Formula::Atom(atom) if has_part_of_a_status(atom, 1));
                nevers.any(|never| inside(never, &has))
            }),
        ),
        (
            "a reason in an ensure",
            count(lists, |list| {
                let mut ensures = list.ensures().iter();
                ensures.any(|ensure| {
                    let has = |formula: &Claim| {
                        matches!(formula, Formula::Atom(ClaimAtom::Condition(atom)) if has_part_of_a_status(atom, 1))
                    };
                    inside(&ensure.premise, &has) || inside(&ensure.conclusion, &has)
                })
            }),
        ),
    ];
    for (what, found) in found {
        assert!(found >= 3, "{found} lists have {what}");
    }
}
