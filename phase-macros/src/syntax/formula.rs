//! Parses matchers and claims.

use super::tokens::{content_of, each_item, error_here, is_delimited, is_name, name, skip_all};
use super::{Alternative, Atom, Matcher, word};
use crate::errors::Errors;
use crate::suggest;
use phase_core::rules::MAX_DEPTH;
use phase_core::status::ConditionStatus;
use proc_macro2::TokenTree;
use std::fmt::Display;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Result};
use syn::token::Paren;
use syn::{Ident, LitStr, Token, parenthesized};

pub(super) const COMBINATORS: &[&str] = &[word::ALL, word::ANY, word::NOT];

/// `all(matcher, ..) | any(matcher, ..) | not(matcher) | Name | Name = value | value ..`
pub(super) fn matcher(input: ParseStream<'_>, errors: &Errors, depth_left: usize) -> Result<Matcher> {
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

pub(super) fn operand(input: ParseStream<'_>, errors: &Errors, depth_left: usize) -> Result<Matcher> {
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
    let has_gaps = each_item(&content, errors, &mut |input| {
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
pub(super) fn no_combinator(name: &Ident, input: ParseStream<'_>) -> Result<Matcher> {
    let content;
    parenthesized!(content in input);
    let is_empty = content.is_empty();
    let arguments = arguments(&content);
    skip_all(&content);
    let nearest = match &*name.to_string() {
        "and" => Some(word::ALL),
        "or" => Some(word::ANY),
        name => suggest::nearest(name, COMBINATORS.iter().copied()),
    };
    let help = match (nearest, &*arguments) {
        (Some(nearest), _) => format!("help: did you mean `{nearest}(..)`?"),
        (None, [status]) if is_status(status) => format!("help: for a status, write {name} = {status}"),
        (None, [reason]) => format!("help: for a reason, {}", how_to_test(name, "True", reason)),
        (None, [status, reason]) if is_status(status) => {
            format!("help: for a reason, {}", how_to_test(name, status, reason))
        }
        (None, _) if is_empty => format!("help: write {name}"),
        (None, _) => {
            format!("help: for a status, write {name} = False, for a reason, {name} = True(Reason)")
        }
    };
    Err(syn::Error::new_spanned(
        name,
        format_args!("only all(..), any(..) and not(..) take parentheses\n{help}"),
    ))
}

/// What a condition is given in parentheses, by name or not: `False, reason = "NotFound"`. Empty where it is something else.
fn arguments(content: ParseStream<'_>) -> Vec<String> {
    let mut arguments = Vec::new();
    while let Some(argument) = argument(content) {
        arguments.push(argument);
        if content.is_empty() {
            return arguments;
        }
        if content.parse::<Token![,]>().is_err() {
            break;
        }
    }
    Vec::new()
}

/// `NotFound`, `"NotFound"` or `reason = "NotFound"`
fn argument(input: ParseStream<'_>) -> Option<String> {
    if input.peek(Ident::peek_any) && input.peek2(Token![=]) {
        let _ = input.call(Ident::parse_any);
        return after_equals(input);
    }
    name_or_text(input)
}

fn name_or_text(input: ParseStream<'_>) -> Option<String> {
    match input.parse::<LitStr>() {
        Ok(text) => Some(text.value()),
        Err(_) => input.call(Ident::parse_any).ok().map(|name| name.to_string()),
    }
}

fn is_status(text: &str) -> bool {
    ConditionStatus::from_exact(text).is_some()
}

/// `[= alternative | alternative ..]`, after the name.
pub(super) fn atom(name: Ident, input: ParseStream<'_>, errors: &Errors) -> Result<Atom> {
    let mut alternatives = Vec::new();
    if name == word::REASON
        && let Some(error) = reason_alone(&name, input)
    {
        return Err(error);
    }
    if input.peek(Token![.]) && name != word::PHASE {
        let ahead = input.fork();
        let _: Result<Token![.]> = ahead.parse();
        let help = match argument(&ahead) {
            Some(status) if is_status(&status) => format!("write {name} = {status}"),
            Some(reason) if reason != word::REASON => {
                format!("for a reason, {}", how_to_test(&name, "True", &reason))
            }
            _ => format!("for a status, write {name} = False, for a reason, {name} = True(Reason)"),
        };
        return Err(error_here(
            input,
            format_args!("conditions have no fields in matchers\nhelp: {help}"),
        ));
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
                && !is_status(&text.value())
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
pub(super) fn alternative_reasons(
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
pub(super) fn tested_reason(
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
pub(super) fn reason_alone(name: &Ident, input: ParseStream<'_>) -> Option<syn::Error> {
    let ahead = input.fork();
    let text = ahead.peek(Token![=]).then(|| after_equals(&ahead)).flatten()?;
    if is_status(&text) {
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
pub(super) fn after_equals(input: ParseStream<'_>) -> Option<String> {
    if input.peek(Token![==]) {
        input.parse::<Token![==]>().ok()?;
    } else {
        input.parse::<Token![=]>().ok()?;
    }
    name_or_text(input)
}

/// How to declare a reason with this text, and to test it.
pub fn how_to_test(condition: impl Display, status: &str, text: &str) -> String {
    if is_name(text) {
        format!("write {condition} = {status}({text}), with {condition}(reasons({text})) in conditions(..)")
    } else {
        format!(
            "write {condition} = {status}(Name), with {condition}(reasons(Name = {text:?})) in conditions(..)"
        )
    }
}

/// `False(A | ..)`
pub(super) fn open_list(written: &Alternative) -> String {
    let text = written.to_string();
    format!("{} | ..)", text.trim_end_matches(')'))
}
