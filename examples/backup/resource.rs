//! The Backup custom resource of an operator that saves `MongoDB` databases to object storage.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use kube::CustomResource;
use phase_rules::PhaseStatus;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// One backup of one database.
#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(
    group = "backup.example.com",
    version = "v1",
    kind = "Backup",
    namespaced,
    status = "BackupStatus",
    printcolumn(name = "Phase", type_ = "string", json_path = ".status.phase")
)]
#[serde(rename_all = "camelCase")]
pub struct BackupSpec {
    /// The `MongoDB` resource whose data is saved.
    pub database_ref: LocalReference,
    /// The `BackupStore` that the data goes to.
    pub store_ref: LocalReference,
    /// How many days the data is kept.
    #[serde(default = "BackupSpec::default_retention_days")]
    pub retention_days: u32,
}

impl BackupSpec {
    fn default_retention_days() -> u32 {
        30
    }
}

/// Another object in the same namespace.
#[derive(Serialize, Deserialize, JsonSchema, Clone, Debug)]
pub struct LocalReference {
    /// The object's name.
    pub name: String,
}

/// How far the backup is.
#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(
    conditions(
        /// Can we see and use the backup store?
        BucketStoreReady,
        /// Have we been given access to the database?
        MongoDBAccessRequestReady(reasons(AccessDenied)),
        /// Has the Job that copies the data been created?
        JobScheduled,
        /// Has the Job come to a good end?
        JobCompleted,
        /// Has the Job given up?
        JobFailed(negative),
    ),
    phases(
        /// Something that the Job needs is not there yet.
        Pending(reconciling),
        /// The data is being copied.
        Running(reconciling),
        /// The data is in the store.
        Completed(ready),
        /// There is no good end to be expected any more.
        Failed(stalled),
    ),
    rules(
        any(BucketStoreReady = False, MongoDBAccessRequestReady = False(AccessDenied), JobFailed) => Failed,
        all(BucketStoreReady, MongoDBAccessRequestReady, JobCompleted) => Completed,
        all(BucketStoreReady, MongoDBAccessRequestReady, JobScheduled) => Running,
        _ => Pending,
    ),
    publish(Ready),
    never(all(JobCompleted, JobFailed)),
    ensure(JobFailed => phase = Failed),
)]
pub struct BackupStatus {
    /// What the operator knows about the backup.
    #[serde(default)]
    pub conditions: Vec<Condition>,
    /// The conditions in one word.
    pub phase: Option<BackupPhase>,
    /// The generation of the spec that the conditions are about.
    pub observed_generation: Option<i64>,
}
