//! The restore example with no cluster: the story that it prints, each time the same; its controller when it is
//! killed at the wrong moment and when the spec changes; and its status code against the same by hand.
//!
//! `UPDATE_EXPECT=1` writes the expected output in `tests/restore/`.

#[path = "restore/by_hand.rs"]
mod by_hand;
#[path = "../examples/restore/controller.rs"]
mod controller;
mod example_program;
#[path = "restore/interruptions.rs"]
mod interruptions;
#[path = "../examples/restore/job.rs"]
mod job;
/// The part of the program beyond its controller is run, not called.
#[allow(dead_code)]
#[path = "../examples/operators/mod.rs"]
mod operators;
#[path = "../examples/restore/resource.rs"]
mod resource;
#[path = "../examples/restore/status.rs"]
mod status;

use expect_test::expect_file;

const RUNS: usize = 10;

fn story(arguments: &[&str]) -> String {
    let output = example_program::command("restore")
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
    expect_file!["restore/story.txt"].assert_eq(&told);
}

#[test]
fn story_in_another_namespace() {
    assert_eq!(story(&["--namespace", "shop"]), story(&[]));
}
