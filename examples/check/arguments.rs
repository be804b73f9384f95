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

    /// Add the phase graph as a Mermaid diagram
    #[arg(long)]
    pub mermaid: bool,

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

const AFTER_HELP: &str = "\
Input, one list a file, comments allowed:
  {\"conditions\": .., \"rules\": .., \"never\": .., \"ensure\": ..}
      the format of phase_rules::rules::RuleList
  {\"name\": .., \"phases\": .., \"condition_types\": .., \"rules\": .., \"default_conditions\": ..}
      the template format of kubernetes-phase-rules' demo

Exit codes:
  0  no findings
  1  findings
  2  wrong usage, or something could not be read or written";
