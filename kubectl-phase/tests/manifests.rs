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
    let two = format!("{crd}\n{crd}");
    for (arguments, input, message) in [
        (
            &["--crd", "-"][..],
            &*crd,
            "the CRD backups.backup.example.com publishes no rules\nhelp: name a file with rules",
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
        (&["--rules", RULES], "", "<RESOURCE|--crd <FILE>>"),
        (&["backups", "--crd", "-"], "", "cannot be used with"),
        (&["--crd", "-", "--rules", "-"], &crd, "<stdin>: is named twice"),
    ] {
        let run = run_on(&[&["manifests"], arguments].concat(), input);
        assert_eq!(run.code, Some(2), "{}", run.out);
        assert!(run.err.contains(message), "{message}: {}", run.err);
    }
}

/// The policy of a phase that the schema does not have would refuse each write of a status.
#[test]
fn crds_that_have_no_phase() {
    let crd = serde_json::to_string(&Backup::crd()).unwrap();
    let without_conditions = crd.replace("\"conditions\"", "\"entries\"");
    let without_subresource = crd.replace("\"subresources\":{\"status\":{}}", "\"subresources\":{}");
    for (crd, message) in [
        (
            &without_conditions,
            "no version of the CRD has a status with the fields `conditions`",
        ),
        (
            &without_subresource,
            "version v1 of the CRD has no subresource `status`",
        ),
    ] {
        assert_ne!(*crd, serde_json::to_string(&Backup::crd()).unwrap());
        for phase in ["policy", "validating", "validation", "both"] {
            let run = run_on(
                &["manifests", "--crd", "-", "--rules", RULES, "--phase", phase],
                crd,
            );
            assert!(run.err.contains(message), "{phase}: {}", run.err);
            assert_eq!((run.code, &*run.out), (Some(2), ""));
        }
        let run = run_on(
            &["manifests", "--crd", "-", "--rules", RULES, "--phase", "none"],
            crd,
        );
        assert_eq!(run.code, Some(0), "{}", run.err);
    }
}

/// What is printed is applied.
#[test]
fn rules_that_the_derive_refuses() {
    let crd = serde_json::to_string(&Backup::crd()).unwrap();
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("refused.rs");
    let file = file.to_str().unwrap();
    for source in [
        "conditions(A), rules(A => X, A => Y, _ => Z)",
        "#[derive(PhaseStatus)] #[phase(conditions(A), rules(A => X, _ => Y))] struct Status { conditions: Vec<Condition> }",
    ] {
        std::fs::write(file, source).unwrap();
        let run = run_on(&["manifests", "--crd", "-", "--rules", file], &crd);
        let help = format!("help: `kubectl phase check {file}` shows all that is wrong");
        assert!(run.err.contains(&help), "{}", run.err);
        assert_eq!((run.code, &*run.out), (Some(2), ""));
    }
    let run = run_on(
        &["manifests", "--crd", "-", "--rules", "tests/lists/backup.json"],
        &crd,
    );
    assert!(run.err.contains("the rules are not proven"), "{}", run.err);
}

/// Also one of other rules: it would refuse each new phase.
#[test]
fn validation_is_taken_back() {
    let enforced = manifests(&[
        "--rules",
        "tests/lists/backup-fixed.json",
        "--phase",
        "validation",
    ]);
    let crd = enforced[0].to_string();
    assert!(crd.contains("x-kubernetes-validations"));
    for phase in ["none", "policy", "validating"] {
        let run = run_on(
            &["manifests", "--crd", "-", "--rules", RULES, "--phase", phase],
            &crd,
        );
        assert_eq!(run.code, Some(0), "{}", run.err);
        assert!(!run.out.contains("x-kubernetes-validations"), "{phase}");
    }
    let run = run_on(
        &[
            "manifests",
            "--crd",
            "-",
            "--rules",
            RULES,
            "--phase",
            "validation",
        ],
        &crd,
    );
    assert_eq!(
        run.out
            .matches("has to be the phase that the rules derive from conditions\n")
            .count(),
        1
    );
}

/// Fields with other names, and a phase that cannot be missing.
#[test]
fn fields_of_a_struct() {
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("fields.rs");
    std::fs::write(
        &file,
        "#[derive(PhaseStatus, Serialize)]
         #[serde(rename_all = \"camelCase\")]
         #[phase(conditions(A), rules(A => X, _ => Y))]
         pub struct Status {
             pub conditions: Vec<Condition>,
             pub phase: String,
             #[phase(reason)]
             pub phase_reason: Option<String>,
             #[phase(message)]
             pub phase_message: Option<String>,
             pub observed_generation: Option<i64>,
         }",
    )
    .unwrap();
    let crd = &manifests(&["--rules", file.to_str().unwrap(), "--phase", "none"])[0];
    let annotation = crd["metadata"]["annotations"]["phase-rules.dev/rules"]
        .as_str()
        .unwrap();
    let published: Value = serde_json::from_str(annotation).unwrap();
    assert_eq!(
        published["fields"],
        serde_json::json!({
            "conditions": "conditions",
            "phase": "phase",
            "observedGeneration": "observedGeneration",
            "reason": "phaseReason",
            "message": "phaseMessage",
            "phaseMayBeMissing": false,
        })
    );
}
