//! Derived evaluators and the owned model give the same phase by the same rule for whatever stands in a list.

use crate::derived::{Derived, TypeAndStatus};
use crate::generated;
use crate::generator::{self, Rng};
use phase_rules::rules::{Atom, Formula, Matcher, RuleList};
use phase_rules::{ConditionStatus, StatusSet, Value};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestRunner;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// Lists of up to this many conditions are compared in every state.
const MOST_ENUMERATED: usize = 4;

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

fn entry(type_: &str, status: &str) -> TypeAndStatus {
    TypeAndStatus {
        type_: type_.into(),
        status: status.into(),
    }
}

/// Any list, in any order, with any duplicates. In most, some entries stand first that make one of the rules hold, or
/// rules with many atoms would never decide.
fn condition_lists(list: &'static RuleList) -> impl Strategy<Value = Vec<TypeAndStatus>> {
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
    let any_entry = (any_type, select(STATUS_TEXTS)).prop_map(|(type_, status)| entry(&type_, status));
    let rules = proptest::option::weighted(0.7, (0..list.rules().len(), any::<u64>()));
    (vec(any_entry, 0..=2 * count + 4), rules).prop_map(move |(mut entries, rule)| {
        let Some((rule, seed)) = rule else {
            return entries;
        };
        let mut rng = Rng::new(seed);
        let mut forced = BTreeMap::new();
        for earlier in &list.rules()[..rule] {
            if let Some(matcher) = &earlier.matcher {
                force(matcher, false, &mut forced, &mut rng);
            }
        }
        if let Some(matcher) = &list.rules()[rule].matcher {
            force(matcher, true, &mut forced, &mut rng);
        }
        for (condition, status) in forced {
            let type_ = &*list.conditions()[condition].wire_type;
            // Behind the last of the foreign entries before it, so that it is the first of its type.
            let first = entries.iter().position(|entry| entry.type_ == type_);
            let place = rng.below(first.unwrap_or(entries.len()) + 1);
            entries.insert(place, entry(type_, status.as_str()));
        }
        entries
    })
}

/// Chooses statuses that make the formula hold or not hold. Those chosen before are overwritten, so it may not come true.
fn force(formula: &Matcher, holds: bool, forced: &mut BTreeMap<usize, ConditionStatus>, rng: &mut Rng) {
    match formula {
        Formula::Atom(Atom {
            condition, values, ..
        }) => {
            let statuses = values.statuses();
            let accepted = if holds { statuses } else { statuses.complement() };
            let present = forced
                .get(condition)
                .map_or(StatusSet::EMPTY, |status| status.only());
            if !accepted.is_empty() && accepted.intersection(present).is_empty() {
                let accepted: Vec<ConditionStatus> = accepted.iter().collect();
                forced.insert(*condition, *rng.pick(&accepted));
            }
        }
        Formula::Not(operand) => force(operand, !holds, forced, rng),
        Formula::Named { formula, .. } => force(formula, holds, forced, rng),
        Formula::All(operands) | Formula::Any(operands) => {
            if matches!(formula, Formula::All(_)) == holds {
                operands
                    .iter()
                    .for_each(|operand| force(operand, holds, forced, rng));
            } else if !operands.is_empty() {
                force(rng.pick(operands), holds, forced, rng);
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
fn agree(derived: &Derived, list: &RuleList, conditions: &[TypeAndStatus]) -> Result<Option<usize>, String> {
    let expected = list.evaluate(conditions);
    let phase = (derived.evaluate)(conditions);
    let explained = (derived.explain)(conditions);
    if phase != expected.phase.name {
        return Err(format!("evaluates to {phase}, expected {expected:?}"));
    }
    if (explained.phase, explained.rule) != (&*expected.phase.name, expected.rule) {
        let (phase, rule) = (explained.phase, explained.rule);
        return Err(format!(
            "is explained as {phase} by {rule:?}, expected {expected:?}"
        ));
    }
    let values = list.values(conditions);
    let excluded_by = nevers_that_hold(list, &values);
    if (derived.excluded_by)(conditions) != excluded_by {
        return Err(format!("is not excluded by {excluded_by:?} alone"));
    }
    let statuses: Vec<ConditionStatus> = values.into_iter().map(Value::status).collect();
    if explained.statuses != statuses {
        return Err(format!("reads {:?}, expected {statuses:?}", explained.statuses));
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
    let (mut lists, mut compared, mut undecided, mut excluded) = (0, 0, 0, 0);
    for (number, (list, derived)) in generator::lists().iter().zip(generated::all()).enumerate() {
        if list.conditions().len() > MOST_ENUMERATED {
            continue;
        }
        lists += 1;
        for state in 0..4_usize.pow(u32::try_from(list.conditions().len()).unwrap()) {
            let mut rest = state;
            let mut conditions = Vec::new();
            for condition in list.conditions() {
                let status = [None, Some("True"), Some("False"), Some("Unknown")][rest % 4];
                conditions.extend(status.map(|status| entry(&condition.wire_type, status)));
                rest /= 4;
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
    println!("{compared} states of {lists} lists, {excluded} excluded, {undecided} times no rule decided");
    // Only `never` may leave states without a rule, and these are evaluated all the same.
    assert!(
        lists >= 20 && undecided > 10 && excluded > 10,
        "{lists} {undecided} {excluded}"
    );
}

#[test]
fn setting_a_condition_in_a_state() {
    const CASES: u32 = 50;
    for (number, derived) in generated::all().into_iter().enumerate() {
        let rules = derived.rules;
        let change = (0..rules.conditions().len(), select(&ConditionStatus::ALL[..]));
        let mut runner = TestRunner::new(ProptestConfig {
            failure_persistence: None,
            ..ProptestConfig::with_cases(CASES)
        });
        runner
            .run(&(condition_lists(rules), change), |(before, change)| {
                let type_ = &*rules.conditions()[change.0].wire_type;
                let mut after = before.clone();
                match after.iter_mut().find(|entry| entry.type_ == type_) {
                    Some(first) => first.status = change.1.as_str().into(),
                    None => after.push(entry(type_, change.1.as_str())),
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
        for condition in derived.rules.conditions() {
            for status in ConditionStatus::ALL {
                let list = [entry(&condition.wire_type, status.as_str())];
                assert_eq!(
                    (derived.is_default)(&list),
                    status == condition.absent,
                    "{list:?}"
                );
            }
        }
    }
}
