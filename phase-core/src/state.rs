//! What rules see of all declared conditions at once: what they decide on, and what proofs speak of.

use crate::condition::ReadCondition;
use crate::condition_list;
use crate::enums::{ConditionEnum, PhaseEnum};
use crate::evaluator::{Position, Values, reason_number};
use crate::explain::Explanation;
use crate::rules::constant::ConstantMatcher;
use crate::status::ConditionStatus;
use crate::value::Value;
use core::fmt;

/// The status of each declared condition as rules see it, and its reason where they test that.
///
/// It is read from a list of conditions once. Code that keeps it and changes it with each condition that changes need not read
/// the list again; the [phase](Self::phase) then takes a few nanoseconds, however many conditions there are. Nothing here
/// allocates.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct State<P: PhaseEnum> {
    pub(crate) values: P::Values,
}

impl<P: PhaseEnum> State<P> {
    /// Reads a list of conditions. A missing condition counts as its `absent` value, a status text that is none of the three
    /// as `Unknown`, and the first entry of a type counts.
    #[inline]
    pub fn read<C: ReadCondition>(conditions: &[C]) -> Self {
        Self {
            values: P::values(conditions),
        }
    }

    /// Reads a list of conditions of an object with this `metadata.generation`, if it is known. With `ignore_stale` in the
    /// rules, a condition that was set for an older generation counts as missing, because it is about an earlier spec; one that
    /// names no generation counts as it is. Without it, the same as [`read`](Self::read).
    #[inline]
    pub fn read_at<C: ReadCondition>(conditions: &[C], generation: Option<i64>) -> Self {
        let state = Self::read(conditions);
        match generation {
            Some(generation) if P::IGNORES_STALE => state.without_stale(conditions, generation),
            _ => state,
        }
    }

    fn without_stale<C: ReadCondition>(self, conditions: &[C], generation: i64) -> Self {
        let is_stale = |type_: &P::Condition| {
            condition_list::find(conditions, type_.as_str())
                .is_some_and(|condition| condition_list::is_stale(condition, generation))
        };
        let stale = P::Condition::ALL.iter().copied().filter(is_stale);
        stale.fold(self, |state, type_| state.with(type_, type_.absent()))
    }

    /// Sets the status of one condition, with another reason than those that rules test.
    #[inline]
    #[must_use]
    pub fn with(self, condition: P::Condition, status: ConditionStatus) -> Self {
        self.with_value(condition.index(), status.into())
    }

    /// Sets the status and the reason of one condition.
    #[inline]
    #[must_use]
    pub fn with_reason(
        self,
        condition: P::Condition,
        status: ConditionStatus,
        reason: impl AsRef<str>,
    ) -> Self {
        let number = reason_number(P::Condition::REASONS.tested(condition.index()), reason.as_ref());
        self.with_value(condition.index(), Value::new(status, number))
    }

    /// Sets the status and the reason of one condition to those that it has in another state.
    #[doc(hidden)]
    #[must_use]
    pub fn with_same(self, condition: P::Condition, other: &Self) -> Self {
        self.with_value(condition.index(), other.value(condition.index()))
    }

    /// Returns the status of a condition.
    #[inline]
    pub fn status(&self, condition: P::Condition) -> ConditionStatus {
        self.value(condition.index()).status()
    }

    /// Returns whether the status of a condition is `True`.
    #[inline]
    pub fn is_true(&self, condition: P::Condition) -> bool {
        self.status(condition) == ConditionStatus::True
    }

    /// Returns the text of a condition's reason, if it is one that rules test.
    pub fn reason(&self, condition: P::Condition) -> Option<&'static str> {
        let index = condition.index();
        P::Condition::REASONS.text(index, self.value(index))
    }

    #[inline]
    pub(crate) fn value(&self, condition: usize) -> Value {
        let values = self.values.get(Position::of::<P::Condition>(condition));
        values.first().unwrap_or(ConditionStatus::Unknown.into())
    }

    #[inline]
    pub(crate) fn with_value(mut self, condition: usize, value: Value) -> Self {
        self.values
            .put(Position::of::<P::Condition>(condition), value.only());
        self
    }

    /// Returns the phase: that of the first rule whose matcher holds, `Unknown` where none does.
    #[inline]
    pub fn phase(&self) -> P {
        P::decide(&self.values)
    }

    /// Returns the matchers of the `never`s that exclude this state, as they are written, in declaration order.
    ///
    /// The proofs say nothing about a state that has one; its phase is computed all the same.
    pub fn excluded_by(&self) -> impl Iterator<Item = &'static str> + Clone + use<P> {
        let state = *self;
        P::RULES
            .nevers
            .iter()
            .filter(move |never| state.satisfies(&never.matcher))
            .map(|never| never.source)
    }

    /// Whether a matcher holds in this state.
    pub(crate) fn satisfies(&self, matcher: &ConstantMatcher<P::Condition>) -> bool {
        matcher.matches(P::MATCHERS, &|condition: P::Condition| {
            self.value(condition.index())
        })
    }

    /// Explains the phase, and what is missing for another.
    pub fn explain(&self) -> Explanation<P> {
        Explanation::new(P::default(), self.values)
    }
}

/// The state of an empty list: each condition has its `absent` value.
impl<P: PhaseEnum> Default for State<P> {
    fn default() -> Self {
        Self::read::<&dyn ReadCondition>(&[])
    }
}

/// Formats as `State { StoreReady: True, JobFailed: Unknown }`.
impl<P: PhaseEnum> fmt::Debug for State<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut state = f.debug_struct("State");
        for condition in P::Condition::ALL {
            let (name, status) = (
                P::Condition::DECLARED[condition.index()].name,
                self.status(*condition),
            );
            match self.reason(*condition) {
                Some(reason) => state.field(name, &format_args!("{status}({reason})")),
                None => state.field(name, &status),
            };
        }
        state.finish()
    }
}
