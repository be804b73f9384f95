//! Parses the attribute's tokens into syntax nodes.
//!
//! A mistake costs the item or the operand that it is in; parsing goes on after the next comma. What a broken item declares is
//! kept where possible, so that its uses are not errors too.

use super::declarations::{condition, phase, published, retired};
use super::rules::{arm, ensure, named_matcher, never};
use super::tokens::{content_of, each_item, error_here, is_delimited};
use super::{ATTRIBUTE, Block, Section, word};
use crate::errors::Errors;
use crate::suggest;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Result};
use syn::token::Paren;
use syn::{Attribute, DeriveInput, Ident, LitInt, Meta, Path, Token};

const SECTIONS: &[&str] = &[
    word::CONDITIONS,
    word::PHASES,
    word::MATCHERS,
    word::RULES,
    word::ENSURE,
    word::NEVER,
    word::PUBLISH,
    word::RETIRED,
];
const OPTIONS: &[&str] = &[
    word::CONDITION_ENUM,
    word::PHASE_ENUM,
    word::REASON_ENUM,
    word::CRATE,
    word::BUDGET,
    word::IGNORE_STALE,
];

/// Parses all `#[phase(..)]` attributes of the struct.
pub fn block(input: &DeriveInput, errors: &Errors) -> Block {
    let mut block = Block::default();
    for attribute in input
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident(ATTRIBUTE))
    {
        let parsed = list_arguments(attribute).and_then(|()| {
            attribute.parse_args_with(|input: ParseStream<'_>| {
                Ok(each_item(input, errors, &mut |input| {
                    section_or_option(&mut block, input, errors)
                }))
            })
        });
        match parsed {
            Ok(has_gaps) => block.has_gaps |= has_gaps,
            Err(error) => {
                errors.add(error);
                block.has_gaps = true;
            }
        }
    }
    block
}

/// Checks that the attribute has parentheses: `#[phase(..)]`.
pub fn list_arguments(attribute: &Attribute) -> Result<()> {
    match &attribute.meta {
        Meta::List(_) => Ok(()),
        meta => Err(syn::Error::new_spanned(
            meta,
            "`phase` needs parentheses\nhelp: write #[phase(conditions(..), rules(..))]",
        )),
    }
}

fn section_or_option(block: &mut Block, input: ParseStream<'_>, errors: &Errors) -> Result<()> {
    if !input.peek(Ident::peek_any) {
        let known = SECTIONS.iter().chain(OPTIONS).copied();
        return Err(error_here(
            input,
            format_args!("expected a section or an option\n{}", suggest::list(known)),
        ));
    }
    let mut keyword = input.call(Ident::parse_any)?;
    let mut name = keyword.to_string();
    if !SECTIONS.contains(&&*name) && !OPTIONS.contains(&&*name) {
        let known = SECTIONS.iter().chain(OPTIONS).copied();
        let message = format!(
            "unknown section or option `{name}`\n{}",
            suggest::help(&name, known)
        );
        let error = syn::Error::new_spanned(&keyword, message);
        match suggest::nearest(&name, SECTIONS.iter().copied()) {
            // A misspelled section declares what others use.
            Some(section) if is_delimited(input) => {
                errors.add(error);
                name = section.into();
                keyword = Ident::new(section, keyword.span());
            }
            _ => return Err(error),
        }
    }
    match &*name {
        word::CONDITIONS => {
            let section = section(keyword, input, errors, |input| condition(input, errors))?;
            add_section(&mut block.conditions, section, errors);
            Ok(())
        }
        word::PHASES => {
            let section = section(keyword, input, errors, |input| phase(input, errors))?;
            add_section(&mut block.phases, section, errors);
            Ok(())
        }
        word::MATCHERS => {
            let section = section(keyword, input, errors, |input| named_matcher(input, errors))?;
            not_empty(
                &section,
                "a name for a matcher, as in matchers(Healthy = all(StoreReady, not(JobFailed)))",
                errors,
            );
            add_section(&mut block.matchers, section, errors);
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
                "an invariant, as in ensure(JobFailed => phase = Failed)",
                errors,
            );
            block.ensures.extend(section.items);
            Ok(())
        }
        word::NEVER => {
            let section = section(keyword, input, errors, |input| never(input, errors))?;
            not_empty(
                &section,
                "a matcher, as in never(all(JobCompleted, JobFailed))",
                errors,
            );
            block.nevers.extend(section.items);
            Ok(())
        }
        word::PUBLISH => {
            let section = section(keyword, input, errors, |input| published(input, errors))?;
            not_empty(
                &section,
                "the standard conditions to keep, as in publish(Ready, Reconciling, Stalled)",
                errors,
            );
            add_section(&mut block.publish, section, errors);
            Ok(())
        }
        word::RETIRED => {
            let section = section(keyword, input, errors, retired)?;
            not_empty(
                &section,
                "the types of conditions to remove, as in retired(\"Progressing\")",
                errors,
            );
            add_section(&mut block.retired, section, errors);
            Ok(())
        }
        _option => option(block, keyword, input),
    }
}

fn option(block: &mut Block, keyword: Ident, input: ParseStream<'_>) -> Result<()> {
    match &*keyword.to_string() {
        word::CONDITION_ENUM => {
            let name = option_value(&keyword, input, "a name", "BackupCondition", Ident::parse)?;
            once(&mut block.condition_enum, (keyword, name))
        }
        word::PHASE_ENUM => {
            let name = option_value(&keyword, input, "a name", "BackupPhase", Ident::parse)?;
            once(&mut block.phase_enum, (keyword, name))
        }
        word::REASON_ENUM => {
            let name = option_value(&keyword, input, "a name", "BackupReason", Ident::parse)?;
            once(&mut block.reason_enum, (keyword, name))
        }
        word::CRATE => {
            let path = option_value(
                &keyword,
                input,
                "a path",
                "my_crate::phase_rules",
                Path::parse_mod_style,
            )?;
            once(&mut block.crate_path, (keyword, path))
        }
        word::IGNORE_STALE => {
            without_value(&keyword, input)?;
            once(&mut block.ignore_stale, (keyword, ()))
        }
        _budget => {
            let number = |input: ParseStream<'_>| input.parse::<LitInt>()?.base10_parse();
            let steps = option_value(&keyword, input, "a number of steps", "1_000_000", number)?;
            once(&mut block.budget, (keyword, steps))
        }
    }
}

/// `keyword(item, ..)`, after the keyword.
pub(super) fn section<T>(
    keyword: Ident,
    input: ParseStream<'_>,
    errors: &Errors,
    mut item: impl FnMut(ParseStream<'_>) -> Result<T>,
) -> Result<Section<T>> {
    let content = content_of(&keyword, input, errors)?;
    let mut items = Vec::new();
    let has_gaps = each_item(&content, errors, &mut |input| {
        items.push(item(input)?);
        Ok(())
    });
    Ok(Section {
        keyword,
        items,
        has_gaps,
    })
}

pub(super) fn not_empty<T>(section: &Section<T>, help: &str, errors: &Errors) {
    if section.items.is_empty() && !section.has_gaps {
        errors.at(
            &section.keyword,
            format_args!("`{}` is empty\nhelp: write {help}", section.keyword),
        );
    }
}

/// `= value`, after the keyword.
pub(super) fn option_value<T>(
    keyword: &Ident,
    input: ParseStream<'_>,
    expected: &str,
    example: &str,
    value: impl FnOnce(ParseStream<'_>) -> Result<T>,
) -> Result<T> {
    let help = format!("help: write one, as in {keyword} = {example}");
    if !input.peek(Token![=]) {
        return Err(syn::Error::new_spanned(
            keyword,
            format_args!("`{keyword}` needs a value\n{help}"),
        ));
    }
    let _: Token![=] = input.parse()?;
    let error = error_here(input, format_args!("`{keyword}` takes {expected}\n{help}"));
    match value(input) {
        Ok(value) if input.is_empty() || input.peek(Token![,]) || input.peek(Token![;]) => Ok(value),
        Ok(_) if !input.peek(Ident::peek_any) => Err(error),
        Ok(value) => Ok(value),
        Err(_) => Err(error),
    }
}

/// Adds a section. A second one is an error, but its items are kept: others may name them.
pub(super) fn add_section<T>(place: &mut Option<Section<T>>, section: Section<T>, errors: &Errors) {
    let Some(first) = place else {
        *place = Some(section);
        return;
    };
    let name = &section.keyword;
    errors.at_both(
        name,
        format_args!("duplicate `{name}`\nhelp: merge the two lists"),
        &first.keyword,
        format_args!("the first `{name}` is here"),
    );
    first.items.extend(section.items);
    first.has_gaps |= section.has_gaps;
}

/// Sets an option or a flag, with its keyword, unless it is there already.
pub(super) fn once<T>(place: &mut Option<(Ident, T)>, value: (Ident, T)) -> Result<()> {
    if let Some((first, _)) = place {
        let word = &value.0;
        let mut error = syn::Error::new_spanned(
            word,
            format_args!("duplicate `{word}`\nhelp: remove one of the two"),
        );
        error.combine(syn::Error::new_spanned(
            &*first,
            format_args!("the first `{word}` is here"),
        ));
        return Err(error);
    }
    *place = Some(value);
    Ok(())
}

pub(super) fn without_value(word: &Ident, input: ParseStream<'_>) -> Result<()> {
    if input.peek(Token![=]) || input.peek(Paren) {
        return Err(error_here(
            input,
            format_args!("`{word}` takes no value\nhelp: remove the value"),
        ));
    }
    Ok(())
}
