use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use kube::CustomResource;
use phase_rules::PhaseStatus;
use phase_rules::manager::StatusManager;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(group = "example.com", version = "v1", kind = "Backup", status = "BackupStatus")]
struct BackupSpec {}

#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[phase(conditions(Ready), rules(Ready => Running, _ => Pending))]
struct BackupStatus {
    conditions: Vec<Condition>,
    phase: Option<BackupPhase>,
    observed_generation: Option<i64>,
}

fn manager(_client: kube::Client) -> StatusManager<Backup> {
    todo!()
}

fn main() {}
