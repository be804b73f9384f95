//! Reads a file, in whichever of the two formats it is.

use crate::comments::without_comments;
use crate::position::Position;
use crate::template;
use phase_rules::ConditionStatus;
use phase_rules::rules::RuleList;
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny, MapAccess, Visitor};
use std::fmt::{self, Display};
use std::fs;
use std::io::{self, Read};
use std::path::Path;

/// A rule list and what else its file says.
pub struct Input {
    /// What messages call the file.
    pub file: String,
    /// The name in a template.
    pub name: Option<String>,
    pub rules: RuleList,
    /// The state that a template begins with.
    pub default_state: Option<Vec<ConditionStatus>>,
    /// Phases of a template that no rule gives.
    pub unused_phases: Vec<String>,
}

impl Input {
    /// A list of which nothing else is said.
    pub fn of_list(file: &str, rules: RuleList) -> Self {
        Self {
            file: file.into(),
            name: None,
            rules,
            default_state: None,
            unused_phases: Vec::new(),
        }
    }
}

/// A file that is no rule list.
#[derive(serde::Serialize)]
pub struct Malformed {
    pub file: String,
    #[serde(flatten)]
    pub position: Option<Position>,
    pub reason: String,
}

impl Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            file,
            position,
            reason,
        } = self;
        match position {
            Some(position) => write!(f, "{file}:{position}: {reason}"),
            None => write!(f, "{file}: {reason}"),
        }
    }
}

pub fn read(path: &Path) -> Result<Input, Malformed> {
    let is_standard_input = path == Path::new("-");
    let file = if is_standard_input {
        "<stdin>".into()
    } else {
        path.display().to_string()
    };
    let malformed = |(position, reason)| Malformed {
        file: file.clone(),
        position,
        reason,
    };
    let mut bytes = Vec::new();
    if is_standard_input {
        io::stdin().lock().read_to_end(&mut bytes)
    } else {
        fs::File::open(path).and_then(|mut file| file.read_to_end(&mut bytes))
    }
    .map_err(|error| malformed((None, error.to_string())))?;
    let text = decode(&bytes).map_err(|position| malformed((Some(position), "not UTF-8 text".into())))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    parse(&file, text).map_err(|(position, reason)| malformed((Some(position), reason)))
}

/// The text, or where it stops being UTF-8.
fn decode(bytes: &[u8]) -> Result<&str, Position> {
    std::str::from_utf8(bytes).map_err(|error| {
        let valid = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
        Position::of_byte(&valid, valid.len())
    })
}

/// Reads a text in either format.
pub fn parse(file: &str, text: &str) -> Result<Input, (Position, String)> {
    let json = without_comments(text);
    let keys: Keys = from_json(text, &json)?;
    let has_any = |keys_of_format: &[&str]| {
        keys.0
            .iter()
            .find(|key| keys_of_format.contains(&&***key))
            .cloned()
    };
    let of_list = has_any(&["conditions", "never", "ensure"]);
    let of_template = has_any(template::KEYS);
    let in_whole = |reason| (Position::of_value(text, &json, &[]), reason);
    match (of_list, of_template) {
        (Some(_), None) => Ok(Input::of_list(file, from_json(text, &json)?)),
        (None, Some(_)) => {
            let template: template::Template = from_json(text, &json)?;
            template
                .into_input(file)
                .map_err(|fault| (Position::of_value(text, &json, &fault.path), fault.reason))
        }
        (Some(of_list), Some(of_template)) => Err(in_whole(format!(
            "`{of_list}` is a key of rule lists and `{of_template}` one of templates: a file is one or the other"
        ))),
        (None, None) => Err(in_whole(
            "neither a rule list with `conditions` nor a template with `condition_types`".into(),
        )),
    }
}

fn from_json<T: DeserializeOwned>(text: &str, json: &str) -> Result<T, (Position, String)> {
    serde_json::from_str(json).map_err(|error| {
        let place = format!(" at line {} column {}", error.line(), error.column());
        let reason = error.to_string();
        let reason = reason.strip_suffix(&place).unwrap_or(&reason);
        (Position::of_error(text, &error), reason.into())
    })
}

/// The keys of an object.
struct Keys(Vec<String>);

impl<'de> Deserialize<'de> for Keys {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct KeysVisitor;

        impl<'de> Visitor<'de> for KeysVisitor {
            type Value = Keys;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a rule list or a template, which are objects")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Keys, A::Error> {
                let mut keys = Vec::new();
                while let Some((key, IgnoredAny)) = map.next_entry()? {
                    keys.push(key);
                }
                Ok(Keys(keys))
            }
        }

        deserializer.deserialize_map(KeysVisitor)
    }
}
