//! The part of a rule list that a finding or a mistake is about.

use core::fmt;

/// A part of a rule list, by its index.
///
/// Displays as `rule 2`, counting from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The declaration of a condition.
    Condition(usize),
    /// The declaration of a phase.
    Phase(usize),
    /// A named matcher.
    Matcher(usize),
    /// A rule.
    Rule(usize),
    /// The rules as a whole.
    Rules,
    /// An `ensure`.
    Ensure(usize),
    /// A `never`.
    Never(usize),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, index) = match self {
            Self::Condition(index) => ("condition", index),
            Self::Phase(index) => ("phase", index),
            Self::Matcher(index) => ("matcher", index),
            Self::Rule(index) => ("rule", index),
            Self::Rules => return f.write_str("rules"),
            Self::Ensure(index) => ("ensure", index),
            Self::Never(index) => ("never", index),
        };
        write!(f, "{kind} {}", index + 1)
    }
}
