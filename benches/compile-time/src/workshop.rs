//! Where crates are generated and built.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

/// Where the generated crates and everything built for them go.
pub fn scratch() -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("target"),
        PathBuf::from,
    );
    target.join("compile-time")
}

pub fn repository() -> &'static Path {
    let benches = Path::new(env!("CARGO_MANIFEST_DIR")).parent();
    benches.and_then(Path::parent).expect("the repository")
}

/// A cargo command in the workspace of generated crates, with the defaults of a user who sets nothing but maybe
/// `CARGO_INCREMENTAL`.
pub fn cargo(workspace: &Path, arguments: &[&str]) -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .args(arguments)
        .arg("--quiet")
        .current_dir(workspace)
        .env("CARGO_TARGET_DIR", workspace.with_file_name("target"))
        .env_remove("RUSTFLAGS");
    cargo
}

pub fn run(command: &mut Command) -> io::Result<()> {
    let status = command.status()?;
    if status.success() {
        Ok(())
    } else {
        Err(io::Error::other(format!("{command:?} failed: {status}")))
    }
}

pub fn emptied(directory: PathBuf) -> io::Result<PathBuf> {
    if directory.exists() {
        fs::remove_dir_all(&directory)?;
    }
    fs::create_dir_all(&directory)?;
    Ok(directory)
}
