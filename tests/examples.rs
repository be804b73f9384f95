//! The two shortest examples: what they print.
//!
//! `cargo test` builds the examples; `cargo test --test examples` runs those of the last build.
//! `UPDATE_EXPECT=1` writes the expected output in `tests/examples/`.

use expect_test::expect_file;
use std::path::Path;

mod example_program;

#[test]
fn bundled_manifests() {
    for example in ["backup", "node"] {
        let output = example_program::command(example).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        let expected = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/examples/{example}.txt"));
        expect_file![expected].assert_eq(&String::from_utf8(output.stdout).unwrap());
    }
}
