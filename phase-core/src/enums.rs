//! The traits of the enums that the derive generates, for code that is generic over them.

use crate::condition::ReadCondition;
use crate::evaluator::Statuses;
use crate::limits::quoted;
use crate::rules::{ConditionType, Phase, Polarity, RuleList, derived};
use alloc::string::String;
use core::fmt;

/// A generated condition enum, such as `BackupCondition`: one variant for each declared condition type.
///
/// Implemented by the derive; other implementations may break in any release.
pub trait ConditionEnum: Copy + Eq + Ord + fmt::Debug + fmt::Display + Send + Sync + 'static {
    /// All condition types, in declaration order.
    const ALL: &'static [Self];

    /// The rule list that declares them.
    const RULES: &'static RuleList;

    /// The position in [`ALL`](Self::ALL), which is the index in the rule list.
    fn index(self) -> usize;

    /// The text in a condition's `type` field.
    fn as_str(self) -> &'static str {
        derived::wire_type(Self::RULES, self.index())
    }

    /// The condition type with exactly this text in its `type` field.
    fn from_wire(type_: &str) -> Option<Self> {
        let index = Self::RULES.index_of_condition(type_)?;
        Self::ALL.get(index).copied()
    }

    /// The declaration: wire type, polarity, what a missing condition counts as, docs.
    fn declaration(self) -> &'static ConditionType {
        &Self::RULES.conditions()[self.index()]
    }

    /// Which status is the abnormal one.
    fn polarity(self) -> Polarity {
        self.declaration().polarity
    }
}

/// A generated phase enum, such as `BackupPhase`: `Unknown`, then one variant for each phase that a rule gives.
///
/// Implemented by the derive; other implementations may break in any release.
pub trait PhaseEnum: Copy + Eq + Ord + Default + fmt::Debug + fmt::Display + Send + Sync + 'static {
    /// All phases: `Unknown`, then the others in the order in which rules first name them.
    const ALL: &'static [Self];

    /// The rule list that gives them.
    const RULES: &'static RuleList;

    /// The condition enum of the same rule list.
    type Condition: ConditionEnum;

    /// The statuses of all declared conditions, as the evaluator holds them.
    #[doc(hidden)]
    type Statuses: Statuses;

    /// The position in [`ALL`](Self::ALL), which is the index in the rule list.
    fn index(self) -> usize;

    /// The text in `status.phase`.
    fn as_str(self) -> &'static str {
        derived::phase_name(Self::RULES, self.index())
    }

    /// The phase of a list of conditions: that of the first rule whose matcher holds, `Unknown` where none does.
    ///
    /// Does not allocate and does not panic.
    fn evaluate<C: ReadCondition>(conditions: &[C]) -> Self;

    /// The status of each declared condition in a list, as rules see it.
    #[doc(hidden)]
    fn statuses<C: ReadCondition>(conditions: &[C]) -> Self::Statuses;

    /// The phase of a state: what [`evaluate`](Self::evaluate) says once the statuses are read.
    #[doc(hidden)]
    fn decide(statuses: &Self::Statuses) -> Self;

    /// The name and docs in the rule list.
    fn definition(self) -> &'static Phase {
        &Self::RULES.phases()[self.index()]
    }

    /// The phase with exactly this name.
    fn from_wire(name: &str) -> Option<Self> {
        let index = Self::RULES.index_of_phase(name)?;
        Self::ALL.get(index).copied()
    }
}

/// A text that names no variant of a generated enum.
#[derive(Clone)]
pub struct UnknownName {
    found: String,
    kind: Kind,
    rules: &'static RuleList,
}

#[derive(Clone, Copy)]
enum Kind {
    Condition,
    Phase,
}

impl UnknownName {
    /// No condition type of `T` has that text.
    pub fn condition<T: ConditionEnum>(found: &str) -> Self {
        Self {
            found: found.into(),
            kind: Kind::Condition,
            rules: T::RULES,
        }
    }

    /// No phase of `P` has that text.
    pub fn phase<P: PhaseEnum>(found: &str) -> Self {
        Self {
            found: found.into(),
            kind: Kind::Phase,
            rules: P::RULES,
        }
    }

    /// Returns the text that names no variant.
    pub fn found(&self) -> &str {
        &self.found
    }
}

impl core::error::Error for UnknownName {}

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const MOST_SHOWN: usize = 16;
        let (kind, count) = match self.kind {
            Kind::Condition => ("condition type", self.rules.conditions().len()),
            Kind::Phase => ("phase", self.rules.phases().len()),
        };
        write!(f, "{} is not a {kind}, expected one of ", quoted(&self.found))?;
        for index in 0..count.min(MOST_SHOWN) {
            f.write_str(if index > 0 { ", " } else { "" })?;
            f.write_str(match self.kind {
                Kind::Condition => derived::wire_type(self.rules, index),
                Kind::Phase => derived::phase_name(self.rules, index),
            })?;
        }
        match count.saturating_sub(MOST_SHOWN) {
            0 => Ok(()),
            more => write!(f, " and {more} more"),
        }
    }
}

/// The message, not the whole rule list.
impl fmt::Debug for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "UnknownName({self})")
    }
}
