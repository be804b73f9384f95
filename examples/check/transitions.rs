//! Which changes of one condition lead from which phase to which, put together as far as they can be.

use phase_rules::ValueSet;
use phase_rules::analysis::Transition;
use phase_rules::diagnostics::values_in_words;
use phase_rules::rules::RuleList;
use std::collections::BTreeMap;

/// All that leads from one phase to another.
pub struct PhaseChange {
    pub from: usize,
    pub to: usize,
    pub causes: Vec<Cause>,
}

/// A change of any one of the conditions from any of the values before to any of those after, in words.
pub struct Cause {
    pub conditions: Vec<usize>,
    pub before: Vec<String>,
    pub after: Vec<String>,
}

/// The transitions by phases, in their order.
pub fn phase_changes(rules: &RuleList, transitions: &[Transition]) -> Vec<PhaseChange> {
    // Values before, by what is the same otherwise.
    let mut before: BTreeMap<_, ValueSet> = BTreeMap::new();
    for change in transitions {
        let key = (change.from, change.to, change.condition, change.after);
        let values = before.entry(key).or_default();
        *values = *values | change.before.only();
    }
    let mut after: BTreeMap<_, ValueSet> = BTreeMap::new();
    for ((from, to, condition, value), before) in before {
        let values = after.entry((from, to, condition, before)).or_default();
        *values = *values | value.only();
    }
    // By the sets too: they keep the order of the statuses.
    let mut conditions: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for ((from, to, condition, before), after) in after {
        let words = [before, after].map(|values| values_in_words(rules, condition, values));
        conditions
            .entry((from, to, before, after, words))
            .or_default()
            .push(condition);
    }
    let mut changes: Vec<PhaseChange> = Vec::new();
    for ((from, to, _, _, [before, after]), conditions) in conditions {
        let cause = Cause {
            conditions,
            before,
            after,
        };
        match changes.last_mut() {
            Some(last) if (last.from, last.to) == (from, to) => last.causes.push(cause),
            _ => changes.push(PhaseChange {
                from,
                to,
                causes: vec![cause],
            }),
        }
    }
    for change in &mut changes {
        change.causes.sort_by_key(|cause| cause.conditions.clone());
    }
    changes
}
