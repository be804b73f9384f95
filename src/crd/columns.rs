//! What `kubectl get` shows of a status.

use super::{conditions, property};
use crate::StatusFields;
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::{
    CustomResourceColumnDefinition, JSONSchemaProps,
};

/// The columns that the schema of a status has the fields for; none if it has neither a phase nor a reason.
pub(super) fn of_status(
    status: &JSONSchemaProps,
    names: &StatusFields<String>,
) -> Vec<CustomResourceColumnDefinition> {
    let phase = property(status, &names.phase).map(|_| {
        let description = "The conditions in one word";
        column("Phase", "string", &path(&names.phase), description)
    });
    let mut columns = Vec::from_iter(phase);
    columns.extend(reason(status, names));
    if !columns.is_empty() {
        let description = "How long ago the object was created";
        columns.push(column("Age", "date", ".metadata.creationTimestamp", description));
    }
    columns
}

fn reason(status: &JSONSchemaProps, names: &StatusFields<String>) -> Option<CustomResourceColumnDefinition> {
    let field = names.reason.as_deref().unwrap_or("reason");
    if property(status, field).is_some() {
        let description = "Why the object is in its phase";
        return Some(column("Reason", "string", &path(field), description));
    }
    let entry = conditions::entry(property(status, &names.conditions)?)?;
    property(entry, "status").and(property(entry, "reason"))?;
    let description = "The reason of the first condition that is False";
    // API servers print the first match of a path with a filter.
    let first_false = format!(r#"{}[?(@.status=="False")].reason"#, path(&names.conditions));
    Some(column("Reason", "string", &first_false, description))
}

/// The path to a field of the status. What could mean something in a path is escaped.
fn path(field: &str) -> String {
    let mut path = String::from(".status.");
    for char in field.chars() {
        if !char.is_alphanumeric() && !matches!(char, '_' | '-') {
            path.push('\\');
        }
        path.push(char);
    }
    path
}

fn column(name: &str, type_: &str, path: &str, description: &str) -> CustomResourceColumnDefinition {
    CustomResourceColumnDefinition {
        name: name.into(),
        type_: type_.into(),
        json_path: path.into(),
        description: Some(description.into()),
        ..Default::default()
    }
}

/// Appends the columns whose name or path is not there yet.
pub(super) fn add(
    existing: &mut Option<Vec<CustomResourceColumnDefinition>>,
    mut columns: Vec<CustomResourceColumnDefinition>,
) {
    let shown = existing.as_deref().unwrap_or_default();
    columns.retain(|column| {
        // kubectl shows names in capital letters, whatever they are written in.
        !shown.iter().any(|other| {
            other.name.eq_ignore_ascii_case(&column.name) || other.json_path.trim() == column.json_path
        })
    });
    if !columns.is_empty() {
        existing.get_or_insert_default().append(&mut columns);
    }
}
