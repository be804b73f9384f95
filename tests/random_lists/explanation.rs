//! Explanations, checked by brute force over every state of small lists and by samples of large ones.

use crate::derived::{Derived, TypeAndStatus, Way};
use crate::generated;
use crate::generator::Rng;
use phase_rules::ConditionStatus;
use phase_rules::rules::{Matcher, RuleList};

/// Lists of up to this many conditions are checked in every state.
const MOST_ENUMERATED: usize = 5;

/// A status for each condition.
type State = Vec<ConditionStatus>;

fn list_of(state: &State, rules: &RuleList) -> Vec<TypeAndStatus> {
    let entries = rules
        .conditions()
        .iter()
        .zip(state)
        .map(|(condition, status)| TypeAndStatus {
            type_: condition.wire_type.clone(),
            status: status.as_str().into(),
        });
    entries.collect()
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

fn all_states(rules: &RuleList) -> Vec<Facts> {
    let count = rules.conditions().len();
    let states = (0..3_usize.pow(u32::try_from(count).unwrap())).map(|number| {
        let mut rest = number;
        let mut state = State::new();
        for _ in 0..count {
            state.push(ConditionStatus::ALL[rest % 3]);
            rest /= 3;
        }
        Facts::of(state, rules)
    });
    states.collect()
}

/// Whether the state has what the causes say, so that the same must follow.
fn shares(state: &State, causes: &[(usize, ConditionStatus)]) -> bool {
    causes
        .iter()
        .all(|(condition, status)| state[*condition] == *status)
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
    assert_eq!(explained.statuses, facts.state);
    assert!(
        explained.causes.is_sorted_by_key(|(condition, _)| *condition),
        "{:?}",
        explained.causes
    );
    assert!(shares(&facts.state, &explained.causes), "{:?}", explained.causes);
    others
        .iter()
        .filter(|other| shares(&other.state, &explained.causes))
        .for_each(|other| check_sufficient(facts, other, rules));

    let beginning = format!("{}: ", explained.phase);
    assert!(explained.text.starts_with(&beginning), "{}", explained.text);
    for (condition, status) in &explained.causes {
        let cause = format!("{}={status}", rules.conditions()[*condition].wire_type);
        assert!(
            explained.text.contains(&cause),
            "{} lacks {cause}",
            explained.text
        );
    }
}

/// Makes the changes, having checked that they are changes, and checks that the promised rule decides then.
fn follow(way: &Way, facts: &Facts, phase: usize, rules: &RuleList) {
    let mut state = facts.state.clone();
    assert!(
        way.changes
            .is_sorted_by(|one, next| one.condition < next.condition),
        "a condition changes twice or out of order"
    );
    for turn in &way.changes {
        assert_eq!(turn.from, facts.state[turn.condition]);
        assert_ne!(turn.from, turn.to);
        state[turn.condition] = turn.to;
        let change = format!("{}={}", rules.conditions()[turn.condition].wire_type, turn.to);
        assert!(way.text.contains(&change), "{} lacks {change}", way.text);
    }
    let there = Facts::of(state, rules);
    assert_eq!(way.phase, rules.phases()[phase].name);
    assert_eq!((there.phase, there.rule), (phase, way.rule), "after {}", way.text);
    assert!(there.is_possible, "`never` holds after {}", way.text);
}

fn changes_between(one: &State, other: &State) -> usize {
    one.iter().zip(other).filter(|(one, other)| one != other).count()
}

#[test]
fn every_state_of_small_lists() {
    let (mut lists, mut states, mut ways, mut none) = (0, 0, 0, 0);
    let small = generated::all()
        .into_iter()
        .enumerate()
        .filter(|(_, derived)| derived.rules.conditions().len() <= MOST_ENUMERATED);
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
        states += all.len();
    }
    println!("{states} states of {lists} lists: {ways} ways to a phase, {none} times none");
    assert!(lists >= 20 && ways > 0 && none > 0, "{lists} {ways} {none}");
}

/// 0 where the phase is the present one, 1 where some single change leads to it.
fn changes_if_at_most_one(facts: &Facts, phase: usize, rules: &RuleList) -> Option<usize> {
    if facts.phase == phase && facts.is_possible {
        return Some(0);
    }
    (0..facts.state.len())
        .flat_map(|condition| ConditionStatus::ALL.map(|status| (condition, status)))
        .any(|(condition, status)| {
            let mut other = facts.state.clone();
            other[condition] = status;
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
        .filter(|(_, derived)| derived.rules.conditions().len() > MOST_ENUMERATED);
    for (number, derived) in large {
        let rules = derived.rules;
        println!("list {number}:\n{rules}");
        let rng = &mut Rng::new(number as u64);
        let count = rules.conditions().len();
        for _ in 0..STATES {
            let state: State = (0..count).map(|_| *rng.pick(&ConditionStatus::ALL)).collect();
            let facts = Facts::of(state, rules);
            let conditions = list_of(&facts.state, rules);
            let causes = (derived.explain)(&conditions).causes;
            // Random states would hardly ever share the causes, so they are made to.
            let others: Vec<Facts> = (0..OTHERS)
                .map(|_| {
                    let mut other: State = (0..count).map(|_| *rng.pick(&ConditionStatus::ALL)).collect();
                    causes
                        .iter()
                        .for_each(|(condition, status)| other[*condition] = *status);
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
