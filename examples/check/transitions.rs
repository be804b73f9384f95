//! Which changes of one condition lead from which phase to which, put together as far as they can be.

use phase_rules::StatusSet;
use phase_rules::analysis::Transition;
use std::collections::BTreeMap;

/// All that leads from one phase to another.
pub struct PhaseChange {
    pub from: usize,
    pub to: usize,
    pub causes: Vec<Cause>,
}

/// A change of any one of the conditions from any of the statuses before to any of those after.
pub struct Cause {
    pub conditions: Vec<usize>,
    pub before: StatusSet,
    pub after: StatusSet,
}

/// The transitions by phases, in their order.
pub fn phase_changes(transitions: &[Transition]) -> Vec<PhaseChange> {
    // Statuses before, by what is the same otherwise.
    let mut before: BTreeMap<_, StatusSet> = BTreeMap::new();
    for change in transitions {
        let key = (change.from, change.to, change.condition, change.status_after);
        let statuses = before.entry(key).or_default();
        *statuses = *statuses | change.status_before.only();
    }
    let mut after: BTreeMap<_, StatusSet> = BTreeMap::new();
    for ((from, to, condition, status), before) in before {
        let statuses = after.entry((from, to, condition, before)).or_default();
        *statuses = *statuses | status.only();
    }
    let mut conditions: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for ((from, to, condition, before), after) in after {
        conditions
            .entry((from, to, before, after))
            .or_default()
            .push(condition);
    }
    let mut changes: Vec<PhaseChange> = Vec::new();
    for ((from, to, before, after), conditions) in conditions {
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
