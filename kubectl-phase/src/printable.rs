//! Text from elsewhere, fit for a terminal.

/// The text with characters escaped that do not show: input comes from anywhere, and a terminal obeys what it is sent.
pub fn printable(text: &str) -> String {
    let mut printable = String::with_capacity(text.len());
    for character in text.chars() {
        if is_visible(character) {
            printable.push(character);
        } else {
            printable.extend(character.escape_default());
        }
    }
    printable
}

/// Whether a character shows as itself: not a control character, no change of direction, not without width.
pub fn is_visible(character: char) -> bool {
    match character {
        // What `escape_debug` escapes besides.
        '"' | '\'' | '\\' => true,
        // Blank, though letters to Unicode.
        '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' => false,
        _ => character.escape_debug().eq([character]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unseen_characters_are_escaped() {
        assert_eq!(printable("a\u{1b}[31m\n\u{e4}"), "a\\u{1b}[31m\\n\u{e4}");
        assert_eq!(printable("\"it's\" \\ \u{4e2d}"), "\"it's\" \\ \u{4e2d}");
        // Controls of direction; without width; fillers, selectors and tags.
        for character in "\u{61c}\u{200e}\u{200f}\u{202a}\u{202e}\u{2066}\u{2069}\u{ad}\u{200b}\u{200d}\u{2060}\u{feff}\u{2028}\
                          \u{34f}\u{180e}\u{115f}\u{3164}\u{fe0f}\u{e0041}\u{e0100}"
            .chars()
        {
            let escaped = character.escape_unicode().to_string();
            assert_eq!(printable(&character.to_string()), escaped);
        }
    }
}
