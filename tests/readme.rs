//! What the README shows of outputs is what the tests expect of them.

use std::fs;
use std::path::Path;

#[test]
fn outputs_are_real() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(root.join("README.md")).unwrap();
    let mut outputs = 0;
    for part in readme.split("<!-- from ").skip(1) {
        let (file, rest) = part
            .split_once(" -->\n```text\n")
            .expect("a marker stands right before its output");
        let (shown, _) = rest.split_once("\n```").unwrap();
        let expected = fs::read_to_string(root.join(file)).unwrap();
        assert!(
            expected.contains(shown),
            "{file} has not, as it stands in README.md:\n{shown}"
        );
        outputs += 1;
    }
    assert!(outputs >= 7, "only {outputs} outputs are marked");
}
