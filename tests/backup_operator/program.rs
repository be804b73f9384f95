//! The `backup_operator` example as a program: `cargo test` builds it, `cargo test --test ..` uses that of
//! the last build.

use std::path::Path;
use std::process::Command;

/// The program, with none of the surrounding environment's say on what it logs.
pub fn command() -> Command {
    let test = std::env::current_exe().unwrap();
    let profile = test.parent().and_then(Path::parent).unwrap();
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let file = format!("examples/backup_operator{}", std::env::consts::EXE_SUFFIX);
    // The second differs where the build directory is not the target directory.
    let places = [
        profile.join(&file),
        target.join(profile.file_name().unwrap()).join(&file),
    ];
    let found = places.iter().find(|place| place.exists());
    let program =
        found.unwrap_or_else(|| panic!("none of {places:?} is there: run `cargo build --examples`"));
    let mut command = Command::new(program);
    command.env_remove("RUST_LOG");
    command
}
