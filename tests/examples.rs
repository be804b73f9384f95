//! The example programs on real input: what they print and how they exit.
//!
//! `cargo test` builds the examples; `cargo test --test examples` runs those of the last build.
//! `UPDATE_EXPECT=1` writes the expected output in `tests/examples/`.

use expect_test::expect_file;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

mod example_program;
/// Included so that its tests run: `cargo test` does not run those of an example.
#[allow(dead_code)]
#[path = "../examples/manifests/mod.rs"]
mod manifests;

const EVERYTHING_READ: Option<i32> = Some(0);
const MALFORMED: Option<i32> = Some(1);
const WRONG_USAGE: Option<i32> = Some(2);
const DRIFT: Option<i32> = Some(3);

/// The examples, and how many rules each has.
const EXAMPLES: [(&str, usize); 2] = [("backup", 4), ("node", 4)];

fn directory() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/examples")
}

fn command(example: &str, arguments: &[&str]) -> Command {
    let mut command = example_program::command(example);
    command
        .args(arguments)
        .current_dir(directory())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

fn run_on(example: &str, arguments: &[&str], input: impl AsRef<[u8]>) -> Run {
    let mut child = command(example, arguments).spawn().unwrap();
    let mut standard_input = child.stdin.take().unwrap();
    let input = input.as_ref().to_vec();
    let writer = std::thread::spawn(move || standard_input.write_all(&input));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    output.into()
}

fn run(example: &str, arguments: &[&str]) -> Run {
    command(example, arguments).output().unwrap().into()
}

struct Run {
    code: Option<i32>,
    out: String,
    err: String,
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Self {
            code: output.status.code(),
            out: text(output.stdout),
            err: text(output.stderr),
        }
    }
}

impl Run {
    fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap()
    }

    /// The names of the objects in JSON output.
    fn names(&self) -> Vec<String> {
        let output = self.json();
        let objects = output["objects"].as_array().unwrap();
        objects
            .iter()
            .map(|object| object["name"].as_str().unwrap().into())
            .collect()
    }
}

fn assert_expected(file: &str, found: &str) {
    expect_file![directory().join(file)].assert_eq(found);
}

#[test]
fn bundled_manifests() {
    for (example, _) in EXAMPLES {
        for (format, file) in [("table", "txt"), ("json", "json")] {
            let run = run(example, &["--output", format]);
            assert_eq!((run.code, run.err.as_str()), (EVERYTHING_READ, ""));
            assert_expected(&format!("{example}.{file}"), &run.out);
        }
    }
}

#[test]
fn every_rule_decides_somewhere() {
    for (example, rules) in EXAMPLES {
        let output = run(example, &["-o", "json"]).json();
        let deciding: BTreeSet<_> = output["objects"]
            .as_array()
            .unwrap()
            .iter()
            .map(|object| object["rule"]["number"].as_u64().unwrap())
            .collect();
        assert!(deciding.into_iter().eq(1..=rules as u64), "{example}");
    }
}

#[test]
fn table_equals_json() {
    for (example, rules) in EXAMPLES {
        let table = run(example, &[]).out;
        let output = run(example, &["-o", "json"]).json();
        let objects = output["objects"].as_array().unwrap();
        let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
        let mut lines = table.lines().skip(1);
        for (line, object) in lines.by_ref().zip(objects) {
            let cells: Vec<_> = line
                .split("   ")
                .map(str::trim)
                .filter(|cell| !cell.is_empty())
                .collect();
            let name = match &object["namespace"] {
                Value::Null => text(&object["name"]),
                namespace => format!("{}/{}", text(namespace), text(&object["name"])),
            };
            let causes: Vec<_> = object["causes"]
                .as_array()
                .unwrap()
                .iter()
                .map(|cause| {
                    let reason = cause["reason"].as_str().map(|reason| format!("({reason})"));
                    let reason = reason.unwrap_or_default();
                    format!("{}={}{reason}", text(&cause["condition"]), text(&cause["status"]))
                })
                .collect();
            let note = match (&object["drift"], &object["stale"]) {
                (Value::Bool(true), Value::Bool(false)) => "drift",
                (Value::Bool(false), Value::Bool(true)) => "stale",
                _ => "-",
            };
            let expected = [
                name,
                text(&object["storedPhase"]),
                text(&object["derivedPhase"]),
                note.into(),
                object["rule"]["number"].to_string(),
                causes.join(", "),
            ];
            assert_eq!(cells, expected);
            let rule = format!(
                "{}   {} ",
                object["rule"]["number"],
                text(&object["rule"]["matcher"])
            );
            assert!(table.lines().any(|line| line.starts_with(&rule)), "{rule}");
        }
        assert_eq!(table.lines().count(), 1 + objects.len() + 2 + rules);
    }
}

#[test]
fn malformed_documents() {
    let table = run("backup", &["malformed.yaml"]);
    assert_eq!(table.code, MALFORMED);
    assert_expected("malformed.txt", &table.out);
    assert_expected("malformed.messages", &table.err);

    let json = run("backup", &["-o", "json", "malformed.yaml"]);
    assert_eq!((json.code, json.err), (MALFORMED, table.err));
    assert_expected("malformed.json", &json.out);
}

#[test]
fn exit_code_of_drift() {
    assert_eq!(run("backup", &["--fail-on-drift"]).code, DRIFT);
    assert_eq!(run("node", &["--fail-on-drift"]).code, EVERYTHING_READ);
    // What could not be read may have drifted.
    assert_eq!(
        run("backup", &["--fail-on-drift", "malformed.yaml"]).code,
        MALFORMED
    );
}

#[test]
fn help_and_wrong_usage() {
    let help = run("backup", &["--help"]);
    assert_eq!(help.code, EVERYTHING_READ);
    assert!(help.out.contains(manifests::AFTER_LONG_HELP), "{}", help.out);
    assert_eq!(run("backup", &["--output", "xml"]).code, WRONG_USAGE);
}

#[test]
fn files_and_standard_input() {
    let backup = |name: &str| {
        json!({
            "apiVersion": "backup.example.com/v1",
            "kind": "Backup",
            "metadata": { "name": name },
            "spec": { "databaseRef": { "name": "orders" }, "storeRef": { "name": "offsite" } },
        })
    };
    let untyped = |name: &str| json!({ "metadata": { "name": name }, "spec": backup(name)["spec"] });
    let list = |kind: &str, items: Value| json!({ "apiVersion": "v1", "kind": kind, "items": items });
    let typed_list = json!({
        "apiVersion": "backup.example.com/v1",
        "kind": "BackupList",
        "items": [untyped("in-typed-list")],
    });
    let input = [
        backup("single"),
        list(
            "List",
            json!([backup("in-list"), { "apiVersion": "v1", "kind": "Pod" }]),
        ),
        typed_list,
        list("List", Value::Null),
        list("PodList", json!([{ "metadata": { "name": "pod" } }])),
    ];
    // A byte order mark, as some editors write it.
    let stream = format!("\u{feff}{}", input.map(|value| value.to_string()).join("\n"));
    let documents = format!("{:#}\r\n---\r\n{:#}", backup("first"), backup("second"));
    for (input, names, messages) in [
        (
            stream,
            &["single", "in-list", "in-typed-list"][..],
            "note: skipped v1 Pod: 2\n",
        ),
        (documents, &["first", "second"], ""),
        (String::new(), &[], "note: no Backup found\n"),
    ] {
        let run = run_on("backup", &["-o", "json", "-"], input);
        assert_eq!((run.code, run.err.as_str()), (EVERYTHING_READ, messages));
        assert_eq!(run.names(), names);
    }

    let run = run_on(
        "backup",
        &[
            "-o",
            "json",
            "../../examples/backup/running.yaml",
            "-",
            "../../examples/backup/stale.yaml",
        ],
        backup("between").to_string(),
    );
    assert_eq!(run.names(), ["events-2025-11-21", "between", "catalogue-manual"]);
    assert_eq!(
        run.json()["objects"][1]["source"],
        json!({ "file": "<stdin>", "document": 1 })
    );
}

#[test]
fn nothing_found() {
    let run = run_on("node", &["-"], "# nothing\n");
    assert_eq!(
        (run.code, run.out.as_str(), run.err.as_str()),
        (EVERYTHING_READ, "", "note: no Node found\n")
    );
}

#[test]
fn unreadable_files() {
    let run = run(
        "backup",
        &["no-such-file.yaml", "../../examples/backup/running.yaml"],
    );
    assert_eq!(run.code, MALFORMED);
    assert!(run.err.starts_with("error: no-such-file.yaml: "), "{}", run.err);
    assert!(run.out.contains("events-2025-11-21"), "{}", run.out);

    let run = run_on("backup", &["-"], b"a: \xff\n");
    assert_eq!((run.code, run.out.as_str()), (MALFORMED, ""));
    assert_eq!(
        run.err,
        "error: <stdin>:1:4: not UTF-8 text\nnote: no Backup found\n"
    );
}

/// Malicious input gives a message; it neither panics nor exhausts the memory.
#[test]
fn hostile_input() {
    let laughs: Vec<_> = (1..12)
        .map(|level| {
            let tenfold = vec![format!("*a{}", level - 1); 10].join(", ");
            format!("a{level}: &a{level} [{tenfold}]\n")
        })
        .collect();
    let deep_mapping: Vec<_> = (0..2000).map(|depth| " ".repeat(depth) + "a:\n").collect();
    for (input, reason) in [
        (format!("a0: &a0 x\n{}", laughs.concat()), "total_replayed_events"),
        ("[".repeat(100_000), "recursion limit exceeded"),
        ("{\"a\":".repeat(100_000), "recursion limit exceeded"),
        (deep_mapping.concat(), "Depth"),
        ("- ".repeat(100_000), "Depth"),
        ("a: &a [*a]".into(), "reference"),
        ("\0".into(), "<stdin>:1:1"),
    ] {
        let run = run_on("backup", &["-"], input);
        assert_eq!((run.code, run.out.as_str()), (MALFORMED, ""), "{}", run.err);
        assert!(run.err.starts_with("error: <stdin>:"), "{}", run.err);
        assert!(run.err.contains(reason), "{reason} is not in {}", run.err);
    }
}

/// A phase that is too long for a column, and one that would look like another.
#[test]
fn hostile_stored_phases() {
    let backup = |phase: &str| {
        json!({
            "apiVersion": "backup.example.com/v1",
            "kind": "Backup",
            "metadata": { "name": "orders" },
            "spec": { "databaseRef": { "name": "orders" }, "storeRef": { "name": "offsite" } },
            "status": { "phase": phase },
        })
        .to_string()
    };
    let long = "x".repeat(65_536);
    let table = run_on("backup", &["-"], backup(&long));
    assert_eq!((table.code, table.err.as_str()), (EVERYTHING_READ, ""));
    assert!(
        table.out.contains("xxx\u{2026}   Pending   drift"),
        "{}",
        table.out
    );
    assert!(table.out.lines().all(|line| line.chars().count() < 500));
    let json = run_on("backup", &["-o", "json", "-"], backup(&long)).json();
    assert_eq!(json["objects"][0]["storedPhase"], long);

    let disguised = "\u{202e}deliaF\u{202c}\u{200b}\u{e0041}";
    let table = run_on("backup", &["-"], backup(disguised));
    let escaped = r"   \u{202e}deliaF\u{202c}\u{200b}\u{e0041}   Pending   drift";
    assert!(table.out.contains(escaped), "{}", table.out);
    assert!(table.out.is_ascii());
    let json = run_on("backup", &["-o", "json", "-"], backup(disguised));
    assert!(json.out.is_ascii(), "{}", json.out);
    assert_eq!(json.json()["objects"][0]["storedPhase"], disguised);
}

#[test]
fn large_input() {
    let node = |number: usize, padding: Value| {
        json!({
            "apiVersion": "v1",
            "kind": "Node",
            "metadata": { "name": format!("node-{number}") },
            "status": { "conditions": [{ "type": "Ready", "status": "True" }] },
            "padding": padding,
        })
    };
    let ten_megabytes: Vec<_> = (0..10_000)
        .map(|number| node(number, "x".repeat(1000).into()))
        .collect();
    let list = json!({ "apiVersion": "v1", "kind": "List", "items": ten_megabytes });
    let million_values = node(0, vec![0; 1_000_000].into());
    for (input, count) in [
        (list.to_string(), ten_megabytes.len()),
        (format!("# YAML\n{million_values}"), 1),
    ] {
        let run = run_on("node", &["-"], input);
        assert_eq!((run.code, run.err.as_str()), (EVERYTHING_READ, ""));
        assert_eq!(run.out.matches("Ready=True").count(), count);
    }
}

/// As in `backup | head -1`: the output does not fit in the pipe, and nobody reads it.
#[test]
fn closed_pipe_is_not_an_error() {
    let manifest = fs::read_to_string(directory().join("../../examples/backup/running.yaml")).unwrap();
    let mut child = command("backup", &["-"]).spawn().unwrap();
    drop(child.stdout.take());
    let mut standard_input = child.stdin.take().unwrap();
    standard_input
        .write_all(vec![manifest.as_str(); 1000].join("---\n").as_bytes())
        .unwrap();
    drop(standard_input);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), EVERYTHING_READ);
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[cfg(target_os = "linux")]
#[test]
fn full_disk_is_an_error() {
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let run = Run::from(command("backup", &[]).stdout(full).output().unwrap());
    assert_eq!(run.code, MALFORMED);
    assert!(run.err.starts_with("error: standard output: "), "{}", run.err);
}
