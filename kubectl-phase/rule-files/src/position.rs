//! Lines and columns in a text, and where the values of a JSON text are.

use serde::Deserialize;
use serde::de::IgnoredAny;
use std::fmt::{self, Display};
use std::iter;
use std::ops::Range;

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
        Positions::of(text).of_byte(byte)
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
            let inner = children(json, start)
                .enumerate()
                .find(|(index, child)| match step {
                    Step::Key(wanted) => child.key.as_ref().is_some_and(|(key, _)| key == wanted),
                    Step::Item(item) => index == item,
                });
            match inner {
                Some((_, inner)) => start = inner.bytes.start,
                None => break,
            }
        }
        Self::of_byte(text, start)
    }
}

/// The positions of many bytes of a text, soon found where each is behind the one before.
pub struct Positions<'a> {
    text: &'a str,
    byte: usize,
    position: Position,
}

impl<'a> Positions<'a> {
    pub fn of(text: &'a str) -> Self {
        Self {
            text,
            byte: 0,
            position: Position { line: 1, column: 1 },
        }
    }

    pub fn of_byte(&mut self, byte: usize) -> Position {
        let byte = byte.min(self.text.len());
        if byte < self.byte {
            *self = Self::of(self.text);
        }
        let between = &self.text[self.byte..byte];
        self.position.line += between.matches('\n').count();
        self.position.column = match between.rfind('\n') {
            Some(end) => between[end..].chars().count(),
            None => self.position.column + between.chars().count(),
        };
        self.byte = byte;
        self.position
    }
}

/// A member of an object or an item of an array.
pub struct Child {
    /// The key of a member, and where it is.
    pub key: Option<(String, Range<usize>)>,
    pub bytes: Range<usize>,
}

/// What is in the object or array that begins here. The text is known to be JSON.
pub fn children(json: &str, start: usize) -> impl Iterator<Item = Child> {
    let is_object = json[start..].starts_with('{');
    let mut at = start + 1;
    iter::from_fn(move || {
        at = skip_space(json, at);
        let (key, value_start) = if is_object {
            let (key, end) = value(json, at)?;
            let value_start = skip_space(json, skip_space(json, end) + ":".len());
            (Some((key, at..end)), value_start)
        } else {
            (None, at)
        };
        let (IgnoredAny, end) = value(json, value_start)?;
        // After the last child that is behind the bracket, where no value begins.
        at = skip_space(json, end) + ",".len();
        Some(Child {
            key,
            bytes: value_start..end,
        })
    })
}

/// The value that begins here, and where it ends.
fn value<'a, T: Deserialize<'a>>(text: &'a str, start: usize) -> Option<(T, usize)> {
    let mut values = serde_json::Deserializer::from_str(&text[start..]).into_iter();
    let value = values.next()?.ok()?;
    Some((value, start + values.byte_offset()))
}

pub fn skip_space(text: &str, start: usize) -> usize {
    text.len() - text[start..].trim_start().len()
}
