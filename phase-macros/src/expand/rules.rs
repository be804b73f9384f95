//! The rule list as constants.
//!
//! Conditions and phases are written as text, which the compiler reads far faster than tokens of a derive that a debug build does
//! not optimize. Rules, `never`s and `ensure`s are tokens with the user's spans, so that "go to definition" works inside the
//! attribute.

use crate::resolve::Model;
use crate::syntax::{Atom, Matcher, Pattern};
use phase_core::evaluator::Position;
use phase_core::rules::{Formula, Health, Phase, Reason, RuleList, is_keyword};
use phase_core::status::ConditionStatus;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use std::fmt::Write;
use syn::ext::IdentExt;

pub fn constants(model: &Model<'_>) -> TokenStream {
    let (conditions, phases) = declarations(model);
    let names = Variants { model };
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
    let matchers = model.matchers.iter().map(|named| {
        let (name, matcher) = (
            named.name.unraw().to_string(),
            names.formula(&named.matcher, &quote!(__p)),
        );
        quote!(__p::NamedMatcher { name: #name, matcher: #matcher })
    });
    let (condition_enum, phase_enum) = (&model.enums.condition, &model.enums.phase);
    let matchers = (!model.matchers.is_empty()).then(|| {
        quote! {
            const __MATCHERS: &[__p::NamedMatcher<#condition_enum>] = &[#(#matchers),*];
        }
    });
    quote! {
        #matchers
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
        let Phase {
            name,
            text,
            health,
            docs,
            ..
        } = phase;
        let _ = if name == text && *health == Health::Unknown {
            write!(phases, "__p::Phase::plain({name:?},{docs:?}),")
        } else {
            write!(
                phases,
                "__p::Phase{{name:{name:?},text:{text:?},health:__p::Health::{health:?},docs:{docs:?}}},"
            )
        };
    }
    phases.push_str("];");
    (tokens(&conditions), tokens(&phases))
}

struct Variants<'a> {
    model: &'a Model<'a>,
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
            // What the user wrote names matchers by atoms.
            Formula::Named { formula, .. } => self.formula(formula, path),
            Formula::Not(operand) => {
                let operand = self.formula(operand, path);
                quote!(#path::Not(&#operand))
            }
            Formula::Atom(atom) if atom.is_about_phase() => {
                let phases = atom.alternatives.iter().map(|phase| self.phase(&phase.name));
                quote!(#path::PhaseIs(&[#(#phases),*]))
            }
            Formula::Atom(Atom { name, .. }) if let Some(index) = self.named(name) => {
                quote!(#path::Named(#index))
            }
            Formula::Atom(atom) => {
                let (condition_enum, condition) = (&self.model.enums.condition, variant(&atom.name));
                let values = self.values(atom);
                quote!(#path::Is(#condition_enum::#condition, #values))
            }
        }
    }

    /// Returns the index of a named matcher.
    fn named(&self, name: &Ident) -> Option<usize> {
        let matchers = &self.model.matchers;
        matchers
            .iter()
            .position(|named| named.name.unraw() == name.unraw())
    }

    /// Writes the values that an atom accepts.
    fn values(&self, atom: &Atom) -> TokenStream {
        let statuses = statuses(atom);
        let numbers = self.numbers(atom);
        if numbers.is_empty() {
            return quote!(__p::#statuses);
        }
        let reason_enum = &self.model.enums.reason;
        let reasons = numbers.into_iter().map(|(status, reason, number)| {
            let (status, reason) = (Ident::new(status.as_str(), Span::call_site()), variant(reason));
            quote!((__p::#status, #reason_enum::#reason as ::core::primitive::usize, #number))
        });
        quote!(__p::with_reasons(__p::#statuses, &[#(#reasons),*]))
    }

    /// Returns the reasons that an atom names, with their status and their number in the values of the condition.
    fn numbers<'b>(&self, atom: &'b Atom) -> Vec<(ConditionStatus, &'b Ident, usize)> {
        let conditions = &self.model.conditions;
        let Some(condition) = conditions
            .iter()
            .position(|name| name.unraw() == atom.name.unraw())
        else {
            return Vec::new();
        };
        let tested = self.model.rules.tested_reasons(condition);
        let mut numbers = Vec::new();
        for alternative in &atom.alternatives {
            let status = ConditionStatus::from_exact(&alternative.name.to_string()).unwrap_or_default();
            for reason in &alternative.reasons {
                let name = reason.unraw().to_string();
                let number = tested.clone().position(|tested| tested.name == name);
                numbers.extend(number.map(|number| (status, reason, number + 1)));
            }
        }
        numbers
    }

    fn phase(&self, name: &Ident) -> TokenStream {
        let (phase_enum, phase) = (&self.model.enums.phase, variant(name));
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

/// Returns the constant for the statuses that an atom accepts with any reason, such as `FALSE_OR_UNKNOWN`.
fn statuses(atom: &Atom) -> Ident {
    let accepts = |status: &ConditionStatus| match &*atom.alternatives {
        [] => *status == ConditionStatus::True,
        alternatives => alternatives
            .iter()
            .any(|alternative| alternative.name == status.as_str() && alternative.reasons.is_empty()),
    };
    let accepted = ConditionStatus::ALL.into_iter().filter(accepts);
    let names: Vec<String> = accepted.map(|status| status.as_str().to_uppercase()).collect();
    match &*names {
        [] => Ident::new("NO_STATUS", Span::call_site()),
        names => Ident::new(&names.join("_OR_"), Span::call_site()),
    }
}

/// The constants of the reasons, and what of them the impl of `ConditionEnum` has; nothing where none is declared.
pub fn reasons(model: &Model<'_>) -> (TokenStream, TokenStream) {
    let rules = &model.rules;
    if model.reasons.is_empty() {
        return (TokenStream::new(), TokenStream::new());
    }
    let variants: Vec<String> = model
        .reasons
        .iter()
        .map(|name| name.unraw().to_string())
        .collect();
    let variant = |reason: &Reason| {
        variants
            .iter()
            .position(|name| *name == reason.name)
            .unwrap_or_default()
    };
    let mut all = String::from("const __REASONS:&[__p::Reason]=&[");
    let declared = || rules.conditions().iter().flat_map(|condition| &condition.reasons);
    for name in &variants {
        let mut same = declared().filter(|reason| reason.name == *name);
        let text = same.clone().next().map_or("", |reason| &*reason.text);
        // Two conditions may say different things of a reason; the first counts.
        let docs = same
            .find(|reason| !reason.docs.is_empty())
            .map_or("", |reason| &*reason.docs);
        let _ = write!(all, "__p::Reason{{name:{name:?},text:{text:?},docs:{docs:?}}},");
    }
    all.push_str("];");
    let positions = positions(rules);
    let mut of = String::from("const REASONS:__p::Reasons=__p::Reasons{all:__REASONS,of:&[");
    for (index, (condition, position)) in rules.conditions().iter().zip(positions).enumerate() {
        let declared: Vec<usize> = condition.reasons.iter().map(variant).collect();
        let tested: Vec<usize> = rules
            .tested_reasons(index)
            .filter_map(|tested| {
                condition
                    .reasons
                    .iter()
                    .position(|reason| reason.name == tested.name)
            })
            .collect();
        let texts: Vec<String> = rules
            .tested_reasons(index)
            .map(|tested| format!("__p::ReasonText::new({:?})", tested.text))
            .collect();
        let texts = texts.join(",");
        let Position { word, lowest_bit, .. } = position;
        let count = tested.len();
        let _ = write!(
            of,
            "__p::ConditionReasons{{declared:&{declared:?},tested:&{tested:?},texts:&[{texts}],\
             position:__p::Position::new({word},{lowest_bit},{count})}},"
        );
    }
    of.push_str("]};");
    (tokens(&all), tokens(&of))
}

/// Where the values of each condition are.
pub fn positions(rules: &RuleList) -> Vec<Position> {
    let conditions = 0..rules.conditions().len();
    Position::of_all(conditions.map(|condition| rules.tested_reasons(condition).count()))
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
