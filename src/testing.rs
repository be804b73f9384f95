//! Golden files for tests: what a rule list comes to, so that an edit of a rule is seen in review.
//!
//! ```no_run
//! # use phase_rules::PhaseStatus;
//! # fn test<BackupStatus: PhaseStatus>() {
//! phase_rules::testing::assert_truth_table::<BackupStatus>("tests/backup.phases");
//! # }
//! ```
//!
//! The file has a line for each group of states that give the same phase:
//!
//! ```text
//! StoreReady
//! |  JobDone
//! |  |  JobFailed(negative)
//! |  |  |
//! T  T  T  => Failed
//! T  T  FU => Completed
//! T  FU T  => Failed
//! T  FU FU => Pending
//! F  .  .  => Failed
//! U  .  T  => Failed
//! U  .  FU => Pending
//! ```
//!
//! Its lines follow from the phases and the order of the conditions alone: rules that are written in another way and mean the
//! same leave it as it is. Beyond six conditions there would be too many lines; then the file has, for each rule, the
//! states in which it decides as far as a few lines can tell, and the source of the rule, so that no edit goes unseen.
//!
//! States that a `never` excludes do not count: no line is there for them.

mod line_diff;
mod phase_table;

use crate::traits::PhaseStatus;
use phase_table::PhaseTable;
use std::any::type_name;
use std::env;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// Set to anything but the empty string and `0`, files are written instead of compared.
const UPDATE: &str = "UPDATE_PHASES";

/// Compares the phases of all states with those in a file, which is to be committed.
///
/// A path that is not absolute starts at the directory of the package under test, as cargo says in `CARGO_MANIFEST_DIR`; where
/// it does not, at the working directory.
///
/// Run the tests with `UPDATE_PHASES=1` to write the file, at first and whenever a change is meant.
///
/// # Panics
/// The file is missing, cannot be read or written, or says otherwise: the message shows the lines that differ.
#[track_caller]
pub fn assert_truth_table<S: PhaseStatus>(path: impl AsRef<Path>) {
    let path = path.as_ref();
    let file = env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(PathBuf::new, PathBuf::from)
        .join(path);
    let table = PhaseTable::new(&S::rules());
    let stored = match fs::read_to_string(&file) {
        Ok(stored) => Some(stored),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => panic!("cannot read {}: {error}", file.display()),
    };
    // Lines and not bytes, because git may have made CRLF of their ends.
    let is_same = |stored: &String| stored.lines().eq(table.lines.iter().map(|line| &*line.text));
    if stored.as_ref().is_some_and(is_same) {
        return;
    }
    if env::var_os(UPDATE).is_some_and(|value| !value.is_empty() && value != "0") {
        if let Err(error) = write(&file, &table) {
            panic!("cannot write {}: {error}", file.display());
        }
        return;
    }
    let (status, path) = (type_name::<S>(), path.display());
    match stored {
        None => panic!(
            "there is no file {path} with the phases of {status}\n\n\
             Run the test with {UPDATE}=1 to create it, then commit it."
        ),
        Some(stored) => panic!(
            "the phases of {status} are not those of {path}\n\n{}\n\
             Run the test with {UPDATE}=1 if this change is meant, then commit the file.",
            line_diff::diff(&stored, &table.lines)
        ),
    }
}

fn write(file: &Path, table: &PhaseTable) -> std::io::Result<()> {
    if let Some(directory) = file.parent() {
        fs::create_dir_all(directory)?;
    }
    fs::write(file, table.to_string())
}
