//! Names of a block with errors, for editors to complete.
//!
//! rust-analyzer completes a name in an attribute where the expansion uses it. It expands the block twice, as it is and with
//! a marker at the cursor, and compares: what comes before the name must be the same in both. Rules with a mistake are
//! dropped from the model, so their names are read from the tokens, and used at the very beginning. The cfg is set in
//! rust-analyzer alone: for a compiler, the uses would be the same errors again.

use crate::declarations::is_usable;
use crate::resolve::Model;
use crate::syntax::{ATTRIBUTE, word};
use phase_core::status::ConditionStatus;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use syn::{DeriveInput, Meta};

/// Uses each name of a matcher or a rule that the model does not have. To be in the scope of `__p`.
pub fn unfinished_names(model: &Model<'_>, input: &DeriveInput) -> TokenStream {
    let mut names = Names {
        model,
        conditions: TokenStream::new(),
        phases: TokenStream::new(),
        statuses: TokenStream::new(),
        reasons: TokenStream::new(),
    };
    for attribute in &input.attrs {
        if let Meta::List(list) = &attribute.meta
            && list.path.is_ident(ATTRIBUTE)
        {
            names.read_block(list.tokens.clone());
        }
    }
    let (conditions, phases, statuses) = (names.conditions, names.phases, names.statuses);
    let reasons = (!model.reasons.is_empty()).then(|| {
        let (reason_enum, reasons) = (&model.enums.reason, names.reasons);
        quote!(use #reason_enum::{#reasons};)
    });
    let (condition_enum, phase_enum) = (&model.enums.condition, &model.enums.phase);
    quote! {
        #[allow(unexpected_cfgs)]
        const _: () = {
            #[cfg(rust_analyzer)]
            const _: () = {
                use #condition_enum::{#conditions};
                use #phase_enum::{#phases};
                use __p::ConditionStatus::{#statuses};
                #reasons
            };
        };
    }
}

struct Names<'a> {
    model: &'a Model<'a>,
    conditions: TokenStream,
    phases: TokenStream,
    statuses: TokenStream,
    reasons: TokenStream,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Condition,
    Phase,
    Status,
    Reason,
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
                    word::MATCHERS => self.read_matchers(list.stream()),
                    _ => {}
                },
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }

    /// `Name = matcher, ..`
    fn read_matchers(&mut self, tokens: TokenStream) {
        let mut matchers = TokenStream::new();
        let mut is_name = true;
        for token in tokens {
            let sign = match &token {
                TokenTree::Punct(punct) => punct.as_char(),
                _ => ' ',
            };
            if !is_name {
                matchers.extend([token]);
            }
            is_name = sign == ',' || is_name && sign != '=';
        }
        self.read_list(matchers, Kind::Condition);
    }

    /// Tells what a name is by what is before it, however little of the syntax there is.
    fn read_list(&mut self, tokens: TokenStream, after_arrow: Kind) {
        self.read_names(tokens, Kind::Condition, after_arrow);
    }

    fn read_names(&mut self, tokens: TokenStream, mut kind: Kind, after_arrow: Kind) {
        // A name that is not followed by a list, which combinators are.
        let mut name = None;
        for token in tokens {
            match token {
                TokenTree::Group(reasons) if kind == Kind::Status => {
                    self.add_if_unknown(name.take(), kind);
                    self.read_names(reasons.stream(), Kind::Reason, after_arrow);
                }
                TokenTree::Group(operands) => {
                    name = None;
                    self.read_list(operands.stream(), after_arrow);
                }
                TokenTree::Punct(punct) => {
                    self.add_if_unknown(name.take(), kind);
                    match punct.as_char() {
                        ',' => kind = Kind::Condition,
                        '=' if kind == Kind::Condition => kind = Kind::Status,
                        '>' => kind = after_arrow,
                        _ => {}
                    }
                }
                TokenTree::Ident(next) => {
                    self.add_if_unknown(name.take(), kind);
                    if next == word::PHASE {
                        kind = Kind::Phase;
                    } else {
                        name = Some(next);
                    }
                }
                TokenTree::Literal(_) => {}
            }
        }
        self.add_if_unknown(name, kind);
    }

    fn add_if_unknown(&mut self, name: Option<Ident>, kind: Kind) {
        // Words of the language cannot be in a `use`.
        let Some(name) = name.filter(|name| name != "_" && is_usable(name)) else {
            return;
        };
        let (names, is_known) = match kind {
            Kind::Condition => {
                let matchers = &self.model.matchers;
                let is_matcher = matchers.iter().any(|named| named.name == name);
                (
                    &mut self.conditions,
                    is_matcher || self.model.conditions.contains(&&name),
                )
            }
            // The phase of a dropped rule is in the model, but no rule uses it.
            Kind::Phase => (
                &mut self.phases,
                self.model.arms.iter().any(|arm| arm.phase == name),
            ),
            Kind::Status => (
                &mut self.statuses,
                ConditionStatus::from_exact(&name.to_string()).is_some(),
            ),
            // Of a dropped rule, as a phase.
            Kind::Reason => (&mut self.reasons, false),
        };
        if !is_known {
            names.extend(quote!(#name as _,));
        }
    }
}
