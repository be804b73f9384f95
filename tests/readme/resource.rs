//! The README's Backup, with a field of its own in the status.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use kube::CustomResource;
use phase_rules::PhaseStatus;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(
    group = "backup.example.com",
    version = "v1",
    kind = "Backup",
    namespaced,
    status = "BackupStatus"
)]
pub struct BackupSpec {}

#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(
    conditions(BucketStoreReady, MongoDBAccessRequestReady, JobScheduled, JobCompleted, JobFailed(negative)),
    rules(
        any(BucketStoreReady = False, MongoDBAccessRequestReady = False, JobFailed) => Failed,
        all(BucketStoreReady, MongoDBAccessRequestReady, JobCompleted)              => Completed,
        all(BucketStoreReady, MongoDBAccessRequestReady, JobScheduled)              => Running,
        _                                                                           => Pending,
    ),
)]
pub struct BackupStatus {
    #[serde(default)]
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
    pub last_job: Option<String>,
}
