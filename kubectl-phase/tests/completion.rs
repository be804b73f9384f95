//! The script that kubectl runs to complete `kubectl phase ..`, as kubectl runs it.
#![cfg(unix)]

mod program;

use std::path::Path;
use std::{env, iter};

/// Of the last word.
fn completions(words: &[&str]) -> Vec<String> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/kubectl_complete-phase");
    let directory = Path::new(program::PROGRAM).parent().unwrap().to_owned();
    let path = env::var_os("PATH").unwrap();
    let path = iter::once(directory).chain(env::split_paths(&path));
    let mut command = program::command_of(script, words);
    let run = program::Run::from(
        command
            .env("PATH", env::join_paths(path).unwrap())
            .output()
            .unwrap(),
    );
    assert_eq!((run.code, &*run.err), (Some(0), ""));
    run.out
        .lines()
        .filter(|line| !line.is_empty())
        .map(String::from)
        .collect()
}

#[test]
fn commands_options_values_and_files() {
    assert_eq!(completions(&["ex"]), ["explain", "export"]);
    assert_eq!(completions(&["get", "backups", "--fail"]), ["--fail-on-drift"]);
    assert_eq!(completions(&["get", "backups", "-o", "j"]), ["json"]);
    assert_eq!(completions(&["get", "-f", "Cargo.t"]), ["Cargo.toml"]);
    assert!(completions(&[""]).contains(&"playground".into()));
    assert!(completions(&["none-such"]).is_empty());
}
