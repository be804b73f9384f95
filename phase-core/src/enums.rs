//! The traits of the enums that the derive generates, for code that is generic over them.

use crate::condition::ReadCondition;
use crate::evaluator::Values;
use crate::limits::quoted;
use crate::publish::ConstantPublished;
use crate::rules::constant::{
    self, ConstantCondition, ConstantNamed, ConstantPhase, ConstantReason, ConstantReasons, ConstantRules,
};
use crate::rules::{Health, Polarity, RuleList};
use crate::status::ConditionStatus;
use alloc::string::String;
use core::fmt;

/// A generated condition enum, such as `BackupCondition`: one variant for each declared condition type.
///
/// Implemented by the derive; other implementations may break in any release.
pub trait ConditionEnum: Copy + Eq + Ord + fmt::Debug + fmt::Display + Send + Sync + 'static {
    /// All condition types, in declaration order.
    const ALL: &'static [Self];

    /// Their declarations, in the same order.
    #[doc(hidden)]
    const DECLARED: &'static [ConstantCondition];

    /// The reasons that they declare.
    #[doc(hidden)]
    const REASONS: ConstantReasons = ConstantReasons::NONE;

    /// The position in [`ALL`](Self::ALL), which is the index in the rule list.
    fn index(self) -> usize;

    /// The text in a condition's `type` field.
    fn as_str(self) -> &'static str {
        Self::DECLARED[self.index()].wire_type
    }

    /// The condition type with exactly this text in its `type` field.
    fn from_wire(type_: &str) -> Option<Self> {
        let index = Self::DECLARED
            .iter()
            .position(|declared| declared.wire_type == type_)?;
        Self::ALL.get(index).copied()
    }

    /// Which status is the abnormal one.
    fn polarity(self) -> Polarity {
        Self::DECLARED[self.index()].polarity
    }

    /// What a condition that is missing from the list counts as.
    fn absent(self) -> ConditionStatus {
        Self::DECLARED[self.index()].absent
    }

    /// What the condition means, as its declaration says; may be empty.
    fn docs(self) -> &'static str {
        Self::DECLARED[self.index()].docs
    }
}

/// A generated phase enum, such as `BackupPhase`: `Unknown`, then one variant for each phase that a rule gives.
///
/// Implemented by the derive; other implementations may break in any release.
pub trait PhaseEnum: Copy + Eq + Ord + Default + fmt::Debug + fmt::Display + Send + Sync + 'static {
    /// All phases: `Unknown`, then the others in the order in which they are declared or, where none is, in which rules first
    /// name them.
    const ALL: &'static [Self];

    /// The condition enum of the same rules.
    type Condition: ConditionEnum;

    /// The names and docs of the phases, in the order of [`ALL`](Self::ALL).
    #[doc(hidden)]
    const DEFINED: &'static [ConstantPhase];

    /// Whether they are declared.
    #[doc(hidden)]
    const DECLARES_PHASES: bool = false;

    /// Whether a condition that was set for an older generation than the object's counts as missing.
    #[doc(hidden)]
    const IGNORES_STALE: bool = false;

    /// The conditions that follow from the phase.
    #[doc(hidden)]
    const PUBLISHED: &'static [ConstantPublished] = &[];

    /// The types of conditions of older versions, which are removed.
    #[doc(hidden)]
    const RETIRED: &'static [&'static str] = &[];

    /// The named matchers.
    #[doc(hidden)]
    const MATCHERS: &'static [ConstantNamed<Self::Condition>] = &[];

    /// The rules, `never`s and `ensure`s.
    #[doc(hidden)]
    const RULES: &'static ConstantRules<Self::Condition, Self>;

    /// The values of all declared conditions, as the evaluator holds them.
    #[doc(hidden)]
    type Values: Values;

    /// Returns the rule list as data, to be analyzed, printed or exported. Allocates.
    fn rules() -> RuleList {
        constant::rule_list::<Self>()
    }

    /// The position in [`ALL`](Self::ALL), which is the index in the rule list.
    fn index(self) -> usize;

    /// The text in `status.phase`.
    fn as_str(self) -> &'static str {
        Self::DEFINED[self.index()].text
    }

    /// What the phase says of the object.
    fn health(self) -> Health {
        Self::DEFINED[self.index()].health
    }

    /// What the phase means, as the rules say that give it; may be empty.
    fn docs(self) -> &'static str {
        Self::DEFINED[self.index()].docs
    }

    /// The phase of a list of conditions: that of the first rule whose matcher holds, `Unknown` where none does.
    ///
    /// Does not allocate and does not panic.
    fn evaluate<C: ReadCondition>(conditions: &[C]) -> Self;

    /// The value of each declared condition in a list.
    #[doc(hidden)]
    fn values<C: ReadCondition>(conditions: &[C]) -> Self::Values;

    /// The phase of a state: what [`evaluate`](Self::evaluate) says once the values are read.
    #[doc(hidden)]
    fn decide(values: &Self::Values) -> Self;

    /// The phase with exactly this text.
    fn from_wire(text: &str) -> Option<Self> {
        let index = Self::DEFINED.iter().position(|phase| phase.text == text)?;
        Self::ALL.get(index).copied()
    }
}

/// A generated reason enum, such as `BackupReason`: one variant for each reason that a condition declares.
///
/// Implemented by the derive; other implementations may break in any release.
pub trait ReasonEnum: Copy + Eq + Ord + fmt::Debug + fmt::Display + Send + Sync + 'static {
    /// All reasons, in the order in which conditions first declare them.
    const ALL: &'static [Self];

    /// Their declarations, in the same order.
    #[doc(hidden)]
    const DECLARED: &'static [ConstantReason];

    /// The reason with exactly this text.
    fn from_wire(text: &str) -> Option<Self> {
        let index = Self::DECLARED.iter().position(|declared| declared.text == text)?;
        Self::ALL.get(index).copied()
    }
}

/// A text that names no variant of a generated enum.
#[derive(Clone)]
pub struct UnknownName {
    found: String,
    expected: Expected,
}

#[derive(Clone, Copy)]
enum Expected {
    Condition(&'static [ConstantCondition]),
    Phase(&'static [ConstantPhase]),
    Reason(&'static [ConstantReason]),
}

impl UnknownName {
    /// No condition type of `T` has that text.
    pub fn condition<T: ConditionEnum>(found: &str) -> Self {
        Self {
            found: found.into(),
            expected: Expected::Condition(T::DECLARED),
        }
    }

    /// No phase of `P` has that text.
    pub fn phase<P: PhaseEnum>(found: &str) -> Self {
        Self {
            found: found.into(),
            expected: Expected::Phase(P::DEFINED),
        }
    }

    /// No reason of `R` has that text.
    pub fn reason<R: ReasonEnum>(found: &str) -> Self {
        Self {
            found: found.into(),
            expected: Expected::Reason(R::DECLARED),
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
        let (kind, count) = match self.expected {
            Expected::Condition(declared) => ("condition type", declared.len()),
            Expected::Phase(phases) => ("phase", phases.len()),
            Expected::Reason(reasons) => ("reason", reasons.len()),
        };
        write!(f, "{} is not a {kind}, expected one of ", quoted(&self.found))?;
        for index in 0..count.min(MOST_SHOWN) {
            f.write_str(if index > 0 { ", " } else { "" })?;
            f.write_str(match self.expected {
                Expected::Condition(declared) => declared[index].wire_type,
                Expected::Phase(phases) => phases[index].text,
                Expected::Reason(reasons) => reasons[index].text,
            })?;
        }
        match count.saturating_sub(MOST_SHOWN) {
            0 => Ok(()),
            more => write!(f, " and {more} more"),
        }
    }
}

/// The message, not all names.
impl fmt::Debug for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "UnknownName({self})")
    }
}
