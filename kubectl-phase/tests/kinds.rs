//! Files with objects of several kinds, and rules of one: which objects `get`, `explain` and `diff` show.

mod program;
#[allow(dead_code)]
#[path = "../../examples/backup/resource.rs"]
mod resource;

use kube::CustomResourceExt;
use phase_rules::crd::publish_rules;
use program::run_on;
use resource::{Backup, BackupStatus};
use serde_json::{Value, json};
use std::path::Path;

const BACKUP: &str = "../examples/backup/resource.rs";

fn object(api_version: &str, kind: &str) -> String {
    let conditions = json!([{ "type": "JobFailed", "status": "True" }]);
    json!({
        "apiVersion": api_version,
        "kind": kind,
        "metadata": { "name": "nightly" },
        "status": { "phase": "Running", "conditions": conditions },
    })
    .to_string()
}

/// A CRD that publishes the rules of backups.
fn crd() -> String {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("kinds-crd.json");
    let crd = publish_rules::<BackupStatus>(Backup::crd()).unwrap();
    std::fs::write(&file, serde_json::to_string(&crd).unwrap()).unwrap();
    file.to_str().unwrap().into()
}

#[test]
fn kinds_are_told_apart() {
    let get = ["get", "-f", "-", "--rules", BACKUP];
    let input = object("backup.example.com/v1", "Backup") + &object("v1", "Pod\u{1b}[2J");
    let table = run_on(&get, &input);
    let expected = "\
KIND           NAME      STORED    DERIVED   HEALTH    FOR   NOTE    BECAUSE
Backup         nightly   Running   Failed    stalled   -     drift   JobFailed=True
Pod\\u{1b}[2J   nightly   Running   Failed    stalled   -     drift   JobFailed=True
";
    assert_eq!(table.out, expected);
    let json = run_on(&[&get[..], &["-o", "json"]].concat(), &input);
    let json: Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(json["objects"][0]["kind"], "Backup");
}

#[test]
fn no_drift_of_no_object() {
    let crd = crd();
    for (arguments, object, note) in [
        (
            &["backupz", "--rules", BACKUP][..],
            object("backup.example.com/v1", "Backup"),
            "note: no `backupz` in the files: did you mean `Backup`?\nnote: no objects found\n",
        ),
        (
            &["--rules", &crd],
            object("example.com/v1", "Backup"),
            "note: skipped Backup, which has no rules: 1\nnote: no objects found\n",
        ),
    ] {
        let get = [&["get", "-f", "-"], arguments].concat();
        let run = run_on(&get, &object);
        assert_eq!((run.code, &*run.err), (Some(0), note));
        let run = run_on(&[&get[..], &["--fail-on-drift"]].concat(), &object);
        let error = "error: no object was compared with its rules, so --fail-on-drift cannot tell\n";
        assert!(run.err.contains(error), "{}", run.err);
        assert_eq!(run.code, Some(2));
    }
}

#[test]
fn near_kind_to_explain() {
    let explain = ["explain", "backupz/nightly", "-f", "-", "--rules", BACKUP];
    let run = run_on(&explain, object("backup.example.com/v1", "Backup"));
    let error = "error: the files have no backupz `nightly`\nhelp: did you mean `Backup/nightly`?\n";
    assert_eq!((run.code, &*run.err), (Some(2), error));
}

#[test]
fn published_rules_are_for_their_kind() {
    let crd = crd();
    let objects = ["backup.example.com/v1", "example.com/v1"].map(|group| object(group, "Backup"));
    let objects = objects.concat() + &object("v1", "Pod");
    let run = run_on(&["diff", "tests/lists/backup.json", &crd, "-f", "-"], objects);
    assert!(
        run.out.contains(" of 1 objects would change phase\n"),
        "{}",
        run.out
    );
    let skipped = "note: skipped Backup, which has no rules: 1\nnote: skipped Pod, which has no rules: 1\n";
    assert_eq!(run.err, skipped);
}
