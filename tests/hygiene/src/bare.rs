//! A module without the prelude.
#![no_implicit_prelude]

use ::k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;

/// Few conditions.
#[derive(::phase_rules::PhaseStatus, ::core::fmt::Debug)]
#[phase(
    conditions(
        /// Is it ready?
        Ready,
        Failed(negative, absent = False) = "example.com/Failed",
    ),
    rules(any(Failed, not(Ready)) => Failed, Ready = True | Unknown => Ready),
    never(all(Ready, Failed)),
    ensure(Failed => phase = Failed),
)]
pub struct FewStatus {
    /// The conditions.
    pub conditions: ::std::vec::Vec<Condition>,
    /// The phase.
    pub phase: ::core::option::Option<FewPhase>,
    /// The generation.
    pub observed_generation: ::core::option::Option<i64>,
}

/// Many conditions, and `_`.
#[derive(::phase_rules::PhaseStatus, ::core::fmt::Debug)]
#[phase(
    conditions(
        C0, C1, C2, C3(unread), C4(unread), C5(unread), C6(unread), C7(unread), C8(unread), C9(unread),
        C10(unread), C11(unread), C12(unread), C13(unread), C14(unread), C15(unread), C16(unread),
        C17(unread), C18(unread), C19(unread), C20(unread), C21,
    ),
    rules(all(C0, C21, any(C1 = False, not(C2))) => Ready, _ => Pending),
)]
pub struct ManyStatus {
    /// The conditions.
    pub conditions: ::core::option::Option<::std::vec::Vec<Condition>>,
    /// The phase.
    pub phase: ::core::option::Option<::std::string::String>,
    /// The generation.
    pub observed_generation: i64,
}

/// The phase as text.
#[derive(::phase_rules::PhaseStatus, ::core::fmt::Debug)]
#[phase(conditions(Ready), rules(Ready => Ready, _ => Unknown))]
pub struct TextStatus {
    /// The conditions.
    pub conditions: ::std::vec::Vec<Condition>,
    /// The phase.
    pub phase: ::std::string::String,
    /// The generation.
    pub observed_generation: i64,
}

/// Reasons, phases, matchers and what is published.
#[derive(::phase_rules::PhaseStatus, ::core::fmt::Debug)]
#[phase(
    conditions(Failed(negative, reasons(/** It ran too long. */ DeadlineExceeded, BackOff = "BackoffLimitExceeded")), Done),
    phases(/** Works. */ Completed(ready) = "completed", Running(reconciling), Broken(stalled)),
    matchers(Late = Failed = True(DeadlineExceeded), Fine = all(Done, not(Failed))),
    rules(Late => Running, Failed => Broken, Fine => Completed, _ => Running),
    publish(Ready, Reconciling, Stalled = "example.com/Stalled"),
)]
pub struct OptionalStatus {
    /// The conditions.
    pub conditions: ::std::vec::Vec<Condition>,
    /// The phase.
    pub phase: ::core::option::Option<OptionalPhase>,
    /// The generation.
    pub observed_generation: ::core::option::Option<i64>,
    /// Why.
    #[phase(reason)]
    pub reason: ::core::option::Option<::std::string::String>,
    /// Why, in words.
    #[phase(message)]
    pub message: ::core::option::Option<::std::string::String>,
}

/// A condition with all fields.
#[derive(::phase_rules::WriteCondition, ::core::fmt::Debug)]
pub struct FullCondition {
    /// The type.
    pub r#type: ::std::string::String,
    /// The status.
    pub status: ::core::option::Option<BareState>,
    /// The reason.
    pub reason: ::core::option::Option<::std::string::String>,
    /// The message.
    pub message: ::std::string::String,
    /// The generation.
    pub observed_generation: i64,
    /// The time.
    pub last_transition_time: ::std::string::String,
    /// More.
    pub severity: u8,
}

/// A condition with few fields.
#[derive(::phase_rules::WriteCondition, ::core::fmt::Debug)]
pub struct ShortCondition {
    /// The type.
    pub type_: ::std::string::String,
    /// The status.
    pub status: ::std::string::String,
    /// The time.
    pub last_transition_time: ::core::option::Option<::k8s_openapi::apimachinery::pkg::apis::meta::v1::Time>,
}

/// A status.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub enum BareState {
    /// It is.
    True,
    /// It is not.
    False,
    /// It may be.
    Unknown,
}
