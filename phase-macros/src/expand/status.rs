//! The trait impls of the status struct.

use super::at;
use crate::fields::Fields;
use crate::resolve::Model;
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::DeriveInput;

/// Writes the impls. What is the same for all structs is a macro of the facade.
pub fn impls(model: &Model<'_>, fields: &Fields<'_>, input: &DeriveInput) -> TokenStream {
    let name = &input.ident;
    let (impl_generics, ty_generics, where_clause) = input.generics.split_for_impl();
    let phase_enum = &model.enums.phase;
    let Bodies {
        element,
        get_phase,
        set_phase,
        observed_generation,
        set_observed_generation,
        conditions,
        conditions_mut,
    } = Bodies::of(fields);
    let wire_names = &fields.wire_names;
    let phase_may_be_missing = fields.phase.as_ref().is_some_and(|phase| phase.may_be_missing);
    let list = fields.conditions.as_ref().map(|field| field.element);
    // An error about a private type points at the field.
    let condition = quote_spanned!(at(&element)=> type Condition = #element;);
    let published = published(model, fields);
    quote! {
        __p::status! {
            [#impl_generics] [#name #ty_generics] [#where_clause],
            #phase_enum,
            (#(#wire_names,)* #phase_may_be_missing),
            [#list] (#element) { #condition #published },
            |self| { #get_phase } { #observed_generation } { #conditions } { #conditions_mut },
            |__phase| { #set_phase },
            |__generation| { #set_observed_generation }
        }
    }
}

/// What keeps the published conditions and the fields for the reason and the message in step with the phase; nothing where there
/// are none.
fn published(model: &Model<'_>, fields: &Fields<'_>) -> TokenStream {
    let publishes = !model.rules.published().is_empty() && fields.conditions.is_some();
    let [reason, message] = [fields.reason, fields.message];
    let has_why = reason.is_some() || message.is_some();
    let read = [reason, message].map(|field| {
        field.map_or_else(
            || quote!(__p::None),
            |field| quote!(__p::Option::as_deref(&self.#field)),
        )
    });
    let store = reason.map(|field| quote!(self.#field = __reason;));
    let store = store
        .into_iter()
        .chain(message.map(|field| quote!(self.#field = __message;)));
    let why = has_why.then(|| {
        quote! {
            fn why(&self) -> [__p::Option<&::core::primitive::str>; 2] {
                [#(#read),*]
            }
            fn set_why(&mut self, [__reason, __message]: [__p::Option<__p::String>; 2]) {
                #(#store)*
            }
        }
    });
    let function = match (publishes, has_why) {
        (true, _) => quote!(publish),
        (false, true) => quote!(publish_why),
        (false, false) => return TokenStream::new(),
    };
    quote! {
        #why
        fn publish(&mut self, __state: &__p::State<<Self as __p::GetPhase>::Phase>) {
            __p::#function(self, __state)
        }
    }
}

/// The bodies of the methods. A field that is missing or of a wrong type is already reported; its methods still exist, so that
/// their uses are not errors too, and never run.
struct Bodies {
    element: TokenStream,
    get_phase: TokenStream,
    set_phase: TokenStream,
    observed_generation: TokenStream,
    set_observed_generation: TokenStream,
    conditions: TokenStream,
    conditions_mut: TokenStream,
}

impl Bodies {
    fn of(fields: &Fields<'_>) -> Self {
        let (element, conditions, conditions_mut) = match &fields.conditions {
            None => (quote!(__p::MissingCondition), missing(), missing()),
            Some(field) => {
                let (name, element) = (field.name, field.element);
                let (conditions, conditions_mut) = if field.is_option {
                    (
                        quote!(__p::Option::unwrap_or_default(__p::Option::as_deref(&self.#name))),
                        quote!(__p::Option::get_or_insert_default(&mut self.#name)),
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
                    (false, true) => quote!(__p::Option::unwrap_or_default(self.#name)),
                    (true, false) => quote!(__p::phase_or_unknown(&self.#name)),
                    (true, true) => quote! {
                        __p::phase_or_unknown(
                            __p::Option::unwrap_or_default(__p::Option::as_deref(&self.#name))
                        )
                    },
                };
                let value = if field.is_string {
                    quote!(__p::phase_text(__phase))
                } else {
                    quote!(__phase)
                };
                (get, assignment(name, value, field.is_option))
            }
        };
        let (observed_generation, set_observed_generation) = match &fields.observed_generation {
            None => (missing(), missing()),
            Some(field) => {
                let name = field.name;
                let get = if field.is_option {
                    quote!(self.#name)
                } else {
                    quote!(__p::Some(self.#name))
                };
                (get, assignment(name, quote!(__generation), field.is_option))
            }
        };
        Self {
            element,
            get_phase,
            set_phase,
            observed_generation,
            set_observed_generation,
            conditions,
            conditions_mut,
        }
    }
}

/// The body of a method that never runs.
fn missing() -> TokenStream {
    quote!(::core::unimplemented!())
}

fn assignment(field: &Ident, value: TokenStream, is_option: bool) -> TokenStream {
    let value = if is_option {
        quote!(__p::Some(#value))
    } else {
        value
    };
    quote!(self.#field = #value;)
}
