//! The website example with no cluster: the story that it prints, each time the same; its migration of each status that version 1
//! wrote; its controller when it is killed half way; and its status code against the same by hand.
//!
//! `UPDATE_EXPECT=1` writes the expected output in `tests/website/`.

#[path = "website/by_hand.rs"]
mod by_hand;
#[path = "../examples/website/children.rs"]
mod children;
#[path = "../examples/website/controller.rs"]
mod controller;
mod example_program;
#[path = "../examples/website/migration.rs"]
mod migration;
#[path = "website/migration.rs"]
mod migration_tests;
/// The part of the program beyond its controller is run, not called.
#[allow(dead_code)]
#[path = "../examples/operators/mod.rs"]
mod operators;
#[path = "../examples/website/resource.rs"]
mod resource;
#[path = "../examples/website/status.rs"]
mod status;
#[path = "website/takeover.rs"]
mod takeover;
#[path = "../examples/website/version_1.rs"]
mod version_1;

use expect_test::expect_file;

const RUNS: usize = 10;

fn story(arguments: &[&str]) -> String {
    let output = example_program::command("website")
        .args(arguments)
        .env_remove("KUBECONFIG")
        .env_remove("KUBERNETES_SERVICE_HOST")
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {errors}", output.status);
    assert_eq!(errors, "", "nothing to warn of");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn story_is_reproducible() {
    let told = story(&[]);
    for run in 2..=RUNS {
        assert_eq!(story(&[]), told, "run {run} of {RUNS}");
    }
    expect_file!["website/story.txt"].assert_eq(&told);
}

#[test]
fn story_in_another_namespace() {
    assert_eq!(story(&["--namespace", "pages"]), story(&[]));
}
