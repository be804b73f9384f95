//! Places in a text, which the compiler counts in lines and characters and an editor in UTF-16 code units.

use serde::Serialize;
use std::ops::Range;

/// A range in UTF-16 code units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Units {
    pub from: usize,
    pub to: usize,
}

/// A line and a column from 1 on, the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

/// A text and where its lines begin: the byte, and the code unit.
pub struct Text<'a> {
    pub source: &'a str,
    lines: Vec<(usize, usize)>,
}

impl<'a> Text<'a> {
    pub fn new(source: &'a str) -> Self {
        let mut lines = vec![(0, 0)];
        let (mut byte, mut unit) = (0, 0);
        for line in source.split_inclusive('\n').filter(|line| line.ends_with('\n')) {
            byte += line.len();
            unit += units_in(line);
            lines.push((byte, unit));
        }
        Self { source, lines }
    }

    /// Translates a range of bytes.
    pub fn units(&self, bytes: &Range<usize>) -> Units {
        Units {
            from: self.unit(bytes.start),
            to: self.unit(bytes.end),
        }
    }

    pub fn position(&self, byte: usize) -> Position {
        let (line, rest) = self.line_of(byte);
        Position {
            line: line + 1,
            column: rest.chars().count() + 1,
        }
    }

    fn unit(&self, byte: usize) -> usize {
        let (line, rest) = self.line_of(byte);
        self.lines[line].1 + units_in(rest)
    }

    /// The line that a byte is in, and what is before the byte in that line.
    fn line_of(&self, byte: usize) -> (usize, &'a str) {
        let byte = byte.min(self.source.len());
        let line = self.lines.partition_point(|(start, _)| *start <= byte) - 1;
        (line, &self.source[self.lines[line].0..byte])
    }
}

fn units_in(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_beyond_the_basic_plane_are_two_units() {
        let text = Text::new("a\n\u{e4}\u{1f980}b\n");
        let place = text.source.find('b').unwrap();
        assert_eq!(text.units(&(place..place + 1)), Units { from: 5, to: 6 });
        assert_eq!(text.position(place), Position { line: 2, column: 3 });
        assert_eq!(text.position(text.source.len()), Position { line: 3, column: 1 });
        assert_eq!(Text::new("ab").position(2), Position { line: 1, column: 3 });
    }
}
