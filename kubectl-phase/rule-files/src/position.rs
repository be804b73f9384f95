//! Lines and columns in a JSON text.

use serde::Deserialize;
use serde::de::IgnoredAny;
use std::fmt::{self, Display};

/// A place in a text, both numbers from 1 on, the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

/// A step from a JSON value to one in it.
#[derive(Clone, Copy)]
pub enum Step {
    Key(&'static str),
    Item(usize),
}

impl Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

impl Position {
    /// The position of a byte.
    pub fn of_byte(text: &str, byte: usize) -> Self {
        let before = &text[..byte.min(text.len())];
        let line_start = before.rfind('\n').map_or(0, |end| end + 1);
        Self {
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }

    /// The position that `serde_json` means, which counts bytes; the first where it has none.
    pub fn of_error(text: &str, error: &serde_json::Error) -> Self {
        let line = text
            .split('\n')
            .nth(error.line().saturating_sub(1))
            .unwrap_or_default();
        let before = line.char_indices().take_while(|(byte, _)| *byte < error.column());
        Self {
            line: error.line().max(1),
            column: before.count().max(1),
        }
    }

    /// The position of the value to which the path leads, or of the last value on the way to it that is there. `json` is
    /// the text without its comments, in which everything is at the same byte.
    pub fn of_value(text: &str, json: &str, path: &[Step]) -> Self {
        let mut start = skip_space(json, 0);
        for step in path {
            match child(json, start, *step) {
                Some(inner) => start = inner,
                None => break,
            }
        }
        Self::of_byte(text, start)
    }
}

/// Where a member of the object or an item of the array begins. The text is known to be JSON.
fn child(text: &str, start: usize, step: Step) -> Option<usize> {
    let mut at = skip_space(text, start + 1);
    let mut index = 0;
    while !text[at..].starts_with(['}', ']']) {
        let is_wanted = match step {
            Step::Key(wanted) => {
                let (key, end) = value::<String>(text, at)?;
                at = skip_space(text, skip_space(text, end) + ":".len());
                key == wanted
            }
            Step::Item(wanted) => index == wanted,
        };
        if is_wanted {
            return Some(at);
        }
        let (IgnoredAny, end) = value(text, at)?;
        at = skip_space(text, end);
        if text[at..].starts_with(',') {
            at = skip_space(text, at + 1);
        }
        index += 1;
    }
    None
}

/// The value that begins here, and where it ends.
fn value<'a, T: Deserialize<'a>>(text: &'a str, start: usize) -> Option<(T, usize)> {
    let mut values = serde_json::Deserializer::from_str(&text[start..]).into_iter();
    let value = values.next()?.ok()?;
    Some((value, start + values.byte_offset()))
}

fn skip_space(text: &str, start: usize) -> usize {
    text.len() - text[start..].trim_start().len()
}
