//! The operator example with no cluster: what it prints of its scripted day, each time the same, and how its
//! controllers do when things go wrong.
//!
//! `UPDATE_EXPECT=1` writes the expected output in `tests/backup_operator/`.

#[path = "../examples/operators/testing/access.rs"]
mod access;
#[path = "../examples/backup/resource.rs"]
mod backup;
#[path = "../examples/backup_operator/backup_controller.rs"]
mod backup_controller;
#[path = "../examples/backup_operator/controllers.rs"]
mod controllers;
mod example_program;
#[path = "backup_operator/faults.rs"]
mod faults;
#[path = "../examples/backup_operator/inputs.rs"]
mod inputs;
#[path = "../examples/backup_operator/job.rs"]
mod job;
/// The part of the program beyond its controllers is run, not called.
#[allow(dead_code)]
#[path = "../examples/operators/mod.rs"]
mod operators;
#[path = "../examples/backup_operator/store.rs"]
mod store;
#[path = "../examples/backup_operator/store_controller.rs"]
mod store_controller;
#[path = "../examples/operators/testing/story.rs"]
mod story;

use backup::Backup;
use expect_test::{expect, expect_file};
use k8s_openapi::api::rbac::v1::PolicyRule;
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use operators::manifests::Installation;
use serde_json::Value;

#[test]
fn day_is_reproducible() {
    story::assert_reproducible("backup_operator", &expect_file!["backup_operator/day.txt"]);
}

#[test]
fn manifests_are_as_recorded() {
    let manifests = story::told("backup_operator", &["manifests", "--phase", "both"]);
    expect_file!["backup_operator/manifests.yaml"].assert_eq(&manifests);
}

/// Kind and name of what is printed, and whether it is a CRD that refuses wrong phases.
fn printed(selection: &[&str]) -> String {
    let yaml = story::told("backup_operator", &[&["manifests"], selection].concat());
    let documents: Vec<Value> = serde_saphyr::from_multiple(&yaml).unwrap();
    let line = |document: Value| {
        let text = |pointer| document.pointer(pointer).and_then(Value::as_str).unwrap();
        let status = "/spec/versions/0/schema/openAPIV3Schema/properties/status/x-kubernetes-validations";
        let strict = document.pointer(status).map_or("", |_| ", strict");
        format!("{} {}{strict}\n", text("/kind"), text("/metadata/name"))
    };
    documents.into_iter().map(line).collect()
}

#[test]
fn manifests_of_each_part() {
    let part = |part| printed(&["--only", part]);
    let access = part("access");
    expect![[r"
        ServiceAccount backup-operator
        ClusterRole backup-operator
        ClusterRoleBinding backup-operator
        Role backup-operator
        RoleBinding backup-operator
        ClusterRole backup-operator-installer
    "]]
    .assert_eq(&access);
    assert_eq!(printed(&[]), part("crds") + &access + &part("policies"));
    assert_eq!(
        printed(&["--only", "policies,crds"]),
        part("crds") + &part("policies")
    );
}

#[test]
fn manifests_of_each_phase() {
    let of_phase = |phase| {
        let printed = printed(&["--phase", phase, "--only", "crds,policies"]);
        format!("{phase}:\n{printed}")
    };
    let all = ["none", "policy", "validating", "validation", "both"]
        .map(of_phase)
        .concat();
    expect![[r"
        none:
        CustomResourceDefinition backups.backup.example.com
        CustomResourceDefinition backupstores.backup.example.com
        policy:
        CustomResourceDefinition backups.backup.example.com
        CustomResourceDefinition backupstores.backup.example.com
        MutatingAdmissionPolicy phase.backups.backup.example.com
        MutatingAdmissionPolicyBinding phase.backups.backup.example.com
        ValidatingAdmissionPolicy never.backups.backup.example.com
        ValidatingAdmissionPolicyBinding never.backups.backup.example.com
        MutatingAdmissionPolicy phase.backupstores.backup.example.com
        MutatingAdmissionPolicyBinding phase.backupstores.backup.example.com
        validating:
        CustomResourceDefinition backups.backup.example.com
        CustomResourceDefinition backupstores.backup.example.com
        ValidatingAdmissionPolicy phase.backups.backup.example.com
        ValidatingAdmissionPolicyBinding phase.backups.backup.example.com
        ValidatingAdmissionPolicy never.backups.backup.example.com
        ValidatingAdmissionPolicyBinding never.backups.backup.example.com
        ValidatingAdmissionPolicy phase.backupstores.backup.example.com
        ValidatingAdmissionPolicyBinding phase.backupstores.backup.example.com
        validation:
        CustomResourceDefinition backups.backup.example.com, strict
        CustomResourceDefinition backupstores.backup.example.com
        ValidatingAdmissionPolicy never.backups.backup.example.com
        ValidatingAdmissionPolicyBinding never.backups.backup.example.com
        ValidatingAdmissionPolicy phase.backupstores.backup.example.com
        ValidatingAdmissionPolicyBinding phase.backupstores.backup.example.com
        both:
        CustomResourceDefinition backups.backup.example.com, strict
        CustomResourceDefinition backupstores.backup.example.com
        MutatingAdmissionPolicy phase.backups.backup.example.com
        MutatingAdmissionPolicyBinding phase.backups.backup.example.com
        ValidatingAdmissionPolicy never.backups.backup.example.com
        ValidatingAdmissionPolicyBinding never.backups.backup.example.com
        MutatingAdmissionPolicy phase.backupstores.backup.example.com
        MutatingAdmissionPolicyBinding phase.backupstores.backup.example.com
        ValidatingAdmissionPolicy phase.backupstores.backup.example.com
        ValidatingAdmissionPolicyBinding phase.backupstores.backup.example.com
    "]]
    .assert_eq(&all);
}

/// What it may do with all objects is not narrowed to those that it may do the same with by name.
#[test]
fn rights_without_names() {
    let crds = |installation: Installation| {
        let rules = installation.cluster_role().rules.unwrap();
        let of_crds = |rule: &&PolicyRule| {
            rule.resources
                .as_ref()
                .is_some_and(|resources| resources.contains(&"customresourcedefinitions".into()))
        };
        let names: Vec<_> = rules
            .iter()
            .filter(of_crds)
            .map(|rule| rule.resource_names.clone())
            .collect();
        names
    };
    let begun = || Installation::of("operator");
    assert_eq!(
        crds(begun().kind::<Backup>()),
        [Some(vec!["backups.backup.example.com".into()])]
    );
    let may_get = |installation: Installation| installation.may::<CustomResourceDefinition>(&["get"]);
    assert_eq!(crds(may_get(begun().kind::<Backup>())), [None]);
    assert_eq!(crds(may_get(begun()).kind::<Backup>()), [None]);
}

#[test]
fn unreachable_cluster_is_an_error() {
    // KUBECONFIG is looked at first, and does not count when it is empty.
    let output = example_program::command("backup_operator")
        .env("KUBECONFIG", "")
        .env("KUBERNETES_SERVICE_HOST", "127.0.0.1")
        .env("KUBERNETES_SERVICE_PORT", "1")
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{errors}");
    assert!(errors.starts_with("Error: "), "{errors}");
    let narration = String::from_utf8_lossy(&output.stdout);
    assert!(!narration.contains("playing a day"), "{narration}");
}

#[test]
fn unreadable_kubeconfig_is_an_error() {
    let output = example_program::command("backup_operator")
        .env("KUBECONFIG", "no/such/kubeconfig")
        .env("KUBERNETES_SERVICE_HOST", "127.0.0.1")
        .env("KUBERNETES_SERVICE_PORT", "1")
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{errors}");
    assert!(errors.contains("no/such/kubeconfig"), "{errors}");
    assert!(output.stdout.is_empty());
}
