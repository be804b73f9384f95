//! Explanations, checked by brute force over every state of small lists and by samples of large ones. Derived rules and the
//! same rules as data say the same.

use crate::derived::{Derived, Entry};
use crate::explanations::{
    Explained, Facts, State, Tally, Way, check_explanation, count_states, follow, values_of,
};
use crate::generated;
use crate::generator::Rng;
use phase_rules::Value;
use phase_rules::rules::RuleList;

/// Lists are checked in every state where there are at most this many.
const MOST_STATES: usize = 500;

fn list_of(state: &State, rules: &RuleList) -> Vec<Entry> {
    let values = state.iter().enumerate();
    values
        .map(|(condition, value)| Entry::of(rules, condition, *value))
        .collect()
}

fn random_state(rules: &RuleList, rng: &mut Rng) -> State {
    let conditions = 0..rules.conditions().len();
    let value = |condition| {
        let domain: Vec<Value> = rules.domain(condition).iter().collect();
        *rng.pick(&domain)
    };
    conditions.map(value).collect()
}

impl Derived {
    fn explained(&self, state: &State) -> Explained<'static> {
        let explained = (self.explain)(&list_of(state, self.rules));
        assert_eq!(explained, Explained::of_list(self.rules, state));
        explained
    }

    fn way(&self, state: &State, phase: usize) -> Option<Way<'static>> {
        let way = (self.toward)(&list_of(state, self.rules), phase);
        assert_eq!(way, Way::of_list(self.rules, state, phase));
        way
    }
}

#[test]
fn every_state_of_small_lists() {
    let mut tally = Tally::default();
    let small = generated::all()
        .into_iter()
        .enumerate()
        .filter(|(_, derived)| count_states(derived.rules, MOST_STATES).is_some());
    for (number, derived) in small {
        println!("list {number}:\n{}", derived.rules);
        tally.check_every_state(
            derived.rules,
            |state| derived.explained(state),
            |state, phase| derived.way(state, phase),
        );
    }
    let Tally {
        lists,
        with_reasons,
        states,
        ways,
        none,
    } = tally;
    println!(
        "{states} states of {lists} lists, {with_reasons} with reasons: {ways} ways to a phase, {none} times none"
    );
    assert!(
        lists >= 20 && with_reasons >= 5 && ways > 0 && none > 0,
        "{lists} {with_reasons} {ways} {none}"
    );
}

/// 0 where the phase is the present one, 1 where some single change leads to it.
fn changes_if_at_most_one(facts: &Facts, phase: usize, rules: &RuleList) -> Option<usize> {
    if facts.phase == phase && facts.is_possible {
        return Some(0);
    }
    (0..facts.state.len())
        .flat_map(|condition| {
            let values = rules.domain(condition).iter();
            values.map(move |value| (condition, value))
        })
        .any(|(condition, value)| {
            let mut other = facts.state.clone();
            other[condition] = value;
            let other = Facts::of(other, rules);
            other.phase == phase && other.is_possible
        })
        .then_some(1)
}

#[test]
fn samples_of_large_lists() {
    const STATES: usize = 4;
    const OTHERS: usize = 50;
    let (mut lists, mut found, mut not_found) = (0, 0, 0);
    let large = generated::all()
        .into_iter()
        .enumerate()
        .filter(|(_, derived)| count_states(derived.rules, MOST_STATES).is_none());
    for (number, derived) in large {
        let rules = derived.rules;
        println!("list {number}:\n{rules}");
        let rng = &mut Rng::new(number as u64);
        for _ in 0..STATES {
            let facts = Facts::of(random_state(rules, rng), rules);
            let explained = derived.explained(&facts.state);
            // Random states would hardly ever share the causes, so they are made to.
            let others: Vec<Facts> = (0..OTHERS)
                .map(|_| {
                    let mut other = random_state(rules, rng);
                    for cause in &explained.causes {
                        let values = values_of(rules, cause.condition, cause.status, cause.reason);
                        let values: Vec<Value> = values.iter().collect();
                        other[cause.condition] = *rng.pick(&values);
                    }
                    Facts::of(other, rules)
                })
                .collect();
            check_explanation(&explained, &facts, &others, rules);
            for phase in 0..rules.phases().len() {
                let way = derived.way(&facts.state, phase);
                if let Some(changes) = changes_if_at_most_one(&facts, phase, rules) {
                    assert_eq!(way.as_ref().map(|way| way.changes.len()), Some(changes));
                }
                if let Some(way) = way {
                    follow(&way, &facts, phase, rules);
                    found += 1;
                } else {
                    not_found += 1;
                }
            }
        }
        lists += 1;
    }
    println!("{lists} lists: {found} ways to a phase, {not_found} times none found");
    assert!(lists >= 20 && found > not_found, "{lists} {found} {not_found}");
}
