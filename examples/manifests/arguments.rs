//! The command line: what it takes, and the exit codes that it promises.

use super::findings::Findings;
use std::path::PathBuf;
use std::process::ExitCode;

/// What every example takes.
#[derive(clap::Args)]
pub struct Options {
    /// Manifests in YAML or JSON; `-` is standard input. Without any: the manifests of this example
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,

    /// How to show the objects
    #[arg(short, long, value_enum, value_name = "FORMAT", default_value_t = OutputFormat::Table)]
    pub output: OutputFormat,

    /// Exit with 3 where a stored phase differs from the derived one
    #[arg(long)]
    pub fail_on_drift: bool,
}

#[derive(Clone, Copy, clap::ValueEnum)]
pub enum OutputFormat {
    /// One line for each object, for people
    Table,
    /// One JSON object, for programs
    Json,
}

/// The end of the long help text, `--help`.
pub const AFTER_LONG_HELP: &str = "\
Input:
  A file holds any number of YAML documents or JSON values, each an object or a List of objects, as `kubectl get -o yaml`
  and `kubectl get -o json` print them. Objects of other API versions and kinds are skipped and counted on standard error.
  What cannot be read is reported on standard error with its file, document and reason; the rest goes on.

Notes in the table:
  drift  the stored phase is not the one that the rules derive; an object without a stored phase has no drift
  stale  status.observedGeneration is older than metadata.generation: the status is about an earlier spec

Exit codes:
  0  everything was read
  1  something could not be read or written
  2  wrong usage
  3  with --fail-on-drift: everything was read, and some object has drift";

/// The exit code of a run.
pub fn exit_code(findings: &Findings, shown: bool, fail_on_drift: bool) -> ExitCode {
    let drift = findings.objects.iter().any(|object| object.drift);
    ExitCode::from(match () {
        () if !findings.malformed.is_empty() || !shown => 1,
        () if fail_on_drift && drift => 3,
        () => 0,
    })
}
