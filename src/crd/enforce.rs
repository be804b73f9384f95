//! A validation in the schema that refuses a phase which is not that of the rules.

use super::{PublishedRules, conditions, property, property_mut};
use crate::cel::{self, CelError};
use crate::rules::RuleList;
use crate::{PhaseStatus, StatusFields};
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::{
    CustomResourceDefinition, JSONSchemaProps, ValidationRule,
};
use std::error::Error;
use std::fmt::{self, Display, Formatter};

/// Why a CRD cannot refuse wrong phases.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EnforceError {
    /// No version of the CRD has a status with these two fields.
    NoPhase {
        /// What the list of conditions is called.
        conditions: String,
        /// What the phase is called.
        phase: String,
    },
    /// The rules test reasons, and an entry of the list of conditions has none in the schema.
    NoReason {
        /// What the list of conditions is called.
        conditions: String,
    },
    /// The rules are no validation.
    Rules(CelError),
}

impl Display for EnforceError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoPhase { conditions, phase } => write!(
                f,
                "no version of the CRD has a status with the fields `{conditions}`, a list with one entry for each `type`, which \
                 has a `status`, and `{phase}`"
            ),
            Self::NoReason { conditions } => write!(
                f,
                "the rules test reasons, and the entries of `{conditions}` have no `reason` in the schema"
            ),
            Self::Rules(error) => error.fmt(f),
        }
    }
}

impl Error for EnforceError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::NoPhase { .. } | Self::NoReason { .. } => None,
            Self::Rules(error) => error.source(),
        }
    }
}

/// Makes the API server refuse each write of a status whose phase is not what the rules derive from its conditions, and one that
/// has no phase. The CRD is [prepared](super::prepare) first.
///
/// The rules become a [validation] of the status. It answers 422 and names the phase that the conditions make. It sees what is
/// stored: writers that leave the phase to an [admission policy](crate::admission::Policies::mutating) get past it.
///
/// The list of conditions gets a limit of 1,000 entries, unless it has one: without it, the API server may find the rules too costly.
///
/// An object whose stored phase is wrong already can still be read, and all of it can be written but its status. The first change
/// of the status has to correct the phase.
///
/// A second time it changes nothing.
///
/// # Errors
/// - The schema has no conditions or no phase, or no reason that the rules test.
/// - The rules have `ignore_stale`: a validation cannot see the object's generation.
/// - The expression is longer or deeper than the API server takes.
///
/// [validation]: https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation-rules
pub fn enforce<K: PhaseStatus>(
    crd: CustomResourceDefinition,
) -> Result<CustomResourceDefinition, EnforceError> {
    PublishedRules::of_status::<K>().enforce(crd)
}

/// Takes away what [`enforce`] added to refuse wrong phases, of whichever rules. The rest stays.
#[must_use]
pub fn relax(mut crd: CustomResourceDefinition) -> CustomResourceDefinition {
    for version in &mut crd.spec.versions {
        let schema = version.schema.as_mut();
        let schema = schema.and_then(|schema| schema.open_api_v3_schema.as_mut());
        if let Some(status) = schema.and_then(|schema| property_mut(schema, "status")) {
            remove_validation(status);
        }
    }
    crd
}

fn remove_validation(status: &mut JSONSchemaProps) {
    if let Some(validations) = &mut status.x_kubernetes_validations {
        validations.retain(|validation| {
            let message = validation.message.as_ref();
            !message.is_some_and(|message| message.starts_with(MESSAGE))
        });
        status
            .x_kubernetes_validations
            .take_if(|validations| validations.is_empty());
    }
}

impl PublishedRules {
    /// Makes the API server refuse wrong phases as [`enforce`] does.
    ///
    /// # Errors
    /// As [`enforce`].
    pub fn enforce(&self, crd: CustomResourceDefinition) -> Result<CustomResourceDefinition, EnforceError> {
        let Self { fields, rules } = self;
        let mut crd = self.prepare(crd);
        let mut schemas: Vec<_> = crd
            .spec
            .versions
            .iter_mut()
            .filter_map(|version| {
                let schema = version.schema.as_mut()?.open_api_v3_schema.as_mut()?;
                property_mut(schema, "status").filter(|status| has_phase(status, fields))
            })
            .collect();
        if schemas.is_empty() {
            return Err(EnforceError::NoPhase {
                conditions: fields.conditions.clone(),
                phase: fields.phase.clone(),
            });
        }
        if rules.tests_reasons() && !schemas.iter().all(|status| has_reason(status, fields)) {
            return Err(EnforceError::NoReason {
                conditions: fields.conditions.clone(),
            });
        }
        let validation = validation(rules, fields).map_err(EnforceError::Rules)?;
        for status in &mut schemas {
            if let Some(conditions) = property_mut(status, &fields.conditions) {
                conditions.max_items.get_or_insert(MOST_CONDITIONS);
            }
            remove_validation(status);
            let validations = status.x_kubernetes_validations.get_or_insert_default();
            validations.push(validation.clone());
        }
        Ok(crd)
    }
}

fn has_phase(status: &JSONSchemaProps, fields: &StatusFields<String>) -> bool {
    let has_conditions = property(status, &fields.conditions).is_some_and(|conditions| {
        let has_status =
            conditions::entry(conditions).is_some_and(|entry| property(entry, "status").is_some());
        has_status && conditions.x_kubernetes_list_map_keys.as_deref() == Some(&["type".to_owned()])
    });
    has_conditions && property(status, &fields.phase).is_some()
}

fn has_reason(status: &JSONSchemaProps, fields: &StatusFields<String>) -> bool {
    let conditions = property(status, &fields.conditions).and_then(conditions::entry);
    conditions.is_some_and(|entry| property(entry, "reason").is_some())
}

/// The API server estimates what a rule costs with the longest list. One of small entries without a limit is too long.
const MOST_CONDITIONS: i64 = 1_000;

/// With what follows, how the validation is known.
const MESSAGE: &str = "has to be the phase that the rules derive from ";

/// From this length on the API server takes seconds to check the CRD, and the message does without naming the phase.
const LONG: usize = 12_000;

fn validation(
    rules: &RuleList,
    StatusFields {
        conditions, phase, ..
    }: &StatusFields<String>,
) -> Result<ValidationRule, CelError> {
    let what = format!("{MESSAGE}{conditions}");
    let derived = cel::phase_of_self(rules, conditions)?;
    let names_phase = derived.len() <= LONG;
    let named = format!("{} + (\n{derived}\n)", cel::Literal(&format!("{what}: ")));
    Ok(ValidationRule {
        rule: cel::is_phase(phase, &derived)?,
        field_path: Some(field_path(phase)),
        message: Some(what),
        message_expression: names_phase.then_some(named),
        reason: Some("FieldValueInvalid".into()),
        ..ValidationRule::default()
    })
}

/// A [JSONPath](https://kubernetes.io/docs/reference/kubectl/jsonpath/) of one field.
fn field_path(name: &str) -> String {
    if name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
        format!(".{name}")
    } else {
        format!("['{name}']")
    }
}
