//! What rules see of a condition: its status and, where they test it, its reason.

use crate::status::{ConditionStatus, StatusSet};
use core::fmt;

/// What rules see of a condition: its status, and which of the reasons that they test it has.
///
/// A condition whose rules test no reason has three values, one for each status. Where they test `k` of its reasons, each status
/// comes with each of these and with *another reason*, which is any other text or none: 3(k + 1) values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Value(u8);

impl Value {
    /// A status with the tested reason of this number, counting from 1; 0 is another reason.
    ///
    /// # Panics
    /// The number is above [`ValueSet::MOST_REASONS`].
    #[inline]
    pub const fn new(status: ConditionStatus, reason: usize) -> Self {
        assert!(reason <= ValueSet::MOST_REASONS);
        // At most 62.
        #[allow(clippy::cast_possible_truncation)]
        let number = (STATUSES * reason) as u8;
        Self(number + status as u8)
    }

    /// The status.
    #[inline]
    pub const fn status(self) -> ConditionStatus {
        match self.0 % 3 {
            0 => ConditionStatus::True,
            1 => ConditionStatus::False,
            _ => ConditionStatus::Unknown,
        }
    }

    /// The number of the tested reason, counting from 1; 0 for another reason.
    #[inline]
    pub const fn reason(self) -> usize {
        self.0 as usize / STATUSES
    }

    /// The position in its [domain](ValueSet::domain): the statuses with another reason, then those with the first reason, and
    /// so on.
    #[inline]
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// The set that holds this value alone.
    #[inline]
    pub const fn only(self) -> ValueSet {
        ValueSet(1 << self.0)
    }
}

const STATUSES: usize = ConditionStatus::ALL.len();

/// The status with another reason than those that rules test.
impl From<ConditionStatus> for Value {
    #[inline]
    fn from(status: ConditionStatus) -> Self {
        Self::new(status, 0)
    }
}

/// A set of values of one condition.
///
/// A set that is made of a status has that status with every reason that any condition may have; what counts is its part in the
/// [domain](Self::domain) of the condition.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ValueSet(u64);

impl ValueSet {
    /// No value.
    pub const EMPTY: Self = Self(0);
    /// Every value that a condition can have.
    pub const ALL: Self = Self((1 << (STATUSES * (Self::MOST_REASONS + 1))) - 1);
    /// The most reasons of one condition that rules can test.
    pub const MOST_REASONS: usize = 20;

    /// All values of a condition of which rules test this many reasons.
    ///
    /// # Panics
    /// The number is above [`MOST_REASONS`](Self::MOST_REASONS).
    #[inline]
    pub const fn domain(reasons: usize) -> Self {
        assert!(reasons <= Self::MOST_REASONS);
        Self((1 << (STATUSES * (reasons + 1))) - 1)
    }

    /// These statuses, each with every reason.
    #[inline]
    pub const fn of(statuses: StatusSet) -> Self {
        // A bit in every third place.
        const TRUE: u64 = ValueSet::ALL.0 / 0b111;
        Self(TRUE * statuses.bits() as u64)
    }

    /// The same set and a status with one of the tested reasons, by its number.
    #[must_use]
    pub const fn with(self, status: ConditionStatus, reason: usize) -> Self {
        self.union(Value::new(status, reason).only())
    }

    /// The set with these bits, in the order of [`Value::index`]. Higher bits are dropped.
    #[inline]
    pub const fn from_bits(bits: u64) -> Self {
        Self(bits & Self::ALL.0)
    }

    /// A bit for each value, in the order of [`Value::index`].
    #[inline]
    pub const fn bits(self) -> u64 {
        self.0
    }

    /// Whether the set holds the value.
    #[inline]
    pub const fn contains(self, value: Value) -> bool {
        self.0 & value.only().0 != 0
    }

    /// Whether the set holds nothing.
    #[inline]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many values the set holds.
    #[inline]
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// What both sets hold.
    #[inline]
    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// What at least one of the sets holds.
    #[inline]
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What this set does not hold, of all values that a condition can have.
    #[inline]
    #[must_use]
    pub const fn complement(self) -> Self {
        Self(!self.0 & Self::ALL.0)
    }

    /// The first value, in the order of [`Value::index`].
    #[inline]
    pub const fn first(self) -> Option<Value> {
        if self.is_empty() {
            None
        } else {
            // Less than 63.
            #[allow(clippy::cast_possible_truncation)]
            let first = self.0.trailing_zeros() as u8;
            Some(Value(first))
        }
    }

    /// The values, in the order of [`Value::index`].
    pub fn iter(self) -> impl DoubleEndedIterator<Item = Value> + Clone {
        (0..63).map(Value).filter(move |value| self.contains(*value))
    }

    /// The statuses of its values.
    pub fn statuses(self) -> StatusSet {
        self.iter().map(Value::status).collect()
    }
}

impl From<StatusSet> for ValueSet {
    fn from(statuses: StatusSet) -> Self {
        Self::of(statuses)
    }
}

impl FromIterator<Value> for ValueSet {
    fn from_iter<I: IntoIterator<Item = Value>>(values: I) -> Self {
        values
            .into_iter()
            .fold(Self::EMPTY, |set, value| set | value.only())
    }
}

impl core::ops::BitOr for ValueSet {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        self.union(other)
    }
}

/// The reasons as numbers: `{True, False(2)}`.
impl fmt::Debug for ValueSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ConditionStatus::{False, True, Unknown};
    use alloc::vec::Vec;

    #[test]
    fn domains_are_statuses_times_reasons() {
        for reasons in 0..=ValueSet::MOST_REASONS {
            let expected: Vec<Value> = (0..=reasons)
                .flat_map(|reason| ConditionStatus::ALL.map(|status| Value::new(status, reason)))
                .collect();
            let domain = ValueSet::domain(reasons);
            assert!(domain.iter().eq(expected.iter().copied()));
            for (index, value) in expected.into_iter().enumerate() {
                assert_eq!((value.index(), value.reason()), (index, index / 3));
                assert_eq!(domain.iter().nth(index), Some(value));
            }
        }
        assert_eq!(ValueSet::domain(ValueSet::MOST_REASONS), ValueSet::ALL);
    }

    #[test]
    fn statuses_come_with_every_reason() {
        for bits in 0..8 {
            let statuses = StatusSet::from_bits(bits);
            let values = ValueSet::of(statuses);
            assert_eq!(values.statuses(), statuses);
            for value in ValueSet::ALL.iter() {
                assert_eq!(values.contains(value), statuses.contains(value.status()));
            }
            assert_eq!(values.complement(), ValueSet::of(statuses.complement()));
        }
        let some = ValueSet::of(Unknown.only()).with(False, 2);
        assert!(some.contains(Value::new(False, 2)) && !some.contains(Value::from(False)));
        assert!(!some.contains(Value::new(True, 2)) && some.contains(Value::new(Unknown, 7)));
    }
}
