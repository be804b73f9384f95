use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;
use serde::{Deserialize, Serialize};

#[derive(PhaseStatus, Serialize, Deserialize)]
#[serde(rename_all(serialize = "PascalCase", deserialize = "camelCase"))]
#[phase(conditions(Ready), rules(Ready => Running, _ => Pending))]
struct AppStatus {
    conditions: Vec<Condition>,
    phase: Option<AppPhase>,
    observed_generation: Option<i64>,
}

fn main() {}
