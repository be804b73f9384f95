//! All stages of each derive, in their order.

use crate::errors::Errors;
use crate::fields::Fields;
use crate::prove::Analyze;
use crate::resolve::Model;
use crate::syntax::Block;
use crate::{check, condition_fields, expand, fields, prove, resolve, syntax};
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

/// The stages between syntax and expansion.
pub fn checked<'a>(
    input: &'a DeriveInput,
    block: &'a Block,
    analyze: Analyze<'_>,
    errors: &Errors,
) -> (Model<'a>, Fields<'a>) {
    check::block(block, input, errors);
    let mut model = resolve::resolve(block, input, errors);
    if errors.is_empty() {
        prove::prove(block, &model, analyze, errors);
    }
    let fields = fields::find(input, block, &mut model.enums, errors);
    (model, fields)
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
