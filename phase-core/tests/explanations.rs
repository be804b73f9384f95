//! Explanations of rule lists against brute force: over all states of random lists, the causes are sufficient and the changes
//! are the fewest that lead to a phase. And lists made to be hard come to an end, in little stack too.

mod common {
    pub mod explanations;
    #[allow(dead_code)]
    pub mod hard_lists;
    pub mod random_lists;
}

use common::explanations::{Explained, Facts, State, Tally, Way, count_states, follow};
use common::hard_lists::{self, Matchers};
use common::random_lists::{RandomLists, Size};
use phase_core::rules::{ConditionType, Formula, NamedFormula, Reason, RuleList, named, when};
use phase_core::status::ConditionStatus::{False, True, Unknown};
use phase_core::value::Value;

const MOST_STATES: usize = 250;

fn check_lists(mut lists: RandomLists, count: usize, size: &Size) -> Tally {
    let mut tally = Tally::default();
    while tally.lists < count {
        let rules = lists.list(size);
        if count_states(&rules, MOST_STATES).is_none() {
            continue;
        }
        println!("{rules}");
        tally.check_every_state(
            &rules,
            |state| Explained::of_list(&rules, state),
            |state, phase| Way::of_list(&rules, state, phase),
        );
    }
    tally
}

#[test]
fn statuses() {
    let size = Size {
        conditions: 1..=4,
        rules: 0..=6,
    };
    let tally = check_lists(RandomLists::new(20), 400, &size);
    assert!(tally.ways > 1_000 && tally.none > 1_000);
}

#[test]
fn reasons_and_names() {
    let size = Size {
        conditions: 1..=3,
        rules: 0..=5,
    };
    let tally = check_lists(RandomLists::new(21).with_reasons(3), 400, &size);
    assert!(tally.with_reasons > 100 && tally.ways > 1_000 && tally.none > 1_000);
}

#[test]
fn untested_reason_is_another() {
    let rules = RuleList::builder()
        .condition(ConditionType::new("JobFailed").reason(Reason::new("OOMKilled")))
        .rule(when("JobFailed", True), "Failed")
        .build()
        .unwrap();
    let explanation = rules.explain(|_| Value::new(True, 1));
    assert_eq!(
        explanation.to_string(),
        "Failed: rule 1 JobFailed because JobFailed=True"
    );
    let unknown = explanation.missing_for(0).unwrap();
    assert_eq!(
        unknown.to_string(),
        "Unknown needs JobFailed=False (now True): no rule"
    );
}

#[test]
fn phase_out_of_range_is_not_found() {
    let rules = RuleList::builder()
        .condition(ConditionType::new("JobFailed"))
        .rule(when("JobFailed", True), "Failed")
        .build()
        .unwrap();
    let explanation = rules.explain(|_| Unknown);
    assert_eq!(
        explanation.to_string(),
        "Unknown: no rule because JobFailed=Unknown"
    );
    assert_eq!(
        explanation.missing_for(0).unwrap().to_string(),
        "Unknown is the phase: no rule"
    );
    assert!(explanation.missing_for(2).is_none());
}

/// A rule over this many conditions, each nested as deep as formulas may be.
fn many_deep(conditions: usize) -> RuleList {
    let nested = |condition: usize| {
        (0..46).fold(when(format!("C{condition}"), True), |inner, level| {
            // Two operands, so that the search has to come back to each `any`.
            let operands = [inner, when(format!("D{condition}"), True)];
            if level % 2 == 0 {
                Formula::any(operands)
            } else {
                Formula::all(operands)
            }
        })
    };
    let names = (0..conditions).flat_map(|condition| [format!("C{condition}"), format!("D{condition}")]);
    names
        .fold(RuleList::builder(), |list, name| {
            list.condition(ConditionType::new(name))
        })
        .rule(Formula::all((0..conditions).map(nested)), "Deep")
        .otherwise("Rest")
        .build()
        .unwrap()
}

/// A name for many atoms under many levels, each of which is looked at again at every change.
fn deep_and_wide() -> RuleList {
    let is = |condition: usize| when(format!("C{}", condition % 200), True);
    let wide = (0..200).map(|row| Formula::any((0..49).map(move |column| is(13 * row + 7 * column))));
    let nested = (0..44).fold(Formula::all(wide), |inner, level| match level % 2 {
        0 => Formula::any([inner]),
        _ => Formula::all([inner]),
    });
    let list = (0..200).fold(RuleList::builder(), |list, condition| {
        list.condition(ConditionType::new(format!("C{condition}")))
    });
    list.matcher("Wide", nested)
        .rule(named("Wide"), "Wide")
        .otherwise("Rest")
        .build()
        .unwrap()
}

/// Rules over 30 of 300 conditions each, with a phase of their own.
fn many_phases() -> RuleList {
    let is = |condition: usize| {
        let status = [True, False][condition % 2];
        when(format!("C{}", condition % 300), status)
    };
    let matcher =
        |rule: usize| -> NamedFormula { Formula::all((0..30).map(|atom| is(7 * rule + 11 * atom))) };
    let list = (0..300).fold(RuleList::builder(), |list, condition| {
        list.condition(ConditionType::new(format!("C{condition}")))
    });
    (0..300)
        .fold(list, |list, rule| {
            list.rule(matcher(rule), format!("Phase{rule}"))
        })
        .otherwise("Rest")
        .build()
        .unwrap()
}

/// Half of what the stack of a thread in WebAssembly is. What is found is true, and a change that is enough is found.
#[test]
fn hard_lists_come_to_an_end_in_little_stack() {
    let lists = [
        hard_lists::steps_in_order(30),
        hard_lists::random_rules(0, 64, 256, Matchers::All, 3, false),
        hard_lists::random_rules(0, 64, 256, Matchers::Any, 3, false),
        hard_lists::random_rules(0, 64, 256, Matchers::AllOfAny, 3, true),
        hard_lists::colouring_as_rules(0, 40, 90),
        hard_lists::colouring_as_nevers(1, 40, 90),
        hard_lists::pigeonhole(8),
        hard_lists::parity_chains(12),
        hard_lists::single_atoms(100, 5_000),
        hard_lists::one_wide_rule(500, 10_000, false),
        hard_lists::one_wide_rule(500, 10_000, true),
        hard_lists::exclusive_pairs(500),
        hard_lists::deep(48),
        many_deep(200),
        deep_and_wide(),
        many_phases(),
    ];
    let thread = std::thread::Builder::new().stack_size(512 * 1024);
    let explained = thread.spawn(move || {
        let (mut found, mut not_found) = (0, 0);
        for rules in &lists {
            for status in [True, False, Unknown] {
                let state: State = vec![status.into(); rules.conditions().len()];
                let facts = Facts::of(state, rules);
                for phase in 0..rules.phases().len() {
                    match Way::of_list(rules, &facts.state, phase) {
                        Some(way) => {
                            follow(&way, &facts, phase, rules);
                            found += 1;
                        }
                        None => not_found += 1,
                    }
                }
            }
        }
        (found, not_found)
    });
    let (found, not_found) = explained.unwrap().join().unwrap();
    assert!(found > 1_000 && not_found > 10, "{found} {not_found}");
}
