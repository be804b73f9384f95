//! The model to tokens. Never fails: what is wrong is already reported, and what can be generated is.
//!
//! Bodies are thin, the logic is in phase-core. Paths are absolute, so that no name in the user's scope can get in the
//! way; locals and private items begin with two underscores.

mod enums;
mod evaluator;
mod rules;
mod status;

use crate::fields::Fields;
use crate::lower::Model;
use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

pub fn expand(model: &Model, fields: &Fields<'_>, input: &DeriveInput) -> TokenStream {
    let definitions = enums::definitions(model, input);
    let rules = rules::statics(model);
    let enum_impls = enums::impls(model);
    let status_impls = status::impls(model, fields, input);
    let private = match &model.crate_path {
        Some(path) => quote!(#path::__private),
        None => quote!(::phase_rules::__private),
    };
    quote! {
        #definitions
        const _: () = {
            use #private as __p;
            #rules
            #enum_impls
            #status_impls
        };
    }
}
