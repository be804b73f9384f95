//! phase-macros as a library, which a crate of a derive macro cannot be.
#![allow(dead_code, reason = "the tests of phase-macros use more")]

extern crate proc_macro;

#[path = "../../../phase-macros/src/check.rs"]
mod check;
#[path = "../../../phase-macros/src/condition_fields.rs"]
mod condition_fields;
#[path = "../../../phase-macros/src/declarations.rs"]
mod declarations;
#[path = "../../../phase-macros/src/derive.rs"]
mod derive;
#[path = "../../../phase-macros/src/errors.rs"]
mod errors;
#[path = "../../../phase-macros/src/expand/mod.rs"]
mod expand;
#[path = "../../../phase-macros/src/fields.rs"]
mod fields;
#[path = "../../../phase-macros/src/prove.rs"]
mod prove;
#[path = "../../../phase-macros/src/resolve.rs"]
mod resolve;
#[path = "../../../phase-macros/src/roles.rs"]
mod roles;
#[path = "../../../phase-macros/src/suggest.rs"]
mod suggest;
#[path = "../../../phase-macros/src/syntax/mod.rs"]
mod syntax;
#[path = "../../../phase-macros/src/types.rs"]
mod types;
#[path = "../../../phase-macros/src/wire_names.rs"]
mod wire_names;

pub use derive::derive;
