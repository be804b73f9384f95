//! What serde calls fields: their names on the wire. A derive cannot ask serde, so this reads serde's attributes and
//! follows its rules. `tests/derive/wire.rs` compares the two.

use crate::errors::Errors;
use crate::suggest;
use proc_macro2::{Ident, TokenTree};
use std::mem;
use syn::ext::IdentExt;
use syn::meta::ParseNestedMeta;
use syn::{Attribute, Field, LitStr, Token};

/// What `rename_all` takes.
const CASES: [&str; 8] = [
    "lowercase",
    "UPPERCASE",
    "PascalCase",
    "camelCase",
    "snake_case",
    "SCREAMING_SNAKE_CASE",
    "kebab-case",
    "SCREAMING-KEBAB-CASE",
];

/// The words after which a field has no name, or not in both directions, and what serde does then.
const WITHOUT_NAME: [(&str, &str); 4] = [
    ("flatten", "flattens"),
    ("skip", "skips"),
    ("skip_serializing", "does not write"),
    ("skip_deserializing", "does not read"),
];

/// The names of fields of a struct with these attributes; empty for a field that is missing.
///
/// Reports what would keep the status manager from finding again what it wrote. Syntax errors are serde's to report.
pub fn of<const N: usize>(
    struct_attributes: &[Attribute],
    fields: [Option<&Field>; N],
    errors: &Errors,
) -> [String; N] {
    let mut case = SerdeAttributes::read(struct_attributes).rename_all;
    let mut cases = case.serialize.iter().chain(&case.deserialize);
    if let Some(unknown) = cases.find(|case| !CASES.contains(&&*case.value())) {
        let text = unknown.value();
        let help = suggest::help(&text, CASES);
        errors.at(unknown, format_args!("unknown case `{text}`\n{help}"));
        case = Directions::default();
    }
    fields.map(|field| {
        let Some((field, ident)) = field.and_then(|field| Some((field, field.ident.as_ref()?))) else {
            return String::new();
        };
        let plain = ident.unraw().to_string();
        let SerdeAttributes {
            rename, without_name, ..
        } = SerdeAttributes::read(&field.attrs);
        if let Some((word, verb)) = without_name {
            errors.at(
                &word,
                format_args!(
                    "serde {verb} `{ident}`, which the status manager reads and writes\nhelp: remove `{word}`"
                ),
            );
            return plain;
        }
        let name = |name: &Option<LitStr>, case: &Option<LitStr>| match (name, case) {
            (Some(name), _) => name.value(),
            (None, Some(case)) => in_case(&plain, &case.value()),
            (None, None) => plain.clone(),
        };
        let written = name(&rename.serialize, &case.serialize);
        let read = name(&rename.deserialize, &case.deserialize);
        if written != read {
            // A case is one mistake, however many fields it renames.
            let renamed = rename.first().map(|text| ("rename", text));
            let renamed = renamed.or_else(|| Some(("rename_all", mem::take(&mut case).first()?)));
            if let Some((word, text)) = renamed {
                errors.at(
                    &text,
                    format_args!(
                        "`{ident}` is written as `{written}` and read as `{read}`\n\
                         help: give it one name, with {word} = {}",
                        text.token()
                    ),
                );
            }
        }
        written
    })
}

/// Whether serde reads the field with a function of the user's, which takes a missing field only with `default`.
pub fn has_own_reader(field: &Field) -> bool {
    SerdeAttributes::read(&field.attrs).has_own_reader
}

/// What serde makes of a field's name: `observed_generation` is `observedGeneration` in `camelCase`.
fn in_case(field: &str, case: &str) -> String {
    let pascal_case = || -> String {
        let words = field.split('_');
        words
            .map(|word| with_first(word, |first| first.to_ascii_uppercase()))
            .collect()
    };
    match case {
        "UPPERCASE" | "SCREAMING_SNAKE_CASE" => field.to_ascii_uppercase(),
        "PascalCase" => pascal_case(),
        "camelCase" => with_first(&pascal_case(), |first| first.to_ascii_lowercase()),
        "kebab-case" => field.replace('_', "-"),
        "SCREAMING-KEBAB-CASE" => field.to_ascii_uppercase().replace('_', "-"),
        // "lowercase" and "snake_case": as serde sees it, fields are in both already.
        _ => field.to_owned(),
    }
}

fn with_first(word: &str, change: impl Fn(char) -> char) -> String {
    let mut chars = word.chars();
    chars.next().map(change).into_iter().chain(chars).collect()
}

/// What `#[serde(..)]` says of names.
#[derive(Default)]
struct SerdeAttributes {
    rename: Directions,
    rename_all: Directions,
    without_name: Option<(Ident, &'static str)>,
    has_own_reader: bool,
}

/// `= ".."`, which is for both, or `(serialize = "..", deserialize = "..")`
#[derive(Default)]
struct Directions {
    serialize: Option<LitStr>,
    deserialize: Option<LitStr>,
}

impl SerdeAttributes {
    fn read(attributes: &[Attribute]) -> Self {
        let mut read = Self::default();
        for attribute in attributes
            .iter()
            .filter(|attribute| attribute.path().is_ident("serde"))
        {
            let _ = attribute.parse_nested_meta(|meta| {
                if meta.path.is_ident("rename") {
                    return read.rename.read(&meta);
                }
                if meta.path.is_ident("rename_all") {
                    return read.rename_all.read(&meta);
                }
                if let Some(word) = meta.path.get_ident()
                    && let Some((_, verb)) = WITHOUT_NAME.iter().find(|(without, _)| word == without)
                {
                    read.without_name.get_or_insert_with(|| (word.clone(), verb));
                }
                read.has_own_reader |= meta.path.is_ident("with") || meta.path.is_ident("deserialize_with");
                while !meta.input.is_empty() && !meta.input.peek(Token![,]) {
                    meta.input.parse::<TokenTree>()?;
                }
                Ok(())
            });
        }
        read
    }
}

impl Directions {
    /// Takes nothing from what cannot be read to its end.
    fn read(&mut self, meta: &ParseNestedMeta<'_>) -> syn::Result<()> {
        let (mut serialize, mut deserialize) = (None, None);
        if meta.input.peek(Token![=]) {
            let text: LitStr = meta.value()?.parse()?;
            serialize = Some(text.clone());
            deserialize = Some(text);
        } else {
            meta.parse_nested_meta(|meta| {
                let text = meta.value()?.parse()?;
                if meta.path.is_ident("serialize") {
                    serialize.get_or_insert(text);
                } else if meta.path.is_ident("deserialize") {
                    // Those that follow are aliases.
                    deserialize.get_or_insert(text);
                }
                Ok(())
            })?;
        }
        self.serialize = self.serialize.take().or(serialize);
        self.deserialize = self.deserialize.take().or(deserialize);
        Ok(())
    }

    fn first(self) -> Option<LitStr> {
        self.serialize.or(self.deserialize)
    }
}
