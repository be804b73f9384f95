//! What the compiler says to mistakes in `#[phase(..)]`: one file a message, in `tests/ui/<topic>/`.
//!
//! `TRYBUILD=overwrite cargo test --test ui` writes the expected output again; read the diff line by line.

use std::fs;
use std::path::Path;

#[test]
fn mistakes_and_their_messages() {
    trybuild::TestCases::new().compile_fail("tests/ui/*/*.rs");
}

/// A message that points at the derive says nothing about where the mistake is.
#[test]
fn no_message_points_at_the_derive() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut places = 0;
    for topic in fs::read_dir(root.join("tests/ui")).unwrap() {
        for file in fs::read_dir(topic.unwrap().path()).unwrap() {
            let path = file.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "stderr") {
                let messages = fs::read_to_string(&path).unwrap();
                let source = fs::read_to_string(path.with_extension("rs")).unwrap();
                for place in messages
                    .lines()
                    .filter_map(|line| line.split_once("--> tests/ui/"))
                {
                    let line = place
                        .1
                        .split(':')
                        .nth(1)
                        .and_then(|line| line.parse::<usize>().ok());
                    let pointed_at = source.lines().nth(line.unwrap() - 1).unwrap();
                    // kube's derive makes the resource, so a message about the resource points there.
                    let is_derive = pointed_at.contains("derive(") && !pointed_at.contains("CustomResource");
                    assert!(!is_derive, "{}: {}", path.display(), place.1);
                    places += 1;
                }
            }
        }
    }
    assert!(places >= 100, "only {places} messages found");
}
