//! `manifests`: a CRD that publishes its rules, and the policies that keep phase and conditions together.

use crate::cluster::{Cluster, ClusterArguments};
use crate::failure::Failure;
use crate::objects_file::Manifests;
use crate::rules::{self, RulesArguments};
use crate::rules_file::RulesFile;
use crate::{file, output};
use clap::ArgGroup;
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use kube::api::{ApiResource, DynamicObject, ObjectMeta};
use kube::core::GroupVersionKind;
use phase_rules::admission::Policies;
use phase_rules::cel::CelError;
use phase_rules::crd::PublishedRules;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Prints the CRD with the rules published, and what makes the API server keep phase and conditions together, for `kubectl apply`
#[derive(clap::Args)]
#[command(after_long_help = AFTER_LONG_HELP, group(ArgGroup::new("of").required(true).args(["resource", "crd"])))]
pub struct Arguments {
    /// The resource in the cluster, such as backups
    #[arg(value_name = "RESOURCE")]
    resource: Option<String>,

    /// Take the CRD from this file [default: the one in the cluster]
    #[arg(long, value_name = "FILE")]
    crd: Option<PathBuf>,

    #[command(flatten)]
    rules: RulesArguments,

    /// What keeps phase and conditions together, whoever writes
    #[arg(long, value_enum, default_value = "policy")]
    phase: Phase,

    #[command(flatten)]
    cluster: ClusterArguments,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Phase {
    /// A mutating policy derives the phase (Kubernetes 1.36 and later)
    Policy,
    /// A validating policy refuses a wrong phase (Kubernetes 1.30 and later)
    Validating,
    /// A validation in the CRD refuses a wrong phase (Kubernetes 1.30 and later); one with `ignore_stale`, a validating policy
    Validation,
    /// As `policy`, and what gets past it is refused as with `validation`
    Both,
    /// Nothing: the rules are published
    None,
}

const AFTER_LONG_HELP: &str = "\
Examples:
  kubectl phase manifests --crd crd.yaml --rules src/backup.rs | kubectl apply -f -
  kubectl phase manifests backups --phase validating | kubectl apply -f -";

pub async fn run(arguments: Arguments) -> Result<ExitCode, Failure> {
    let (crd, rules) = match (&arguments.crd, &arguments.resource) {
        (Some(file), _) => in_file(file, arguments.rules.rules.as_deref())?,
        (None, name) => in_cluster(name.as_deref().unwrap_or_default(), &arguments).await?,
    };
    let manifests =
        manifests(crd, &rules, arguments.phase).map_err(|error| Failure::new(error.to_string()))?;
    output::print(
        &serde_saphyr::to_string_multiple(&manifests).map_err(|error| Failure::new(error.to_string()))?,
    )?;
    Ok(ExitCode::SUCCESS)
}

fn in_file(path: &Path, rules: Option<&Path>) -> Result<(CustomResourceDefinition, PublishedRules), Failure> {
    let name = file::name(path);
    let found = Manifests::read(&[path.to_owned()], Some("CustomResourceDefinition"));
    if let Some(malformed) = found.malformed.first() {
        return Err(Failure::new(malformed.to_string()));
    }
    let crd = match <[_; 1]>::try_from(found.objects) {
        Ok([manifest]) => manifest.object.try_parse::<CustomResourceDefinition>(),
        Err(found) => {
            let failure = Failure::new(format!("{name} has {} CRDs", found.len()));
            return Err(failure.help("name a file with one"));
        }
    };
    let crd = crd.map_err(|error| Failure::new(format!("{name}: no CRD: {error}")))?;
    let Some(file) = rules else {
        let rules = rules::of_crd(&crd)?;
        return Ok((crd, rules));
    };
    let (group, kind) = (&crd.spec.group, &crd.spec.names.kind);
    let rules = RulesFile::read(file)?.of_kind(group, kind);
    let rules = rules.ok_or_else(|| Failure::new(format!("{} has no rules for {kind}", file::name(file))))?;
    Ok((crd, rules))
}

async fn in_cluster(
    name: &str,
    arguments: &Arguments,
) -> Result<(CustomResourceDefinition, PublishedRules), Failure> {
    let cluster = Cluster::connect(&arguments.cluster).await?;
    let resource = cluster.resource(name).await?;
    let Some(crd) = cluster.crd_of(&resource).await? else {
        return Err(
            Failure::new(format!("{name} is built into Kubernetes, and has no CRD"))
                .help("rules of built-in resources are for the other commands"),
        );
    };
    let rules = arguments.rules.of_resource(&cluster, &resource).await?;
    Ok((crd, rules))
}

/// What the API server adds is not applied.
fn without_bookkeeping(crd: CustomResourceDefinition) -> CustomResourceDefinition {
    let mut annotations = crd.metadata.annotations;
    if let Some(annotations) = &mut annotations {
        annotations.remove("kubectl.kubernetes.io/last-applied-configuration");
    }
    CustomResourceDefinition {
        metadata: ObjectMeta {
            name: crd.metadata.name,
            labels: crd.metadata.labels,
            annotations,
            ..ObjectMeta::default()
        },
        spec: crd.spec,
        status: None,
    }
}

fn manifests(
    crd: CustomResourceDefinition,
    rules: &PublishedRules,
    phase: Phase,
) -> Result<Vec<serde_json::Value>, Box<dyn Error>> {
    let crd = without_bookkeeping(crd);
    let policies = policies(&crd, rules, phase)?;
    // A schema cannot see the generation.
    let is_in_schema = phase.is_in_crd() && !rules.rules.ignores_stale();
    let crd = if is_in_schema {
        rules.enforce(crd)?
    } else {
        rules.prepare(crd)
    };
    let crd = serde_json::to_value(rules.publish(crd)?)?;
    let policies = policies.into_iter().map(serde_json::to_value);
    Ok([Ok(crd)].into_iter().chain(policies).collect::<Result<_, _>>()?)
}

fn policies(
    crd: &CustomResourceDefinition,
    rules: &PublishedRules,
    phase: Phase,
) -> Result<Vec<DynamicObject>, CelError> {
    if phase == Phase::None {
        return Ok(Vec::new());
    }
    let stored = crd.spec.versions.iter().find(|version| version.storage);
    let version = stored.map_or("", |version| &*version.name);
    let kind = GroupVersionKind::gvk(&crd.spec.group, version, &crd.spec.names.kind);
    let resource = ApiResource::from_gvk_with_plural(&kind, &crd.spec.names.plural);
    let policies = Policies::new(rules.rules.clone(), rules.fields.clone(), resource);
    let mut objects = Vec::new();
    if matches!(phase, Phase::Policy | Phase::Both) {
        objects.extend(policies.mutating()?);
    }
    if phase == Phase::Validating || phase.is_in_crd() && rules.rules.ignores_stale() {
        objects.extend(policies.validating()?);
    }
    objects.extend(policies.never()?.into_iter().flatten());
    Ok(objects)
}

impl Phase {
    fn is_in_crd(self) -> bool {
        matches!(self, Self::Validation | Self::Both)
    }
}
