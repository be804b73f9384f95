//! Derived evaluators and the owned model give the same phase by the same rule for whatever stands in a list.

use crate::derived::{Derived, Entry};
use crate::generated;
use crate::generator::{self, Rng};
use phase_rules::rules::{Atom, Formula, Matcher, RuleList};
use phase_rules::{ConditionStatus, Value, ValueSet};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestRunner;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// Lists are compared in every state where there are at most this many, a missing condition counted as one more value.
const MOST_STATES: usize = 5_000;

/// The statuses, and texts that are none and count as `Unknown`.
const STATUS_TEXTS: &[&str] = &[
    "True",
    "False",
    "Unknown",
    "True",
    "False",
    "Unknown",
    "True",
    "False",
    "Unknown",
    "true",
    "",
    "TRUE",
    "Yes",
    "false",
    "FALSE",
    " True",
    "False ",
    "Unknown\n",
    "T",
    "1",
];

/// What lies close to a type but is another.
fn near_misses(list: &RuleList) -> Vec<String> {
    let declared: BTreeSet<&str> = list.conditions().iter().map(|c| &*c.wire_type).collect();
    let mut misses = vec![
        String::new(),
        "Ready".into(),
        "example.com/".into(),
        "Bereit\u{e4}".into(),
    ];
    for condition in list.conditions() {
        let type_ = &*condition.wire_type;
        misses.push(condition.name.clone());
        misses.push(format!("{type_}x"));
        misses.push(format!("example.com/{type_}"));
        misses.push(type_[1..].into());
        misses.push(type_[..type_.len() - 1].into());
        misses.push(type_.to_lowercase());
        // The same length and ends, which is all that the hash of most lists looks at.
        let middle = type_.len() / 2;
        misses.push(format!("{}0{}", &type_[..middle], &type_[middle + 1..]));
    }
    misses.retain(|miss| !declared.contains(&**miss));
    misses
}

/// The texts of all declared reasons, and what lies close to them but is another. None where none are declared.
fn reason_texts(list: &RuleList) -> Vec<Option<String>> {
    let mut texts = vec![None];
    for reason in list.conditions().iter().flat_map(|condition| &condition.reasons) {
        let text = &*reason.text;
        let middle = text.len() / 2;
        // Mostly reasons that rules test.
        texts.extend([(); 4].map(|()| Some(text.into())));
        texts.extend([
            None,
            Some(reason.name.clone()),
            Some(String::new()),
            Some(format!("{text}x")),
            Some(text[1..].into()),
            Some(text.to_lowercase()),
            Some(format!("{}0{}", &text[..middle], &text[middle + 1..])),
        ]);
    }
    texts
}

fn entry(type_: &str, status: &str, reason: Option<String>) -> Entry {
    Entry {
        type_: type_.into(),
        status: status.into(),
        reason,
    }
}

/// Any list, in any order, with any duplicates. In most, some entries stand first that make one of the rules hold, or
/// rules with many atoms would never decide.
fn condition_lists(list: &'static RuleList) -> impl Strategy<Value = Vec<Entry>> {
    let count = list.conditions().len();
    let declared: Vec<String> = list
        .conditions()
        .iter()
        .map(|condition| condition.wire_type.clone())
        .collect();
    let any_type = prop_oneof![
        4 => select(declared),
        1 => select(near_misses(list)),
    ];
    let any_entry = (any_type, select(STATUS_TEXTS), select(reason_texts(list)));
    let any_entry = any_entry.prop_map(|(type_, status, reason)| entry(&type_, status, reason));
    let rules = proptest::option::weighted(0.7, (0..list.rules().len(), any::<u64>()));
    (vec(any_entry, 0..=2 * count + 4), rules).prop_map(move |(mut entries, rule)| {
        let Some((rule, seed)) = rule else {
            return entries;
        };
        let mut rng = Rng::new(seed);
        let mut forced = BTreeMap::new();
        for earlier in &list.rules()[..rule] {
            if let Some(matcher) = &earlier.matcher {
                force(matcher, false, list, &mut forced, &mut rng);
            }
        }
        if let Some(matcher) = &list.rules()[rule].matcher {
            force(matcher, true, list, &mut forced, &mut rng);
        }
        for (condition, value) in forced {
            let entry = Entry::of(list, condition, value);
            // Behind the last of the foreign entries before it, so that it is the first of its type.
            let first = entries.iter().position(|other| other.type_ == entry.type_);
            let place = rng.below(first.unwrap_or(entries.len()) + 1);
            entries.insert(place, entry);
        }
        entries
    })
}

/// Chooses values that make the formula hold or not hold. Those chosen before are overwritten, so it may not come true.
fn force(
    formula: &Matcher,
    holds: bool,
    list: &RuleList,
    forced: &mut BTreeMap<usize, Value>,
    rng: &mut Rng,
) {
    match formula {
        Formula::Atom(Atom {
            condition, values, ..
        }) => {
            let accepted = if holds { *values } else { values.complement() };
            let accepted = accepted.intersection(list.domain(*condition));
            let present = forced
                .get(condition)
                .map_or(ValueSet::EMPTY, |value| value.only());
            if !accepted.is_empty() && accepted.intersection(present).is_empty() {
                let accepted: Vec<Value> = accepted.iter().collect();
                forced.insert(*condition, *rng.pick(&accepted));
            }
        }
        Formula::Not(operand) => force(operand, !holds, list, forced, rng),
        Formula::Named { formula, .. } => force(formula, holds, list, forced, rng),
        Formula::All(operands) | Formula::Any(operands) => {
            if matches!(formula, Formula::All(_)) == holds {
                operands
                    .iter()
                    .for_each(|operand| force(operand, holds, list, forced, rng));
            } else if !operands.is_empty() {
                force(rng.pick(operands), holds, list, forced, rng);
            }
        }
    }
}

fn nevers_that_hold(list: &RuleList, values: &[Value]) -> Vec<String> {
    let holds = |never: &&Matcher| never.matches(|condition| values[condition]);
    let nevers = list.nevers().iter().filter(holds);
    nevers
        .map(|never| list.matcher_source(never).to_string())
        .collect()
}

/// The derived answer is that of the list which the generator built. Gives the deciding rule.
fn agree(derived: &Derived, list: &RuleList, conditions: &[Entry]) -> Result<Option<usize>, String> {
    let expected = list.evaluate(conditions);
    let phase = (derived.evaluate)(conditions);
    let explained = (derived.explain)(conditions);
    if phase != expected.phase.name {
        return Err(format!("evaluates to {phase}, expected {expected:?}"));
    }
    if (explained.phase, explained.rule) != (expected.phase_index, expected.rule) {
        let (phase, rule) = (&list.phases()[explained.phase].name, explained.rule);
        return Err(format!(
            "is explained as {phase} by {rule:?}, expected {expected:?}"
        ));
    }
    let values = list.values(conditions);
    let excluded_by = nevers_that_hold(list, &values);
    if (derived.excluded_by)(conditions) != excluded_by {
        return Err(format!("is not excluded by {excluded_by:?} alone"));
    }
    let values = values.into_iter().enumerate();
    let values = values.map(|(condition, value)| {
        let reason = list.reason(condition, value);
        (value.status(), reason.map(|reason| &*reason.text))
    });
    let values: Vec<_> = values.collect();
    let read = (derived.values)(conditions);
    if read != values {
        return Err(format!("reads {read:?}, expected {values:?}"));
    }
    Ok(expected.rule)
}

#[test]
fn any_condition_list() {
    const CASES: u32 = 250;
    let (mut rules, mut decided) = (0, 0);
    for (number, (list, derived)) in generator::lists().iter().zip(generated::all()).enumerate() {
        let deciding = RefCell::new(BTreeSet::new());
        let mut runner = TestRunner::new(ProptestConfig {
            failure_persistence: None,
            ..ProptestConfig::with_cases(CASES)
        });
        runner
            .run(&condition_lists(derived.rules), |conditions| {
                match agree(&derived, list, &conditions) {
                    Ok(rule) => {
                        deciding.borrow_mut().insert(rule);
                        Ok(())
                    }
                    Err(reason) => Err(TestCaseError::fail(reason)),
                }
            })
            .unwrap_or_else(|error| panic!("list {number}:\n{list}\n{error}"));
        rules += list.rules().len();
        decided += deciding.borrow().iter().flatten().count();
    }
    println!("{decided} of {rules} rules decided");
    // Each can decide in some state, if a rare one. Most must, or agreement means little.
    assert!(
        10 * decided > 9 * rules,
        "only {decided} of {rules} rules decided"
    );
}

#[test]
fn every_state_of_small_lists() {
    let (mut lists, mut with_reasons, mut compared) = (0, 0, 0);
    let (mut undecided, mut excluded) = (0, 0);
    for (number, (list, derived)) in generator::lists().iter().zip(generated::all()).enumerate() {
        let domains = || (0..list.conditions().len()).map(|condition| list.domain(condition));
        let states = domains().try_fold(1, |states: usize, domain| states.checked_mul(domain.len() + 1));
        let Some(states @ ..=MOST_STATES) = states else {
            continue;
        };
        lists += 1;
        with_reasons += usize::from(domains().any(|domain| domain.len() > 3));
        for state in 0..states {
            let mut rest = state;
            let mut conditions = Vec::new();
            for (condition, domain) in domains().enumerate() {
                let value = domain.iter().nth(rest % (domain.len() + 1));
                conditions.extend(value.map(|value| Entry::of(list, condition, value)));
                rest /= domain.len() + 1;
            }
            for reverse in [false, true] {
                if reverse {
                    conditions.reverse();
                }
                match agree(&derived, list, &conditions) {
                    Ok(rule) => undecided += usize::from(rule.is_none()),
                    Err(reason) => panic!("list {number}:\n{list}\n{conditions:?} {reason}"),
                }
            }
            compared += 1;
            excluded += usize::from(!(derived.excluded_by)(&conditions).is_empty());
        }
    }
    println!(
        "{compared} states of {lists} lists, {with_reasons} with reasons, {excluded} excluded, {undecided} times no rule decided"
    );
    // Only `never` may leave states without a rule, and these are evaluated all the same.
    assert!(
        lists >= 20 && with_reasons >= 5 && undecided > 10 && excluded > 10,
        "{lists} {with_reasons} {undecided} {excluded}"
    );
}

#[test]
fn setting_a_condition_in_a_state() {
    const CASES: u32 = 50;
    for (number, derived) in generated::all().into_iter().enumerate() {
        let rules = derived.rules;
        let change = (
            0..rules.conditions().len(),
            select(&ConditionStatus::ALL[..]),
            select(reason_texts(rules)),
        );
        let mut runner = TestRunner::new(ProptestConfig {
            failure_persistence: None,
            ..ProptestConfig::with_cases(CASES)
        });
        runner
            .run(&(condition_lists(rules), change), |(before, change)| {
                let (condition, status, reason) = change.clone();
                let type_ = &*rules.conditions()[condition].wire_type;
                let changed = entry(type_, status.as_str(), reason);
                let mut after = before.clone();
                match after.iter_mut().find(|entry| entry.type_ == type_) {
                    Some(first) => *first = changed,
                    None => after.push(changed),
                }
                let phase = (derived.with)(&before, change, &after);
                prop_assert_eq!(phase, Some((derived.evaluate)(&after)));
                Ok(())
            })
            .unwrap_or_else(|error| panic!("list {number}:\n{rules}\n{error}"));
    }
}

#[test]
fn default_state_is_that_of_an_empty_list() {
    for derived in generated::all() {
        assert!((derived.is_default)(&[]), "{}", derived.rules);
        for (index, condition) in derived.rules.conditions().iter().enumerate() {
            for reason in derived.rules.tested_reasons(index) {
                let status = condition.absent.as_str();
                let list = [entry(&condition.wire_type, status, Some(reason.text.clone()))];
                assert!(!(derived.is_default)(&list), "{list:?}");
            }
            for status in ConditionStatus::ALL {
                let list = [entry(&condition.wire_type, status.as_str(), None)];
                assert_eq!(
                    (derived.is_default)(&list),
                    status == condition.absent,
                    "{list:?}"
                );
            }
        }
    }
}
