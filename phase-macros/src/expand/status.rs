//! The trait impls of the status struct.

use super::evaluator::{Evaluator, evaluator};
use crate::fields::Fields;
use crate::lower::Model;
use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

pub fn impls(model: &Model, fields: &Fields<'_>, input: &DeriveInput) -> TokenStream {
    let Evaluator {
        statics,
        evaluate,
        statuses,
        statuses_type,
    } = evaluator(model);
    let name = &input.ident;
    let (impl_generics, ty_generics, where_clause) = input.generics.split_for_impl();
    let condition_enum = &model.enums.condition;
    let phase_enum = &model.enums.phase;
    let bodies = Bodies::of(fields);
    let Bodies {
        element,
        get_phase,
        set_phase,
        set_observed_generation,
        conditions,
        conditions_mut,
    } = bodies;
    quote! {
        #statics
        #[automatically_derived]
        #[allow(dead_code)]
        impl #impl_generics #name #ty_generics #where_clause {
            /// The rule list as data.
            pub const RULES: &'static __p::RuleList = &__RULES;
            /// The phase of a list of conditions: that of the first rule whose matcher holds, `Unknown` where none does.
            pub fn evaluate(__conditions: &[#element]) -> #phase_enum {
                #evaluate
            }
            /// Why a list of conditions has its phase, and what stands in the way of another.
            pub fn explain(
                __conditions: &[#element],
            ) -> __p::Explanation<#condition_enum, #phase_enum, #statuses_type> {
                <Self as __p::PhaseStatus>::explain(__conditions)
            }
        }
        #[automatically_derived]
        impl #impl_generics __p::GetPhase for #name #ty_generics #where_clause {
            type Phase = #phase_enum;
            fn get_phase(&self) -> #phase_enum {
                #get_phase
            }
        }
        #[automatically_derived]
        impl #impl_generics __p::SetPhase for #name #ty_generics #where_clause {
            fn set_phase(&mut self, __phase: #phase_enum) {
                #set_phase
            }
        }
        #[automatically_derived]
        impl #impl_generics __p::SetObservedGeneration for #name #ty_generics #where_clause {
            fn set_observed_generation(&mut self, __generation: ::core::primitive::i64) {
                #set_observed_generation
            }
        }
        #[automatically_derived]
        impl #impl_generics __p::PhaseStatus for #name #ty_generics #where_clause {
            type Condition = #element;
            type ConditionType = #condition_enum;
            type Statuses = #statuses_type;
            const RULES: &'static __p::RuleList = &__RULES;
            fn conditions(&self) -> &[#element] {
                #conditions
            }
            fn conditions_mut(&mut self) -> &mut __p::Vec<#element> {
                #conditions_mut
            }
            fn evaluate(__conditions: &[#element]) -> #phase_enum {
                Self::evaluate(__conditions)
            }
            fn statuses(__conditions: &[#element]) -> #statuses_type {
                #statuses
            }
        }
    }
}

/// What the methods do with the fields. A field that is missing or does not fit is already reported; its methods are
/// there, so that their users get no error on top, and are never run.
struct Bodies {
    element: TokenStream,
    get_phase: TokenStream,
    set_phase: TokenStream,
    set_observed_generation: TokenStream,
    conditions: TokenStream,
    conditions_mut: TokenStream,
}

impl Bodies {
    fn of(fields: &Fields<'_>) -> Self {
        let missing = || quote!(::core::unimplemented!());
        let (element, conditions, conditions_mut) = match &fields.conditions {
            None => (quote!(__p::MissingCondition), missing(), missing()),
            Some(field) => {
                let (name, element) = (field.name, field.element);
                let (conditions, conditions_mut) = if field.is_option {
                    (
                        quote!(self.#name.as_deref().unwrap_or_default()),
                        quote!(self.#name.get_or_insert_default()),
                    )
                } else {
                    (quote!(&self.#name), quote!(&mut self.#name))
                };
                (quote!(#element), conditions, conditions_mut)
            }
        };
        let (get_phase, set_phase) = match &fields.phase {
            None => (missing(), missing()),
            Some(field) => {
                let name = field.name;
                let get = match (field.is_string, field.is_option) {
                    (false, false) => quote!(self.#name),
                    (false, true) => quote!(self.#name.unwrap_or_default()),
                    (true, false) => quote!(__p::phase_or_unknown(&self.#name)),
                    (true, true) => quote!(__p::phase_or_unknown(self.#name.as_deref().unwrap_or_default())),
                };
                let value = if field.is_string {
                    quote!(__p::String::from(__phase.as_str()))
                } else {
                    quote!(__phase)
                };
                (get, assignment(quote!(#name), value, field.is_option))
            }
        };
        let set_observed_generation = match &fields.observed_generation {
            None => missing(),
            Some(field) => {
                let name = field.name;
                assignment(quote!(#name), quote!(__generation), field.is_option)
            }
        };
        Self {
            element,
            get_phase,
            set_phase,
            set_observed_generation,
            conditions,
            conditions_mut,
        }
    }
}

fn assignment(field: TokenStream, value: TokenStream, is_option: bool) -> TokenStream {
    let value = if is_option {
        quote!(::core::option::Option::Some(#value))
    } else {
        value
    };
    quote!(self.#field = #value;)
}
