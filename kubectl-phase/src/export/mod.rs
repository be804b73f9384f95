//! `export`: rules in the forms of other tools.

use crate::cluster::{Cluster, ClusterArguments};
use crate::failure::Failure;
use crate::rules::RulesArguments;
use crate::rules_file::RulesFile;
use crate::{file, output};
use clap::ValueEnum;
use phase_rules::analysis::{Budget, analyze, group_transitions};
use phase_rules::cel;
use phase_rules::crd::PublishedRules;
use phase_rules::diagnostics::Count;
use phase_rules::export::prometheus::{self, Alerts, KubeStateMetrics};
use phase_rules::export::{ResourceRules, argo_cd, mermaid};
use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

/// Prints rules in the form of another tool
#[derive(clap::Args)]
#[command(after_long_help = AFTER_LONG_HELP)]
pub struct Arguments {
    /// The form
    #[arg(value_enum)]
    form: Form,

    /// The resource in the cluster, such as backups; with --rules, what the rules are for, such as Backup.v1.example.com
    #[arg(value_name = "RESOURCE")]
    resource: Option<String>,

    #[command(flatten)]
    rules: RulesArguments,

    /// The prefix of the operator's metrics
    #[arg(long, value_name = "PREFIX", default_value = "")]
    metrics_prefix: String,

    /// How many steps the search for the arrows of the Mermaid diagram may take
    #[arg(long, value_name = "STEPS", default_value_t = Budget::DEFAULT.steps())]
    budget: u64,

    #[command(flatten)]
    cluster: ClusterArguments,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Form {
    /// The config map of Argo CD with the health check of the resource
    Argo,
    /// Rules for Prometheus over the metrics of the status manager
    Prometheus,
    /// The configuration of kube-state-metrics for the resource
    KubeStateMetrics,
    /// Rules for Prometheus over the metrics of that configuration
    KubeStateMetricsRules,
    /// The validation of the CRD, in CEL
    Cel,
    /// The phase graph as a Mermaid diagram
    Mermaid,
    /// A rule list in JSON
    Json,
    /// The content of `#[phase(..)]`
    Rust,
}

const AFTER_LONG_HELP: &str = "\
Examples:
  kubectl phase export argo backups
  kubectl phase export mermaid --rules src/backup.rs
  kubectl phase export prometheus Backup.v1.backup.example.com --rules src/backup.rs --metrics-prefix backup_operator";

/// Rules, and the resource that they are for where that is known.
struct Exported {
    rules: PublishedRules,
    resource: Option<ResourceRules>,
}

pub async fn run(arguments: Arguments) -> Result<ExitCode, Failure> {
    let exported = match &arguments.rules.rules {
        Some(file) => in_file(file, arguments.resource.as_deref())?,
        None => in_cluster(&arguments).await?,
    };
    let text = exported.text(&arguments)?;
    output::print(&(text.trim_end().to_owned() + "\n"))?;
    Ok(ExitCode::SUCCESS)
}

async fn in_cluster(arguments: &Arguments) -> Result<Exported, Failure> {
    let Some(name) = &arguments.resource else {
        let failure = Failure::new("no resource is named, and no file with rules");
        return Err(failure.help("name a resource of the cluster, such as backups, or a file: --rules FILE"));
    };
    let cluster = Cluster::connect(&arguments.cluster).await?;
    let resource = cluster.resource(name).await?;
    let rules = arguments.rules.of_resource(&cluster, &resource).await?;
    let api = resource.api;
    Ok(Exported::new(rules, Some((api.kind, api.version, api.group))))
}

fn in_file(path: &Path, resource: Option<&str>) -> Result<Exported, Failure> {
    let rules = RulesFile::read(path)?;
    let resource = resource.map(kind_version_and_group).transpose()?;
    let Some((kind, version, group)) = resource else {
        return Ok(Exported::new(rules.only()?, None));
    };
    let of_kind = rules.of_kind(&group, &kind).ok_or_else(|| {
        let file = file::name(path);
        Failure::new(format!("{file} has no rules for {kind}.{group}")).help(rules.resources())
    })?;
    Ok(Exported::new(of_kind, Some((kind, version, group))))
}

fn kind_version_and_group(name: &str) -> Result<(String, String, String), Failure> {
    let parts: Vec<String> = name.splitn(3, '.').map(Into::into).collect();
    let parts: [String; 3] = parts.try_into().map_err(|_| {
        Failure::new(format!("`{name}` does not say kind, version and group"))
            .help("with --rules, write such as Backup.v1.example.com")
    })?;
    Ok(parts.into())
}

impl Exported {
    fn new(rules: PublishedRules, resource: Option<(String, String, String)>) -> Self {
        let resource = resource.map(|(kind, version, group)| {
            ResourceRules::new(rules.rules.clone(), group, version, kind).with_fields(rules.fields.clone())
        });
        Self { rules, resource }
    }

    fn text(&self, arguments: &Arguments) -> Result<String, Failure> {
        let form = arguments.form;
        let PublishedRules { rules, fields, .. } = &self.rules;
        let resource = || {
            self.resource.as_ref().ok_or_else(|| {
                let name = form.to_possible_value();
                let name = name.as_ref().map_or("this form", |name| name.get_name());
                Failure::new(format!("`{name}` needs a resource"))
                    .help("name what the rules are for, such as Backup.v1.example.com")
            })
        };
        let alerts = Alerts::default();
        Ok(match form {
            Form::Argo => argo_cd::HealthCheck::new(resource()?)
                .map_err(refused)?
                .config_map(),
            Form::Prometheus => prometheus::manager_rules(resource()?, &arguments.metrics_prefix, &alerts),
            Form::KubeStateMetrics => KubeStateMetrics::new(resource()?).configuration(),
            Form::KubeStateMetricsRules => KubeStateMetrics::new(resource()?)
                .rules(&alerts)
                .map_err(refused)?,
            Form::Cel => cel::validation(rules, &fields.conditions, &fields.phase).map_err(refused)?,
            Form::Mermaid => {
                let budget = Budget::of_steps(arguments.budget);
                let report = analyze(rules, budget);
                if !report.notes.is_complete {
                    let steps = Count(budget.steps().into());
                    let message = format!("the budget of {steps} steps is too small to find all transitions");
                    return Err(Failure::new(message).help("give it more: --budget STEPS"));
                }
                mermaid::diagram(rules, &group_transitions(rules, &report.notes.transitions))
            }
            Form::Json => serde_json::to_string_pretty(rules).map_err(refused)?,
            Form::Rust => rules.to_string(),
        })
    }
}

/// What the form cannot say.
fn refused(error: impl Error) -> Failure {
    let text = error.to_string();
    match text.split_once("\nhelp: ") {
        Some((message, help)) => Failure::new(message).help(help),
        None => Failure::new(text),
    }
}
