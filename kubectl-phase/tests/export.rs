//! `kubectl phase export`: rules of files in each form. What the forms mean is tested with the library.

mod program;

use program::{run, run_on};
use serde_json::{Value, json};
use std::collections::BTreeSet;

#[test]
fn one_arrow_for_each_pair_of_phases() {
    for list in [
        "store",
        "backup-schedule",
        "backup",
        "certificate",
        "access-request",
    ] {
        let file = format!("tests/lists/{list}.json");
        let report = run(&["check", "-o", "json", &file]).out;
        let report = &serde_json::from_str::<Value>(&report).unwrap()["lists"][0];
        let pairs: BTreeSet<String> = report["notes"]["transitions"]
            .as_array()
            .unwrap()
            .iter()
            .map(|change| {
                let phase = |key: &str| change[key].as_str().unwrap();
                format!("{} --> {}", phase("from"), phase("to"))
            })
            .collect();
        let diagram = run(&["export", "mermaid", "--rules", &file]).out;
        let mut lines = diagram.lines().map(str::trim);
        assert_eq!(lines.next(), Some("stateDiagram-v2"));
        assert!(lines.next().unwrap().starts_with("[*] --> "), "{diagram}");
        let arrows: Vec<&str> = lines.collect();
        let arrow_pairs: BTreeSet<String> = arrows
            .iter()
            .map(|arrow| {
                let (pair, label) = arrow.split_once(" : ").unwrap();
                // These end a label in Mermaid.
                assert!(!label.contains([':', ';', '\n']), "{label}");
                pair.to_owned()
            })
            .collect();
        assert_eq!(arrow_pairs, pairs, "{list}");
        assert_eq!(arrows.len(), pairs.len(), "{list}: one arrow for each pair");
    }
}

#[test]
fn each_form() {
    let list = json!({
        "conditions": [{"name": "Failed"}],
        "phases": [{"name": "Down", "health": "Stalled"}, {"name": "Up", "health": "Ready"}],
        "rules": [{"when": {"condition": "Failed"}, "phase": "Down"}, {"phase": "Up"}],
    })
    .to_string();
    for (form, line) in [
        ("argo", "  resource.customizations.health.example.com_Site: |\n"),
        (
            "prometheus",
            "(web_resource_phase{group=\"example.com\", kind=\"Site\", health=\"stalled\"})\n",
        ),
        (
            "kube-state-metrics",
            "groupVersionKind: { group: \"example.com\", version: \"v1\", kind: \"Site\" }\n",
        ),
        ("kube-state-metrics-rules", "- alert: SitePhaseDrift\n"),
    ] {
        let arguments = ["export", form, "--rules", "-", "--metrics-prefix", "web"];
        let named = run_on(&[&arguments[..], &["Site.v1.example.com"]].concat(), &list);
        assert!(named.out.contains(line), "{}{}", named.out, named.err);
        assert_eq!((named.code, &*named.err), (Some(0), ""));
        // These cannot do without the resource.
        let unnamed = run_on(&arguments, &list);
        let error = format!(
            "error: `{form}` needs a resource\nhelp: name what the rules are for, such as Backup.v1.example.com\n"
        );
        assert_eq!((unnamed.code, unnamed.err), (Some(2), error));
    }
    for (form, line) in [
        ("cel", "\n'Failed=True' in s ? 'Down'\n"),
        ("rust", "    Failed => Down,\n"),
        ("json", "\"phase\": \"Up\"\n"),
    ] {
        let run = run_on(&["export", form, "--rules", "-"], &list);
        assert!(run.out.contains(line), "{}{}", run.out, run.err);
    }
    let error = "error: no phase has a health\nhelp: declare it in `phases(..)`";
    let store = [
        "export",
        "argo",
        "Store.v1.example.com",
        "--rules",
        "tests/lists/store.json",
    ];
    let refused = run(&store);
    assert!(refused.err.starts_with(error), "{}", refused.err);
    assert_eq!(refused.code, Some(2));
}

/// What is printed is read again, as the same rules.
#[test]
fn json_and_rust_round_trip() {
    let json = run(&["export", "json", "--rules", "../examples/backup/resource.rs"]).out;
    let rust = run_on(&["export", "rust", "--rules", "-"], &json).out;
    assert_eq!(run_on(&["export", "json", "--rules", "-"], &rust).out, json);
}

#[test]
fn diagram_without_all_arrows() {
    let list = "tests/lists/backup.json";
    let run = run(&["export", "mermaid", "--budget", "100", "--rules", list]);
    let error = "error: the budget of 100 steps is too small to find all transitions\nhelp: give it more: --budget STEPS\n";
    assert_eq!((run.code, &*run.out, &*run.err), (Some(2), "", error));
}

#[test]
fn resource_that_is_no_resource() {
    let run = run(&["export", "argo", "Backup", "--rules", "tests/lists/store.json"]);
    let error = "error: `Backup` does not say kind, version and group\nhelp: with --rules, write such as Backup.v1.example.com\n";
    assert_eq!((run.code, &*run.err), (Some(2), error));
}
