//! Parses the attribute's tokens into syntax nodes.
//!
//! A mistake costs the item or the operand that it is in; parsing goes on after the next comma. What a broken item declares is
//! kept where possible, so that its uses are not errors too.

use super::{
    ATTRIBUTE, Alternative, Arm, Atom, Block, Condition, Ensure, Extent, Matcher, NamedMatcher, Never,
    Pattern, Phase, Published, Reason, Section, word,
};
use crate::errors::Errors;
use crate::suggest;
use phase_core::rules::{Health, MAX_DEPTH};
use phase_core::status::ConditionStatus;
use proc_macro2::{Spacing, TokenStream, TokenTree};
use quote::ToTokens;
use std::fmt::Display;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseBuffer, ParseStream, Result};
use syn::token::{Brace, Bracket, Paren};
use syn::{
    Attribute, DeriveInput, Ident, LitInt, LitStr, Meta, Path, Token, braced, bracketed, parenthesized,
};

const SECTIONS: &[&str] = &[
    word::CONDITIONS,
    word::PHASES,
    word::MATCHERS,
    word::RULES,
    word::ENSURE,
    word::NEVER,
    word::PUBLISH,
];
const OPTIONS: &[&str] = &[
    word::CONDITION_ENUM,
    word::PHASE_ENUM,
    word::REASON_ENUM,
    word::CRATE,
    word::BUDGET,
    word::IGNORE_STALE,
];

const COMBINATORS: &[&str] = &[word::ALL, word::ANY, word::NOT];

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
                Ok(each_item(input, errors, |input| {
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

/// Parses comma-separated items. Says whether one could not be read.
fn each_item(
    input: ParseStream<'_>,
    errors: &Errors,
    mut item: impl FnMut(ParseStream<'_>) -> Result<()>,
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
fn error_here(input: ParseStream<'_>, message: impl Display) -> syn::Error {
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

fn skip_to_comma(input: ParseStream<'_>) {
    skip_until(input, |input| input.peek(Token![,]) || input.peek(Token![;]));
}

/// Skips what is left: syn reports tokens that are not read.
fn skip_all(input: &ParseBuffer<'_>) {
    skip_until(input, |_| false);
}

fn skip_until(input: ParseStream<'_>, is_there: impl Fn(ParseStream<'_>) -> bool) {
    while !input.is_empty() && !is_there(input) {
        let _: Result<TokenTree> = input.parse();
    }
}

fn is_delimited(input: ParseStream<'_>) -> bool {
    input.peek(Paren) || input.peek(Bracket) || input.peek(Brace)
}

/// Returns the content of the parentheses after a keyword. Other brackets are an error, but their content is read.
fn content_of<'a>(keyword: &Ident, input: ParseStream<'a>, errors: &Errors) -> Result<ParseBuffer<'a>> {
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
fn section<T>(
    keyword: Ident,
    input: ParseStream<'_>,
    errors: &Errors,
    mut item: impl FnMut(ParseStream<'_>) -> Result<T>,
) -> Result<Section<T>> {
    let content = content_of(&keyword, input, errors)?;
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

fn not_empty<T>(section: &Section<T>, help: &str, errors: &Errors) {
    if section.items.is_empty() && !section.has_gaps {
        errors.at(
            &section.keyword,
            format_args!("`{}` is empty\nhelp: write {help}", section.keyword),
        );
    }
}

/// `= value`, after the keyword.
fn option_value<T>(
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
fn add_section<T>(place: &mut Option<Section<T>>, section: Section<T>, errors: &Errors) {
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
fn once<T>(place: &mut Option<(Ident, T)>, value: (Ident, T)) -> Result<()> {
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

/// `Name = matcher`
fn named_matcher(input: ParseStream<'_>, errors: &Errors) -> Result<NamedMatcher> {
    let name = name(input, "a name for a matcher", errors)?;
    if input.peek(Paren) && COMBINATORS.contains(&&*name.to_string()) {
        return Err(syn::Error::new_spanned(
            &name,
            format_args!("this matcher has no name\nhelp: write Name = {name}(..)"),
        ));
    }
    if !input.peek(Token![=]) || input.peek(Token![==]) || input.peek(Token![=>]) {
        return Err(error_here(
            input,
            format_args!("expected `=` and a matcher\nhelp: write {name} = .."),
        ));
    }
    let _: Token![=] = input.parse()?;
    let matcher = matcher(input, errors, MAX_DEPTH)?;
    Ok(NamedMatcher { name, matcher })
}

/// `Name [= "wire/Type"]`
fn published(input: ParseStream<'_>, errors: &Errors) -> Result<Published> {
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

fn without_value(word: &Ident, input: ParseStream<'_>) -> Result<()> {
    if input.peek(Token![=]) || input.peek(Paren) {
        return Err(error_here(
            input,
            format_args!("`{word}` takes no value\nhelp: remove the value"),
        ));
    }
    Ok(())
}

/// `[docs] Name [(health)] [= "text"]`
fn phase(input: ParseStream<'_>, errors: &Errors) -> Result<Phase> {
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
fn health(name: &Ident, input: ParseStream<'_>, errors: &Errors) -> Result<Ident> {
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
fn condition(input: ParseStream<'_>, errors: &Errors) -> Result<Condition> {
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
        each_item(&content, errors, |input| flag(&mut condition, input, errors));
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

fn flag(condition: &mut Condition, input: ParseStream<'_>, errors: &Errors) -> Result<()> {
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
fn reason(input: ParseStream<'_>, errors: &Errors) -> Result<Reason> {
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
fn text_of(
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

/// `[docs] matcher => Phase` or `[docs] _ => Phase`
fn arm(input: ParseStream<'_>, errors: &Errors) -> Result<Arm> {
    let docs = docs(input, errors)?;
    let first = input.span();
    let pattern = pattern(input, errors)
        .and_then(|pattern| without_guard(pattern, input, errors))
        .and_then(|pattern| {
            expect_arrow(input, format_args!("a phase\nhelp: write {pattern} => .."))?;
            Ok(pattern)
        });
    let pattern = match pattern {
        Ok(pattern) => pattern,
        Err(error) => {
            skip_until(input, |input| input.peek(Token![,]) || input.peek(Token![=>]));
            if !input.peek(Token![=>]) {
                return Err(error);
            }
            errors.add(error);
            Pattern::Unreadable
        }
    };
    let _: Token![=>] = input.parse()?;
    let phase = name(input, "the name of a phase", errors)?;
    let extent = Extent {
        first,
        last: phase.span(),
    };
    if input.peek(Token![|]) || input.peek(Token![||]) {
        errors.add(error_here(
            input,
            "a rule gives one phase\nhelp: write a rule for each phase",
        ));
        skip_to_comma(input);
    }
    Ok(Arm {
        extent,
        docs,
        pattern,
        phase,
    })
}

fn pattern(input: ParseStream<'_>, errors: &Errors) -> Result<Pattern> {
    if input.peek(Token![_]) {
        return Ok(Pattern::Wildcard(input.parse::<Token![_]>()?.span));
    }
    matcher(input, errors, MAX_DEPTH).map(Pattern::Matcher)
}

/// `A if B`, as in a `match`, is an error, but means `all(A, B)`.
fn without_guard(pattern: Pattern, input: ParseStream<'_>, errors: &Errors) -> Result<Pattern> {
    if !input.peek(Token![if]) {
        return Ok(pattern);
    }
    let keyword: Token![if] = input.parse()?;
    let guard = matcher(input, errors, MAX_DEPTH)?;
    let pattern = match pattern {
        Pattern::Matcher(matcher) => Matcher::All(vec![matcher, guard]),
        Pattern::Wildcard(_) | Pattern::Unreadable => guard,
    };
    errors.at(keyword, format_args!("rules have no `if`\nhelp: write {pattern}"));
    Ok(Pattern::Matcher(pattern))
}

/// `claim => claim`
fn ensure(input: ParseStream<'_>, errors: &Errors) -> Result<Ensure> {
    let first = input.span();
    let premise = matcher(input, errors, MAX_DEPTH)?;
    let conclusion = "a conclusion\nhelp: write one, as in JobFailed => phase = Failed";
    if let Err(error) = expect_arrow(input, conclusion) {
        if input.peek(Token![,]) {
            // In `ensure(JobFailed, phase = Failed)` the rest is the conclusion.
            skip_all(input);
        }
        return Err(error);
    }
    let _: Token![=>] = input.parse()?;
    let conclusion = matcher(input, errors, MAX_DEPTH)?;
    let extent = Extent {
        first,
        last: input.cursor().prev_span(),
    };
    Ok(Ensure {
        extent,
        premise,
        conclusion,
    })
}

/// A matcher of `never`.
fn never(input: ParseStream<'_>, errors: &Errors) -> Result<Never> {
    let first = input.span();
    let matcher = matcher(input, errors, MAX_DEPTH)?;
    Ok(Never {
        extent: Extent {
            first,
            last: input.cursor().prev_span(),
        },
        matcher,
    })
}

/// `then` says what follows the arrow, and how to write it.
fn expect_arrow(input: ParseStream<'_>, then: impl Display) -> Result<()> {
    if input.peek(Token![=>]) {
        return Ok(());
    }
    Err(error_here(input, format_args!("expected `=>` and {then}")))
}

/// `all(matcher, ..) | any(matcher, ..) | not(matcher) | Name | Name = value | value ..`
fn matcher(input: ParseStream<'_>, errors: &Errors, depth_left: usize) -> Result<Matcher> {
    let matcher = operand(input, errors, depth_left)?;
    // How other languages combine tests.
    let operators = [
        (input.peek(Token![&&]), "&&", word::ALL),
        (input.peek(Token![||]), "||", word::ANY),
        (input.peek(Token![&]), "&", word::ALL),
        (input.peek(Token![|]), "|", word::ANY),
    ];
    match operators.iter().find(|(is_there, ..)| *is_there) {
        Some((_, operator, instead)) => Err(error_here(
            input,
            format_args!("matchers have no `{operator}`\nhelp: write {instead}({matcher}, ..)"),
        )),
        None => Ok(matcher),
    }
}

fn operand(input: ParseStream<'_>, errors: &Errors, depth_left: usize) -> Result<Matcher> {
    let mistakes = [
        (input.peek(Token![!]), "matchers have no `!`\nhelp: write not(..)"),
        (
            input.peek(Paren),
            "expected a matcher\nhelp: write all(..) or any(..)",
        ),
        (
            input.peek(Token![_]),
            "`_` is not a matcher\nhelp: write it only as the last rule: _ => Pending",
        ),
        (
            !input.peek(Ident::peek_any) && !input.peek(LitStr),
            "expected a matcher\nhelp: write a condition, all(..), any(..) or not(..)",
        ),
    ];
    if let Some((_, message)) = mistakes.iter().find(|(is_there, _)| *is_there) {
        return Err(error_here(input, message));
    }
    let name = name(input, "a matcher", errors)?;
    let combinator = match &*name.to_string() {
        word::ALL => Some(Combinator::All),
        word::ANY => Some(Combinator::Any),
        word::NOT => Some(Combinator::Not),
        _ => None,
    };
    let Some(combinator) = combinator else {
        return if input.peek(Paren) {
            no_combinator(&name, input)
        } else {
            atom(name, input, errors).map(Matcher::Atom)
        };
    };
    if !is_delimited(input) && !input.peek(Ident::peek_any) {
        // A condition may have this name.
        return atom(name, input, errors).map(Matcher::Atom);
    }
    let content = content_of(&name, input, errors)?;
    if depth_left <= 1 {
        skip_all(&content);
        return Err(syn::Error::new_spanned(
            &name,
            format_args!(
                "this matcher is nested more than {MAX_DEPTH} levels deep\nhelp: split it into several rules"
            ),
        ));
    }
    let mut operands = Vec::new();
    let has_gaps = each_item(&content, errors, |input| {
        operands.push(matcher(input, errors, depth_left - 1)?);
        Ok(())
    });
    match combinator {
        Combinator::All => Ok(Matcher::All(operands)),
        Combinator::Any => Ok(Matcher::Any(operands)),
        Combinator::Not => {
            let count = operands.len();
            // What is missing or too many is reported.
            let operand = operands.pop().unwrap_or(Matcher::Any(operands));
            if count != 1 && !has_gaps {
                let help = match count {
                    0 => "write one, as in not(JobFailed)",
                    _ => "write not(any(..)) for none of them, not(all(..)) for not all of them",
                };
                errors.at(
                    &name,
                    format_args!("`not` takes one matcher, found {count}\nhelp: {help}"),
                );
            }
            Ok(Matcher::not(operand))
        }
    }
}

enum Combinator {
    All,
    Any,
    Not,
}

/// `name(..)` with a name that is not a combinator.
fn no_combinator(name: &Ident, input: ParseStream<'_>) -> Result<Matcher> {
    let content;
    parenthesized!(content in input);
    let is_empty = content.is_empty();
    let value = match content.fork().parse::<LitStr>() {
        Ok(text) => {
            let _: Result<TokenTree> = content.parse();
            Some(text.value()).filter(|text| is_name(text))
        }
        Err(_) => content.call(Ident::parse_any).ok().map(|name| name.to_string()),
    };
    let value = value.filter(|_| content.is_empty());
    skip_all(&content);
    let nearest = match &*name.to_string() {
        "and" => Some(word::ALL),
        "or" => Some(word::ANY),
        name => suggest::nearest(name, COMBINATORS.iter().copied()),
    };
    let help = match (nearest, value) {
        (Some(nearest), _) => format!("help: did you mean `{nearest}(..)`?"),
        (None, Some(status)) if ConditionStatus::from_exact(&status).is_some() => {
            format!("help: for a status, write {name} = {status}")
        }
        (None, Some(reason)) => format!("help: for a reason, write {name} = True({reason})"),
        (None, None) if is_empty => format!("help: write {name}"),
        (None, None) => {
            format!("help: for a status, write {name} = False, for a reason, {name} = True(Reason)")
        }
    };
    Err(syn::Error::new_spanned(
        name,
        format_args!("only all(..), any(..) and not(..) take parentheses\n{help}"),
    ))
}

/// `[= alternative | alternative ..]`, after the name.
fn atom(name: Ident, input: ParseStream<'_>, errors: &Errors) -> Result<Atom> {
    let mut alternatives = Vec::new();
    if name == word::REASON
        && let Some(error) = reason_alone(&name, input)
    {
        return Err(error);
    }
    let example = if name == word::PHASE { "Failed" } else { "False" };
    if input.peek(Token![==]) || input.peek(Token![!=]) {
        let is_equality = input.peek(Token![==]);
        let ahead = input.fork();
        let _: (Result<TokenTree>, Result<TokenTree>) = (ahead.parse(), ahead.parse());
        let value = ahead
            .call(Ident::parse_any)
            .map_or_else(|_| example.into(), |value| value.to_string());
        return Err(if is_equality {
            let message = format!("matchers compare with a single `=`\nhelp: write {name} = {value}");
            error_here(input, message)
        } else {
            let message = format!("matchers have no `!=`\nhelp: write not({name} = {value})");
            error_here(input, message)
        });
    }
    if input.peek(Token![=]) && !input.peek(Token![=>]) {
        let _: Token![=] = input.parse()?;
        let expected = if name == word::PHASE {
            "the name of a phase"
        } else {
            "True, False or Unknown"
        };
        loop {
            if let Ok(text) = input.fork().parse::<LitStr>()
                && name != word::PHASE
                && ConditionStatus::from_exact(&text.value()).is_none()
            {
                let how = how_to_test(&name, "True", &text.value());
                return Err(error_here(
                    input,
                    format_args!("expected {expected}\nhelp: for a reason, {how}"),
                ));
            }
            let status = self::name(input, expected, errors)?;
            let reasons = alternative_reasons(&name, &status, input, errors)?;
            alternatives.push(Alternative {
                name: status,
                reasons,
            });
            if !input.peek(Token![|]) || input.peek(Token![||]) {
                break;
            }
            let _: Token![|] = input.parse()?;
        }
        if input.peek(Token![||]) {
            let atom = Atom { name, alternatives };
            return Err(error_here(
                input,
                format_args!(
                    "matchers have no `||`\nhelp: write {atom} | .. for several values, any({atom}, ..) for several matchers"
                ),
            ));
        }
    }
    Ok(Atom { name, alternatives })
}

/// `[(Reason | Reason ..)]`, after a status.
fn alternative_reasons(
    condition: &Ident,
    status: &Ident,
    input: ParseStream<'_>,
    errors: &Errors,
) -> Result<Vec<Ident>> {
    let mut reasons = Vec::new();
    if !input.peek(Paren) {
        if is_delimited(input) {
            return Err(error_here(
                input,
                format_args!("reasons are in parentheses\nhelp: write {condition} = {status}(..)"),
            ));
        }
        return Ok(reasons);
    }
    if condition == word::PHASE {
        return Err(error_here(
            input,
            format_args!("a phase takes no parentheses\nhelp: write phase = {status}"),
        ));
    }
    let content;
    parenthesized!(content in input);
    loop {
        match tested_reason(condition, status, &content, errors) {
            Ok(reason) => reasons.push(reason),
            Err(error) => {
                skip_all(&content);
                return Err(error);
            }
        }
        if content.is_empty() {
            return Ok(reasons);
        }
        if !content.peek(Token![|]) || content.peek(Token![||]) {
            let written = Alternative {
                name: status.clone(),
                reasons,
            };
            let error = error_here(
                &content,
                format_args!(
                    "reasons are separated by `|`\nhelp: write {condition} = {}",
                    open_list(&written)
                ),
            );
            skip_all(&content);
            return Err(error);
        }
        let _: Token![|] = content.parse()?;
    }
}

/// The name of a reason, after `C = True(`.
fn tested_reason(
    condition: &Ident,
    status: &Ident,
    content: ParseStream<'_>,
    errors: &Errors,
) -> Result<Ident> {
    let ahead = content.fork();
    let word = ahead.call(Ident::parse_any).ok();
    if content.is_empty() || content.peek(Token![_]) {
        return Err(error_here(
            content,
            format_args!("expected the name of a reason\nhelp: for any reason, write {condition} = {status}"),
        ));
    }
    if content.peek(Token![!]) || word.as_ref().is_some_and(|word| word == word::NOT) && ahead.peek(Paren) {
        return Err(error_here(
            content,
            format_args!(
                "reasons have no `not`\nhelp: write all({condition} = {status}, not({condition} = {status}(..)))"
            ),
        ));
    }
    if let Some(word) = word.filter(|_| ahead.peek(Token![=])) {
        let text = after_equals(&ahead);
        let how = how_to_test(
            condition,
            &status.to_string(),
            text.as_deref().unwrap_or("Reason"),
        );
        let message = "a reason is written by its name alone";
        return Err(syn::Error::new_spanned(
            word,
            format_args!("{message}\nhelp: {how}"),
        ));
    }
    if let Ok(text) = content.fork().parse::<LitStr>() {
        let how = how_to_test(condition, &status.to_string(), &text.value());
        return Err(error_here(
            content,
            format_args!("expected the name of a reason, found its text\nhelp: {how}"),
        ));
    }
    name(content, "the name of a reason", errors)
}

/// `reason = "X"` as a matcher, which `reason` is not unless a condition has this name.
fn reason_alone(name: &Ident, input: ParseStream<'_>) -> Option<syn::Error> {
    let ahead = input.fork();
    let text = ahead.peek(Token![=]).then(|| after_equals(&ahead)).flatten()?;
    if ConditionStatus::from_exact(&text).is_some() {
        return None;
    }
    let how = how_to_test("JobFailed", "True", &text);
    let message = "a reason is tested with its condition and status";
    Some(syn::Error::new_spanned(
        name,
        format_args!("{message}\nhelp: if it is that of JobFailed, {how}"),
    ))
}

/// Returns the name or the text after `=` or `==`.
fn after_equals(input: ParseStream<'_>) -> Option<String> {
    if input.peek(Token![==]) {
        input.parse::<Token![==]>().ok()?;
    } else {
        input.parse::<Token![=]>().ok()?;
    }
    match input.parse::<LitStr>() {
        Ok(text) => Some(text.value()),
        Err(_) => input.call(Ident::parse_any).ok().map(|name| name.to_string()),
    }
}

/// How to declare a reason with this text, and to test it.
fn how_to_test(condition: impl Display, status: &str, text: &str) -> String {
    if is_name(text) {
        format!("write {condition} = {status}({text}), with {condition}(reasons({text})) in conditions(..)")
    } else {
        format!(
            "write {condition} = {status}(Name), with {condition}(reasons(Name = {text:?})) in conditions(..)"
        )
    }
}

/// `False(A | ..)`
fn open_list(written: &Alternative) -> String {
    let text = written.to_string();
    format!("{} | ..)", text.trim_end_matches(')'))
}

/// The name in a declaration that may have a text after `=`. A name in quotes is declared all the same.
fn declared_name(input: ParseStream<'_>, expected: &str, errors: &Errors) -> Result<Ident> {
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
fn name(input: ParseStream<'_>, expected: &str, errors: &Errors) -> Result<Ident> {
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
fn is_camel_case(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

/// Whether the text can be a name, perhaps a keyword. It is not parsed: the compiler would report what it cannot read.
fn is_name(text: &str) -> bool {
    let mut chars = text.chars();
    chars
        .next()
        .is_some_and(|first| first == '_' || unicode_ident::is_xid_start(first))
        && chars.all(unicode_ident::is_xid_continue)
        && text != "_"
}

/// Doc comments. Other attributes are errors.
fn docs(input: ParseStream<'_>, errors: &Errors) -> Result<String> {
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
fn doc(content: ParseStream<'_>) -> Result<String> {
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
