//! Showing what was found: messages on standard error, the objects on standard output.

use super::arguments::OutputFormat;
use super::assessment::Assessment;
use super::findings::Findings;
use super::printable::{is_visible, printable};
use phase_rules::rules::RuleList;
use std::fmt::Display;
use std::io::{self, BufWriter, ErrorKind, Write};

/// Shows the findings. That the reader of standard output has seen enough and left is no error.
pub fn show(findings: &Findings, rules: &RuleList, kind: &str, format: OutputFormat) -> io::Result<()> {
    for malformed in &findings.malformed {
        message("error", malformed);
    }
    for (type_meta, count) in &findings.skipped {
        message(
            "note",
            format_args!("skipped {} {}: {count}", type_meta.api_version, type_meta.kind),
        );
    }
    if findings.objects.is_empty() {
        message("note", format_args!("no {kind} found"));
    }
    let mut standard_output = BufWriter::new(io::stdout().lock());
    let written = match format {
        OutputFormat::Table => write_table(&mut standard_output, &findings.objects, rules),
        OutputFormat::Json => write_json(&mut standard_output, findings),
    };
    match written.and_then(|()| standard_output.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            message("error", format_args!("standard output: {error}"));
            Err(error)
        }
        _ => Ok(()),
    }
}

/// Writes one line to standard error. Where that is closed, there is nobody to tell.
fn message(level: &str, text: impl Display) {
    let _ = writeln!(io::stderr(), "{level}: {}", printable(&text.to_string()));
}

/// Characters that do not show are escaped here too, which leaves the meaning: outside of ASCII, JSON has only texts.
fn write_json(out: &mut impl Write, findings: &Findings) -> io::Result<()> {
    let mut units = [0; 2];
    for character in serde_json::to_string_pretty(findings)?.chars() {
        if character.is_ascii() || is_visible(character) {
            write!(out, "{character}")?;
        } else {
            for unit in character.encode_utf16(&mut units) {
                write!(out, "\\u{unit:04x}")?;
            }
        }
    }
    writeln!(out)
}

/// One line for each object, then the rules that the numbers stand for: their source is too long for a column.
fn write_table(out: &mut impl Write, objects: &[Assessment], rules: &RuleList) -> io::Result<()> {
    if objects.is_empty() {
        return Ok(());
    }
    let mut lines = vec![["NAME", "STORED", "DERIVED", "NOTE", "RULE", "BECAUSE"].map(String::from)];
    lines.extend(objects.iter().map(cells));
    write_columns(out, &lines)?;

    writeln!(out, "\nRULES")?;
    let rules: Vec<_> = rules
        .rules()
        .iter()
        .enumerate()
        .map(|(index, rule)| {
            let phase = &rules.phases()[rule.phase].name;
            [
                (index + 1).to_string(),
                rules.pattern_source(rule).to_string(),
                format!("=> {phase}"),
            ]
        })
        .collect();
    write_columns(out, &rules)
}

fn cells(object: &Assessment) -> [String; 6] {
    const NOTHING: &str = "-";

    let name = match &object.namespace {
        Some(namespace) => format!("{namespace}/{}", object.name),
        None => object.name.clone(),
    };
    let note = match (object.drift, object.stale) {
        (true, true) => "drift,stale",
        (true, false) => "drift",
        (false, true) => "stale",
        (false, false) => NOTHING,
    };
    let causes: Vec<_> = object
        .causes
        .iter()
        .map(|cause| {
            let reason = cause
                .reason
                .map_or_else(String::new, |reason| format!("({reason})"));
            format!("{}={}{reason}", cause.condition, cause.status)
        })
        .collect();
    [
        cut(printable(&name)),
        cut(printable(object.stored_phase.as_deref().unwrap_or(NOTHING))),
        object.derived_phase.clone(),
        note.into(),
        object
            .rule
            .as_ref()
            .map_or("none".into(), |rule| rule.number.to_string()),
        causes.join(", "),
    ]
}

/// Writes columns as wide as their widest cell; the last has no end.
fn write_columns<const N: usize>(out: &mut impl Write, lines: &[[String; N]]) -> io::Result<()> {
    let widths: [usize; N] = std::array::from_fn(|column| {
        let widths = lines.iter().map(|line| line[column].chars().count());
        widths.max().unwrap_or_default()
    });
    for line in lines {
        let padded: Vec<_> = line
            .iter()
            .zip(widths)
            .map(|(cell, width)| format!("{cell:width$}"))
            .collect();
        writeln!(out, "{}", padded.join("   ").trim_end())?;
    }
    Ok(())
}

/// The text, cut where it is longer than a namespace and a name can be.
fn cut(mut text: String) -> String {
    const LONGEST: usize = 63 + 1 + 253;

    if let Some((end, _)) = text.char_indices().nth(LONGEST) {
        text.truncate(end);
        text.push('\u{2026}');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let lines = [["a", "\u{e4}\u{f6}", "c"], ["longer", "b", ""]].map(|line| line.map(String::from));
        let mut out = Vec::new();
        write_columns(&mut out, &lines).unwrap();
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "a        \u{e4}\u{f6}   c\nlonger   b\n"
        );
    }

    #[test]
    fn long_cells_are_cut() {
        assert_eq!(cut("\u{e4}".repeat(317)), "\u{e4}".repeat(317));
        assert_eq!(cut("\u{e4}".repeat(318)), "\u{e4}".repeat(317) + "\u{2026}");
    }
}
