//! From the text in the editor to what the derive reads: a struct with `#[phase(..)]`, or only the content of the attribute.

use crate::brackets::{self, Repaired};
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::quote;
use std::ops::Range;
use std::str::FromStr;
use syn::DeriveInput;

/// What an error of the compiler says, and the bytes that it is about.
pub struct Mistake {
    pub bytes: Range<usize>,
    pub message: String,
}

/// A text as the derive reads it.
pub struct Source {
    pub input: Option<DeriveInput>,
    /// Whether the text is the content of the attribute.
    pub is_sections: bool,
    /// What keeps the text from being Rust.
    pub mistakes: Vec<Mistake>,
    repaired: Option<Repaired>,
}

impl Source {
    pub fn of(text: &str) -> Self {
        let mut source = Self {
            input: None,
            is_sections: true,
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

    /// The tokens of the text, or of what it becomes when brackets are closed and what is no token is blank.
    fn tokens(&mut self, text: &str) -> Option<TokenStream> {
        /// More of them are no rules.
        const MOST_BLANKED: usize = 20;
        if let Err(too_deep) = brackets::depth(text) {
            self.mistakes.push(Mistake {
                bytes: too_deep.at..too_deep.at + 1,
                message: "brackets are nested too deeply".into(),
            });
            return None;
        }
        if let Ok(tokens) = TokenStream::from_str(text) {
            return Some(tokens);
        }
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
        let input = match find_struct(tokens.clone()) {
            Some(item) => {
                self.is_sections = false;
                item
            }
            None => wrapped(tokens),
        };
        match syn::parse2(input) {
            Ok(input) => self.input = Some(input),
            Err(error) => {
                let bytes = self.bytes(error.span());
                self.mistakes.push(Mistake {
                    bytes,
                    message: error.to_string(),
                });
            }
        }
    }
}

/// The struct that the sections stand on where the text has none.
fn wrapped(sections: TokenStream) -> TokenStream {
    let end = sections.clone().into_iter().last().map(|last| last.span());
    let mut arguments = Group::new(Delimiter::Parenthesis, sections);
    // What is missing at the end is missing after the last token.
    arguments.set_span(end.unwrap_or_else(Span::call_site));
    quote! {
        #[phase #arguments]
        pub struct ExampleStatus {
            pub conditions: Vec<Condition>,
            pub phase: Option<ExamplePhase>,
            pub observed_generation: Option<i64>,
        }
    }
}

/// The first struct with `#[phase(..)]`, or else the first.
fn find_struct(tokens: TokenStream) -> Option<TokenStream> {
    let mut structs = Vec::new();
    collect_structs(tokens, &mut structs);
    let place = structs.iter().position(|(_, has_rules)| *has_rules).unwrap_or(0);
    (place < structs.len()).then(|| structs.swap_remove(place).0)
}

/// Adds each struct, and whether it has the attribute.
fn collect_structs(tokens: TokenStream, structs: &mut Vec<(TokenStream, bool)>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while at < tokens.len() {
        match &tokens[at] {
            TokenTree::Ident(word) if word == "struct" => {
                let start = attributes_begin(&tokens[..at]);
                let end = at + length_of_item(&tokens[at..]);
                let has_rules = tokens[start..at].iter().any(is_rules);
                structs.push((tokens[start..end].iter().cloned().collect(), has_rules));
                at = end;
                continue;
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                collect_structs(group.stream(), structs);
            }
            _ => {}
        }
        at += 1;
    }
}

/// Where the attributes and the visibility before an item begin.
fn attributes_begin(before: &[TokenTree]) -> usize {
    let mut start = before.len();
    if let [.., TokenTree::Ident(word), TokenTree::Group(_)] = &before[..start]
        && word == "pub"
    {
        start -= 2;
    } else if let [.., TokenTree::Ident(word)] = &before[..start]
        && word == "pub"
    {
        start -= 1;
    }
    while let [.., TokenTree::Punct(hash), TokenTree::Group(group)] = &before[..start]
        && hash.as_char() == '#'
        && group.delimiter() == Delimiter::Bracket
    {
        start -= 2;
    }
    start
}

/// Up to the braces or the semicolon.
fn length_of_item(tokens: &[TokenTree]) -> usize {
    let is_end = |token: &TokenTree| match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(punct) => punct.as_char() == ';',
        _ => false,
    };
    tokens.iter().position(is_end).map_or(tokens.len(), |end| end + 1)
}

/// Whether this is the brackets of `#[phase(..)]`.
fn is_rules(token: &TokenTree) -> bool {
    let TokenTree::Group(group) = token else {
        return false;
    };
    matches!(group.stream().into_iter().next(), Some(TokenTree::Ident(word)) if word == "phase")
}
