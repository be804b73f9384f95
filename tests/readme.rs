//! What the README and the chapters in `docs/` show is real: their outputs are what the tests expect, their
//! code for the status manager compiles and runs, their links lead somewhere.

#![cfg(feature = "runtime")]

#[path = "readme/operator.rs"]
mod operator;

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All files in a directory of the project with the extension `md`.
fn documents_in(directory: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join(directory)).unwrap();
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "md"));
    files.sort();
    files
}

/// The README and the chapters.
fn shown() -> Vec<PathBuf> {
    let mut files = vec![root().join("README.md")];
    files.extend(documents_in("docs"));
    files
}

#[test]
fn marked_blocks_equal_their_files() {
    let mut shown_from_files = 0;
    for document in shown() {
        let name = document.display();
        let text = fs::read_to_string(&document).unwrap();
        for part in text.split("<!-- from ").skip(1) {
            let (file, rest) = part
                .split_once(" -->\n```")
                .expect("a marker is right before a block");
            let (_language, rest) = rest.split_once('\n').unwrap();
            let (shown, _) = rest.split_once("\n```").unwrap();
            let expected = fs::read_to_string(root().join(file)).unwrap();
            assert!(
                expected.contains(shown),
                "{name} shows what is not in {file}:\n{shown}"
            );
            shown_from_files += 1;
        }
    }
    assert!(shown_from_files >= 9, "only {shown_from_files} blocks are marked");
}

#[test]
fn rust_code_is_compiled() {
    let facade = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    for document in shown() {
        let text = fs::read_to_string(&document).unwrap();
        let path = document.strip_prefix(root()).unwrap().display();
        let mut marked = false;
        let mut is_code = false;
        for line in text.lines() {
            if let (Some(language), false) = (line.strip_prefix("```"), is_code) {
                assert!(
                    !language.contains("ignore") || marked,
                    "{path} ignores code that is not from a file"
                );
                assert!(
                    !language.starts_with("rust") || facade.contains(&format!("../{path}")),
                    "src/lib.rs does not compile {path}"
                );
                is_code = true;
            } else if line == "```" {
                is_code = false;
            }
            marked = line.starts_with("<!-- from ");
        }
    }
}

#[test]
fn links_lead_somewhere() {
    let directories = [
        ".",
        "docs",
        "docs/decisions",
        "examples",
        "tests/conformance",
        "tests/corpus",
    ];
    for document in directories.into_iter().flat_map(documents_in) {
        let text = fs::read_to_string(&document).unwrap();
        for (_, rest) in text.match_indices("](").map(|(at, _)| text.split_at(at + 2)) {
            let (target, _) = rest.split_once(')').unwrap();
            if target.contains("://") {
                continue;
            }
            let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
            let file = if file.is_empty() {
                document.clone()
            } else {
                document.parent().unwrap().join(file)
            };
            assert!(file.exists(), "{}: no {target}", document.display());
            if !anchor.is_empty() {
                let text = fs::read_to_string(&file).unwrap();
                assert!(
                    text.lines()
                        .any(|line| heading_anchor(line).as_deref() == Some(anchor)),
                    "{}: no {target}",
                    document.display()
                );
            }
        }
    }
}

/// The anchor that a forge gives a heading.
fn heading_anchor(line: &str) -> Option<String> {
    let title = line.strip_prefix('#')?.trim_start_matches('#').trim();
    let kept = title
        .chars()
        .filter(|character| character.is_alphanumeric() || " -_".contains(*character));
    Some(kept.collect::<String>().to_lowercase().replace(' ', "-"))
}
