//! What the examples share: reading Kubernetes manifests, deriving the phase of each object, and showing the outcome.
//!
//! Everything here is generic over the resource, whose type comes in through [`PhaseStatus`] alone.

mod arguments;
mod assessment;
mod document;
mod findings;
mod input;
mod object;
mod output;
mod printable;

pub use arguments::{AFTER_LONG_HELP, Options};

use findings::Findings;
use input::Input;
use phase_rules::PhaseStatus;
use serde::de::DeserializeOwned;
use std::path::Path;
use std::process::ExitCode;

/// The resource that an example is about.
pub struct Resource<'a> {
    /// As in manifests, for example `backup.example.com/v1`.
    pub api_version: &'a str,
    /// As in manifests, for example `Backup`.
    pub kind: &'a str,
    /// The directory below this package with the manifests that are read where no file is given.
    pub default_manifests: &'a str,
}

/// Reads the manifests, shows the objects of the resource, and gives the exit code that [`AFTER_LONG_HELP`] promises.
pub fn run<K: PhaseStatus + DeserializeOwned>(resource: &Resource<'_>, options: &Options) -> ExitCode {
    let mut findings = Findings::default();
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    match input::choose(&options.files, package, resource.default_manifests) {
        Ok(inputs) => inputs
            .iter()
            .for_each(|input| read::<K>(input, resource, &mut findings)),
        Err(malformed) => findings.malformed.push(malformed),
    }
    let shown = output::show(&findings, &K::rules(), resource.kind, options.output);
    arguments::exit_code(&findings, shown.is_ok(), options.fail_on_drift)
}

fn read<K: PhaseStatus + DeserializeOwned>(input: &Input, resource: &Resource<'_>, findings: &mut Findings) {
    match input.read() {
        Ok(text) => document::split(&text)
            .iter()
            .for_each(|document| object::read::<K>(document, &input.name, resource, findings)),
        Err(malformed) => findings.malformed.push(malformed),
    }
}
