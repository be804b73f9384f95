//! The programs that cargo built from the examples: `cargo test` builds them, `cargo test --test ..` uses
//! those of the last build.

use std::path::{Path, PathBuf};

pub fn path(example: &str) -> PathBuf {
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
