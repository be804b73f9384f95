use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;
use serde::{Deserialize, Serialize};

#[derive(PhaseStatus, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[phase(conditions(Ready), rules(Ready => Running, _ => Pending))]
struct AppStatus {
    #[serde(skip_deserializing)]
    conditions: Vec<Condition>,
    phase: Option<AppPhase>,
    observed_generation: Option<i64>,
}

fn main() {}
