//! Transitions, put together as far as they can be.

use super::Transition;
use crate::diagnostics::values_in_words;
use crate::rules::RuleList;
use crate::value::ValueSet;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

/// All transitions from one phase to another.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TransitionGroup {
    /// The phase before.
    pub from: usize,
    /// The phase after.
    pub to: usize,
    /// What leads from one to the other.
    pub causes: Vec<TransitionCause>,
}

/// A change of any one of the conditions from any of the values before to any of those after.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TransitionCause {
    /// The conditions.
    pub conditions: Vec<usize>,
    /// The values before, in words.
    pub before: Vec<String>,
    /// The values after, in words.
    pub after: Vec<String>,
}

impl TransitionCause {
    /// Words the change, such as `JobFailed False|Unknown to True`, and names at most about this many conditions.
    pub fn in_words(&self, rules: &RuleList, most_named: usize) -> String {
        let names = self
            .conditions
            .iter()
            .map(|condition| &*rules.conditions()[*condition].name);
        let names = shortened(&names.collect::<Vec<_>>(), " or ", most_named);
        format!("{names} {} to {}", self.before.join("|"), self.after.join("|"))
    }
}

/// The parts, or the first of them and how many more there are.
pub fn shortened(parts: &[&str], separator: &str, most_named: usize) -> String {
    // One more is shown rather than counted.
    if parts.len() <= most_named.saturating_add(1) {
        return parts.join(separator);
    }
    let named = parts[..most_named].join(separator);
    format!("{named}{separator}{} more", parts.len() - most_named)
}

/// Puts transitions together by their phases, in order.
pub fn group_transitions(rules: &RuleList, transitions: &[Transition]) -> Vec<TransitionGroup> {
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
    let mut changes: Vec<TransitionGroup> = Vec::new();
    for ((from, to, _, _, [before, after]), conditions) in conditions {
        let cause = TransitionCause {
            conditions,
            before,
            after,
        };
        match changes.last_mut() {
            Some(last) if (last.from, last.to) == (from, to) => last.causes.push(cause),
            _ => changes.push(TransitionGroup {
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
