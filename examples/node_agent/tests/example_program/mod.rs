//! The program that cargo built for these tests.

use std::process::Command;

/// The example as a program, with none of the surrounding environment's say on what it logs.
pub fn command(example: &str) -> Command {
    assert_eq!(example, "node-agent");
    let mut command = Command::new(env!("CARGO_BIN_EXE_node-agent"));
    command.env_remove("RUST_LOG");
    command
}
