//! `check`: what is wrong with rule lists, as the derive words it, and what is worth knowing besides.

mod json;
mod text;

use crate::failure::{EXIT_CODE, Failure};
use crate::output;
use crate::rules_file::{Malformed, RulesFile, Text};
use phase_rules::analysis::{Budget, analyze};
use rule_files::assessment::Assessment;
use rule_files::input::Input;
use rule_files::position::Position;
use rule_files::reading::Reading;
use std::path::PathBuf;
use std::process::ExitCode;

/// Checks rules: every state covered, no unreachable rule, every `ensure` holds
#[derive(clap::Args)]
#[command(after_long_help = AFTER_LONG_HELP)]
pub struct Arguments {
    /// Files with rules; - is standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    /// How to show the report
    #[arg(short, long, value_enum, value_name = "FORMAT", default_value_t)]
    output: Format,

    /// How many steps the analysis of a list may take
    #[arg(long, value_name = "STEPS", default_value_t = Budget::DEFAULT.steps())]
    budget: u64,
}

#[derive(Clone, Copy, Default, clap::ValueEnum)]
enum Format {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
}

const AFTER_LONG_HELP: &str = "\
Files:
  src/backup.rs   Rust source with `#[phase(..)]`
  rules.json      a rule list: {\"conditions\": .., \"rules\": .., \"never\": .., \"ensure\": ..}, comments allowed
  template.json   a template of kubernetes-phase-rules' demo: {\"condition_types\": .., \"phases\": .., \"rules\": ..}
  crd.yaml        CRDs that publish their rules

Examples:
  kubectl phase check src/backup.rs
  kubectl get crd backups.backup.example.com -o yaml | kubectl phase check -

Exit codes:
  0  no findings
  1  findings
  2  wrong usage, or something could not be read";

/// A list and what is wrong with it.
struct Checked {
    file: String,
    /// What the derive says of Rust source; the findings are among it.
    mistakes: Option<Vec<Mistake>>,
    assessment: Option<Assessment>,
}

/// A message of the derive, and where it is about.
#[derive(serde::Serialize)]
struct Mistake {
    file: String,
    #[serde(flatten)]
    position: Position,
    message: String,
}

impl Checked {
    fn of_list(input: Input, budget: Budget) -> Self {
        Self {
            file: input.file.clone(),
            mistakes: None,
            assessment: Some(Assessment::new(input, budget)),
        }
    }

    fn of_source(Text { file, text }: Text, reading: Reading) -> Self {
        let mistakes = reading.mistakes.into_iter().map(|mistake| Mistake {
            file: file.clone(),
            position: Position::of_byte(&text, mistake.bytes.start),
            message: mistake.message,
        });
        Self {
            mistakes: Some(mistakes.collect()),
            assessment: reading.list.map(|list| {
                let mut assessment = list.assessment;
                assessment.input.file.clone_from(&file);
                assessment.input.name = (!list.is_sections).then_some(list.struct_name);
                assessment
            }),
            file,
        }
    }

    fn has_findings(&self) -> bool {
        match &self.mistakes {
            Some(mistakes) => !mistakes.is_empty(),
            None => self.assessment.as_ref().is_some_and(Assessment::has_findings),
        }
    }
}

/// The lists of a file.
fn check(text: Text, budget: Budget) -> Result<Vec<Checked>, Malformed> {
    Ok(match text.rules(budget, analyze)? {
        RulesFile::Json(input) => vec![Checked::of_list(input, budget)],
        RulesFile::Rust(reading) if reading.list.is_none() && reading.mistakes.is_empty() => {
            return Err(Malformed {
                file: text.file,
                position: None,
                reason: "no status with `#[phase(..)]` in it".into(),
            });
        }
        RulesFile::Rust(reading) => vec![Checked::of_source(text, reading)],
        RulesFile::Published(all) => all
            .into_iter()
            .map(|((group, kind), rules)| {
                let mut input = Input::of_list(&text.file, rules.list);
                input.name = Some(format!("{kind}.{group}"));
                Checked::of_list(input, budget)
            })
            .collect(),
    })
}

pub fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let budget = Budget::of_steps(arguments.budget);
    let (mut checked, mut malformed) = (Vec::new(), Vec::new());
    for file in &arguments.files {
        match Text::read(file).and_then(|text| check(text, budget)) {
            Ok(lists) => checked.extend(lists),
            Err(error) => malformed.push(error),
        }
    }
    for error in &malformed {
        output::error(error);
    }
    match arguments.output {
        Format::Text => output::print(&text::report(&checked))?,
        Format::Json => output::print_json(&json::report(&checked, &malformed))?,
    }
    Ok(match () {
        () if !malformed.is_empty() => ExitCode::from(EXIT_CODE),
        () if checked.iter().any(Checked::has_findings) => ExitCode::from(1),
        () => ExitCode::SUCCESS,
    })
}
