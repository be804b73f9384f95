//! From the text in the editor to what the derives read: their items, or only the content of `#[phase(..)]`.

use crate::brackets::{self, MOST_NESTED, Repaired};
use crate::items::{Derive, deeper_bracket, is_source_file, items};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::quote;
use std::ops::Range;
use std::str::FromStr;
use syn::DeriveInput;

/// What an error of the compiler says, and the bytes that it is about.
pub struct Mistake {
    pub bytes: Range<usize>,
    pub message: String,
}

/// What a derive reads.
pub struct Input {
    pub derive: Derive,
    /// What keeps the item from being Rust. Then only its attributes are read.
    pub error: Option<syn::Error>,
    pub item: Option<DeriveInput>,
}

/// A text as the derives read it.
pub struct Source {
    /// In the order of the text.
    pub inputs: Vec<Input>,
    /// Whether the text is the content of the attribute.
    pub is_sections: bool,
    /// What keeps the text from being Rust.
    pub mistakes: Vec<Mistake>,
    repaired: Option<Repaired>,
}

impl Source {
    pub fn of(text: &str) -> Self {
        let mut source = Self {
            inputs: Vec::new(),
            is_sections: false,
            mistakes: Vec::new(),
            repaired: None,
        };
        if let Some(tokens) = source.tokens(text) {
            source.read(tokens);
        }
        source
    }

    /// The bytes of the text that a span means.
    pub fn bytes(&self, span: Span) -> Range<usize> {
        let bytes = span.byte_range();
        self.repaired
            .as_ref()
            .map_or(bytes.clone(), |repaired| repaired.original(&bytes))
    }

    fn tokens(&mut self, text: &str) -> Option<TokenStream> {
        let tokens = TokenStream::from_str(text)
            .ok()
            .or_else(|| self.repaired_tokens(text))?;
        let Some(bracket) = deeper_bracket(tokens.clone(), MOST_NESTED) else {
            return Some(tokens);
        };
        self.mistakes.push(Mistake {
            bytes: self.bytes(bracket),
            message: "brackets are nested too deeply".into(),
        });
        None
    }

    /// The tokens of what the text becomes when brackets are closed and what is no token is blank.
    fn repaired_tokens(&mut self, text: &str) -> Option<TokenStream> {
        /// More of them are no rules.
        const MOST_BLANKED: usize = 20;
        let mut repaired = brackets::repaired(text);
        for fault in repaired.faults.drain(..) {
            self.mistakes.push(Mistake {
                bytes: fault.bytes,
                message: fault.message,
            });
        }
        for _ in 0..MOST_BLANKED {
            let error = match TokenStream::from_str(&repaired.text) {
                Ok(tokens) => {
                    self.repaired = Some(repaired);
                    return Some(tokens);
                }
                Err(error) => error,
            };
            let start = error.span().byte_range().start;
            let unreadable = repaired.text[start..].chars().next()?;
            let bytes = start..start + unreadable.len_utf8();
            self.mistakes.push(Mistake {
                bytes: repaired.original(&bytes),
                message: format!("unknown start of token: {unreadable}"),
            });
            repaired
                .text
                .replace_range(bytes.clone(), &" ".repeat(bytes.len()));
        }
        None
    }

    fn read(&mut self, tokens: TokenStream) {
        let mut items = items(tokens.clone());
        if items.iter().all(|item| item.derives.is_empty())
            && let Some(status) = items.iter_mut().find(|item| item.is_bare)
        {
            status.derives.push(Derive::PhaseStatus);
        }
        let is_source_file = !items.is_empty() || is_source_file(tokens.clone());
        for item in items {
            let parsed = match (item.too_deep, item.breaks_off) {
                (Some(token), _) => Err(syn::Error::new(token, "types are nested too deeply")),
                (None, Some(last)) => Err(syn::Error::new(last, "the struct is missing after this")),
                (None, None) => syn::parse2::<DeriveInput>(item.tokens),
            };
            for derive in item.derives {
                let attributes = || syn::parse2(example(&item.attributes, item.name.clone()));
                self.inputs.push(match parsed.clone() {
                    Ok(item) => Input {
                        derive,
                        error: None,
                        item: Some(item),
                    },
                    Err(error) => Input {
                        derive,
                        error: Some(error),
                        item: (derive == Derive::PhaseStatus && item.too_deep.is_none())
                            .then(attributes)
                            .and_then(Result::ok),
                    },
                });
            }
        }
        if !is_source_file {
            self.is_sections = true;
            self.inputs.push(Input {
                derive: Derive::PhaseStatus,
                error: None,
                item: syn::parse2(wrapped(tokens)).ok(),
            });
        }
    }
}

/// The struct that the sections stand on where the text has none.
fn wrapped(sections: TokenStream) -> TokenStream {
    let end = sections.clone().into_iter().last().map(|last| last.span());
    let mut arguments = Group::new(Delimiter::Parenthesis, sections);
    // What is missing at the end is missing after the last token.
    arguments.set_span(end.unwrap_or_else(Span::call_site));
    example(&quote!(#[phase #arguments]), None)
}

/// A struct without mistakes.
fn example(attributes: &TokenStream, name: Option<Ident>) -> TokenStream {
    let name = name.unwrap_or_else(|| Ident::new("ExampleStatus", Span::call_site()));
    quote! {
        #attributes
        pub struct #name {
            pub conditions: Vec<Condition>,
            pub phase: Option<String>,
            pub observed_generation: Option<i64>,
        }
    }
}
