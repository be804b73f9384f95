//! An object's stored phase, the one that its rules derive, and why.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Time;
use k8s_openapi::jiff::Timestamp;
use kube::ResourceExt;
use kube::api::DynamicObject;
use phase_rules::condition_list;
use phase_rules::crd::PublishedRules;
use phase_rules::explain::{DecidingReason, Explanation};
use phase_rules::rules::{Health, Matcher, RuleList};
use rule_files::json_condition::JsonCondition;
use serde::Serialize;
use serde_json::Value;

/// An object and its phase.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ObjectPhase {
    /// Lists of built-in objects do not name it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
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

/// A condition with the status that rules see, and what the object says of it. Displays as `JobFailed=True(DeadlineExceeded)`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Cause {
    pub condition: String,
    pub status: &'static str,
    /// The reason where one of those that rules test decides.
    #[serde(skip)]
    deciding_reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_transition_time: Option<Time>,
}

/// An object as its rules see it.
pub struct Assessment<'a> {
    pub object: &'a DynamicObject,
    pub rules: &'a PublishedRules,
    pub conditions: Vec<JsonCondition<'a>>,
    pub state: Vec<phase_rules::Value>,
    pub explanation: Explanation<&'a RuleList>,
}

impl<'a> Assessment<'a> {
    /// # Errors
    /// The conditions are no list.
    pub fn of(object: &'a DynamicObject, rules: &'a PublishedRules) -> Result<Self, String> {
        let conditions = conditions(object, rules)?;
        let state = rules.rules.values_at(&conditions, object.metadata.generation);
        Ok(Self {
            object,
            rules,
            explanation: rules.rules.explain(|condition| state[condition]),
            conditions,
            state,
        })
    }

    /// Whether a matcher of the rules holds.
    pub fn holds(&self, matcher: &Matcher) -> bool {
        matcher.matches(|condition| self.state[condition])
    }

    pub fn phase(&self) -> ObjectPhase {
        let Self { object, rules, .. } = *self;
        let phase = &rules.rules.phases()[self.explanation.phase()];
        let stored_phase = stored_phase(object, rules);
        let nevers = rules.rules.nevers().iter();
        ObjectPhase {
            kind: object.types.as_ref().map(|types| types.kind.clone()),
            namespace: object.namespace(),
            name: object.name_any(),
            drift: stored_phase.is_some_and(|stored| stored != phase.text),
            stored_phase: stored_phase.map(Into::into),
            derived_phase: phase.text.clone(),
            health: phase.health,
            rule: self.explanation.rule().map(|rule| rule + 1),
            since: self.since().map(Time),
            causes: self.causes(),
            stale: observed_generation(object, rules)
                .is_some_and(|observed| Some(observed) < object.metadata.generation),
            excluded_by: nevers
                .filter(|never| self.holds(never))
                .map(|never| rules.rules.matcher_source(never).to_string())
                .collect(),
        }
    }

    fn causes(&self) -> Vec<Cause> {
        let causes = self.explanation.causes().map(|cause| {
            let found = condition_list::find(&self.conditions, &cause.condition.declaration.wire_type);
            let text = |field: &str| found.and_then(|condition| condition.text(field).map(String::from));
            Cause {
                condition: cause.condition.to_string(),
                status: cause.status.as_str(),
                deciding_reason: match cause.reason {
                    DecidingReason::Is(text) => Some(text.into()),
                    DecidingReason::Any | DecidingReason::Another => None,
                },
                reason: text("reason"),
                message: text("message"),
                last_transition_time: found.copied().and_then(last_transition_time).map(Time),
            }
        });
        causes.collect()
    }

    /// Since when the phase has had its causes. Missing ones are as old as the object.
    fn since(&self) -> Option<Timestamp> {
        let created = &self.object.metadata.creation_timestamp;
        let created = created.as_ref().map(|time| time.0);
        let times = self.explanation.causes().map(|cause| {
            let condition = condition_list::find(&self.conditions, &cause.condition.declaration.wire_type);
            condition.map_or(created, |condition| last_transition_time(*condition))
        });
        times.flatten().max()
    }
}

impl ObjectPhase {
    /// # Errors
    /// The conditions are no list.
    pub fn of(object: &DynamicObject, rules: &PublishedRules) -> Result<Self, String> {
        Ok(Assessment::of(object, rules)?.phase())
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

    pub fn full_name(&self) -> String {
        full_name(self.namespace.as_deref(), &self.name)
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
        self.deciding_reason
            .as_ref()
            .map_or(Ok(()), |reason| write!(f, "({reason})"))
    }
}

/// `production/nightly`
pub fn full_name(namespace: Option<&str>, name: &str) -> String {
    namespace.map_or_else(|| name.into(), |namespace| format!("{namespace}/{name}"))
}

pub fn last_transition_time(condition: JsonCondition) -> Option<Timestamp> {
    condition.text("lastTransitionTime")?.parse().ok()
}

/// The conditions of an object.
///
/// # Errors
/// They are no list.
fn conditions<'a>(
    object: &'a DynamicObject,
    rules: &PublishedRules,
) -> Result<Vec<JsonCondition<'a>>, String> {
    match &object.data["status"][&*rules.fields.conditions] {
        Value::Null => Ok(Vec::new()),
        Value::Array(conditions) => Ok(conditions.iter().map(JsonCondition).collect()),
        _ => Err(format!(
            "`{}`: `status.{}` is not a list",
            full_name(object.metadata.namespace.as_deref(), &object.name_any()),
            rules.fields.conditions
        )),
    }
}

/// The text of the stored phase; an empty one is none.
fn stored_phase<'a>(object: &'a DynamicObject, rules: &PublishedRules) -> Option<&'a str> {
    let phase = object.data["status"][&*rules.fields.phase].as_str();
    phase.filter(|phase| !phase.is_empty())
}

fn observed_generation(object: &DynamicObject, rules: &PublishedRules) -> Option<i64> {
    object.data["status"][&*rules.fields.observed_generation].as_i64()
}
