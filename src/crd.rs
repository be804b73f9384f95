//! Makes a CRD that kube derives fit for conditions: a list map, `metav1.Condition`'s bounds, columns for
//! `kubectl get`.
//!
//! kube's derive knows nothing of conditions. Its CRD leaves `status.conditions` an *atomic* list, which
//! under server-side apply has one owner: of two controllers that apply their own conditions, the later one
//! takes away the other's. It has none of the bounds that controller-gen writes into the CRDs of Go
//! operators, so it stores what breaks the clients of others. And `kubectl get` shows nothing but names and
//! ages. [`prepare`] adds all three:
//!
//! ```
//! # mod resource {
//! # use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
//! # use phase_rules::PhaseStatus;
//! # use schemars::JsonSchema;
//! # use serde::{Deserialize, Serialize};
//! # #[derive(kube::CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
//! # #[kube(group = "backup.example.com", version = "v1", kind = "Backup", namespaced)]
//! # #[kube(status = "BackupStatus")]
//! # pub struct BackupSpec {}
//! # #[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
//! # #[serde(rename_all = "camelCase")]
//! # #[phase(conditions(JobFailed(negative)), rules(JobFailed => Failed, _ => Pending))]
//! # pub struct BackupStatus {
//! #     #[serde(default)]
//! #     pub conditions: Vec<Condition>,
//! #     pub phase: Option<BackupPhase>,
//! #     pub observed_generation: Option<i64>,
//! # }
//! # }
//! # use resource::Backup;
//! use kube::CustomResourceExt;
//!
//! let crd = phase_rules::crd::prepare::<Backup>(Backup::crd());
//!
//! let version = &crd.spec.versions[0];
//! let columns = version.additional_printer_columns.iter().flatten();
//! assert_eq!(columns.map(|column| &*column.name).collect::<Vec<_>>(), ["Phase", "Reason", "Age"]);
//! ```
//!
//! ```text
//! NAME      PHASE     REASON               AGE
//! nightly   Failed    StoreUnreachable     3m12s
//! weekly    Running   JobRunning           41s
//! ```
//!
//! # What it does
//!
//! To each version whose schema has `status.conditions`, an array of objects that have a `type`, under whatever name the
//! field has on the wire:
//!
//! - `x-kubernetes-list-type: map` with `x-kubernetes-list-map-keys: [type]`, and `type` required, as keys
//!   must be. The API server then also refuses a list that has a type twice.
//! - The bounds of `metav1.Condition`, for those of its fields that are there and have its types: the length
//!   and pattern of `type`; `status` one of `True`, `False` and `Unknown`; the length and pattern of
//!   `reason`, the length of `message`; `observedGeneration` from 0; `lastTransitionTime` a date and time.
//!   They are those of [`limits`](crate::limits).
//! - Where the entries' schema does not say what is required, that the fields of `metav1.Condition` that it
//!   has are. What your own condition type leaves optional stays optional.
//!
//! - A phase that is read where it is missing is not required: kube's schema requires a field that is a plain
//!   `BackupPhase`, and every write of the status that does not add one would be refused. Nor has it the default `Unknown`,
//!   which `#[serde(default)]` puts into the schema: the API server would store it, and an older version of the program may not
//!   know it.
//!
//! And to each version whose schema has a status with a `phase` or a reason to show, the printer columns
//!
//! - `Phase`, the `status.phase`.
//! - `Reason`, the `status.reason` if the schema has one, otherwise the reason of the *first* condition in
//!   the list that is `False`: what usually holds the phase back. It is empty where no condition is `False`.
//!   The path cannot know of conditions whose abnormal state is `True`: the reason of one that is `False`,
//!   such as `JobFailed=False`, is shown too.
//! - `Age`, because an API server that is given columns no longer shows its own.
//!
//! What is there already stays: a bound that is tighter, another key of the list map, a column of the same
//! name or path, `nullable`, `x-kubernetes-preserve-unknown-fields`. A pattern that differs has to match
//! beside that of `metav1.Condition`. A field whose default breaks a bound gets none. Versions with no
//! schema, no status or no such list are left alone. Preparing a second time changes nothing.
//!
//! These do not stay:
//!
//! - A list type: a list that says `atomic` or `set` becomes a map too.
//! - A bound that is wider, such as a `maxLength` above that of `metav1.Condition`: it is narrowed to that.
//! - An `enum` of `status` that has some of the three statuses: it keeps those and `null`, and loses its
//!   other values. One that has none of them stays, for that is another kind of status.
//! - `nullable`, and a default of `null`, of a field that is a key of the list map: the API server takes no
//!   such key.
//!
//! # Stored objects
//!
//! On a cluster that has such CRDs already, applying the prepared one is an ordinary change of schema. Stored
//! objects stay readable. Of those with a value that the schema does not allow, the API server refuses some
//! writes; [`invalid_values`] finds them.
//!
//! - Since Kubernetes 1.30, what is wrong with a value is let pass by a write that leaves the value as it is
//!   ([validation ratcheting][ratcheting]). A field that an entry lacks is let pass while the entry stays as it
//!   is. Before 1.30, every write of the object is refused.
//! - An entry is found in the stored list by its keys. One without a `type` always counts as changed, and one
//!   whose type an earlier entry has is compared with that one. If such an entry is invalid, every write of
//!   the object is refused until it is repaired.
//! - A status that lacks a field which its own schema requires changes with every write of it, so each is
//!   refused that does not add the field.
//! - A list that has a type twice may keep it, in every version. Once it has no duplicate, it gets none.
//!
//! [The chapter on stored objects][chapter] says how to repair them.
//!
//! # Sources
//!
//! - [`metav1.Condition`][condition] and its validation markers
//! - [API conventions: conditions are a list map by `type`][conventions]
//! - [Server-side apply: list types][list types]
//! - [Structural schemas][schemas] and [printer columns][columns]
//!
//! [condition]: https://pkg.go.dev/k8s.io/apimachinery/pkg/apis/meta/v1#Condition
//! [conventions]: https://github.com/kubernetes/community/blob/master/contributors/devel/sig-architecture/api-conventions.md#typical-status-properties
//! [list types]: https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy
//! [schemas]: https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#specifying-a-structural-schema
//! [ratcheting]: https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation-ratcheting
//! [chapter]: https://github.com/phase-rules/phase-rules/blob/main/docs/stored-objects.md
//! [columns]: https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#additional-printer-columns

mod columns;
mod conditions;
#[cfg(feature = "cel")]
mod enforce;
#[cfg(feature = "rule-list-serde")]
mod published;
mod stored;

#[cfg(feature = "cel")]
pub use enforce::{EnforceError, enforce, relax};
#[cfg(feature = "rule-list-serde")]
pub use published::{RulesTooLarge, UnreadableRules, publish_rules};
pub use stored::{InvalidValue, Problem, Refused, invalid_values};

use crate::rules::RuleList;
use crate::{PhaseStatus, StatusFields};
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::{
    CustomResourceDefinition, JSON, JSONSchemaProps,
};

/// The annotation that names the rules which are current: their [fingerprint](RuleList::fingerprint), in hexadecimal.
///
/// While two versions of a controller run, as in a rollout, a status manager whose rules are not these leaves phases
/// alone that another has derived.
pub const RULES_FINGERPRINT: &str = "phase-rules.dev/fingerprint";

/// The annotation in which a CRD publishes its rules: JSON with a `version`, which is 1, the names of the `fields` and the
/// `rules`, a [`RuleList`].
#[cfg(feature = "rule-list-serde")]
pub const RULES: &str = "phase-rules.dev/rules";

/// Rules that are data, and what the fields of their status are called: what a CRD [publishes](publish_rules), or what a tool has read
/// elsewhere.
///
/// Its methods do for data what [`prepare`], [`enforce`] and [`publish_rules`] do for a type.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "rule-list-serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct PublishedRules {
    /// What the fields are called on the wire.
    pub fields: StatusFields<String>,
    /// The rules.
    pub rules: RuleList,
}

/// Makes the conditions of a CRD a list map with the bounds of `metav1.Condition`, and adds the columns
/// `Phase`, `Reason` and `Age`, and names the rules in the annotation [`RULES_FINGERPRINT`]. The [module](self) says what exactly, and why.
///
/// `K` is the resource, or its status: it knows [what the fields are called](PhaseStatus::FIELDS).
///
/// It never fails, and a second time it changes nothing.
#[must_use]
pub fn prepare<K: PhaseStatus>(crd: CustomResourceDefinition) -> CustomResourceDefinition {
    PublishedRules::of_status::<K>().prepare(crd)
}

impl PublishedRules {
    /// Returns the rules with what the fields of their status are called.
    pub fn new(rules: RuleList, fields: impl Into<StatusFields<String>>) -> Self {
        Self {
            fields: fields.into(),
            rules,
        }
    }

    fn of_status<S: PhaseStatus>() -> Self {
        Self::new(S::rules(), S::FIELDS)
    }

    /// Prepares the CRD as [`prepare`] does.
    #[must_use]
    pub fn prepare(&self, mut crd: CustomResourceDefinition) -> CustomResourceDefinition {
        let Self { fields, rules } = self;
        for version in &mut crd.spec.versions {
            let schema = version
                .schema
                .as_mut()
                .and_then(|validation| validation.open_api_v3_schema.as_mut());
            let Some(status) = schema.and_then(|schema| property_mut(schema, "status")) else {
                continue;
            };
            let columns = columns::of_status(status, fields);
            if let Some(conditions) = property_mut(status, &fields.conditions) {
                conditions::prepare(conditions);
            }
            if fields.phase_may_be_missing {
                let mut required = status.required.take().unwrap_or_default();
                required.retain(|field| *field != fields.phase);
                status.required = (!required.is_empty()).then_some(required);
                if let Some(phase) = property_mut(status, &fields.phase) {
                    let unknown = &*rules.phases()[0].text;
                    phase.default.take_if(|JSON(default)| default == unknown);
                }
            }
            columns::add(&mut version.additional_printer_columns, columns);
            if property(status, &fields.phase).is_some() {
                let annotations = crd.metadata.annotations.get_or_insert_default();
                annotations.insert(RULES_FINGERPRINT.into(), fingerprint(rules));
            }
        }
        crd
    }
}

pub(crate) fn fingerprint(rules: &RuleList) -> String {
    format!("{:016x}", rules.fingerprint())
}

fn property<'a>(schema: &'a JSONSchemaProps, name: &str) -> Option<&'a JSONSchemaProps> {
    schema.properties.as_ref()?.get(name)
}

fn property_mut<'a>(schema: &'a mut JSONSchemaProps, name: &str) -> Option<&'a mut JSONSchemaProps> {
    schema.properties.as_mut()?.get_mut(name)
}

fn has_type(schema: &JSONSchemaProps, type_: &str) -> bool {
    schema.type_.as_deref() == Some(type_)
}
