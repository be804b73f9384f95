//! The programs that cargo built from the examples: `cargo test` builds them, `cargo test --test ..` uses
//! those of the last build.

use std::path::{Path, PathBuf};
use std::process::Command;

/// An example as a program, with none of the surrounding environment's say on what it logs.
pub fn command(example: &str) -> Command {
    let mut command = Command::new(path(example));
    command.env_remove("RUST_LOG");
    command
}

fn path(example: &str) -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let profile = test.parent().and_then(Path::parent).unwrap();
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let file = format!("examples/{example}{}", std::env::consts::EXE_SUFFIX);
    // The second differs where the build directory is not the target directory.
    let places = [
        profile.join(&file),
        target.join(profile.file_name().unwrap()).join(&file),
    ];
    let found = places.iter().find(|place| place.exists());
    found
        .unwrap_or_else(|| panic!("none of {places:?} is there: run `cargo build --examples`"))
        .clone()
}
