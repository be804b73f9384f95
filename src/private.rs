//! What derived code names. Not part of the API.

pub use crate::__enums as enums;
pub use crate::__reasons as reasons;
pub use crate::__status as status;
pub use crate::traits::{GetPhase, PhaseStatus, SetObservedGeneration, SetPhase, StatusFields};
pub use phase_core::children::{Child, ChildCondition};
pub use phase_core::condition::{
    ConditionParts, FromUnixSeconds, ReadCondition, UnixSeconds, WriteCondition,
};
pub use phase_core::enums::{ConditionEnum, PhaseEnum, ReasonEnum, UnknownName};
pub use phase_core::evaluator::{
    PackedValues, Position, ReasonText, Sample, TypeHash, TypeIndex, look_up, look_up_value,
};
pub use phase_core::explain::Explanation;
pub use phase_core::publish::{ConstantPublished as Published, StandardCondition, Why};
pub use phase_core::rules::Polarity::{self, Negative, Positive};
pub use phase_core::rules::constant::ConstantMatcher::{All, Any, Is, Named, Not};
pub use phase_core::rules::constant::{
    ConditionReasons, ConstantClaim as Claim, ConstantCondition as Condition, ConstantEnsure as Ensure,
    ConstantNamed as NamedMatcher, ConstantNever as Never, ConstantPhase as Phase, ConstantReason as Reason,
    ConstantReasons as Reasons, ConstantRule as Rule, ConstantRules as Rules,
};
pub use phase_core::rules::{Health, RuleList};
pub use phase_core::state::State;
pub use phase_core::status::ConditionStatus::{self, False, True, Unknown};
#[cfg(feature = "schemars")]
pub use schemars;
pub use serde;
pub use std::borrow::Cow;
pub use std::option::Option::{self, None, Some};
pub use std::string::String;
pub use std::vec::Vec;

use crate::traits::now;
use phase_core::condition_list;
use phase_core::publish;
use phase_core::status::StatusSet;
use phase_core::value::ValueSet;
use serde::de::{Deserializer, Error, Unexpected, Visitor};
use std::fmt;

/// The statuses that an atom accepts with any reason.
pub const TRUE: ValueSet = ValueSet::of(ConditionStatus::True.only());
/// As [`TRUE`].
pub const FALSE: ValueSet = ValueSet::of(ConditionStatus::False.only());
/// As [`TRUE`].
pub const UNKNOWN: ValueSet = ValueSet::of(ConditionStatus::Unknown.only());
/// As [`TRUE`].
pub const TRUE_OR_FALSE: ValueSet = UNKNOWN.complement();
/// As [`TRUE`].
pub const TRUE_OR_UNKNOWN: ValueSet = FALSE.complement();
/// As [`TRUE`].
pub const FALSE_OR_UNKNOWN: ValueSet = TRUE.complement();
/// As [`TRUE`].
pub const TRUE_OR_FALSE_OR_UNKNOWN: ValueSet = ValueSet::of(StatusSet::ALL);
/// As [`TRUE`].
pub const NO_STATUS: ValueSet = ValueSet::EMPTY;

/// The same, and statuses that an atom accepts with a reason: the variant, for editors to find, and its number among the tested
/// reasons of the condition.
pub const fn with_reasons(mut values: ValueSet, reasons: &[(ConditionStatus, usize, usize)]) -> ValueSet {
    let mut rest = reasons;
    while let [(status, _, number), others @ ..] = rest {
        values = values.with(*status, *number);
        rest = others;
    }
    values
}

/// Stands in for the element type of a conditions field that is missing, in a build that fails for it.
#[derive(Clone, Copy, Debug)]
pub enum MissingCondition {}

impl ReadCondition for MissingCondition {
    fn type_(&self) -> &str {
        match *self {}
    }
    fn status(&self) -> &str {
        match *self {}
    }
}

impl WriteCondition for MissingCondition {
    fn new(_: ConditionParts) -> Self {
        mistake()
    }
    fn set_status(&mut self, _: ConditionStatus, _: UnixSeconds) {
        match *self {}
    }
    fn set_reason(&mut self, _: String) {
        match *self {}
    }
    fn set_message(&mut self, _: String) {
        match *self {}
    }
    fn set_observed_generation(&mut self, _: Option<i64>) {
        match *self {}
    }
}

/// A status, as a field holds it.
pub fn status_text(status: ConditionStatus) -> String {
    status.as_str().to_owned()
}

/// A value in place of one whose type is a mistake, in a build that fails for it.
pub fn mistake<T>() -> T {
    unimplemented!("the build that needs this has failed")
}

/// What the derive read from the struct.
pub const fn status_fields(
    conditions: &'static str,
    phase: &'static str,
    observed_generation: &'static str,
    reason: &'static str,
    message: &'static str,
    phase_may_be_missing: bool,
) -> StatusFields {
    const fn marked(name: &'static str) -> Option<&'static str> {
        if name.is_empty() { None } else { Some(name) }
    }
    StatusFields {
        conditions,
        phase,
        observed_generation,
        reason: marked(reason),
        message: marked(message),
        phase_may_be_missing,
    }
}

/// A custom resource whose phase is `P`, by which `Child::of` knows what it is the condition of.
#[cfg(feature = "kube")]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a resource with the phase `{P}`",
    label = "not a condition type of this object"
)]
pub trait ResourceWith<P>: kube::Resource + PhaseStatus<Phase = P> {}

#[cfg(feature = "kube")]
#[diagnostic::do_not_recommend]
impl<K: kube::Resource + PhaseStatus> ResourceWith<K::Phase> for K {}

/// A condition of a resource, with what the resource says of its generation and its rules of a missing condition.
#[cfg(feature = "kube")]
pub fn child_of<P: PhaseEnum, K: ResourceWith<P>>(resource: Option<&K>, type_: P::Condition) -> Child<'_> {
    let Some(resource) = resource else {
        return Child::missing("", type_.as_str());
    };
    let metadata = resource.meta();
    let name = metadata.name.as_deref().unwrap_or_default();
    Child::new(name, resource.conditions(), type_.as_str())
        .with_absent(type_.absent())
        .with_generation(metadata.generation)
        .with_observed_generation(resource.observed_generation())
}

/// Brings the published conditions, the reason and the message in step with the phase of this state.
pub fn publish<S: PhaseStatus<Condition: WriteCondition>>(status: &mut S, state: &State<S::Phase>) {
    let why = why(status, state);
    let observed_generation = status.observed_generation();
    for (type_, update) in publish::updates(state.phase(), &why.message, observed_generation) {
        let conditions = status.conditions_mut();
        match update {
            // The derive has checked what could be refused.
            Some(update) => drop(condition_list::set(conditions, update, now())),
            None => drop(condition_list::remove(conditions, type_)),
        }
    }
    status.set_why(why.into());
}

/// Brings the reason and the message in step with the phase of this state.
pub fn publish_why<S: PhaseStatus>(status: &mut S, state: &State<S::Phase>) {
    let why = why(status, state);
    status.set_why(why.into());
}

fn why<S: PhaseStatus>(status: &S, state: &State<S::Phase>) -> Why {
    Why::of(&state.explain(), |type_| {
        condition_list::find(status.conditions(), type_)
    })
}

/// The phase of a list, where each status is read before one is needed.
#[inline]
pub fn evaluate<P: PhaseEnum, C: ReadCondition>(conditions: &[C]) -> P {
    P::decide(&P::values(conditions))
}

/// [`PackedValues::any`].
#[inline]
pub fn any<const WORDS: usize>(values: &PackedValues<WORDS>, word: usize, mask: u64) -> bool {
    values.any(word, mask)
}

/// [`PackedValues::none`].
#[inline]
pub fn none<const WORDS: usize>(values: &PackedValues<WORDS>, word: usize, mask: u64) -> bool {
    values.none(word, mask)
}

/// The condition type with this text.
///
/// # Errors
/// There is none.
pub fn parse_condition<T: ConditionEnum>(text: &str) -> Result<T, UnknownName> {
    T::from_wire(text).ok_or_else(|| UnknownName::condition::<T>(text))
}

/// The phase with this text.
///
/// # Errors
/// There is none.
pub fn parse_phase<P: PhaseEnum>(text: &str) -> Result<P, UnknownName> {
    P::from_wire(text).ok_or_else(|| UnknownName::phase::<P>(text))
}

/// The reason with this text.
///
/// # Errors
/// There is none.
pub fn parse_reason<R: ReasonEnum>(text: &str) -> Result<R, UnknownName> {
    R::from_wire(text).ok_or_else(|| UnknownName::reason::<R>(text))
}

/// The phase that a wire text names; `Unknown` for one that this build does not know.
pub fn phase_or_unknown<P: PhaseEnum>(name: &str) -> P {
    P::from_wire(name).unwrap_or_default()
}

/// The wire text of a phase, as a field holds it.
pub fn phase_text<P: PhaseEnum>(phase: P) -> String {
    phase.as_str().to_owned()
}

/// Deserializes an open phase: any string, and null, which reads as `Unknown`.
///
/// # Errors
/// The value is neither.
pub fn deserialize_phase<'de, P: PhaseEnum, D: Deserializer<'de>>(deserializer: D) -> Result<P, D::Error> {
    open_phase(deserializer, P::DEFINED).map(|index| P::ALL.get(index).copied().unwrap_or_default())
}

/// The index of the phase. Not generic over the enum, so that it becomes code once for all of them.
fn open_phase<'de, D: Deserializer<'de>>(
    deserializer: D,
    phases: &'static [Phase],
) -> Result<usize, D::Error> {
    struct OpenPhase(&'static [Phase]);

    const UNKNOWN: usize = 0;

    impl<'de> Visitor<'de> for OpenPhase {
        type Value = usize;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a phase")
        }

        fn visit_str<E: Error>(self, name: &str) -> Result<usize, E> {
            let index = self.0.iter().position(|phase| phase.text == name);
            Ok(index.unwrap_or(UNKNOWN))
        }

        fn visit_bytes<E: Error>(self, name: &[u8]) -> Result<usize, E> {
            match std::str::from_utf8(name) {
                Ok(name) => self.visit_str(name),
                Err(_) => Err(E::invalid_value(Unexpected::Bytes(name), &self)),
            }
        }

        fn visit_none<E: Error>(self) -> Result<usize, E> {
            Ok(UNKNOWN)
        }

        fn visit_unit<E: Error>(self) -> Result<usize, E> {
            Ok(UNKNOWN)
        }

        fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
            deserializer.deserialize_str(self)
        }
    }

    deserializer.deserialize_option(OpenPhase(phases))
}

/// The schema of an open phase: any string, so that a CRD does not refuse what a later version stores, with the known values in
/// the description and, for tools that read the schema outside of a CRD, in `x-extensible-enum`.
#[cfg(feature = "schemars")]
pub fn phase_schema(phases: &[Phase]) -> schemars::Schema {
    use std::fmt::Write;

    let mut description =
        String::from("The phase, derived from the conditions. Later versions may have more. Known values:");
    for phase in phases {
        let summary = phase.docs.split("\n\n").next().unwrap_or_default();
        let separator = if summary.is_empty() { "" } else { ": " };
        let _ = write!(
            description,
            "\n- {}{separator}{}",
            phase.text,
            summary.replace('\n', " ")
        );
    }
    let names: Vec<&str> = phases.iter().map(|phase| phase.text).collect();
    schemars::json_schema!({ "type": "string", "description": description, "x-extensible-enum": names })
}
