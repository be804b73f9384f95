use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;
use serde::{Deserialize, Serialize};

#[derive(PhaseStatus, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[phase(conditions(Ready), rules(Ready => Running, _ => Pending))]
struct AppStatus {
    conditions: Vec<Condition>,
    #[serde(rename(serialize = "state"))]
    phase: Option<AppPhase>,
    #[serde(rename(deserialize = "seen", serialize = "observed"))]
    observed_generation: Option<i64>,
}

fn main() {}
