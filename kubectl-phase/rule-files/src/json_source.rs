//! JSON with `//` and `/* */` comments, which the demo's templates may have, and where its values are.

use crate::position::Position;
use jsonc_parser::ast::Value;
use jsonc_parser::common::Ranged;
use jsonc_parser::tokens::Token;
use jsonc_parser::{CollectOptions, ParseOptions, Scanner, ScannerOptions, parse_to_ast};

/// A step from a value to one in it.
#[derive(Clone, Copy)]
pub enum Step {
    Key(&'static str),
    Item(usize),
}

/// The text with spaces for its comments, so that everything else stays where it is.
pub fn without_comments(text: &str) -> String {
    let mut scanner = Scanner::new(text, &ScannerOptions::default());
    let mut json = String::with_capacity(text.len());
    // What follows something that is no token is left as it is, to be refused.
    while let Ok(Some(token)) = scanner.scan() {
        if let Token::CommentLine(_) | Token::CommentBlock(_) = token {
            json.push_str(&text[json.len()..scanner.token_start()]);
            let comment = &text[scanner.token_start()..scanner.token_end()];
            // As many bytes, because that is what positions are counted in.
            json.extend(comment.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
        }
    }
    json.push_str(&text[json.len()..]);
    json
}

/// The values of a text that is JSON.
pub fn values(json: &str) -> Option<Value<'_>> {
    let parsed = parse_to_ast(json, &CollectOptions::default(), &ParseOptions::default());
    parsed.ok()?.value
}

/// Where the value is to which the path leads, or the last value on the way to it that is there. `json` is the text without its
/// comments.
pub fn position_of_value(text: &str, json: &str, path: &[Step]) -> Position {
    let root = values(json);
    let mut value = root.as_ref();
    let mut start = value.map_or(0, Ranged::start);
    for step in path {
        value = value.and_then(|value| match step {
            Step::Key(key) => {
                let mut members = value.as_object()?.properties.iter();
                members
                    .find(|member| member.name.as_str() == *key)
                    .map(|member| &member.value)
            }
            Step::Item(item) => value.as_array()?.elements.get(*item),
        });
        start = value.map_or(start, Ranged::start);
    }
    Position::of_byte(text, start)
}
