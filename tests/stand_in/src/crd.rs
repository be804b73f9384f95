//! `CustomResourceDefinitions`: established at once, and what they say about their resources.

use crate::metadata;
use crate::resource::ResourceType;
use crate::store::{Object, Store};
use serde_json::{Value, json};

/// Fills in what the real server fills in, and the status that its controllers write shortly after.
pub(crate) fn establish(crd: &mut Object) {
    let Some(spec) = crd.get_mut("spec").and_then(Value::as_object_mut) else {
        return;
    };
    let names = spec.entry("names").or_insert_with(|| json!({}));
    let kind = names["kind"].as_str().unwrap_or_default().to_owned();
    if let Some(names) = names.as_object_mut() {
        names
            .entry("listKind")
            .or_insert_with(|| format!("{kind}List").into());
        names
            .entry("singular")
            .or_insert_with(|| kind.to_lowercase().into());
    }
    let names = names.clone();
    let versions = spec
        .get("versions")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    let stored: Vec<Value> = versions
        .filter(|version| version["storage"] == true)
        .map(|version| version["name"].clone())
        .collect();
    let condition = |type_: &str, reason: &str, message: &str| {
        json!({
            "type": type_,
            "status": "True",
            "reason": reason,
            "message": message,
            "lastTransitionTime": metadata::text(crd, "creationTimestamp"),
        })
    };
    let status = json!({
        "conditions": [
            condition("NamesAccepted", "NoConflicts", "no conflicts found"),
            condition("Established", "InitialNamesAccepted", "the initial names have been accepted"),
        ],
        "acceptedNames": names,
        "storedVersions": stored,
    });
    crd.insert("status".to_owned(), status);
}

/// Whether a resource has the `/status` subresource.
pub(crate) fn has_status(store: &Store, resource: &ResourceType, version: &str) -> bool {
    if resource.is_all_data() {
        return false;
    }
    let Some(crd) = definition(store, resource) else {
        return true;
    };
    let versions = crd.get("spec").and_then(|spec| spec["versions"].as_array());
    let mut versions = versions.into_iter().flatten();
    versions.any(|candidate| candidate["name"] == version && candidate["subresources"]["status"].is_object())
}

/// The kind of a resource: from its definition, or from an object of it.
pub(crate) fn kind(store: &Store, resource: &ResourceType) -> Option<String> {
    let from_definition =
        definition(store, resource).and_then(|crd| crd.get("spec")?["names"]["kind"].as_str());
    let from_object = || store.list(resource, None).next()?.get("kind")?.as_str();
    from_definition.or_else(from_object).map(str::to_owned)
}

fn definition<'a>(store: &'a Store, resource: &ResourceType) -> Option<&'a Object> {
    let key = crate::store::Key {
        resource: ResourceType {
            group: "apiextensions.k8s.io".to_owned(),
            plural: "customresourcedefinitions".to_owned(),
        },
        namespace: None,
        name: resource.qualified(),
    };
    store.get(&key).map(AsRef::as_ref)
}
