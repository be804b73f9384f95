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

use k8s_openapi::api::core::v1::{ConfigMap, Secret};
use k8s_openapi::api::events::v1::Event;
use operators::manifests::Installation;

/// Its kinds, and what it does with others.
pub fn installation() -> Installation {
    use client_authority::ClientAuthority;
    use client_certificate::ClientCertificate;
    Installation::of("client-certificate")
        .kind::<ClientAuthority>()
        .kind::<ClientCertificate>()
        // The finalizer.
        .may::<ClientCertificate>(&["patch"])
        .may::<ConfigMap>(&["create", "get", "list", "update", "watch"])
        .may::<Secret>(&["create", "get", "list", "update", "watch"])
        .may::<Event>(&["create", "patch"])
}
