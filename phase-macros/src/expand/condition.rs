//! The impls of the condition traits for a condition struct.

use super::{at, deprecation, import};
use crate::condition_fields::{ConditionFields, RoleField, Shape};
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::{DeriveInput, Path};

/// What is reported still has its methods, which never run, so that their uses are not errors too.
pub fn impls(fields: &ConditionFields<'_>, crate_path: Option<&Path>, input: &DeriveInput) -> TokenStream {
    let import = import(crate_path);
    let lints = deprecation(input);
    let read = read(fields);
    let write = write(fields);
    let name = &input.ident;
    let (impl_generics, ty_generics, where_clause) = input.generics.split_for_impl();
    quote! {
        #lints
        const _: () = {
            #import
            #[automatically_derived]
            impl #impl_generics __p::ReadCondition for #name #ty_generics #where_clause {
                #read
            }
            #[automatically_derived]
            impl #impl_generics __p::WriteCondition for #name #ty_generics #where_clause {
                #write
            }
        };
    }
}

fn read(fields: &ConditionFields<'_>) -> TokenStream {
    let type_ = fields.type_.as_ref().map_or_else(mistake, text);
    let status = fields.status.as_ref().map_or_else(mistake, |field| {
        let Shape::Status(ty) = field.shape else {
            return text(field);
        };
        let name = field.name;
        let [yes, no, unknown] = ["True", "False", "Unknown"].map(|variant| {
            let variant = Ident::new(variant, at(&ty));
            let path = quote_spanned!(at(&ty)=> <#ty>::#variant);
            if field.is_option {
                quote!(__p::Some(#path))
            } else {
                path
            }
        });
        // Of any other variant, the text is not known.
        quote! {
            match &self.#name {
                #yes => "True",
                #no => "False",
                #unknown => "Unknown",
                _ => "",
            }
        }
    });
    let [reason, message] =
        [(&fields.reason, "reason"), (&fields.message, "message")].map(|(field, method)| {
            let field = field.as_ref()?;
            let (method, name) = (Ident::new(method, proc_macro2::Span::call_site()), field.name);
            let body = match field.shape {
                Shape::Invalid => mistake(),
                _ if field.is_option => quote!(__p::Option::as_deref(&self.#name)),
                _ => quote!(__p::Some(&self.#name)),
            };
            Some(quote! {
                fn #method(&self) -> __p::Option<&::core::primitive::str> {
                    #body
                }
            })
        });
    let observed_generation = fields.observed_generation.as_ref().map(|field| {
        let name = field.name;
        let body = match field.shape {
            Shape::Invalid => mistake(),
            _ if field.is_option => quote!(self.#name),
            // In Go, a field that is absent is 0.
            _ => quote! {
                match self.#name {
                    0 => __p::None,
                    __generation => __p::Some(__generation),
                }
            },
        };
        quote! {
            fn observed_generation(&self) -> __p::Option<::core::primitive::i64> {
                #body
            }
        }
    });
    quote! {
        fn type_(&self) -> &::core::primitive::str {
            #type_
        }
        fn status(&self) -> &::core::primitive::str {
            #status
        }
        #reason
        #message
        #observed_generation
    }
}

fn write(fields: &ConditionFields<'_>) -> TokenStream {
    let others = fields
        .others
        .iter()
        .map(|(name, ty)| quote_spanned!(at(ty)=> #name: <#ty as ::core::default::Default>::default()));
    let new = [
        (&fields.type_, quote!(__parts.type_)),
        (&fields.status, quote!(__parts.status)),
        (&fields.reason, quote!(__parts.reason)),
        (&fields.message, quote!(__parts.message)),
        (&fields.observed_generation, quote!(__parts.observed_generation)),
        (&fields.last_transition_time, quote!(__parts.last_transition_time)),
    ];
    let new = new.into_iter().filter_map(|(field, part)| {
        let field = field.as_ref()?;
        let (name, value) = (field.name, stored(field, &part));
        Some(quote!(#name: #value))
    });
    let new = new.chain(others);
    let new = if fields.is_complete {
        quote!(Self { #(#new,)* })
    } else {
        mistake()
    };
    let [status, time, reason, message, observed_generation] = [
        (&fields.status, quote!(__status)),
        (&fields.last_transition_time, quote!(__last_transition_time)),
        (&fields.reason, quote!(__reason)),
        (&fields.message, quote!(__message)),
        (&fields.observed_generation, quote!(__generation)),
    ]
    .map(|(field, part)| {
        let field = field.as_ref()?;
        let (name, value) = (field.name, stored(field, &part));
        Some(quote!(self.#name = #value;))
    });
    quote! {
        fn new(__parts: __p::ConditionParts) -> Self {
            #new
        }
        fn set_status(&mut self, __status: __p::ConditionStatus, __last_transition_time: __p::UnixSeconds) {
            #status
            #time
        }
        fn set_reason(&mut self, __reason: __p::String) {
            #reason
        }
        fn set_message(&mut self, __message: __p::String) {
            #message
        }
        fn set_observed_generation(&mut self, __generation: __p::Option<::core::primitive::i64>) {
            #observed_generation
        }
    }
}

/// Returns the text of a field.
fn text(field: &RoleField<'_>) -> TokenStream {
    let name = field.name;
    match field.shape {
        Shape::Invalid => mistake(),
        _ if field.is_option => quote!(__p::Option::unwrap_or_default(__p::Option::as_deref(&self.#name))),
        _ => quote!(&self.#name),
    }
}

/// Returns the value of a field for a part of a condition.
fn stored(field: &RoleField<'_>, part: &TokenStream) -> TokenStream {
    let value = match field.shape {
        Shape::Invalid => return mistake(),
        Shape::Number if field.is_option => return part.clone(),
        Shape::Number => return quote!(__p::Option::unwrap_or_default(#part)),
        Shape::Text => part.clone(),
        Shape::StatusText => quote!(__p::status_text(#part)),
        Shape::Status(ty) => {
            let [yes, no, unknown] = ["True", "False", "Unknown"].map(|variant| {
                let variant = Ident::new(variant, at(&ty));
                quote_spanned!(at(&ty)=> <#ty>::#variant)
            });
            quote! {
                match #part {
                    __p::True => #yes,
                    __p::False => #no,
                    __p::Unknown => #unknown,
                }
            }
        }
        Shape::Time(ty) => {
            quote_spanned!(at(&ty)=> <#ty as __p::FromUnixSeconds>::from_unix_seconds(#part))
        }
        // The bound that the compiler suggests is one that the user can write.
        Shape::TimeParameter(ty) => {
            quote_spanned!(at(&ty)=> <#ty as ::core::convert::From<__p::UnixSeconds>>::from(#part))
        }
    };
    if field.is_option {
        quote!(__p::Some(#value))
    } else {
        value
    }
}

/// What is already reported, and never runs.
fn mistake() -> TokenStream {
    quote!(__p::mistake())
}
