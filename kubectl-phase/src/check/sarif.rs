//! The findings in SARIF 2.1.0, which code review tools show beside the lines.

use super::Checked;
use super::problem::{Kind, MALFORMED_FILE};
use crate::rules_file::MalformedFile;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode};
use rule_files::position::{Position, Positions};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::{Component, Path};

/// What a segment of a path in a URI cannot have.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

pub fn log(checked: &[Checked], malformed: &[MalformedFile]) -> Value {
    let mut kinds = BTreeSet::new();
    let mut results = Vec::new();
    for checked in checked {
        let Checked { text, problems, .. } = checked;
        let mut positions = Positions::of(&text.text);
        for problem in problems {
            kinds.insert(problem.kind);
            let bytes = problem.bytes.as_ref();
            let region = bytes.map(|bytes| {
                let start = positions.of_byte(bytes.start);
                (start, Some(positions.of_byte(bytes.end)))
            });
            let mut result = result(&text.file, problem.kind, &problem.message, region);
            if let Some((assessment, place)) = checked.place_of(problem) {
                let list = assessment.input.name.iter().map(|name| format!("{name}: "));
                let name = list.collect::<String>() + &place.to_string();
                result["locations"][0]["logicalLocations"] = json!([{"fullyQualifiedName": name}]);
            }
            results.push(result);
        }
    }
    for MalformedFile {
        file,
        position,
        reason,
    } in malformed
    {
        kinds.insert(MALFORMED_FILE);
        let region = position.map(|position| (position, None));
        results.push(result(file, MALFORMED_FILE, reason, region));
    }
    let rules = kinds.iter().map(|Kind { id, description }| {
        json!({"id": id, "shortDescription": {"text": description}, "defaultConfiguration": {"level": "error"}})
    });
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": env!("CARGO_PKG_NAME"),
                "version": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": rules.collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn result(file: &str, kind: Kind, message: &str, region: Option<(Position, Option<Position>)>) -> Value {
    let mut location = json!({"artifactLocation": {"uri": uri(file)}});
    if let Some((start, end)) = region {
        location["region"] = json!({"startLine": start.line, "startColumn": start.column});
        if let Some(end) = end {
            location["region"]["endLine"] = end.line.into();
            location["region"]["endColumn"] = end.column.into();
        }
    }
    json!({
        "ruleId": kind.id,
        "level": "error",
        "message": {"text": message},
        "locations": [{"physicalLocation": location}],
    })
}

/// A relative reference for a relative path.
fn uri(file: &str) -> String {
    let mut uri = String::new();
    for component in Path::new(file).components() {
        match component {
            Component::RootDir => uri.push_str("file:///"),
            Component::CurDir => {}
            component => {
                if !uri.is_empty() && !uri.ends_with('/') {
                    uri.push('/');
                }
                let segment = component.as_os_str().as_encoded_bytes();
                uri.extend(percent_encode(segment, ENCODED));
            }
        }
    }
    uri
}
