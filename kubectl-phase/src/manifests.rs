//! `manifests`: a CRD that publishes its rules, and the policies that keep phase and conditions together.

use crate::cluster::{Cluster, ClusterArguments};
use crate::failure::Failure;
use crate::objects_file::Objects;
use crate::rules::{self, RulesArguments};
use crate::rules_file::RulesFile;
use crate::{file, output};
use clap::ArgGroup;
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::{
    CustomResourceDefinition, CustomResourceDefinitionVersion,
};
use kube::api::{ApiResource, DynamicObject, ObjectMeta};
use kube::core::GroupVersionKind;
use phase_rules::admission::Policies;
use phase_rules::cel::CelError;
use phase_rules::crd::{EnforceError, PublishedRules, relax};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Prints, for `kubectl apply`, the CRD with its rules and what makes the API server keep the phase consistent with the conditions
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

    /// How the API server keeps the phase consistent, whoever writes it
    #[arg(long, value_enum, default_value = "validating")]
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
    /// A validation in the CRD refuses a wrong phase; where the rules have `ignore_stale`, a validating policy does
    Validation,
    /// `policy`, and `validation` for what gets past it
    Both,
    /// Not at all: no phase is refused or derived
    None,
}

const AFTER_LONG_HELP: &str = "\
Examples:
  kubectl phase manifests --crd crd.yaml --rules src/backup.rs | kubectl apply -f -
  kubectl phase manifests backups --phase policy | kubectl apply -f -

The CRD gets what `metav1.Condition` asks for: its conditions are a list map by type, with its bounds, and `kubectl get` has columns
Phase and Reason. Objects that are stored already can be in the way: `kubectl phase manifests .. | kubectl diff -f -` shows the change.
A validation of other rules or of an earlier --phase is removed from the CRD. A policy of an earlier --phase is not: delete it.";

pub async fn run(arguments: Arguments) -> Result<ExitCode, Failure> {
    let crd = match (&arguments.crd, &arguments.resource) {
        (Some(file), _) => in_file(file)?,
        (None, name) => in_cluster(name.as_deref().unwrap_or_default(), &arguments.cluster).await?,
    };
    let published = match &arguments.rules.rules {
        Some(file) => {
            let (group, kind) = (&crd.spec.group, &crd.spec.names.kind);
            let rules = RulesFile::read_sound(file)?;
            rules.of_kind(group, kind).ok_or_else(|| {
                let file = file::name(file);
                Failure::new(format!("{file} has no rules for {kind}.{group}")).help(rules.resources())
            })?
        }
        None => rules::of_crd(&crd)?,
    };
    let manifests = manifests(crd, &published, arguments.phase)?;
    let yaml = serde_saphyr::to_string_multiple(&manifests);
    output::print(&yaml.map_err(|error| Failure::new(error.to_string()))?)?;
    Ok(ExitCode::SUCCESS)
}

fn in_file(path: &Path) -> Result<CustomResourceDefinition, Failure> {
    let name = file::name(path);
    let found = Objects::read_whole(path, "CustomResourceDefinition");
    if let Some(malformed) = found.malformed.first() {
        return Err(Failure::new(malformed.to_string()));
    }
    match <[_; 1]>::try_from(found.entries) {
        Ok([found]) => {
            let crd = found.object.try_parse::<CustomResourceDefinition>();
            crd.map_err(|error| Failure::new(format!("{name}: no CRD: {error}")))
        }
        Err(found) => {
            Err(Failure::new(format!("{name} has {} CRDs", found.len())).help("name a file with one"))
        }
    }
}

async fn in_cluster(name: &str, arguments: &ClusterArguments) -> Result<CustomResourceDefinition, Failure> {
    let cluster = Cluster::connect(arguments).await?;
    let resource = cluster.resource(name).await?;
    cluster.crd_of(&resource).await?.ok_or_else(|| {
        let name = resource.name();
        Failure::new(format!("{name} is built into Kubernetes, and has no CRD"))
    })
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
    published: &PublishedRules,
    phase: Phase,
) -> Result<Vec<serde_json::Value>, Failure> {
    let crd = relax(without_bookkeeping(crd));
    if phase != Phase::None {
        check_schema(&crd, published)?;
    }
    let policies = policies(&crd, published, phase).map_err(failed)?;
    // A schema cannot see the generation.
    let crd = if phase.is_in_crd() && !published.rules.ignores_stale() {
        published.enforce(crd).map_err(failed)?
    } else {
        published.prepare(crd)
    };
    let crd = serde_json::to_value(published.publish(crd).map_err(failed)?).map_err(failed)?;
    let policies = policies.into_iter().map(serde_json::to_value);
    let manifests = [Ok(crd)].into_iter().chain(policies);
    manifests.collect::<Result<_, _>>().map_err(failed)
}

fn failed(error: impl Error) -> Failure {
    Failure::new(error.to_string())
}

/// Without the fields, a policy refuses each write of a status; without the subresource, it sees none.
fn check_schema(crd: &CustomResourceDefinition, published: &PublishedRules) -> Result<(), Failure> {
    if let Err(error @ EnforceError::NoPhase { .. }) = published.enforce(crd.clone()) {
        return Err(
            failed(error).help("--phase none publishes the rules, and changes nothing about the phase")
        );
    }
    let mut served = crd.spec.versions.iter().filter(|version| version.served);
    let has_status = |version: &CustomResourceDefinitionVersion| {
        let subresources = version.subresources.as_ref();
        subresources.is_some_and(|subresources| subresources.status.is_some())
    };
    match served.find(|version| !has_status(version)) {
        Some(version) => Err(Failure::new(format!(
            "version {} of the CRD has no subresource `status`, of whose writes the phase is derived",
            version.name
        ))
        .help("add `subresources: {status: {}}` to it")),
        None => Ok(()),
    }
}

fn policies(
    crd: &CustomResourceDefinition,
    published: &PublishedRules,
    phase: Phase,
) -> Result<Vec<DynamicObject>, CelError> {
    if phase == Phase::None {
        return Ok(Vec::new());
    }
    let stored = crd.spec.versions.iter().find(|version| version.storage);
    let version = stored.map_or("", |version| &*version.name);
    let kind = GroupVersionKind::gvk(&crd.spec.group, version, &crd.spec.names.kind);
    let resource = ApiResource::from_gvk_with_plural(&kind, &crd.spec.names.plural);
    let policies = Policies::new(published.rules.clone(), published.fields.clone(), resource);
    let mut objects = Vec::new();
    if matches!(phase, Phase::Policy | Phase::Both) {
        objects.extend(policies.mutating()?);
    }
    if phase == Phase::Validating || phase.is_in_crd() && published.rules.ignores_stale() {
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
