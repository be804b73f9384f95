//! All states of a list, as lists of conditions.

use phase_rules::rules::RuleList;
use phase_rules::{ConditionStatus, ReadCondition};

/// A condition of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub wire_type: String,
    pub status: String,
    pub reason: Option<String>,
    pub message: String,
    pub observed_generation: Option<i64>,
}

impl ReadCondition for Entry {
    fn type_(&self) -> &str {
        &self.wire_type
    }
    fn status(&self) -> &str {
        &self.status
    }
    fn reason(&self) -> Option<&str> {
        self.reason.as_deref()
    }
    fn message(&self) -> Option<&str> {
        Some(&self.message)
    }
    fn observed_generation(&self) -> Option<i64> {
        self.observed_generation
    }
}

pub const GENERATION: i64 = 3;

impl Entry {
    pub fn new(wire_type: &str, status: &str, reason: Option<&str>) -> Self {
        Self {
            wire_type: wire_type.into(),
            status: status.into(),
            reason: reason.map(Into::into),
            message: format!("{wire_type} is {status}"),
            observed_generation: None,
        }
    }
}

/// What one condition can be: missing, each status with each tested reason and with another one, a text that is no status and,
/// where rules look at it, stale.
fn possible(rules: &RuleList, condition: usize) -> Vec<Option<Entry>> {
    let wire_type = &*rules.conditions()[condition].wire_type;
    let mut entries = vec![None, Some(Entry::new(wire_type, "true", None))];
    for value in rules.domain(condition).iter() {
        let reason = rules.reason(condition, value).map(|reason| &*reason.text);
        // Not all conditions have a message.
        let mut entry = Entry::new(
            wire_type,
            value.status().as_str(),
            reason.or(Some("SomethingElse")),
        );
        if value.status() == ConditionStatus::Unknown {
            entry.message.clear();
        }
        entry.observed_generation = Some(GENERATION);
        if rules.ignores_stale() && value.status() == ConditionStatus::True {
            entries.push(Some(Entry {
                observed_generation: Some(GENERATION - 1),
                ..entry.clone()
            }));
            entries.push(Some(Entry {
                observed_generation: Some(0),
                ..entry.clone()
            }));
        }
        entries.push(Some(entry));
    }
    entries
}

/// All lists of conditions of a rule list; `None` where they are more than `most`.
pub fn all(rules: &RuleList, most: usize) -> Option<Vec<Vec<Entry>>> {
    let mut states = vec![Vec::new()];
    for condition in 0..rules.conditions().len() {
        let possible = possible(rules, condition);
        if states.len() * possible.len() > most {
            return None;
        }
        let longer = states.iter().flat_map(|state: &Vec<Entry>| {
            possible.iter().map(|entry| {
                let mut state = state.clone();
                state.extend(entry.clone());
                state
            })
        });
        states = longer.collect();
    }
    Some(states)
}
