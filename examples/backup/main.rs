//! Reads Backup manifests and shows for each the stored phase, the derived one, and why.

mod resource;

use kube::ResourceExt;
use phase_rules::{GetPhase, PhaseStatus};
use resource::Backup;
use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let mut files: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    if files.is_empty() {
        let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/backup");
        let entries = fs::read_dir(directory)?.map(|entry| Ok(entry?.path()));
        files = entries.collect::<Result<_, std::io::Error>>()?;
        files.retain(|file| file.extension().is_some_and(|extension| extension == "yaml"));
        files.sort();
    }
    println!("{:22} {:10} {:10} BECAUSE", "NAME", "STORED", "DERIVED");
    for file in files {
        let text = fs::read_to_string(&file)?;
        let backups: Vec<Backup> = serde_saphyr::from_multiple(&text)?;
        for backup in backups {
            let (name, stored) = (backup.name_any(), backup.get_phase());
            let explanation = backup.state().explain();
            let causes: Vec<_> = explanation.causes().map(|cause| cause.to_string()).collect();
            println!(
                "{name:22} {stored:10} {:10} {}",
                explanation.phase(),
                causes.join(", ")
            );
        }
    }
    Ok(())
}
