//! The rules give the health that Argo CD gives, in every case and in every way to evaluate them.

use crate::checks::{Check, Entry};
use crate::{checks, derived};
use phase_rules::rules::RuleList;

/// Calls with each case of a check, as it is and in reverse order.
fn for_each_case(check: &Check, mut test: impl FnMut(&[Entry], &str)) {
    for case in &check.cases {
        let mut conditions = case.conditions.clone();
        test(&conditions, &case.health);
        conditions.reverse();
        test(&conditions, &case.health);
    }
}

#[test]
fn counts() {
    let checks = checks::all();
    let cases = || checks.iter().flat_map(|check| &check.cases);
    assert_eq!((checks.len(), cases().count()), (36, 1363));
    assert_eq!(cases().filter(|case| case.from.is_some()).count(), 122);
}

#[test]
fn owned_lists_give_the_health() {
    for check in checks::all() {
        for_each_case(&check, |conditions, health| {
            let decision = check.list.evaluate(conditions);
            assert_eq!(decision.phase.name, health, "{} {conditions:?}", check.name);
        });
    }
}

/// What a list that is data says of its phases.
fn texts(rules: &RuleList, conditions: &[Entry]) -> Vec<Option<String>> {
    let values = rules.values(conditions);
    let explanation = rules.explain(|condition| values[condition]);
    let missing = |phase| Some(explanation.missing_for(phase)?.to_string());
    let missing = (0..rules.phases().len()).map(missing);
    [Some(explanation.to_string())]
        .into_iter()
        .chain(missing)
        .collect()
}

#[test]
fn derived_lists_give_the_health() {
    let derived = derived::all();
    assert_eq!(derived.len(), checks::all().len());
    for (check, derived) in checks::all().iter().zip(derived) {
        for_each_case(check, |conditions, health| {
            let phases = (derived.phases)(conditions);
            let all = [phases.evaluated, phases.of_state, phases.explained];
            assert_eq!(all, [health; 3], "{} {conditions:?}", check.name);
            let decision = derived.rules.evaluate(conditions);
            assert_eq!(phases.rule, decision.rule, "{} {conditions:?}", check.name);
            assert_eq!(phases.texts, texts(&derived.rules, conditions), "{conditions:?}");
        });
    }
}
