//! The parts of the operator: `main.rs` runs them, the tests call them.

#![allow(
    clippy::missing_errors_doc,
    clippy::missing_panics_doc,
    reason = "nobody depends on a program"
)]

pub mod authority_controller;
pub mod certificate_controller;
pub mod client_authority;
pub mod client_certificate;
pub mod clock;
pub mod conditions;
pub mod configuration;
pub mod controllers;
pub mod day;
pub mod failure;
pub mod issuing;
#[path = "../../operators/mod.rs"]
pub mod operators;
pub mod signing;
pub mod store;

use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use kube::CustomResourceExt;
use phase_rules::crd;

/// The CRDs.
pub fn crds() -> [CustomResourceDefinition; 2] {
    use client_authority::ClientAuthority;
    use client_certificate::ClientCertificate;
    [
        crd::prepare::<ClientAuthority>(ClientAuthority::crd()),
        crd::prepare::<ClientCertificate>(ClientCertificate::crd()),
    ]
}
