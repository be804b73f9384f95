//! `kubectl phase get` and `explain` on files. `cluster_commands.rs` has a cluster.

mod program;

use expect_test::expect_file;
use program::{command, run, run_on};
use serde_json::{Value, json};
use std::io::Write;
use std::path::Path;

const BACKUP: &str = "../examples/backup/resource.rs";
const NODE: &str = "../examples/node/resource.rs";

fn assert_expected(file: &str, found: &str) {
    let expected = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/get").join(file);
    expect_file![expected].assert_eq(found);
}

fn backup(name: &str) -> Value {
    json!({
        "apiVersion": "backup.example.com/v1",
        "kind": "Backup",
        "metadata": { "name": name },
    })
}

/// Runs `get` over standard input.
fn get(arguments: &[&str], input: impl AsRef<[u8]>) -> program::Run {
    run_on(
        &[&["get", "-f", "-", "--rules", BACKUP], arguments].concat(),
        input,
    )
}

fn names(run: &program::Run) -> Vec<String> {
    let output: Value = serde_json::from_str(&run.out).unwrap();
    let objects = output["objects"].as_array().unwrap();
    objects
        .iter()
        .map(|object| object["name"].as_str().unwrap().into())
        .collect()
}

#[test]
fn manifests_of_the_examples() {
    let files = [
        "completed",
        "drift",
        "failed",
        "foreign-conditions",
        "fresh",
        "running",
        "stale",
        "waiting",
    ];
    let files = files.map(|file| format!("-f=../examples/backup/{file}.yaml"));
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    for (format, file) in [("json", "backup.json"), ("yaml", "backup.yaml")] {
        let run = run(&[&["get", "-o", format, "--rules", BACKUP], &files[..]].concat());
        assert_eq!((run.code, &*run.err), (Some(0), ""));
        assert_expected(file, &run.out);
    }
    let drift = run(&[&["get", "--fail-on-drift", "--rules", BACKUP], &files[..]].concat());
    assert_eq!(drift.code, Some(1));
}

#[test]
fn table_has_what_json_has() {
    let object = |name: &str, phase: &str, failed: &str| {
        json!({
            "apiVersion": "backup.example.com/v1",
            "kind": "Backup",
            "metadata": { "name": name, "generation": 2 },
            "status": {
                "phase": phase,
                "observedGeneration": 1,
                "conditions": [
                    { "type": "JobFailed", "status": failed },
                    { "type": "JobCompleted", "status": "True" },
                ],
            },
        })
        .to_string()
    };
    let input = object("nightly", "Running", "True") + &object("weekly", "Pending", "False");
    let expected = "\
NAME      STORED    DERIVED   HEALTH        FOR   NOTE                   BECAUSE
nightly   Running   Failed    stalled       -     drift,stale,excluded   JobFailed=True
weekly    Pending   Pending   reconciling   -     stale                  BucketStoreReady=Unknown, MongoDBAccessRequestReady=Unknown, JobFailed=False
";
    assert_eq!(get(&[], &input).out, expected);
    let json = get(&["-o", "json"], &input);
    let json: Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(
        json["objects"][0],
        json!({
            "kind": "Backup",
            "name": "nightly",
            "storedPhase": "Running",
            "derivedPhase": "Failed",
            "health": "Stalled",
            "rule": 1,
            "causes": [{ "condition": "JobFailed", "status": "True" }],
            "since": null,
            "drift": true,
            "stale": true,
            "excludedBy": ["all(JobCompleted, JobFailed)"],
        })
    );
}

#[test]
fn conditions_of_other_kinds() {
    let run = run(&[
        "get",
        "nodes",
        "-o",
        "json",
        "-f",
        "../examples/node/nodes.json",
        "--rules",
        NODE,
    ]);
    assert_expected("node.json", &run.out);
    assert_eq!((run.code, &*run.err), (Some(0), ""));
}

#[test]
fn malformed_documents() {
    let run = get(&["-o", "json"], include_str!("get/malformed.yaml"));
    assert_eq!(run.code, Some(2));
    assert_expected("malformed.json", &run.out);
    assert_expected("malformed.messages", &run.err);
}

#[test]
fn lists_and_streams() {
    let untyped = |name: &str| json!({ "metadata": { "name": name } });
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
    let stream = input.map(|value| value.to_string()).join("\n");
    let documents = format!("{:#}\r\n---\r\n{:#}", backup("first"), backup("second"));
    let yaml = format!(
        "# comment\n---\n{}\n---\n---\n{}\n",
        backup("third"),
        backup("fourth")
    );
    let yaml_with_mark = format!("\u{feff}{yaml}");
    for (input, expected) in [
        (stream, &["single", "in-list", "in-typed-list"][..]),
        (documents, &["first"]),
        (yaml, &["third", "fourth"]),
        (yaml_with_mark, &["third", "fourth"]),
        (String::new(), &[]),
    ] {
        let run = get(&["backups", "-o", "json"], &input);
        assert_eq!(names(&run), expected, "{input}{}", run.err);
    }
}

#[test]
fn unreadable_files() {
    let files = [
        "get",
        "-f",
        "no-such-file.yaml",
        "-f",
        "../examples/backup/running.yaml",
        "--rules",
        BACKUP,
    ];
    let missing = run(&files);
    assert_eq!(missing.code, Some(2));
    assert!(
        missing.err.starts_with("error: no-such-file.yaml: "),
        "{}",
        missing.err
    );
    assert!(missing.out.contains("events-2025-11-21"), "{}", missing.out);
    let not_text = get(&[], b"a: \xff\n");
    assert_eq!((not_text.code, &*not_text.out), (Some(2), ""));
    assert!(not_text.err.contains("UTF-8"), "{}", not_text.err);
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
        ("{\"status\":".repeat(100_000), "recursion limit exceeded"),
        (deep_mapping.concat(), "Depth"),
        ("- ".repeat(100_000), "Depth"),
        ("a: &a [*a]".into(), "reference"),
        ("\0".into(), "line 1"),
    ] {
        let run = get(&[], input);
        assert_eq!((run.code, &*run.out), (Some(2), ""), "{}", run.err);
        assert!(run.err.starts_with("error: <stdin>: document 1: "), "{}", run.err);
        assert!(run.err.contains(reason), "{reason} is not in {}", run.err);
    }
}

/// Text that a terminal would obey, or that would look like another.
#[test]
fn hostile_texts() {
    let mut object = backup("orders");
    let disguised = "\u{202e}deliaF\u{202c}\u{200b}\u{e0041}\u{1b}[2J";
    object["status"] = json!({
        "phase": disguised,
        "conditions": [{ "type": "JobFailed", "status": "True", "reason": disguised, "message": disguised }],
    });
    let escaped = r"\u{202e}deliaF\u{202c}\u{200b}\u{e0041}\u{1b}[2J";
    let table = get(&[], object.to_string());
    assert!(
        table.out.contains(escaped) && table.out.is_ascii(),
        "{}",
        table.out
    );
    let json = get(&["-o", "json"], object.to_string());
    assert!(json.out.is_ascii(), "{}", json.out);
    let explain = ["explain", "backup/orders", "-f", "-", "--rules", BACKUP];
    let explained = run_on(&explain, object.to_string());
    assert_eq!(explained.out.matches(escaped).count(), 3, "{}", explained.out);
    assert!(
        !explained.out.contains(['\u{1b}', '\u{202e}']),
        "{}",
        explained.out
    );
}

/// In memory, a value takes up to a hundred times what its text does.
#[cfg(target_os = "linux")]
#[test]
fn memory_is_bounded() {
    let values = |count| vec!["{\"\":0}"; count].join(",");
    let object = |fields: &str| {
        format!(r#"{{"apiVersion":"a/v1","kind":"Backup","metadata":{{"name":"a"}},{fields}}}"#)
    };
    let list = |count| {
        format!(
            r#"{{"apiVersion":"v1","kind":"List","items":[{}]}}"#,
            values(count)
        )
    };
    let status = |count| object(&format!(r#""status":{{"conditions":[{}]}}"#, values(count)));
    for (input, code) in [
        (object(&format!(r#""spec":[{}]"#, values(3_000_000))), 0),
        (status(1_500_000), 2),
        (status(500_000).repeat(3), 2),
        (list(1_500_000), 2),
        (format!("# YAML\n{}", list(250_000)), 2),
    ] {
        let limited = "ulimit -v 1700000; exec \"$0\" \"$@\"";
        let get = [
            "-c",
            limited,
            program::PROGRAM,
            "get",
            "-f",
            "-",
            "--rules",
            BACKUP,
        ];
        let run = program::feed(&mut program::command_of("sh", &get), input);
        assert_eq!(run.code, Some(code), "{}", run.err);
        assert_eq!(run.err.contains("more than 1 GiB"), code == 2, "{}", run.err);
    }
}

#[test]
fn standard_input_is_named_once() {
    for arguments in [
        &["get", "-f", "-", "--rules", "-"][..],
        &["get", "-f", "-", "-f", "-", "--rules", BACKUP],
        &["explain", "backup/nightly", "-f", "-", "--rules", "-"],
        &["diff", "-", "-"],
        &["diff", "tests/lists/backup.json", "-", "-f", "-"],
        &["check", "-", "-"],
    ] {
        let input = match arguments[0] {
            "get" | "explain" => backup("nightly").to_string(),
            _ => std::fs::read_to_string("tests/lists/backup.json").unwrap(),
        };
        let run = run_on(arguments, input);
        assert!(
            run.err.contains("<stdin>: is named twice, "),
            "{}{}",
            run.out,
            run.err
        );
        assert_eq!(run.code, Some(2), "{arguments:?}");
    }
}

#[test]
fn ten_thousand_objects() {
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
    let many_values = node(0, vec![0; 100_000].into());
    for (input, count) in [
        (list.to_string(), ten_megabytes.len()),
        (format!("# YAML\n{many_values}"), 1),
    ] {
        let run = run_on(&["get", "-f", "-", "--rules", NODE], input);
        assert_eq!((run.code, &*run.err), (Some(0), ""));
        assert_eq!(run.out.matches("Ready=True").count(), count);
    }
}

/// As in `kubectl phase get .. | head -1`: the output does not fit in the pipe, and nobody reads it.
#[test]
fn closed_pipe_is_not_an_error() {
    let mut child = command(&["get", "-f", "-", "--rules", BACKUP]).spawn().unwrap();
    drop(child.stdout.take());
    let mut standard_input = child.stdin.take().unwrap();
    let objects = vec![backup("nightly").to_string(); 10_000];
    standard_input.write_all(objects.concat().as_bytes()).unwrap();
    drop(standard_input);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[cfg(target_os = "linux")]
#[test]
fn full_disk_is_an_error() {
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let files = ["get", "-f", "../examples/backup/running.yaml", "--rules", BACKUP];
    let output = command(&files).stdout(full).output().unwrap();
    let run = program::Run::from(output);
    assert_eq!(run.code, Some(2));
    assert!(run.err.starts_with("error: standard output: "), "{}", run.err);
}

#[test]
fn explanation() {
    let explain = |arguments: &[&str]| {
        let object = [
            "explain",
            "backups/payments-2025-11-21",
            "-f",
            "../examples/backup/drift.yaml",
            "--rules",
            BACKUP,
        ];
        run(&[&object[..], arguments].concat())
    };
    let json = explain(&["-o", "json", "--for", "Running"]);
    assert_expected("explain.json", &json.out);
    let text = explain(&[]).out;
    for line in [
        "note: the stored phase is Completed: ",
        "Rule 1 decided: any(BucketStoreReady = False, MongoDBAccessRequestReady = False(AccessDenied), JobFailed)\n",
        "    AccessRequest shop/payments-2025-11-21 was refused by the data owner\n",
        "For Completed it would need\n  MongoDBAccessRequestReady=True (now False)\n  JobCompleted=True (now Unknown)\n",
        ">  1  any(\u{2717}BucketStoreReady = False, \u{2713}MongoDBAccessRequestReady = False(AccessDenied), \u{2717}JobFailed) => Failed\n",
    ] {
        assert!(text.contains(line), "{line}{text}");
    }
    assert!(!text.contains('\u{1b}'));
    assert!(explain(&["--color", "always"]).out.contains("\u{1b}[1m\u{2713}"));
    let unknown = explain(&["--for", "Runing"]);
    let error = "error: the rules have no phase `Runing`\nhelp: they have Unknown, Pending, Running, Completed, Failed\n";
    assert_eq!((unknown.code, &*unknown.err), (Some(2), error));
}

#[test]
fn rules_that_cannot_be_used() {
    let broken = "#[phase(conditions(A), rules(B => C, _ => D))]\nstruct S;";
    for (file, name, error) in [
        (
            broken,
            "rules.rs",
            "rules.rs:1:30: unknown condition `B`\nhelp: `kubectl phase check rules.rs` shows all that is wrong\n",
        ),
        (
            "fn main() {}",
            "rules.rs",
            "rules.rs: no status with `#[phase(..)]` in it\nhelp: `kubectl phase check rules.rs` shows all that is wrong\n",
        ),
        (
            "apiVersion: v1\nkind: Pod\n",
            "crd.yaml",
            "crd.yaml: neither rules nor a CRD that publishes some\n",
        ),
        (
            "{\"conditions\": []}",
            "rules.json",
            "rules.json:1:18: missing field `rules`\n",
        ),
        ("{\"\0\": 1}", "rules.json", "rules.json:1:"),
    ] {
        let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rules_that_cannot_be_used");
        std::fs::create_dir_all(&directory).unwrap();
        std::fs::write(directory.join(name), file).unwrap();
        let mut command = command(&["get", "-f", "-", "--rules", name]);
        let run = program::Run::from(command.current_dir(&directory).output().unwrap());
        assert!(run.err.starts_with(&format!("error: {error}")), "{}", run.err);
        assert_eq!((run.code, &*run.out), (Some(2), ""));
    }
}

#[test]
fn no_cluster() {
    for arguments in [
        &["get", "backups"][..],
        &["explain", "backup/x"],
        &["export", "json", "backups"],
    ] {
        let run = run(arguments);
        assert!(run.err.starts_with("error: no cluster: "), "{}", run.err);
        assert_eq!((run.code, &*run.out), (Some(2), ""));
    }
}

/// They would be ignored.
#[test]
fn flags_for_a_cluster_beside_files() {
    for flag in [
        &["-n", "shop"][..],
        &["-A"],
        &["-l", "team=a"],
        &["--field-selector", "metadata.name=a"],
    ] {
        for command in [&["get", "-f", "-"][..], &["diff", "a.rs", "b.rs", "-f", "-"]] {
            let run = run(&[command, flag].concat());
            assert!(run.err.contains("cannot be used with"), "{}", run.err);
            assert_eq!(run.code, Some(2));
        }
    }
}

#[test]
fn objects_of_one_name_in_two_namespaces() {
    let backup = |namespace: &str| {
        let metadata = json!({ "name": "nightly", "namespace": namespace });
        json!({ "apiVersion": "backup.example.com/v1", "kind": "Backup", "metadata": metadata }).to_string()
    };
    let objects = backup("shop") + &backup("test");
    let explain = [
        "explain",
        "backups/nightly",
        "-f",
        "-",
        "--rules",
        "tests/lists/backup-fixed.json",
    ];
    let both = run_on(&explain, &objects);
    let error = "error: the files have more than one backups `nightly`\nhelp: name the namespace, such as shop or test: -n NAME\n";
    assert_eq!((both.code, &*both.err), (Some(2), error));
    let one = run_on(&[&explain[..], &["-n", "shop"]].concat(), &objects);
    assert!(
        one.out.starts_with("Backup shop/nightly is Pending"),
        "{}{}",
        one.out,
        one.err
    );
}

#[test]
fn files_that_are_too_long() {
    let store = "tests/lists/store.json";
    for (arguments, mebibytes) in [
        (&["export", "json", "--rules", "-"][..], 1),
        (&["manifests", "--crd", "-"], 128),
        (&["get", "-f", "-", "--rules", store], 128),
    ] {
        let longer = run_on(arguments, vec![b' '; (mebibytes << 20) + 1]);
        let message = format!("error: <stdin>: longer than {mebibytes} MiB");
        assert!(longer.err.starts_with(&message), "{}", longer.err);
        assert_eq!(longer.code, Some(2));
    }
    let crds = "apiVersion: v1\nkind: List\n".to_owned() + &" ".repeat(16 << 20);
    let longer = run_on(&["export", "json", "--rules", "-"], crds);
    assert_eq!(longer.err, "error: <stdin>: longer than 16 MiB: split it\n");
}
