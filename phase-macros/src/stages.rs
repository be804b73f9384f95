//! The stages between syntax and expansion, in their order.

use crate::check;
use crate::errors::Errors;
use crate::fields::{self, Fields};
use crate::prove::{self, Analyze};
use crate::resolve::{self, Model};
use crate::syntax::Block;
use syn::DeriveInput;

/// Checks and resolves a block, proves its rules where it has no mistakes, and finds the fields.
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
