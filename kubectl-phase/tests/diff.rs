//! `kubectl phase diff` on files. That it is exact is tested with the analysis: `phase-core/tests/analysis_comparison.rs`.

mod program;

use expect_test::{expect, expect_file};
use program::{run, run_on};
use serde_json::{Value, json};

const OLD: &str = "tests/lists/backup.json";
const FIXED: &str = "tests/lists/backup-fixed.json";

#[test]
fn published_list_and_its_fix() {
    let forth = run(&["diff", OLD, FIXED]);
    expect![[r"
        5 of 243 states change phase
          Completed -> Failed in 3 states: BucketStoreReady=True, MongoDBAccessRequestReady=True, JobCompleted=True, JobFailed=True
          Running -> Failed in 2 states: BucketStoreReady=True, MongoDBAccessRequestReady=True, JobScheduled=True, JobCompleted=False|Unknown, JobFailed=True
    "]]
    .assert_eq(&forth.out);
    assert_eq!((forth.code, &*forth.err), (Some(1), ""));
    let back = run(&["diff", FIXED, OLD]);
    let lost = "`ensure(JobFailed => phase = Failed)`";
    assert!(
        back.out.contains(lost) && !forth.out.contains(lost),
        "{}",
        back.out
    );
}

/// Those of the Go module.
#[test]
fn published_lists_and_their_fixes() {
    let mut text = String::new();
    for list in [
        "store",
        "backup-schedule",
        "backup",
        "certificate",
        "access-request",
    ] {
        let fixed = format!("tests/lists/{list}-fixed.json");
        let check = run(&["check", &fixed]);
        assert_eq!(check.code, Some(0), "{}", check.out);
        let diff = run(&["diff", &format!("tests/lists/{list}.json"), &fixed]);
        assert_eq!(diff.err, "");
        text.extend([list, ": ", &*diff.out]);
    }
    expect_file!["diff/published-lists.txt"].assert_eq(&text);
}

#[test]
fn same_meaning() {
    for (old, new) in [(OLD, OLD), (FIXED, FIXED)] {
        let run = run(&["diff", old, new]);
        assert!(run.out.starts_with("no state of 2"), "{}", run.out);
        assert_eq!((run.code, &*run.err), (Some(0), ""));
    }
}

#[test]
fn differences_for_programs() {
    let list =
        |rules: Value| json!({ "conditions": [{"name": "A"}, {"name": "B"}], "rules": rules }).to_string();
    let rule = |condition: &str, phase: &str| json!({"when": {"condition": condition}, "phase": phase});
    let old = list(json!([rule("A", "One"), rule("B", "Two"), {"phase": "None"}]));
    let new = list(json!([rule("B", "Two"), rule("A", "One"), {"phase": "None"}]));
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("differences_for_programs.json");
    std::fs::write(&file, new).unwrap();
    let run = run_on(&["diff", "-o", "json", "-", file.to_str().unwrap()], old);
    assert_eq!((run.code, &*run.err), (Some(1), ""));
    assert_eq!(
        serde_json::from_str::<Value>(&run.out).unwrap(),
        json!({
            "possibleStates": 9,
            "changedStates": 1,
            "changes": [{
                "from": "One",
                "to": "Two",
                "states": { "count": 1, "combinations": [{ "A": ["True"], "B": ["True"] }], "isComplete": true },
            }],
            "lostEnsures": [],
            "isComplete": true,
            "differences": ["One -> Two in 1 state: A=True, B=True"],
        })
    );
}

#[test]
fn objects_that_would_change() {
    let backup = |name: &str, failed: &str| {
        json!({
            "apiVersion": "backup.example.com/v1",
            "kind": "Backup",
            "metadata": { "name": name, "namespace": "shop" },
            "status": { "conditions": [
                { "type": "JobFailed", "status": failed },
                { "type": "JobCompleted", "status": "True" },
                { "type": "BucketStoreReady", "status": "True" },
                { "type": "MongoDBAccessRequestReady", "status": "True" },
            ] },
        })
        .to_string()
    };
    let objects = backup("nightly", "True") + &backup("weekly", "False") + "5";
    let run = run_on(&["diff", OLD, FIXED, "-f", "-"], objects);
    let fleet =
        "\n1 of 2 objects would change phase\n  shop/nightly: Completed -> Failed because JobFailed=True\n";
    assert!(run.out.ends_with(fleet), "{}", run.out);
    assert!(
        run.err.contains("document 3: not a Kubernetes object"),
        "{}",
        run.err
    );
    assert_eq!(run.code, Some(2));
}

/// They would be ignored.
#[test]
fn selection_of_no_objects() {
    for selection in [
        &["-A"][..],
        &["-n", "shop"],
        &["-l", "team=a"],
        &["--field-selector", "metadata.name=a"],
    ] {
        let run = run(&[&["diff", OLD, FIXED], selection].concat());
        assert!(run.err.contains("--objects <RESOURCE>"), "{}", run.err);
        assert_eq!((run.code, &*run.out), (Some(2), ""));
    }
}

#[test]
fn too_small_a_budget_is_no_pass() {
    let run = run(&["diff", "--budget", "10", OLD, FIXED]);
    assert_eq!((run.code, &*run.err), (Some(1), ""));
    assert!(run.out.contains("not checked"), "{}", run.out);
}

#[test]
fn one_file_needs_the_rules_of_a_crd() {
    let run = run(&["diff", OLD]);
    let error = "error: which rules are the old ones?\nhelp: name two files, or a resource whose CRD publishes them: --objects RESOURCE\n";
    assert_eq!((run.code, &*run.err), (Some(2), error));
}
