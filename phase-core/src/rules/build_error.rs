//! What can be wrong with a rule list.

use super::{MAX_DEPTH, MOST_ATOMS, Place};
use crate::limits::{Violation, is_control, quoted};
use crate::value::ValueSet;
use alloc::string::String;
use core::fmt;

/// What is wrong with a rule list that is built in code or read from JSON.
///
/// Displays as ``rule 2: unknown condition `JobFialed` ``.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BuildError {
    /// Where it is; `None` for the list as a whole.
    pub place: Option<Place>,
    /// What is wrong.
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
    /// A condition or phase name that is not a Rust identifier. Beyond ASCII only letters are taken, so that a few names that the
    /// derive takes are refused, such as those with combining marks.
    NotAnIdentifier {
        /// The name.
        name: String,
    },
    /// A condition or a matcher named `phase`, which is the phase itself in `ensure`.
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
    /// A wire type that Kubernetes refuses.
    WireType {
        /// The wire type.
        wire_type: String,
        /// What is wrong with it.
        violation: Violation,
    },
    /// A reason that Kubernetes refuses.
    ReasonText {
        /// The text.
        text: String,
        /// What is wrong with it.
        violation: Violation,
    },
    /// A condition declares a reason twice.
    DuplicateReason {
        /// The name.
        name: String,
    },
    /// A reason that two conditions declare with different texts.
    TwoTextsOfReason {
        /// The name.
        name: String,
        /// The text declared first.
        first: String,
        /// The other one.
        second: String,
    },
    /// Two reasons with the same text.
    TwoReasonsOfText {
        /// The text.
        text: String,
        /// The reason declared first.
        first: String,
        /// The other one.
        second: String,
    },
    /// Rules test more reasons of a condition than they can.
    TooManyReasons,
    /// A phase that is declared twice.
    DuplicatePhase {
        /// The name.
        name: String,
    },
    /// A phase without a text, with that of another phase, or with a control character in it.
    PhaseText {
        /// The text.
        text: String,
    },
    /// Some phases have a health, and this one does not.
    NoHealth {
        /// The phase.
        name: String,
    },
    /// A rule gives a phase that is not declared, where others are.
    UndeclaredPhase {
        /// The name.
        name: String,
    },
    /// A condition is published twice, or is declared too.
    DuplicatePublished {
        /// The wire type.
        wire_type: String,
    },
    /// A condition is published, but phases have no health to follow from.
    PublishedWithoutHealth,
    /// A text of a phase that a published condition cannot have as its reason.
    PhaseAsReason {
        /// The text.
        text: String,
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
    /// A formula names a condition that is not declared.
    UnknownCondition {
        /// The name.
        name: String,
    },
    /// A formula names a matcher that is not declared.
    UnknownMatcher {
        /// The name.
        name: String,
    },
    /// A formula names a reason that the condition does not declare.
    UnknownReason {
        /// The condition.
        condition: String,
        /// The name of the reason.
        name: String,
    },
    /// A claim names a phase that no rule gives.
    UnknownPhase {
        /// The name.
        name: String,
    },
    /// An atom that accepts no status or no phase.
    EmptyAtom,
    /// A `phase = ..` test outside of `ensure`.
    PhaseInMatcher,
    /// A rule after the `_` rule.
    RuleAfterOtherwise,
    /// A named matcher has the name of a condition or of another one.
    DuplicateMatcher {
        /// The name.
        name: String,
    },
    /// A named matcher refers to itself.
    RecursiveMatcher {
        /// The name.
        name: String,
    },
    /// The names of matchers in a rule list stand for more than [`MOST_ATOMS`] atoms.
    TooManyAtoms,
    /// A formula is nested more than [`MAX_DEPTH`] levels deep.
    TooDeep,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoConditions => f.write_str("a rule list needs at least one condition"),
            Self::NoRules => f.write_str("a rule list needs at least one rule"),
            Self::NotAnIdentifier { name } => write!(
                f,
                "{} is not a Rust identifier; give a condition with such a type a name and its wire type",
                quoted(name)
            ),
            Self::ReservedName => f.write_str(
                "`phase` cannot be a name: in `ensure` it means the phase; a condition with this type needs another name",
            ),
            Self::DuplicateCondition { name } => write!(f, "duplicate condition `{name}`"),
            Self::DuplicateWireType { wire_type } => {
                write!(f, "duplicate wire type {}", quoted(wire_type))
            }
            Self::WireType { wire_type, violation } => {
                write!(f, "the wire type {}: {violation}", quoted(wire_type))
            }
            Self::ReasonText { text, violation } => write!(f, "the reason {}: {violation}", quoted(text)),
            Self::DuplicateReason { name } => write!(f, "duplicate reason `{name}`"),
            Self::TwoTextsOfReason { name, first, second } => write!(
                f,
                "the reason `{name}` has two texts: {} and {}",
                quoted(first),
                quoted(second)
            ),
            Self::TwoReasonsOfText { text, first, second } => write!(
                f,
                "the reasons `{first}` and `{second}` have the same text {}",
                quoted(text)
            ),
            Self::TooManyReasons => write!(
                f,
                "rules test more than {} reasons of this condition",
                ValueSet::MOST_REASONS
            ),
            Self::DuplicatePhase { name } => write!(f, "duplicate phase `{name}`"),
            Self::PhaseText { text } if text.is_empty() => f.write_str("the text of a phase cannot be empty"),
            Self::PhaseText { text } if text.contains(is_control) => {
                write!(f, "the text {} of a phase has a control character", quoted(text))
            }
            Self::PhaseText { text } => write!(f, "another phase has the text {}", quoted(text)),
            Self::NoHealth { name } => write!(
                f,
                "the phase `{name}` needs a health (ready, reconciling or stalled), because others have one"
            ),
            Self::UndeclaredPhase { name } => write!(f, "the phase `{name}` is not declared"),
            Self::DuplicatePublished { wire_type } => write!(
                f,
                "the published condition {} is published or declared already",
                quoted(wire_type)
            ),
            Self::PublishedWithoutHealth => {
                f.write_str("published conditions follow from the health of phases; no phase has one")
            }
            Self::PhaseAsReason { text, violation } => write!(
                f,
                "the text {} is the reason of published conditions: {violation}",
                quoted(text)
            ),
            Self::PhaseCase { first, second } => {
                write!(f, "the phases `{first}` and `{second}` differ only in case")
            }
            Self::UnknownCondition { name } => write!(f, "unknown condition `{name}`"),
            Self::UnknownMatcher { name } => write!(f, "unknown matcher `{name}`"),
            Self::UnknownReason { condition, name } => {
                write!(
                    f,
                    "unknown reason `{name}`: the condition `{condition}` does not declare it"
                )
            }
            Self::UnknownPhase { name } => write!(f, "unknown phase `{name}`: no rule gives it"),
            Self::EmptyAtom => f.write_str("an atom must accept at least one status or phase"),
            Self::PhaseInMatcher => f.write_str("only `ensure` can test the phase"),
            Self::RuleAfterOtherwise => f.write_str("unreachable: the rule before it is `_`"),
            Self::DuplicateMatcher { name } => {
                write!(f, "a condition or another matcher has the name `{name}`")
            }
            Self::RecursiveMatcher { name } => write!(f, "the matcher `{name}` refers to itself"),
            Self::TooManyAtoms => write!(f, "the names of matchers up to here stand for more than {MOST_ATOMS} tests"),
            Self::TooDeep => write!(f, "this formula is nested more than {MAX_DEPTH} levels deep"),
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
