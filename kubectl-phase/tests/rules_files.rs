//! Files with the rules of more than one resource: which of them are meant.

mod program;

use program::{run, run_on};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

fn status(name: &str, rules: &str) -> String {
    format!(
        "#[derive(PhaseStatus)]
        #[phase(conditions(Ready), rules({rules}))]
        struct {name} {{ conditions: Vec<Condition>, phase: String, observed_generation: i64 }}\n"
    )
}

/// A file with these statuses.
fn source(name: &str, statuses: &[String]) -> String {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&file, statuses.concat()).unwrap();
    file.to_str().unwrap().into()
}

fn of_both(name: &str, of_backups: &str) -> String {
    let statuses = [
        status("StoreStatus", "Ready => Open, _ => Shut"),
        status("BackupStatus", of_backups),
    ];
    source(name, &statuses)
}

#[test]
fn one_of_several_is_not_taken_for_all() {
    let old = of_both("old.rs", "Ready => Done, _ => Running");
    let new = of_both("new.rs", "Ready => Done, _ => Failed");
    for arguments in [&["diff", &old, &new][..], &["export", "mermaid", "--rules", &old]] {
        let run = run(arguments);
        let error = format!(
            "error: {old} has the rules of more than one resource\nhelp: it has those of StoreStatus, BackupStatus: name the \
             resource, or write the rules of each to a file of its own\n"
        );
        assert_eq!((run.code, run.out, run.err), (Some(2), String::new(), error));
    }
}

#[test]
fn status_is_that_of_the_kind() {
    let file = of_both("of-kind.rs", "Ready => Done, _ => Running");
    let export = |resource: &str| run(&["export", "rust", resource, "--rules", &file]);
    for (kind, rule) in [("Store", "Ready => Open"), ("Backup", "Ready => Done")] {
        let run = export(&format!("{kind}.v1.example.com"));
        assert!(run.out.contains(rule), "{}{}", run.out, run.err);
    }
    let run = export("Restore.v1.example.com");
    let error = format!(
        "error: {file} has no rules for Restore.example.com\nhelp: it has those of StoreStatus, BackupStatus\n"
    );
    assert_eq!((run.code, run.err), (Some(2), error));

    let objects = ["Store", "Backup"].map(|kind| {
        let object = json!({
            "apiVersion": "example.com/v1", "kind": kind, "metadata": { "name": "one", "namespace": "shop" },
            "status": { "conditions": [{ "type": "Ready", "status": "True" }] },
        });
        object.to_string()
    });
    let run = run_on(
        &["get", "-f", "-", "-o", "json", "--rules", &file],
        objects.concat(),
    );
    let found: Value = serde_json::from_str(&run.out).unwrap();
    let phases = found["objects"].as_array().unwrap().iter();
    let phases: Vec<&Value> = phases.map(|object| &object["derivedPhase"]).collect();
    assert_eq!(phases, ["Open", "Done"]);
}

#[test]
fn status_with_mistakes_refuses_the_file() {
    let statuses = [
        status("StoreStatus", "Ready => Open, _ => Shut"),
        status("BackupStatus", "Raedy => Done, _ => Running"),
    ];
    let file = source("mistake.rs", &statuses);
    let run = run(&["export", "rust", "Store.v1.example.com", "--rules", &file]);
    assert!(run.err.contains("unknown condition `Raedy`"), "{}", run.err);
    assert_eq!(run.code, Some(2));
}
