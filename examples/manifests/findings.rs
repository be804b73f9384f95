//! What was found in all inputs.

use super::assessment::Assessment;
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;
use std::fmt;

/// What was found in all inputs.
#[derive(Default, Serialize)]
pub struct Findings {
    /// The objects of the resource, in the order of the input.
    pub objects: Vec<Assessment>,
    /// What could not be read.
    pub malformed: Vec<Malformed>,
    /// How many objects of each other type there were.
    #[serde(serialize_with = "serialize_skipped")]
    pub skipped: BTreeMap<TypeMeta, usize>,
}

/// The type of an object.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TypeMeta {
    pub api_version: String,
    pub kind: String,
}

/// Where something stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Source {
    /// The file as it was named.
    pub file: String,
    /// The number of the document in the file, counting from 1. `None` is the file as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<usize>,
    /// The number of the item where the document is a list, counting from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<usize>,
}

/// A file, a document or a list item that could not be read.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Malformed {
    #[serde(flatten)]
    pub source: Source,
    #[serde(flatten)]
    pub fault: Fault,
}

/// What is wrong.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// Where in the file, if that is known.
    #[serde(flatten)]
    pub position: Option<Position>,
    pub reason: String,
}

/// A place in a file, both counting from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

impl Fault {
    /// Something is wrong, but it is not known where.
    pub fn nowhere(reason: impl Into<String>) -> Self {
        Self {
            position: None,
            reason: reason.into(),
        }
    }
}

impl Position {
    /// The beginning of a file.
    pub const START: Self = Self { line: 1, column: 1 };

    /// The place behind a text that begins here.
    pub fn after(self, text: &str) -> Self {
        match text.rsplit_once('\n') {
            None => self.plus(1, text.chars().count() + 1),
            Some((lines, last)) => self.plus(lines.matches('\n').count() + 2, last.chars().count() + 1),
        }
    }

    /// The place at a line and a column, both counting from 1, of a text that begins here. Parsers say 0 where they have
    /// not got so far.
    pub fn plus(self, line: usize, column: usize) -> Self {
        let column_before = if line <= 1 { self.column - 1 } else { 0 };
        Self {
            line: self.line + line.saturating_sub(1),
            column: column_before + column.max(1),
        }
    }
}

/// As compilers do: `backups.yaml:14:13: document 2: did not find expected ','`.
impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { source, fault } = self;
        f.write_str(&source.file)?;
        if let Some(Position { line, column }) = fault.position {
            write!(f, ":{line}:{column}")?;
        }
        if let Some(document) = source.document {
            write!(f, ": document {document}")?;
        }
        if let Some(item) = source.item {
            write!(f, ", item {item}")?;
        }
        write!(f, ": {}", fault.reason)
    }
}

fn serialize_skipped<S: Serializer>(
    skipped: &BTreeMap<TypeMeta, usize>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    #[derive(Serialize)]
    struct Skipped<'a> {
        #[serde(flatten)]
        type_meta: &'a TypeMeta,
        count: usize,
    }

    serializer.collect_seq(
        skipped
            .iter()
            .map(|(type_meta, &count)| Skipped { type_meta, count }),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_add_up() {
        let begins = Position { line: 3, column: 5 };
        for (text, line, column) in [("", 3, 5), ("\u{e4}b", 3, 7), ("ab\n", 4, 1), ("ab\n\nc", 5, 2)] {
            assert_eq!(begins.after(text), Position { line, column }, "{text:?}");
        }
        assert_eq!(begins.plus(1, 2), Position { line: 3, column: 6 });
        assert_eq!(begins.plus(2, 2), Position { line: 4, column: 2 });
    }
}
