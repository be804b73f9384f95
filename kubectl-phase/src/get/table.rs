//! The table of objects.

use crate::age::age;
use crate::object::ObjectPhase;
use crate::printable::printable;
use comfy_table::{ContentArrangement, Row, Table, presets};
use k8s_openapi::jiff::Timestamp;

const NOTHING: &str = "-";

/// A line for each object.
pub fn table(objects: &[ObjectPhase], is_wide: bool) -> String {
    let now = Timestamp::now();
    let is_namespaced = objects.iter().any(|object| object.namespace.is_some());
    let has_kinds = objects.windows(2).any(|pair| pair[0].kind != pair[1].kind);
    let columns = |row: Vec<String>| {
        let shown = [
            is_namespaced,
            has_kinds,
            true,
            true,
            true,
            true,
            true,
            is_wide,
            true,
            true,
        ];
        let cells = row.into_iter().zip(shown);
        Row::from(
            cells
                .filter(|(_, shown)| *shown)
                .map(|(cell, _)| cell)
                .collect::<Vec<_>>(),
        )
    };
    let mut table = Table::new();
    table
        .load_style(presets::NOTHING)
        .set_content_arrangement(ContentArrangement::Disabled);
    let headings = [
        "NAMESPACE",
        "KIND",
        "NAME",
        "STORED",
        "DERIVED",
        "HEALTH",
        "FOR",
        "RULE",
        "NOTE",
        "BECAUSE",
    ];
    table.set_header(columns(headings.map(String::from).into()));
    for object in objects {
        table.add_row(columns(cells(object, now)));
    }
    for column in table.column_iter_mut() {
        column.set_padding((0, 3));
    }
    let lines = table.lines().map(|line| line.trim_end().to_owned() + "\n");
    lines.collect()
}

fn cells(object: &ObjectPhase, now: Timestamp) -> Vec<String> {
    let or_nothing = |text: Option<String>| text.unwrap_or_else(|| NOTHING.into());
    let marks: Vec<&str> = object.marks().collect();
    vec![
        or_nothing(object.namespace.as_deref().map(printable)),
        or_nothing(object.kind.as_deref().map(printable)),
        printable(&object.name),
        or_nothing(object.stored_phase.as_deref().map(printable)),
        object.derived_phase.clone(),
        object.health.to_string(),
        or_nothing(object.since.as_ref().map(|since| age(since.0, now))),
        or_nothing(object.rule.map(|rule| rule.to_string())),
        if marks.is_empty() {
            NOTHING.into()
        } else {
            marks.join(",")
        },
        object.because(),
    ]
}
