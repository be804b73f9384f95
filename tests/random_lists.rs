//! Random rule lists through the derive, against the rule model that they were made from.
//!
//! [`generator`] makes the lists from a fixed seed, [`draft`] drops from them what the derive refuses,
//! `generated.rs` has each as a derived status struct and is checked in. After a change of the generator or
//! of the printed source, write it anew:
//!
//! ```text
//! UPDATE_EXPECT=1 cargo test --test random_lists
//! ```
//!
//! Where it no longer compiles, reduce it to `pub fn all() -> Vec<crate::derived::Derived> { Vec::new() }`
//! first.

#[path = "random_lists/derived.rs"]
mod derived;
#[path = "random_lists/draft.rs"]
mod draft;
#[path = "random_lists/evaluation.rs"]
mod evaluation;
#[path = "random_lists/explanation.rs"]
mod explanation;
#[path = "../phase-core/tests/common/explanations.rs"]
mod explanations;
#[path = "random_lists/generated.rs"]
#[rustfmt::skip]
mod generated;
#[path = "random_lists/generator.rs"]
mod generator;
#[path = "random_lists/source.rs"]
mod source;
