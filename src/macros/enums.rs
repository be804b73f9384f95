//! The impls of the generated enums, the same for every derive but for the names.
//!
//! A macro by example costs a build less than the derive writing them out: the compiler copies the tokens, where a derive,
//! which a debug build does not optimise, would hand over each of them. All of it is `#[inline]`: the functions forward, and
//! what a program does not call is then not compiled to code.

/// Where `__p` and the constants `__CONDITIONS`, `__PHASES` and `__RULES` are in scope,
///
/// ```text
/// enums! {
///     (BackupCondition, [Self::Ready, ..], { const REASONS: .. = ..; }),
///     (BackupPhase, [Self::Unknown, ..], "BackupPhase", { const DECLARES_PHASES: bool = true; }),
///     |__conditions| { the body of `evaluate` },
///     |__conditions| -> Values { the body of `values` },
///     |__values| #[inline] { the body of `decide` }
/// }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __enums {
    (
        ($condition:ident, $conditions:tt, { $($reasons:tt)* }),
        ($phase:ident, $phases:tt, $schema_name:literal, { $($options:tt)* }),
        |$evaluated:ident| $evaluate:block,
        |$read:ident| -> $values_type:ty $values:block,
        |$state:ident| $(#[$decide_attribute:meta])* $decide:block
    ) => {
        #[allow(dead_code)]
        impl $condition {
            /// All variants, in declaration order.
            pub const ALL: &'static [Self] = &$conditions;
            /// The text in a condition's `type` field.
            #[inline]
            pub const fn as_str(self) -> &'static ::core::primitive::str {
                __CONDITIONS[self as ::core::primitive::usize].wire_type
            }
            /// Which status is the abnormal one.
            #[inline]
            pub fn polarity(self) -> __p::Polarity {
                __p::ConditionEnum::polarity(self)
            }
            /// What the condition means, as its declaration says.
            #[inline]
            pub fn docs(self) -> &'static ::core::primitive::str {
                __CONDITIONS[self as ::core::primitive::usize].docs
            }
        }
        #[automatically_derived]
        impl __p::ConditionEnum for $condition {
            const ALL: &'static [Self] = &$conditions;
            const DECLARED: &'static [__p::Condition] = __CONDITIONS;
            $($reasons)*
            #[inline]
            fn index(self) -> ::core::primitive::usize {
                self as ::core::primitive::usize
            }
        }
        $crate::__name_impls! { $condition, __CONDITIONS, parse_condition }
        $crate::__child_condition! { $condition, $phase }
        #[allow(dead_code)]
        impl $phase {
            /// All variants, in declaration order.
            pub const ALL: &'static [Self] = &$phases;
            /// The text in `status.phase`.
            #[inline]
            pub const fn as_str(self) -> &'static ::core::primitive::str {
                __PHASES[self as ::core::primitive::usize].text
            }
            /// What the phase says of the object.
            #[inline]
            pub const fn health(self) -> __p::Health {
                __PHASES[self as ::core::primitive::usize].health
            }
            /// What the phase means, as its declaration or the rules say that give it.
            #[inline]
            pub fn docs(self) -> &'static ::core::primitive::str {
                __PHASES[self as ::core::primitive::usize].docs
            }
        }
        #[automatically_derived]
        impl __p::PhaseEnum for $phase {
            const ALL: &'static [Self] = &$phases;
            type Condition = $condition;
            const DEFINED: &'static [__p::Phase] = __PHASES;
            const RULES: &'static __p::Rules<$condition, Self> = __RULES;
            $($options)*
            type Values = $values_type;
            #[inline]
            fn index(self) -> ::core::primitive::usize {
                self as ::core::primitive::usize
            }
            fn evaluate<C: __p::ReadCondition>($evaluated: &[C]) -> Self $evaluate
            #[inline]
            fn values<C: __p::ReadCondition>($read: &[C]) -> $values_type $values
            $(#[$decide_attribute])*
            fn decide($state: &$values_type) -> Self $decide
        }
        #[automatically_derived]
        impl ::core::default::Default for $phase {
            #[inline]
            fn default() -> Self {
                $phase::Unknown
            }
        }
        $crate::__name_impls! { $phase, __PHASES, parse_phase }
        #[automatically_derived]
        impl __p::serde::Serialize for $phase {
            #[inline]
            fn serialize<S: __p::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                __p::serde::Serializer::serialize_str(serializer, $phase::as_str(*self))
            }
        }
        #[automatically_derived]
        impl<'de> __p::serde::Deserialize<'de> for $phase {
            #[inline]
            fn deserialize<D: __p::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                __p::deserialize_phase(deserializer)
            }
        }
        $crate::__phase_schema! { $phase, $schema_name }
    };
}

/// The impls of the reason enum, where `__p` and the constant `__REASONS` are in scope:
/// `reasons! { BackupReason, [Self::DeadlineExceeded, ..] }`
#[doc(hidden)]
#[macro_export]
macro_rules! __reasons {
    ($reason:ident, $reasons:tt) => {
        #[allow(dead_code)]
        impl $reason {
            /// All variants, in the order in which conditions first declare them.
            pub const ALL: &'static [Self] = &$reasons;
            /// The text in a condition's `reason` field.
            #[inline]
            pub const fn as_str(self) -> &'static ::core::primitive::str {
                __REASONS[self as ::core::primitive::usize].text
            }
            /// What the reason means, as its declaration says.
            #[inline]
            pub fn docs(self) -> &'static ::core::primitive::str {
                __REASONS[self as ::core::primitive::usize].docs
            }
        }
        $crate::__name_impls! { $reason, __REASONS, parse_reason }
        impl __p::ReasonEnum for $reason {
            const ALL: &'static [Self] = &$reasons;
            const DECLARED: &'static [__p::Reason] = __REASONS;
        }
        #[automatically_derived]
        impl ::core::convert::AsRef<::core::primitive::str> for $reason {
            #[inline]
            fn as_ref(&self) -> &::core::primitive::str {
                $reason::as_str(*self)
            }
        }
        #[automatically_derived]
        impl ::core::convert::From<$reason> for __p::Cow<'static, ::core::primitive::str> {
            #[inline]
            fn from(reason: $reason) -> Self {
                __p::Cow::Borrowed($reason::as_str(reason))
            }
        }
    };
}

/// To text and back, and what of the usual traits is shorter here than what their own derives write for a `match`: the order
/// is that of declaration.
#[doc(hidden)]
#[macro_export]
macro_rules! __name_impls {
    ($name:ident, $table:ident, $parse:ident) => {
        #[automatically_derived]
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Formatter::write_str(f, $table[*self as ::core::primitive::usize].name)
            }
        }
        #[automatically_derived]
        impl ::core::cmp::PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }
        #[automatically_derived]
        impl ::core::cmp::Ord for $name {
            #[inline]
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                ::core::cmp::Ord::cmp(
                    &(*self as ::core::primitive::usize),
                    &(*other as ::core::primitive::usize),
                )
            }
        }
        #[automatically_derived]
        impl ::core::hash::Hash for $name {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hasher::write_usize(state, *self as ::core::primitive::usize);
            }
        }
        #[automatically_derived]
        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Formatter::pad(f, $name::as_str(*self))
            }
        }
        #[automatically_derived]
        impl ::core::str::FromStr for $name {
            type Err = __p::UnknownName;
            #[inline]
            fn from_str(text: &::core::primitive::str) -> ::core::result::Result<Self, __p::UnknownName> {
                __p::$parse(text)
            }
        }
        #[automatically_derived]
        impl ::core::convert::TryFrom<&::core::primitive::str> for $name {
            type Error = __p::UnknownName;
            #[inline]
            fn try_from(text: &::core::primitive::str) -> ::core::result::Result<Self, __p::UnknownName> {
                __p::$parse(text)
            }
        }
    };
}

/// A resource that has these rules can be a child, typed by its condition enum.
#[cfg(feature = "kube")]
#[doc(hidden)]
#[macro_export]
macro_rules! __child_condition {
    ($condition:ident, $phase:ident) => {
        #[automatically_derived]
        impl<__K: __p::ResourceWith<$phase>> __p::ChildCondition<__K> for $condition {
            #[inline]
            fn child(self, object: ::core::option::Option<&__K>) -> __p::Child<'_> {
                __p::child_of::<$phase, __K>(object, self)
            }
        }
    };
}

/// Without kube, no type is known to be a resource.
#[cfg(not(feature = "kube"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __child_condition {
    ($condition:ident, $phase:ident) => {};
}

/// The schema of the phase.
#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __phase_schema {
    ($phase:ident, $name:literal) => {
        #[automatically_derived]
        impl __p::schemars::JsonSchema for $phase {
            #[inline]
            fn schema_name() -> __p::Cow<'static, ::core::primitive::str> {
                __p::Cow::Borrowed($name)
            }
            #[inline]
            fn schema_id() -> __p::Cow<'static, ::core::primitive::str> {
                __p::Cow::Borrowed(::core::concat!(::core::module_path!(), "::", $name))
            }
            #[inline]
            fn json_schema(_: &mut __p::schemars::SchemaGenerator) -> __p::schemars::Schema {
                __p::phase_schema(__PHASES)
            }
        }
    };
}

/// Without schemars, none.
#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __phase_schema {
    ($phase:ident, $name:literal) => {};
}
