//! Reads Node manifests and shows for each the phase that its conditions amount to, and why.
//!
//! The rules are in `resource.rs`; what is common to all examples is in `../manifests`.

#[path = "../manifests/mod.rs"]
mod manifests;
mod resource;

use clap::Parser;
use k8s_openapi::Resource;
use k8s_openapi::api::core::v1;
use std::process::ExitCode;

/// Shows for each Node the phase that the rules derive from its conditions, and why.
#[derive(Parser)]
#[command(name = "node", after_long_help = manifests::AFTER_LONG_HELP)]
struct Arguments {
    #[command(flatten)]
    options: manifests::Options,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let resource = manifests::Resource {
        api_version: v1::Node::API_VERSION,
        kind: v1::Node::KIND,
        default_manifests: "examples/node",
    };
    manifests::run::<resource::Node>(&resource, &arguments.options)
}
