//! The real health checks of `tests/corpus` as `--rules`, in both forms, over the objects that they were recorded with.

mod program;

use program::run_on;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

#[test]
fn health_of_recorded_objects() {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let checks = fs::read_to_string(repository.join("tests/corpus/health-checks.json")).unwrap();
    let checks: Vec<Value> = serde_json::from_str(&checks).unwrap();
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("corpus");
    fs::create_dir_all(&directory).unwrap();
    let mut objects = 0;
    for check in &checks {
        let lines = |key: &str| {
            let lines = check[key].as_array().unwrap().iter();
            lines
                .map(|line| line.as_str().unwrap())
                .collect::<Vec<_>>()
                .join(",\n")
        };
        let sections = format!(
            "conditions({}),\nrules({}),\n",
            lines("conditions"),
            lines("rules")
        );
        let cases = check["cases"].as_array().unwrap();
        let items = cases.iter().enumerate().map(|(number, case)| {
            let conditions = case["conditions"].as_array().unwrap().iter();
            let conditions =
                conditions.map(|entry| json!({ "type": entry[0], "status": entry[1], "reason": entry[2] }));
            json!({
                "apiVersion": "v1",
                "kind": "Recorded",
                "metadata": { "name": format!("case-{number}") },
                "status": { "conditions": conditions.collect::<Vec<_>>() },
            })
        });
        let list = json!({ "apiVersion": "v1", "kind": "List", "items": items.collect::<Vec<_>>() });
        for (file, text) in [("rules.rs", sections), ("rules.json", check["list"].to_string())] {
            let file = directory.join(file);
            fs::write(&file, text).unwrap();
            let arguments = ["get", "-f", "-", "-o", "json", "--rules", file.to_str().unwrap()];
            let run = run_on(&arguments, list.to_string());
            assert_eq!((run.code, &*run.err), (Some(0), ""), "{}", check["name"]);
            let found: Value = serde_json::from_str(&run.out).unwrap();
            let found = found["objects"].as_array().unwrap();
            assert_eq!(found.len(), cases.len());
            for (object, case) in found.iter().zip(cases) {
                assert_eq!(
                    object["derivedPhase"], case["health"],
                    "{}: {case}",
                    check["name"]
                );
            }
        }
        objects += cases.len();
    }
    assert_eq!((checks.len(), objects), (36, 1363));
}
