//! The `backup_operator` example as a program.

#[path = "../example_program/mod.rs"]
mod example_program;

use std::process::Command;

/// The program, with none of the surrounding environment's say on what it logs.
pub fn command() -> Command {
    let mut command = Command::new(example_program::path("backup_operator"));
    command.env_remove("RUST_LOG");
    command
}
