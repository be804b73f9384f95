//! phase-macros as a library, which a crate of a derive macro cannot be: for tools, the stages up to the proofs; with the feature
//! `expand`, which needs the compiler's crate `proc_macro`, all of it.
#![allow(missing_docs, dead_code, reason = "those of phase-macros")]

#[cfg(feature = "expand")]
extern crate proc_macro;

#[path = "../../phase-macros/src/check.rs"]
pub mod check;
#[path = "../../phase-macros/src/condition_fields.rs"]
pub mod condition_fields;
#[path = "../../phase-macros/src/declarations.rs"]
pub mod declarations;
#[cfg(feature = "expand")]
#[path = "../../phase-macros/src/derive.rs"]
pub mod derive;
#[path = "../../phase-macros/src/errors.rs"]
pub mod errors;
#[cfg(feature = "expand")]
#[path = "../../phase-macros/src/expand/mod.rs"]
pub mod expand;
#[path = "../../phase-macros/src/fields.rs"]
pub mod fields;
#[path = "../../phase-macros/src/prove.rs"]
pub mod prove;
#[path = "../../phase-macros/src/resolve.rs"]
pub mod resolve;
#[path = "../../phase-macros/src/roles.rs"]
pub mod roles;
#[path = "../../phase-macros/src/stages.rs"]
pub mod stages;
#[path = "../../phase-macros/src/suggest.rs"]
pub mod suggest;
#[path = "../../phase-macros/src/syntax/mod.rs"]
pub mod syntax;
#[path = "../../phase-macros/src/types.rs"]
pub mod types;
#[path = "../../phase-macros/src/wire_names.rs"]
pub mod wire_names;
