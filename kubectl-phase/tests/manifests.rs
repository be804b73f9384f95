//! `kubectl phase manifests`: of rules and a CRD that are data, what the library makes of the types.

mod program;
#[path = "../../examples/backup/resource.rs"]
mod resource;

use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use kube::CustomResourceExt;
use phase_rules::admission::Policies;
use phase_rules::crd::{enforce, prepare, publish_rules};
use program::run_on;
use resource::{Backup, BackupStatus};
use serde_json::{Value, to_value};

const RULES: &str = "../examples/backup/resource.rs";

fn manifests(arguments: &[&str]) -> Vec<Value> {
    let crd = serde_json::to_string(&Backup::crd()).unwrap();
    let run = run_on(&[&["manifests", "--crd", "-"], arguments].concat(), crd);
    assert_eq!(run.code, Some(0), "{}", run.err);
    serde_saphyr::from_multiple(&run.out).unwrap()
}

fn published(crd: CustomResourceDefinition) -> Value {
    to_value(publish_rules::<BackupStatus>(crd).unwrap()).unwrap()
}

#[test]
fn as_the_library_makes_them() {
    let prepared = || published(prepare::<BackupStatus>(Backup::crd()));
    let enforced = || published(enforce::<BackupStatus>(Backup::crd()).unwrap());
    let policies = Policies::of::<Backup>();
    let mutating = || {
        policies
            .mutating()
            .unwrap()
            .map(|object| to_value(object).unwrap())
    };
    let validating = || {
        policies
            .validating()
            .unwrap()
            .map(|object| to_value(object).unwrap())
    };
    let never = policies.never().unwrap().expect("Backup excludes a state");
    let never = never.map(|object| to_value(object).unwrap());
    for (phase, crd, policies) in [
        ("none", prepared(), vec![]),
        ("policy", prepared(), [mutating(), never.clone()].concat()),
        ("validating", prepared(), [validating(), never.clone()].concat()),
        ("validation", enforced(), never.to_vec()),
        ("both", enforced(), [mutating(), never.clone()].concat()),
    ] {
        let expected = [vec![crd], policies].concat();
        assert_eq!(
            manifests(&["--rules", RULES, "--phase", phase]),
            expected,
            "{phase}"
        );
    }
}

/// They can be read again by each command.
#[test]
fn rules_of_what_was_printed() {
    let [crd] = &manifests(&["--rules", RULES, "--phase", "none"])[..] else {
        panic!("one document");
    };
    let run = run_on(&["export", "json", "--rules", "-"], crd.to_string());
    assert_eq!(run.code, Some(0), "{}", run.err);
    let rules: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(rules, to_value(BackupStatus::rules()).unwrap());
    let again = run_on(&["manifests", "--crd", "-", "--phase", "none"], crd.to_string());
    assert_eq!(&serde_saphyr::from_str::<Value>(&again.out).unwrap(), crd);
}

#[test]
fn what_cannot_be() {
    let crd = serde_json::to_string(&Backup::crd()).unwrap();
    let without_fields = crd.replace("\"conditions\"", "\"entries\"");
    let two = format!("{crd}\n{crd}");
    for (arguments, input, message) in [
        (
            &["--crd", "-"][..],
            &*crd,
            "the CRD backups.backup.example.com publishes no rules\nhelp: publish them",
        ),
        (
            &["--crd", "-", "--rules", RULES],
            "kind: Backup\napiVersion: v1\n",
            "<stdin> has 0 CRDs\nhelp: ",
        ),
        (
            &["--crd", "-", "--rules", RULES],
            &two,
            "<stdin> has 2 CRDs\nhelp: ",
        ),
        (
            &["--crd", "-", "--rules", RULES, "--phase", "validation"],
            &without_fields,
            "no version of the CRD has a status with the fields `conditions`",
        ),
        (&["--rules", RULES], "", "<RESOURCE|--crd <FILE>>"),
        (&["backups", "--crd", "-"], "", "cannot be used with"),
    ] {
        let run = run_on(&[&["manifests"], arguments].concat(), input);
        assert_eq!(run.code, Some(2), "{}", run.out);
        assert!(run.err.contains(message), "{message}: {}", run.err);
    }
}
