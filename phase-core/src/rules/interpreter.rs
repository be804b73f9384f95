//! Evaluating a rule list that is only known at run time.

use super::{Atom, Matcher, Phase, Rule, RuleList};
use crate::condition::ReadCondition;
use crate::condition_list;
use crate::status::ConditionStatus;
use alloc::vec::Vec;

/// Which rule gave the phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Decision<'a> {
    /// The phase.
    pub phase: &'a Phase,
    /// The index of the phase in [`RuleList::phases`].
    pub phase_index: usize,
    /// The index of the deciding rule in [`RuleList::rules`]; `None` where no rule held and the phase is `Unknown`.
    pub rule: Option<usize>,
}

impl Matcher {
    /// Whether the matcher holds in a state, given as each condition's status by its index.
    pub fn matches(&self, status: impl Fn(usize) -> ConditionStatus) -> bool {
        self.holds(&mut |atom: &Atom| atom.statuses.contains(status(atom.condition)))
    }
}

impl Rule {
    /// Whether the rule applies in a state, not asking earlier rules. `_` always does.
    pub fn matches(&self, status: impl Fn(usize) -> ConditionStatus) -> bool {
        self.matcher
            .as_ref()
            .is_none_or(|matcher| matcher.matches(status))
    }
}

impl RuleList {
    /// Reads the status of every declared condition from a list: a missing one counts as its `absent` value, a status
    /// text that is none of the three as `Unknown`, and the first entry of a type counts.
    pub fn statuses<C: ReadCondition>(&self, conditions: &[C]) -> Vec<ConditionStatus> {
        self.conditions()
            .iter()
            .map(|declared| {
                condition_list::status(conditions, &declared.wire_type).unwrap_or(declared.absent)
            })
            .collect()
    }

    /// The phase of a list of conditions, and which rule gave it.
    ///
    /// Derived evaluators answer the same without allocating; this is for lists that are data.
    pub fn evaluate<C: ReadCondition>(&self, conditions: &[C]) -> Decision<'_> {
        let statuses = self.statuses(conditions);
        self.decide(|condition| statuses[condition])
    }

    /// The phase of a state, given as each condition's status by its index in [`RuleList::conditions`].
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
