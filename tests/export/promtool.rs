//! Rules for Prometheus, as its `promtool` runs them.

use crate::lists::{self, Subject};
use crate::states::{self, Entry};
use phase_rules::export::ResourceRules;
use phase_rules::export::prometheus::{Alerts, KubeStateMetrics};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// More conditions have too many states.
const MOST_STATES: usize = 9_000;
/// promtool allows a query 10,000 samples.
const OBJECTS: usize = 200;

fn promtool(command: &str, files: &[PathBuf]) {
    let output = Command::new("promtool")
        .args([command, "rules"])
        .args(files)
        .output()
        .expect("Debian's package prometheus");
    let said = [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned());
    assert!(output.status.success(), "{}", said.concat());
}

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/export")
        .join(name)
}

fn series(labels: &[(&str, &str)]) -> String {
    let labels: Vec<String> = labels
        .iter()
        .map(|(label, value)| format!("{label}={value:?}"))
        .collect();
    format!("{{{}}}", labels.join(","))
}

/// A test for promtool: each object is in its state first, and a minute later in that of the next object.
fn test(subject: &Subject, states: &[Vec<Entry>]) -> Value {
    let mut values: BTreeMap<String, [bool; 2]> = BTreeMap::new();
    let mut expected = [vec![], vec![]];
    for (minute, expected) in expected.iter_mut().enumerate() {
        for (number, state) in states.iter().cycle().skip(minute).take(states.len()).enumerate() {
            let name = format!("object-{number}");
            let of_object = [("namespace", "default"), ("name", &*name)];
            let mut add = |metric: &str, labels: &[(&str, &str)]| {
                let labels = series(&[&of_object, labels].concat());
                values.entry(format!("{metric}{labels}")).or_default()[minute] = true;
            };
            add("kube_example_created", &[]);
            add(
                "kube_example_status_condition_info",
                &[("type", "Foreign"), ("status", "True"), ("reason", "Foreign")],
            );
            for entry in state {
                let mut labels = vec![("type", &*entry.wire_type), ("status", &entry.status)];
                labels.extend(entry.reason.as_deref().map(|reason| ("reason", reason)));
                add("kube_example_status_condition_info", &labels);
            }
            let decision = subject.rules.evaluate(state);
            let rule = decision.rule.map_or("none".into(), |rule| (rule + 1).to_string());
            let labels = [
                ("rule", &*rule),
                ("phase", &decision.phase.text),
                ("health", decision.phase.health.as_str()),
            ];
            let labels = series(&[&of_object, &labels[..]].concat());
            expected.push(json!({
                "labels": format!("kube_example:derived_phase{labels}"),
                "value": 1,
            }));
        }
    }
    let input_series: Vec<Value> = values
        .iter()
        .map(|(series, [first, second])| {
            let values = match (first, second) {
                (true, true) => "1 1",
                (true, false) => "1 stale",
                (false, _) => "_ 1",
            };
            json!({ "series": series, "values": values })
        })
        .collect();
    let expressions: Vec<Value> = expected
        .into_iter()
        .zip(["0m", "1m"])
        .map(|(samples, at)| json!({ "expr": "kube_example:derived_phase", "eval_time": at, "exp_samples": samples }))
        .collect();
    json!({ "interval": "1m", "input_series": input_series, "promql_expr_test": expressions })
}

#[test]
#[ignore = "needs promtool"]
fn derived_phase_is_that_of_the_rules_in_all_states() {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("promtool");
    fs::create_dir_all(&directory).unwrap();
    let (mut rules_files, mut tests) = (Vec::new(), Vec::new());
    let mut count = 0;
    for (number, subject) in lists::all().iter().enumerate() {
        let resource = ResourceRules::new(subject.rules.clone(), "example.com", "v1", "Example");
        let Ok(rules) = KubeStateMetrics::new(&resource).rules(&Alerts::default()) else {
            assert!(subject.rules.ignores_stale());
            continue;
        };
        let rules_file = directory.join(format!("{number}.yaml"));
        fs::write(&rules_file, rules).unwrap();
        if let Some(states) = states::all(&subject.rules, MOST_STATES) {
            count += states.len();
            let test_file = directory.join(format!("{number}-test.json"));
            let cases = states.chunks(OBJECTS).map(|states| test(subject, states));
            let file = json!({
                "rule_files": [rules_file],
                "evaluation_interval": "1m",
                "tests": cases.collect::<Vec<_>>(),
            });
            fs::write(&test_file, file.to_string()).unwrap();
            tests.push(test_file);
        } else {
            assert!(
                subject.name.starts_with("random"),
                "{} is too large",
                subject.name
            );
        }
        rules_files.push(rules_file);
    }
    println!("{} lists, {} with {count} states", rules_files.len(), tests.len());
    assert!(tests.len() >= 60);
    promtool("check", &rules_files);
    promtool("test", &tests);
}

#[test]
#[ignore = "needs promtool"]
fn alerts_fire() {
    promtool(
        "check",
        &[file("manager-rules.yaml"), file("kube-state-metrics-rules.yaml")],
    );
    promtool("test", &[file("alerts.yaml")]);
}
