//! The model to tokens. Never fails: what is wrong is already reported, and what can be generated is.
//!
//! Bodies are thin, the logic is in phase-core. Paths are absolute and methods are called by path, so that no name and no
//! trait in the user's scope can get in the way; locals and private items begin with two underscores.

mod decision_tree;
mod enums;
mod evaluator;
mod rules;
mod status;

use crate::fields::Fields;
use crate::lower::Model;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use rules::tokens;
use syn::spanned::Spanned;
use syn::{Data, DeriveInput};

pub fn expand(model: &Model, fields: &Fields<'_>, input: &DeriveInput) -> TokenStream {
    let definitions = enums::definitions(model, input);
    let rules = rules::statics(model);
    let evaluator = evaluator::evaluator(model);
    let enum_impls = enums::impls(model, &evaluator);
    let import = model.crate_path.as_ref().map_or_else(
        || tokens("use ::phase_rules::__private as __p;"),
        // A wrong path is shown where it is written.
        |path| quote_spanned!(path.span()=> use #path::__private as __p;),
    );
    // Whoever marks it so need not hear of it from the derive.
    let lints = is_deprecated(input).then(|| quote!(#[allow(deprecated)]));
    let status_impls = status::impls(model, fields, input);
    quote! {
        #definitions
        #lints
        const _: () = {
            #import
            #rules
            #enum_impls
            #status_impls
        };
    }
}

/// Whether the struct or one of its fields is.
fn is_deprecated(input: &DeriveInput) -> bool {
    let fields = match &input.data {
        Data::Struct(data) => data.fields.iter(),
        _ => return false,
    };
    let attributes = input.attrs.iter().chain(fields.flat_map(|field| &field.attrs));
    attributes
        .into_iter()
        .any(|attribute| attribute.path().is_ident("deprecated"))
}

/// Names of the expansion, shown at the user's tokens where the compiler has something to say.
fn at(tokens: &impl ToTokens) -> Span {
    Span::call_site().located_at(Spanned::span(tokens))
}
