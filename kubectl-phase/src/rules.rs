//! Where rules come from: the annotation of a CRD, in the cluster or in a file, or a file with rules.

use crate::cluster::{Cluster, ClusterArguments, Resource};
use crate::failure::Failure;
use crate::manifests_file;
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use kube::ResourceExt;
use phase_rules::crd::PublishedRules;
use phase_rules::rules::RuleList;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

const HOW_TO_PUBLISH: &str =
    "publish them with the CRD (`phase_rules::crd::publish_rules`), or name a file with rules: --rules FILE";

/// The rules of a resource.
#[derive(Clone, Debug)]
pub struct Rules {
    pub list: RuleList,
    pub fields: Fields,
}

/// What the fields of the status are called on the wire.
#[derive(Clone, Debug)]
pub struct Fields {
    pub conditions: String,
    pub phase: String,
    pub observed_generation: String,
}

/// Where the rules are.
#[derive(clap::Args)]
pub struct RulesArguments {
    /// Take the rules from this file: Rust source with `#[phase(..)]`, a rule list in JSON, or a CRD that publishes them
    /// [default: the CRD in the cluster]
    #[arg(long, value_name = "FILE")]
    pub rules: Option<PathBuf>,
}

impl From<PublishedRules> for Rules {
    fn from(published: PublishedRules) -> Self {
        Self {
            list: published.rules,
            fields: Fields {
                conditions: published.fields.conditions,
                phase: published.fields.phase,
                observed_generation: published.fields.observed_generation,
            },
        }
    }
}

impl Rules {
    /// Those that a CRD publishes.
    pub fn of_crd(crd: &CustomResourceDefinition) -> Result<Self, Failure> {
        let name = crd.name_any();
        match PublishedRules::of(crd) {
            Ok(Some(published)) => Ok(published.into()),
            Ok(None) => Err(Failure::new(format!("the CRD {name} publishes no rules")).help(HOW_TO_PUBLISH)),
            Err(error) => Err(Failure::new(format!("the CRD {name}: {error}"))
                .help("name a file with the rules instead: --rules FILE")),
        }
    }
}

impl RulesArguments {
    /// The rules of a resource in the cluster.
    pub async fn of_resource(&self, cluster: &Cluster, resource: &Resource) -> Result<Rules, Failure> {
        if let Some(file) = &self.rules {
            let (group, kind) = (&resource.api.group, &resource.api.kind);
            let rules = RulesByKind::read(file)?.of_kind(group, kind).cloned();
            return rules.ok_or_else(|| {
                let file = file.display();
                Failure::new(format!("{file} has no rules for {}", resource.name()))
            });
        }
        match cluster.crd_of(resource).await? {
            Some(crd) => Rules::of_crd(&crd),
            None => Err(Failure::new(format!(
                "{} is built into Kubernetes, and has no CRD that could publish rules",
                resource.name()
            ))
            .help("name a file with rules: --rules FILE")),
        }
    }

    /// The rules of objects in files; not all kinds have some.
    pub async fn of_kinds(
        &self,
        kinds: BTreeSet<(&str, &str)>,
        cluster: &ClusterArguments,
    ) -> Result<RulesByKind, Failure> {
        if let Some(file) = &self.rules {
            return RulesByKind::read(file);
        }
        let cluster = Cluster::connect(cluster).await?;
        let mut rules = BTreeMap::new();
        for (group, kind) in kinds {
            if let Some(crd) = cluster.crd_of_kind(group, kind).await?
                && PublishedRules::of(&crd).is_ok_and(|published| published.is_some())
            {
                rules.insert((group.into(), kind.into()), Rules::of_crd(&crd)?);
            }
        }
        Ok(RulesByKind::Published(rules))
    }
}

/// Rules, and what they are for.
#[derive(Debug)]
pub enum RulesByKind {
    /// Those of CRDs, by group and kind.
    Published(BTreeMap<(String, String), Rules>),
    /// A list that does not say what it is for.
    List(Rules),
}

impl RulesByKind {
    pub fn read(path: &Path) -> Result<Self, Failure> {
        published(path).map(Self::Published)
    }

    /// The rules for objects of a kind.
    pub fn of_kind(&self, group: &str, kind: &str) -> Option<&Rules> {
        match self {
            Self::Published(all) => all.get(&(group.into(), kind.into())),
            Self::List(rules) => Some(rules),
        }
    }
}

/// The rules of the CRDs in a file of manifests.
fn published(path: &Path) -> Result<BTreeMap<(String, String), Rules>, Failure> {
    let mut crds = Vec::new();
    let mut malformed = None;
    manifests_file::read(
        path,
        &mut |_, object| {
            if object["kind"] == "CustomResourceDefinition" {
                crds.push(serde_json::from_value::<CustomResourceDefinition>(object));
            }
        },
        &mut |found| malformed = malformed.take().or(Some(found)),
    );
    if let Some(malformed) = malformed {
        return Err(Failure::new(malformed.to_string()));
    }
    let rules = crds.into_iter().map(|crd| {
        let crd = crd.map_err(|error| Failure::new(format!("{}: no CRD: {error}", path.display())))?;
        let names = (crd.spec.group.clone(), crd.spec.names.kind.clone());
        Ok((names, Rules::of_crd(&crd)?))
    });
    rules.collect()
}
