//! The lists in the forms of other tools.

use crate::arguments::{Arguments, ExportForm, Resource};
use crate::assessment::Assessment;
use phase_rules::cel;
use phase_rules::export::prometheus::{self, Alerts, KubeStateMetrics};
use phase_rules::export::{ResourceRules, argo_cd, mermaid};
use std::error::Error;

pub fn exported(
    assessments: &[Assessment],
    form: ExportForm,
    arguments: &Arguments,
) -> Result<String, String> {
    let exported = |assessment: &Assessment| {
        let text = one(assessment, form, arguments);
        text.map_err(|error| {
            let error = error.to_string().replace('\n', "; ");
            format!("{}: {error}", assessment.input.file)
        })
    };
    assessments.iter().map(exported).collect()
}

fn one(assessment: &Assessment, form: ExportForm, arguments: &Arguments) -> Result<String, Box<dyn Error>> {
    let rules = assessment.rules();
    // Required for each form that names it.
    let Resource { kind, version, group } = arguments.resource.clone().unwrap_or_default();
    let resource = ResourceRules::new(rules.clone(), group, version, kind);
    let metrics = KubeStateMetrics::new(&resource);
    let alerts = Alerts::default();
    match form {
        ExportForm::ArgoCd => Ok(argo_cd::HealthCheck::new(&resource)?.config_map()),
        ExportForm::Prometheus => Ok(prometheus::manager_rules(
            &resource,
            &arguments.metrics_prefix,
            &alerts,
        )),
        ExportForm::KubeStateMetrics => Ok(metrics.configuration()),
        ExportForm::KubeStateMetricsRules => Ok(metrics.rules(&alerts)?),
        ExportForm::Cel => Ok(cel::validation(rules, "conditions", "phase")? + "\n"),
        ExportForm::Mermaid => Ok(mermaid::diagram(rules, &assessment.transitions)),
    }
}
