//! Turns the model into tokens. Never fails: errors are already reported, and what can be generated is.
//!
//! Bodies are thin, the logic is in phase-core. Paths are absolute and methods are called by path, so that no name and no trait
//! in the user's scope interferes; locals and private items begin with two underscores.
//!
//! Rules come first, and texts that quote them last, for the reason that `completion` gives.

mod completion;
pub mod condition;
mod decision_tree;
mod enums;
mod evaluator;
mod rules;
mod status;

use crate::fields::Fields;
use crate::resolve::Model;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Data, DeriveInput, Path};

pub fn expand(model: &Model<'_>, fields: &Fields<'_>, input: &DeriveInput, has_errors: bool) -> TokenStream {
    let definitions = enums::definitions(model, input);
    let constants = rules::constants(model);
    let evaluator = evaluator::evaluator(model);
    let (reasons, reasons_of_conditions) = rules::reasons(model);
    let enum_impls = enums::impls(model, &evaluator, &reasons_of_conditions);
    let import = import(model.crate_path);
    let lints = deprecation(input);
    let status_impls = status::impls(model, fields, input);
    let unfinished_names = has_errors.then(|| completion::unfinished_names(model, input));
    quote! {
        #lints
        const _: () = {
            #import
            #unfinished_names
            #constants
            #reasons
            #enum_impls
            #status_impls
        };
        #definitions
    }
}

/// Makes what generated code names of the facade `__p`.
fn import(crate_path: Option<&Path>) -> TokenStream {
    let private = format_ident!(
        "__private_{}",
        env!("CARGO_PKG_VERSION").replace(['.', '-', '+'], "_")
    );
    match crate_path {
        None => quote!(use ::phase_rules::#private as __p;),
        // An error about the path points at it.
        Some(path) => quote_spanned!(path.span()=> use #path::#private as __p;),
    }
}

/// Where the struct or one of its fields is deprecated: the derive's own uses of it are not worth a warning.
fn deprecation(input: &DeriveInput) -> Option<TokenStream> {
    let fields = match &input.data {
        Data::Struct(data) => data.fields.iter(),
        _ => return None,
    };
    let attributes = input.attrs.iter().chain(fields.flat_map(|field| &field.attrs));
    attributes
        .into_iter()
        .any(|attribute| attribute.path().is_ident("deprecated"))
        .then(|| quote!(#[allow(deprecated)]))
}

/// Returns a span with the names of the expansion and the location of the user's tokens, for errors of the compiler.
fn at(tokens: &impl ToTokens) -> Span {
    Span::call_site().located_at(Spanned::span(tokens))
}
