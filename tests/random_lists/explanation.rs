//! Explanations, checked by brute force over every state of small lists and by samples of large ones.

use crate::derived::{Cause, Derived, Entry, Way};
use crate::generated;
use crate::generator::Rng;
use phase_rules::explain::DecidingReason;
use phase_rules::rules::{Matcher, RuleList};
use phase_rules::{ConditionStatus, Value, ValueSet};

/// Lists are checked in every state where there are at most this many.
const MOST_STATES: usize = 500;

/// A value for each condition.
type State = Vec<Value>;

fn list_of(state: &State, rules: &RuleList) -> Vec<Entry> {
    let values = state.iter().enumerate();
    values
        .map(|(condition, value)| Entry::of(rules, condition, *value))
        .collect()
}

/// The number of states, unless there are too many.
fn count_states(rules: &RuleList) -> Option<usize> {
    let mut conditions = 0..rules.conditions().len();
    let states = conditions.try_fold(1_usize, |states, condition| {
        states.checked_mul(rules.domain(condition).len())
    });
    states.filter(|states| *states <= MOST_STATES)
}

fn has_reasons(rules: &RuleList) -> bool {
    (0..rules.conditions().len()).any(|condition| rules.domain(condition).len() > 3)
}

fn random_state(rules: &RuleList, rng: &mut Rng) -> State {
    let conditions = 0..rules.conditions().len();
    let value = |condition| {
        let domain: Vec<Value> = rules.domain(condition).iter().collect();
        *rng.pick(&domain)
    };
    conditions.map(value).collect()
}

/// The values of the condition that have this status and, where it decides, this reason.
fn values_of(
    rules: &RuleList,
    condition: usize,
    status: ConditionStatus,
    reason: DecidingReason,
) -> ValueSet {
    let number = match reason {
        DecidingReason::Any => return rules.domain(condition).intersection(status.only().into()),
        DecidingReason::Another => 0,
        DecidingReason::Is(text) => {
            let mut tested = rules.tested_reasons(condition);
            let place = tested.position(|reason| reason.text == text);
            place.expect("a reason that rules test") + 1
        }
    };
    Value::new(status, number).only()
}

/// What one state means, computed once for the brute force.
struct Facts {
    state: State,
    /// The index of the phase.
    phase: usize,
    rule: Option<usize>,
    /// Which rules' matchers hold, whatever rules come before; `_` does not count.
    holding: Vec<bool>,
    is_possible: bool,
}

impl Facts {
    fn of(state: State, rules: &RuleList) -> Self {
        let holds = |matcher: &Matcher| matcher.matches(|condition| state[condition]);
        let decision = rules.decide(|condition| state[condition]);
        Self {
            phase: decision.phase_index,
            rule: decision.rule,
            holding: rules
                .rules()
                .iter()
                .map(|rule| rule.matcher.as_ref().is_some_and(holds))
                .collect(),
            is_possible: !rules.nevers().iter().any(holds),
            state,
        }
    }
}

/// All states of which each condition has one of the values of its set.
fn states_within(sets: &[ValueSet]) -> Vec<State> {
    sets.iter().fold(vec![State::new()], |states, values| {
        let longer = states.iter().flat_map(|state| {
            let with = |value| state.iter().copied().chain([value]).collect();
            values.iter().map(with)
        });
        longer.collect()
    })
}

fn all_states(rules: &RuleList) -> Vec<Facts> {
    let domains: Vec<ValueSet> = (0..rules.conditions().len())
        .map(|condition| rules.domain(condition))
        .collect();
    let states = states_within(&domains).into_iter();
    states.map(|state| Facts::of(state, rules)).collect()
}

/// Whether the state has what the causes say, so that the same must follow.
fn shares(state: &State, causes: &[Cause], rules: &RuleList) -> bool {
    causes.iter().all(|cause| {
        let values = values_of(rules, cause.condition, cause.status, cause.reason);
        values.contains(state[cause.condition])
    })
}

/// What decided in `decided` must decide in `other` too, for it has the same causes.
fn check_sufficient(decided: &Facts, other: &Facts, rules: &RuleList) {
    let matcher = decided
        .rule
        .and_then(|rule| rules.rules()[rule].matcher.as_ref().and(Some(rule)));
    match matcher {
        Some(rule) => assert!(
            other.holding[rule],
            "rule {rule} does not hold in {:?}",
            other.state
        ),
        None => assert!(
            !other.holding.contains(&true),
            "an earlier rule holds in {:?}",
            other.state
        ),
    }
}

fn check_explanation(derived: &Derived, facts: &Facts, others: &[Facts]) {
    let rules = derived.rules;
    let explained = (derived.explain)(&list_of(&facts.state, rules));
    assert_eq!(explained.rule, facts.rule);
    assert_eq!(explained.phase, rules.phases()[facts.phase].name);
    let values = facts.state.iter().enumerate();
    let values = values.map(|(condition, value)| {
        let reason = rules.reason(condition, *value);
        (value.status(), reason.map(|reason| &*reason.text))
    });
    assert!(
        explained.values.iter().copied().eq(values),
        "{:?}",
        explained.values
    );
    let causes = &explained.causes;
    assert!(
        causes.is_sorted_by(|one, next| one.condition < next.condition),
        "{}",
        explained.text
    );
    assert!(shares(&facts.state, causes, rules), "{}", explained.text);
    others
        .iter()
        .filter(|other| shares(&other.state, causes, rules))
        .for_each(|other| check_sufficient(facts, other, rules));

    let beginning = format!("{}: ", explained.phase);
    assert!(explained.text.starts_with(&beginning), "{}", explained.text);
    for cause in causes {
        let wire_type = &rules.conditions()[cause.condition].wire_type;
        let cause = format!("{wire_type}={}{}", cause.status, cause.reason);
        assert!(
            explained.text.contains(&cause),
            "{} lacks {cause}",
            explained.text
        );
    }
}

/// Makes the changes, having checked that they are changes, and checks that the promised rule decides then, or, where a
/// change leaves the reason open, that the phase comes out with each.
fn follow(way: &Way, facts: &Facts, phase: usize, rules: &RuleList) {
    let mut values: Vec<ValueSet> = facts.state.iter().map(|value| value.only()).collect();
    assert!(
        way.changes
            .is_sorted_by(|one, next| one.condition < next.condition),
        "a condition changes twice or out of order"
    );
    for turn in &way.changes {
        let from = values_of(rules, turn.condition, turn.from, turn.from_reason);
        let to = values_of(rules, turn.condition, turn.to, turn.to_reason);
        assert!(from.contains(facts.state[turn.condition]), "{}", way.text);
        assert!(from.intersection(to).is_empty(), "{} changes nothing", way.text);
        values[turn.condition] = to;
        let change = format!(
            "{}={}{} (now {}{})",
            rules.conditions()[turn.condition].wire_type,
            turn.to,
            turn.to_reason,
            turn.from,
            turn.from_reason
        );
        assert!(way.text.contains(&change), "{} lacks {change}", way.text);
    }
    assert_eq!(way.phase, rules.phases()[phase].name);
    let there = states_within(&values).into_iter();
    let there: Vec<Facts> = there.map(|state| Facts::of(state, rules)).collect();
    for facts in &there {
        assert_eq!(facts.phase, phase, "{:?} after {}", facts.state, way.text);
        assert!(facts.is_possible, "`never` holds after {}", way.text);
    }
    assert!(
        there.iter().any(|facts| facts.rule == way.rule),
        "another rule decides after {}",
        way.text
    );
}

fn changes_between(one: &State, other: &State) -> usize {
    one.iter().zip(other).filter(|(one, other)| one != other).count()
}

#[test]
fn every_state_of_small_lists() {
    let (mut lists, mut with_reasons, mut states, mut ways, mut none) = (0, 0, 0, 0, 0);
    let small = generated::all()
        .into_iter()
        .enumerate()
        .filter(|(_, derived)| count_states(derived.rules).is_some());
    for (number, derived) in small {
        let rules = derived.rules;
        println!("list {number}:\n{rules}");
        let all = all_states(rules);
        for facts in &all {
            check_explanation(&derived, facts, &all);
            let conditions = list_of(&facts.state, rules);
            for phase in 0..rules.phases().len() {
                let fewest = all
                    .iter()
                    .filter(|other| other.is_possible && other.phase == phase)
                    .map(|other| changes_between(&facts.state, &other.state))
                    .min();
                let way = (derived.toward)(&conditions, phase);
                assert_eq!(
                    way.as_ref().map(|way| way.changes.len()),
                    fewest,
                    "toward {} from {:?}: {:?}",
                    rules.phases()[phase].name,
                    facts.state,
                    way.as_ref().map(|way| &way.text)
                );
                if let Some(way) = way {
                    follow(&way, facts, phase, rules);
                    ways += 1;
                } else {
                    none += 1;
                }
            }
        }
        lists += 1;
        with_reasons += usize::from(has_reasons(rules));
        states += all.len();
    }
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
        .filter(|(_, derived)| count_states(derived.rules).is_none());
    for (number, derived) in large {
        let rules = derived.rules;
        println!("list {number}:\n{rules}");
        let rng = &mut Rng::new(number as u64);
        for _ in 0..STATES {
            let facts = Facts::of(random_state(rules, rng), rules);
            let conditions = list_of(&facts.state, rules);
            let causes = (derived.explain)(&conditions).causes;
            // Random states would hardly ever share the causes, so they are made to.
            let others: Vec<Facts> = (0..OTHERS)
                .map(|_| {
                    let mut other = random_state(rules, rng);
                    for cause in &causes {
                        let values = values_of(rules, cause.condition, cause.status, cause.reason);
                        let values: Vec<Value> = values.iter().collect();
                        other[cause.condition] = *rng.pick(&values);
                    }
                    Facts::of(other, rules)
                })
                .collect();
            check_explanation(&derived, &facts, &others);
            for phase in 0..rules.phases().len() {
                let way = (derived.toward)(&conditions, phase);
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
