//! Where rules come from: the annotation of a CRD, in the cluster or in a file, or a file with rules.

use crate::cluster::{Cluster, ClusterArguments, Resource};
use crate::failure::Failure;
use crate::file;
use crate::rules_file::RulesFile;
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use kube::ResourceExt;
use phase_rules::crd::PublishedRules;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

const HOW_TO_PUBLISH: &str = "name a file with rules: --rules FILE. The authors of the operator can publish them: `kubectl phase manifests`";

/// Where the rules are.
#[derive(clap::Args)]
pub struct RulesArguments {
    /// Take the rules from this file: Rust source with `#[phase(..)]`, a rule list or a template in JSON, or a CRD that publishes them
    /// [default: the CRD in the cluster]
    #[arg(long, value_name = "FILE")]
    pub rules: Option<PathBuf>,
}

/// Those that a CRD publishes.
pub fn of_crd(crd: &CustomResourceDefinition) -> Result<PublishedRules, Failure> {
    let name = crd.name_any();
    match PublishedRules::of(crd) {
        Ok(Some(published)) => Ok(published),
        Ok(None) => Err(Failure::new(format!("the CRD {name} publishes no rules")).help(HOW_TO_PUBLISH)),
        Err(error) => Err(Failure::new(format!("the CRD {name}: {error}"))
            .help("name a file with the rules instead: --rules FILE")),
    }
}

impl RulesArguments {
    /// The rules of a resource in the cluster.
    pub async fn of_resource(
        &self,
        cluster: &Cluster,
        resource: &Resource,
    ) -> Result<PublishedRules, Failure> {
        if let Some(file) = &self.rules {
            let (group, kind) = (&resource.api.group, &resource.api.kind);
            let rules = RulesFile::read(file)?;
            return rules.of_kind(group, kind).ok_or_else(|| {
                let file = file::name(file);
                Failure::new(format!("{file} has no rules for {}", resource.name())).help(rules.resources())
            });
        }
        match cluster.crd_of(resource).await? {
            Some(crd) => of_crd(&crd),
            None => Err(Failure::new(format!(
                "{} is built into Kubernetes, and has no CRD that could publish rules",
                resource.name()
            ))
            .help("name a file with rules: --rules FILE")),
        }
    }

    /// The rules of objects in files, by group and kind; not all kinds have some.
    pub async fn of_kinds<'a>(
        &self,
        kinds: BTreeSet<(&'a str, &'a str)>,
        cluster: &ClusterArguments,
    ) -> Result<BTreeMap<(&'a str, &'a str), PublishedRules>, Failure> {
        if let Some(file) = &self.rules {
            let file = RulesFile::read(file)?;
            let of_kind = |(group, kind)| Some(((group, kind), file.of_kind(group, kind)?));
            return Ok(kinds.into_iter().filter_map(of_kind).collect());
        }
        let cluster = Cluster::connect(cluster).await?;
        let resources = cluster.resources().await?;
        let mut rules = BTreeMap::new();
        for (group, kind) in kinds {
            let is_meant = |resource: &&Resource| resource.api.group == group && resource.api.kind == kind;
            if let Some(resource) = resources.iter().find(is_meant)
                && let Some(crd) = cluster.crd_of(resource).await?
                && crd.annotations().contains_key(phase_rules::crd::RULES)
            {
                rules.insert((group, kind), of_crd(&crd)?);
            }
        }
        Ok(rules)
    }
}
