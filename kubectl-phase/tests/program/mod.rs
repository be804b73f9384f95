//! The program, run without a cluster.
#![allow(dead_code, reason = "no test needs all of it")]

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::thread;

pub struct Run {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Self {
            code: output.status.code(),
            out: text(output.stdout),
            err: text(output.stderr),
        }
    }
}

pub const PROGRAM: &str = env!("CARGO_BIN_EXE_kubectl-phase");

pub fn command(arguments: &[&str]) -> Command {
    command_of(PROGRAM, arguments)
}

pub fn command_of(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command
        .args(arguments)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")))
        .env_remove("KUBECONFIG")
        .env_remove("KUBERNETES_SERVICE_HOST")
        .env("HOME", "/nonexistent")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

pub fn run(arguments: &[&str]) -> Run {
    run_on(arguments, "")
}

/// Runs it with this on standard input.
pub fn run_on(arguments: &[&str], input: impl AsRef<[u8]>) -> Run {
    feed(&mut command(arguments), input)
}

pub fn feed(command: &mut Command, input: impl AsRef<[u8]>) -> Run {
    let mut child = command.spawn().unwrap();
    let mut standard_input = child.stdin.take().unwrap();
    let input = input.as_ref().to_vec();
    // The program may end before it has read all.
    let writer = thread::spawn(move || _ = standard_input.write_all(&input));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output.into()
}
