//! The lines of a file that a finding is about, fit for a terminal whatever the file has.

use crate::printable::is_visible;
use std::ops::Range;

/// A longer line is not for people, and is not shown.
const LONGEST_LINE: usize = 1000;
/// How much of long text is annotated, or said of it.
pub const MOST_CHARS: usize = 100;

pub struct Excerpt {
    pub text: String,
    /// The bytes of the text that are annotated.
    pub annotated: Range<usize>,
}

impl Excerpt {
    /// The lines that the bytes are in. Where one of them is long, as in minified JSON, only the first, and none that is too long.
    pub fn of(text: &str, bytes: &Range<usize>) -> Option<Self> {
        let (before, rest) = text.split_at(bytes.start);
        let line = before.bytes().rev().take(LONGEST_LINE + 1);
        let line = line.take_while(|byte| *byte != b'\n').count();
        if line > LONGEST_LINE {
            return None;
        }
        let mut annotated = &rest[..bytes.len()];
        if annotated.lines().any(|line| beginning(line, MOST_CHARS) != line) {
            annotated = beginning(annotated.lines().next().unwrap_or_default(), MOST_CHARS);
        }
        let after = rest[annotated.len()..].chars().take(LONGEST_LINE);
        let mut excerpt = visible(before[before.len() - line..].chars());
        let start = excerpt.len();
        excerpt += &visible(annotated.chars());
        let end = excerpt.len();
        excerpt += &visible(after.take_while(|character| *character != '\n'));
        Some(Self {
            text: excerpt,
            annotated: start..end,
        })
    }
}

/// The text, or its beginning and `..` if it is long.
pub fn shortened(text: &str, most_chars: usize) -> String {
    let beginning = beginning(text, most_chars);
    let end = if beginning == text { "" } else { ".." };
    format!("{beginning}{end}")
}

fn beginning(text: &str, most_chars: usize) -> &str {
    let end = text.char_indices().nth(most_chars);
    end.map_or(text, |(end, _)| &text[..end])
}

/// Something else for each character that does not show: a terminal obeys what it is sent.
fn visible(characters: impl Iterator<Item = char>) -> String {
    let visible = characters.map(|character| match character {
        '\n' | '\t' => character,
        _ if is_visible(character) => character,
        _ => char::REPLACEMENT_CHARACTER,
    });
    visible.collect()
}
