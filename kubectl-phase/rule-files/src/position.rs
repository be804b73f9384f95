//! Lines and columns in a text.

use std::fmt::{self, Display};

/// A place in a text, both numbers from 1 on, the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Position {
    pub line: usize,
    pub column: usize,
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
