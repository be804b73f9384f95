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

use expect_test::expect_file;

#[test]
fn day_is_reproducible() {
    story::assert_reproducible("backup_operator", &expect_file!["backup_operator/day.txt"]);
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
