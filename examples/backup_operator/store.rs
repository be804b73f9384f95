//! The `BackupStore` custom resource: a bucket that backups go to.

use crate::backup::LocalReference;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use kube::CustomResource;
use phase_rules::PhaseStatus;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A bucket in an object storage.
#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(
    group = "backup.example.com",
    version = "v1",
    kind = "BackupStore",
    namespaced,
    status = "BackupStoreStatus"
)]
#[serde(rename_all = "camelCase")]
pub struct BackupStoreSpec {
    /// Host and port of the object storage.
    pub endpoint: String,
    /// The bucket's name.
    pub bucket: String,
    /// The Secret that holds the credentials.
    pub credentials_ref: LocalReference,
}

/// Whether backups can go to the store.
#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(
    conditions(
        /// Is there a Secret with the credentials?
        CredentialsFound,
        /// Does the object storage take connections?
        Reachable,
    ),
    rules(
        /// No data can go there now.
        any(CredentialsFound = False, Reachable = False) => Unavailable,
        /// Data can go there.
        all(CredentialsFound, Reachable)                 => Ready,
        /// We have not looked yet.
        _                                                => Pending,
    ),
    ensure(Reachable = False => phase = Unavailable),
    // What was found out about an earlier spec says nothing about this one.
    ignore_stale,
)]
pub struct BackupStoreStatus {
    /// What the operator knows about the store.
    #[serde(default)]
    pub conditions: Vec<Condition>,
    /// The conditions in one word.
    pub phase: Option<BackupStorePhase>,
    /// The generation of the spec that the conditions are about.
    pub observed_generation: Option<i64>,
}
