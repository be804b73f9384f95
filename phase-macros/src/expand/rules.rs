//! The rule list as constants.
//!
//! They are written as text, which the compiler reads far faster than tokens of a derive that a debug build does not optimize.
//! Names of conditions and phases then get the user's spans, so that "go to definition" works inside the attribute.

use crate::resolve::Model;
use crate::syntax::{Atom, Matcher, Pattern};
use phase_core::rules::{Formula, is_keyword};
use phase_core::status::ConditionStatus;
use proc_macro::{Group, TokenTree};
use proc_macro2::{Ident, Span, TokenStream};
use std::fmt::{Arguments, Write};
use std::mem;

pub fn constants(model: &Model<'_>) -> TokenStream {
    let mut code = Code {
        text: String::new(),
        condition_enum: &model.enums.condition,
        phase_enum: &model.enums.phase,
        spans: Vec::new(),
    };
    code.declarations(model);
    code.rules(model);
    tokens_with_spans(&code.text, code.spans)
}

struct Code<'a> {
    text: String,
    condition_enum: &'a Ident,
    phase_enum: &'a Ident,
    /// Those of the names that follow a [`MARK`].
    spans: Vec<Span>,
}

/// Stands before each name that gets the span of the user's.
const MARK: char = '$';

impl Code<'_> {
    fn add(&mut self, text: Arguments<'_>) {
        let _ = self.text.write_fmt(text);
    }

    /// The constants of the conditions and of the phases. `Debug` of a string is a Rust literal.
    fn declarations(&mut self, model: &Model<'_>) {
        self.text.push_str("const __CONDITIONS:&[__p::Condition]=&[");
        for condition in model.rules.conditions() {
            self.add(format_args!(
                "__p::Condition{{name:{:?},wire_type:{:?},polarity:__p::{:?},absent:__p::{},unread:{},docs:{:?}}},",
                condition.name,
                condition.wire_type,
                condition.polarity,
                condition.absent,
                condition.unread,
                condition.docs
            ));
        }
        self.text.push_str("];const __PHASES:&[__p::Phase]=&[");
        for phase in model.rules.phases() {
            self.add(format_args!(
                "__p::Phase{{name:{:?},docs:{:?}}},",
                phase.name, phase.docs
            ));
        }
        self.text.push_str("];");
    }

    fn rules(&mut self, model: &Model<'_>) {
        let (condition_enum, phase_enum) = (self.condition_enum, self.phase_enum);
        self.add(format_args!(
            "const __RULES:&__p::Rules<{condition_enum},{phase_enum}>=&__p::Rules{{rules:&["
        ));
        for (arm, rule) in model.arms.iter().zip(model.rules.rules()) {
            let source = model.rules.pattern_source(rule).to_string();
            self.add(format_args!(
                "__p::Rule{{docs:{:?},source:{source:?},matcher:__p::",
                arm.docs
            ));
            match &arm.pattern {
                Pattern::Matcher(matcher) => {
                    self.text.push_str("Some(");
                    self.formula(matcher, "__p");
                    self.text.push(')');
                }
                Pattern::Wildcard(_) | Pattern::Unreadable => self.text.push_str("None"),
            }
            self.text.push_str(",phase:");
            self.name(phase_enum, &arm.phase);
            self.text.push_str("},");
        }
        self.text.push_str("],nevers:&[");
        for never in &model.nevers {
            self.formula(&never.matcher, "__p");
            self.text.push(',');
        }
        self.text.push_str("],ensures:&[");
        for ensure in &model.ensures {
            self.text.push_str("__p::Ensure{premise:");
            self.formula(&ensure.premise, "__p::Claim");
            self.text.push_str(",conclusion:");
            self.formula(&ensure.conclusion, "__p::Claim");
            self.text.push_str("},");
        }
        self.text.push_str("]};");
    }

    /// The formula, its variants at `path`.
    fn formula(&mut self, formula: &Matcher, path: &str) {
        match formula {
            Formula::All(operands) => self.operands("All", operands, path),
            Formula::Any(operands) => self.operands("Any", operands, path),
            Formula::Not(operand) => {
                self.add(format_args!("{path}::Not(&"));
                self.formula(operand, path);
                self.text.push(')');
            }
            Formula::Atom(atom) if atom.is_about_phase() => {
                self.add(format_args!("{path}::PhaseIs(&["));
                for phase in &atom.values {
                    self.name(self.phase_enum, phase);
                    self.text.push(',');
                }
                self.text.push_str("])");
            }
            Formula::Atom(atom) => {
                self.add(format_args!("{path}::Is("));
                self.name(self.condition_enum, &atom.name);
                self.add(format_args!(",__p::{})", statuses(atom)));
            }
        }
    }

    fn operands(&mut self, combinator: &str, operands: &[Matcher], path: &str) {
        self.add(format_args!("{path}::{combinator}(&["));
        for operand in operands {
            self.formula(operand, path);
            self.text.push(',');
        }
        self.text.push_str("])");
    }

    /// The variant that the user's name means. The name need not have the raw prefix that the variant has.
    fn name(&mut self, of_enum: &Ident, used: &Ident) {
        let raw = if is_keyword(&used.to_string()) { "r#" } else { "" };
        self.add(format_args!("{of_enum}::"));
        // Outside of a compiler there are no spans to set, and nothing takes the marks away.
        if proc_macro::is_available() {
            self.text.push(MARK);
            self.spans.push(used.span());
        }
        self.add(format_args!("{raw}{used}"));
    }
}

/// The constant for the statuses that an atom accepts, such as `FALSE_OR_UNKNOWN`.
fn statuses(atom: &Atom) -> String {
    let accepts = |status: &ConditionStatus| match &*atom.values {
        [] => *status == ConditionStatus::True,
        values => values.iter().any(|value| value == status.as_str()),
    };
    let accepted = ConditionStatus::ALL.into_iter().filter(accepts);
    let names: Vec<String> = accepted.map(|status| status.as_str().to_uppercase()).collect();
    names.join("_OR_")
}

/// Code that was written as text, at the derive.
///
/// It is the compiler that reads it. proc-macro2 would read it first, at some ten times the cost.
pub fn tokens(text: &str) -> TokenStream {
    tokens_with_spans(text, Vec::new())
}

/// The same, with the spans of the names that follow a [`MARK`].
fn tokens_with_spans(text: &str, spans: Vec<Span>) -> TokenStream {
    if !proc_macro::is_available() {
        return text.parse().unwrap_or_else(|error| panic!("{error} in {text}"));
    }
    let tokens: proc_macro::TokenStream = text.parse().unwrap_or_else(|error| panic!("{error} in {text}"));
    if spans.is_empty() {
        tokens.into()
    } else {
        with_spans(tokens, &mut spans.into_iter()).into()
    }
}

fn with_spans(
    tokens: proc_macro::TokenStream,
    spans: &mut std::vec::IntoIter<Span>,
) -> proc_macro::TokenStream {
    let mut follows_mark = false;
    let spanned = tokens.into_iter().filter_map(|token| {
        let is_marked = mem::replace(&mut follows_mark, false);
        match token {
            TokenTree::Punct(punct) if punct.as_char() == MARK => {
                follows_mark = true;
                None
            }
            TokenTree::Ident(mut name) if is_marked => {
                if let Some(span) = spans.next() {
                    name.set_span(span.unwrap());
                }
                Some(TokenTree::Ident(name))
            }
            TokenTree::Group(group) => {
                let mut spanned = Group::new(group.delimiter(), with_spans(group.stream(), spans));
                spanned.set_span(group.span());
                Some(TokenTree::Group(spanned))
            }
            token => Some(token),
        }
    });
    spanned.collect()
}
