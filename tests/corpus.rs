//! Real health checks as rule lists, against the health that Argo CD gives. `corpus/README.md` says where they come from.
//!
//! `derived.rs` has each as a derived status struct, made of the corpus's own lines, and is checked in. After a change of
//! the corpus, write it again:
//!
//! ```text
//! UPDATE_EXPECT=1 cargo test --test corpus
//! ```
//!
//! Where it no longer compiles, reduce it to `pub fn all() -> Vec<crate::checks::Derived> { Vec::new() }` first.

#[path = "corpus/cases.rs"]
mod cases;
#[path = "corpus/checks.rs"]
mod checks;
#[path = "corpus/derived.rs"]
#[rustfmt::skip]
mod derived;
#[path = "corpus/page.rs"]
mod page;
#[path = "corpus/source.rs"]
mod source;
