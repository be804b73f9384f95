//! `diff`: what a change of rules changes, in all states and over the objects that there are.

mod fleet;
mod json;

use crate::cluster::{Cluster, ClusterArguments, Selection};
use crate::failure::Failure;
use crate::output::{self, Format};
use crate::printable::printable;
use crate::rules::RulesArguments;
use crate::rules_file::RulesFile;
use fleet::Fleet;
use phase_rules::analysis::{Budget, Comparison, compare};
use phase_rules::crd::PublishedRules;
use phase_rules::diagnostics::{Count, comparison_in_words};
use std::fmt::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// Seconds at worst. Two tangled lists take far more steps than each of them alone.
const BUDGET: u64 = 100_000_000;

/// Shows what a change of rules changes: in which states, exactly, and for which objects
#[derive(clap::Args)]
#[command(after_long_help = AFTER_LONG_HELP, override_usage = "kubectl phase diff [OPTIONS] [OLD] NEW")]
#[command(mut_args(of_objects))]
pub struct Arguments {
    /// The old rules and the new ones; with --objects, OLD may be left out: it is then what the CRD in the cluster publishes
    #[arg(required = true, num_args = 1..=2, value_name = "FILE")]
    rules: Vec<PathBuf>,

    /// Show which objects of this resource would change phase, such as backups
    #[arg(long, value_name = "RESOURCE")]
    objects: Option<String>,

    /// Show which objects of this file would change phase, in YAML or JSON; - is standard input
    #[arg(
        short = 'f',
        long = "filename",
        value_name = "FILE",
        conflicts_with = "objects",
        conflicts_with_all = Selection::FLAGS
    )]
    files: Vec<PathBuf>,

    #[command(flatten)]
    selection: Selection,

    #[command(flatten)]
    cluster: ClusterArguments,

    /// How to show the differences
    #[arg(short, long, value_enum, value_name = "FORMAT", default_value_t)]
    output: Format,

    /// How many steps the comparison may take
    #[arg(long, value_name = "STEPS", default_value_t = BUDGET)]
    budget: u64,
}

const AFTER_LONG_HELP: &str = "\
Files are those that `kubectl phase check` takes.

Examples:
  git show main:src/backup.rs | kubectl phase diff - src/backup.rs
  kubectl phase diff src/backup.rs --objects backups -A
  kubectl phase diff old.json new.json -f recorded-backups.yaml

Exit codes:
  0  every state has the same phase, and every `ensure` that held still holds
  1  something changes, or is not checked
  2  wrong usage, or something could not be read";

/// Which objects of the cluster says nothing without their resource.
fn of_objects(argument: clap::Arg) -> clap::Arg {
    if Selection::FLAGS.contains(&argument.get_id().as_str()) {
        argument.requires("objects")
    } else {
        argument
    }
}

/// Both rule lists, what differs, and for which objects.
struct Difference {
    old: PublishedRules,
    new: PublishedRules,
    comparison: Comparison,
    fleet: Option<Fleet>,
}

pub async fn run(arguments: Arguments) -> Result<ExitCode, Failure> {
    let budget = Budget::of_steps(arguments.budget);
    let (old, new, fleet) = match &arguments.objects {
        Some(resource) => over_the_cluster(resource, &arguments).await?,
        None => over_files(&arguments)?,
    };
    let comparison = compare(&old.rules, &new.rules, budget);
    let comparison = comparison.map_err(|error| Failure::new(format!("cannot compare: {error}")))?;
    let difference = Difference {
        old,
        new,
        comparison,
        fleet,
    };
    match arguments.output {
        Format::Text => output::print(&difference.text())?,
        Format::Json => output::print_json(&json::form(&difference))?,
        Format::Yaml => output::print_yaml(&json::form(&difference))?,
    }
    for malformed in difference.fleet.iter().flat_map(|fleet| &fleet.malformed) {
        output::error(malformed);
    }
    Ok(match () {
        () if difference
            .fleet
            .as_ref()
            .is_some_and(|fleet| !fleet.malformed.is_empty()) =>
        {
            ExitCode::from(crate::failure::EXIT_CODE)
        }
        () if difference.is_any() => ExitCode::from(1),
        () => ExitCode::SUCCESS,
    })
}

type BothAndFleet = (PublishedRules, PublishedRules, Option<Fleet>);

fn over_files(arguments: &Arguments) -> Result<BothAndFleet, Failure> {
    let [old, new] = &*arguments.rules else {
        return Err(Failure::new("which rules are the old ones?")
            .help("name two files, or a resource whose CRD publishes them: --objects RESOURCE"));
    };
    let (old, new) = (RulesFile::read(old)?, RulesFile::read(new)?);
    let both = (old.only()?, new.only()?);
    let fleet = (!arguments.files.is_empty()).then(|| Fleet::of_files(&arguments.files, &old, &new));
    Ok((both.0, both.1, fleet))
}

async fn over_the_cluster(resource: &str, arguments: &Arguments) -> Result<BothAndFleet, Failure> {
    let cluster = Cluster::connect(&arguments.cluster).await?;
    let resource = cluster.resource(resource).await?;
    let of_file = |file: &PathBuf| RulesArguments {
        rules: Some(file.clone()),
    };
    let (old, new) = match &*arguments.rules {
        [old, new] => (of_file(old), of_file(new)),
        files => (RulesArguments { rules: None }, of_file(&files[0])),
    };
    let old = old.of_resource(&cluster, &resource).await?;
    let new = new.of_resource(&cluster, &resource).await?;
    let fleet = Fleet::of_cluster(&arguments.selection, &cluster, &resource, &old, &new).await?;
    Ok((old, new, Some(fleet)))
}

impl Difference {
    fn is_any(&self) -> bool {
        let Comparison {
            changes,
            lost_ensures,
            not_checked,
            ignore_stale_differs,
            ..
        } = &self.comparison;
        !changes.is_empty()
            || !lost_ensures.is_empty()
            || !not_checked.is_empty()
            || *ignore_stale_differs
            || self.fleet.as_ref().is_some_and(|fleet| !fleet.changes.is_empty())
    }

    fn text(&self) -> String {
        let mut out = String::new();
        let comparison = &self.comparison;
        let _ = match (comparison.changed_states, comparison.possible_states) {
            (Some(0), Some(all)) => writeln!(out, "no state of {} changes phase", Count(all)),
            (Some(changed), Some(all)) => {
                writeln!(out, "{} of {} states change phase", Count(changed), Count(all))
            }
            _ if comparison.changes.is_empty() => Ok(()),
            _ => writeln!(out, "some states change phase"),
        };
        for difference in comparison_in_words(&self.old.rules, comparison) {
            let mut lines = difference.lines();
            let _ = writeln!(out, "  {}", lines.next().unwrap_or_default());
            for line in lines {
                let _ = writeln!(out, "    {}", line.trim_start());
            }
        }
        if let Some(fleet) = &self.fleet {
            let _ = writeln!(
                out,
                "\n{} of {} objects would change phase",
                fleet.changes.len(),
                fleet.objects
            );
            for change in &fleet.changes {
                let _ = writeln!(
                    out,
                    "  {}: {} -> {} because {}",
                    printable(&change.name),
                    change.from,
                    change.to,
                    change.because
                );
            }
        }
        out
    }
}
