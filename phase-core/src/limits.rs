//! The API server's limits on a condition, checked before a request.
//!
//! The limits are those of the validation markers on
//! [`metav1.Condition`](https://pkg.go.dev/k8s.io/apimachinery/pkg/apis/meta/v1#Condition), which a CRD made with
//! controller-gen carries. The schema of kube's derive lacks them and lets in conditions that break other clients; so they are
//! checked here whatever the schema says.

use alloc::format;
use alloc::string::String;
use core::fmt;

/// The most characters that a condition's type may have.
pub const TYPE_MAX_CHARS: usize = 316;
/// The most characters that a condition's reason may have; the fewest are 1.
pub const REASON_MAX_CHARS: usize = 1024;
/// The most characters that a condition's message may have; it may be empty.
pub const MESSAGE_MAX_CHARS: usize = 32_768;

/// A condition that the API server refuses with 422 Unprocessable Entity.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct InvalidCondition {
    /// The type of the refused condition.
    pub condition: String,
    /// What is wrong with it.
    pub violation: Violation,
}

/// The limit that a condition breaks.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Violation {
    /// The type has more than [`TYPE_MAX_CHARS`] characters.
    #[non_exhaustive]
    TypeTooLong {
        /// How many characters it has.
        chars: usize,
    },
    /// The type is not a name such as `JobFailed` or `gateway.example.com/Attached`.
    TypePattern,
    /// The reason is empty.
    ReasonEmpty,
    /// The reason has more than [`REASON_MAX_CHARS`] characters.
    #[non_exhaustive]
    ReasonTooLong {
        /// How many characters it has.
        chars: usize,
    },
    /// The reason does not match `^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$`.
    #[non_exhaustive]
    ReasonPattern {
        /// The reason found.
        found: String,
    },
    /// The message has more than [`MESSAGE_MAX_CHARS`] characters.
    #[non_exhaustive]
    MessageTooLong {
        /// How many characters it has.
        chars: usize,
    },
    /// The observed generation is below 0.
    #[non_exhaustive]
    NegativeObservedGeneration {
        /// The generation found.
        found: i64,
    },
}

impl core::error::Error for InvalidCondition {}

impl fmt::Display for InvalidCondition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "condition `{}`: {}", self.condition, self.violation)
    }
}

impl core::error::Error for Violation {}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TypeTooLong { chars } => {
                write!(f, "the type has {chars} characters; the limit is {TYPE_MAX_CHARS}")
            }
            Self::TypePattern => f.write_str(
                "the type must consist of letters, digits, `-`, `_` and `.`, begin and end with a letter or digit, and may \
                 have a lower-case DNS prefix, as in `JobFailed` or `gateway.example.com/Attached`",
            ),
            Self::ReasonEmpty => {
                f.write_str("the reason is empty; it must be a CamelCase word such as `JobFailed`")
            }
            Self::ReasonTooLong { chars } => {
                write!(f, "the reason has {chars} characters; the limit is {REASON_MAX_CHARS}")
            }
            Self::ReasonPattern { found } => write!(
                f,
                "the reason {found:?} must consist of letters, digits, `_`, `,` and `:`, begin with a letter and end with a \
                 letter, digit or `_`; free text belongs in the message"
            ),
            Self::MessageTooLong { chars } => {
                write!(f, "the message has {chars} characters; the limit is {MESSAGE_MAX_CHARS}")
            }
            Self::NegativeObservedGeneration { found } => {
                write!(f, "the observed generation is {found}; it must not be negative")
            }
        }
    }
}

/// Checks a condition type against `metav1.Condition`'s pattern (a name with an optional DNS prefix and a slash) and
/// length.
///
/// # Errors
/// [`Violation::TypeTooLong`] or [`Violation::TypePattern`].
pub fn check_type(type_: &str) -> Result<(), Violation> {
    let (prefix, name) = match type_.split_once('/') {
        Some((prefix, name)) => (Some(prefix), name),
        None => (None, type_),
    };
    let is_dns_label = |label: &str| {
        wrapped_in(label, |b| b.is_ascii_lowercase() || b.is_ascii_digit())
            && label
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    let name_holds = wrapped_in(name, |b| b.is_ascii_alphanumeric())
        && name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'));
    let prefix_holds = prefix.is_none_or(|prefix| prefix.split('.').all(is_dns_label));
    if !(name_holds && prefix_holds) {
        return Err(Violation::TypePattern);
    }
    match type_.len() {
        0..=TYPE_MAX_CHARS => Ok(()),
        chars => Err(Violation::TypeTooLong { chars }),
    }
}

/// Checks a reason: 1 to [`REASON_MAX_CHARS`] characters of `^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$`.
///
/// # Errors
/// [`Violation::ReasonEmpty`], [`Violation::ReasonTooLong`] or [`Violation::ReasonPattern`].
pub fn check_reason(reason: &str) -> Result<(), Violation> {
    if reason.is_empty() {
        return Err(Violation::ReasonEmpty);
    }
    let pattern_holds = reason.starts_with(|c: char| c.is_ascii_alphabetic())
        && reason.ends_with(|c: char| c.is_ascii_alphanumeric() || c == '_')
        && reason
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b',' | b':'));
    match reason.chars().count() {
        chars if chars > REASON_MAX_CHARS => Err(Violation::ReasonTooLong { chars }),
        _ if !pattern_holds => Err(Violation::ReasonPattern { found: reason.into() }),
        _ => Ok(()),
    }
}

/// Checks that a message has at most [`MESSAGE_MAX_CHARS`] characters.
///
/// # Errors
/// [`Violation::MessageTooLong`].
pub fn check_message(message: &str) -> Result<(), Violation> {
    // A character has at least one byte, so most messages need no count.
    if message.len() <= MESSAGE_MAX_CHARS {
        return Ok(());
    }
    match message.chars().count() {
        chars if chars > MESSAGE_MAX_CHARS => Err(Violation::MessageTooLong { chars }),
        _ => Ok(()),
    }
}

/// Cuts a message off after [`MESSAGE_MAX_CHARS`] characters.
pub(crate) fn cut_message(message: &mut String) {
    if let Some((end, _)) = message.char_indices().nth(MESSAGE_MAX_CHARS) {
        message.truncate(end);
    }
}

/// Checks that a generation is not negative.
///
/// # Errors
/// [`Violation::NegativeObservedGeneration`].
pub fn check_observed_generation(generation: Option<i64>) -> Result<(), Violation> {
    match generation {
        Some(found) if found < 0 => Err(Violation::NegativeObservedGeneration { found }),
        _ => Ok(()),
    }
}

fn wrapped_in(text: &str, accepts: impl Fn(u8) -> bool) -> bool {
    match text.as_bytes() {
        [] => false,
        [only] => accepts(*only),
        [first, .., last] => accepts(*first) && accepts(*last),
    }
}

/// Whether a character is not shown but changes what is: a control character, or one for the direction of text.
#[doc(hidden)]
pub fn is_control(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Returns the text in quotes, only its beginning if it is long.
#[doc(hidden)]
pub fn quoted(text: &str) -> String {
    const MOST_CHARS: usize = 80;
    match text.char_indices().nth(MOST_CHARS) {
        Some((end, _)) => format!("{:?}..", &text[..end]),
        None => format!("{text:?}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;

    #[test]
    fn valid_types() {
        let longest = "a".repeat(TYPE_MAX_CHARS);
        for type_ in [
            "Ready",
            "R",
            "9to5",
            "a-b_c.D",
            "gateway.example.com/Attached",
            "a/B",
            "x-1.y/Z",
            &longest,
        ] {
            assert_eq!(check_type(type_), Ok(()), "{type_}");
        }
    }

    #[test]
    fn invalid_types() {
        for type_ in [
            "",
            "-Ready",
            "Ready-",
            "Re ady",
            "Bereit\u{fc}",
            "/Ready",
            "Example.com/Ready",
            "a..b/Ready",
            "-a/Ready",
            "a-/Ready",
            "a/b/C",
            "a/",
            "Ready\n",
        ] {
            assert_eq!(check_type(type_), Err(Violation::TypePattern), "{type_:?}");
        }
        let chars = TYPE_MAX_CHARS + 1;
        assert_eq!(
            check_type(&"a".repeat(chars)),
            Err(Violation::TypeTooLong { chars })
        );
    }

    #[test]
    fn reasons() {
        let longest = "a".repeat(REASON_MAX_CHARS);
        for reason in ["A", "JobFailed", "a_", "A:b,c_1", "x9", &longest] {
            assert_eq!(check_reason(reason), Ok(()), "{reason}");
        }
        assert_eq!(check_reason(""), Err(Violation::ReasonEmpty));
        for reason in ["1", "_a", "a:", "a,", "two words", "a-b", "a.b", "\u{e4}", "a\n"] {
            assert_eq!(
                check_reason(reason),
                Err(Violation::ReasonPattern { found: reason.into() })
            );
        }
        let too_long = "a".repeat(REASON_MAX_CHARS + 1);
        assert_eq!(
            check_reason(&too_long),
            Err(Violation::ReasonTooLong {
                chars: REASON_MAX_CHARS + 1
            })
        );
    }

    #[test]
    fn messages_count_characters_not_bytes() {
        assert_eq!(check_message(""), Ok(()));
        assert_eq!(check_message(&"\u{e4}".repeat(MESSAGE_MAX_CHARS)), Ok(()));
        let chars = MESSAGE_MAX_CHARS + 1;
        assert_eq!(
            check_message(&"\u{e4}".repeat(chars)),
            Err(Violation::MessageTooLong { chars })
        );
    }

    #[test]
    fn message_names_condition_and_limit() {
        let error = InvalidCondition {
            condition: "JobFailed".into(),
            violation: Violation::ReasonEmpty,
        };
        assert_eq!(
            format!("{error}"),
            "condition `JobFailed`: the reason is empty; it must be a CamelCase word such as `JobFailed`"
        );
    }
}
