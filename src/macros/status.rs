//! The impls of the status struct, the same for every derive but for the fields.
//!
//! Macros by example, for the reason that `macros/enums.rs` gives. What the user wrote comes in as it was written, so that the
//! compiler's errors are at the user's places.

/// Where `__p` is in scope,
///
/// ```text
/// status! {
///     [<'a, T: ..>] [BackupStatus<'a, T>] [where ..],
///     BackupPhase,
///     ("conditions", "phase", "observedGeneration", "", "", false),
///     [Condition] (Condition) { type Condition = Condition; },
///     |self| { the phase } { the generation } { the conditions } { the conditions, to be changed },
///     |__phase| { stores it },
///     |__generation| { stores it }
/// }
/// ```
///
/// The brackets around the first element type are empty where the field is missing.
#[doc(hidden)]
#[macro_export]
macro_rules! __status {
    (
        [$($generics:tt)*] [$($name:tt)*] [$($where:tt)*],
        $phase:ident,
        ($($field:literal),+),
        $list:tt ($element:ty) { $($associated_condition:tt)* },
        |$self:ident| $get_phase:block $get_generation:block $get_conditions:block $get_conditions_mut:block,
        |$new_phase:ident| $set_phase:block,
        |$new_generation:ident| $set_generation:block
    ) => {
        $crate::__status_functions! { [$($generics)*] [$($name)*] [$($where)*], $phase, $list }
        #[automatically_derived]
        impl $($generics)* __p::GetPhase for $($name)* $($where)* {
            type Phase = $phase;
            #[inline]
            fn get_phase(&$self) -> $phase $get_phase
        }
        #[automatically_derived]
        impl $($generics)* __p::SetPhase for $($name)* $($where)* {
            #[inline]
            fn set_phase(&mut $self, $new_phase: $phase) $set_phase
        }
        #[automatically_derived]
        impl $($generics)* __p::SetObservedGeneration for $($name)* $($where)* {
            #[inline]
            fn set_observed_generation(&mut $self, $new_generation: ::core::primitive::i64) $set_generation
        }
        #[automatically_derived]
        impl $($generics)* __p::PhaseStatus for $($name)* $($where)* {
            $($associated_condition)*
            const FIELDS: __p::StatusFields = __p::status_fields($($field),+);
            #[inline]
            fn conditions(&$self) -> &[$element] $get_conditions
            #[inline]
            fn conditions_mut(&mut $self) -> &mut __p::Vec<$element> $get_conditions_mut
            #[inline]
            fn observed_generation(&$self) -> ::core::option::Option<::core::primitive::i64> $get_generation
        }
    };
}

/// What is callable without a trait in scope.
#[doc(hidden)]
#[macro_export]
macro_rules! __status_functions {
    (
        [$($generics:tt)*] [$($name:tt)*] [$($where:tt)*],
        $phase:ident,
        [$element:ty]
    ) => {
        #[allow(dead_code, single_use_lifetimes)]
        impl $($generics)* $($name)* $($where)* {
            /// Returns the rule list as data, to be analyzed, printed or exported. Allocates.
            #[inline]
            pub fn rules() -> __p::RuleList {
                <$phase as __p::PhaseEnum>::rules()
            }
            /// The phase of a list of conditions: that of the first rule whose matcher holds, `Unknown` where none does.
            #[inline]
            pub fn evaluate(conditions: &[$element]) -> $phase {
                <Self as __p::PhaseStatus>::evaluate(conditions)
            }
            /// Why a list of conditions has its phase, and what is missing for another.
            #[inline]
            pub fn explain(conditions: &[$element]) -> __p::Explanation<$phase> {
                <Self as __p::PhaseStatus>::explain(conditions)
            }
        }
    };
    // Whatever the user gives for the conditions, the field is the mistake, not this.
    (
        [$($generics:tt)*] [$($name:tt)*] [$($where:tt)*],
        $phase:ident,
        []
    ) => {
        #[allow(dead_code, single_use_lifetimes)]
        impl $($generics)* $($name)* $($where)* {
            /// Returns the rule list as data, to be analyzed, printed or exported. Allocates.
            #[inline]
            pub fn rules() -> __p::RuleList {
                <$phase as __p::PhaseEnum>::rules()
            }
            /// The phase of a list of conditions.
            pub fn evaluate<C: ?::core::marker::Sized>(_: &C) -> $phase {
                ::core::unimplemented!()
            }
            /// Why a list of conditions has its phase.
            pub fn explain<C: ?::core::marker::Sized>(_: &C) -> __p::Explanation<$phase> {
                ::core::unimplemented!()
            }
        }
    };
}
