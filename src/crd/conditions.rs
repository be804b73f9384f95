//! The list of conditions: a list map by `type`, its entries within the bounds of `metav1.Condition`.

use super::{has_type, property};
use crate::ConditionStatus;
use crate::limits::{self, MESSAGE_MAX_CHARS, REASON_MAX_CHARS, TYPE_MAX_CHARS};
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::{
    JSON, JSONSchemaProps, JSONSchemaPropsOrArray,
};
use serde_json::Value;

pub(super) const TYPE_PATTERN: &str = r"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$";
pub(super) const REASON_PATTERN: &str = "^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$";

/// What `metav1.Condition` requires.
const REQUIRED: [&str; 5] = ["lastTransitionTime", "message", "reason", "status", "type"];

/// The schema of one entry, if this is the schema of a list of conditions: an array of objects with a `type`.
pub(super) fn entry(list: &JSONSchemaProps) -> Option<&JSONSchemaProps> {
    match &list.items {
        Some(JSONSchemaPropsOrArray::Schema(entry)) if has_type(list, "array") => {
            let type_ = property(entry, "type")?;
            (has_type(entry, "object") && has_type(type_, "string")).then_some(entry)
        }
        _ => None,
    }
}

/// Leaves alone what is no list of conditions.
pub(super) fn prepare(list: &mut JSONSchemaProps) {
    if entry(list).is_none() {
        return;
    }
    let keys = list_map(list);
    let Some(JSONSchemaPropsOrArray::Schema(entry)) = &mut list.items else {
        return;
    };
    require(entry, &keys);
    for (name, field) in entry.properties.iter_mut().flatten() {
        bound(name, field);
    }
}

/// Makes the list a list map and returns its keys.
fn list_map(list: &mut JSONSchemaProps) -> Vec<String> {
    let keys = match list.x_kubernetes_list_type.as_deref() {
        Some("map") => list.x_kubernetes_list_map_keys.take().unwrap_or_default(),
        _ => Vec::new(),
    };
    let keys = if keys.is_empty() {
        vec!["type".into()]
    } else {
        keys
    };
    list.x_kubernetes_list_type = Some("map".into());
    list.x_kubernetes_list_map_keys = Some(keys.clone());
    keys
}

fn require(entry: &mut JSONSchemaProps, keys: &[String]) {
    let mut required = entry.required.take().unwrap_or_default();
    let says_nothing = required.is_empty();
    for (name, field) in entry.properties.iter_mut().flatten() {
        let is_key = keys.contains(name);
        if is_key {
            // The API server takes no key that may be null.
            field.nullable = None;
            field.default.take_if(|JSON(default)| default.is_null());
        }
        let is_optional = field.nullable == Some(true) || field.default.is_some();
        let belongs = is_key || says_nothing && REQUIRED.contains(&name.as_str());
        if belongs && !is_optional && !required.contains(name) {
            required.push(name.clone());
        }
    }
    entry.required = (!required.is_empty()).then_some(required);
}

/// Narrows one field of an entry to what `metav1.Condition` takes.
fn bound(name: &str, field: &mut JSONSchemaProps) {
    // The API server refuses a CRD with a default that breaks a bound.
    if !takes_its_default(name, field) {
        return;
    }
    match (name, field.type_.as_deref()) {
        ("type", Some("string")) => {
            at_most(&mut field.max_length, TYPE_MAX_CHARS);
            matching(field, TYPE_PATTERN);
        }
        ("status", Some("string")) => one_of_the_statuses(field),
        ("reason", Some("string")) => {
            field.min_length = field.min_length.max(Some(1));
            at_most(&mut field.max_length, REASON_MAX_CHARS);
            matching(field, REASON_PATTERN);
        }
        ("message", Some("string")) => at_most(&mut field.max_length, MESSAGE_MAX_CHARS),
        ("lastTransitionTime", Some("string")) => {
            field.format.get_or_insert_with(|| "date-time".into());
        }
        ("observedGeneration", Some("integer")) => {
            field.minimum = Some(field.minimum.map_or(0.0, |minimum| minimum.max(0.0)));
            field.format.get_or_insert_with(|| "int64".into());
        }
        _ => {}
    }
}

fn takes_its_default(name: &str, field: &JSONSchemaProps) -> bool {
    let Some(JSON(default)) = &field.default else {
        return true;
    };
    match (name, default) {
        ("type", Value::String(type_)) => limits::check_type(type_).is_ok(),
        ("status", Value::String(status)) => ConditionStatus::from_exact(status).is_some(),
        ("reason", Value::String(reason)) => limits::check_reason(reason).is_ok(),
        ("message", Value::String(message)) => limits::check_message(message).is_ok(),
        ("observedGeneration", Value::Number(generation)) => {
            limits::check_observed_generation(generation.as_i64()).is_ok()
        }
        ("lastTransitionTime", Value::String(_)) => field.format.is_some(),
        _ => true,
    }
}

fn at_most(bound: &mut Option<i64>, most: usize) {
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    *bound = Some(bound.map_or(most, |present| present.min(most)));
}

fn matching(field: &mut JSONSchemaProps, pattern: &str) {
    match &field.pattern {
        None => field.pattern = Some(pattern.into()),
        Some(present) if present == pattern => {}
        // A schema has one pattern; a second one goes into an `allOf`.
        Some(_) => {
            let also = JSONSchemaProps {
                pattern: Some(pattern.into()),
                ..Default::default()
            };
            let all_of = field.all_of.get_or_insert_default();
            if !all_of.contains(&also) {
                all_of.push(also);
            }
        }
    }
}

fn one_of_the_statuses(field: &mut JSONSchemaProps) {
    let is_status = |value: &Value| {
        value
            .as_str()
            .is_some_and(|text| ConditionStatus::from_exact(text).is_some())
    };
    match &mut field.enum_ {
        None => {
            let mut values = Vec::from_iter(ConditionStatus::ALL.map(|status| JSON(status.as_str().into())));
            if field.nullable == Some(true) {
                values.push(JSON(Value::Null));
            }
            field.enum_ = Some(values);
        }
        // Where none of them is one of the three, this is another kind of status.
        Some(values) if values.iter().any(|JSON(value)| is_status(value)) => {
            values.retain(|JSON(value)| value.is_null() || is_status(value));
        }
        Some(_) => {}
    }
}
