//! Names, docs and shapes that lints have something to say about when a person writes them.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::{PhaseStatus, WriteCondition};

/// Private, and what is generated for it is used nowhere.
#[derive(PhaseStatus, Debug)]
#[phase(
    conditions(StoreReady, MongoReady, QueueReady),
    rules(all(StoreReady, MongoReady, QueueReady) => Ready, _ => NotReady),
)]
struct PrivateStatus {
    conditions: Vec<Condition>,
    phase: Option<PrivatePhase>,
    observed_generation: Option<i64>,
}

/// Uses the private struct, and nothing of what belongs to it.
#[must_use]
pub fn fields_of_the_private() -> usize {
    let status = PrivateStatus {
        conditions: Vec::new(),
        phase: None,
        observed_generation: None,
    };
    format!("{status:?}").len()
}

/// Visible to a part of the crate only.
#[derive(PhaseStatus, Clone, Debug, Default)]
#[phase(
    crate = phase_rules,
    conditions(snake_case, SCREAMING_CASE(unread), camelCase(negative), TLS(unread)),
    rules(
        /// MongoDB isn't there, see https://example.com <T> [link] `tick
        snake_case => snake_phase,
        camelCase => SCREAMING_PHASE,
        _ => camelPhase,
    ),
    budget = 1000000,
)]
pub(crate) struct CrateStatus {
    pub(crate) conditions: Option<Vec<Condition>>,
    pub(crate) phase: CratePhase,
    pub(crate) observed_generation: i64,
}

/// Uses it.
#[must_use]
pub fn phase_of_the_crate() -> bool {
    let status = CrateStatus::default();
    CrateStatus::evaluate(status.conditions.as_deref().unwrap_or_default()) == status.phase
        && status.observed_generation == 0
}

/// On its way out, with its fields.
#[deprecated]
#[derive(PhaseStatus, Debug)]
#[phase(conditions(Ready), rules(Ready => Ready, _ => Unknown))]
pub struct OldStatus {
    /// The conditions.
    #[deprecated]
    pub conditions: Vec<Condition>,
    /// The phase.
    #[deprecated]
    pub phase: Option<OldPhase>,
    /// The generation.
    #[deprecated]
    pub observed_generation: Option<i64>,
}

/// Public in a module that is not.
mod inner {
    use super::{Condition, PhaseStatus};

    /// With parameters.
    #[derive(PhaseStatus, Debug)]
    #[phase(conditions(Ready), rules(Ready => Ready, _ => Pending))]
    pub struct GenericStatus<'a, T: phase_rules::ReadCondition, const N: usize> {
        /// The conditions.
        pub conditions: Vec<T>,
        /// The phase.
        pub phase: Option<GenericPhase>,
        /// The generation.
        pub observed_generation: Option<i64>,
        /// More.
        pub more: &'a [Condition; N],
    }
}
pub use inner::{GenericCondition, GenericPhase, GenericStatus};

/// With more conditions than are looked up one by one, and as many rules as fit.
#[derive(PhaseStatus, Clone, Debug, Default)]
#[phase(
    conditions(
        C0, C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, C11(unread), C12(unread), C13(unread), C14(unread),
        C15(unread), C16(unread), C17(unread), C18(unread), C19(unread), C20, C21, C22(unread),
    ),
    rules(
        all(C0, C21) => P0, all(C1, C20) => P1, any(C2 = False, C3 = Unknown | True) => P2, not(C4) => P3,
        all(C5, any(C6, all(C7, not(C8)))) => P4, any(C9, any()) => P5, all(C10, all()) => P6, _ => P7,
    ),
)]
pub struct LargeStatus {
    /// The conditions.
    pub conditions: Vec<Condition>,
    /// The phase.
    pub phase: String,
    /// The generation.
    pub observed_generation: Option<i64>,
}

/// Reasons, phases, matchers and what is published.
#[derive(PhaseStatus, Debug)]
#[phase(
    conditions(snake_case(reasons(snake_reason, SCREAMING_REASON = "Loud")), TLS, ENV(negative)),
    phases(/** MongoDB isn't there, see https://example.com <T> [link] `tick */ snake_phase(ready) = "snake", SCREAMING_PHASE(stalled), camelPhase(reconciling)),
    matchers(snake_matcher = snake_case = False(snake_reason | SCREAMING_REASON), LOUD = all(TLS, not(snake_matcher))),
    rules(snake_matcher => SCREAMING_PHASE, all(LOUD, ENV = False) => snake_phase, _ => camelPhase),
    publish(Ready, Reconciling, Stalled = "example.com/Stalled"),
)]
pub struct OptionalStatus {
    /// The conditions.
    pub conditions: Vec<Condition>,
    /// The phase.
    pub phase: Option<OptionalPhase>,
    /// The generation.
    pub observed_generation: Option<i64>,
    /// Why.
    #[phase(reason)]
    pub reason: Option<String>,
    /// Why, in words.
    #[phase(message)]
    pub message: Option<String>,
}

/// On its way out, with its fields.
#[deprecated]
#[derive(WriteCondition, Debug)]
pub struct OldHealth {
    /// The type.
    #[deprecated]
    pub type_: String,
    /// The status.
    #[deprecated]
    pub status: Answer,
    /// The reason.
    #[deprecated]
    pub reason: String,
    /// More.
    #[deprecated]
    pub severity: u8,
}

/// A status with more to say.
#[derive(Clone, Copy, Debug)]
pub enum Answer {
    /// It is.
    True,
    /// It is not.
    False,
    /// It may be.
    Unknown,
    /// It will be.
    Later(u8),
}

/// With parameters, and nothing that is not stored.
#[derive(WriteCondition, Debug)]
pub struct GenericHealth<'a, T: Default, const N: usize> {
    /// The type.
    pub type_: String,
    /// The status.
    pub status: String,
    /// More.
    pub more: &'a [T],
    /// And more.
    pub others: Option<[T; N]>,
}

/// A private one, used nowhere.
#[derive(WriteCondition)]
#[expect(dead_code, reason = "it only has to build")]
struct PrivateHealth {
    type_: String,
    status: PrivateAnswer,
    last_transition_time: Option<String>,
}

#[expect(dead_code, reason = "it only has to build")]
enum PrivateAnswer {
    True,
    False,
    Unknown,
}
