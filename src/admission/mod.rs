//! Admission policies: the API server itself keeps phase and conditions together, whoever writes.
//!
//! A status manager writes the phase with each change of a condition. Other writers, in other languages, do not. These policies are
//! made of the rule list, as objects to be applied to the cluster:
//!
//! | policy | kind | what the API server does | Kubernetes |
//! |---|---|---|---|
//! | [`mutating`](Policies::mutating) | [`MutatingAdmissionPolicy`][mutating] | sets the phase in each write of a status | 1.36 |
//! | [`validating`](Policies::validating) | [`ValidatingAdmissionPolicy`][validating] | refuses a write whose phase is not the derived one | 1.30 |
//! | [`never`](Policies::never) | `ValidatingAdmissionPolicy` | warns of a state that `never(..)` excludes | 1.30 |
//!
//! [`crd::enforce`] refuses wrong phases without a policy; [the chapter][chapter] says when to use which, and in
//! what order to install them. [`probe`] tells whether a policy works: the API server stores one with mistakes, and then refuses
//! each write.
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
//! use phase_rules::admission::Policies;
//!
//! let [policy, binding] = Policies::of::<Backup>().mutating()?;
//!
//! assert_eq!(policy.metadata.name.as_deref(), Some("phase.backups.backup.example.com"));
//! let phase = &policy.data["spec"]["variables"][2];
//! assert_eq!(phase["name"], "phase");
//! assert_eq!(phase["expression"], "variables.status_JobFailed == 'True' ? 'Failed'\n: 'Pending'");
//! assert_eq!(binding.data["spec"]["policyName"], "phase.backups.backup.example.com");
//! # Ok::<(), phase_rules::cel::CelError>(())
//! ```
//!
//! # What a policy can say
//!
//! All of the rules: reasons, `absent`, and `ignore_stale` too, for a policy sees the object's generation. A write of the spec is no
//! write of the status: with `ignore_stale`, the phase follows at the next one.
//!
//! Where a mutating policy changes what is published, the `Ready`, `Reconciling` and `Stalled` of `publish(..)` and the fields
//! `#[phase(reason)]` and `#[phase(message)]`, it cannot explain: the reason is the phase, and the message says just that. The status
//! manager's next write of the object explains it. A policy has no clock either: a published condition whose status changes gets
//! the latest time of the conditions that rules read, or that of the object's creation.
//!
//! The derived phase has no field owner of its own. Those who use server-side apply leave the phase out.
//!
//! [mutating]: https://kubernetes.io/docs/reference/access-authn-authz/mutating-admission-policy/
//! [validating]: https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/
//! [chapter]: https://github.com/phase-rules/phase-rules/blob/main/docs/cluster.md

mod mutations;
mod probe;

pub use probe::{Probe, probe};

use crate::cel::{self, CelError, Literal, Variable};
use crate::rules::RuleList;
use crate::{PhaseStatus, StatusFields, crd};
use kube::Resource;
use kube::api::{ApiResource, DynamicObject, ObjectMeta, TypeMeta};
use serde_json::{Value, json};

/// The policies of a resource. Each comes with its binding, which makes it active; both are objects to be applied to the cluster.
#[derive(Clone, Debug)]
#[must_use]
pub struct Policies {
    rules: RuleList,
    fields: StatusFields<String>,
    resource: ApiResource,
    name: Option<String>,
    failure_policy: FailurePolicy,
    actions: Option<Vec<ValidationAction>>,
}

/// What becomes of a write for which the policy itself fails, because an expression does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum FailurePolicy {
    /// It is refused: what is stored is right, or not stored.
    #[default]
    Fail,
    /// It is let pass, as if there were no policy.
    Ignore,
}

/// What the API server does with a write that a validating policy finds wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ValidationAction {
    /// It refuses it.
    Deny,
    /// It accepts it with a warning, which kubectl prints.
    Warn,
    /// It accepts it with an annotation in the audit log.
    Audit,
}

impl Policies {
    /// Those of a custom resource.
    pub fn of<K>() -> Self
    where
        K: Resource<DynamicType = ()> + PhaseStatus,
    {
        Self::new(K::rules(), K::FIELDS, ApiResource::erase::<K>(&()))
    }

    /// Those of rules that are data.
    pub fn new(rules: RuleList, fields: impl Into<StatusFields<String>>, resource: ApiResource) -> Self {
        Self {
            rules,
            fields: fields.into(),
            resource,
            name: None,
            failure_policy: FailurePolicy::default(),
            actions: None,
        }
    }

    /// Sets what a policy and its binding are named after, in place of the CRD: with `backups` they are `phase.backups` and
    /// `never.backups`. Without it they are named like `phase.backups.backup.example.com`.
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets what becomes of a write for which the policy itself fails.
    pub fn with_failure_policy(mut self, failure_policy: FailurePolicy) -> Self {
        self.failure_policy = failure_policy;
        self
    }

    /// Sets what is done with a write that a validating policy finds wrong. Without it, a wrong phase is refused, and a state
    /// that `never(..)` excludes is warned of and audited: the observation may be true, and the declaration wrong.
    pub fn with_validation_actions(mut self, actions: impl Into<Vec<ValidationAction>>) -> Self {
        self.actions = Some(actions.into());
        self
    }

    /// A `MutatingAdmissionPolicy` that sets the phase in each write of a status. Kubernetes 1.36 and later.
    ///
    /// It keeps what is published in step, too. The [module](self) says what it cannot say.
    ///
    /// # Errors
    /// The rules make an expression that is longer or deeper than the API server takes.
    pub fn mutating(&self) -> Result<[DynamicObject; 2], CelError> {
        let mutation = |expression| {
            let expression = cel::within_limit(expression)?;
            Ok(json!({ "patchType": "JSONPatch", "jsonPatch": { "expression": expression } }))
        };
        let mutations = mutations::of(&self.rules, &self.fields).into_iter().map(mutation);
        let spec = json!({
            "reinvocationPolicy": "IfNeeded",
            "variables": self.variables()?,
            "mutations": mutations.collect::<Result<Vec<_>, CelError>>()?,
        });
        Ok(self.bound("MutatingAdmissionPolicy", "phase", spec, None))
    }

    /// A `ValidatingAdmissionPolicy` that refuses each write of a status whose phase is not the derived one.
    ///
    /// It is for clusters that have no mutating policies, and for rules that [`crd::enforce`] cannot say: those with
    /// `ignore_stale`.
    ///
    /// # Errors
    /// The rules make an expression that is longer or deeper than the API server takes.
    pub fn validating(&self) -> Result<[DynamicObject; 2], CelError> {
        let StatusFields {
            conditions, phase, ..
        } = &self.fields;
        let stored = format!("object.status.{}", cel::field(phase)?);
        let what = format!("status.{phase} has to be the phase that the rules derive from {conditions}: ");
        let spec = json!({
            "variables": self.variables()?,
            "validations": [{
                "expression": format!("has({stored}) && {stored} == variables.phase"),
                "messageExpression": format!("{} + variables.phase", Literal(&what)),
                "reason": "Invalid",
            }],
        });
        Ok(self.bound(
            "ValidatingAdmissionPolicy",
            "phase",
            spec,
            Some(&[ValidationAction::Deny]),
        ))
    }

    /// A `ValidatingAdmissionPolicy` that warns of each write whose conditions are a state that `never(..)` excludes; `None` where
    /// the rules exclude no state.
    ///
    /// # Errors
    /// The rules make an expression that is longer than the API server takes.
    pub fn never(&self) -> Result<Option<[DynamicObject; 2]>, CelError> {
        if self.rules.nevers().is_empty() {
            return Ok(None);
        }
        let validation = |never| {
            let expression = cel::is_not(&self.rules, never)?;
            let message = format!(
                "never({}) excludes the state of these conditions",
                self.rules.matcher_source(never)
            );
            Ok(json!({ "expression": expression, "message": message }))
        };
        let spec = json!({
            "variables": self.condition_variables()?,
            "validations": self.rules.nevers().iter().map(validation).collect::<Result<Vec<_>, CelError>>()?,
        });
        let actions = [ValidationAction::Warn, ValidationAction::Audit];
        Ok(Some(self.bound(
            "ValidatingAdmissionPolicy",
            "never",
            spec,
            Some(&actions),
        )))
    }

    fn variables(&self) -> Result<Vec<Value>, CelError> {
        let mut variables = self.condition_variables()?;
        variables.push(json!({ "name": "phase", "expression": cel::phase_of_variables(&self.rules)? }));
        Ok(variables)
    }

    fn condition_variables(&self) -> Result<Vec<Value>, CelError> {
        let variables = cel::variables(&self.rules, &self.fields.conditions)?.into_iter();
        let json = |Variable { name, expression }| json!({ "name": name, "expression": expression });
        Ok(variables.map(json).collect())
    }

    /// A policy for each write of a status, and its binding: with actions, that of a validating policy.
    fn bound(
        &self,
        kind: &str,
        about: &str,
        mut spec: Value,
        actions: Option<&[ValidationAction]>,
    ) -> [DynamicObject; 2] {
        let ApiResource {
            group,
            version,
            plural,
            ..
        } = &self.resource;
        let name = match &self.name {
            Some(name) => format!("{about}.{name}"),
            None => format!("{about}.{plural}.{group}"),
        };
        spec["failurePolicy"] = json!(self.failure_policy.as_str());
        spec["matchConstraints"] = json!({ "resourceRules": [{
            "apiGroups": [group],
            "apiVersions": [version],
            "operations": ["UPDATE"],
            "resources": [format!("{plural}/status")],
        }] });
        spec["matchConditions"] = json!([{
            "name": "has-status",
            "expression": "has(object.status) && object.status != null",
        }]);
        let mut binding = json!({ "policyName": name });
        if let Some(actions) = actions {
            let actions = self.actions.as_deref().unwrap_or(actions).iter();
            binding["validationActions"] = actions.map(|action| action.as_str()).collect();
        }
        let annotations = [(crd::RULES_FINGERPRINT.into(), crd::fingerprint(&self.rules))];
        let object = |kind: String, spec: Value| DynamicObject {
            types: Some(TypeMeta {
                api_version: "admissionregistration.k8s.io/v1".into(),
                kind,
            }),
            metadata: ObjectMeta {
                name: Some(name.clone()),
                annotations: Some(annotations.clone().into()),
                ..ObjectMeta::default()
            },
            data: json!({ "spec": spec }),
        };
        [
            object(kind.into(), spec),
            object(format!("{kind}Binding"), binding),
        ]
    }
}

impl FailurePolicy {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Fail => "Fail",
            Self::Ignore => "Ignore",
        }
    }
}

impl ValidationAction {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Deny => "Deny",
            Self::Warn => "Warn",
            Self::Audit => "Audit",
        }
    }
}
