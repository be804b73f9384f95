//! `kubectl phase check`: its reports on the lists in `tests/lists`, and what it makes of malformed ones.
//!
//! The expected reports are in `tests/check`; `UPDATE_EXPECT=1` writes them.

mod program;

use expect_test::expect_file;
use phase_rules::ConditionStatus;
use phase_rules::rules::RuleList;
use program::Run;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const LISTS: [&str; 7] = [
    "store",
    "backup-schedule",
    "backup",
    "backup-never",
    "backup-fixed",
    "certificate",
    "access-request",
];

#[test]
fn reports_for_people() {
    for list in LISTS {
        let output = run(&[&path(list)]);
        assert_eq!(output.err, "", "{list}");
        compare(&format!("{list}.txt"), &output.out);
    }
}

#[test]
fn reports_for_programs() {
    let output = run(&["-o", "json", &path("backup"), &path("certificate")]);
    assert_eq!(output.err, "");
    compare("report.json", &output.out);
}

#[test]
fn rust_source() {
    let output = run(&["tests/check/status.rs"]);
    assert_eq!(output.err, "");
    compare("status.txt", &output.out);
    assert_eq!(output.code, Some(1));
}

#[test]
fn reports_for_code_review() {
    let (backup, certificate) = (path("backup"), path("certificate"));
    let output = run(&["-o", "sarif", &backup, &certificate, "tests/check/status.rs"]);
    assert_eq!(output.err, "");
    compare("findings.sarif", &output.out);
    assert_eq!(output.code, Some(1));
}

fn compare(file: &str, report: &str) {
    expect_file![root().join("tests/check").join(file)].assert_eq(report);
}

#[test]
fn known_answers() {
    for (list, possible, covered) in [
        ("store", 3, 3),
        ("backup-schedule", 27, 27),
        ("backup", 243, 243),
        ("backup-never", 216, 216),
        ("backup-fixed", 216, 216),
        ("certificate", 243, 238),
        ("access-request", 9, 8),
    ] {
        let report = report(list);
        assert_eq!(
            (&report["possible_states"], &report["covered_states"]),
            (&json!(possible), &json!(covered)),
            "{list}"
        );
        let kinds = findings(&report)
            .iter()
            .map(|finding| finding["kind"].as_str().unwrap());
        let expected: &[&str] = match list {
            "backup" | "backup-never" => &["BrokenEnsure"],
            "certificate" | "access-request" => &["UncoveredStates"],
            _ => &[],
        };
        assert_eq!(kinds.collect::<Vec<_>>(), expected, "{list}");
    }
}

#[test]
fn backup_breaks_its_invariant() {
    for (list, violations, above, changed) in [
        ("backup", json!([[1, "Completed", 3], [2, "Running", 2]]), 1, 5),
        ("backup-never", json!([[2, "Running", 2]]), 2, 2),
    ] {
        let report = report(list);
        let broken = &findings(&report)[0];
        assert_eq!(broken["ensure"], "ensure(JobFailed => phase = Failed)");
        let found: Vec<Value> = broken["violations"]
            .as_array()
            .unwrap()
            .iter()
            .map(|violation| {
                json!([
                    violation["rule"],
                    violation["phase"],
                    violation["states"]["count"]
                ])
            })
            .collect();
        assert_eq!(json!(found), violations, "{list}");
        assert_eq!(
            broken["fix"],
            json!({"move_rule": 3, "above_rule": above, "changed_states": changed})
        );
        assert_eq!(report["proven"], json!([]));
    }
    assert_eq!(
        report("backup-fixed")["proven"],
        json!(["ensure(JobFailed => phase = Failed)"])
    );
}

#[test]
fn conditions_as_they_are_declared() {
    let list = json!({
        "conditions": [
            {"name": "Ready", "docs": "All is well."},
            {"name": "Failed", "type": "example.com/Failed", "polarity": "Negative", "absent": "False",
             "reasons": ["Timeout", {"name": "Memory", "text": "OOMKilled", "docs": "Too little memory."}]},
            {"name": "Seen", "unread": true},
        ],
        "rules": [
            {"when": {"condition": "Failed", "status": [{"True": ["Memory"]}]}, "phase": "Failed"},
            {"when": {"condition": "Ready"}, "phase": "Ready"},
            {"phase": "Pending"},
        ],
    });
    let (report, code) = run_on(&list.to_string(), &["-o", "json"]);
    let report: Value = serde_json::from_str(&report).unwrap();
    assert_eq!(
        report["lists"][0]["conditions"],
        json!([
            {"name": "Ready", "type": "Ready", "polarity": "Positive", "absent": "Unknown", "unread": false,
             "docs": "All is well.", "reasons": []},
            {"name": "Failed", "type": "example.com/Failed", "polarity": "Negative", "absent": "False", "unread": false,
             "docs": "", "reasons": [
                {"name": "Timeout", "text": "Timeout", "docs": ""},
                {"name": "Memory", "text": "OOMKilled", "docs": "Too little memory."},
            ]},
            {"name": "Seen", "type": "Seen", "polarity": "Positive", "absent": "Unknown", "unread": true,
             "docs": "", "reasons": []},
        ])
    );
    assert_eq!(code, 0);
}

#[test]
fn rules_that_change_nothing() {
    let list = json!({
        "conditions": [{"name": "Ready"}, {"name": "Started"}],
        "rules": [
            {"when": {"condition": "Ready"}, "phase": "Ready"},
            {"when": {"condition": "Started"}, "phase": "Pending"},
            {"phase": "Pending"},
        ],
    });
    let (report, code) = run_on(&list.to_string(), &[]);
    let note = "note: these rules change nothing and can all be removed: later ones give the same phase\n       \
                rule 2 `Pending`\n";
    assert!(report.contains(note), "{report}");
    assert_eq!(code, 0);
    let (report, _) = run_on(&list.to_string(), &["-o", "json"]);
    let report: Value = serde_json::from_str(&report).unwrap();
    assert_eq!(report["lists"][0]["notes"]["redundant_rules"], json!([2]));
}

/// Grouping single changes loses none and adds none.
#[test]
fn transitions_are_complete() {
    for list in [
        "store",
        "backup-schedule",
        "backup",
        "backup-never",
        "backup-fixed",
    ] {
        let text = fs::read_to_string(root().join(path(list))).unwrap();
        let rules: RuleList = serde_json::from_str(&text).unwrap();
        let report = report(list);
        let mut reported = BTreeSet::new();
        for transition in report["notes"]["transitions"].as_array().unwrap() {
            let texts =
                |key: &str| -> Vec<String> { serde_json::from_value(transition[key].clone()).unwrap() };
            for condition in texts("conditions") {
                for before in texts("before") {
                    for after in texts("after") {
                        let phase = |key: &str| transition[key].as_str().unwrap().to_owned();
                        let is_new = reported.insert([
                            phase("from"),
                            phase("to"),
                            condition.clone(),
                            before.clone(),
                            after,
                        ]);
                        assert!(is_new, "{list} has {transition} twice");
                    }
                }
            }
        }
        assert_eq!(reported, transitions(&rules), "{list}");
    }
}

/// Every change of one condition that changes the phase, by trying all of them.
fn transitions(rules: &RuleList) -> BTreeSet<[String; 5]> {
    let conditions = rules.conditions().len();
    let is_possible = |state: &[ConditionStatus]| {
        !rules
            .nevers()
            .iter()
            .any(|never| never.matches(|index| state[index]))
    };
    let phase = |state: &[ConditionStatus]| rules.decide(|index| state[index]).phase.name.clone();
    let mut found = BTreeSet::new();
    let states = u32::try_from(conditions).unwrap();
    for number in 0..3_usize.pow(states) {
        let digit = |place: usize| number / 3_usize.pow(u32::try_from(place).unwrap()) % 3;
        let state: Vec<ConditionStatus> = (0..conditions)
            .map(|place| ConditionStatus::ALL[digit(place)])
            .collect();
        for (condition, declared) in rules.conditions().iter().enumerate() {
            for status in ConditionStatus::ALL {
                let mut after = state.clone();
                after[condition] = status;
                if is_possible(&state) && is_possible(&after) && phase(&state) != phase(&after) {
                    found.insert([
                        phase(&state),
                        phase(&after),
                        declared.name.clone(),
                        state[condition].to_string(),
                        status.to_string(),
                    ]);
                }
            }
        }
    }
    found
}

/// What SARIF 2.1.0 requires, and that each result is about the text that it names.
#[test]
fn regions() {
    let list = r#"{
  "conditions": [{"name": "Ready"}, {"name": "Lost"}, /* ä */ {"name": "Seen"}],
  "phases": [{"name": "Up"}, {"name": "Away"}, {"name": "Down"}],
  "rules": [
    {"when": {"condition": "Ready"}, "phase": "Up"},
    {"when": {"all": [
      {"condition": "Ready"}, {"condition": "Lost"}
    ]}, "phase": "Down"},
    {"when": {"any": []}, "phase": "Down"},
    {"phase": "Up"}
  ],
  "never": [{"any": []}],
  "ensure": [
    {"if": {"condition": "Lost"}, "then": {"phase": "Down"}},
    {"if": {"any": []}, "then": {"phase": "Down"}}
  ]
}"#;
    let covered = TEMPLATE.replace(r#"["True", "False"]"#, r#"["True", "Unknown", "False"]"#);
    for (text, expected) in [
        (
            list,
            &[
                (
                    "broken-ensure",
                    r#"{"if": {"condition": "Lost"}, "then": {"phase": "Down"}}"#,
                ),
                (
                    "unreachable-rule",
                    r#"{"when": {"all": [
      {"condition": "Ready"}, {"condition": "Lost"}
    ]}, "phase": "Down"}"#,
                ),
                ("unread-condition", r#"{"name": "Seen"}"#),
                (
                    "unsatisfiable-matcher",
                    r#"{"when": {"any": []}, "phase": "Down"}"#,
                ),
                ("unsatisfiable-never", r#"{"any": []}"#),
                ("unused-phase", r#"{"name": "Away"}"#),
                (
                    "vacuous-ensure",
                    r#"{"if": {"any": []}, "then": {"phase": "Down"}}"#,
                ),
            ][..],
        ),
        (TEMPLATE, &[("uncovered-states", r#""rules""#)]),
        (&covered, &[]),
        (
            "conditions(Ä), rules(Ä => Up, Ö => Down)",
            &[("compile-error", "Ä"), ("compile-error", "Ö")],
        ),
        (
            "conditions(A, B), rules(A => Up, A => Down, _ => Up), ensure(A => phase = Down)",
            &[
                ("broken-ensure", "A => phase = Down"),
                ("unreachable-rule", "A => Down"),
                ("unread-condition", "B"),
            ],
        ),
    ] {
        let (log, _) = run_on(text, &["-o", "sarif"]);
        let log: Value = serde_json::from_str(&log).unwrap();
        let found = results(&log).iter().map(|result| {
            let region = &result["locations"][0]["physicalLocation"]["region"];
            (result["ruleId"].as_str().unwrap(), region_of(text, region))
        });
        let mut found: Vec<_> = found.collect();
        found.sort();
        let expected = expected.iter().map(|(kind, text)| (*kind, (*text).to_owned()));
        assert_eq!(found, expected.collect::<Vec<_>>());
    }
    let (log, _) = run_on(TEMPLATE, &["-o", "sarif", "--budget", "1"]);
    let log: Value = serde_json::from_str(&log).unwrap();
    assert_eq!(results(&log)[0]["ruleId"], "not-checked");
}

/// The results, of which each has what SARIF 2.1.0 requires.
fn results(log: &Value) -> &[Value] {
    assert_eq!(log["version"], "2.1.0");
    let [run] = &log["runs"].as_array().unwrap()[..] else {
        panic!("{log}");
    };
    let driver = &run["tool"]["driver"];
    assert_eq!(driver["name"], "kubectl-phase");
    let kinds = driver["rules"].as_array().unwrap();
    let results = run["results"].as_array().unwrap();
    for result in results {
        assert!(
            kinds.iter().any(|kind| kind["id"] == result["ruleId"]),
            "{result}"
        );
        assert!(!result["message"]["text"].as_str().unwrap().is_empty());
        assert_eq!(result["level"], "error");
        let location = &result["locations"][0]["physicalLocation"];
        assert!(location["artifactLocation"]["uri"].is_string(), "{result}");
    }
    results
}

/// The text of a region, which counts characters from 1 on and ends before its end.
fn region_of(text: &str, region: &Value) -> String {
    let byte = |line: &str, column: &str| {
        let number = |key| usize::try_from(region[key].as_u64().unwrap()).unwrap();
        let lines = text.split_inclusive('\n');
        let before: usize = lines.take(number(line) - 1).map(str::len).sum();
        let in_line = text[before..].chars().take(number(column) - 1);
        before + in_line.map(char::len_utf8).sum::<usize>()
    };
    text[byte("startLine", "startColumn")..byte("endLine", "endColumn")].into()
}

#[test]
fn malformed_files_in_sarif() {
    let output = run(&["-o", "sarif", "no such#file.json", "./tests/../Cargo.toml"]);
    let log: Value = serde_json::from_str(&output.out).unwrap();
    let uris = results(&log).iter().map(|result| {
        assert_eq!(result["ruleId"], "malformed-file");
        &result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    });
    assert_eq!(
        uris.collect::<Vec<_>>(),
        ["no%20such%23file.json", "tests/../Cargo.toml"]
    );
    assert_eq!(output.code, Some(2));

    let absolute = root().join(path("certificate"));
    let absolute = absolute.to_str().unwrap();
    let output = run(&["-o", "sarif", absolute]);
    let log: Value = serde_json::from_str(&output.out).unwrap();
    let location = &results(&log)[0]["locations"][0]["physicalLocation"];
    assert_eq!(location["artifactLocation"]["uri"], format!("file://{absolute}"));
}

/// Neither what a line holds nor how long it is reaches the terminal.
#[test]
fn lines_that_are_not_for_people() {
    // A tag, which no terminal shows.
    const HIDDEN: char = '\u{e0041}';
    let list = |conditions: usize, key: &str| {
        let items = (0..conditions).map(|number| format!(r#"{{"{key}":"C{number}"}}"#));
        items.collect::<Vec<_>>().join(",")
    };
    let minified = |conditions: usize| {
        let (declared, read) = (list(conditions, "name"), list(conditions, "condition"));
        let rules = format!(
            r#"{{"when":{{"any":[{read}]}},"phase":"Up"}},/*{HIDDEN}*/{{"when":{{"all":[{read}]}},"phase":"Up"}}"#
        );
        let shadowed = r#"{"when":{"condition":"C0"},"phase":"Up"}"#;
        format!(r#"{{"rules":[{rules},{shadowed}],"conditions":[{declared}]}}"#)
    };
    for conditions in [2, 20, 200] {
        let text = minified(conditions);
        for text in [text.replace("/*", "\n/*"), text.replace("*/{", "*/\n{\n"), text] {
            let (report, _) = run_on(&text, &[]);
            for rule in [2, 3] {
                assert!(
                    report.contains(&format!("rule {rule} `Up` is unreachable")),
                    "{report}"
                );
            }
            assert!(!report.contains(HIDDEN), "{report}");
            let findings = report.split("\n<stdin>: ").next().unwrap();
            for line in findings.lines() {
                assert!(line.chars().count() < 250, "{line}");
            }
        }
    }
    let (report, _) = run_on(&minified(200), &[]);
    let column = minified(200).chars().count()
        - list(200, "name").len()
        - r#"{"when":{"condition":"C0"},"phase":"Up"}],"conditions":[]}"#.len();
    let place = format!("--> <stdin>:1:{}: rule 3 (`C0 => Up`)\n", column + 1);
    assert!(report.contains(&place), "{place}{report}");
}

/// Where a YAML document has the rules in an annotation, the place in words is all that there is.
#[test]
fn published_rules() {
    let rules = json!({
        "version": 1,
        "fields": {"conditions": "conditions", "phase": "phase", "observedGeneration": "observedGeneration"},
        "rules": {
            "conditions": [{"name": "Ready"}],
            "rules": [{"when": {"condition": "Ready"}, "phase": "Up"}, {"when": {"condition": "Ready"}, "phase": "Down"}, {"phase": "Down"}],
        },
    });
    let crd = json!({
        "apiVersion": "apiextensions.k8s.io/v1",
        "kind": "CustomResourceDefinition",
        "metadata": {"name": "stores.example.com", "annotations": {"phase-rules.dev/rules": rules.to_string()}},
        "spec": {
            "group": "example.com",
            "names": {"kind": "Store", "plural": "stores"},
            "scope": "Namespaced",
            "versions": [{"name": "v1", "served": true, "storage": true}],
        },
    });
    let crd = serde_json::to_string_pretty(&crd).unwrap();
    let (report, code) = run_on(&crd, &[]);
    assert_eq!(code, 1);
    assert!(
        report.contains("--> <stdin>: rule 2 (`Ready => Down`)\n"),
        "{report}"
    );
    let (log, _) = run_on(&crd, &["-o", "sarif"]);
    let log: Value = serde_json::from_str(&log).unwrap();
    let location = &results(&log)[0]["locations"][0];
    assert_eq!(
        location["logicalLocations"][0]["fullyQualifiedName"],
        "Store.example.com: rule 2"
    );
    assert_eq!(location["physicalLocation"]["region"], Value::Null);
}

#[test]
fn both_formats_agree() {
    let twin = json!({
        "conditions": [{"name": "MongoDBClusterReady"}, {"name": "MongoDBUserCreationFailed"}],
        "rules": [
            {"when": {"any": [
                {"condition": "MongoDBClusterReady", "status": "False"},
                {"condition": "MongoDBUserCreationFailed"},
            ]}, "phase": "NotReady"},
            {"when": {"all": [
                {"condition": "MongoDBUserCreationFailed", "status": "Unknown"},
                {"condition": "MongoDBClusterReady", "status": ["Unknown", "True"]},
            ]}, "phase": "Pending"},
            {"when": {"all": [
                {"condition": "MongoDBClusterReady"},
                {"condition": "MongoDBUserCreationFailed", "status": "False"},
            ]}, "phase": "Ready"},
        ],
    });
    let (twin, _) = run_on(&twin.to_string(), &["-o", "json"]);
    let mut twin = serde_json::from_str::<Value>(&twin).unwrap()["lists"][0].take();
    let mut template = report("access-request");
    assert_eq!(template["name"], "Airlock_AccessRequest");
    assert_eq!(template["notes"]["default_phase"], "Ready");
    for report in [&mut twin, &mut template] {
        for key in ["file", "name"] {
            report.as_object_mut().unwrap().remove(key);
        }
        report["notes"].as_object_mut().unwrap().remove("default_phase");
        // The template documents its rules.
        for phase in report["phases"].as_array_mut().unwrap() {
            phase.as_object_mut().unwrap().remove("docs");
        }
    }
    assert_eq!(twin, template);
}

/// A condition type of a template that cannot be a name gets one, and stays the wire type.
#[test]
fn condition_types_get_names() {
    let template = json!({
        "phases": ["Ready", "Lost", "Unknown"],
        "condition_types": ["gateway.example.com/Attached", "Attached", "example.com/Attached", "phase", "my-type.v1", "3x"],
        "rules": [{"phase": "Ready", "conditions": [{"type": "my-type.v1", "statuses": ["True", "Unknown"]}]}],
    });
    let (report, _) = run_on(&template.to_string(), &["-o", "json"]);
    let report = serde_json::from_str::<Value>(&report).unwrap()["lists"][0].take();
    let names: Vec<Value> = report["conditions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|condition| json!([condition["name"], condition["type"]]))
        .collect();
    assert_eq!(
        json!(names),
        json!([
            ["Attached2", "gateway.example.com/Attached"],
            ["Attached", "Attached"],
            ["Attached3", "example.com/Attached"],
            ["_phase", "phase"],
            ["my_type_v1", "my-type.v1"],
            ["_3x", "3x"],
        ])
    );
    assert_eq!(
        report["rules"],
        json!([{"matcher": "my_type_v1 = True | Unknown", "phase": "Ready"}])
    );
    assert_eq!(report["notes"]["unused_phases"], json!(["Lost"]));
}

#[test]
fn default_conditions_have_a_phase() {
    let template = json!({
        "name": "T",
        "phases": ["Ready"],
        "condition_types": ["A", "B"],
        "rules": [{"phase": "Ready", "all": false, "conditions": [
            {"type": "A", "statuses": ["True"]}, {"type": "B", "statuses": ["Unknown"]},
        ]}],
        "default_conditions": [{"type": "A", "status": "False"}],
    });
    let (report, _) = run_on(&template.to_string(), &[]);
    assert!(
        report.contains("<stdin> (T): 2 conditions, 1 rule, 5 of 9 states covered\n"),
        "{report}"
    );
    // B, which is not listed, begins as Unknown.
    assert!(
        report.contains("note: the default conditions give Ready, by rule 1\n"),
        "{report}"
    );
    let other = template.to_string().replace("[\"Unknown\"]", "[\"False\"]");
    let (report, _) = run_on(&other, &[]);
    assert!(
        report.contains("note: the default conditions give Unknown, no rule holds\n"),
        "{report}"
    );
}

#[test]
fn list_with_phases() {
    let list = r#"{
  "conditions": [{"name": "Copied"}],
  "phases": [{"name": "Done", "health": "Ready"}, {"name": "Waiting", "health": "Reconciling"}],
  "rules": [{"when": {"condition": "Copied"}, "phase": "Done"}, {"phase": "Waiting"}]
}"#;
    let (report, code) = run_on(list, &[]);
    assert!(
        report.contains("1 condition, 2 rules, 3 of 3 states covered"),
        "{report}"
    );
    assert_eq!(code, 0);
}

const TEMPLATE: &str = r#"{
  // A comment, /* with "quotes"
  "phases": ["Ready", "Lost"],
  "condition_types": ["A", "B"], /* äöü
  */ "rules": [
    {"phase": "Ready", "all": true, "conditions": [{"type": "A", "statuses": ["True"]}]},
    /* äöü */ {"phase": "Lost", "all": false, "conditions": [{"type": "B", "statuses": ["True", "False"]}]}
  ],
  "default_conditions": [{"type": "A", "status": "True"}]
}"#;

#[test]
fn malformed_templates() {
    let (report, code) = run_on(TEMPLATE, &[]);
    assert!(
        report.contains("2 conditions, 2 rules, 7 of 9 states covered"),
        "{report}"
    );
    assert_eq!(code, 1);
    for (part, replacement, message) in [
        (
            r#""phase": "Lost""#,
            r#""phase": "Lsot""#,
            "7:25: the phase \"Lsot\" is not in `phases`",
        ),
        (
            r#""type": "B""#,
            r#""type": "C""#,
            "7:71: the type \"C\" is not in `condition_types`",
        ),
        (
            r#""type": "A", "status":"#,
            r#""type": "C", "status":"#,
            "9:35: the type \"C\" is not in `condition_types`",
        ),
        (
            r#"["True", "False"]"#,
            r#"["True", "Maybe"]"#,
            "7:103: unknown variant `Maybe`, expected one of `True`, `False`, `Unknown`",
        ),
        (
            r#"["True", "False"]"#,
            "[]",
            "7:88: no status: the demo ignores the condition, but in the Go module it never matches",
        ),
        (
            r#"[{"type": "B", "statuses": ["True", "False"]}]"#,
            "[]",
            "7:61: any of no conditions: it always matches in the demo, but never in the Go module",
        ),
        (
            r#""statuses": ["True"]}]"#,
            r#""statuses": ["True"]}, {"type": "A", "statuses": ["False"]}]"#,
            "6:98: the type \"A\" appears twice: the demo merges the statuses, but in the Go module both must match",
        ),
        (
            r#""all": true, "#,
            r#""match": {}, "#,
            "6:30: unknown field `match`, expected one of `phase`, `all`, `description`, `conditions`",
        ),
        (
            r#""A", "B"]"#,
            r#""A", "A"]"#,
            "4:28: the condition type \"A\" is listed twice",
        ),
        (
            r#""Lost"],"#,
            r#""Not Lost"],"#,
            "3:23: the phase \"Not Lost\" is not a Rust identifier, as phases must be here",
        ),
    ] {
        check_malformed(TEMPLATE, part, replacement, message);
    }
}

const LIST: &str = r#"{
  "conditions": [{"name": "A"}, {"name": "B", "type": "example.com/B", "docs": "Says \" // no comment \\"}],
  "rules": [
    {"when": {"condition": "A"}, "phase": "Ready"},
    // Übrigens
    /* ü */ {
      "when": {"any": [{"condition": "B", "status": "False"}, {"not": {"condition": "A"}}]},
      "phase": "Pending"
    }
  ]
}"#;

#[test]
fn malformed_lists() {
    let (report, code) = run_on(LIST, &[]);
    assert!(
        report.contains("note: these conditions have another wire type\n       B is \"example.com/B\"\n"),
        "{report}"
    );
    assert_eq!(code, 0);
    for (part, replacement, message) in [
        (
            r#""any""#,
            r#""anny""#,
            "7:21: rules[1].when.anny: unknown field `anny`, expected one of `all`, `any`, `not`, `condition`, `status`, `phase`, `matcher`",
        ),
        (
            r#""False""#,
            r#""false""#,
            "7:62: rules[1].when.any[0]: unknown status \"false\", expected one of True, False, Unknown",
        ),
        (
            r#""not": {"condition": "A"}"#,
            r#""not": {"condition": "C"}"#,
            "1:1: rule 2: unknown condition `C`",
        ),
        (
            r#"Pending""#,
            r"Pending",
            "8:23: control character (\\u0000-\\u001F) found while parsing a string",
        ),
        (
            r#""rules""#,
            r#""rulez""#,
            "3:9: rulez: unknown field `rulez`, expected one of `conditions`, `phases`, `rules`, `matchers`, `publish`, `never`, `ensure`, `ignore_stale`",
        ),
        (
            r#""conditions""#,
            r#""condition_types""#,
            "2:22: invalid type: map, expected a string",
        ),
        (
            "]\n}",
            "],\n  \"name\": \"x\"\n}",
            "1:1: `conditions` is a key of rule lists and `name` one of templates: a file is one or the other",
        ),
        ("]\n}", "]\n", "11:1: EOF while parsing an object"),
        ("]\n}", "]\n} {}", "11:3: trailing characters"),
    ] {
        check_malformed(LIST, part, replacement, message);
    }
}

#[test]
fn not_a_list() {
    for (text, message) in [
        ("", "1:1: EOF while parsing a value"),
        (r#"{"conditions": /* without end"#, "1:16: expected value"),
        (
            "[]",
            "1:1: invalid type: sequence, expected a rule list or a template, which are objects",
        ),
        (
            "\n  {\"a\": 1}",
            "2:3: neither a rule list with `conditions` nor a template with `condition_types`",
        ),
        (
            r#"{"conditions": [], "rules": []}"#,
            "1:1: a rule list needs at least one condition",
        ),
        (
            r#"{"conditions": [{"name": "A"}], "rules": []}"#,
            "1:1: a rule list needs at least one rule",
        ),
        (
            r#"{"conditions": [{"name": "A"}]}"#,
            "1:31: missing field `rules`",
        ),
        (
            r#"{"a\u001b[31m": {}, "never": []}"#,
            "1:14: a\\u{1b}[31m: unknown field `a\\u{1b}[31m`, expected one of `conditions`, `phases`, `rules`, `matchers`, `publish`, `never`, `ensure`, `ignore_stale`",
        ),
    ] {
        check_malformed(text, "", "", message);
    }
    let mut not_text = b"{\"conditions\":\n[\"\xc3\xa4".to_vec();
    not_text.push(0xff);
    let output = feed(&not_text, &["-"]);
    assert_eq!(output.err, "error: <stdin>:2:4: not UTF-8 text\n");
    assert_eq!(output.code, Some(2));
}

fn check_malformed(text: &str, part: &str, replacement: &str, message: &str) {
    let changed = text.replacen(part, replacement, 1);
    assert!(part.is_empty() || changed != text, "{part} is not in the text");
    let output = feed(changed, &["-"]);
    assert_eq!(
        output.err,
        format!("error: <stdin>:{message}\n"),
        "for {replacement:?}"
    );
    assert_eq!(output.out, "");
    assert_eq!(output.code, Some(2), "{message}");
}

/// More messages would not help, and to look for the nearest name of each would take minutes.
#[test]
fn many_unknown_names() {
    let of = |name: &str, end: &str| {
        let names = (0..5_000).map(|index| format!("{name}{index}{end}"));
        names.collect::<Vec<_>>().concat()
    };
    let source = format!(
        "conditions({}), rules({} _ => B)",
        of("Known", ","),
        of("Unknown", " => A, ")
    );
    let output = feed(source, &["-"]);
    assert_eq!(output.out.matches("unknown condition").count(), 50);
    assert_eq!(output.code, Some(1));
}

fn status(name: &str, rules: &str) -> String {
    format!(
        "#[derive(PhaseStatus)]
        #[phase(conditions(Ready), rules({rules}), ensure(Ready => phase = Up))]
        struct {name} {{ conditions: Vec<Condition>, phase: String, observed_generation: i64 }}\n"
    )
}

#[test]
fn each_status_of_a_file() {
    let text =
        status("StoreStatus", "Ready => Up, _ => Down") + &status("BackupStatus", "Ready => Down, _ => Up");
    let (report, code) = run_on(&text, &[]);
    for line in [
        "error: `ensure(Ready => phase = Up)` fails",
        "<stdin> (StoreStatus): 1 condition, 2 rules, 3 of 3 states covered, 1 of 1 invariant proven\nproven: ",
        "\n\n<stdin> (BackupStatus): 1 condition, 2 rules, 3 of 3 states covered, 0 of 1 invariant proven\nnote: ",
    ] {
        assert!(report.contains(line), "{line}\n{report}");
    }
    assert_eq!(code, 1);
    let (report, _) = run_on(&text, &["-o", "json"]);
    let report: Value = serde_json::from_str(&report).unwrap();
    let lists = report["lists"].as_array().unwrap().iter();
    let names = lists.map(|list| {
        (
            list["name"].as_str().unwrap(),
            list["proven"].as_array().unwrap().len(),
        )
    });
    assert_eq!(
        names.collect::<Vec<_>>(),
        [("StoreStatus", 1), ("BackupStatus", 0)]
    );
    assert_eq!(report["mistakes"].as_array().unwrap().len(), 1);
    let (log, _) = run_on(&text, &["-o", "sarif"]);
    let log: Value = serde_json::from_str(&log).unwrap();
    assert_eq!(results(&log)[0]["ruleId"], "broken-ensure");
}

/// Standard input has no name that says what it is.
#[test]
fn form_of_standard_input() {
    let rust = "fn crd() -> Value { json!({\n\"apiVersion\": \"v1\",\n\"kind\": \"Backup\" }) }\n";
    let rust = rust.to_owned() + &status("BackupStatus", "Ready => Up, _ => Down");
    let json = LIST.replace("Says ", "In rules(..), conditions(..) says ");
    for text in [
        rust.as_str(),
        &format!("// apiVersion: v1\n/* kind: */ {rust}"),
        &format!("#![allow(unused)]\n{rust}"),
        &json,
        &format!("// rules(\n{json}"),
    ] {
        let (report, code) = run_on(text, &[]);
        assert_eq!(code, 0, "{text}\n{report}");
    }
    for yaml in [
        "---\nkind: A",
        "# rules(\nkind: A",
        "\"kind\": A",
        "kind: A",
        "%YAML 1.2\n---\nkind: A",
    ] {
        let message = "not a Kubernetes object: `apiVersion` or `kind` is missing";
        let output = feed(yaml, &["-"]);
        assert_eq!(output.err, format!("error: <stdin>: {message}\n"), "{yaml}");
    }
}

#[test]
fn lines_of_notes_are_short() {
    let each = |line: fn(u8) -> String| (0..200).map(line).collect::<Vec<_>>().concat();
    let conditions = each(|number| format!("C{number}, "));
    let rules = each(|number| format!("C{number} => P{number}, "));
    let (report, _) = run_on(
        &format!("conditions({conditions}), rules({rules} _ => Rest)"),
        &[],
    );
    assert!(report.contains("..\n"), "{report}");
    for line in report.lines() {
        assert!(line.chars().count() < 250, "{line}");
    }
}

#[test]
fn control_characters_in_the_text_of_a_phase() {
    let list = r#"{"conditions": [{"name": "A"}], "phases": [{"name": "Up", "text": "\u001b[2J"}],
        "rules": [{"when": {"condition": "A"}, "phase": "Up"}]}"#;
    check_malformed(
        list,
        "",
        "",
        "1:1: phase 1: the text \"\\u{1b}[2J\" of a phase has a control character",
    );
}

#[test]
fn byte_order_mark() {
    let (_, code) = run_on(&format!("\u{feff}{LIST}"), &[]);
    assert_eq!(code, 0);
}

#[test]
fn exit_codes() {
    let code = |arguments: &[&str]| run(arguments).code;
    let (good, bad) = (&*path("store"), &*path("backup"));
    assert_eq!(code(&[good]), Some(0));
    assert_eq!(code(&[good, bad]), Some(1));
    assert_eq!(code(&[bad, good]), Some(1), "not the last file alone");
    assert_eq!(code(&["no-such-file.json", good]), Some(2));
    assert_eq!(
        code(&["no-such-file.json", bad]),
        Some(2),
        "unreadable is worse than findings"
    );
    assert_eq!(code(&[]), Some(2));
    assert_eq!(code(&["--budget", "lots", good]), Some(2));
    assert_eq!(code(&["--help"]), Some(0));
}

#[test]
fn readable_file_beside_unreadable_one() {
    let output = run(&["-o", "json", "no-such-file.json", &path("store")]);
    let report: Value = serde_json::from_str(&output.out).unwrap();
    assert_eq!(report["lists"].as_array().unwrap().len(), 1);
    assert_eq!(report["malformed"][0]["file"], "no-such-file.json");
    assert!(
        output.err.starts_with("error: no-such-file.json: "),
        "{}",
        output.err
    );

    let output = feed("{\n]", &["-o", "json", "-"]);
    let report: Value = serde_json::from_str(&output.out).unwrap();
    assert_eq!(
        report,
        json!({"lists": [], "malformed": [
            {"file": "<stdin>", "line": 2, "column": 1, "reason": "key must be a string"}
        ]})
    );
}

#[test]
fn too_small_a_budget_is_a_finding() {
    let output = run(&["--budget", "100", &path("backup")]);
    assert_eq!(output.code, Some(1));
    let report = output.out;
    for line in [
        "error: the budget of 100 steps is too small to check the rules\n",
        "not checked: whether every state is covered\n",
        ": 5 conditions, 5 rules, coverage not checked, 0 of 1 invariant proven\n",
        "note: the budget was too small for all notes\n",
    ] {
        assert!(report.contains(line), "{line}{report}");
    }
    let (_, code) = run_on(LIST, &["--budget", "1000000000"]);
    assert_eq!(code, 0);
}

#[test]
fn closed_pipe_is_not_an_error() {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let mut command = program::command(&["check", &path("store")]);
    let output = Run::from(command.stdout(writer).output().unwrap());
    assert_eq!((output.code, &*output.err), (Some(0), ""));
}

#[cfg(target_os = "linux")]
#[test]
fn full_disk_is_an_error() {
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let mut command = program::command(&["check", &path("store")]);
    let output = Run::from(command.stdout(full).output().unwrap());
    assert!(
        output.err.starts_with("error: standard output: "),
        "{}",
        output.err
    );
    assert_eq!(output.code, Some(2));
}

/// The report for programs on one of the lists.
fn report(list: &str) -> Value {
    let output = run(&["-o", "json", &path(list)]);
    serde_json::from_str::<Value>(&output.out).unwrap()["lists"][0].take()
}

fn findings(report: &Value) -> &[Value] {
    report["findings"].as_array().unwrap()
}

fn path(list: &str) -> String {
    format!("tests/lists/{list}.json")
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn run(arguments: &[&str]) -> Run {
    feed("", arguments)
}

/// Runs the program on a list from standard input. Returns its report and its exit code.
fn run_on(list: &str, arguments: &[&str]) -> (String, i32) {
    let output = feed(list, &[arguments, &["-"]].concat());
    assert_eq!(output.err, "");
    (output.out, output.code.unwrap())
}

fn feed(input: impl AsRef<[u8]>, arguments: &[&str]) -> Run {
    program::run_on(&[&["check"], arguments].concat(), input)
}
