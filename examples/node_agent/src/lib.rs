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

use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use kube::CustomResourceExt;
use phase_rules::crd;

/// The CRD.
pub fn crd() -> CustomResourceDefinition {
    crd::prepare::<resource::NodeAgent>(resource::NodeAgent::crd())
}
