//! `crd::invalid_values`: what it finds, and in which words. `cluster_stored_objects` compares it with an API server.

mod stored_objects;

use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use kube::api::DynamicObject;
use phase_rules::crd::{InvalidValue, Problem, Refused, invalid_values};
use serde_json::{Value, json};
use stored_objects::{bad_lists, condition, lax, object, prepared, strict, with, without};

fn found(crd: &CustomResourceDefinition, object: Value) -> Vec<InvalidValue> {
    invalid_values(crd, &serde_json::from_value::<DynamicObject>(object).unwrap())
}

#[test]
fn every_bad_list() {
    for (list, always, others) in bad_lists() {
        let found = found(&prepared(), object("nightly", Some(&list)));
        let paths = |is_always: bool| {
            let mut paths: Vec<&str> = found
                .iter()
                .filter(|invalid| (invalid.refused == Refused::Always) == is_always)
                .map(|invalid| invalid.path.strip_prefix("status.conditions").unwrap())
                .collect();
            paths.sort_unstable();
            paths
        };
        let sorted = |paths: &[&'static str]| {
            let mut paths = paths.to_vec();
            paths.sort_unstable();
            paths
        };
        assert_eq!(
            (paths(true), paths(false)),
            (sorted(always), sorted(others)),
            "{list:.300}: {found:?}"
        );
        for invalid in &found {
            let is_duplicate = matches!(invalid.problem, Problem::Duplicate { .. });
            assert_eq!(invalid.refused == Refused::Never, is_duplicate, "{invalid:?}");
        }
    }
}

#[test]
fn valid_objects() {
    let lists = [
        None,
        Some(Value::Null),
        Some(json!([])),
        Some(json!([condition("Ready"), condition("Other")])),
        Some(json!([with("observedGeneration", json!(3))])),
        Some(json!([with("severity", json!("Info"))])),
    ];
    for (what, crd) in strict() {
        for list in &lists {
            let mut object = object("nightly", list.as_ref());
            object["status"]["phase"] = json!("Pending");
            object["status"]["unknown"] = json!(null);
            let invalid = found(&crd, object.clone());
            assert!(invalid.is_empty(), "{what}: {list:?} {invalid:?}");
            for absent in [None, Some(Value::Null)] {
                object["status"] = absent.unwrap_or_default();
                assert!(found(&crd, object.clone()).is_empty());
            }
        }
    }
    let bad = object("nightly", Some(&json!([without("type")])));
    assert!(found(&lax(), bad.clone()).is_empty());
    let mut other_version = bad;
    other_version["apiVersion"] = json!("stored.phase-rules.example.com/v2");
    assert!(found(&prepared(), other_version).is_empty());
}

#[test]
fn required_fields_of_the_status() {
    let (_, crd) = strict()
        .into_iter()
        .find(|(what, _)| *what == "phase required")
        .unwrap();
    let found = found(&crd, object("nightly", None));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].path, "status.phase");
    assert_eq!(
        (&found[0].problem, found[0].refused),
        (&Problem::Missing, Refused::Always)
    );
}

#[test]
fn in_words() {
    let list = json!([
        without("type"),
        without("message"),
        condition("Ready"),
        with("type", json!(5))
    ]);
    let mut object = object("nightly", Some(&list));
    object["metadata"]["namespace"] = json!("shop");
    let mut found = found(&prepared(), object);
    found.sort_by(|one, other| one.path.cmp(&other.path));
    let found: Vec<String> = found.iter().map(ToString::to_string).collect();
    expect_test::expect_file!["stored_objects/in_words.txt"].assert_eq(&(found.join("\n") + "\n"));
}
