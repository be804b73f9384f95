//! The port in numbers: how many lines of status code an example has with phase-rules, and how many by hand.
//!
//! Each pair of files does the same; the tests of the example show that. A line counts if it is neither blank nor
//! only a comment. Both files are formatted alike.

use std::fs;
use std::path::Path;

/// An example that has its status code twice.
struct Port {
    example: &'static str,
    with_library: &'static [&'static str],
    by_hand: &'static str,
}

/// Each has a row in `examples/README.md`.
const PORTS: [Port; 2] = [
    Port {
        example: "restore",
        with_library: &["restore/status.rs"],
        by_hand: "restore/by_hand.rs",
    },
    Port {
        example: "website",
        with_library: &["website/status.rs", "website/migration.rs"],
        by_hand: "website/by_hand.rs",
    },
];

fn examples(file: &str) -> String {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    fs::read_to_string(examples.join(file)).unwrap()
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    let lines = text.lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with("//"))
}

/// `never` and `ensure`: what by hand would be tests, which are not counted.
fn claims(text: &str) -> usize {
    let is_claim = |line: &&str| line.starts_with("never(") || line.starts_with("ensure(");
    lines(text).filter(is_claim).count()
}

#[test]
fn less_than_a_third_of_the_lines() {
    let readme = examples("README.md");
    for Port {
        example,
        with_library,
        by_hand,
    } in PORTS
    {
        let files = with_library.iter().map(|file| (file, examples(file)));
        let files: Vec<_> = files.collect();
        let with: usize = files.iter().map(|(_, text)| lines(text).count()).sum();
        let claims: usize = files.iter().map(|(_, text)| claims(text)).sum();
        let by = lines(&examples(by_hand)).count();
        let counts = files
            .iter()
            .map(|(file, text)| format!("[{}]({file})", lines(text).count()));
        let counts = counts.collect::<Vec<_>>().join(" + ");
        let row = format!(
            "| [{example}]({example}/main.rs) | [{by}]({by_hand}) | {counts}, {claims} of them claims |"
        );
        assert!(
            readme.lines().any(|line| line == row),
            "examples/README.md needs this row:\n{row}"
        );
        assert!(with * 3 < by, "{example}: {with} lines of {by}");
    }
}

#[test]
fn comments_and_blank_lines_do_not_count() {
    let text = "//! Docs.\n\nstruct A {\n    /// Docs.\n    a: u8, // counts\n\n}\n    never(all(A, B)),\n";
    assert_eq!((lines(text).count(), claims(text)), (4, 1));
}
