//! The command line.

use phase_rules::analysis::Budget;
use std::path::PathBuf;

/// Checks rule lists in JSON as the derive checks those in Rust.
#[derive(clap::Parser)]
#[command(name = "check", after_help = AFTER_HELP)]
pub struct Arguments {
    /// Rule lists in JSON; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,

    /// How to show the report
    #[arg(short, long, value_enum, value_name = "FORMAT", default_value_t = OutputFormat::Text)]
    pub output: OutputFormat,

    /// Print the lists in the form of another tool instead of the report
    #[arg(long, value_enum, value_name = "FORM")]
    pub export: Option<ExportForm>,

    /// The resource of an export, such as Backup.v1.example.com
    #[arg(long, value_name = "KIND.VERSION.GROUP", value_parser = resource)]
    #[arg(required_if_eq_any(ExportForm::OF_RESOURCES.map(|form| ("export", form))))]
    pub resource: Option<Resource>,

    /// With what prefix the operator registers its metrics
    #[arg(long, value_name = "PREFIX", default_value = "")]
    pub metrics_prefix: String,

    /// How many steps the analysis of a list may take
    #[arg(long, value_name = "STEPS", default_value_t = Budget::DEFAULT.steps())]
    pub budget: u64,
}

#[derive(Clone, Copy, clap::ValueEnum)]
pub enum OutputFormat {
    /// For people
    Text,
    /// One JSON object, for programs
    Json,
}

#[derive(Clone, Copy, clap::ValueEnum)]
pub enum ExportForm {
    /// The config map of Argo CD with the health check of the resource
    ArgoCd,
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
}

impl ExportForm {
    /// Those that name the resource.
    const OF_RESOURCES: [&str; 4] = [
        "argo-cd",
        "prometheus",
        "kube-state-metrics",
        "kube-state-metrics-rules",
    ];
}

#[derive(Clone, Default)]
pub struct Resource {
    pub kind: String,
    pub version: String,
    pub group: String,
}

fn resource(text: &str) -> Result<Resource, &'static str> {
    match *text.splitn(3, '.').collect::<Vec<_>>() {
        [kind, version, group] => Ok(Resource {
            kind: kind.into(),
            version: version.into(),
            group: group.into(),
        }),
        _ => Err("expected a kind, a version and a group, such as Backup.v1.example.com"),
    }
}

const AFTER_HELP: &str = "\
Input, one list a file, comments allowed:
  {\"conditions\": .., \"rules\": .., \"never\": .., \"ensure\": ..}
      the format of phase_rules::rules::RuleList
  {\"name\": .., \"phases\": .., \"condition_types\": .., \"rules\": .., \"default_conditions\": ..}
      the template format of kubernetes-phase-rules' demo

Exit codes:
  0  no findings
  1  findings
  2  wrong usage, or something could not be read, exported or written";
