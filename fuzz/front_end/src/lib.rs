//! phase-macros as a library, which a crate of a derive macro cannot be: its stages, and its `derive`.
#![allow(dead_code, reason = "the tests of phase-macros use more")]

extern crate proc_macro;

#[path = "../../../phase-macros/src/check.rs"]
mod check;
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
#[path = "../../../phase-macros/src/suggest.rs"]
mod suggest;
#[path = "../../../phase-macros/src/syntax/mod.rs"]
mod syntax;
#[path = "../../../phase-macros/src/wire_names.rs"]
mod wire_names;

use errors::Errors;
use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

/// What `#[derive(PhaseStatus)]` does.
pub fn derive(input: &DeriveInput) -> TokenStream {
    let errors = Errors::default();
    let block = syntax::parse::block(input, &errors);
    check::block(&block, input, &errors);
    let model = resolve::resolve(&block, input, &errors);
    if errors.is_empty() {
        prove::prove(&block, &model, &errors);
    }
    let fields = fields::find(input, &block, &errors);
    let expansion = expand::expand(&model, &fields, input);
    let errors = errors.into_compile_errors();
    quote!(#errors #expansion)
}
