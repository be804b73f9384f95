//! `explain`: why one object has its phase, and what is missing for another.

mod text;

use crate::cluster::{Cluster, ClusterArguments, refused};
use crate::failure::Failure;
use crate::object::{Assessment, ObjectPhase};
use crate::objects_file::Objects;
use crate::output::{self, Format};
use crate::rules::RulesArguments;
use kube::api::DynamicObject;
use phase_rules::crd::PublishedRules;
use phase_rules::rules::{Formula, Health, Matcher, Phase, Rule, RuleList};
use serde::Serialize;
use std::path::PathBuf;
use std::process::ExitCode;

/// Explains the phase of an object: the rule that decided, and the conditions behind it
#[derive(clap::Args)]
#[command(after_long_help = AFTER_LONG_HELP)]
pub struct Arguments {
    /// The object, such as backups/nightly
    #[arg(value_name = "RESOURCE/NAME", value_parser = resource_and_name)]
    object: (String, String),

    /// Show what is missing for this phase [default: each phase whose health is ready]
    #[arg(long = "for", value_name = "PHASE")]
    phase: Option<String>,

    /// Read the object from this file, in YAML or JSON, in place of the cluster; - is standard input
    #[arg(short = 'f', long = "filename", value_name = "FILE")]
    files: Vec<PathBuf>,

    #[command(flatten)]
    rules: RulesArguments,

    /// The namespace [default: that of the context]
    #[arg(long, short, value_name = "NAME")]
    namespace: Option<String>,

    #[command(flatten)]
    cluster: ClusterArguments,

    /// How to show the explanation
    #[arg(short, long, value_enum, value_name = "FORMAT", default_value_t)]
    output: Format,
}

const AFTER_LONG_HELP: &str = "\
Examples:
  kubectl phase explain backups/nightly -n production
  kubectl phase explain backups/nightly --for Completed
  kubectl get nodes -o yaml | kubectl phase explain node/worker-1 -f - --rules src/node.rs";

fn resource_and_name(text: &str) -> Result<(String, String), &'static str> {
    match text.split_once('/') {
        Some((resource, name)) if !resource.is_empty() && !name.is_empty() => {
            Ok((resource.into(), name.into()))
        }
        _ => Err("expected a resource and a name, such as backups/nightly"),
    }
}

pub async fn run(arguments: Arguments) -> Result<ExitCode, Failure> {
    let (object, rules) = if arguments.files.is_empty() {
        in_cluster(&arguments).await?
    } else {
        in_files(&arguments).await?
    };
    let targets = targets(&arguments, &rules.rules)?;
    let assessment = Assessment::of(&object, &rules).map_err(Failure::new)?;
    match arguments.output {
        Format::Text => {
            let text = text::explanation(&assessment, &targets);
            output::print(&text.map_err(|error| Failure::new(error.to_string()))?)?;
        }
        Format::Json => output::print_json(&Explained::of(&assessment, &targets))?,
        Format::Yaml => output::print_yaml(&Explained::of(&assessment, &targets))?,
    }
    Ok(ExitCode::SUCCESS)
}

async fn in_cluster(arguments: &Arguments) -> Result<(DynamicObject, PublishedRules), Failure> {
    let cluster = Cluster::connect(&arguments.cluster).await?;
    let (resource, name) = &arguments.object;
    let resource = cluster.resource(resource).await?;
    let rules = arguments.rules.of_resource(&cluster, &resource).await?;
    let namespace = cluster.namespace_of(&resource, arguments.namespace.as_deref());
    match cluster.api(&resource, namespace).get(name).await {
        Ok(object) => Ok((object, rules)),
        Err(error) => {
            let mut what = format!("{} {name}", resource.name());
            if let Some(namespace) = namespace {
                what = format!("{what} in the namespace {namespace}");
            }
            Err(refused(&error, "get", &what))
        }
    }
}

async fn in_files(arguments: &Arguments) -> Result<(DynamicObject, PublishedRules), Failure> {
    let (resource, name) = &arguments.object;
    let mut found = Objects::read(&arguments.files, Some(resource));
    let namespace = arguments.namespace.as_deref();
    found.entries.retain(|entry| {
        let metadata = &entry.object.metadata;
        metadata.name.as_ref() == Some(name)
            && namespace.is_none_or(|namespace| metadata.namespace.as_deref() == Some(namespace))
    });
    if let [first, second, ..] = &*found.entries {
        let namespaces = [first, second].map(|entry| {
            entry
                .object
                .metadata
                .namespace
                .as_deref()
                .unwrap_or("no namespace")
        });
        return Err(
            Failure::new(format!("the files have more than one {resource} `{name}`")).help(format!(
                "name the namespace, such as {}: -n NAME",
                namespaces.join(" or ")
            )),
        );
    }
    if let Some(entry) = found.entries.pop() {
        let kind = entry.group_and_kind();
        let mut rules = arguments
            .rules
            .of_kinds([kind].into(), &arguments.cluster)
            .await?;
        return match rules.remove(&kind) {
            Some(rules) => Ok((entry.object, rules)),
            None => {
                Err(Failure::new(format!("{} has no rules", kind.1))
                    .help("name a file with them: --rules FILE"))
            }
        };
    }
    let failure = Failure::new(format!("the files have no {resource} `{name}`"));
    Err(match (found.malformed.first(), found.nearest_kind(resource)) {
        (Some(malformed), _) => failure.help(format!("not all could be read: {malformed}")),
        (None, Some(kind)) => failure.help(format!("did you mean `{kind}/{name}`?")),
        (None, None) => failure,
    })
}

/// The phases that are asked for, by their index.
fn targets(arguments: &Arguments, rules: &RuleList) -> Result<Vec<usize>, Failure> {
    let phases = rules.phases();
    let Some(wanted) = &arguments.phase else {
        let ready = (0..phases.len()).filter(|phase| phases[*phase].health == Health::Ready);
        return Ok(ready.collect());
    };
    let is_wanted = |phase: &Phase| phase.text == *wanted || phase.name == *wanted;
    let Some(index) = phases.iter().position(is_wanted) else {
        let names: Vec<&str> = phases.iter().map(|phase| &*phase.text).collect();
        return Err(Failure::new(format!("the rules have no phase `{wanted}`"))
            .help(format!("they have {}", names.join(", "))));
    };
    Ok(vec![index])
}

/// The explanation for programs.
#[derive(Serialize)]
struct Explained {
    #[serde(flatten)]
    object: ObjectPhase,
    rules: Vec<RuleOutcome>,
    missing: Vec<MissingPhase>,
}

/// A rule, and whether its matcher holds.
#[derive(Serialize)]
struct RuleOutcome {
    matcher: String,
    phase: String,
    holds: bool,
    tests: Vec<TestOutcome>,
}

/// A test of a matcher, and whether it holds.
#[derive(Serialize)]
struct TestOutcome {
    test: String,
    holds: bool,
}

/// What a phase lacks; `None` where no way to it was found.
#[derive(Serialize)]
struct MissingPhase {
    phase: String,
    changes: Option<Vec<String>>,
}

impl Explained {
    fn of(assessment: &Assessment, targets: &[usize]) -> Self {
        let list = &assessment.rules.rules;
        let rule_outcome = |rule: &Rule| {
            let mut tests = Vec::new();
            if let Some(matcher) = &rule.matcher {
                add_tests(matcher, assessment, &mut tests);
            }
            RuleOutcome {
                matcher: list.pattern_source(rule).to_string(),
                phase: list.phases()[rule.phase].text.clone(),
                holds: rule.matches(|condition| assessment.state[condition]),
                tests,
            }
        };
        let missing = |phase: &usize| MissingPhase {
            phase: list.phases()[*phase].text.clone(),
            changes: assessment
                .explanation
                .missing_for(*phase)
                .map(|missing| missing.changes().map(|change| change.to_string()).collect()),
        };
        Self {
            object: assessment.phase(),
            rules: list.rules().iter().map(rule_outcome).collect(),
            missing: targets.iter().map(missing).collect(),
        }
    }
}

/// Those of a matcher, as they are written.
fn add_tests(matcher: &Matcher, assessment: &Assessment, tests: &mut Vec<TestOutcome>) {
    match matcher {
        Formula::All(operands) | Formula::Any(operands) => {
            for operand in operands {
                add_tests(operand, assessment, tests);
            }
        }
        Formula::Not(operand) => add_tests(operand, assessment, tests),
        Formula::Atom(_) | Formula::Named { .. } => tests.push(TestOutcome {
            test: assessment.rules.rules.matcher_source(matcher).to_string(),
            holds: assessment.holds(matcher),
        }),
    }
}
