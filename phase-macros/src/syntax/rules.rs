//! Parses rules, named matchers, `ensure`s and `never`s.

use super::formula::{COMBINATORS, matcher};
use super::tokens::{docs, error_here, name, skip_all, skip_to_comma, skip_until};
use super::{Arm, Ensure, Extent, Matcher, NamedMatcher, Never, Pattern};
use crate::errors::Errors;
use phase_core::rules::MAX_DEPTH;
use std::fmt::Display;
use syn::Token;
use syn::parse::{ParseStream, Result};
use syn::token::Paren;

/// `Name = matcher`
pub(super) fn named_matcher(input: ParseStream<'_>, errors: &Errors) -> Result<NamedMatcher> {
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

/// `[docs] matcher => Phase` or `[docs] _ => Phase`
pub(super) fn arm(input: ParseStream<'_>, errors: &Errors) -> Result<Arm> {
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

pub(super) fn pattern(input: ParseStream<'_>, errors: &Errors) -> Result<Pattern> {
    if input.peek(Token![_]) {
        return Ok(Pattern::Wildcard(input.parse::<Token![_]>()?.span));
    }
    matcher(input, errors, MAX_DEPTH).map(Pattern::Matcher)
}

/// `A if B`, as in a `match`, is an error, but means `all(A, B)`.
pub(super) fn without_guard(pattern: Pattern, input: ParseStream<'_>, errors: &Errors) -> Result<Pattern> {
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
pub(super) fn ensure(input: ParseStream<'_>, errors: &Errors) -> Result<Ensure> {
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
pub(super) fn never(input: ParseStream<'_>, errors: &Errors) -> Result<Never> {
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
pub(super) fn expect_arrow(input: ParseStream<'_>, then: impl Display) -> Result<()> {
    if input.peek(Token![=>]) {
        return Ok(());
    }
    Err(error_here(input, format_args!("expected `=>` and {then}")))
}
