//! The three statuses of a condition, and sets of them.

use core::fmt;

/// The status of a condition: `metav1::ConditionStatus`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "rule-list-serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ConditionStatus {
    /// The condition holds.
    True,
    /// The condition does not hold.
    False,
    /// The controller cannot tell. A missing condition counts as this unless its rule list says otherwise.
    #[default]
    Unknown,
}

impl ConditionStatus {
    /// All statuses, in declaration order.
    pub const ALL: [Self; 3] = [Self::True, Self::False, Self::Unknown];

    /// Returns the text of a condition's `status` field.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::True => "True",
            Self::False => "False",
            Self::Unknown => "Unknown",
        }
    }

    /// Reads a `status` field exactly as Kubernetes spells it; `None` for any other text.
    ///
    /// ```
    /// # use phase_core::status::ConditionStatus;
    /// assert_eq!(ConditionStatus::from_exact("True"), Some(ConditionStatus::True));
    /// assert_eq!(ConditionStatus::from_exact("true"), None);
    /// ```
    #[inline]
    pub fn from_exact(text: &str) -> Option<Self> {
        match text.as_bytes() {
            b"True" => Some(Self::True),
            b"False" => Some(Self::False),
            b"Unknown" => Some(Self::Unknown),
            _ => None,
        }
    }

    /// Reads a `status` field as rules see it: a text that is none of the three counts as `Unknown`.
    #[inline]
    pub fn from_wire(text: &str) -> Self {
        // Comparisons of strings, not a `match` on bytes: those are one load each, this one byte after the other.
        if text == "True" {
            Self::True
        } else if text == "False" {
            Self::False
        } else {
            Self::Unknown
        }
    }

    /// The set that holds this status alone.
    #[inline]
    pub const fn only(self) -> StatusSet {
        StatusSet(1 << self as u8)
    }
}

/// `True` for true, `False` for false.
impl From<bool> for ConditionStatus {
    fn from(holds: bool) -> Self {
        if holds { Self::True } else { Self::False }
    }
}

/// `Unknown` for `None`, else as for `bool`.
///
/// ```
/// # use phase_core::status::ConditionStatus;
/// assert_eq!(ConditionStatus::from(Some(false)), ConditionStatus::False);
/// assert_eq!(ConditionStatus::from(None::<bool>), ConditionStatus::Unknown);
/// ```
impl From<Option<bool>> for ConditionStatus {
    fn from(holds: Option<bool>) -> Self {
        holds.map_or(Self::Unknown, Self::from)
    }
}

impl fmt::Display for ConditionStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A set of statuses: what an atom `Name = True | Unknown` accepts.
///
/// ```
/// # use phase_core::status::{ConditionStatus, StatusSet};
/// let healthy_or_unsure = ConditionStatus::True.only() | ConditionStatus::Unknown.only();
/// assert!(healthy_or_unsure.contains(ConditionStatus::Unknown));
/// assert_eq!(healthy_or_unsure.to_string(), "True | Unknown");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatusSet(u8);

impl StatusSet {
    /// No status at all.
    pub const EMPTY: Self = Self(0);
    /// All three statuses.
    pub const ALL: Self = Self(0b111);

    /// The set with these three bits: bit 0 `True`, bit 1 `False`, bit 2 `Unknown`. Higher bits are dropped.
    #[inline]
    pub const fn from_bits(bits: u8) -> Self {
        Self(bits & Self::ALL.0)
    }

    /// Bit 0 `True`, bit 1 `False`, bit 2 `Unknown`.
    #[inline]
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// Whether the set holds `status`.
    #[inline]
    pub const fn contains(self, status: ConditionStatus) -> bool {
        self.0 & status.only().0 != 0
    }

    /// Whether the set holds nothing.
    #[inline]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many statuses the set holds, 0 to 3.
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

    /// What this set does not hold.
    #[inline]
    #[must_use]
    pub const fn complement(self) -> Self {
        Self(!self.0 & Self::ALL.0)
    }

    /// The statuses of the set in the order True, False, Unknown.
    pub fn iter(self) -> impl Iterator<Item = ConditionStatus> + Clone {
        ConditionStatus::ALL
            .into_iter()
            .filter(move |status| self.contains(*status))
    }
}

impl From<ConditionStatus> for StatusSet {
    fn from(status: ConditionStatus) -> Self {
        status.only()
    }
}

impl FromIterator<ConditionStatus> for StatusSet {
    fn from_iter<I: IntoIterator<Item = ConditionStatus>>(statuses: I) -> Self {
        statuses
            .into_iter()
            .fold(Self::EMPTY, |set, status| set | status.only())
    }
}

impl core::ops::BitOr for StatusSet {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        self.union(other)
    }
}

/// `True | Unknown`, as rules are written; the alternate form `{:#}` is `True|Unknown`, as findings are.
impl fmt::Display for StatusSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let separator = if f.alternate() { "|" } else { " | " };
        for (position, status) in self.iter().enumerate() {
            if position > 0 {
                f.write_str(separator)?;
            }
            f.write_str(status.as_str())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::ConditionStatus::{self, False, True, Unknown};

    #[test]
    fn from_bool_and_option() {
        assert_eq!([true, false].map(ConditionStatus::from), [True, False]);
        let options = [Some(true), Some(false), None];
        assert_eq!(options.map(ConditionStatus::from), [True, False, Unknown]);
    }
}
