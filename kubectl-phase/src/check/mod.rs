//! `check`: what is wrong with rule lists, as the derive words it, and what is worth knowing besides.

mod json;
mod problem;
mod sarif;
mod snippet;
mod text;

use crate::failure::{EXIT_CODE, Failure};
use crate::output;
use crate::rules_file::{MalformedFile, RulesFile, Text};
use phase_rules::analysis::{Budget, analyze};
use phase_rules::rules::Place;
use problem::Problem;
use rule_files::assessment::Assessment;
use rule_files::input::{self, Input};
use rule_files::reading::{List, Reading};
use std::collections::BTreeMap;
use std::ops::Range;
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
    /// For code review tools: SARIF 2.1.0
    Sarif,
}

const AFTER_LONG_HELP: &str = "\
Files:
  src/backup.rs   Rust source with `#[phase(..)]`
  rules.json      a rule list: {\"conditions\": .., \"rules\": .., \"never\": .., \"ensure\": ..}, comments allowed
  template.json   a template of kubernetes-phase-rules' demo: {\"condition_types\": .., \"phases\": .., \"rules\": ..}
  crd.yaml        CRDs that publish their rules

Examples:
  kubectl phase check src/backup.rs
  kubectl phase check -o sarif src/*.rs > phases.sarif
  kubectl get crd backups.backup.example.com -o yaml | kubectl phase check -

Exit codes:
  0  no findings
  1  findings
  2  wrong usage, or something could not be read";

/// A list in data, or all lists of Rust source, and what is wrong.
struct Checked<'a> {
    text: &'a Text,
    /// Whether it is the derive that says what is wrong.
    is_source: bool,
    problems: Vec<Problem>,
    assessments: Vec<Assessment>,
}

impl<'a> Checked<'a> {
    fn of_list(text: &'a Text, input: Input, places: &BTreeMap<Place, Range<usize>>, budget: Budget) -> Self {
        let assessment = Assessment::new(input, budget);
        Self {
            text,
            is_source: false,
            problems: Problem::of_list(&assessment, places),
            assessments: vec![assessment],
        }
    }

    fn of_source(text: &'a Text, Reading { mistakes, lists }: Reading) -> Self {
        let lists: Vec<List> = lists.into_iter().flatten().collect();
        let problems = Problem::of_source(mistakes, &lists);
        let assessments = lists.into_iter().map(|list| {
            let mut assessment = list.assessment;
            assessment.input.file.clone_from(&text.file);
            assessment.input.name = (!list.is_sections).then_some(list.struct_name);
            assessment
        });
        Self {
            text,
            is_source: true,
            problems,
            assessments: assessments.collect(),
        }
    }

    /// What a problem of a list in data is about.
    fn place_of(&self, problem: &Problem) -> Option<(&Assessment, Place)> {
        self.assessments.first().zip(problem.place)
    }
}

/// The lists of a file.
fn check(text: &Text, budget: Budget) -> Result<Vec<Checked<'_>>, MalformedFile> {
    Ok(match text.rules(budget, analyze)? {
        RulesFile::Json(input) => {
            let places = input::places(&text.text, &input.rules);
            vec![Checked::of_list(text, *input, &places, budget)]
        }
        RulesFile::Rust(reading) if reading.lists.is_empty() && reading.mistakes.is_empty() => {
            return Err(MalformedFile {
                file: text.file.clone(),
                position: None,
                reason: "no status with `#[phase(..)]` in it".into(),
            });
        }
        RulesFile::Rust(reading) => vec![Checked::of_source(text, *reading)],
        RulesFile::Published(all) => all
            .into_iter()
            .map(|((group, kind), rules)| {
                let mut input = Input::of_list(&text.file, rules.rules);
                input.name = Some(format!("{kind}.{group}"));
                Checked::of_list(text, input, &BTreeMap::new(), budget)
            })
            .collect(),
    })
}

pub fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let budget = Budget::of_steps(arguments.budget);
    let mut malformed = Vec::new();
    let mut texts = Vec::new();
    for file in &arguments.files {
        match Text::read(file) {
            Ok(text) => texts.push(text),
            Err(error) => malformed.push(error),
        }
    }
    let mut checked = Vec::new();
    for text in &texts {
        match check(text, budget) {
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
        Format::Sarif => output::print_json(&sarif::log(&checked, &malformed))?,
    }
    Ok(match () {
        () if !malformed.is_empty() => ExitCode::from(EXIT_CODE),
        () if checked.iter().any(|checked| !checked.problems.is_empty()) => ExitCode::from(1),
        () => ExitCode::SUCCESS,
    })
}
