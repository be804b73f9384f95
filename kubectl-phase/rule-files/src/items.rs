//! The structs, enums and unions of a text, and which of the project's derives read them.

use crate::brackets;
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};

/// A derive of the project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Derive {
    PhaseStatus,
    WriteCondition,
}

/// A struct, an enum or a union, or attributes with a derive at the end of the text, where the item is still to come.
pub struct Item {
    pub attributes: TokenStream,
    /// All of it, with the attributes.
    pub tokens: TokenStream,
    /// The project's derives that are on it, in their order.
    pub derives: Vec<Derive>,
    pub name: Option<Ident>,
    /// Whether it may be the status struct, pasted without any derive.
    pub is_bare: bool,
    /// The last token, where the text ends before the item does.
    pub breaks_off: Option<Span>,
    /// The token at which a type or an expression nests deeper than is safe to parse.
    pub too_deep: Option<Span>,
}

/// The items of a text, in its order. Those in braces come after the item that the braces belong to.
pub fn items(tokens: TokenStream) -> Vec<Item> {
    let mut items = Vec::new();
    collect(tokens, &mut items);
    items
}

/// The first bracket that is in more brackets than this.
pub fn deeper_bracket(tokens: TokenStream, most: usize) -> Option<Span> {
    tokens.into_iter().find_map(|token| match token {
        TokenTree::Group(group) if most == 0 => Some(group.span_open()),
        TokenTree::Group(group) => deeper_bracket(group.stream(), most - 1),
        _ => None,
    })
}

/// Whether a text without items is Rust all the same.
pub fn is_source_file(tokens: TokenStream) -> bool {
    const FIRST: [&str; 11] = [
        "const", "extern", "fn", "impl", "mod", "pub", "static", "trait", "type", "unsafe", "use",
    ];
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    match tokens.get(attributes_end(&tokens)) {
        Some(TokenTree::Ident(word)) => FIRST.iter().any(|first| word == first),
        Some(_) => false,
        None => !tokens.is_empty(),
    }
}

fn collect(tokens: TokenStream, items: &mut Vec<Item>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut rest = &tokens[..];
    while !rest.is_empty() {
        let attributes = attributes_end(rest);
        let keyword = attributes + visibility_length(&rest[attributes..]);
        let end = match rest.get(keyword) {
            None => rest.len(),
            Some(TokenTree::Ident(word)) if is_item(word) => {
                let is_end = |token: &TokenTree| is_body(token) || is_punct(token, ';');
                let body = rest[keyword..].iter().position(is_end);
                body.map_or(rest.len(), |body| keyword + body + 1)
            }
            Some(other) => {
                if let TokenTree::Group(group) = other
                    && is_body(other)
                {
                    collect(group.stream(), items);
                }
                rest = &rest[keyword + 1..];
                continue;
            }
        };
        let item = Item::of(&rest[..end], attributes, keyword);
        if keyword < end || !item.derives.is_empty() {
            items.push(item);
        }
        rest = &rest[end..];
    }
}

impl Item {
    fn of(tokens: &[TokenTree], attributes: usize, keyword: usize) -> Self {
        let mut item = Self {
            attributes: tokens[..attributes].iter().cloned().collect(),
            tokens: tokens.iter().cloned().collect(),
            derives: Vec::new(),
            name: match tokens.get(keyword + 1) {
                Some(TokenTree::Ident(name)) => Some(name.clone()),
                _ => None,
            },
            is_bare: matches!(tokens.get(keyword), Some(TokenTree::Ident(word)) if word == "struct"),
            breaks_off: None,
            too_deep: too_deep(tokens[attributes..].iter().cloned().collect(), 0),
        };
        let mut is_status = false;
        for attribute in &tokens[..attributes] {
            let TokenTree::Group(attribute) = attribute else {
                continue;
            };
            let stream = attribute.stream();
            let attribute: Vec<TokenTree> = stream.clone().into_iter().collect();
            // What is in `#[phase(..)]` is neither a type nor an expression.
            if !matches!(&attribute[..], [TokenTree::Ident(word), TokenTree::Group(_)] if word == "phase") {
                item.too_deep = item.too_deep.or_else(|| too_deep(stream, 0));
            }
            match &attribute[..] {
                [TokenTree::Ident(word), TokenTree::Group(paths)] if word == "derive" => {
                    item.is_bare = false;
                    item.derives
                        .extend(paths.stream().into_iter().filter_map(|token| derive(&token)));
                }
                [TokenTree::Ident(word), ..] => is_status |= word == "phase",
                _ => {}
            }
        }
        if is_status && item.derives.is_empty() {
            item.derives.push(Derive::PhaseStatus);
        }
        let last = tokens.last();
        let is_whole =
            keyword < tokens.len() && last.is_some_and(|last| is_body(last) || is_punct(last, ';'));
        item.breaks_off = last.filter(|_| !is_whole).map(TokenTree::span);
        item
    }
}

fn derive(token: &TokenTree) -> Option<Derive> {
    match token {
        TokenTree::Ident(word) if word == "PhaseStatus" => Some(Derive::PhaseStatus),
        TokenTree::Ident(word) if word == "WriteCondition" => Some(Derive::WriteCondition),
        _ => None,
    }
}

/// The first token that may be nested too deeply for a parser that recurses: in brackets, in `<..>` and behind operators such as
/// `&`. What a comma ends is over.
fn too_deep(tokens: TokenStream, outer: usize) -> Option<Span> {
    const MOST_NESTED: usize = 2 * brackets::MOST_NESTED;
    let mut depth = outer;
    // Those of the `<` that are open.
    let mut depths = vec![outer];
    let mut before = ' ';
    for token in tokens {
        let character = match &token {
            TokenTree::Punct(punct) => punct.as_char(),
            _ => ' ',
        };
        match (before, character) {
            (_, ',' | ';' | '#') => depth = depths[depths.len() - 1],
            (_, '<') => {
                depth += 1;
                depths.push(depth);
            }
            ('-' | '=', '>') => {}
            (_, '>') if depths.len() > 1 => depth = depths.pop().unwrap_or(outer),
            _ => depth += 1,
        }
        before = character;
        if depth > MOST_NESTED {
            return Some(token.span());
        }
        if let TokenTree::Group(group) = token
            && let Some(token) = too_deep(group.stream(), depth)
        {
            return Some(token);
        }
    }
    None
}

/// The number of tokens of the attributes at the start, of both forms.
fn attributes_end(tokens: &[TokenTree]) -> usize {
    let mut rest = tokens;
    loop {
        rest = match rest {
            [hash, TokenTree::Group(_), after @ ..] if is_punct(hash, '#') => after,
            [hash, not, TokenTree::Group(_), after @ ..] if is_punct(hash, '#') && is_punct(not, '!') => {
                after
            }
            _ => return tokens.len() - rest.len(),
        };
    }
}

fn visibility_length(tokens: &[TokenTree]) -> usize {
    match tokens {
        [TokenTree::Ident(word), TokenTree::Group(group), ..]
            if word == "pub" && group.delimiter() == Delimiter::Parenthesis =>
        {
            2
        }
        [TokenTree::Ident(word), ..] if word == "pub" => 1,
        _ => 0,
    }
}

fn is_item(word: &Ident) -> bool {
    ["struct", "enum", "union"].iter().any(|item| word == item)
}

fn is_body(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}
