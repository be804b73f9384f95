//! The derive macros of [phase-rules](https://docs.rs/phase-rules), which documents them and re-exports them.
//!
//! The stages of `PhaseStatus`, one file each:
//!
//! | stage | from | to |
//! |---|---|---|
//! | `syntax::parse` | attribute tokens | `syntax::Block`, nodes that keep the user's tokens |
//! | `check` | the block | errors about declarations and sections |
//! | `resolve` | the block | `resolve::Model`: the rule list and the tokens of its parts; errors about names |
//! | `prove` | the model | errors about what the rules mean, from phase-core's exact analysis |
//! | `roles`, `types`, `fields`, `wire_names` | struct fields | `fields::Fields`: which field has which role, shape and name on the wire |
//! | `expand` | the model and the fields | tokens |
//!
//! Those of `WriteCondition`:
//!
//! | stage | from | to |
//! |---|---|---|
//! | `syntax::condition` | attribute tokens of the struct | the path of the facade |
//! | `condition_fields` | struct fields | `condition_fields::ConditionFields`: which field has which role and shape |
//! | `expand::condition` | the fields | tokens |
//!
//! `derive` runs them; `stages` has those between syntax and expansion, which the playground runs too.
//!
//! Every stage goes on after an error, so that a build shows all of them. The expansion then still has every item that it can
//! have: a mistake is one message, not fifty about missing types.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

extern crate proc_macro;

mod check;
mod condition_fields;
mod declarations;
mod derive;
mod errors;
mod expand;
mod fields;
mod prove;
mod resolve;
mod roles;
mod stages;
mod suggest;
mod syntax;
#[cfg(test)]
mod tests;
mod types;
mod wire_names;

use derive::{derive, derive_condition};
use proc_macro2::TokenStream;
use syn::DeriveInput;

#[expect(missing_docs, reason = "documented where users meet it, in phase-rules")]
#[proc_macro_derive(PhaseStatus, attributes(phase))]
pub fn derive_phase_status(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expanded(input, derive)
}

#[expect(missing_docs, reason = "documented where users meet it, in phase-rules")]
#[proc_macro_derive(WriteCondition, attributes(phase))]
pub fn derive_write_condition(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expanded(input, derive_condition)
}

fn expanded(
    input: proc_macro::TokenStream,
    derive: fn(&DeriveInput) -> TokenStream,
) -> proc_macro::TokenStream {
    match syn::parse::<DeriveInput>(input) {
        Ok(input) => derive(&input).into(),
        Err(error) => error.into_compile_error().into(),
    }
}
