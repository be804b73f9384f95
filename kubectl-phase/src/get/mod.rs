//! `get`: the phases of many objects, once or as they change.

mod live;
mod table;
mod top;
mod watch;

use crate::cluster::{Cluster, ClusterArguments, Resource, Selection};
use crate::failure::{EXIT_CODE, Failure};
use crate::object::ObjectPhase;
use crate::objects_file::Objects;
use crate::output;
use crate::progress::Progress;
use crate::rules::RulesArguments;
use anstyle::AnsiColor;
use phase_rules::crd::PublishedRules;
use phase_rules::rules::Health;
use serde::Serialize;
use std::path::PathBuf;
use std::process::ExitCode;

/// Shows the phases of objects: the stored one, the one that the rules derive, and why
#[derive(clap::Args)]
#[command(after_long_help = AFTER_LONG_HELP)]
pub struct Arguments {
    /// The resource, such as backups or backups.backup.example.com; with -f, the kind to read
    #[arg(required_unless_present = "files")]
    resource: Option<String>,

    /// Read objects from this file, in YAML or JSON, in place of the cluster; - is standard input
    #[arg(short = 'f', long = "filename", value_name = "FILE", conflicts_with_all = Selection::FLAGS)]
    files: Vec<PathBuf>,

    #[command(flatten)]
    rules: RulesArguments,

    #[command(flatten)]
    selection: Selection,

    #[command(flatten)]
    cluster: ClusterArguments,

    /// How to show the objects
    #[arg(short, long, value_enum, value_name = "FORMAT", default_value_t)]
    output: Format,

    /// Exit with 1 if a stored phase differs from the derived one
    #[arg(long)]
    fail_on_drift: bool,

    /// After the objects, show each transition until Ctrl-C
    #[arg(long, short, conflicts_with_all = ["files", "fail_on_drift"])]
    watch: bool,

    /// Show how many objects each phase has, and the worst objects, live; q quits
    #[arg(long, conflicts_with_all = ["files", "fail_on_drift", "watch", "output"])]
    top: bool,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// A line for each object
    #[default]
    Table,
    /// The table with the number of the rule that decided
    Wide,
    /// For programs
    Json,
    /// For programs
    Yaml,
}

const AFTER_LONG_HELP: &str = "\
Columns:
  KIND     where there are several
  STORED   the phase in the object
  DERIVED  the phase that the rules give for its conditions
  FOR      how long ago a condition in BECAUSE last changed its status; a missing one counts from the object's creation
  NOTE     drift: the stored phase is not the derived one; an object without a stored phase has no drift
           stale: status.observedGeneration is older than metadata.generation
           excluded: `never(..)` says that these conditions should not occur together
  BECAUSE  the conditions that decided

Examples:
  kubectl phase get backups -A
  kubectl phase get backups -n production -l team=storage -o json
  kubectl phase get backups -A -w
  kubectl phase get backups -A -w -o json | jq -c 'select(.object.health == \"Stalled\")'
  kubectl phase get backups -A --top
  kubectl get backups -o yaml | kubectl phase get -f - --rules src/backup.rs

With -w, a line shows a transition: another derived phase, a drift or excluded state that begins or ends, a new object, or one
that is deleted or no longer selected. JSON is one object a line, with `change` (listed, new, changed, deleted), `before`, `object`.

Exit codes:
  0  done
  1  with --fail-on-drift: some object has drift
  2  wrong usage, or something could not be read, or --fail-on-drift had no object to compare with its rules";

pub async fn run(arguments: Arguments) -> Result<ExitCode, Failure> {
    if arguments.watch || arguments.top {
        return live(&arguments).await;
    }
    let found = if arguments.files.is_empty() {
        in_cluster(&arguments).await?
    } else {
        in_files(&arguments).await?
    };
    for malformed in &found.malformed {
        output::error(malformed);
    }
    match arguments.output {
        Format::Json => output::print_json(&found)?,
        Format::Yaml => output::print_yaml(&found)?,
        Format::Table | Format::Wide if found.objects.is_empty() => nothing_found(found.namespace.as_deref()),
        Format::Table => output::print(&table::table(&found.objects, false))?,
        Format::Wide => output::print(&table::table(&found.objects, true))?,
    }
    if arguments.fail_on_drift && found.objects.is_empty() && found.malformed.is_empty() {
        return Err(
            Failure::new("no object was compared with its rules, so --fail-on-drift cannot tell")
                .help("name the kind and the namespace of objects that exist, and rules for that kind"),
        );
    }
    Ok(match () {
        () if !found.malformed.is_empty() => ExitCode::from(EXIT_CODE),
        () if arguments.fail_on_drift && found.objects.iter().any(|object| object.drift) => ExitCode::from(1),
        () => ExitCode::SUCCESS,
    })
}

/// As objects change.
async fn live(arguments: &Arguments) -> Result<ExitCode, Failure> {
    if arguments.top {
        top::check_terminal()?;
    }
    let (cluster, resource, rules) = source(arguments).await?;
    let selection = &arguments.selection;
    if arguments.top {
        top::run(&cluster, &resource, &rules, selection).await
    } else {
        watch::run(&cluster, &resource, &rules, selection, arguments.output).await
    }
}

async fn in_cluster(arguments: &Arguments) -> Result<Found, Failure> {
    let (cluster, resource, rules) = source(arguments).await?;
    let assess = |object| ObjectPhase::of(&object, &rules);
    let mut progress = Progress::default();
    let read = arguments
        .selection
        .map(&cluster, &resource, assess, |read, remaining| {
            progress.read(read, remaining);
        });
    Ok(Found {
        namespace: arguments
            .selection
            .namespace_of(&cluster, &resource)
            .map(Into::into),
        ..Found::of(read.await?)
    })
}

async fn source(arguments: &Arguments) -> Result<(Cluster, Resource, PublishedRules), Failure> {
    let cluster = Cluster::connect(&arguments.cluster).await?;
    let name = arguments.resource.as_deref().unwrap_or_default();
    let resource = cluster.resource(name).await?;
    let rules = arguments.rules.of_resource(&cluster, &resource).await?;
    Ok((cluster, resource, rules))
}

async fn in_files(arguments: &Arguments) -> Result<Found, Failure> {
    let read = Objects::read(&arguments.files, arguments.resource.as_deref());
    let rules = arguments.rules.of_kinds(read.kinds(), &arguments.cluster).await?;
    let with_rules = read.with_rules(|kind| rules.contains_key(&kind));
    let assessed = with_rules.into_iter().map(|entry| {
        let assessed = ObjectPhase::of(&entry.object, &rules[&entry.group_and_kind()]);
        assessed.map_err(|reason| format!("{}: {reason}", entry.source))
    });
    let mut found = Found::of(assessed);
    found
        .malformed
        .extend(read.malformed.iter().map(ToString::to_string));
    if let Some(wanted) = &arguments.resource
        && read.entries.is_empty()
        && let Some(kind) = read.nearest_kind(wanted)
    {
        output::note(format_args!("no `{wanted}` in the files: did you mean `{kind}`?"));
    }
    Ok(found)
}

/// What was found.
#[derive(Default, Serialize)]
struct Found {
    /// Where they were looked for, if not in all.
    #[serde(skip)]
    namespace: Option<String>,
    objects: Vec<ObjectPhase>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    malformed: Vec<String>,
}

impl Found {
    fn of(read: impl IntoIterator<Item = Result<ObjectPhase, String>>) -> Self {
        let mut found = Self::default();
        for object in read {
            match object {
                Ok(object) => found.objects.push(object),
                Err(malformed) => found.malformed.push(malformed),
            }
        }
        found
    }
}

fn nothing_found(namespace: Option<&str>) {
    match namespace {
        Some(namespace) => output::note(format_args!(
            "no objects found in the namespace {namespace}; -A looks in all"
        )),
        None => output::note("no objects found"),
    }
}

fn color_of(health: Health) -> Option<AnsiColor> {
    match health {
        Health::Ready => Some(AnsiColor::Green),
        Health::Reconciling => Some(AnsiColor::Yellow),
        Health::Stalled => Some(AnsiColor::Red),
        Health::Unknown => None,
    }
}
