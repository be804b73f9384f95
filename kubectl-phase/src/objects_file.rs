//! Objects in files and on standard input: YAML documents, JSON values, and Lists of objects in either.

mod document;

use crate::nearest::nearest;
use crate::{file, output};
use document::{Document, MOST_BYTES, OBJECT, TOO_MUCH};
use kube::api::DynamicObject;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Display, Formatter};
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

/// YAML is read as a whole before it is parsed.
const MOST_MEBIBYTES: u64 = 128;

/// Where an object is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The file as it was named.
    pub file: String,
    /// The number of the document in the file, counting from 1. `None` is the file as a whole.
    pub document: Option<usize>,
    /// The number of the item where the document is a List, counting from 1.
    pub item: Option<usize>,
}

/// A file, a document or an item that is no object.
#[derive(Debug, PartialEq, Eq)]
pub struct Malformed {
    pub source: Source,
    pub reason: String,
}

impl Display for Source {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(document) = self.document {
            write!(f, ": document {document}")?;
        }
        if let Some(item) = self.item {
            write!(f, ", item {item}")?;
        }
        Ok(())
    }
}

impl Display for Malformed {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.source, self.reason)
    }
}

/// The objects of some files.
#[derive(Debug, Default)]
pub struct Objects {
    pub entries: Vec<ObjectInFile>,
    pub malformed: Vec<Malformed>,
    /// The kinds of the objects that are not wanted.
    other_kinds: BTreeSet<String>,
}

/// An object and where it is.
#[derive(Debug)]
pub struct ObjectInFile {
    pub source: Source,
    pub object: DynamicObject,
}

impl Objects {
    /// Reads the objects of a kind, or all, with the fields that phases depend on.
    pub fn read(files: &[PathBuf], wanted: Option<&str>) -> Self {
        Self::read_documents::<false>(files, wanted)
    }

    /// Reads the objects of a kind with all fields.
    pub fn read_whole(file: &Path, wanted: &str) -> Self {
        Self::read_documents::<true>(&[file.to_owned()], Some(wanted))
    }

    fn read_documents<const WHOLE: bool>(files: &[PathBuf], wanted: Option<&str>) -> Self {
        let mut found = Self::default();
        let Self {
            entries,
            malformed,
            other_kinds,
        } = &mut found;
        let mut misread = Vec::new();
        let mut left = MOST_BYTES;
        for file in files {
            let mut each = |source, object: Value| {
                let kind = object["kind"].as_str().unwrap_or_default();
                if wanted.is_some_and(|wanted| !is_called(kind, wanted)) {
                    if !other_kinds.contains(kind) {
                        other_kinds.insert(kind.into());
                    }
                    return;
                }
                match serde_json::from_value::<DynamicObject>(object) {
                    Ok(object) if object.metadata.name.is_some() => {
                        entries.push(ObjectInFile { source, object });
                    }
                    Ok(_) => misread.push(Malformed {
                        source,
                        reason: "not a Kubernetes object: `metadata.name` is missing".into(),
                    }),
                    Err(error) => misread.push(Malformed {
                        source,
                        reason: format!("not a Kubernetes object: {error}"),
                    }),
                }
            };
            read::<WHOLE>(file, &mut left, &mut each, &mut |found| malformed.push(found));
        }
        malformed.append(&mut misread);
        found
    }

    /// Group and kind of all objects.
    pub fn kinds(&self) -> BTreeSet<(&str, &str)> {
        self.entries.iter().map(ObjectInFile::group_and_kind).collect()
    }

    /// Those whose kind has rules. Tells how many of the others there are.
    pub fn with_rules(&self, has_rules: impl Fn((&str, &str)) -> bool) -> Vec<&ObjectInFile> {
        let mut skipped = BTreeMap::<&str, usize>::new();
        let mut objects = Vec::new();
        for entry in &self.entries {
            let kind = entry.group_and_kind();
            if has_rules(kind) {
                objects.push(entry);
            } else {
                *skipped.entry(kind.1).or_default() += 1;
            }
        }
        for (kind, count) in skipped {
            output::note(format_args!("skipped {kind}, which has no rules: {count}"));
        }
        objects
    }

    /// The kind of other objects that was likely meant.
    pub fn nearest_kind(&self, wanted: &str) -> Option<&str> {
        let kinds = self.other_kinds.iter().map(String::as_str);
        nearest(without_group(wanted), kinds, |kind| [*kind])
    }
}

impl ObjectInFile {
    pub fn group_and_kind(&self) -> (&str, &str) {
        let types = self.object.types.as_ref();
        types.map_or(("", ""), |types| {
            let group = types.api_version.split_once('/').map_or("", |(group, _)| group);
            (group, &*types.kind)
        })
    }
}

/// Whether a kind goes by this name: its own, or a plural, in any case, with or without a group.
fn is_called(kind: &str, name: &str) -> bool {
    let (kind, name) = (kind.to_lowercase(), without_group(name).to_lowercase());
    let rest = name.strip_prefix(&*kind);
    let stem = kind.strip_suffix('y');
    rest.is_some_and(|rest| ["", "s", "es"].contains(&rest))
        || stem.is_some_and(|stem| name.strip_prefix(stem) == Some("ies"))
}

fn without_group(name: &str) -> &str {
    name.split_once('.').map_or(name, |(name, _)| name)
}

/// Gives each object of a file to `each`, and what is none to `malformed`. `-` is standard input.
fn read<const WHOLE: bool>(
    path: &Path,
    left: &mut usize,
    each: &mut dyn FnMut(Source, Value),
    malformed: &mut dyn FnMut(Malformed),
) {
    let source = Source {
        file: file::name(path),
        document: None,
        item: None,
    };
    let read = file::open(path, MOST_MEBIBYTES)
        .and_then(|opened| read_documents::<WHOLE>(opened, &source, left, each, malformed));
    if let Err(error) = read {
        malformed(Malformed {
            source,
            reason: error.to_string(),
        });
    }
}

/// Gives each object of a text to `each`, and what is none to `malformed`.
pub fn read_text(text: &str, each: &mut dyn FnMut(Source, Value), malformed: &mut dyn FnMut(Malformed)) {
    let source = Source {
        file: String::new(),
        document: None,
        item: None,
    };
    // Reading from memory does not fail.
    let _ = read_documents::<true>(text.as_bytes(), &source, &mut { MOST_BYTES }, each, malformed);
}

/// `left` is what the objects may take.
fn read_documents<const WHOLE: bool>(
    input: impl Read,
    source: &Source,
    left: &mut usize,
    each: &mut dyn FnMut(Source, Value),
    malformed: &mut dyn FnMut(Malformed),
) -> io::Result<()> {
    let mut input = BufReader::new(input);
    let start = input.fill_buf()?;
    // What looks like JSON is read as that, which is faster.
    let is_json = start.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{');
    let mut text = String::new();
    let mut yaml;
    let documents: Box<dyn Iterator<Item = Result<Document<WHOLE>, String>>> = if is_json {
        let values = serde_json::Deserializer::from_reader(input).into_iter();
        Box::new(values.map(|value| value.map_err(|error| error.to_string())))
    } else {
        // Of an input that cannot be read, the YAML reader does not say why.
        input.read_to_string(&mut text)?;
        yaml = text.as_bytes();
        let values = serde_saphyr::read_with_options(&mut yaml, yaml_options());
        Box::new(values.map(|value| value.map_err(|error| error.to_string())))
    };
    for (index, document) in documents.enumerate() {
        let source = Source {
            document: Some(index + 1),
            ..source.clone()
        };
        let bytes = document.as_ref().map_or(OBJECT, |document| document.bytes);
        *left = left
            .checked_sub(bytes)
            .ok_or_else(|| io::Error::other(TOO_MUCH))?;
        match document {
            Ok(document) => objects(document.value, &source, each, malformed),
            Err(reason) => malformed(Malformed { source, reason }),
        }
    }
    Ok(())
}

/// Any size goes, up to the limit of the input; what aliases may add to it is limited.
fn yaml_options() -> serde_saphyr::Options {
    serde_saphyr::options! {
        budget: serde_saphyr::budget! {
            max_events: usize::MAX,
            max_nodes: usize::MAX,
            max_documents: usize::MAX,
            max_total_scalar_bytes: usize::MAX,
            max_reader_input_bytes: None,
            max_depth: 128,
        },
        alias_limits: serde_saphyr::alias_limits! {
            max_total_replayed_events: 100_000,
        },
        emit_comments: false,
        with_snippet: false,
    }
}

/// Takes Lists apart.
fn objects(
    document: Value,
    source: &Source,
    each: &mut dyn FnMut(Source, Value),
    malformed: &mut dyn FnMut(Malformed),
) {
    // An empty document, such as templates leave behind.
    if document.is_null() {
        return;
    }
    let reject = |source: &Source, reason: &str| Malformed {
        source: source.clone(),
        reason: format!("not a Kubernetes object: {reason}"),
    };
    let Value::Object(mut object) = document else {
        return malformed(reject(source, "it is no mapping"));
    };
    let text = |field: &str| object.get(field).and_then(Value::as_str);
    let (Some(api_version), Some(kind)) = (text("apiVersion"), text("kind")) else {
        return malformed(reject(source, "`apiVersion` or `kind` is missing"));
    };
    let Some(item_kind) = kind.strip_suffix("List").filter(|_| object.contains_key("items")) else {
        return each(source.clone(), Value::Object(object));
    };
    // The items of a `BackupList` need not repeat their type; those of a `List` have to.
    let item_type = (!item_kind.is_empty()).then(|| (Value::from(api_version), Value::from(item_kind)));
    let items = match object.remove("items") {
        Some(Value::Array(items)) => items,
        Some(Value::Null) | None => return,
        Some(_) => return malformed(reject(source, "`items` is not a list")),
    };
    for (index, mut item) in items.into_iter().enumerate() {
        if let (Some((api_version, kind)), Value::Object(item)) = (&item_type, &mut item) {
            item.entry("apiVersion").or_insert_with(|| api_version.clone());
            item.entry("kind").or_insert_with(|| kind.clone());
        }
        let source = Source {
            item: Some(index + 1),
            ..source.clone()
        };
        objects(item, &source, each, malformed);
    }
}
