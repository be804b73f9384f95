//! The parts of the operator: `main.rs` runs them, the tests call them.

#![allow(
    clippy::missing_errors_doc,
    clippy::missing_panics_doc,
    reason = "nobody depends on a program"
)]

pub mod agent;
pub mod cluster;
pub mod conditions;
pub mod controller;
pub mod daemon_set;
pub mod day;
pub mod fleet;
#[path = "../../operators/mod.rs"]
pub mod operators;
pub mod placement;
pub mod resource;
pub mod status;

use k8s_openapi::api::apps::v1::DaemonSet;
use k8s_openapi::api::core::v1::{Node, Pod, Secret};
use k8s_openapi::api::events::v1::Event;
use operators::manifests::Installation;

/// Its kind, and what it does with others.
pub fn installation() -> Installation {
    Installation::of("node-agent")
        .kind::<resource::NodeAgent>()
        .may::<DaemonSet>(&["create", "get", "list", "patch", "watch"])
        .may::<Node>(&["list", "watch"])
        .may::<Pod>(&["list", "watch"])
        .may::<Secret>(&["get", "list", "watch"])
        .may::<Event>(&["create", "patch"])
}
