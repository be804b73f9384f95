//! The resource that everybody writes, and its CRD.

use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use kube::{CustomResource, CustomResourceExt};
use phase_rules::PhaseStatus;
use phase_rules::crd::prepare;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub const GROUP: &str = "chaos.phase-rules.example.com";

#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(
    group = "chaos.phase-rules.example.com",
    version = "v1",
    kind = "Backup",
    namespaced,
    status = "BackupStatus"
)]
pub struct BackupSpec {
    pub size: i64,
}

/// `rules.rs` says the same by hand.
#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(
    conditions(
        BucketReady,
        KeyReady,
        AccessReady,
        NetworkReady,
        WithinQuota,
        AgentReady,
        JobScheduled,
        JobCompleted,
        JobFailed(negative),
        Verified,
        Replicated,
        Audited,
        Expired(negative),
        Suspended(negative),
        Degraded(negative),
    ),
    rules(
        Suspended => Suspended,
        any(JobFailed, Degraded) => Failed,
        any(
            BucketReady = False,
            KeyReady = False,
            AccessReady = False,
            NetworkReady = False,
            WithinQuota = False
        ) => Blocked,
        all(JobCompleted, Expired) => Expired,
        all(JobCompleted, Verified, Replicated, Audited) => Completed,
        JobCompleted => Finishing,
        all(AgentReady, JobScheduled) => Running,
        _ => Pending,
    )
)]
pub struct BackupStatus {
    #[serde(default)]
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

/// The prepared CRD, with a status that also stores fields that the program does not know.
pub fn crd() -> CustomResourceDefinition {
    let mut crd = prepare::<Backup>(Backup::crd());
    let schema = crd.spec.versions[0].schema.as_mut();
    let fields = schema
        .and_then(|schema| schema.open_api_v3_schema.as_mut())
        .and_then(|schema| schema.properties.as_mut());
    let status = fields.and_then(|fields| fields.get_mut("status"));
    let status = status.expect("kube derives a schema of the status");
    status.x_kubernetes_preserve_unknown_fields = Some(true);
    crd
}
