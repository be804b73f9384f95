//! Reads a list of Nodes, as `kubectl get nodes -o json` prints it, and shows for each the phase that its conditions amount to,
//! and why.

mod resource;

use phase_rules::PhaseStatus;
use resource::Node;
use serde::Deserialize;
use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

#[derive(Deserialize)]
struct NodeList {
    items: Vec<Node>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let bundled = || concat!(env!("CARGO_MANIFEST_DIR"), "/examples/node/nodes.json").into();
    let file = env::args_os().nth(1).map_or_else(bundled, PathBuf::from);
    let nodes: NodeList = serde_json::from_str(&fs::read_to_string(file)?)?;
    println!("{:16} {:9} BECAUSE", "NAME", "PHASE");
    for node in nodes.items {
        let explanation = node.state().explain();
        let causes: Vec<_> = explanation.causes().map(|cause| cause.to_string()).collect();
        println!(
            "{:16} {:9} {}",
            node.name(),
            explanation.phase(),
            causes.join(", ")
        );
    }
    Ok(())
}
