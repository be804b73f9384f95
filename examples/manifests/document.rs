//! Cutting a text into its documents, and parsing one of them.
//!
//! The YAML parser stops for good at a syntax error, so each document is cut out first and parsed on its own.

use super::findings::{Fault, Position};
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Value;
use serde_saphyr::{MessageFormatter, Options, UserMessageFormatter};
use std::ops::Range;

/// One document of a text: a YAML document, or a JSON value.
#[derive(Debug, PartialEq, Eq)]
pub struct Document<'a> {
    /// Its number, counting from 1.
    pub number: usize,
    text: &'a str,
    begins: Position,
}

/// Cuts a text into its documents. What holds no more than comments and blank lines before the first `---` is none.
pub fn split(text: &str) -> Vec<Document<'_>> {
    let ranges = split_yaml(text)
        .into_iter()
        .flat_map(|document| split_json(text, document));
    let mut documents = Vec::new();
    let (mut begins, mut counted) = (Position::START, 0);
    for range in ranges {
        begins = begins.after(&text[counted..range.start]);
        counted = range.start;
        documents.push(Document {
            number: documents.len() + 1,
            text: &text[range],
            begins,
        });
    }
    documents
}

/// Cuts a text at lines that begin with `---` or `...`, as YAML does: at the beginning of a line these are never content,
/// not even in a block scalar.
fn split_yaml(text: &str) -> Vec<Range<usize>> {
    let mut documents = Vec::new();
    let (mut begins, mut ends) = (0, 0);
    // Directives and comments before the first `---` belong to the document that it begins.
    let mut has_begun = false;
    for line in text.split_inclusive('\n') {
        let line_begins = ends;
        ends += line.len();
        if is_marker(line, "---") {
            if has_begun {
                documents.push(begins..line_begins);
                begins = line_begins;
            }
            has_begun = true;
        } else if is_marker(line, "...") {
            if has_begun {
                documents.push(begins..ends);
            }
            begins = ends;
            has_begun = false;
        } else {
            has_begun |= is_content(line);
        }
    }
    if has_begun {
        documents.push(begins..ends);
    }
    documents
}

fn is_marker(line: &str, marker: &str) -> bool {
    line.strip_prefix(marker)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t', '\r', '\n']))
}

fn is_content(line: &str) -> bool {
    !matches!(line.trim_start().chars().next(), None | Some('#' | '%'))
}

/// Cuts one YAML document into the JSON values that it is made of; any other document stays whole.
fn split_json(text: &str, document: Range<usize>) -> Vec<Range<usize>> {
    let Some(brace) = json_begins(&text[document.clone()]) else {
        return vec![document];
    };
    let json_begins = document.start + brace;
    let json = &text[json_begins..document.end];
    let mut values = serde_json::Deserializer::from_str(json).into_iter::<IgnoredAny>();
    let mut parts = Vec::new();
    let mut begins = document.start;
    while let Some(Ok(IgnoredAny)) = values.next() {
        let ends = json_begins + values.byte_offset();
        parts.push(begins..ends);
        begins = ends;
    }
    // The rest begins with a syntax error, behind which no value can be told from another.
    let is_rest_blank = text[begins..document.end].trim().is_empty();
    if !is_rest_blank {
        parts.push(begins..document.end);
    }
    parts
}

/// The offset of the first brace, where that begins a JSON object rather than a YAML mapping in braces.
fn json_begins(document: &str) -> Option<usize> {
    let json = document.strip_prefix("---").unwrap_or(document).trim_start();
    let inside = json.strip_prefix('{')?.trim_start();
    inside
        .starts_with(['"', '}'])
        .then_some(document.len() - json.len())
}

impl Document<'_> {
    /// Parses the document as JSON where it looks like that, as YAML otherwise.
    pub fn parse(&self) -> Result<Value, Fault> {
        let Some(brace) = json_begins(self.text) else {
            return self.read_yaml(Quotes::Optional);
        };
        self.read_json(brace).or_else(|fault| {
            // `{"kind": Backup}` is YAML after all.
            self.read_yaml(Quotes::Optional).map_err(|_| fault)
        })
    }

    /// Finds out where the document is not a `T`, by reading it as one from the text.
    pub fn locate<T: DeserializeOwned>(&self) -> Option<Fault> {
        let outcome: Result<T, Fault> = match json_begins(self.text) {
            Some(brace) if self.read_json::<IgnoredAny>(brace).is_ok() => self.read_json(brace),
            _ => self.read_yaml(Quotes::Required),
        };
        outcome.err()
    }

    fn read_json<T: DeserializeOwned>(&self, brace: usize) -> Result<T, Fault> {
        let (before, json) = self.text.split_at(brace);
        serde_json::from_str(json).map_err(|error| json_fault(self.begins.after(before), &error))
    }

    fn read_yaml<T: DeserializeOwned>(&self, quotes: Quotes) -> Result<T, Fault> {
        serde_saphyr::from_str_with_options(self.text, yaml_options(quotes)).map_err(|error| Fault {
            position: error
                .location()
                .map(|place| self.begins.plus(as_usize(place.line()), as_usize(place.column()))),
            reason: UserMessageFormatter.format_message(&error).into_owned(),
        })
    }
}

/// Whether a text needs quotes where it looks like something else, such as `True` or `5`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Quotes {
    /// For a [`Value`], where texts are expected nowhere but in keys.
    Optional,
    /// As Kubernetes does it.
    Required,
}

fn json_fault(begins: Position, error: &serde_json::Error) -> Fault {
    let (line, column) = (error.line(), error.column());
    let message = error.to_string();
    let reason = message
        .strip_suffix(&format!(" at line {line} column {column}"))
        .unwrap_or(&message);
    Fault {
        position: Some(begins.plus(line, column)),
        reason: reason.into(),
    }
}

fn as_usize(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// Any size goes, since the text is in memory already; what aliases may add to it is limited.
fn yaml_options(quotes: Quotes) -> Options {
    serde_saphyr::options! {
        budget: serde_saphyr::budget! {
            max_events: usize::MAX,
            max_nodes: usize::MAX,
            // As deep as JSON may be for serde_json.
            max_depth: 128,
        },
        alias_limits: serde_saphyr::alias_limits! {
            max_total_replayed_events: 100_000,
        },
        no_schema: quotes == Quotes::Required,
        emit_comments: false,
        with_snippet: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn texts(text: &str) -> Vec<&str> {
        split(text).iter().map(|document| document.text).collect()
    }

    #[test]
    fn documents_are_cut_at_markers() {
        for (text, documents) in [
            ("", &[][..]),
            ("# comment\n\n", &[]),
            ("a: 1", &["a: 1"]),
            ("---\na: 1\n", &["---\na: 1\n"]),
            ("# comment\n---\na: 1\n", &["# comment\n---\na: 1\n"]),
            ("%YAML 1.2\n---\na: 1\n", &["%YAML 1.2\n---\na: 1\n"]),
            ("a: 1\n---\nb: 1\n", &["a: 1\n", "---\nb: 1\n"]),
            ("a: 1\r\n---\r\nb: 1\r\n", &["a: 1\r\n", "---\r\nb: 1\r\n"]),
            ("--- a\n---\tb\n---", &["--- a\n", "---\tb\n", "---"]),
            ("---\n---\na: 1\n", &["---\n", "---\na: 1\n"]),
            (
                "a: 1\n...\n# comment\n---\nb: 1\n",
                &["a: 1\n...\n", "# comment\n---\nb: 1\n"],
            ),
            ("a: 1\n...\nb: 1\n...\n", &["a: 1\n...\n", "b: 1\n...\n"]),
            ("a: |\n  ---\n  ...\n", &["a: |\n  ---\n  ...\n"]),
            (
                "a: 1\n---b: 2\n....: 3\nc: 4\n",
                &["a: 1\n---b: 2\n....: 3\nc: 4\n"],
            ),
        ] {
            assert_eq!(texts(text), documents, "{text:?}");
        }
    }

    #[test]
    fn json_values_are_cut_where_they_end() {
        for (text, documents) in [
            (" {}\n{\"a\": 1} {}\n", &[" {}", "\n{\"a\": 1}", " {}"][..]),
            ("---\n{}\n---\n{}{}", &["---\n{}", "---\n{}", "{}"]),
            ("{\"a\": \"\\n---\\n\"}", &["{\"a\": \"\\n---\\n\"}"]),
            ("{}\n{\"a\" 1} {}\n{}", &["{}", "\n{\"a\" 1} {}\n{}"]),
            ("{a: 1} {}", &["{a: 1} {}"]),
            ("[{}]", &["[{}]"]),
        ] {
            assert_eq!(texts(text), documents, "{text:?}");
        }
    }

    /// Wherever the YAML parser takes a text as a whole, it finds the same documents.
    #[test]
    fn documents_are_those_of_the_yaml_parser() {
        const LINES: [&str; 13] = [
            "---\n",
            "--- # comment\n",
            "--- {a: 1}\n",
            "--- |\n",
            "---\r\n",
            "...\n",
            "# comment\n",
            "\n",
            "%YAML 1.2\n",
            "a: 1\n",
            "b: \"one\n   --- two\"\n",
            "  --- text\n",
            "{\"a\": 1}\n",
        ];
        let mut compared = 0;
        for number in 0..LINES.len().pow(4) {
            let text: String = (0..4u32)
                .map(|place| LINES[number / LINES.len().pow(place) % LINES.len()])
                .collect();
            let Ok(whole) = serde_saphyr::from_multiple::<Value>(&text) else {
                continue;
            };
            let cut: Vec<_> = split(&text)
                .iter()
                .map(|document| document.parse().unwrap())
                .filter(|value| !value.is_null())
                .collect();
            assert_eq!(cut, whole, "{text:?}");
            compared += 1;
        }
        assert!(compared > 1000, "only {compared} texts were YAML");
    }

    #[test]
    fn faults_are_at_their_place_in_the_file() {
        for (text, line, column) in [
            ("a: 1\n---\nb: [1\nc: 2\n", 4, 2),
            ("# comment\n---\na: 1\n---\n\n  b: *c\n", 6, 6),
            ("--- {a: *b}\n", 1, 9),
            ("{}\n{\"a\": @}\n", 2, 7),
            ("{} {\"a\": @}\n", 1, 10),
            ("---\n  {\"a\" 1}\n", 2, 8),
        ] {
            let faults: Vec<_> = split(text)
                .iter()
                .filter_map(|document| document.parse().err()?.position)
                .collect();
            assert_eq!(faults, [Position { line, column }], "{text:?}");
        }
    }

    #[test]
    fn faults_of_types_are_located() {
        let type_fault = |text: &str| split(text)[0].locate::<std::collections::BTreeMap<String, String>>();
        let place = |line, column| Some(Position { line, column });
        assert_eq!(type_fault("a: b\n"), None);
        assert_eq!(type_fault("a: b\nc: True\n").unwrap().position, place(2, 4));
        assert_eq!(
            type_fault("{\"a\": \"b\",\n\"c\": 5}").unwrap().position,
            place(2, 6)
        );
    }

    #[test]
    fn yaml_in_braces_is_no_json() {
        for text in [
            "{a: 1}",
            "{\"a\": 1, b: c}",
            "{\"a\": b}",
            "{ # comment\n\"a\": 1}",
        ] {
            assert!(split(text)[0].parse().unwrap().is_object(), "{text}");
        }
        assert_eq!(split("{\"a\": 1}")[0].parse(), Ok(json!({ "a": 1 })));
    }
}
