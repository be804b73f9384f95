//! The rule list as constants.
//!
//! Conditions and phases are written as text, which the compiler reads far faster than tokens of a derive that a debug build does
//! not optimize. Rules, `never`s and `ensure`s are tokens with the user's spans, so that "go to definition" works inside the
//! attribute.

use crate::resolve::Model;
use crate::syntax::{Atom, Matcher, Pattern};
use phase_core::rules::{Formula, is_keyword};
use phase_core::status::ConditionStatus;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use std::fmt::Write;

pub fn constants(model: &Model<'_>) -> TokenStream {
    let (conditions, phases) = declarations(model);
    let names = Variants {
        condition_enum: &model.enums.condition,
        phase_enum: &model.enums.phase,
    };
    let rules = model.arms.iter().zip(model.rules.rules()).map(|(arm, rule)| {
        let docs = &arm.docs;
        let source = model.rules.pattern_source(rule).to_string();
        let matcher = match &arm.pattern {
            Pattern::Matcher(matcher) => {
                let matcher = names.formula(matcher, &quote!(__p));
                quote!(__p::Some(#matcher))
            }
            Pattern::Wildcard(_) | Pattern::Unreadable => quote!(__p::None),
        };
        let phase = names.phase(&arm.phase);
        quote!(__p::Rule { matcher: #matcher, phase: #phase, docs: #docs, source: #source })
    });
    let nevers = model
        .nevers
        .iter()
        .map(|never| names.formula(&never.matcher, &quote!(__p)));
    let ensures = model.ensures.iter().map(|ensure| {
        let premise = names.formula(&ensure.premise, &quote!(__p::Claim));
        let conclusion = names.formula(&ensure.conclusion, &quote!(__p::Claim));
        quote!(__p::Ensure { premise: #premise, conclusion: #conclusion })
    });
    let Variants {
        condition_enum,
        phase_enum,
    } = names;
    quote! {
        const __RULES: &__p::Rules<#condition_enum, #phase_enum> = &__p::Rules {
            rules: &[#(#rules),*],
            nevers: &[#(#nevers),*],
            ensures: &[#(#ensures),*],
        };
        #conditions
        #phases
    }
}

/// The constants of the conditions and of the phases.
fn declarations(model: &Model<'_>) -> (TokenStream, TokenStream) {
    // `Debug` of a string is a Rust literal.
    let mut conditions = String::from("const __CONDITIONS:&[__p::Condition]=&[");
    for condition in model.rules.conditions() {
        let _ = write!(
            conditions,
            "__p::Condition{{name:{:?},wire_type:{:?},polarity:__p::{:?},absent:__p::{},unread:{},docs:{:?}}},",
            condition.name,
            condition.wire_type,
            condition.polarity,
            condition.absent,
            condition.unread,
            condition.docs
        );
    }
    conditions.push_str("];");
    let mut phases = String::from("const __PHASES:&[__p::Phase]=&[");
    for phase in model.rules.phases() {
        let _ = write!(
            phases,
            "__p::Phase{{name:{:?},docs:{:?}}},",
            phase.name, phase.docs
        );
    }
    phases.push_str("];");
    (tokens(&conditions), tokens(&phases))
}

struct Variants<'a> {
    condition_enum: &'a Ident,
    phase_enum: &'a Ident,
}

impl Variants<'_> {
    /// Writes the formula, with the variants of `path`.
    fn formula(&self, formula: &Matcher, path: &TokenStream) -> TokenStream {
        let all = |operands: &[Matcher]| -> Vec<TokenStream> {
            operands
                .iter()
                .map(|operand| self.formula(operand, path))
                .collect()
        };
        match formula {
            Formula::All(operands) => {
                let operands = all(operands);
                quote!(#path::All(&[#(#operands),*]))
            }
            Formula::Any(operands) => {
                let operands = all(operands);
                quote!(#path::Any(&[#(#operands),*]))
            }
            Formula::Not(operand) => {
                let operand = self.formula(operand, path);
                quote!(#path::Not(&#operand))
            }
            Formula::Atom(atom) if atom.is_about_phase() => {
                let phases = atom.values.iter().map(|phase| self.phase(phase));
                quote!(#path::PhaseIs(&[#(#phases),*]))
            }
            Formula::Atom(atom) => {
                let (condition_enum, condition) = (self.condition_enum, variant(&atom.name));
                let statuses = statuses(atom);
                quote!(#path::Is(#condition_enum::#condition, __p::#statuses))
            }
        }
    }

    fn phase(&self, name: &Ident) -> TokenStream {
        let (phase_enum, phase) = (self.phase_enum, variant(name));
        quote!(#phase_enum::#phase)
    }
}

/// Returns the variant of this name, which may lack the variant's raw prefix.
fn variant(used: &Ident) -> Ident {
    let name = used.to_string();
    if is_keyword(&name) {
        Ident::new_raw(&name, used.span())
    } else {
        used.clone()
    }
}

/// Returns the constant for the statuses that an atom accepts, such as `FALSE_OR_UNKNOWN`.
fn statuses(atom: &Atom) -> Ident {
    let accepts = |status: &ConditionStatus| match &*atom.values {
        [] => *status == ConditionStatus::True,
        values => values.iter().any(|value| value == status.as_str()),
    };
    let accepted = ConditionStatus::ALL.into_iter().filter(accepts);
    let names: Vec<String> = accepted.map(|status| status.as_str().to_uppercase()).collect();
    Ident::new(&names.join("_OR_"), Span::call_site())
}

/// Parses code that was written as text. The compiler does that at a tenth of the cost of proc-macro2.
pub fn tokens(text: &str) -> TokenStream {
    let tokens = if proc_macro::is_available() {
        text.parse()
            .map(proc_macro::TokenStream::into)
            .map_err(|error| error.to_string())
    } else {
        text.parse()
            .map_err(|error: proc_macro2::LexError| error.to_string())
    };
    tokens.unwrap_or_else(|error| panic!("{error} in {text}"))
}
