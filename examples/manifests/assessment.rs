//! What an example says about one object: its stored phase, the derived one, and why.

use super::findings::Source;
use phase_rules::explain::DecidingReason;
use phase_rules::{ConditionEnum, PhaseStatus};
use serde::Serialize;
use serde_json::Value;

/// One object and its phase.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Assessment {
    pub namespace: Option<String>,
    pub name: String,
    /// The text in the object, which need not be a phase that this build knows.
    pub stored_phase: Option<String>,
    pub derived_phase: String,
    /// The rule that decided; `None` where no rule held.
    pub rule: Option<DecidingRule>,
    /// The conditions behind the derived phase.
    pub causes: Vec<Cause>,
    /// The stored phase is not the derived one.
    pub drift: bool,
    /// The status is about an earlier generation of the object.
    pub stale: bool,
    pub source: Source,
}

/// A rule, as its author sees it.
#[derive(Serialize)]
pub struct DecidingRule {
    /// Counting from 1.
    pub number: usize,
    pub matcher: String,
}

/// A condition and what rules see of it.
#[derive(Serialize)]
pub struct Cause {
    pub condition: &'static str,
    pub status: &'static str,
    /// Where one of those that rules test decides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<&'static str>,
}

/// Derives the phase of an object and compares it with what its manifest says.
pub fn assess<K: PhaseStatus>(object: &K, manifest: &Value, name: &str, source: &Source) -> Assessment {
    let explanation = object.state().explain();
    let derived_phase = explanation.phase().to_string();
    let stored_phase = text(manifest, "/status/phase");
    let generation = |pointer: &str| manifest.pointer(pointer).and_then(Value::as_i64);
    Assessment {
        namespace: text(manifest, "/metadata/namespace").map(Into::into),
        name: name.into(),
        stored_phase: stored_phase.map(Into::into),
        drift: stored_phase.is_some_and(|stored| stored != derived_phase),
        derived_phase,
        rule: explanation
            .rule()
            .zip(explanation.rule_source())
            .map(|(rule, source)| DecidingRule {
                number: rule + 1,
                matcher: source.into(),
            }),
        causes: explanation
            .causes()
            .map(|cause| Cause {
                condition: cause.condition.as_str(),
                status: cause.status.as_str(),
                reason: match cause.reason {
                    DecidingReason::Is(text) => Some(text),
                    DecidingReason::Any | DecidingReason::Another => None,
                },
            })
            .collect(),
        stale: generation("/status/observedGeneration")
            .is_some_and(|observed| Some(observed) < generation("/metadata/generation")),
        source: source.clone(),
    }
}

/// The text at a place in a manifest; an empty one is none.
pub fn text<'a>(manifest: &'a Value, pointer: &str) -> Option<&'a str> {
    manifest
        .pointer(pointer)?
        .as_str()
        .filter(|text| !text.is_empty())
}
