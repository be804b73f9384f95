//! What the operator examples print with no cluster. A test that has this module has one `example_program`, which starts the
//! program.

use crate::example_program;
use expect_test::ExpectFile;

const RUNS: usize = 10;

/// Tells it on the stand-in, without a warning.
pub fn told(example: &str, arguments: &[&str]) -> String {
    let output = example_program::command(example)
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

/// Each time the same, whatever the namespace.
pub fn assert_reproducible(example: &str, expected: &ExpectFile) {
    let story = told(example, &[]);
    for run in 2..=RUNS {
        assert_eq!(told(example, &[]), story, "run {run} of {RUNS}");
    }
    assert_eq!(told(example, &["--namespace", "another"]), story);
    expected.assert_eq(&story);
}
