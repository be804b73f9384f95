//! phase-macros as a library, which a crate of a derive macro cannot be.
#![allow(missing_docs, dead_code, reason = "those of phase-macros")]

extern crate proc_macro;

#[path = "../../src/check.rs"]
pub mod check;
#[path = "../../src/condition_fields.rs"]
pub mod condition_fields;
#[path = "../../src/declarations.rs"]
pub mod declarations;
#[path = "../../src/derive.rs"]
pub mod derive;
#[path = "../../src/errors.rs"]
pub mod errors;
#[path = "../../src/expand/mod.rs"]
pub mod expand;
#[path = "../../src/fields.rs"]
pub mod fields;
#[path = "../../src/prove.rs"]
pub mod prove;
#[path = "../../src/resolve.rs"]
pub mod resolve;
#[path = "../../src/roles.rs"]
pub mod roles;
#[path = "../../src/suggest.rs"]
pub mod suggest;
#[path = "../../src/syntax/mod.rs"]
pub mod syntax;
#[path = "../../src/types.rs"]
pub mod types;
#[path = "../../src/wire_names.rs"]
pub mod wire_names;

