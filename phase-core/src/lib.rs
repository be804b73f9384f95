//! The heart of [phase-rules](https://docs.rs/phase-rules): everything that neither needs the derive nor kube.
//!
//! - [`rules`]: a rule list as data: built in code, evaluated, printed as attribute source, read from JSON.
//! - [`condition_list`]: find, set and remove conditions with the semantics of apimachinery.
//! - [`children`]: conditions that mirror or aggregate those of other objects.
//! - [`state`]: the statuses of all declared conditions, and the phase that they give.
//! - [`explain`]: why a phase came out, and what is missing for another.
//!
//! Operators depend on `phase-rules`, which re-exports all of this; this crate is separate because the derive
//! macro is built from the same rule model. It has no dependencies and is `no_std` (with `alloc` for rule lists
//! that are built at run time).
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;

#[cfg(feature = "analysis")]
pub mod analysis;
pub mod children;
pub mod condition;
pub mod condition_list;
#[cfg(feature = "analysis")]
pub mod diagnostics;
pub mod enums;
#[doc(hidden)]
pub mod evaluator;
pub mod explain;
#[cfg(feature = "k8s-openapi")]
mod k8s_openapi;
pub mod limits;
pub mod publish;
pub mod rules;
#[cfg(feature = "analysis")]
mod sorted;
pub mod state;
pub mod status;
pub mod value;
