//! An object's stored phase, the one that its rules derive, and why.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Time;
use k8s_openapi::jiff::Timestamp;
use kube::api::DynamicObject;
use phase_rules::condition_list;
use phase_rules::crd::PublishedRules;
use phase_rules::explain::{DecidingReason, Explanation};
use phase_rules::rules::{Health, RuleList};
use rule_files::json_condition::JsonCondition;
use serde::Serialize;
use serde_json::Value;

/// An object and its phase.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ObjectPhase {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    pub name: String,
    /// The text in the object, which need not be a phase of these rules.
    pub stored_phase: Option<String>,
    pub derived_phase: String,
    pub health: Health,
    /// The rule that decided, counting from 1; `None` where no rule held.
    pub rule: Option<usize>,
    /// The conditions behind the derived phase.
    pub causes: Vec<Cause>,
    /// When the last of them changed.
    pub since: Option<Time>,
    /// The stored phase is not the derived one.
    pub drift: bool,
    /// The status is about an earlier generation of the object.
    pub stale: bool,
    /// The `never`s that exclude the state.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub excluded_by: Vec<String>,
}

/// A condition and what rules see of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Cause {
    pub condition: String,
    pub status: &'static str,
    /// Where one of those that rules test decides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

impl ObjectPhase {
    /// # Errors
    /// The conditions are no list.
    pub fn of(object: &DynamicObject, rules: &PublishedRules) -> Result<Self, String> {
        let conditions = conditions(object, rules)?;
        let state = rules.rules.values_at(&conditions, object.metadata.generation);
        let explanation = rules.rules.explain(|condition| state[condition]);
        let phase = &rules.rules.phases()[explanation.phase()];
        let stored_phase = stored_phase(object, rules);
        let nevers = rules.rules.nevers().iter();
        Ok(Self {
            namespace: object.metadata.namespace.clone(),
            name: object.metadata.name.clone().unwrap_or_default(),
            drift: stored_phase.is_some_and(|stored| stored != phase.text),
            stored_phase: stored_phase.map(Into::into),
            derived_phase: phase.text.clone(),
            health: phase.health,
            rule: explanation.rule().map(|rule| rule + 1),
            since: since(&explanation, &conditions, object).map(Time),
            causes: explanation
                .causes()
                .map(|cause| Cause {
                    condition: cause.condition.to_string(),
                    status: cause.status.as_str(),
                    reason: match cause.reason {
                        DecidingReason::Is(text) => Some(text.into()),
                        DecidingReason::Any | DecidingReason::Another => None,
                    },
                })
                .collect(),
            stale: observed_generation(object, rules)
                .is_some_and(|observed| Some(observed) < object.metadata.generation),
            excluded_by: nevers
                .filter(|never| never.matches(|condition| state[condition]))
                .map(|never| rules.rules.matcher_source(never).to_string())
                .collect(),
        })
    }

    /// What is wrong with the object or its status, in words: `drift`, `stale`, `excluded`.
    pub fn marks(&self) -> impl Iterator<Item = &'static str> + Clone + use<> {
        let marks = [
            ("drift", self.drift),
            ("stale", self.stale),
            ("excluded", !self.excluded_by.is_empty()),
        ];
        marks
            .into_iter()
            .filter(|(_, holds)| *holds)
            .map(|(mark, _)| mark)
    }

    /// `production/nightly`
    pub fn full_name(&self) -> String {
        match &self.namespace {
            Some(namespace) => format!("{namespace}/{}", self.name),
            None => self.name.clone(),
        }
    }

    /// `JobFailed=True(DeadlineExceeded), JobScheduled=True`
    pub fn because(&self) -> String {
        let causes: Vec<String> = self.causes.iter().map(ToString::to_string).collect();
        causes.join(", ")
    }
}

impl std::fmt::Display for Cause {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}={}", self.condition, self.status)?;
        self.reason
            .as_ref()
            .map_or(Ok(()), |reason| write!(f, "({reason})"))
    }
}

pub fn last_transition_time(condition: JsonCondition) -> Option<Timestamp> {
    condition.text("lastTransitionTime")?.parse().ok()
}

/// The conditions of an object.
///
/// # Errors
/// They are no list.
pub fn conditions<'a>(
    object: &'a DynamicObject,
    rules: &PublishedRules,
) -> Result<Vec<JsonCondition<'a>>, String> {
    match &object.data["status"][&*rules.fields.conditions] {
        Value::Null => Ok(Vec::new()),
        Value::Array(conditions) => Ok(conditions.iter().map(JsonCondition).collect()),
        _ => Err(format!(
            "`{}`: `status.{}` is not a list",
            object.metadata.name.as_deref().unwrap_or_default(),
            rules.fields.conditions
        )),
    }
}

/// The text of the stored phase; an empty one is none.
pub fn stored_phase<'a>(object: &'a DynamicObject, rules: &PublishedRules) -> Option<&'a str> {
    let phase = object.data["status"][&*rules.fields.phase].as_str();
    phase.filter(|phase| !phase.is_empty())
}

fn observed_generation(object: &DynamicObject, rules: &PublishedRules) -> Option<i64> {
    object.data["status"][&*rules.fields.observed_generation].as_i64()
}

/// Since when the phase has had its causes. Missing ones are as old as the object.
pub fn since(
    explanation: &Explanation<&RuleList>,
    conditions: &[JsonCondition],
    object: &DynamicObject,
) -> Option<Timestamp> {
    let created = object.metadata.creation_timestamp.as_ref().map(|time| time.0);
    let times = explanation.causes().map(|cause| {
        let condition = condition_list::find(conditions, &cause.condition.declaration.wire_type);
        condition.map_or(created, |condition| last_transition_time(*condition))
    });
    times.flatten().max()
}
