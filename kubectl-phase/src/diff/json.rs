//! The differences for programs.

use super::Difference;
use super::fleet::ObjectChange;
use phase_rules::analysis::{Combination, Comparison, StateSet};
use phase_rules::diagnostics::{compared_values_in_words, comparison_in_words};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DifferenceForm<'a> {
    /// Null where they were not counted.
    possible_states: Option<u128>,
    changed_states: Option<u128>,
    changes: Vec<ChangeForm<'a>>,
    lost_ensures: Vec<LostForm<'a>>,
    /// Whether all of this is checked.
    is_complete: bool,
    /// The differences in words.
    differences: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    objects: Option<ObjectsForm<'a>>,
}

#[derive(Serialize)]
struct ChangeForm<'a> {
    from: &'a str,
    to: &'a str,
    states: StatesForm<'a>,
}

#[derive(Serialize)]
struct LostForm<'a> {
    ensure: String,
    violations: Vec<ViolationForm<'a>>,
}

#[derive(Serialize)]
struct ViolationForm<'a> {
    phase: &'a str,
    states: StatesForm<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct StatesForm<'a> {
    count: Option<u128>,
    /// Of each condition the values that it may have; any for those that are not named.
    combinations: Vec<BTreeMap<&'a str, Vec<String>>>,
    is_complete: bool,
}

#[derive(Serialize)]
struct ObjectsForm<'a> {
    count: usize,
    changes: &'a [ObjectChange],
}

pub fn form(difference: &Difference) -> DifferenceForm<'_> {
    let Difference {
        old,
        new,
        comparison,
        fleet,
    } = difference;
    let changes = comparison.changes.iter().map(|change| ChangeForm {
        from: &old.rules.phases()[change.from].text,
        to: &new.rules.phases()[change.to].text,
        states: states(comparison, &change.states),
    });
    let lost = comparison.lost_ensures.iter().map(|lost| {
        let ensure = &old.rules.ensures()[lost.ensure];
        let (premise, conclusion) = (
            old.rules.claim_source(&ensure.premise),
            old.rules.claim_source(&ensure.conclusion),
        );
        let violations = lost.violations.iter().map(|violation| ViolationForm {
            phase: &comparison.rules.phases()[violation.phase].text,
            states: states(comparison, &violation.states),
        });
        LostForm {
            ensure: format!("ensure({premise} => {conclusion})"),
            violations: violations.collect(),
        }
    });
    DifferenceForm {
        possible_states: comparison.possible_states,
        changed_states: comparison.changed_states,
        changes: changes.collect(),
        lost_ensures: lost.collect(),
        is_complete: comparison.not_checked.is_empty(),
        differences: comparison_in_words(&old.rules, comparison),
        objects: fleet.as_ref().map(|fleet| ObjectsForm {
            count: fleet.objects,
            changes: &fleet.changes,
        }),
    }
}

fn states<'a>(comparison: &'a Comparison, states: &StateSet) -> StatesForm<'a> {
    let combination = |combination: &Combination| {
        comparison
            .constraints(combination)
            .map(|(condition, values)| {
                let words = compared_values_in_words(comparison, condition, values);
                (&*comparison.rules.conditions()[condition].name, words)
            })
            .collect()
    };
    StatesForm {
        count: states.count,
        combinations: states.combinations.iter().map(combination).collect(),
        is_complete: states.is_complete,
    }
}
