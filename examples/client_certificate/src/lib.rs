//! The parts of the operator: `main.rs` runs them, the tests call them.

#![allow(clippy::missing_errors_doc, reason = "nobody depends on a program")]

pub mod client_authority;
pub mod client_certificate;
pub mod clock;
pub mod signing;
pub mod store;
