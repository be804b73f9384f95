//! Writes the generated rule lists of `src/generated`.

use phase_rules_benches::generator::{module, modules};
use std::path::Path;
use std::{fs, io};

fn main() -> io::Result<()> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/generated");
    for (name, rules) in modules() {
        fs::write(
            directory.join(format!("{}.rs", name.to_lowercase())),
            module(&name, &rules),
        )?;
    }
    Ok(())
}
