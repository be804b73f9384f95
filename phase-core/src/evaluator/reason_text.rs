//! Which of the tested reasons a condition has.

use super::type_index::Text;

/// The text of a tested reason, prepared for comparison with others.
#[derive(Clone, Copy, Debug)]
pub struct ReasonText {
    text: &'static str,
    words: Text<MIDDLE>,
}

/// With the first and the last word, all bytes of up to 31.
const MIDDLE: usize = 2;
const MOST_BYTES: usize = 31;

impl ReasonText {
    /// Prepares a text.
    pub const fn new(text: &'static str) -> Self {
        Self {
            text,
            words: Text::of(text),
        }
    }

    /// Returns the text.
    pub const fn text(&self) -> &'static str {
        self.text
    }

    #[inline]
    fn is(&self, text: &str) -> bool {
        self.words.is(&Text::of(text)) && (text.len() <= MOST_BYTES || self.is_long(text))
    }

    /// Cold and not inlined, so that the loop over a list of conditions calls nothing.
    #[cold]
    #[inline(never)]
    fn is_long(&self, text: &str) -> bool {
        self.text == text
    }
}

/// The number of the reason with this text, counting from 1; 0 if it is none of them.
#[inline]
pub fn reason_number(tested: &[ReasonText], text: &str) -> usize {
    // Mostly that tells; the other words are read where it is the same.
    let first = Text::<0>::of(text).first;
    let is_text = |reason: &ReasonText| reason.words.first == first && reason.is(text);
    tested.iter().position(is_text).map_or(0, |place| place + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;
    use alloc::vec::Vec;

    #[test]
    fn texts_of_all_lengths_that_differ_in_one_byte() {
        let texts: Vec<&'static str> = (0..70).map(|len| &*"x".repeat(len).leak()).collect();
        let tested: Vec<ReasonText> = texts.iter().map(|text| ReasonText::new(text)).collect();
        for (index, text) in texts.iter().enumerate() {
            assert_eq!(reason_number(&tested, text), index + 1);
            for place in 0..text.len() {
                let other: String = [&text[..place], "y", &text[place + 1..]].concat();
                assert_eq!(reason_number(&tested, &other), 0, "{other}");
            }
        }
        assert_eq!(reason_number(&tested, &"x".repeat(70)), 0);
        assert_eq!(reason_number(&[], ""), 0);
    }
}
