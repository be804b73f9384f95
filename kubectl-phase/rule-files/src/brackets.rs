//! Makes half-typed text readable: closes brackets that are open, and blanks out what cannot be a token.
//!
//! Rust's lexer reads a text whole or not at all. Whoever types a rule has open brackets most of the time.

use std::ops::Range;

/// Deeper nesting is refused by rustc too.
pub const MOST_NESTED: usize = 128;
/// More messages would not help.
const MOST_FAULTS: usize = 8;

/// A text that has all its brackets.
pub struct Repaired {
    pub text: String,
    pub faults: Vec<Fault>,
    /// The bytes of `text` that were inserted, ascending.
    inserted: Vec<usize>,
}

/// What was wrong, with the bytes in the original.
pub struct Fault {
    pub bytes: Range<usize>,
    pub message: String,
}

impl Repaired {
    /// The bytes of the original that a range of the repaired text means.
    pub fn original(&self, bytes: &Range<usize>) -> Range<usize> {
        let original = |byte: usize| byte - self.inserted.partition_point(|inserted| *inserted < byte);
        let start = original(bytes.start);
        start..original(bytes.end).max(start)
    }
}

struct Open {
    bracket: char,
    at: usize,
    /// The indentation of its line.
    indentation: usize,
}

/// Repairs a text that Rust's lexer refuses.
pub fn repaired(text: &str) -> Repaired {
    let mut scan = Scan {
        text,
        out: String::with_capacity(text.len() + 8),
        inserted: Vec::new(),
        faults: Vec::new(),
        open: Vec::new(),
        is_balanced: is_balanced(text),
        line: Line::default(),
        last_token_ends: 0,
    };
    scan.run();
    let Scan {
        out,
        mut faults,
        inserted,
        ..
    } = scan;
    faults.sort_by_key(|fault| fault.bytes.start);
    faults.truncate(MOST_FAULTS);
    Repaired {
        text: out,
        faults,
        inserted,
    }
}

/// Whether every bracket is closed by one of its kind.
fn is_balanced(text: &str) -> bool {
    let mut open = Vec::new();
    for Token { kind, .. } in tokens(text) {
        match kind {
            Kind::Opens(bracket) => open.push(bracket),
            Kind::Closes(bracket) if open.pop().map(closing) != Some(bracket) => return false,
            _ => {}
        }
    }
    open.is_empty()
}

/// The line that is being read.
#[derive(Default)]
struct Line {
    begins: usize,
    /// Where its first token or comment begins.
    first: Option<usize>,
}

impl Line {
    fn indentation(&self) -> usize {
        self.first.map_or(0, |first| first - self.begins)
    }
}

struct Scan<'a> {
    text: &'a str,
    out: String,
    /// The bytes of `out` that were inserted.
    inserted: Vec<usize>,
    faults: Vec<Fault>,
    open: Vec<Open>,
    /// Whether each bracket is closed already. Then indentation says nothing.
    is_balanced: bool,
    line: Line,
    last_token_ends: usize,
}

impl Scan<'_> {
    fn run(&mut self) {
        for Token { kind, bytes } in tokens(self.text) {
            let token = &self.text[bytes.clone()];
            if !matches!(kind, Kind::Space) {
                self.line.first.get_or_insert(bytes.start);
            }
            if !self.is_balanced && !matches!(kind, Kind::Space | Kind::Comment) {
                self.close_outdented(&bytes, &kind);
            }
            match kind {
                Kind::Opens(bracket) => {
                    self.open.push(Open {
                        bracket,
                        at: bytes.start,
                        indentation: self.line.indentation(),
                    });
                    self.out.push_str(token);
                }
                Kind::Closes(bracket) => self.close(bracket, &bytes),
                Kind::Unfinished(message) => {
                    self.faults.push(Fault {
                        bytes: bytes.clone(),
                        message: message.into(),
                    });
                    self.blank(token);
                }
                Kind::Space | Kind::Comment | Kind::Other => self.out.push_str(token),
            }
            if !matches!(kind, Kind::Space | Kind::Comment) {
                self.last_token_ends = bytes.end;
            }
            if let Some(end) = token.rfind('\n') {
                let begins = bytes.start + end + 1;
                // What a comment of several lines is before does not begin its line.
                let first = (begins < bytes.end).then_some(begins);
                self.line = Line { begins, first };
            }
        }
        while !self.open.is_empty() {
            self.close_last(false);
        }
    }

    /// Closes what is open where a line begins that is indented no more than the line in which it opened.
    fn close_outdented(&mut self, token: &Range<usize>, kind: &Kind) {
        let is_first = self.line.first == Some(token.start);
        if !is_first || matches!(kind, Kind::Closes(_)) {
            return;
        }
        let (begins, indentation) = (self.line.begins, self.line.indentation());
        while self
            .open
            .last()
            .is_some_and(|open| open.at < begins && open.indentation >= indentation)
        {
            self.close_last(true);
        }
    }

    fn close(&mut self, bracket: char, bytes: &Range<usize>) {
        let is_opened = |open: &Open| closing(open.bracket) == bracket;
        if !self.open.iter().rev().take(MOST_NESTED).any(is_opened) {
            self.faults.push(Fault {
                bytes: bytes.clone(),
                message: format!("unexpected closing delimiter: `{bracket}`"),
            });
            self.out.push(' ');
            return;
        }
        while self.open.last().is_some_and(|open| !is_opened(open)) {
            self.close_last(false);
        }
        self.open.pop();
        self.out.push(bracket);
    }

    /// Closes the innermost open bracket after the last token.
    fn close_last(&mut self, with_comma: bool) {
        let Some(open) = self.open.pop() else { return };
        self.faults.push(Fault {
            bytes: open.at..open.at + 1,
            message: format!(
                "this `{}` is not closed\nhelp: add `{}`",
                open.bracket,
                closing(open.bracket)
            ),
        });
        let mut closer = String::from(closing(open.bracket));
        if with_comma {
            closer.push(',');
        }
        // What follows in the output is space and comments. Docs of what is not typed yet are docs of nothing outside.
        let at = self.last_token_ends + self.inserted.len();
        let after = self.out.split_off(at);
        self.out += &closer;
        self.inserted.extend(at..self.out.len());
        self.out += &after.replace("///", "// ");
    }

    fn blank(&mut self, token: &str) {
        self.out.extend(token.bytes().map(|_| ' '));
    }
}

fn closing(bracket: char) -> char {
    match bracket {
        '(' => ')',
        '[' => ']',
        _ => '}',
    }
}

pub struct Token {
    pub kind: Kind,
    pub bytes: Range<usize>,
}

pub enum Kind {
    Space,
    Comment,
    Opens(char),
    Closes(char),
    /// A string or a comment without its end.
    Unfinished(&'static str),
    /// Whatever else, one character, or a string.
    Other,
}

/// As much of Rust's tokens as brackets need.
pub fn tokens(text: &str) -> impl Iterator<Item = Token> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = &text[at..];
        let first = rest.chars().next()?;
        let (kind, length) = match first {
            _ if first.is_whitespace() => (Kind::Space, first.len_utf8()),
            '(' | '[' | '{' => (Kind::Opens(first), 1),
            ')' | ']' | '}' => (Kind::Closes(first), 1),
            '/' if rest.starts_with("//") => (Kind::Comment, rest.find('\n').unwrap_or(rest.len())),
            '/' if rest.starts_with("/*") => block_comment(rest),
            '"' => string(rest),
            'r' if is_raw_string(rest) => raw_string(rest),
            '\'' => (Kind::Other, character(rest)),
            _ if is_word(first) => (Kind::Other, rest.find(|c| !is_word(c)).unwrap_or(rest.len())),
            _ => (Kind::Other, first.len_utf8()),
        };
        let bytes = at..at + length;
        at = bytes.end;
        Some(Token { kind, bytes })
    })
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

fn block_comment(text: &str) -> (Kind, usize) {
    let mut depth = 0;
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        if rest.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return (Kind::Comment, at);
            }
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    (
        Kind::Unfinished("this comment does not end\nhelp: add `*/`"),
        text.len(),
    )
}

/// A string ends with its line: nothing in a rule list has a line break in it, and a forgotten quote would take all that follows.
fn string(text: &str) -> (Kind, usize) {
    let unfinished = Kind::Unfinished("this string does not end\nhelp: add `\"`");
    let mut is_escaped = false;
    for (at, character) in text.char_indices().skip(1) {
        match character {
            '\n' => return (unfinished, at),
            '"' if !is_escaped => return (Kind::Other, at + 1),
            _ => is_escaped = character == '\\' && !is_escaped,
        }
    }
    (unfinished, text.len())
}

/// Whether this is `r"..."` or `r#"..."#`.
fn is_raw_string(text: &str) -> bool {
    text[1..].trim_start_matches('#').starts_with('"')
}

/// Without its end, it ends with its line, as other strings do.
fn raw_string(text: &str) -> (Kind, usize) {
    let hashes = text[1..].len() - text[1..].trim_start_matches('#').len();
    let content = 1 + hashes + 1;
    let end = format!("\"{}", "#".repeat(hashes));
    let line = text.find('\n').unwrap_or(text.len());
    match text[content..line].find(&end) {
        Some(length) => (Kind::Other, content + length + end.len()),
        None => (Kind::Unfinished("this string does not end\nhelp: add `\"`"), line),
    }
}

/// The length of a character literal, or of the quote of a lifetime.
fn character(text: &str) -> usize {
    let mut characters = text.char_indices().skip(1);
    match (characters.next(), characters.next()) {
        (Some((_, '\\')), Some((at, escaped))) => {
            let after = at + escaped.len_utf8();
            text[after..].find('\'').map_or(1, |end| after + end + 1)
        }
        (Some(_), Some((at, '\''))) => at + 1,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(text: &str) -> (String, Vec<&str>) {
        let repaired = repaired(text);
        let messages = repaired.faults.iter().map(|fault| &text[fault.bytes.clone()]);
        (repaired.text.clone(), messages.collect())
    }

    #[test]
    fn what_is_whole_stays_as_it_is() {
        for text in [
            "",
            "conditions(A = \")\"), // (\nrules(/* ( /* ( */ */ A => B)",
            "r#\"(\"# '(' '\\'' 'a",
            "'\\ä",
            "a(\nb,\nc)",
        ] {
            assert_eq!(after(text), (text.into(), vec![]));
        }
    }

    #[test]
    fn open_brackets_are_closed() {
        assert_eq!(after("rules(all(A"), ("rules(all(A))".into(), vec!["(", "("]));
        assert_eq!(
            after("rules(all(A]"),
            ("rules(all(A ))".into(), vec!["(", "(", "]"])
        );
        assert_eq!(after("a(b}"), ("a(b )".into(), vec!["(", "}"]));
        assert_eq!(after("{a(b}"), ("{a(b)}".into(), vec!["("]));
    }

    #[test]
    fn a_section_ends_where_the_next_begins() {
        let text = "conditions(\n    A,\nrules(\n    A => B,\n)";
        let (repaired, faults) = after(text);
        assert_eq!(repaired, "conditions(\n    A,),\nrules(\n    A => B,\n)");
        assert_eq!(faults, ["("]);
    }

    #[test]
    fn docs_without_an_item_are_comments() {
        let (repaired, _) = after("phases(\n    A, /// Why\n");
        assert_eq!(repaired, "phases(\n    A,) //  Why\n");
    }

    #[test]
    fn places_are_those_of_the_original() {
        let text = "conditions(\n    A\nrules(B";
        let repaired = repaired(text);
        let place = repaired.text.find('B').unwrap();
        assert_eq!(&text[repaired.original(&(place..place + 1))], "B");
    }

    #[test]
    fn strings_and_comments_without_end_are_blank() {
        assert_eq!(
            after("A = \"a\\\"b\nB"),
            ("A =      \nB".into(), vec!["\"a\\\"b"])
        );
        assert_eq!(after("A /* b"), ("A     ".into(), vec!["/* b"]));
    }
}
