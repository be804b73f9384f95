//! Reads a rule list in JSON, in whichever of the two formats it is.

use crate::json_source::{position_of_value, values, without_comments};
use crate::position::Position;
use crate::template;
use jsonc_parser::common::Ranged;
use phase_rules::ConditionStatus;
use phase_rules::rules::{Place, RuleList};
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny, MapAccess, Visitor};
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

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

/// Reads a text in either format.
///
/// # Errors
/// It is in neither; with the place of what is wrong.
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
    let in_whole = |reason| (position_of_value(text, &json, &[]), reason);
    match (of_list, of_template) {
        (Some(_), None) => Ok(Input::of_list(file, from_json(text, &json)?)),
        (None, Some(_)) => {
            let template: template::Template = from_json(text, &json)?;
            template
                .into_input(file)
                .map_err(|fault| (position_of_value(text, &json, &fault.path), fault.reason))
        }
        (Some(of_list), Some(of_template)) => Err(in_whole(format!(
            "`{of_list}` is a key of rule lists and `{of_template}` one of templates: a file is one or the other"
        ))),
        (None, None) => Err(in_whole(
            "neither a rule list with `conditions` nor a template with `condition_types`".into(),
        )),
    }
}

/// The bytes of each part of a list or template that was read from the text; of the rules as a whole, their key.
pub fn places(text: &str, rules: &RuleList) -> BTreeMap<Place, Range<usize>> {
    let json = without_comments(text);
    let phases = rules.phases().iter().enumerate();
    let phases: BTreeMap<&str, usize> = phases.map(|(index, phase)| (&*phase.name, index)).collect();
    let phase = |declared: &Range<usize>| {
        let form: PhaseName = serde_json::from_str(&json[declared.clone()]).ok()?;
        phases.get(&*form.name).copied().map(Place::Phase)
    };
    let mut places = BTreeMap::new();
    let root = values(&json);
    let members = root.iter().filter_map(|root| Some(&root.as_object()?.properties));
    for member in members.flatten() {
        let place: &dyn Fn(usize, &Range<usize>) -> Option<Place> = match member.name.as_str() {
            "conditions" | "condition_types" => &|index, _| Some(Place::Condition(index)),
            "phases" => &|_, declared| phase(declared),
            "rules" => {
                places.insert(Place::Rules, bytes_of(&member.name));
                &|index, _| Some(Place::Rule(index))
            }
            "ensure" => &|index, _| Some(Place::Ensure(index)),
            "never" => &|index, _| Some(Place::Never(index)),
            _ => continue,
        };
        let items = member
            .value
            .as_array()
            .into_iter()
            .flat_map(|array| &array.elements);
        for (index, bytes) in items.map(bytes_of).enumerate() {
            places.extend(place(index, &bytes).map(|place| (place, bytes)));
        }
    }
    places
}

fn bytes_of(value: &impl Ranged) -> Range<usize> {
    value.start()..value.end()
}

/// A phase that a list declares.
#[derive(Deserialize)]
struct PhaseName {
    name: String,
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
