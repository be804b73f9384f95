//! A trait in scope that gives every value the methods which an expansion could call.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;

/// By value, so that they come before the inherent methods that borrow.
#[expect(clippy::wrong_self_convention, reason = "that is the point")]
pub trait Everywhere: Sized {
    /// Not the method of that name.
    fn as_deref(self) {}
    /// Not the method of that name.
    fn as_str(self) {}
    /// Not the method of that name.
    fn any(self, _: usize, _: u64) {}
    /// Not the method of that name.
    fn get_or_insert_default(self) {}
    /// Not the method of that name.
    fn into(self) {}
    /// Not the method of that name.
    fn is(self, _: u32, _: &u8, _: u8) {}
    /// Not the method of that name.
    fn none(self, _: usize, _: u64) {}
    /// Not the method of that name.
    fn ok_or_else(self) {}
    /// Not the method of that name.
    fn pad(self, _: &str) {}
    /// Not the method of that name.
    fn serialize_str(self, _: &str) {}
    /// Not the method of that name.
    fn unwrap_or_default(self) {}
}

impl<T> Everywhere for T {}

/// Few conditions.
#[derive(phase_rules::PhaseStatus, Debug)]
#[phase(conditions(Ready), rules(Ready => Ready, _ => Pending))]
pub struct FewStatus {
    /// The conditions.
    pub conditions: Option<Vec<Condition>>,
    /// The phase.
    pub phase: Option<String>,
    /// The generation.
    pub observed_generation: Option<i64>,
}

/// Many conditions.
#[derive(phase_rules::PhaseStatus, Debug)]
#[phase(
    conditions(C0, C1, C2, C3(unread), C4(unread), C5(unread), C6(unread), C7(unread), C8(unread), C9),
    rules(all(C0, C9) => Ready, any(C1, C2) => Failed, _ => Unknown),
)]
pub struct ManyStatus {
    /// The conditions.
    pub conditions: Vec<Condition>,
    /// The phase.
    pub phase: Option<ManyPhase>,
    /// The generation.
    pub observed_generation: i64,
}

/// Reasons, phases, matchers and what is published.
#[derive(phase_rules::PhaseStatus, Debug)]
#[phase(
    conditions(Failed(negative, reasons(DeadlineExceeded, BackOff = "BackoffLimitExceeded")), Done),
    phases(Completed(ready) = "completed", Running(reconciling), Broken(stalled)),
    matchers(Late = Failed = True(DeadlineExceeded), Fine = all(Done, not(Failed))),
    rules(Late => Running, Failed = True(BackOff) => Broken, Fine => Completed, _ => Running),
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

/// All fields.
#[derive(phase_rules::WriteCondition, Debug)]
pub struct FullCondition {
    /// The type.
    pub type_: String,
    /// The status.
    pub status: Option<String>,
    /// The reason.
    pub reason: Option<String>,
    /// The message.
    pub message: String,
    /// The generation.
    pub observed_generation: i64,
    /// The time.
    pub last_transition_time: Option<i64>,
}
