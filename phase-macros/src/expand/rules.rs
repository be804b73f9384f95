//! The rule list as a static.
//!
//! Every name in the attribute stands here once as a real expression with the user's span, so that an editor's "go to
//! definition" works from inside of the attribute.

use crate::lower::{Model, ModelAtom, Named};
use phase_core::rules::{ConditionType, Formula, Phase, Polarity};
use phase_core::status::{Status, StatusSet};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

pub fn statics(model: &Model) -> TokenStream {
    let conditions = model
        .conditions
        .iter()
        .map(|(_, condition)| constant(&quote!(__p::ConditionType), &condition_type(condition)));
    let phases = model.phases.iter().map(|(_, phase)| {
        let Phase { name, docs } = phase;
        let (name, docs) = (borrowed(name), borrowed(docs));
        quote!(__p::Phase { name: #name, docs: #docs })
    });
    let rules = model.rules.iter().map(|rule| {
        let matcher = rule.matcher.as_ref().map(|matcher| model.formula(matcher, false));
        let matcher = matcher.map_or_else(
            || quote!(::core::option::Option::None),
            |matcher| quote!(::core::option::Option::Some(#matcher)),
        );
        let phase = discriminant(&model.enums.phase, &rule.phase);
        let docs = borrowed(&rule.docs);
        constant(
            &quote!(__p::Rule),
            &quote!(__p::Rule { matcher: #matcher, phase: #phase, docs: #docs }),
        )
    });
    let ensures = model.ensures.iter().map(|(premise, conclusion)| {
        let (premise, conclusion) = (model.formula(premise, true), model.formula(conclusion, true));
        constant(
            &quote!(__p::Ensure),
            &quote!(__p::Ensure { premise: #premise, conclusion: #conclusion }),
        )
    });
    let nevers = model
        .nevers
        .iter()
        .map(|never| constant(&quote!(__p::Matcher), &model.formula(never, false)));
    quote! {
        static __RULES: __p::RuleList = __p::RuleList::from_derive(
            &[#(#conditions),*],
            &[#(#phases),*],
            &[#(#rules),*],
            &[#(#ensures),*],
            &[#(#nevers),*],
        );
    }
}

/// A value as an item of its own: the compiler infers the types of one body after another, and the time that takes grows
/// with the square of what a body holds.
fn constant(type_: &TokenStream, value: &TokenStream) -> TokenStream {
    quote!({
        const __VALUE: #type_ = #value;
        __VALUE
    })
}

fn borrowed(text: &str) -> TokenStream {
    quote!(__p::Cow::Borrowed(#text))
}

/// `Enum::Variant as usize`
fn discriminant(name: &Ident, variant: &Named) -> TokenStream {
    let variant = &variant.ident;
    quote!(#name::#variant as ::core::primitive::usize)
}

pub fn status(status: Status) -> TokenStream {
    let variant = format_ident!("{}", status.as_str());
    quote!(__p::Status::#variant)
}

fn condition_type(condition: &ConditionType) -> TokenStream {
    let ConditionType {
        name,
        wire_type,
        polarity,
        absent,
        unread,
        docs,
    } = condition;
    let (name, wire_type, docs) = (borrowed(name), borrowed(wire_type), borrowed(docs));
    let polarity = match polarity {
        Polarity::Positive => quote!(__p::Polarity::Positive),
        Polarity::Negative => quote!(__p::Polarity::Negative),
    };
    let absent = status(*absent);
    quote! {
        __p::ConditionType {
            name: #name, wire_type: #wire_type, polarity: #polarity, absent: #absent, unread: #unread, docs: #docs,
        }
    }
}

impl Model {
    fn formula(&self, formula: &Formula<ModelAtom>, is_claim: bool) -> TokenStream {
        let all = |operands: &[Formula<ModelAtom>]| {
            let operands = operands.iter().map(|operand| self.formula(operand, is_claim));
            quote!(__p::Cow::Borrowed(&[#(#operands),*]))
        };
        match formula {
            Formula::All(operands) => {
                let operands = all(operands);
                quote!(__p::Formula::All(#operands))
            }
            Formula::Any(operands) => {
                let operands = all(operands);
                quote!(__p::Formula::Any(#operands))
            }
            Formula::Not(operand) => {
                let operand = self.formula(operand, is_claim);
                quote!(__p::Formula::Not(__p::Operand::Static(&#operand)))
            }
            Formula::Atom(ModelAtom::Condition(condition, statuses)) => {
                let atom = self.atom(condition, *statuses);
                if is_claim {
                    quote!(__p::Formula::Atom(__p::ClaimAtom::Condition(#atom)))
                } else {
                    quote!(__p::Formula::Atom(#atom))
                }
            }
            Formula::Atom(ModelAtom::Phase(phases)) => {
                let phases = phases.iter().map(|phase| discriminant(&self.enums.phase, phase));
                quote!(__p::Formula::Atom(__p::ClaimAtom::Phase(__p::Cow::Borrowed(&[#(#phases),*]))))
            }
        }
    }

    fn atom(&self, condition: &Named, statuses: StatusSet) -> TokenStream {
        let condition = discriminant(&self.enums.condition, condition);
        let bits = statuses.bits();
        quote!(__p::Atom { condition: #condition, statuses: __p::StatusSet::from_bits(#bits) })
    }
}
