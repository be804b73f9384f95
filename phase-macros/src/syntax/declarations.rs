//! Parses what a block declares: conditions with their reasons, phases, published and retired conditions.

use super::parse::{add_section, not_empty, once, option_value, section, without_value};
use super::tokens::{
    declared_name, docs, each_item, error_here, is_camel_case, name, skip_all, skip_to_comma,
};
use super::{Condition, Phase, Published, Reason, word};
use crate::errors::Errors;
use crate::suggest;
use phase_core::rules::Health;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Result};
use syn::token::Paren;
use syn::{Ident, LitStr, Token, parenthesized};

/// `Name [= "wire/Type"]`
pub(super) fn published(input: ParseStream<'_>, errors: &Errors) -> Result<Published> {
    let name = name(input, "Ready, Reconciling or Stalled", errors)?;
    let example = format!("example.com/{name}");
    if input.peek(Paren) {
        return Err(error_here(
            input,
            format_args!("a published condition has no flags\nhelp: write {name} or {name} = {example:?}"),
        ));
    }
    let wire_type = text_of(&name, "a wire type", &example, input, errors)?;
    Ok(Published { name, wire_type })
}

/// `"wire/Type"`
pub(super) fn retired(input: ParseStream<'_>) -> Result<LitStr> {
    if input.peek(LitStr) {
        return input.parse();
    }
    let name = input.fork().call(Ident::parse_any);
    let name = name.map_or_else(|_| "Progressing".into(), |name| name.unraw().to_string());
    Err(error_here(
        input,
        format_args!("a retired condition is the text of its type\nhelp: write it in quotes, as in {name:?}"),
    ))
}

/// `[docs] Name [(health)] [= "text"]`
pub(super) fn phase(input: ParseStream<'_>, errors: &Errors) -> Result<Phase> {
    let docs = docs(input, errors)?;
    let name = declared_name(input, "the name of a phase", errors)?;
    let mut health = None;
    if input.peek(Paren) {
        health = Some(self::health(&name, input, errors)?);
    }
    let text = text_of(
        &name,
        "the text of a phase",
        &name.unraw().to_string(),
        input,
        errors,
    )?;
    if let Some(text) = &text
        && input.peek(Paren)
    {
        let text = text.value();
        let (comes_first, span) = ("the health comes before the text", input.span());
        let word = self::health(&name, input, errors)?;
        errors.add(syn::Error::new(
            span,
            format_args!("{comes_first}\nhelp: write {name}({word}) = {text:?}"),
        ));
        health = Some(word);
    }
    Ok(Phase {
        docs,
        name,
        health,
        text,
    })
}

/// `(health)`, after the name of a phase. Where it cannot be read, it is one that is valid, to avoid more errors.
pub(super) fn health(name: &Ident, input: ParseStream<'_>, errors: &Errors) -> Result<Ident> {
    let content;
    parenthesized!(content in input);
    let word = content.call(Ident::parse_any);
    if let Ok(word) = word
        && content.is_empty()
    {
        return Ok(word);
    }
    skip_all(&content);
    errors.at(
        name,
        format_args!(
            "a phase has one health in parentheses\nhelp: write {name}(ready), {name}(reconciling) or {name}(stalled)"
        ),
    );
    Ok(Ident::new(Health::Ready.as_str(), name.span()))
}

/// `[docs] Name [(flag, ..)] [= "wire/Type"]`
pub(super) fn condition(input: ParseStream<'_>, errors: &Errors) -> Result<Condition> {
    let docs = docs(input, errors)?;
    let name = declared_name(input, "the name of a condition", errors)?;
    let mut condition = Condition {
        docs,
        name,
        negative: None,
        absent: None,
        unread: None,
        reasons: None,
        wire_type: None,
    };
    if input.peek(Paren) {
        let content;
        parenthesized!(content in input);
        each_item(&content, errors, &mut |input| flag(&mut condition, input, errors));
    }
    let example = format!("example.com/{}", condition.name);
    condition.wire_type = text_of(&condition.name, "a wire type", &example, input, errors)?;
    if let Some(wire_type) = &condition.wire_type
        && input.peek(Paren)
    {
        let (name, wire_type) = (&condition.name, wire_type.value());
        errors.add(error_here(
            input,
            format_args!("flags come before the wire type\nhelp: write {name}(..) = {wire_type:?}"),
        ));
        skip_to_comma(input);
    }
    Ok(condition)
}

pub(super) fn flag(condition: &mut Condition, input: ParseStream<'_>, errors: &Errors) -> Result<()> {
    let flags = [word::NEGATIVE, word::ABSENT, word::UNREAD, word::REASONS];
    if !input.peek(Ident::peek_any) {
        return Err(error_here(
            input,
            format_args!("expected a flag\n{}", suggest::list(flags)),
        ));
    }
    let flag = input.call(Ident::parse_any)?;
    match &*flag.to_string() {
        name @ (word::NEGATIVE | word::UNREAD) => {
            without_value(&flag, input)?;
            let place = if name == word::NEGATIVE {
                &mut condition.negative
            } else {
                &mut condition.unread
            };
            once(place, (flag, ()))
        }
        word::ABSENT => {
            let status = option_value(&flag, input, "True, False or Unknown", "False", Ident::parse_any)?;
            once(&mut condition.absent, (flag, status))
        }
        word::REASONS => {
            let section = section(flag, input, errors, |input| reason(input, errors))?;
            not_empty(
                &section,
                "the reasons that rules test, as in reasons(DeadlineExceeded)",
                errors,
            );
            add_section(&mut condition.reasons, section, errors);
            Ok(())
        }
        unknown => {
            let is_reason = suggest::nearest(unknown, flags).is_none() && is_camel_case(unknown);
            let help = if is_reason {
                format!("help: for a reason, write reasons({unknown})")
            } else {
                suggest::help(unknown, flags).to_string()
            };
            Err(syn::Error::new_spanned(
                &flag,
                format_args!("unknown flag `{unknown}`\n{help}"),
            ))
        }
    }
}

/// `[docs] Name [= "text"]`
pub(super) fn reason(input: ParseStream<'_>, errors: &Errors) -> Result<Reason> {
    let docs = docs(input, errors)?;
    let name = declared_name(input, "the name of a reason", errors)?;
    let text = text_of(
        &name,
        "the text of a reason",
        &name.unraw().to_string(),
        input,
        errors,
    )?;
    Ok(Reason { docs, name, text })
}

/// `[= "text"]`, after a name.
pub(super) fn text_of(
    name: &Ident,
    what: &str,
    example: &str,
    input: ParseStream<'_>,
    errors: &Errors,
) -> Result<Option<LitStr>> {
    if !input.peek(Token![=]) {
        return Ok(None);
    }
    let _: Token![=] = input.parse()?;
    if input.peek(LitStr) {
        return input.parse().map(Some);
    }
    errors.add(error_here(
        input,
        format_args!("{what} must be a string\nhelp: write it in quotes, as in {name} = \"{example}\""),
    ));
    skip_to_comma(input);
    Ok(None)
}
