//! Tests of the derive as a function from tokens to tokens. The facade tests what they compile to.

mod completion;
mod condition;
mod docs;
mod hostile;
mod hygiene;
mod length;
mod names;
mod round_trip;

use crate::errors::Errors;
use crate::{check, resolve, syntax};
use phase_core::rules::RuleList;
use proc_macro2::{Span, TokenStream, TokenTree};
use syn::DeriveInput;

/// A status struct with this content of `#[phase(..)]`.
fn status_struct(block: &str) -> String {
    format!(
        "#[phase({block}\n)] pub struct BackupStatus {{ conditions: Vec<Condition>, phase: Option<BackupPhase>, \
         observed_generation: Option<i64> }}"
    )
}

/// `C0, C1, C2` and so on.
fn numbered(prefix: &str, count: usize) -> String {
    let names: Vec<String> = (0..count).map(|number| format!("{prefix}{number}")).collect();
    names.join(", ")
}

fn parsed(source: &str) -> DeriveInput {
    syn::parse_str(source).unwrap_or_else(|error| panic!("{error} in {source}"))
}

/// Returns the rule list of a block, and the messages.
pub(crate) fn resolved(block: &str) -> (RuleList, Vec<String>) {
    let input = parsed(&status_struct(block));
    let errors = Errors::default();
    let block = syntax::parse::block(&input, &errors);
    check::block(&block, &input, &errors);
    let rules = resolve::resolve(&block, &input, &errors).rules;
    let messages = compile_errors(errors.into_compile_errors());
    (rules, messages.into_iter().map(|(message, _)| message).collect())
}

/// Returns the messages of all `compile_error!` in an expansion, with their spans.
fn compile_errors(expansion: TokenStream) -> Vec<(String, Span)> {
    let tokens: Vec<TokenTree> = expansion.into_iter().collect();
    tokens
        .windows(3)
        .filter_map(|window| match window {
            [TokenTree::Ident(name), _, TokenTree::Group(arguments)] if name == "compile_error" => {
                let message: syn::LitStr = syn::parse2(arguments.stream()).unwrap();
                Some((message.value(), name.span()))
            }
            _ => None,
        })
        .collect()
}
