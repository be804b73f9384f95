//! The rules as expressions in [CEL], which the API server evaluates: in the validations of a CRD and in admission policies.
//!
//! | expression | where it goes |
//! |---|---|
//! | [`validation`], [`phase_of_self`] | a validation of the status in a CRD; [`crd::enforce`](crate::crd::enforce) puts it there |
//! | [`variables`], [`phase_of_variables`] | the variables of an admission policy; [`admission`](crate::admission) makes the whole policy |
//!
//! ```
//! use phase_rules::cel;
//! use phase_rules::rules::{ConditionType, Formula, RuleList, when};
//! use phase_rules::ConditionStatus::True;
//!
//! let rules = RuleList::builder()
//!     .condition(ConditionType::new("JobCompleted"))
//!     .condition(ConditionType::new("JobFailed"))
//!     .rule(when("JobFailed", True), "Failed")
//!     .rule(Formula::all([when("JobCompleted", True), !when("JobFailed", True)]), "Completed")
//!     .otherwise("Pending")
//!     .build()?;
//!
//! assert_eq!(
//!     cel::phase_of_variables(&rules)?,
//!     "variables.status_JobFailed == 'True' ? 'Failed'\n\
//!      : variables.status_JobCompleted == 'True' && variables.status_JobFailed != 'True' ? 'Completed'\n\
//!      : 'Pending'"
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! [CEL]: https://kubernetes.io/docs/reference/using-api/cel/

mod expression;
mod list;
mod variables;

pub use list::{phase_of_self, validation};
pub use variables::{Variable, phase_of_variables, variables};

use crate::rules::{Atom, RuleList};
use expression::Expression;
#[cfg(feature = "kube")]
pub(crate) use list::{field, is_phase};
use std::error::Error;
use std::fmt::{self, Display, Formatter, Write};
#[cfg(feature = "kube")]
pub(crate) use variables::{is_not, read_conditions};

/// The longest expression that the API server takes, in characters.
pub const MOST_CHARS: usize = 100_000;

/// The deepest nesting that the API server takes, which a rule counts one for. Its parser stops at 250.
const MOST_LEVELS: usize = 230;

/// Why rules cannot be said in CEL.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CelError {
    /// The expression would be longer than [`MOST_CHARS`].
    TooLong {
        /// How long it would be, in characters.
        chars: usize,
    },
    /// The expression would be nested deeper than the API server parses: too many rules, or a matcher too deep in a late one.
    TooDeep {
        /// The number of the rule, counting from 1, that is too deep.
        rule: usize,
    },
    /// The rules test more different reasons than a validation in a CRD can tell apart.
    TooManyReasons,
    /// The rules ignore stale conditions, and a validation in a CRD cannot see `metadata.generation`.
    IgnoresStale,
    /// The field has a name that an expression cannot name.
    FieldName(String),
}

impl Display for CelError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong { chars } => write!(
                f,
                "the rules make an expression of {chars} characters, and the API server takes {MOST_CHARS}"
            ),
            Self::TooDeep { rule } => write!(
                f,
                "rule {rule} makes the expression nest deeper than the API server parses: fewer rules, or a flatter matcher"
            ),
            Self::TooManyReasons => write!(
                f,
                "the rules test more than {MOST_LEVELS} reasons, too many for a validation in a CRD: use an admission policy"
            ),
            Self::IgnoresStale => f.write_str(
                "the rules have `ignore_stale`, and a validation in a CRD cannot see `metadata.generation`: use an admission policy",
            ),
            Self::FieldName(name) => write!(f, "an expression cannot name the field `{name}`"),
        }
    }
}

impl Error for CelError {}

/// The phase by the rules in order, a rule a line. `test` says whether a condition has one of the values.
fn phase(rules: &RuleList, test: impl Fn(Atom) -> Expression) -> Result<String, CelError> {
    let mut chain = String::new();
    for (position, rule) in rules.rules().iter().enumerate() {
        let phase = Literal(&rules.phases()[rule.phase].text);
        let Some(matcher) = &rule.matcher else {
            // Writing to a `String` cannot fail, here and below.
            let _ = write!(chain, "{phase}");
            return within_limit(chain);
        };
        let matcher = Expression::of(matcher, true, &test);
        if position + matcher.levels() > MOST_LEVELS {
            return Err(CelError::TooDeep { rule: position + 1 });
        }
        let _ = write!(chain, "{matcher} ? {phase}\n: ");
    }
    let _ = write!(chain, "{}", Literal(&rules.phases()[0].text));
    within_limit(chain)
}

pub(crate) fn within_limit(text: String) -> Result<String, CelError> {
    match text.chars().count() {
        0..=MOST_CHARS => Ok(text),
        chars => Err(CelError::TooLong { chars }),
    }
}

/// A string in single quotes.
pub(crate) struct Literal<'a>(pub &'a str);

impl Display for Literal<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_char('\'')?;
        for c in self.0.chars() {
            match c {
                '\'' | '\\' => write!(f, "\\{c}")?,
                c if c.is_control() => write!(f, "\\u{:04x}", u32::from(c))?,
                c => f.write_char(c)?,
            }
        }
        f.write_char('\'')
    }
}

/// Strings in a list.
pub(crate) struct Literals<I>(pub I);

impl<'a, I: Iterator<Item = &'a str> + Clone> Display for Literals<I> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_char('[')?;
        for (position, text) in self.0.clone().enumerate() {
            write!(f, "{}{}", if position > 0 { ", " } else { "" }, Literal(text))?;
        }
        f.write_char(']')
    }
}
