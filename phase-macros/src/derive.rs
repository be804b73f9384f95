//! The derives, from the struct to the expansion.

use crate::errors::Errors;
use crate::stages::checked;
use crate::{condition_fields, expand, syntax};
use phase_core::analysis::findings;
use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

/// What `#[derive(PhaseStatus)]` expands to.
pub fn derive(input: &DeriveInput) -> TokenStream {
    let errors = Errors::default();
    let block = syntax::parse::block(input, &errors);
    let (model, fields) = checked(input, &block, &mut findings, &errors);
    let expansion = expand::expand(&model, &fields, input, !errors.is_empty());
    let errors = errors.into_compile_errors();
    quote!(#expansion #errors)
}

/// What `#[derive(WriteCondition)]` expands to.
pub fn derive_condition(input: &DeriveInput) -> TokenStream {
    let errors = Errors::default();
    let crate_path = syntax::condition::crate_path(input, &errors);
    let fields = condition_fields::find(input, &errors);
    let expansion = expand::condition::impls(&fields, crate_path.as_ref(), input);
    let errors = errors.into_compile_errors();
    quote!(#expansion #errors)
}
