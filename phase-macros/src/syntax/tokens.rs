//! Reading tokens: lists of items, names, docs, and where an error is.

use crate::errors::Errors;
use proc_macro2::{Spacing, TokenStream, TokenTree};
use quote::ToTokens;
use std::fmt::Display;
use syn::ext::IdentExt;
use syn::parse::{ParseBuffer, ParseStream, Result};
use syn::token::{Brace, Bracket, Paren};
use syn::{Ident, LitStr, Token, braced, bracketed, parenthesized};

/// Parses comma-separated items. Says whether one could not be read.
pub(super) fn each_item(
    input: ParseStream<'_>,
    errors: &Errors,
    item: &mut dyn FnMut(ParseStream<'_>) -> Result<()>,
) -> bool {
    let mut has_gaps = false;
    let mut comma_is_missing = false;
    while !input.is_empty() {
        match item(input) {
            Ok(()) if input.is_empty() || input.peek(Token![,]) => {}
            Ok(()) if input.peek(Token![;]) => {
                errors.add(error_here(input, "expected a comma, found `;`"));
            }
            Ok(()) => {
                errors.add(error_here(input, "missing comma before this"));
                comma_is_missing = input.peek(Ident) || input.peek(Token![_]);
                if comma_is_missing {
                    continue;
                }
                has_gaps = true;
            }
            Err(error) => {
                // After a missing comma, what is not an item may belong to the item before.
                if !comma_is_missing {
                    errors.add(error);
                }
                has_gaps = true;
            }
        }
        comma_is_missing = false;
        skip_to_comma(input);
        let _: Result<TokenTree> = input.parse();
    }
    has_gaps
}

/// Makes an error at the next token or operator; at the end, at the closing delimiter of the list.
pub(super) fn error_here(input: ParseStream<'_>, message: impl Display) -> syn::Error {
    let ahead = input.fork();
    let mut operator = TokenStream::new();
    while let Ok(TokenTree::Punct(punct)) = ahead.parse::<TokenTree>() {
        if matches!(punct.as_char(), ',' | ';' | '\'') {
            break;
        }
        let is_joint = punct.spacing() == Spacing::Joint;
        operator.extend([TokenTree::Punct(punct)]);
        if !is_joint {
            break;
        }
    }
    if operator.is_empty() {
        syn::Error::new(input.span(), message)
    } else {
        syn::Error::new_spanned(operator, message)
    }
}

pub(super) fn skip_to_comma(input: ParseStream<'_>) {
    skip_until(input, |input| input.peek(Token![,]) || input.peek(Token![;]));
}

/// Skips what is left: syn reports tokens that are not read.
pub(super) fn skip_all(input: &ParseBuffer<'_>) {
    skip_until(input, |_| false);
}

pub(super) fn skip_until(input: ParseStream<'_>, is_there: impl Fn(ParseStream<'_>) -> bool) {
    while !input.is_empty() && !is_there(input) {
        let _: Result<TokenTree> = input.parse();
    }
}

pub(super) fn is_delimited(input: ParseStream<'_>) -> bool {
    input.peek(Paren) || input.peek(Bracket) || input.peek(Brace)
}

/// Returns the content of the parentheses after a keyword. Other brackets are an error, but their content is read.
pub(super) fn content_of<'a>(
    keyword: &Ident,
    input: ParseStream<'a>,
    errors: &Errors,
) -> Result<ParseBuffer<'a>> {
    let content;
    if input.peek(Paren) {
        parenthesized!(content in input);
        return Ok(content);
    }
    let message = format!("`{keyword}` needs parentheses\nhelp: write {keyword}(..)");
    if !is_delimited(input) {
        return Err(syn::Error::new_spanned(keyword, message));
    }
    errors.add(error_here(input, message));
    if input.peek(Bracket) {
        bracketed!(content in input);
    } else {
        braced!(content in input);
    }
    Ok(content)
}

/// The name in a declaration that may have a text after `=`. A name in quotes is declared all the same.
pub(super) fn declared_name(input: ParseStream<'_>, expected: &str, errors: &Errors) -> Result<Ident> {
    let Ok(text) = input.fork().parse::<LitStr>() else {
        return name(input, expected, errors);
    };
    let value = text.value();
    if is_name(&value) {
        errors.add(error_here(
            input,
            format_args!("expected {expected}\nhelp: write {value}, without quotes"),
        ));
        let _: LitStr = input.parse()?;
        return Ok(Ident::new(&value, text.span()));
    }
    Err(error_here(
        input,
        format_args!("expected {expected}\nhelp: write a name before the text, as in Name = {value:?}"),
    ))
}

/// Any word, keywords too: later stages know best what is wrong with `true`. Of a path, which is an error, the last name.
pub(super) fn name(input: ParseStream<'_>, expected: &str, errors: &Errors) -> Result<Ident> {
    if input.peek(Ident::peek_any) && !input.peek(Token![_]) {
        let mut name = input.call(Ident::parse_any)?;
        let mut path = name.to_token_stream();
        let mut is_path = false;
        while input.peek(Token![::]) && input.peek3(Ident::peek_any) {
            input.parse::<Token![::]>()?.to_tokens(&mut path);
            name = input.call(Ident::parse_any)?;
            name.to_tokens(&mut path);
            is_path = true;
        }
        if is_path {
            errors.at(
                path,
                format_args!("expected {expected}, found a path\nhelp: write {name}"),
            );
        }
        return Ok(name);
    }
    let quoted = input
        .fork()
        .parse::<LitStr>()
        .ok()
        .map(|text| text.value())
        .filter(|text| is_name(text));
    Err(match quoted {
        Some(text) => error_here(
            input,
            format_args!("expected {expected}\nhelp: write {text}, without quotes"),
        ),
        None => error_here(input, format_args!("expected {expected}")),
    })
}

/// Whether the word is written as reasons are, and flags and statuses are not.
pub(super) fn is_camel_case(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

/// Whether the text can be a name, perhaps a keyword. It is not parsed: the compiler would report what it cannot read.
pub(super) fn is_name(text: &str) -> bool {
    let mut chars = text.chars();
    chars
        .next()
        .is_some_and(|first| first == '_' || unicode_ident::is_xid_start(first))
        && chars.all(unicode_ident::is_xid_continue)
        && text != "_"
}

/// Doc comments. Other attributes are errors.
pub(super) fn docs(input: ParseStream<'_>, errors: &Errors) -> Result<String> {
    let mut lines: Vec<String> = Vec::new();
    while input.peek(Token![#]) {
        let _: Token![#] = input.parse()?;
        // `//!` is `#![doc = ".."]`
        let _: Option<Token![!]> = input.parse().ok();
        if !input.peek(Bracket) {
            return Err(error_here(
                input,
                "only doc comments are allowed before a name\nhelp: remove the `#`",
            ));
        }
        let content;
        bracketed!(content in input);
        match doc(&content) {
            Ok(text) => lines.extend(
                text.split('\n')
                    .map(|line| line.strip_prefix(' ').unwrap_or(line).to_owned()),
            ),
            Err(error) => {
                skip_all(&content);
                errors.add(error);
            }
        }
    }
    Ok(lines.join("\n"))
}

/// `doc = ".."`, parsed by hand: syn would parse a value that is an expression of any depth.
pub(super) fn doc(content: ParseStream<'_>) -> Result<String> {
    let start = content.span();
    let name = content.call(Ident::parse_any).ok().map(|name| name.to_string());
    if name.as_deref() != Some("doc") || content.parse::<Token![=]>().is_err() {
        let help = match name.as_deref() {
            Some("serde") => "remove the attribute; a text follows the name, as in Name = \"text\"",
            _ => "remove the attribute",
        };
        return Err(syn::Error::new(
            start,
            format_args!("only doc comments are allowed here\nhelp: {help}"),
        ));
    }
    match content.parse::<LitStr>() {
        Ok(text) if content.is_empty() => Ok(text.value()),
        _ => Err(syn::Error::new(
            start,
            "docs must be string literals here: a derive cannot expand macros\nhelp: write the text, as in `/// What it \
             means.`",
        )),
    }
}
