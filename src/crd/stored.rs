//! What in stored objects is invalid under a CRD that has become stricter, and which writes the API server refuses for it.
//!
//! This follows the API server's own steps: null fields that may not be null are dropped and defaults filled in (`as_read`), then the
//! schema is checked against the value that was stored, with ratcheting (`Check`): what is wrong with a value is let pass where the
//! value is the stored one. Whether it is, is asked of [`is_kept`], which is the server's `CorrelatedObject.CachedDeepEqual`.

use super::conditions::{REASON_PATTERN, TYPE_PATTERN};
use crate::limits;
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::{
    CustomResourceDefinition, JSON, JSONSchemaProps, JSONSchemaPropsOrArray, JSONSchemaPropsOrBool,
};
use k8s_openapi::jiff::Timestamp;
use kube::api::DynamicObject;
use kube::core::Resource;
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::fmt;

/// A value of a stored object that its CRD does not allow. [`Display`](fmt::Display) says it in words, with the fix.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidValue {
    /// The namespace of the object; `None` where it has none.
    pub namespace: Option<String>,
    /// The name of the object.
    pub name: String,
    /// Where the value is, as the API server writes it: `status.conditions[0].lastTransitionTime`.
    pub path: String,
    /// What is wrong.
    pub problem: Problem,
    /// Which writes the API server refuses.
    pub refused: Refused,
}

/// What is wrong with a value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// A field that is required is missing, or is null.
    Missing,
    /// The value has another JSON type.
    #[non_exhaustive]
    Type {
        /// The type in the schema.
        expected: String,
        /// The type of the value.
        found: &'static str,
    },
    /// Another entry before it has the same keys.
    #[non_exhaustive]
    Duplicate {
        /// The place of the first of them.
        first: usize,
    },
    /// The value breaks a bound.
    #[non_exhaustive]
    Bound {
        /// The bound as in the schema: `maxLength: 316`.
        bound: String,
    },
}

/// Which writes the API server refuses because of an invalid value.
///
/// Since 1.30, a Kubernetes API server lets pass what is wrong with a value that a write leaves as it is ([validation ratcheting]).
///
/// [validation ratcheting]: https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation-ratcheting
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Refused {
    /// None, while the list has a duplicate: in no version is a stored one a reason to refuse. Once the list has none, a write that
    /// adds one is refused.
    Never,
    /// Those that change the value; before Kubernetes 1.30 every write of the object.
    WhenChanged,
    /// Every write of the status, whatever it changes. Where an entry of a list is the cause, also every other write of the object,
    /// such as that of a finalizer.
    Always,
}

/// Finds what in the status of a stored object is invalid under a CRD, such as one that [`prepare`](super::prepare) made stricter:
/// in the order of the object, the object's own version of the schema. [`Refused::Always`] are the objects that the CRD locks out.
///
/// ```
/// # use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
/// # fn check(crd: &CustomResourceDefinition) -> Result<(), serde_json::Error> {
/// use phase_rules::crd::{Refused, invalid_values};
/// use serde_json::json;
///
/// let stored = serde_json::from_value(json!({
///     "apiVersion": "backup.example.com/v1",
///     "kind": "Backup",
///     "metadata": { "name": "nightly" },
///     "status": { "conditions": [{ "status": "True" }] },
/// }))?;
/// for invalid in invalid_values(crd, &stored) {
///     if invalid.refused == Refused::Always {
///         println!("{invalid}"); // nightly: status.conditions[0].type: is required and missing; ..
///     }
/// }
/// # Ok(())
/// # }
/// ```
///
/// It knows types, `required`, `nullable`, defaults, list maps and sets, `enum`, `allOf` and bounds of numbers, texts and lists. Of
/// patterns it knows those that `prepare` adds, of formats `date-time`. What `anyOf`, `oneOf`, `not` and `x-kubernetes-validations`
/// say, only the API server knows.
pub fn invalid_values(crd: &CustomResourceDefinition, object: &DynamicObject) -> Vec<InvalidValue> {
    let version = object
        .types
        .as_ref()
        .map(|types| match types.api_version.rsplit_once('/') {
            Some((_, version)) => version,
            None => &types.api_version,
        });
    let mut versions = crd.spec.versions.iter();
    let version =
        versions.find(|candidate| version.map_or(candidate.storage, |version| candidate.name == version));
    let schema = version
        .and_then(|version| version.schema.as_ref()?.open_api_v3_schema.as_ref())
        .and_then(|schema| super::property(schema, "status"));
    let (Some(schema), Some(status)) = (schema, object.data.get("status")) else {
        return Vec::new();
    };
    if status.is_null() {
        return Vec::new();
    }
    let status = as_read(schema, status);
    let mut check = Check {
        object,
        found: Vec::new(),
    };
    // Something in the status changes.
    check.value("status", schema, &status, Some(&status), false);
    check.found
}

struct Check<'a> {
    object: &'a DynamicObject,
    found: Vec<InvalidValue>,
}

impl Check<'_> {
    /// `stored` is the value that the API server compares with, if it finds one. `may_be_kept` is false for a value that changes.
    fn value(
        &mut self,
        path: &str,
        schema: &JSONSchemaProps,
        value: &Value,
        stored: Option<&Value>,
        may_be_kept: bool,
    ) {
        let is_kept = may_be_kept && stored.is_some_and(|stored| is_kept(schema, value, stored));
        let refused = if is_kept {
            Refused::WhenChanged
        } else {
            Refused::Always
        };
        let from = self.found.len();
        self.own(path, schema, value, refused);
        match value {
            Value::Object(fields) => {
                for (name, value) in fields {
                    if let Some(schema) = schema_of(schema, name) {
                        let stored = stored.and_then(|stored| stored.get(name));
                        self.value(&format!("{path}.{name}"), schema, value, stored, true);
                    }
                }
            }
            Value::Array(items) => {
                let keys = Keys::of(schema);
                self.duplicates(path, &keys, items);
                if let Some(schema) = items_of(schema) {
                    for (place, value) in items.iter().enumerate() {
                        let stored = stored.and_then(|stored| keys.find(stored.as_array()?, value));
                        self.value(&format!("{path}[{place}]"), schema, value, stored, true);
                    }
                }
            }
            _ => {}
        }
        if is_kept {
            for invalid in &mut self.found[from..] {
                invalid.refused = invalid.refused.min(Refused::WhenChanged);
            }
        }
    }

    /// What is wrong with the value itself, not with what is in it.
    fn own(&mut self, path: &str, schema: &JSONSchemaProps, value: &Value, refused: Refused) {
        let mut add = |path: &str, problem| self.add(path, problem, refused);
        if value.is_null() && schema.nullable == Some(true) {
            return;
        }
        if let Some(expected) = schema
            .type_
            .as_ref()
            .filter(|expected| !has_type(value, expected))
        {
            let expected = expected.clone();
            let found = type_of(value);
            return add(path, Problem::Type { expected, found });
        }
        if let Value::Object(fields) = value {
            let required = schema.required.iter().flatten();
            for name in required.filter(|name| !fields.contains_key(*name)) {
                add(&format!("{path}.{name}"), Problem::Missing);
            }
        }
        for bound in broken_bounds(schema, value) {
            add(path, Problem::Bound { bound });
        }
        for schema in schema.all_of.iter().flatten() {
            self.own(path, schema, value, refused);
        }
    }

    fn duplicates(&mut self, path: &str, keys: &Keys<'_>, items: &[Value]) {
        for (place, item) in items.iter().enumerate() {
            let first = items[..place]
                .iter()
                .position(|before| keys.are_same(before, item));
            if let Some(first) = first {
                self.add(
                    &format!("{path}[{place}]"),
                    Problem::Duplicate { first },
                    Refused::Never,
                );
            }
        }
    }

    fn add(&mut self, path: &str, problem: Problem, refused: Refused) {
        let meta = self.object.meta();
        self.found.push(InvalidValue {
            namespace: meta.namespace.clone(),
            name: meta.name.clone().unwrap_or_default(),
            path: path.into(),
            problem,
            refused,
        });
    }
}

/// Whether the API server takes a value for the stored one. It compares entries of a list map by their keys, so one that has none
/// is never the stored one, and neither is a duplicate that differs from the first. Nor is an object with a field that the schema
/// does not know. All that they are in differs too.
fn is_kept(schema: &JSONSchemaProps, value: &Value, stored: &Value) -> bool {
    match (value, stored) {
        (Value::Object(fields), Value::Object(stored)) => {
            let mut each = fields.iter();
            fields.len() == stored.len()
                && each.all(|(name, value)| {
                    let (schema, stored) = (schema_of(schema, name), stored.get(name));
                    let both = schema.zip(stored);
                    both.is_some_and(|(schema, stored)| is_kept(schema, value, stored))
                })
        }
        (Value::Array(items), Value::Array(stored)) => match (Keys::of(schema), items_of(schema)) {
            (keys @ Keys::Map(_), Some(schema)) => {
                let mut each = items.iter();
                let is_kept = |value| {
                    keys.find(stored, value)
                        .is_some_and(|stored| is_kept(schema, value, stored))
                };
                items.len() == stored.len() && each.all(is_kept)
            }
            _ => items == stored,
        },
        (value, stored) => value == stored,
    }
}

/// What makes entries of a list the same.
enum Keys<'a> {
    Map(&'a [String]),
    Set,
    None,
}

impl<'a> Keys<'a> {
    fn of(list: &'a JSONSchemaProps) -> Self {
        match list.x_kubernetes_list_type.as_deref() {
            Some("map") => Self::Map(list.x_kubernetes_list_map_keys.as_deref().unwrap_or_default()),
            Some("set") => Self::Set,
            _ => Self::None,
        }
    }

    fn are_same(&self, one: &Value, other: &Value) -> bool {
        match self {
            Self::Map(keys) => keys.iter().all(|key| one.get(key) == other.get(key)),
            Self::Set => one == other,
            Self::None => false,
        }
    }

    /// The entry of a list map with the keys of this one, which has all of them.
    fn find<'v>(&self, list: &'v [Value], item: &Value) -> Option<&'v Value> {
        let Self::Map(keys) = self else { return None };
        let is_scalar = |value: &Value| !(value.is_null() || value.is_array() || value.is_object());
        let has_keys = keys.iter().all(|key| item.get(key).is_some_and(is_scalar));
        list.iter()
            .find(|candidate| has_keys && self.are_same(candidate, item))
    }
}

/// The value as the API server reads it: without fields that are not in the schema or may not be null, with defaults.
fn as_read<'v>(schema: &JSONSchemaProps, value: &'v Value) -> Cow<'v, Value> {
    Cow::Owned(match value {
        Value::Object(fields) => {
            let keeps_unknown = schema.x_kubernetes_preserve_unknown_fields == Some(true);
            let mut read = Map::new();
            for (name, value) in fields {
                match schema_of(schema, name) {
                    Some(schema) if value.is_null() && schema.nullable != Some(true) => {}
                    Some(schema) => drop(read.insert(name.clone(), as_read(schema, value).into_owned())),
                    None if keeps_unknown => drop(read.insert(name.clone(), value.clone())),
                    None => {}
                }
            }
            for (name, schema) in schema.properties.iter().flatten() {
                if let Some(JSON(default)) = schema.default.as_ref().filter(|_| !read.contains_key(name)) {
                    read.insert(name.clone(), default.clone());
                }
            }
            Value::Object(read)
        }
        Value::Array(items) => match items_of(schema) {
            Some(schema) => items
                .iter()
                .map(|item| as_read(schema, item).into_owned())
                .collect(),
            None => return Cow::Borrowed(value),
        },
        _ => return Cow::Borrowed(value),
    })
}

fn schema_of<'a>(schema: &'a JSONSchemaProps, field: &str) -> Option<&'a JSONSchemaProps> {
    super::property(schema, field).or(match &schema.additional_properties {
        Some(JSONSchemaPropsOrBool::Schema(schema)) => Some(schema),
        _ => None,
    })
}

fn items_of(list: &JSONSchemaProps) -> Option<&JSONSchemaProps> {
    match &list.items {
        Some(JSONSchemaPropsOrArray::Schema(schema)) => Some(schema),
        _ => None,
    }
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

fn has_type(value: &Value, expected: &str) -> bool {
    let is_whole = |number: f64| number.fract() == 0.0;
    match expected {
        "" => true,
        "number" => value.is_number(),
        "integer" => value.as_f64().is_some_and(is_whole),
        expected => type_of(value) == expected,
    }
}

/// The bounds that a value breaks, as they are in the schema.
fn broken_bounds(schema: &JSONSchemaProps, value: &Value) -> Vec<String> {
    let mut broken = Vec::new();
    let mut bound = |name: &str, limit: Option<Value>, holds: &dyn Fn(&Value) -> bool| {
        broken.extend(
            limit
                .filter(|limit| !holds(limit))
                .map(|limit| format!("{name}: {limit}")),
        );
    };
    let one_of = schema
        .enum_
        .as_ref()
        .map(|values| values.iter().map(|JSON(value)| value.clone()).collect());
    bound("enum", one_of, &|values| {
        values.as_array().is_some_and(|values| values.contains(value))
    });
    let count = |most: Option<i64>| most.map(Value::from);
    let at_most =
        |count: usize| move |limit: &Value| limit.as_u64().is_none_or(|limit| count as u64 <= limit);
    let at_least =
        |count: usize| move |limit: &Value| limit.as_u64().is_none_or(|limit| count as u64 >= limit);
    match value {
        Value::String(text) => {
            let chars = text.chars().count();
            bound("maxLength", count(schema.max_length), &at_most(chars));
            bound("minLength", count(schema.min_length), &at_least(chars));
            bound(
                "pattern",
                schema.pattern.clone().map(Value::from),
                &|pattern| match pattern.as_str() {
                    Some(TYPE_PATTERN) => {
                        !matches!(limits::check_type(text), Err(limits::Violation::TypePattern))
                    }
                    Some(REASON_PATTERN) => !matches!(
                        limits::check_reason(text),
                        Err(limits::Violation::ReasonPattern { .. } | limits::Violation::ReasonEmpty)
                    ),
                    _ => true,
                },
            );
            bound("format", schema.format.clone().map(Value::from), &|format| {
                format != "date-time" || text.parse::<Timestamp>().is_ok()
            });
        }
        Value::Number(number) => {
            let number = number.as_f64().unwrap_or_default();
            let limit = |limit: Option<f64>| limit.map(Value::from);
            bound("minimum", limit(schema.minimum), &|minimum| {
                minimum.as_f64().is_none_or(|minimum| {
                    number > minimum || number >= minimum && schema.exclusive_minimum != Some(true)
                })
            });
            bound("maximum", limit(schema.maximum), &|maximum| {
                maximum.as_f64().is_none_or(|maximum| {
                    number < maximum || number <= maximum && schema.exclusive_maximum != Some(true)
                })
            });
        }
        Value::Array(items) => {
            bound("maxItems", count(schema.max_items), &at_most(items.len()));
            bound("minItems", count(schema.min_items), &at_least(items.len()));
        }
        Value::Object(fields) => {
            bound(
                "maxProperties",
                count(schema.max_properties),
                &at_most(fields.len()),
            );
            bound(
                "minProperties",
                count(schema.min_properties),
                &at_least(fields.len()),
            );
        }
        _ => {}
    }
    broken
}

impl fmt::Display for InvalidValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            namespace,
            name,
            path,
            problem,
            refused,
        } = self;
        if let Some(namespace) = namespace {
            write!(f, "{namespace}/")?;
        }
        let fix = match problem {
            Problem::Missing => "add it",
            Problem::Type { .. } | Problem::Bound { .. } => "correct it",
            Problem::Duplicate { .. } => "remove all but the one that counts, the first",
        };
        let or_remove = if path.contains('[') && !matches!(problem, Problem::Duplicate { .. }) {
            ", or remove the entry of the list"
        } else {
            ""
        };
        write!(
            f,
            "{name}: {path}: {problem}; {refused}\nhelp: {fix}{or_remove}, with kubectl edit --subresource=status"
        )
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("is required and missing"),
            Self::Type { expected, found } => write!(f, "is of type {found}, must be {expected}"),
            Self::Duplicate { first } => write!(f, "has the keys of entry {first}"),
            Self::Bound { bound } => write!(f, "breaks `{bound}`"),
        }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Never => "no write is refused for it",
            Self::WhenChanged => "a write that changes it is refused, before Kubernetes 1.30 every write",
            Self::Always => "every write of the status is refused",
        })
    }
}
