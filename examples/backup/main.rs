//! Reads Backup manifests and shows for each the stored phase, the derived one, and why.
//!
//! The custom resource is in `resource.rs`; what is common to all examples is in `../manifests`.

#[path = "../manifests/mod.rs"]
mod manifests;
mod resource;

use clap::Parser;
use kube::Resource;
use std::process::ExitCode;

/// Shows for each Backup its stored phase, the phase that the rules derive from its conditions, and why.
#[derive(Parser)]
#[command(name = "backup", after_long_help = manifests::AFTER_LONG_HELP)]
struct Arguments {
    #[command(flatten)]
    options: manifests::Options,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let resource = manifests::Resource {
        api_version: &resource::Backup::api_version(&()),
        kind: &resource::Backup::kind(&()),
        default_manifests: "examples/backup",
    };
    manifests::run::<resource::Backup>(&resource, &arguments.options)
}
