//! The text of JSON values as it stands in a document. Parsing would hide that a number or a time is written
//! otherwise.

use serde::de::IgnoredAny;
use serde_json::Deserializer;

/// The text of a field of an object.
pub fn field<'a>(object: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = inside(object, '{', '}');
    while !rest.is_empty() {
        let (key, after) = split_value(rest);
        let (value, after) = split_value(expect(after, ':'));
        if serde_json::from_str::<String>(key).is_ok_and(|key| key == name) {
            return Some(value);
        }
        rest = next(after);
    }
    None
}

/// The texts of the elements of a list.
pub fn elements(list: &str) -> Vec<&str> {
    let mut rest = inside(list, '[', ']');
    let mut elements = Vec::new();
    while !rest.is_empty() {
        let (element, after) = split_value(rest);
        elements.push(element);
        rest = next(after);
    }
    elements
}

fn inside(text: &str, open: char, close: char) -> &str {
    let inside = text
        .trim()
        .strip_prefix(open)
        .and_then(|text| text.strip_suffix(close));
    inside
        .unwrap_or_else(|| panic!("not between {open} and {close}: {text}"))
        .trim()
}

fn split_value(text: &str) -> (&str, &str) {
    let text = text.trim_start();
    if text.starts_with(['{', '[', '"']) {
        let mut values = Deserializer::from_str(text).into_iter::<IgnoredAny>();
        values.next().expect("a JSON value").expect("a JSON value");
        text.split_at(values.byte_offset())
    } else {
        // A stream wants a space after these; they end where the punctuation begins.
        text.split_at(text.find([',', '}', ']']).unwrap_or(text.len()))
    }
}

fn expect(text: &str, punctuation: char) -> &str {
    text.trim_start()
        .strip_prefix(punctuation)
        .unwrap_or_else(|| panic!("no {punctuation} before {text}"))
}

fn next(text: &str) -> &str {
    if text.trim().is_empty() {
        ""
    } else {
        expect(text, ',')
    }
}
