//! Conditions that older controllers wrote: what `metav1::Condition` does not read.

use crate::{ConditionParts, ConditionStatus, ReadCondition, UnixSeconds, WriteCondition};
use k8s_openapi::apimachinery::pkg::apis::meta::v1::{Condition, Time};
use k8s_openapi::jiff::Timestamp;
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value};

/// The reason of a condition that came without one.
const NO_REASON: &str = "NotReported";

/// A `metav1::Condition` of which any field may be missing, for lists that older controllers wrote.
///
/// `metav1::Condition` needs a `lastTransitionTime`, and one object without fails the whole list of a reflector. Go writes one as
/// null for a time that was never set. As the element of `conditions` this type reads any entry:
///
/// - A field that is missing, null or of a wrong type is `None`. An entry that is no object has no fields.
/// - A missing status counts as Unknown, a missing type is none that rules declare.
/// - What it does not know, and what has a wrong type, it keeps and writes back as it was.
///
/// Its schema is that of `metav1::Condition`, which requires all fields but `observedGeneration`. So that the API server takes what
/// the status manager writes, a write [completes](WriteCondition::completed) all entries of the list: a missing status becomes
/// `Unknown`, a missing or empty reason `NotReported`, a missing message the empty one, a missing time that of the write; what has a
/// wrong type is replaced. An entry without a type stays as it is: nobody can say which condition it is.
///
/// A list that may be null is an `Option<Vec<TolerantCondition>>`, or is read with [`null_as_default`]:
///
/// ```
/// use phase_rules::{ConditionStatus, PhaseStatus, ReadCondition, TolerantCondition};
/// use serde::Deserialize;
/// use serde_json::json;
///
/// #[derive(PhaseStatus, Deserialize)]
/// #[serde(rename_all = "camelCase")]
/// #[phase(conditions(JobFailed), rules(JobFailed => Failed, _ => Pending))]
/// struct BackupStatus {
///     #[serde(default, deserialize_with = "phase_rules::null_as_default")]
///     conditions: Vec<TolerantCondition>,
///     phase: Option<BackupPhase>,
///     observed_generation: Option<i64>,
/// }
///
/// # fn main() -> Result<(), serde_json::Error> {
/// let old = json!({ "conditions": [{ "type": "JobFailed", "status": "True", "lastTransitionTime": null }] });
/// let status = BackupStatus::deserialize(old)?;
/// assert_eq!(status.derived_phase(), BackupPhase::Failed);
/// assert_eq!(status.conditions[0].reason(), None);
///
/// assert!(BackupStatus::deserialize(json!({ "conditions": null }))?.conditions.is_empty());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TolerantCondition {
    /// The condition's type.
    pub type_: Option<String>,
    /// `True`, `False` or `Unknown`.
    pub status: Option<String>,
    /// The machine-readable reason.
    pub reason: Option<String>,
    /// The human-readable message.
    pub message: Option<String>,
    /// The `metadata.generation` that the condition was set for.
    pub observed_generation: Option<i64>,
    /// When the status last changed.
    pub last_transition_time: Option<Time>,
    /// Fields of other names, and values of a wrong type.
    other: Map<String, Value>,
}

impl TolerantCondition {
    /// The condition, completed as the status manager does; without a type, of an empty one.
    pub fn into_condition(self, now: UnixSeconds) -> Condition {
        let complete = self.completed(now).unwrap_or(self);
        Condition {
            type_: complete.type_.unwrap_or_default(),
            status: complete.status.unwrap_or_default(),
            reason: complete.reason.unwrap_or_default(),
            message: complete.message.unwrap_or_default(),
            observed_generation: complete.observed_generation,
            last_transition_time: complete.last_transition_time.unwrap_or_else(|| now.into()),
        }
    }
}

impl From<Condition> for TolerantCondition {
    fn from(condition: Condition) -> Self {
        Self {
            type_: Some(condition.type_),
            status: Some(condition.status),
            reason: Some(condition.reason),
            message: Some(condition.message),
            observed_generation: condition.observed_generation,
            last_transition_time: Some(condition.last_transition_time),
            other: Map::new(),
        }
    }
}

impl ReadCondition for TolerantCondition {
    fn type_(&self) -> &str {
        self.type_.as_deref().unwrap_or_default()
    }
    fn status(&self) -> &str {
        self.status.as_deref().unwrap_or_default()
    }
    fn reason(&self) -> Option<&str> {
        self.reason.as_deref()
    }
    fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
    fn observed_generation(&self) -> Option<i64> {
        self.observed_generation
    }
}

impl WriteCondition for TolerantCondition {
    fn new(parts: ConditionParts) -> Self {
        Condition::new(parts).into()
    }
    fn set_status(&mut self, status: ConditionStatus, last_transition_time: UnixSeconds) {
        self.status = Some(status.as_str().into());
        self.last_transition_time = Some(last_transition_time.into());
    }
    fn set_reason(&mut self, reason: String) {
        self.reason = Some(reason);
    }
    fn set_message(&mut self, message: String) {
        self.message = Some(message);
    }
    fn set_observed_generation(&mut self, generation: Option<i64>) {
        self.observed_generation = generation;
    }

    fn completed(&self, now: UnixSeconds) -> Option<Self> {
        self.type_.as_ref()?;
        let has_reason = self.reason.as_ref().is_some_and(|reason| !reason.is_empty());
        let has_all = self.status.is_some() && self.message.is_some() && self.last_transition_time.is_some();
        let is_mistyped = FIELDS.iter().any(|field| self.other.contains_key(*field));
        if has_reason && has_all && !is_mistyped {
            return None;
        }
        let mut complete = self.clone();
        complete
            .status
            .get_or_insert_with(|| ConditionStatus::Unknown.as_str().into());
        complete.message.get_or_insert_default();
        complete.last_transition_time.get_or_insert_with(|| now.into());
        if !has_reason {
            complete.reason = Some(NO_REASON.into());
        }
        complete.other.retain(|field, _| !FIELDS.contains(&&**field));
        Some(complete)
    }
}

const FIELDS: [&str; 6] = [
    "lastTransitionTime",
    "message",
    "observedGeneration",
    "reason",
    "status",
    "type",
];

impl<'de> Deserialize<'de> for TolerantCondition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut condition = Self::default();
        if let Value::Object(fields) = Value::deserialize(deserializer)? {
            condition.other = fields;
        }
        let fields = &mut condition.other;
        fields.retain(|field, value| !(value.is_null() && FIELDS.contains(&&**field)));
        let mut text = |field| take(fields, field, |value| value.as_str().map(String::from));
        condition.type_ = text("type");
        condition.status = text("status");
        condition.reason = text("reason");
        condition.message = text("message");
        condition.observed_generation = take(fields, "observedGeneration", Value::as_i64);
        condition.last_transition_time = take(fields, "lastTransitionTime", |value| {
            value.as_str()?.parse::<Timestamp>().ok().map(Time)
        });
        Ok(condition)
    }
}

/// Takes a field out that has the right type.
fn take<T>(fields: &mut Map<String, Value>, field: &str, read: impl Fn(&Value) -> Option<T>) -> Option<T> {
    let value = read(fields.get(field)?)?;
    fields.remove(field);
    Some(value)
}

impl Serialize for TolerantCondition {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        fn entry<M: SerializeMap>(
            map: &mut M,
            field: &str,
            value: Option<&impl Serialize>,
        ) -> Result<bool, M::Error> {
            if let Some(value) = value {
                map.serialize_entry(field, value)?;
            }
            Ok(value.is_some())
        }
        let mut map = serializer.serialize_map(None)?;
        let is_set = [
            entry(&mut map, FIELDS[0], self.last_transition_time.as_ref())?,
            entry(&mut map, FIELDS[1], self.message.as_ref())?,
            entry(&mut map, FIELDS[2], self.observed_generation.as_ref())?,
            entry(&mut map, FIELDS[3], self.reason.as_ref())?,
            entry(&mut map, FIELDS[4], self.status.as_ref())?,
            entry(&mut map, FIELDS[5], self.type_.as_ref())?,
        ];
        for (field, value) in &self.other {
            // A setter may have replaced what had a wrong type.
            let known = FIELDS.iter().position(|known| known == field);
            if known.is_none_or(|known| !is_set[known]) {
                map.serialize_entry(field, value)?;
            }
        }
        map.end()
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TolerantCondition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TolerantCondition".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Condition::json_schema(generator)
    }
}

/// Reads null as the default: for a list of conditions that older controllers wrote as null, in
/// `#[serde(default, deserialize_with = "phase_rules::null_as_default")]`.
///
/// # Errors
/// The value is neither null nor a `T`.
pub fn null_as_default<'de, T: Deserialize<'de> + Default, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    Option::deserialize(deserializer).map(Option::unwrap_or_default)
}
