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

/// A text with marks, from which places are counted.
pub struct Text<'a> {
    source: &'a str,
    marks: Vec<Mark>,
}

/// A place, counted in every way.
#[derive(Clone, Copy, Default)]
struct Mark {
    byte: usize,
    unit: usize,
    /// Both from 0.
    line: usize,
    column: usize,
}

impl Mark {
    fn pass(&mut self, character: char) {
        self.byte += character.len_utf8();
        self.unit += character.len_utf16();
        self.column += 1;
        if character == '\n' {
            (self.line, self.column) = (self.line + 1, 0);
        }
    }
}

impl<'a> Text<'a> {
    pub fn new(source: &'a str) -> Self {
        const BYTES_BETWEEN: usize = 256;
        let mut marks = vec![Mark::default()];
        let mut mark = Mark::default();
        for character in source.chars() {
            mark.pass(character);
            if mark.byte - marks[marks.len() - 1].byte >= BYTES_BETWEEN {
                marks.push(mark);
            }
        }
        Self { source, marks }
    }

    /// Translates a range of bytes.
    pub fn units(&self, bytes: &Range<usize>) -> Units {
        Units {
            from: self.mark(bytes.start).unit,
            to: self.mark(bytes.end).unit,
        }
    }

    pub fn position(&self, byte: usize) -> Position {
        let Mark { line, column, .. } = self.mark(byte);
        Position {
            line: line + 1,
            column: column + 1,
        }
    }

    fn mark(&self, byte: usize) -> Mark {
        let byte = byte.min(self.source.len());
        let next = self.marks.partition_point(|mark| mark.byte <= byte);
        let mut mark = self.marks[next - 1];
        for character in self.source[mark.byte..byte].chars() {
            mark.pass(character);
        }
        mark
    }
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
