//! The condition enum and the phase enum.

use super::at;
use crate::lower::Model;
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::DeriveInput;
use syn::ext::IdentExt;

/// The enums themselves, in the scope of the struct.
pub fn definitions(model: &Model, input: &DeriveInput) -> TokenStream {
    let struct_name = input.ident.unraw();
    let visibility = &input.vis;
    let attributes = quote! {
        #[derive(
            ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug, ::core::cmp::PartialEq, ::core::cmp::Eq,
            ::core::cmp::PartialOrd, ::core::cmp::Ord, ::core::hash::Hash,
        )]
        #[allow(dead_code, non_camel_case_types, clippy::enum_variant_names)]
    };

    let condition_enum = &model.enums.condition;
    let condition_docs = format!("A condition of `{struct_name}`.");
    let conditions = model.conditions.iter().map(|(name, condition)| {
        let docs = match (&*condition.docs, &*condition.wire_type) {
            ("", wire_type) => format!("The condition `{wire_type}`."),
            (docs, _) => docs.into(),
        };
        quote!(#[doc = #docs] #name)
    });
    // An enum that is there already is shown at the name from which this one's follows.
    let conditions = quote_spanned!(at(condition_enum)=> { #(#conditions,)* });
    let conditions = quote! {
        #[doc = #condition_docs]
        #attributes
        #visibility enum #condition_enum #conditions
    };

    let phase_enum = &model.enums.phase;
    let phase_docs = format!("The phase of a `{struct_name}`, derived from its conditions.");
    let phases = model.phases.iter().enumerate().map(|(index, (name, phase))| {
        let docs = match &*phase.docs {
            "" if index == 0 => {
                "No rule holds, there is no phase yet, or this build does not know it.".into()
            }
            "" => format!("The phase `{}`.", phase.name),
            docs => docs.to_owned(),
        };
        let default = (index == 0).then(|| quote!(#[default]));
        quote!(#[doc = #docs] #default #name)
    });
    let phases = quote_spanned!(at(phase_enum)=> { #(#phases,)* });
    quote! {
        #conditions

        #[doc = #phase_docs]
        #attributes
        #[derive(::core::default::Default)]
        #visibility enum #phase_enum #phases
    }
}

/// Their impls, where `__p` and the statics are in scope.
pub fn impls(model: &Model) -> TokenStream {
    let condition_enum = &model.enums.condition;
    let conditions: Vec<Variant<'_>> = model
        .conditions
        .iter()
        .map(|(name, condition)| Variant {
            name,
            text: &condition.wire_type,
        })
        .collect();
    let shared = shared_impls(
        condition_enum,
        &conditions,
        &quote!(ConditionEnum),
        &quote!(condition),
        "The text in a condition's `type` field.",
    );

    let phase_enum = &model.enums.phase;
    let phases: Vec<Variant<'_>> = model
        .phases
        .iter()
        .map(|(name, phase)| Variant {
            name,
            text: &phase.name,
        })
        .collect();
    let shared_phase = shared_impls(
        phase_enum,
        &phases,
        &quote!(PhaseEnum),
        &quote!(phase),
        "The text in `status.phase`.",
    );
    let phase_serde = phase_serde(phase_enum);

    quote! {
        #shared
        #[automatically_derived]
        impl #condition_enum {
            /// Which status is the abnormal one.
            pub fn polarity(self) -> __p::Polarity {
                __p::ConditionEnum::polarity(self)
            }
            /// What the condition means, as its declaration says.
            pub fn docs(self) -> &'static ::core::primitive::str {
                &__p::ConditionEnum::declaration(self).docs
            }
        }
        #shared_phase
        #[automatically_derived]
        impl #phase_enum {
            /// What the phase means, as the rules say that give it.
            pub fn docs(self) -> &'static ::core::primitive::str {
                &__p::PhaseEnum::definition(self).docs
            }
        }
        #phase_serde
    }
}

struct Variant<'a> {
    name: &'a Ident,
    text: &'a str,
}

fn shared_impls(
    name: &Ident,
    variants: &[Variant<'_>],
    trait_name: &TokenStream,
    unknown: &TokenStream,
    as_str_docs: &str,
) -> TokenStream {
    let names: Vec<&Ident> = variants.iter().map(|variant| variant.name).collect();
    let texts = variants.iter().map(|variant| variant.text);
    quote! {
        #[automatically_derived]
        impl #name {
            /// All variants, in declaration order.
            pub const ALL: &'static [Self] = &[#(Self::#names),*];
            #[doc = #as_str_docs]
            pub const fn as_str(self) -> &'static ::core::primitive::str {
                match self { #(Self::#names => #texts,)* }
            }
        }
        #[automatically_derived]
        impl __p::#trait_name for #name {
            const ALL: &'static [Self] = &[#(Self::#names),*];
            const RULES: &'static __p::RuleList = &__RULES;
            fn index(self) -> ::core::primitive::usize {
                self as ::core::primitive::usize
            }
            fn as_str(self) -> &'static ::core::primitive::str {
                #name::as_str(self)
            }
        }
        #[automatically_derived]
        impl ::core::fmt::Display for #name {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Formatter::pad(__f, #name::as_str(*self))
            }
        }
        #[automatically_derived]
        impl ::core::str::FromStr for #name {
            type Err = __p::UnknownName;
            fn from_str(__text: &::core::primitive::str) -> ::core::result::Result<Self, __p::UnknownName> {
                ::core::option::Option::ok_or_else(
                    <Self as __p::#trait_name>::from_wire(__text),
                    __p::UnknownName::#unknown::<Self>,
                )
            }
        }
        #[automatically_derived]
        impl ::core::convert::TryFrom<&::core::primitive::str> for #name {
            type Error = __p::UnknownName;
            fn try_from(__text: &::core::primitive::str) -> ::core::result::Result<Self, __p::UnknownName> {
                ::core::str::FromStr::from_str(__text)
            }
        }
    }
}

fn phase_serde(name: &Ident) -> TokenStream {
    let schema = cfg!(feature = "schemars").then(|| phase_schema(name));
    quote! {
        #[automatically_derived]
        impl __p::serde::Serialize for #name {
            fn serialize<__S: __p::serde::Serializer>(
                &self,
                __serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                __p::serde::Serializer::serialize_str(__serializer, #name::as_str(*self))
            }
        }
        #[automatically_derived]
        impl<'de> __p::serde::Deserialize<'de> for #name {
            fn deserialize<__D: __p::serde::Deserializer<'de>>(
                __deserializer: __D,
            ) -> ::core::result::Result<Self, __D::Error> {
                __p::deserialize_phase(__deserializer)
            }
        }
        #schema
    }
}

fn phase_schema(name: &Ident) -> TokenStream {
    let text = name.unraw().to_string();
    quote! {
        #[automatically_derived]
        impl __p::schemars::JsonSchema for #name {
            fn schema_name() -> __p::Cow<'static, ::core::primitive::str> {
                __p::Cow::Borrowed(#text)
            }
            fn schema_id() -> __p::Cow<'static, ::core::primitive::str> {
                __p::Cow::Borrowed(::core::concat!(::core::module_path!(), "::", #text))
            }
            fn json_schema(_: &mut __p::schemars::SchemaGenerator) -> __p::schemars::Schema {
                __p::phase_schema::<Self>()
            }
        }
    }
}
