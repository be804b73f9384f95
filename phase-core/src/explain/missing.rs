//! What is missing for a phase.

use super::search::Search;
use super::source::holds_within;
use super::{DecidingReason, Explain, List, with_every_reason, write_list, write_rule};
use crate::status::ConditionStatus;
use core::fmt;

/// What is missing for a phase, by the rules `R`: a phase enum, such as `BackupPhase`, or `&RuleList`.
///
/// Displays as one line for logs: the changes that are needed, and the rule that would then decide.
#[derive(Clone, Copy)]
pub struct Missing<R: Explain> {
    pub(super) rules: R,
    pub(super) now: R::Sets,
    pub(super) then: R::Sets,
    pub(super) phase: R::Phase,
    pub(super) rule: Option<usize>,
}

/// A condition that would have to have another status or another reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NeededChange<T, R = &'static str> {
    /// The condition.
    pub condition: T,
    /// Its present status, as rules see it.
    pub from: ConditionStatus,
    /// Its present reason, where that is what would have to change.
    pub from_reason: DecidingReason<R>,
    /// The status that it would have to have.
    pub to: ConditionStatus,
    /// The reason that it would have to have. [`Any`](DecidingReason::Any) only where every reason does, whichever reasons the
    /// other changes with `Any` come with.
    pub to_reason: DecidingReason<R>,
}

/// Displays as `JobCompleted=True (now Unknown)` or `JobFailed=True(DeadlineExceeded) (now True(another reason))`.
impl<T: fmt::Display, R: fmt::Display> fmt::Display for NeededChange<T, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            condition,
            from,
            from_reason,
            to,
            to_reason,
        } = self;
        write!(f, "{condition}={to}{to_reason} (now {from}{from_reason})")
    }
}

impl<R: Explain> Missing<R> {
    /// The phase in question.
    pub fn phase(&self) -> R::Phase {
        self.phase
    }

    /// The index in [`RuleList::rules`](crate::rules::RuleList::rules) of the rule that would decide; `None` where the phase is
    /// `Unknown` because no rule would hold.
    pub fn rule(&self) -> Option<usize> {
        self.rule
    }

    /// The conditions that would have to change, in declaration order; none where the phase is the present one.
    pub fn changes(&self) -> impl Iterator<Item = NeededChange<R::Condition, R::Reason>> + Clone + use<R> {
        let Self { rules, now, then, .. } = self.clone();
        let values = self.values_that_do();
        (0..rules.count_conditions()).filter_map(move |condition| {
            let (from, to) = (rules.value(&now, condition), rules.value(&then, condition));
            let is_same_status = from.status() == to.status();
            let every_reason_does = rules.set(&values, condition) == with_every_reason(rules, condition, to);
            let reason_of = |value, is_shown: bool| {
                if is_shown {
                    DecidingReason::of(rules, condition, value)
                } else {
                    DecidingReason::Any
                }
            };
            (from != to).then(|| NeededChange {
                condition: rules.declared(condition),
                from: from.status(),
                from_reason: reason_of(from, is_same_status),
                to: to.status(),
                to_reason: reason_of(to, is_same_status || !every_reason_does),
            })
        })
    }

    /// The values after the changes: of a condition that gets another status, those with every reason where the phase comes
    /// out with each, whichever of their values the conditions before it have.
    fn values_that_do(&self) -> R::Sets {
        let rules = self.rules;
        let mut steps_left = Search::<R>::STEPS;
        let mut values = self.then.clone();
        for condition in 0..rules.count_conditions() {
            let to = rules.value(&self.then, condition);
            let every_reason = with_every_reason(rules, condition, to);
            let is_same_status = rules.value(&self.now, condition).status() == to.status();
            if is_same_status || every_reason == to.only() {
                continue;
            }
            rules.put(&mut values, condition, every_reason);
            if !self.comes_out(&values, &mut steps_left) {
                rules.put(&mut values, condition, to.only());
            }
        }
        values
    }

    /// Whether the phase comes out in all of these states, none of which `never` excludes. May miss that it does.
    fn comes_out(&self, values: &R::Sets, steps_left: &mut usize) -> bool {
        let rules = self.rules;
        let mut holds = |matcher| holds_within(rules, matcher, values, steps_left);
        if rules.each_never().any(|never| holds(never) != Some(false)) {
            return false;
        }
        for (matcher, phase) in rules.each_rule() {
            match matcher.map_or(Some(true), &mut holds) {
                Some(false) => {}
                _ if phase != self.phase => return false,
                Some(true) => return true,
                None => {}
            }
        }
        self.phase == rules.unknown_phase()
    }
}

impl<R: Explain> fmt::Debug for Missing<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Missing")
            .field("phase", &self.phase)
            .field("rule", &self.rule)
            .field("changes", &List(self.changes()))
            .finish_non_exhaustive()
    }
}

impl<R: Explain> fmt::Display for Missing<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let changes = self.changes();
        self.rules.write_phase(self.phase, f)?;
        if changes.clone().next().is_none() {
            f.write_str(" is the phase: ")?;
        } else {
            write_list(f, " needs ", changes)?;
            f.write_str(": ")?;
        }
        write_rule(self.rules, self.rule, f)
    }
}
