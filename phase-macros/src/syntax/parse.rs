//! Attribute tokens to syntax nodes.
//!
//! A mistake costs the item that it is in, or the smallest operand, and reading goes on behind the next comma.

use super::{ATTRIBUTE, Arm, Atom, Block, Condition, Ensure, Matcher, Pattern, Section, word};
use crate::errors::Errors;
use crate::suggest;
use phase_core::rules::MAX_DEPTH;
use proc_macro2::{Ident, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseBuffer, ParseStream, Result};
use syn::{Attribute, DeriveInput, Expr, ExprLit, Lit, LitInt, LitStr, Meta, Path, Token, parenthesized};

const SECTIONS: &[&str] = &[word::CONDITIONS, word::RULES, word::ENSURE, word::NEVER];
const OPTIONS: &[&str] = &[word::CONDITION_ENUM, word::PHASE_ENUM, word::CRATE, word::BUDGET];

/// Reads all `#[phase(..)]` attributes of the struct.
pub fn block(input: &DeriveInput, errors: &Errors) -> Block {
    let mut block = Block::default();
    for attribute in input
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident(ATTRIBUTE))
    {
        let parsed = list_arguments(attribute).and_then(|()| {
            attribute.parse_args_with(|input: ParseStream<'_>| {
                each_item(input, errors, |input| {
                    section_or_option(&mut block, input, errors)
                });
                Ok(())
            })
        });
        if let Err(error) = parsed {
            errors.add(error);
        }
    }
    block
}

/// The attribute has to be `#[phase(..)]`.
pub fn list_arguments(attribute: &Attribute) -> Result<()> {
    match &attribute.meta {
        Meta::List(_) => Ok(()),
        meta => Err(syn::Error::new_spanned(
            meta,
            "this attribute takes arguments in parentheses\nhelp: write #[phase(conditions(..), rules(..))]",
        )),
    }
}

/// Reads comma-separated items. Says whether one could not be read.
fn each_item(
    input: ParseStream<'_>,
    errors: &Errors,
    mut item: impl FnMut(ParseStream<'_>) -> Result<()>,
) -> bool {
    let mut has_gaps = false;
    while !input.is_empty() {
        let read = item(input).and_then(|()| {
            if input.is_empty() || input.peek(Token![,]) {
                Ok(())
            } else {
                Err(input.error("expected a comma before this"))
            }
        });
        if let Err(error) = read {
            errors.add(error);
            has_gaps = true;
            skip_to_comma(input);
        }
        let _: Option<Token![,]> = input.parse().ok();
    }
    has_gaps
}

fn skip_to_comma(input: ParseStream<'_>) {
    while !input.is_empty() && !input.peek(Token![,]) {
        let _: Result<TokenTree> = input.parse();
    }
}

/// Reads over what is left, which would be an error of its own otherwise.
fn skip_all(input: &ParseBuffer<'_>) {
    while !input.is_empty() {
        let _: Result<TokenTree> = input.parse();
    }
}

fn section_or_option(block: &mut Block, input: ParseStream<'_>, errors: &Errors) -> Result<()> {
    let keyword = input.call(Ident::parse_any)?;
    let name = keyword.to_string();
    if SECTIONS.contains(&&*name) && !input.peek(syn::token::Paren) {
        return Err(syn::Error::new_spanned(
            &keyword,
            format_args!("`{name}` takes a list in parentheses\nhelp: write {name}(..)"),
        ));
    }
    match &*name {
        word::CONDITIONS => {
            let section = section(keyword, input, errors, |input| condition(input, errors))?;
            add_section(&mut block.conditions, section, errors);
            Ok(())
        }
        word::RULES => {
            let section = section(keyword, input, errors, |input| arm(input, errors))?;
            add_section(&mut block.rules, section, errors);
            Ok(())
        }
        word::ENSURE => {
            let section = section(keyword, input, errors, |input| ensure(input, errors))?;
            not_empty(
                &section,
                "a claim, as in ensure(JobFailed => phase = Failed)",
                errors,
            );
            block.ensures.extend(section.items);
            Ok(())
        }
        word::NEVER => {
            let section = section(keyword, input, errors, |input| matcher(input, errors, MAX_DEPTH))?;
            not_empty(
                &section,
                "a matcher, as in never(all(JobCompleted, JobFailed))",
                errors,
            );
            block.nevers.extend(section.items);
            Ok(())
        }
        word::CONDITION_ENUM => once(
            &mut block.condition_enum,
            option_value(&keyword, input, "a type name", Ident::parse)?,
            |name| name,
        ),
        word::PHASE_ENUM => once(
            &mut block.phase_enum,
            option_value(&keyword, input, "a type name", Ident::parse)?,
            |name| name,
        ),
        word::CRATE => {
            let path = option_value(&keyword, input, "a path", Path::parse_mod_style)?;
            once(&mut block.crate_path, path, |path| path)
        }
        word::BUDGET => {
            let number = |input: ParseStream<'_>| {
                let literal: LitInt = input.parse()?;
                let steps = literal.base10_parse()?;
                Ok((literal, steps))
            };
            let budget = option_value(&keyword, input, "a number of steps", number)?;
            once(&mut block.budget, budget, |(literal, _)| literal)
        }
        unknown => {
            let known = SECTIONS.iter().chain(OPTIONS).copied();
            let help = suggest::help(unknown, known);
            Err(syn::Error::new_spanned(
                &keyword,
                format_args!("`{unknown}` is no part of `phase`\n{help}"),
            ))
        }
    }
}

/// `keyword(item, ..)`, the keyword already read.
fn section<T>(
    keyword: Ident,
    input: ParseStream<'_>,
    errors: &Errors,
    mut item: impl FnMut(ParseStream<'_>) -> Result<T>,
) -> Result<Section<T>> {
    let content;
    parenthesized!(content in input);
    let mut items = Vec::new();
    let has_gaps = each_item(&content, errors, |input| {
        items.push(item(input)?);
        Ok(())
    });
    Ok(Section {
        keyword,
        items,
        has_gaps,
    })
}

fn not_empty<T>(section: &Section<T>, expected: &str, errors: &Errors) {
    if section.items.is_empty() && !section.has_gaps {
        errors.at(
            &section.keyword,
            format_args!("`{}` is empty\nhelp: give it {expected}", section.keyword),
        );
    }
}

fn option_value<T>(
    keyword: &Ident,
    input: ParseStream<'_>,
    expected: &str,
    value: impl FnOnce(ParseStream<'_>) -> Result<T>,
) -> Result<T> {
    if !input.peek(Token![=]) {
        return Err(syn::Error::new_spanned(
            keyword,
            format_args!("`{keyword}` takes a value\nhelp: write {keyword} = .., {expected}"),
        ));
    }
    let _: Token![=] = input.parse()?;
    let found = input.span();
    value(input).map_err(|_| syn::Error::new(found, format_args!("expected {expected} for `{keyword}`")))
}

/// A second section is a mistake; its items are kept, for others may name them.
fn add_section<T>(place: &mut Option<Section<T>>, section: Section<T>, errors: &Errors) {
    let Some(first) = place else {
        *place = Some(section);
        return;
    };
    let name = &section.keyword;
    errors.at_both(
        name,
        format_args!("`{name}` stands twice\nhelp: put all of it into one list"),
        &first.keyword,
        format_args!("the first `{name}` is here"),
    );
    first.items.extend(section.items);
    first.has_gaps |= section.has_gaps;
}

/// Puts what may stand once in its place.
fn once<T, N: quote::ToTokens>(place: &mut Option<T>, value: T, name: impl Fn(&T) -> &N) -> Result<()> {
    if let Some(first) = place {
        let mut error =
            syn::Error::new_spanned(name(&value), "this is given twice\nhelp: leave one of them out");
        error.combine(syn::Error::new_spanned(name(first), "the first is here"));
        return Err(error);
    }
    *place = Some(value);
    Ok(())
}

/// `[docs] Name [(flag, ..)] [= "wire/Type"]`
fn condition(input: ParseStream<'_>, errors: &Errors) -> Result<Condition> {
    let docs = docs(input)?;
    let name = name(input, "a condition name")?;
    let mut condition = Condition {
        docs,
        name,
        negative: None,
        absent: None,
        unread: None,
        wire_type: None,
    };
    if input.peek(syn::token::Paren) {
        let content;
        parenthesized!(content in input);
        each_item(&content, errors, |input| flag(&mut condition, input));
    }
    if input.peek(Token![=]) {
        let _: Token![=] = input.parse()?;
        match input.parse::<LitStr>() {
            Ok(wire_type) => condition.wire_type = Some(wire_type),
            Err(error) => {
                errors.add(syn::Error::new(
                    error.span(),
                    "expected the wire type as a string, as in Attached = \"gateway.example.com/Attached\"",
                ));
                skip_to_comma(input);
            }
        }
    }
    Ok(condition)
}

fn flag(condition: &mut Condition, input: ParseStream<'_>) -> Result<()> {
    let flag = input.call(Ident::parse_any)?;
    match &*flag.to_string() {
        word::NEGATIVE => once(&mut condition.negative, flag, |flag| flag),
        word::UNREAD => once(&mut condition.unread, flag, |flag| flag),
        word::ABSENT => {
            let status = option_value(&flag, input, "True, False or Unknown", Ident::parse_any)?;
            once(&mut condition.absent, status, |status| status)
        }
        unknown => {
            let help = suggest::help(unknown, [word::NEGATIVE, word::ABSENT, word::UNREAD]);
            Err(syn::Error::new_spanned(
                &flag,
                format_args!("`{unknown}` is no flag of a condition\n{help}"),
            ))
        }
    }
}

/// `[docs] matcher => Phase` or `[docs] _ => Phase`
fn arm(input: ParseStream<'_>, errors: &Errors) -> Result<Arm> {
    let docs = docs(input)?;
    let pattern = if input.peek(Token![_]) {
        Pattern::Wildcard(input.parse::<Token![_]>()?.span)
    } else {
        Pattern::Matcher(matcher(input, errors, MAX_DEPTH)?)
    };
    arrow(input, "the phase, as in JobFailed => Failed")?;
    Ok(Arm {
        docs,
        pattern,
        phase: name(input, "a phase name")?,
    })
}

/// `claim => claim`
fn ensure(input: ParseStream<'_>, errors: &Errors) -> Result<Ensure> {
    let premise = matcher(input, errors, MAX_DEPTH)?;
    arrow(input, "what must hold, as in JobFailed => phase = Failed")?;
    Ok(Ensure {
        premise,
        conclusion: matcher(input, errors, MAX_DEPTH)?,
    })
}

fn arrow(input: ParseStream<'_>, expected: &str) -> Result<()> {
    if input.peek(Token![=>]) {
        input.parse::<Token![=>]>().map(drop)
    } else {
        Err(input.error(format_args!("expected `=>` and {expected}")))
    }
}

/// `all(matcher, ..) | any(matcher, ..) | not(matcher) | Name | Name = value | value ..`
fn matcher(input: ParseStream<'_>, errors: &Errors, depth_left: usize) -> Result<Matcher> {
    let name = name(input, "a matcher")?;
    if !input.peek(syn::token::Paren) {
        return atom(name, input).map(Matcher::Atom);
    }
    let content;
    parenthesized!(content in input);
    if depth_left <= 1 {
        skip_all(&content);
        return Err(syn::Error::new_spanned(
            &name,
            format_args!("matchers may nest {MAX_DEPTH} levels deep\nhelp: split the rule in two"),
        ));
    }
    let mut operands = Vec::new();
    let has_gaps = each_item(&content, errors, |input| {
        operands.push(matcher(input, errors, depth_left - 1)?);
        Ok(())
    });
    match &*name.to_string() {
        word::ALL => Ok(Matcher::All(operands)),
        word::ANY => Ok(Matcher::Any(operands)),
        word::NOT => match <[Matcher; 1]>::try_from(operands) {
            Ok([operand]) => Ok(Matcher::Not(Box::new(operand))),
            // The operand is lost and reported; anything that keeps the rule's shape will do.
            Err(operands) if has_gaps => Ok(Matcher::Not(Box::new(Matcher::Any(operands)))),
            Err(operands) => Err(syn::Error::new_spanned(
                &name,
                format_args!(
                    "`not` takes one matcher, not {}\nhelp: write not(any(..)) for none of several, not(all(..)) for \
                     not all of them",
                    operands.len()
                ),
            )),
        },
        unknown => {
            let help = match suggest::nearest(unknown, [word::ALL, word::ANY, word::NOT]) {
                Some(nearest) => format!("help: did you mean `{nearest}(..)`?"),
                None => format!("help: for a status, write {unknown} = False"),
            };
            Err(syn::Error::new_spanned(
                &name,
                format_args!("only all(..), any(..) and not(..) take parentheses\n{help}"),
            ))
        }
    }
}

/// `[= value | value ..]`, the name already read.
fn atom(name: Ident, input: ParseStream<'_>) -> Result<Atom> {
    let mut values = Vec::new();
    if input.peek(Token![==]) {
        return Err(input.error("rules compare with a single `=`"));
    }
    if input.peek(Token![!=]) {
        return Err(input.error(format_args!("rules have no `!=`\nhelp: write not({name} = ..)")));
    }
    if input.peek(Token![=]) && !input.peek(Token![=>]) {
        let _: Token![=] = input.parse()?;
        loop {
            values.push(self::name(input, &format!("a value for `{name}`"))?);
            if !input.peek(Token![|]) || input.peek(Token![||]) {
                break;
            }
            let _: Token![|] = input.parse()?;
        }
        if input.peek(Token![||]) {
            return Err(input.error("alternatives stand behind a single `|`"));
        }
    }
    Ok(Atom { name, values })
}

/// Any word, keywords too: what is wrong with `true` is best said by who knows what belongs there.
fn name(input: ParseStream<'_>, expected: &str) -> Result<Ident> {
    if input.peek(Ident::peek_any) && !input.peek(Token![_]) {
        return input.call(Ident::parse_any);
    }
    if input.is_empty() {
        return Err(input.error(format_args!("expected {expected}, found nothing")));
    }
    Err(input.error(format_args!("expected {expected}")))
}

/// Doc comments; other attributes have no meaning here.
fn docs(input: ParseStream<'_>) -> Result<String> {
    let mut docs: Option<String> = None;
    for attribute in input.call(Attribute::parse_outer)? {
        let Meta::NameValue(meta) = &attribute.meta else {
            return Err(syn::Error::new_spanned(
                attribute,
                "only doc comments can stand here",
            ));
        };
        let Expr::Lit(ExprLit {
            lit: Lit::Str(text), ..
        }) = &meta.value
        else {
            return Err(syn::Error::new_spanned(
                attribute,
                "only doc comments can stand here",
            ));
        };
        if !meta.path.is_ident("doc") {
            return Err(syn::Error::new_spanned(
                attribute,
                "only doc comments can stand here",
            ));
        }
        for line in text.value().split('\n') {
            let line = line.strip_prefix(' ').unwrap_or(line);
            match &mut docs {
                None => docs = Some(line.into()),
                Some(docs) => {
                    docs.push('\n');
                    docs.push_str(line);
                }
            }
        }
    }
    Ok(docs.unwrap_or_default())
}
