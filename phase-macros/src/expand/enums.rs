//! The condition enum, the phase enum and the reason enum.

use super::at;
use super::evaluator::Evaluator;
use super::rules::tokens;
use crate::resolve::Model;
use phase_core::rules::RuleList;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use std::fmt::Write;
use syn::ext::IdentExt;
use syn::{DeriveInput, LitStr};

/// The enums themselves, in the scope of the struct.
pub fn definitions(model: &Model<'_>, input: &DeriveInput) -> TokenStream {
    let struct_name = input.ident.unraw();
    let visibility = &input.vis;
    let attributes = tokens(
        "#[derive(::core::clone::Clone,::core::marker::Copy,::core::cmp::PartialEq,::core::cmp::Eq)]\
         #[allow(dead_code,non_camel_case_types,clippy::enum_variant_names)]",
    );

    let condition_enum = &model.enums.condition;
    let condition_docs = format!("A condition of `{struct_name}`.");
    let conditions = model
        .conditions
        .iter()
        .zip(model.rules.conditions())
        .map(|(name, condition)| {
            let docs = match (&*condition.docs, &*condition.wire_type) {
                ("", wire_type) => format!("The condition `{wire_type}`."),
                (docs, _) => docs.into(),
            };
            quote!(#[doc = #docs] #name)
        });
    // The error about an enum with the same name points at the name that this one is made from.
    let conditions = quote_spanned!(at(condition_enum)=> { #(#conditions,)* });
    let conditions = quote! {
        #[doc = #condition_docs]
        #attributes
        #visibility enum #condition_enum #conditions
    };

    let phase_enum = &model.enums.phase;
    let phase_docs = format!("The phase of a `{struct_name}`, derived from its conditions.");
    let phases = model.phases.iter().enumerate().map(|(index, name)| {
        let docs = docs_of_phase(&model.rules, index);
        quote!(#[doc = #docs] #name)
    });
    let phases = quote_spanned!(at(phase_enum)=> { #(#phases,)* });
    let reasons = reasons(model, input, &attributes);
    quote! {
        #conditions

        #reasons

        #[doc = #phase_docs]
        #attributes
        #visibility enum #phase_enum #phases
    }
}

/// The reason enum, where reasons are declared.
fn reasons(model: &Model<'_>, input: &DeriveInput, attributes: &TokenStream) -> TokenStream {
    if model.reasons.is_empty() {
        return TokenStream::new();
    }
    let (reason_enum, visibility) = (&model.enums.reason, &input.vis);
    let enum_docs = format!("A reason of a condition of `{}`.", input.ident.unraw());
    let declared = || {
        model
            .rules
            .conditions()
            .iter()
            .flat_map(|condition| &condition.reasons)
    };
    let variants = model.reasons.iter().map(|name| {
        let mut same = declared().filter(|reason| **name == reason.name || name.unraw() == reason.name);
        let text = same.clone().next().map_or("", |reason| &*reason.text);
        let docs = same.find(|reason| !reason.docs.is_empty());
        let docs = docs.map_or_else(|| format!("The reason `{text}`."), |reason| reason.docs.clone());
        quote!(#[doc = #docs] #name)
    });
    let variants = quote_spanned!(at(reason_enum)=> { #(#variants,)* });
    quote! {
        #[doc = #enum_docs]
        #attributes
        #visibility enum #reason_enum #variants
    }
}

/// What the rules say of a phase, and which rules give it.
fn docs_of_phase(rules: &RuleList, index: usize) -> String {
    let phase = &rules.phases()[index];
    let mut docs = match &*phase.docs {
        "" if phase.name == RuleList::UNKNOWN_PHASE => {
            "No rule holds, there is no phase yet, or this build does not know it.".into()
        }
        "" => format!("The phase `{}`.", phase.text),
        docs => docs.to_owned(),
    };
    let given_by = rules
        .rules()
        .iter()
        .enumerate()
        .filter(|(_, rule)| rule.phase == index);
    for (position, (number, rule)) in given_by.enumerate() {
        docs.push_str(if position == 0 { "\n\n" } else { "\n" });
        let _ = write!(docs, "- Rule {}: `{}`", number + 1, rules.pattern_source(rule));
    }
    docs
}

/// The constant of the published conditions, where there are any.
fn published(model: &Model<'_>) -> TokenStream {
    let published = model.rules.published();
    if published.is_empty() {
        return TokenStream::new();
    }
    let items = published.iter().map(|published| {
        let condition = Ident::new(published.condition.as_str(), Span::call_site());
        let wire_type = &published.wire_type;
        quote! {
            __p::Published { condition: __p::StandardCondition::#condition, wire_type: #wire_type }
        }
    });
    quote!(const PUBLISHED: &'static [__p::Published] = &[#(#items),*];)
}

/// Their impls, where `__p` and the constants are in scope. What is the same for all enums is a macro of the facade.
pub fn impls(model: &Model<'_>, evaluator: &Evaluator, reasons_of_conditions: &TokenStream) -> TokenStream {
    let Evaluator {
        evaluate,
        values,
        values_type,
        decide,
    } = evaluator;
    let condition_enum = &model.enums.condition;
    let conditions = &model.conditions;
    let phase_enum = &model.enums.phase;
    let phases = &model.phases;
    let schema_name = phase_enum.unraw().to_string();
    let declares_phases = model.rules.declares_phases().then(|| {
        quote!(
            const DECLARES_PHASES: ::core::primitive::bool = true;
        )
    });
    let ignores_stale = model.rules.ignores_stale().then(|| {
        quote!(
            const IGNORES_STALE: ::core::primitive::bool = true;
        )
    });
    let published = published(model);
    let retired = (!model.retired.is_empty()).then(|| {
        let types = model.retired.iter().map(LitStr::value);
        quote!(const RETIRED: &'static [&'static ::core::primitive::str] = &[#(#types),*];)
    });
    let matchers = (!model.matchers.is_empty())
        .then(|| quote!(const MATCHERS: &'static [__p::NamedMatcher<#condition_enum>] = __MATCHERS;));
    let reason_impls = (!model.reasons.is_empty()).then(|| {
        let (reason_enum, reasons) = (&model.enums.reason, &model.reasons);
        quote!(__p::reasons! { #reason_enum, [#(Self::#reasons),*] })
    });
    quote! {
        __p::enums! {
            (#condition_enum, [#(Self::#conditions),*], { #reasons_of_conditions }),
            (#phase_enum, [#(Self::#phases),*], #schema_name, { #declares_phases #ignores_stale #published #retired #matchers }),
            |__conditions| { #evaluate },
            |__conditions| -> #values_type { #values },
            |__values| #decide
        }
        #reason_impls
    }
}
