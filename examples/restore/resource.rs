//! The Restore custom resource of an operator that restores databases from snapshots.

use super::status::RestoreStatus;
use kube::CustomResource;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// One restore of one database.
#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(
    group = "restore.example.com",
    version = "v1",
    kind = "Restore",
    namespaced,
    status = "RestoreStatus"
)]
#[serde(rename_all = "camelCase")]
pub struct RestoreSpec {
    /// The snapshot that the data comes from. Another one starts the restore over.
    pub snapshot: String,
    /// The database that gets the data.
    pub database: String,
}
