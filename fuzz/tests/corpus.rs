//! Each target on the files of its corpus.

use std::fs;
use std::path::Path;

fn check(target: &str, run: fn(&[u8])) {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(target);
    let files: Vec<_> = fs::read_dir(&corpus)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    assert!(
        files.len() >= 20,
        "{} has {} files",
        corpus.display(),
        files.len()
    );
    for file in files {
        println!("{}", file.display());
        run(&fs::read(file).unwrap());
    }
}

#[test]
fn front_end() {
    check("front_end", phase_fuzz::front_end);
}

#[test]
fn rule_list_json() {
    check("rule_list_json", phase_fuzz::rule_list_json);
}

#[test]
fn analysis() {
    check("analysis", phase_fuzz::analysis);
}

#[test]
fn condition_list() {
    check("condition_list", phase_fuzz::condition_list);
}
