//! The request `export`: a rule list in the form of another tool. `engine` says which there are.

use phase_rules::cel;
use phase_rules::export::prometheus::{Alerts, KubeStateMetrics, manager_rules};
use phase_rules::export::{ResourceRules, argo_cd};
use phase_rules::rules::RuleList;
use serde::{Deserialize, Serialize};
use std::error::Error;

#[derive(Deserialize)]
pub struct Request {
    /// The name of the form.
    name: String,
    /// The rule list.
    json: String,
    /// The name of the status struct.
    r#struct: String,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    Text(String),
    Error(String),
}

pub fn answer(request: &Request) -> Answer {
    let rules: RuleList = match serde_json::from_str(&request.json) {
        Ok(rules) => rules,
        Err(error) => return Answer::Error(error.to_string()),
    };
    // The text does not say what the resource is called.
    let kind = request
        .r#struct
        .strip_suffix("Status")
        .filter(|kind| !kind.is_empty());
    let resource = ResourceRules::new(rules, "example.com", "v1", kind.unwrap_or(&request.r#struct));
    match exported(&request.name, &resource) {
        Ok(text) => Answer::Text(text),
        Err(error) => Answer::Error(error.to_string()),
    }
}

fn exported(name: &str, resource: &ResourceRules) -> Result<String, Box<dyn Error>> {
    let (metrics, alerts) = (KubeStateMetrics::new(resource), Alerts::default());
    Ok(match name {
        "CEL" => cel::validation(resource.rules(), "conditions", "phase")?,
        "Argo CD" => argo_cd::HealthCheck::new(resource)?.config_map(),
        "Prometheus" => manager_rules(resource, "", &alerts),
        "kube-state-metrics" => metrics.configuration(),
        "kube-state-metrics rules" => metrics.rules(&alerts)?,
        // `engine` has written it, unless it does not know all.
        "Mermaid" => {
            return Err("the budget was too small to find all transitions\n\
                        help: write a larger one, as in budget = 10_000_000, or use `kubectl phase export mermaid --budget STEPS`"
                .into());
        }
        _ => String::new(),
    })
}
