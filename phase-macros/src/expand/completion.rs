//! Names of a block with errors, for editors to complete.
//!
//! rust-analyzer completes a name in an attribute where the expansion uses it. It expands the block twice, as it is and with
//! a marker at the cursor, and compares: what comes before the name must be the same in both. Rules with a mistake are
//! dropped from the model, so their names are read from the tokens, and used at the very beginning. The cfg is set in
//! rust-analyzer alone: for a compiler, the uses would be the same errors again.

use crate::resolve::{Model, is_usable};
use crate::syntax::{ATTRIBUTE, word};
use phase_core::status::ConditionStatus;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use syn::{DeriveInput, Meta};

/// Uses each name of a matcher or a rule that the model does not have. To be in the scope of `__p`.
pub fn unfinished_names(model: &Model<'_>, input: &DeriveInput) -> TokenStream {
    let mut names = Names {
        model,
        conditions: Vec::new(),
        phases: Vec::new(),
        statuses: Vec::new(),
    };
    for attribute in &input.attrs {
        if let Meta::List(list) = &attribute.meta
            && list.path.is_ident(ATTRIBUTE)
        {
            names.read_block(list.tokens.clone());
        }
    }
    let (conditions, phases, statuses) = (names.conditions, names.phases, names.statuses);
    let (condition_enum, phase_enum) = (&model.enums.condition, &model.enums.phase);
    quote! {
        #[allow(unexpected_cfgs)]
        const _: () = {
            #[cfg(rust_analyzer)]
            const _: () = {
                use #condition_enum::{#(#conditions as _),*};
                use #phase_enum::{#(#phases as _),*};
                use __p::ConditionStatus::{#(#statuses as _),*};
            };
        };
    }
}

struct Names<'a> {
    model: &'a Model<'a>,
    conditions: Vec<Ident>,
    phases: Vec<Ident>,
    statuses: Vec<Ident>,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Condition,
    Phase,
    Status,
}

impl Names<'_> {
    fn read_block(&mut self, tokens: TokenStream) {
        let mut section = String::new();
        for token in tokens {
            match token {
                TokenTree::Ident(name) => section = name.to_string(),
                TokenTree::Group(list) => match &*section {
                    word::RULES => self.read_list(list.stream(), Kind::Phase),
                    word::ENSURE | word::NEVER => self.read_list(list.stream(), Kind::Condition),
                    _ => {}
                },
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }

    /// Tells what a name is by what is before it, however little of the syntax there is.
    fn read_list(&mut self, tokens: TokenStream, after_arrow: Kind) {
        let mut kind = Kind::Condition;
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Group(operands) => self.read_list(operands.stream(), after_arrow),
                TokenTree::Punct(punct) => match punct.as_char() {
                    ',' => kind = Kind::Condition,
                    '=' if kind == Kind::Condition => kind = Kind::Status,
                    '>' => kind = after_arrow,
                    _ => {}
                },
                TokenTree::Ident(name) if name == word::PHASE => kind = Kind::Phase,
                TokenTree::Ident(name) => {
                    let is_combinator = matches!(tokens.peek(), Some(TokenTree::Group(_)));
                    if !is_combinator && name != "_" && is_usable(&name) {
                        self.add_if_unknown(name, kind);
                    }
                }
                TokenTree::Literal(_) => {}
            }
        }
    }

    fn add_if_unknown(&mut self, name: Ident, kind: Kind) {
        match kind {
            Kind::Condition if !self.model.conditions.contains(&&name) => self.conditions.push(name),
            // The phase of a dropped rule is in the model, but no rule uses it.
            Kind::Phase if self.model.arms.iter().all(|arm| arm.phase != name) => self.phases.push(name),
            Kind::Status if ConditionStatus::from_exact(&name.to_string()).is_none() => {
                self.statuses.push(name);
            }
            _ => {}
        }
    }
}
