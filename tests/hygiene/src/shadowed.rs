//! A scope in which no name is what the standard library means by it.
#![expect(dead_code, non_camel_case_types, reason = "they only have to be in the way")]

macro_rules! in_the_way {
    (types: $($type:ident)+; traits: $($trait:ident)+; modules: $($module:ident)+; macros: $($macro:ident)+;) => {
        $(struct $type;)+
        $(trait $trait {})+
        $(mod $module {})+
        $(#[allow(unused_macros, reason = "only has to be in the way")]
        macro_rules! $macro {
            () => {};
        })+
    };
}

in_the_way! {
    types:
        bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize
        Box Cow Formatter Option Result Some None Ok Err String Vec Ordering Unknown Status Rule RuleList Formula Phase Condition Health Published StandardCondition Reason State ConditionParts ConditionStatus UnixSeconds True False;
    traits:
        Clone Copy Debug Default Deref Deserialize Display Eq Fn From FromStr Hash Into Iterator JsonSchema Ord PartialEq PartialOrd Serialize Sized Sync Send ToString TryFrom GetPhase SetPhase SetObservedGeneration PhaseStatus ConditionEnum PhaseEnum ReasonEnum ReadCondition WriteCondition FromUnixSeconds;
    modules:
        __p alloc core k8s_openapi kube phase_core phase_macros phase_rules schemars serde std;
    macros:
        concat matches module_path panic unimplemented unreachable vec;
}

/// Few conditions, called as what is shadowed.
#[derive(::phase_rules::PhaseStatus, ::core::fmt::Debug)]
#[phase(
    conditions(Option, Some = "core", u8(negative), __p = "p"),
    rules(all(Option, not(u8)) => Some, any(Some, __p = False) => String, _ => Ok),
    ensure(u8 => not(phase = Some)),
)]
pub struct FewStatus {
    /// The conditions.
    pub conditions: ::std::vec::Vec<::k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition>,
    /// The phase.
    pub phase: ::core::option::Option<FewPhase>,
    /// The generation.
    pub observed_generation: ::core::option::Option<::core::primitive::i64>,
}

/// Many conditions.
#[derive(::phase_rules::PhaseStatus, ::core::fmt::Debug)]
#[phase(
    conditions(
        Option, Some, None, Result, Ok, Err, Vec(unread), String(unread), Default(unread), core(unread),
        std(unread), bool(unread), usize(unread), str(unread),
    ),
    rules(all(Option, Some, None) => Vec, any(Result, not(all(Ok, Err = False))) => Default, _ => Unknown),
)]
pub struct ManyStatus {
    /// The conditions.
    pub conditions:
        ::core::option::Option<::std::vec::Vec<::k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition>>,
    /// The phase.
    pub phase: ::core::option::Option<::std::string::String>,
    /// The generation.
    pub observed_generation: ::core::primitive::i64,
}

/// The phase as text.
#[derive(::phase_rules::PhaseStatus, ::core::fmt::Debug)]
#[phase(conditions(Ready), rules(Ready => Ready, _ => Unknown))]
pub struct TextStatus {
    /// The conditions.
    pub conditions: ::std::vec::Vec<::k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition>,
    /// The phase.
    pub phase: ::std::string::String,
    /// The generation.
    pub observed_generation: ::core::primitive::i64,
}

/// Reasons, phases, matchers and what is published.
#[derive(::phase_rules::PhaseStatus, ::core::fmt::Debug)]
#[phase(
    conditions(Option(reasons(/** Shadows. */ Some, None = "Nothing")), Result(negative, reasons(Ok, Err, Some)), __p = "p"),
    phases(String(ready) = "str", Vec(reconciling), Default(stalled), Unknown(stalled)),
    matchers(Box = Option = False(Some | None) | Unknown, Iterator = all(__p, not(Box))),
    rules(Result = True(Ok | Some) => String, any(Box, Result = Unknown(Err)) => Vec, Iterator => Default, _ => Unknown),
    publish(Ready, Reconciling, Stalled = "example.com/Stalled"),
    retired("Some", "String"),
)]
pub struct OptionalStatus {
    /// The conditions.
    pub conditions: ::std::vec::Vec<::k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition>,
    /// The phase.
    pub phase: ::core::option::Option<OptionalPhase>,
    /// The generation.
    pub observed_generation: ::core::option::Option<::core::primitive::i64>,
    /// Why.
    #[phase(reason)]
    pub reason: ::core::option::Option<::std::string::String>,
    /// Why, in words.
    #[phase(message)]
    pub message: ::core::option::Option<::std::string::String>,
}

/// All fields, some called as what the expansion calls its own.
#[expect(clippy::pub_underscore_fields, reason = "that is the point")]
#[derive(::phase_rules::WriteCondition, ::core::fmt::Debug)]
pub struct FullCondition {
    /// The type.
    #[phase(type)]
    pub core: ::std::string::String,
    /// The status.
    #[phase(status)]
    pub __p: ::core::option::Option<ShadowedState>,
    /// The reason.
    pub reason: ::std::string::String,
    /// The message.
    pub message: ::core::option::Option<::std::string::String>,
    /// The generation.
    #[phase(observed_generation)]
    pub __generation: ::core::primitive::i64,
    /// The time.
    #[phase(last_transition_time)]
    pub __parts: ::k8s_openapi::apimachinery::pkg::apis::meta::v1::Time,
    /// More.
    pub __status: ::core::primitive::u8,
}

/// A status.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub enum ShadowedState {
    /// Not that of the prelude.
    Some,
    /// It is.
    True,
    /// It is not.
    False,
    /// It may be.
    Unknown,
}
