//! What can be wrong with the parts of a rule list.

use super::{MAX_DEPTH, Place};
use crate::limits::Violation;
use alloc::string::String;
use core::fmt;

/// Why names and formulas do not make a rule list.
///
/// Displays as ``rule 2: the condition `JobFialed` is not declared``.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BuildError {
    /// Where it is; `None` for the list as a whole.
    pub place: Option<Place>,
    /// What is wrong there.
    pub mistake: Mistake,
}

impl core::error::Error for BuildError {}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = self.place {
            write!(f, "{place}: ")?;
        }
        self.mistake.fmt(f)
    }
}

/// What is wrong, see [`BuildError`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mistake {
    /// There is no condition.
    NoConditions,
    /// There is no rule.
    NoRules,
    /// A condition or phase name that is not a Rust identifier.
    NotAnIdentifier {
        /// The name.
        name: String,
    },
    /// A condition called `phase`, which is the phase itself in `ensure`.
    ReservedName,
    /// Two conditions have the same name.
    DuplicateCondition {
        /// The name.
        name: String,
    },
    /// Two conditions have the same wire type.
    DuplicateWireType {
        /// The wire type.
        wire_type: String,
    },
    /// A wire type that Kubernetes would refuse.
    WireType {
        /// The wire type.
        wire_type: String,
        /// What is wrong with it.
        violation: Violation,
    },
    /// Two phases that differ only in case.
    PhaseCase {
        /// The phase named first.
        first: String,
        /// The other spelling.
        second: String,
    },
    /// A formula calls a condition that is not declared.
    UnknownCondition {
        /// The name it calls.
        name: String,
    },
    /// A claim calls a phase that no rule gives.
    UnknownPhase {
        /// The name it calls.
        name: String,
    },
    /// An atom that accepts no status or no phase.
    EmptyAtom,
    /// A `phase = ..` test outside of `ensure`.
    PhaseInMatcher,
    /// A rule after the `_` rule.
    RuleAfterOtherwise,
    /// A formula nests deeper than [`MAX_DEPTH`].
    TooDeep,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoConditions => f.write_str("a rule list needs at least one condition"),
            Self::NoRules => f.write_str("a rule list needs at least one rule"),
            Self::NotAnIdentifier { name } => write!(
                f,
                "{name:?} cannot be a Rust identifier; a condition type with other characters takes a short name and \
                 its wire type"
            ),
            Self::ReservedName => {
                f.write_str("a condition cannot be called `phase`, give it another name and its wire type")
            }
            Self::DuplicateCondition { name } => write!(f, "the condition `{name}` is declared twice"),
            Self::DuplicateWireType { wire_type } => {
                write!(f, "two conditions have the wire type {wire_type:?}")
            }
            Self::WireType { wire_type, violation } => write!(f, "the wire type {wire_type:?}: {violation}"),
            Self::PhaseCase { first, second } => {
                write!(f, "the phases `{first}` and `{second}` differ only in case")
            }
            Self::UnknownCondition { name } => write!(f, "the condition `{name}` is not declared"),
            Self::UnknownPhase { name } => write!(f, "no rule gives the phase `{name}`"),
            Self::EmptyAtom => f.write_str("an atom must accept at least one status or phase"),
            Self::PhaseInMatcher => f.write_str("only `ensure` can speak of the phase"),
            Self::RuleAfterOtherwise => f.write_str("`_` must be last, and this rule follows it"),
            Self::TooDeep => write!(f, "formulas may nest {MAX_DEPTH} levels deep at most"),
        }
    }
}

impl Mistake {
    pub(super) fn at(self, place: Place) -> BuildError {
        BuildError {
            place: Some(place),
            mistake: self,
        }
    }

    pub(super) fn in_list(self) -> BuildError {
        BuildError {
            place: None,
            mistake: self,
        }
    }
}
