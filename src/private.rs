//! What derived code names. Not part of the API.

pub use crate::__enums as enums;
pub use crate::traits::{GetPhase, PhaseStatus, SetObservedGeneration, SetPhase};
pub use phase_core::condition::Condition;
pub use phase_core::enums::{ConditionEnum, PhaseEnum, UnknownName};
pub use phase_core::evaluator::{PackedStatuses, Sample, Statuses, TypeHash, TypeIndex, look_up};
pub use phase_core::explain::Explanation;
pub use phase_core::rules::derived::{
    claims, conditions, ensures, matchers, phase_name, phases, rule_list, rules, wire_type,
};
pub use phase_core::rules::{Claim, ConditionType, Ensure, Matcher, Phase, Polarity, Rule, RuleList};
pub use phase_core::status::Status::{self, False, True, Unknown};
#[cfg(feature = "schemars")]
pub use schemars;
pub use serde;
pub use std::borrow::Cow;
pub use std::option::Option::{self, Some};
pub use std::primitive::{i64, usize};
pub use std::string::String;
pub use std::vec::Vec;

use serde::de::{Deserializer, Error, Unexpected, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// Stands in for the element type of a conditions field that is missing, in a build that fails for it.
#[derive(Clone, Copy, Debug)]
pub enum MissingCondition {}

impl phase_core::condition::Condition for MissingCondition {
    fn type_(&self) -> &str {
        match *self {}
    }
    fn status(&self) -> &str {
        match *self {}
    }
}

impl phase_core::condition::WritableCondition for MissingCondition {
    fn new(_: phase_core::condition::ConditionParts) -> Self {
        unimplemented!("the build that needs this has failed")
    }
    fn set_status(&mut self, _: Status, _: phase_core::condition::UnixSeconds) {
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

/// The phase of a list, where each status is read before one is needed.
#[inline]
pub fn evaluate<P: PhaseEnum, C: Condition>(conditions: &[C]) -> P {
    P::decide(&P::statuses(conditions))
}

/// [`PackedStatuses::any`].
#[inline]
pub fn any<const WORDS: usize>(statuses: &PackedStatuses<WORDS>, word: usize, mask: u64) -> bool {
    statuses.any(word, mask)
}

/// [`PackedStatuses::none`].
#[inline]
pub fn none<const WORDS: usize>(statuses: &PackedStatuses<WORDS>, word: usize, mask: u64) -> bool {
    statuses.none(word, mask)
}

/// The condition type with this text.
///
/// # Errors
/// There is none.
pub fn parse_condition<T: ConditionEnum>(text: &str) -> Result<T, UnknownName> {
    T::from_wire(text).ok_or_else(UnknownName::condition::<T>)
}

/// The phase with this text.
///
/// # Errors
/// There is none.
pub fn parse_phase<P: PhaseEnum>(text: &str) -> Result<P, UnknownName> {
    P::from_wire(text).ok_or_else(UnknownName::phase::<P>)
}

/// The phase that a wire text names; `Unknown` for one that this build does not know.
pub fn phase_or_unknown<P: PhaseEnum>(name: &str) -> P {
    P::from_wire(name).unwrap_or_default()
}

/// Deserializes an open phase: any string, and null, which reads as `Unknown`.
pub fn deserialize_phase<'de, P: PhaseEnum, D: Deserializer<'de>>(deserializer: D) -> Result<P, D::Error> {
    struct OpenPhase<P>(PhantomData<P>);

    impl<'de, P: PhaseEnum> Visitor<'de> for OpenPhase<P> {
        type Value = P;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a phase")
        }

        fn visit_str<E: Error>(self, name: &str) -> Result<P, E> {
            Ok(phase_or_unknown(name))
        }

        fn visit_bytes<E: Error>(self, name: &[u8]) -> Result<P, E> {
            let name =
                std::str::from_utf8(name).map_err(|_| E::invalid_value(Unexpected::Bytes(name), &self))?;
            Ok(phase_or_unknown(name))
        }

        fn visit_none<E: Error>(self) -> Result<P, E> {
            Ok(P::default())
        }

        fn visit_unit<E: Error>(self) -> Result<P, E> {
            Ok(P::default())
        }

        fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<P, D::Error> {
            deserializer.deserialize_str(self)
        }
    }

    deserializer.deserialize_option(OpenPhase(PhantomData))
}

/// The schema of an open phase: any string, so that a CRD does not refuse what a later version stores, with the known values in
/// the description and, for tools that read the schema outside of a CRD, in `x-extensible-enum`.
#[cfg(feature = "schemars")]
pub fn phase_schema<P: PhaseEnum>() -> schemars::Schema {
    use std::fmt::Write;

    let mut description =
        String::from("The phase, derived from the conditions. Later versions may have more. Known values:");
    for (phase, definition) in P::ALL.iter().zip(P::RULES.phases()) {
        let summary = definition.docs.split("\n\n").next().unwrap_or_default();
        let separator = if summary.is_empty() { "" } else { ": " };
        let _ = write!(
            description,
            "\n- {phase}{separator}{}",
            summary.replace('\n', " ")
        );
    }
    let names: Vec<&str> = P::ALL.iter().map(|phase| phase.as_str()).collect();
    schemars::json_schema!({ "type": "string", "description": description, "x-extensible-enum": names })
}
