//! Writes the generated rule lists of `src/generated`.

use phase_rules_benches::generator::{SIZES, module, name, rule_list};
use std::path::Path;
use std::{fs, io};

fn main() -> io::Result<()> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/generated");
    for (conditions, rules) in SIZES {
        let name = name(conditions, rules);
        let text = module(&name, &rule_list(conditions, rules));
        fs::write(directory.join(format!("{}.rs", name.to_lowercase())), text)?;
    }
    Ok(())
}
