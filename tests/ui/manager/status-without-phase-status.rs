use kube::CustomResource;
use phase_rules::manager::StatusManager;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(group = "example.com", version = "v1", kind = "Backup", status = "BackupStatus")]
struct BackupSpec {}

#[derive(Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
struct BackupStatus {
    phase: Option<String>,
}

fn manager(_client: kube::Client) -> StatusManager<Backup> {
    todo!()
}

fn main() {}
