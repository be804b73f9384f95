//! From a document to objects of the resource: lists are taken apart, other types skipped, malformed objects reported.

use super::Resource;
use super::assessment::{assess, text};
use super::document::Document;
use super::findings::{Fault, Findings, Malformed, Source, TypeMeta};
use phase_rules::PhaseStatus;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Reads one document into the findings.
pub fn read<K: PhaseStatus + DeserializeOwned>(
    document: &Document<'_>,
    file: &str,
    resource: &Resource<'_>,
    findings: &mut Findings,
) {
    let mut reader = Reader {
        resource,
        findings,
        source: Source {
            file: file.into(),
            document: Some(document.number),
            item: None,
        },
    };
    if let Err(fault) = reader.read_document::<K>(document) {
        reader.report(fault);
    }
}

struct Reader<'a> {
    resource: &'a Resource<'a>,
    findings: &'a mut Findings,
    /// What is being read.
    source: Source,
}

impl Reader<'_> {
    fn read_document<K: PhaseStatus + DeserializeOwned>(
        &mut self,
        document: &Document<'_>,
    ) -> Result<(), Fault> {
        let value: Value = document.parse()?;
        // An empty document, such as templates leave behind.
        if value.is_null() {
            return Ok(());
        }
        let type_meta = type_meta(&value, None)?;
        match (value.get("items"), type_meta.kind.strip_suffix("List")) {
            (Some(items), Some(item_kind)) => {
                // The items of a `BackupList` need not repeat their type; those of a `List` must.
                let item_type = (!item_kind.is_empty()).then(|| TypeMeta {
                    api_version: type_meta.api_version,
                    kind: item_kind.into(),
                });
                self.read_items::<K>(items, item_type.as_ref())
            }
            _ => self.read_object::<K>(&value, type_meta, || document.locate::<K>()),
        }
    }

    fn read_items<K: PhaseStatus + DeserializeOwned>(
        &mut self,
        items: &Value,
        item_type: Option<&TypeMeta>,
    ) -> Result<(), Fault> {
        let items = match items {
            Value::Array(items) => items.as_slice(),
            // A list without items, as programs written in Go print it.
            Value::Null => &[],
            other => {
                return Err(Fault::nowhere(format!(
                    "`items` is {}, not a list",
                    describe(other)
                )));
            }
        };
        for (index, item) in items.iter().enumerate() {
            self.source.item = Some(index + 1);
            let outcome = type_meta(item, item_type)
                .and_then(|type_meta| self.read_object::<K>(item, type_meta, || None));
            if let Err(fault) = outcome {
                self.report(fault);
            }
        }
        Ok(())
    }

    /// `locate` reads the object once more, to find out where it is malformed.
    fn read_object<K: PhaseStatus + DeserializeOwned>(
        &mut self,
        value: &Value,
        type_meta: TypeMeta,
        locate: impl FnOnce() -> Option<Fault>,
    ) -> Result<(), Fault> {
        let Resource {
            api_version, kind, ..
        } = *self.resource;
        if (type_meta.api_version.as_str(), type_meta.kind.as_str()) != (api_version, kind) {
            *self.findings.skipped.entry(type_meta).or_default() += 1;
            return Ok(());
        }
        let name =
            text(value, "/metadata/name").ok_or_else(|| Fault::nowhere("`metadata.name` is missing"))?;
        let object = K::deserialize(value).map_err(|error| {
            let Fault { position, reason } = locate().unwrap_or_else(|| Fault::nowhere(error.to_string()));
            Fault {
                position,
                reason: format!("{kind} `{name}`: {reason}"),
            }
        })?;
        self.findings
            .objects
            .push(assess(&object, value, name, &self.source));
        Ok(())
    }

    fn report(&mut self, fault: Fault) {
        self.findings.malformed.push(Malformed {
            source: self.source.clone(),
            fault,
        });
    }
}

/// The type of an object; the one that its list gives, where it says nothing itself.
fn type_meta(value: &Value, item_type: Option<&TypeMeta>) -> Result<TypeMeta, Fault> {
    let fault = |what: &str| Err(Fault::nowhere(format!("not a Kubernetes object: {what}")));
    if !value.is_object() {
        return fault(&format!("found {}, expected a mapping", describe(value)));
    }
    match (text(value, "/apiVersion"), text(value, "/kind"), item_type) {
        (Some(api_version), Some(kind), _) => Ok(TypeMeta {
            api_version: api_version.into(),
            kind: kind.into(),
        }),
        (None, None, Some(item_type)) => Ok(item_type.clone()),
        (None, ..) => fault("`apiVersion` is missing"),
        (_, None, _) => fault("`kind` is missing"),
    }
}

fn describe(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "a mapping",
    }
}
