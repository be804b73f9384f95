//! Evaluates a rule list that is data.

use super::{Atom, Matcher, Phase, Rule, RuleList};
use crate::condition::ReadCondition;
use crate::condition_list;
use crate::status::ConditionStatus;
use alloc::vec::Vec;

/// A phase, and the rule that gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Decision<'a> {
    /// The phase.
    pub phase: &'a Phase,
    /// The index of the phase in [`RuleList::phases`].
    pub phase_index: usize,
    /// The index of the rule in [`RuleList::rules`]; `None` if no rule holds, so that the phase is `Unknown`.
    pub rule: Option<usize>,
}

impl Matcher {
    /// Whether the matcher holds in a state. `status` gives each condition's status by its index.
    pub fn matches(&self, status: impl Fn(usize) -> ConditionStatus) -> bool {
        self.holds(&mut |atom: &Atom| atom.statuses.contains(status(atom.condition)))
    }
}

impl Rule {
    /// Whether the rule holds in a state, whatever earlier rules do. `_` always does.
    pub fn matches(&self, status: impl Fn(usize) -> ConditionStatus) -> bool {
        self.matcher
            .as_ref()
            .is_none_or(|matcher| matcher.matches(status))
    }
}

impl RuleList {
    /// Reads the status of every declared condition from a list. A missing one counts as its `absent` value, a status text
    /// that is none of the three as `Unknown`. Of several entries of a type, the first counts.
    pub fn statuses<C: ReadCondition>(&self, conditions: &[C]) -> Vec<ConditionStatus> {
        self.conditions()
            .iter()
            .map(|declared| {
                condition_list::status(conditions, &declared.wire_type).unwrap_or(declared.absent)
            })
            .collect()
    }

    /// Returns the phase of a list of conditions, and the rule that gave it.
    ///
    /// Derived evaluators return the same without allocating.
    pub fn evaluate<C: ReadCondition>(&self, conditions: &[C]) -> Decision<'_> {
        let statuses = self.statuses(conditions);
        self.decide(|condition| statuses[condition])
    }

    /// Returns the phase of a state. `status` gives each condition's status by its index in [`RuleList::conditions`].
    pub fn decide(&self, status: impl Fn(usize) -> ConditionStatus) -> Decision<'_> {
        let rule = self.rules().iter().position(|rule| rule.matches(&status));
        let phase_index = rule.map_or(0, |rule| self.rules()[rule].phase);
        Decision {
            phase: &self.phases()[phase_index],
            phase_index,
            rule,
        }
    }
}
