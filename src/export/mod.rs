//! A rule list in the forms of tools that the users of an operator have.
//!
//! Each form is text that the operator prints, or that a test compares with a checked-in file:
//!
//! | | |
//! |---|---|
//! | [`argo_cd`] | the health of the resource in Argo CD |
//! | [`prometheus`] | alerts and counts over the metrics of the status manager |
//! | [`prometheus::KubeStateMetrics`] | the same over the conditions that kube-state-metrics shows, and an alert where another phase is stored |
//! | [`mermaid`] | the phase graph as a picture |
//!
//! ```
//! use phase_rules::PhaseStatus;
//! use phase_rules::export::{ResourceRules, argo_cd, prometheus};
//! # use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
//! # #[derive(PhaseStatus)]
//! # #[phase(
//! #     conditions(JobCompleted, JobFailed(negative)),
//! #     phases(Running(reconciling), Completed(ready), Failed(stalled)),
//! #     rules(JobFailed => Failed, JobCompleted => Completed, _ => Running),
//! # )]
//! # struct BackupStatus {
//! #     conditions: Vec<Condition>,
//! #     phase: Option<BackupPhase>,
//! #     observed_generation: Option<i64>,
//! # }
//!
//! # fn main() -> Result<(), phase_rules::export::Error> {
//! let backups = ResourceRules::of_status::<BackupStatus>("example.com", "v1", "Backup");
//! let health = argo_cd::HealthCheck::new(&backups)?.config_map();
//! let rules = prometheus::manager_rules(&backups, "backup_operator", &prometheus::Alerts::default());
//! # assert!(health.contains("resource.customizations.health.example.com_Backup: |"));
//! # assert!(rules.contains("alert: BackupStalled"));
//! # Ok(())
//! # }
//! ```

pub mod argo_cd;
mod error;
pub mod mermaid;
pub mod prometheus;
mod text;

pub use error::Error;

use crate::traits::{PhaseStatus, StatusFields};
use phase_core::rules::{Health, Phase, RuleList};

/// A rule list, and the resource whose status it is for.
#[derive(Clone, Debug)]
pub struct ResourceRules {
    rules: RuleList,
    group: String,
    version: String,
    kind: String,
    fields: StatusFields<String>,
}

impl ResourceRules {
    /// Returns a rule list that is data, and its resource. The fields of the status have their usual names: `conditions`, `phase`,
    /// `observedGeneration`.
    pub fn new(
        rules: RuleList,
        group: impl Into<String>,
        version: impl Into<String>,
        kind: impl Into<String>,
    ) -> Self {
        Self {
            rules,
            group: group.into(),
            version: version.into(),
            kind: kind.into(),
            fields: StatusFields::default(),
        }
    }

    /// Returns the rules of a status, and its resource.
    pub fn of_status<S: PhaseStatus>(
        group: impl Into<String>,
        version: impl Into<String>,
        kind: impl Into<String>,
    ) -> Self {
        Self {
            fields: S::FIELDS.into(),
            ..Self::new(S::rules(), group, version, kind)
        }
    }

    /// Sets what the fields of the status are called, for example as a CRD publishes it with its rules.
    #[must_use]
    pub fn with_fields(self, fields: impl Into<StatusFields<String>>) -> Self {
        Self {
            fields: fields.into(),
            ..self
        }
    }

    /// Returns the rules of a custom resource.
    #[cfg(feature = "kube")]
    pub fn of<K: kube::Resource<DynamicType = ()> + PhaseStatus>() -> Self {
        Self::of_status::<K>(K::group(&()), K::version(&()), K::kind(&()))
    }

    /// The rule list.
    pub fn rules(&self) -> &RuleList {
        &self.rules
    }

    /// `Backup.example.com`, as a CRD has it but with the kind.
    fn name(&self) -> String {
        [&*self.kind, &*self.group].join(".").trim_end_matches('.').into()
    }

    fn phases_of(&self, health: Health) -> Vec<&Phase> {
        let phases = self.rules.phases().iter();
        phases.filter(|phase| phase.health == health).collect()
    }
}
