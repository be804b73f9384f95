//! The impls of the generated enums, the same for every derive but for the names.
//!
//! A macro by example costs a build less than the derive writing them out: the compiler copies the tokens, where a derive,
//! which a debug build does not optimise, would hand over each of them. All of it is `#[inline]`: the functions forward, and
//! what a program does not call is then not compiled to code.

/// Where the static `__RULES` is in scope,
///
/// ```text
/// enums! {
///     (BackupCondition, [Self::Ready, ..]),
///     (BackupPhase, [Self::Unknown, ..], "BackupPhase"),
///     |__conditions| { the body of `evaluate` },
///     |__conditions| -> Statuses { the body of `statuses` },
///     |__statuses| { the body of `decide` }
/// }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __enums {
    (
        ($condition:ident, $conditions:tt),
        ($phase:ident, $phases:tt, $schema_name:literal),
        |$evaluated:ident| $evaluate:block,
        |$read:ident| -> $statuses_type:ty $statuses:block,
        |$state:ident| $decide:block
    ) => {
        #[allow(dead_code)]
        impl $condition {
            /// All variants, in declaration order.
            pub const ALL: &'static [Self] = <Self as $crate::__private::ConditionEnum>::ALL;
            /// The text in a condition's `type` field.
            #[inline]
            pub const fn as_str(self) -> &'static ::core::primitive::str {
                $crate::__private::wire_type(&__RULES.list, self as ::core::primitive::usize)
            }
            /// Which status is the abnormal one.
            #[inline]
            pub fn polarity(self) -> $crate::__private::Polarity {
                $crate::__private::ConditionEnum::polarity(self)
            }
            /// What the condition means, as its declaration says.
            #[inline]
            pub fn docs(self) -> &'static ::core::primitive::str {
                &$crate::__private::ConditionEnum::declaration(self).docs
            }
        }
        #[automatically_derived]
        impl $crate::__private::ConditionEnum for $condition {
            const ALL: &'static [Self] = &$conditions;
            const RULES: &'static $crate::__private::RuleList = &__RULES.list;
            #[inline]
            fn index(self) -> ::core::primitive::usize {
                self as ::core::primitive::usize
            }
        }
        $crate::__name_impls! { $condition, parse_condition, condition_name }
        #[allow(dead_code)]
        impl $phase {
            /// All variants, in declaration order.
            pub const ALL: &'static [Self] = <Self as $crate::__private::PhaseEnum>::ALL;
            /// The text in `status.phase`.
            #[inline]
            pub const fn as_str(self) -> &'static ::core::primitive::str {
                $crate::__private::phase_name(&__RULES.list, self as ::core::primitive::usize)
            }
            /// What the phase means, as the rules say that give it.
            #[inline]
            pub fn docs(self) -> &'static ::core::primitive::str {
                &$crate::__private::PhaseEnum::definition(self).docs
            }
        }
        #[automatically_derived]
        impl $crate::__private::PhaseEnum for $phase {
            const ALL: &'static [Self] = &$phases;
            const RULES: &'static $crate::__private::RuleList = &__RULES.list;
            type Condition = $condition;
            type Statuses = $statuses_type;
            #[inline]
            fn index(self) -> ::core::primitive::usize {
                self as ::core::primitive::usize
            }
            fn evaluate<C: $crate::__private::ReadCondition>($evaluated: &[C]) -> Self $evaluate
            #[inline]
            fn statuses<C: $crate::__private::ReadCondition>($read: &[C]) -> $statuses_type $statuses
            #[inline]
            fn decide($state: &$statuses_type) -> Self $decide
        }
        #[automatically_derived]
        impl ::core::default::Default for $phase {
            #[inline]
            fn default() -> Self {
                $phase::Unknown
            }
        }
        $crate::__name_impls! { $phase, parse_phase, phase_name }
        #[automatically_derived]
        impl $crate::__private::serde::Serialize for $phase {
            #[inline]
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__private::serde::Serializer::serialize_str(serializer, $phase::as_str(*self))
            }
        }
        #[automatically_derived]
        impl<'de> $crate::__private::serde::Deserialize<'de> for $phase {
            #[inline]
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__private::deserialize_phase(deserializer)
            }
        }
        $crate::__phase_schema! { $phase, $schema_name }
    };
}

/// To text and back, and what of the usual traits is shorter here than what their own derives write for a `match`: the order
/// is that of declaration.
#[doc(hidden)]
#[macro_export]
macro_rules! __name_impls {
    ($name:ident, $parse:ident, $variant_name:ident) => {
        #[automatically_derived]
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Formatter::write_str(
                    f,
                    $crate::__private::$variant_name(&__RULES.list, *self as ::core::primitive::usize),
                )
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
            type Err = $crate::__private::UnknownName;
            #[inline]
            fn from_str(
                text: &::core::primitive::str,
            ) -> ::core::result::Result<Self, $crate::__private::UnknownName> {
                $crate::__private::$parse(text)
            }
        }
        #[automatically_derived]
        impl ::core::convert::TryFrom<&::core::primitive::str> for $name {
            type Error = $crate::__private::UnknownName;
            #[inline]
            fn try_from(
                text: &::core::primitive::str,
            ) -> ::core::result::Result<Self, $crate::__private::UnknownName> {
                $crate::__private::$parse(text)
            }
        }
    };
}

/// The schema of the phase.
#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __phase_schema {
    ($phase:ident, $name:literal) => {
        #[automatically_derived]
        impl $crate::__private::schemars::JsonSchema for $phase {
            #[inline]
            fn schema_name() -> $crate::__private::Cow<'static, ::core::primitive::str> {
                $crate::__private::Cow::Borrowed($name)
            }
            #[inline]
            fn schema_id() -> $crate::__private::Cow<'static, ::core::primitive::str> {
                $crate::__private::Cow::Borrowed(::core::concat!(::core::module_path!(), "::", $name))
            }
            #[inline]
            fn json_schema(
                _: &mut $crate::__private::schemars::SchemaGenerator,
            ) -> $crate::__private::schemars::Schema {
                $crate::__private::phase_schema(&__RULES.list)
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
