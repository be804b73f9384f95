//! How an operator is installed: its CRDs, its policies and what it may do, printed for `kubectl apply`.
//!
//! `examples/README.md` has the commands, those of a rollout and those that take it away again.

use super::narrator::{self, Narrated};
use super::{Outcome, program};
use clap::{Args, Subcommand, ValueEnum};
use k8s_openapi::api::coordination::v1::Lease;
use k8s_openapi::api::core::v1::ServiceAccount;
use k8s_openapi::api::rbac::v1::{
    ClusterRole, ClusterRoleBinding, PolicyRule, Role, RoleBinding, RoleRef, Subject,
};
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use kube::api::{Api, ObjectMeta};
use kube::{Client, CustomResourceExt, Resource};
use phase_rules::admission::{self, Policies, Probe};
use phase_rules::{PhaseStatus, crd};
use serde_json::{Value, to_value};
use std::error::Error;
use std::io::Write;

type Failure = Box<dyn Error + Send + Sync>;

/// What a program does instead of operating.
#[derive(Subcommand)]
pub enum Command {
    /// Prints the CRDs, the policies and what the operator may do, for `kubectl apply -f -`
    Manifests(Selection),
    /// Tells what the cluster does with a wrong phase of an object. Nothing is stored
    Probe {
        /// The name of the object
        name: String,

        /// Its namespace [default: that of the kubeconfig]
        #[arg(long, short)]
        namespace: Option<String>,
    },
}

/// Which manifests are printed.
#[derive(Args)]
pub struct Selection {
    /// What keeps phase and conditions together, whoever writes
    #[arg(long, value_enum, default_value = "policy")]
    pub phase: Phase,

    /// Print only these [default: all]
    #[arg(long, value_enum, value_delimiter = ',')]
    pub only: Vec<Part>,

    /// The namespace that the operator runs in
    #[arg(long, short, default_value = "default")]
    pub namespace: String,
}

/// What keeps phase and conditions together, beside the operator's own writes.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Phase {
    /// A mutating policy derives the phase (Kubernetes 1.36 and later)
    Policy,
    /// A validating policy refuses a wrong phase (Kubernetes 1.30 and later)
    Validating,
    /// A validation in the CRD refuses a wrong phase (Kubernetes 1.30 and later); one with `ignore_stale`, a validating policy
    Validation,
    /// As `policy`, and what gets past it is refused as with `validation`
    Both,
    /// Nothing
    None,
}

/// What is printed.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// The custom resource definitions
    Crds,
    /// What the operator may do, and what its installer has to
    Access,
    /// The admission policies
    Policies,
}

impl Command {
    /// Does it; `K` is what is probed.
    pub async fn run<K: Narrated>(self, installation: &Installation) -> Outcome {
        match self {
            Self::Manifests(selection) => {
                let yaml = installation.yaml(&selection)?;
                std::io::stdout().write_all(yaml.as_bytes())?;
                Ok(())
            }
            Self::Probe { name, namespace } => probe::<K>(&name, namespace).await,
        }
    }
}

/// An error where a wrong phase would be stored, or the right one would not.
async fn probe<K: Narrated>(name: &str, namespace: Option<String>) -> Outcome {
    let cluster = program::cluster().await?.ok_or("KUBECONFIG names no cluster")?;
    let namespace = namespace.unwrap_or_else(|| cluster.default_namespace.clone());
    let client = Client::try_from(cluster)?;
    let object = Api::<K>::namespaced(client.clone(), &namespace).get(name).await?;
    match admission::probe(&client, &object).await? {
        Probe::Corrected => narrator::say("A wrong phase is corrected."),
        Probe::Refused(why) => narrator::say(&format!("A wrong phase is refused: {why}")),
        Probe::Overruled(phase) => {
            return Err(format!("other rules are in force: they make the phase {phase}").into());
        }
        Probe::Broken(why) => return Err(format!("the right phase is refused: {why}").into()),
        _ => return Err("a wrong phase is stored: nothing is in force yet".into()),
    }
    Ok(())
}

/// An operator as a cluster has to know it.
#[must_use]
pub struct Installation {
    /// Its name: of its Lease, its service account and its roles.
    pub program: &'static str,
    kinds: Vec<Kind>,
    access: Vec<PolicyRule>,
}

struct Kind {
    crd_name: &'static str,
    crd: fn(is_strict: bool) -> Result<CustomResourceDefinition, Failure>,
    ignores_stale: bool,
    policies: Policies,
}

impl Installation {
    /// That of a program.
    pub fn of(program: &'static str) -> Self {
        Self {
            program,
            kinds: Vec::new(),
            access: Vec::new(),
        }
    }

    /// A kind that the program operates: it watches the objects and writes their status. The status manager reads the CRD when
    /// something else decides on a phase.
    pub fn kind<K>(mut self) -> Self
    where
        K: Resource<DynamicType = ()> + CustomResourceExt + PhaseStatus,
    {
        self.kinds.push(Kind {
            crd_name: K::crd_name(),
            crd: crd_of::<K>,
            ignores_stale: K::rules().ignores_stale(),
            policies: Policies::of::<K>(),
        });
        let status = format!("{}/status", K::plural(&()));
        allow(
            &mut self.access,
            rule::<CustomResourceDefinition>(&["get"], &[K::crd_name()]),
        );
        let status = PolicyRule {
            resources: Some(vec![status]),
            ..rule::<K>(&["patch"], &[])
        };
        allow(&mut self.access, status);
        self.may::<K>(&["get", "list", "watch"])
    }

    /// What else the program does with objects of a kind.
    pub fn may<K: Resource<DynamicType = ()>>(mut self, verbs: &[&str]) -> Self {
        allow(&mut self.access, rule::<K>(verbs, &[]));
        self
    }

    /// The CRDs, with the rules published and nothing that refuses a phase.
    pub fn crds(&self) -> Result<Vec<CustomResourceDefinition>, Failure> {
        self.kinds.iter().map(|kind| (kind.crd)(false)).collect()
    }

    /// What the program may do in all namespaces.
    pub fn cluster_role(&self) -> ClusterRole {
        cluster_role(self.program, self.access.clone())
    }

    /// The manifests, as YAML documents.
    pub fn yaml(&self, selection: &Selection) -> Result<String, Failure> {
        let is_wanted = |part| selection.only.is_empty() || selection.only.contains(&part);
        let mut documents = Vec::new();
        if is_wanted(Part::Crds) {
            for kind in &self.kinds {
                documents.push(to_value((kind.crd)(selection.phase.is_in_crd())?)?);
            }
        }
        if is_wanted(Part::Access) {
            documents.extend(self.access(&selection.namespace)?);
        }
        if is_wanted(Part::Policies) {
            for kind in &self.kinds {
                documents.extend(kind.policies(selection.phase)?);
            }
        }
        Ok(serde_saphyr::to_string_multiple(&documents)?)
    }

    /// Who the program is, and what it may do.
    fn access(&self, namespace: &str) -> serde_json::Result<[Value; 6]> {
        let name = self.program;
        let account = ServiceAccount {
            metadata: named(name, Some(namespace)),
            ..Default::default()
        };
        let subjects = || {
            Some(vec![Subject {
                kind: "ServiceAccount".into(),
                name: name.into(),
                namespace: Some(namespace.into()),
                ..Default::default()
            }])
        };
        let role = Role {
            metadata: named(name, Some(namespace)),
            rules: Some(vec![
                // The name of what is created is not known to the authorizer.
                rule::<Lease>(&["create"], &[]),
                rule::<Lease>(&["get", "list", "patch", "watch"], &[name]),
            ]),
        };
        Ok([
            to_value(&account)?,
            to_value(self.cluster_role())?,
            to_value(&ClusterRoleBinding {
                metadata: named(name, None),
                role_ref: role_ref::<ClusterRole>(name),
                subjects: subjects(),
            })?,
            to_value(&role)?,
            to_value(&RoleBinding {
                metadata: named(name, Some(namespace)),
                role_ref: role_ref::<Role>(name),
                subjects: subjects(),
            })?,
            to_value(self.installer())?,
        ])
    }

    /// What someone has to be allowed who brings new rules to the cluster. It is bound to nobody.
    fn installer(&self) -> ClusterRole {
        let crds: Vec<&str> = self.kinds.iter().map(|kind| kind.crd_name).collect();
        let policies: Vec<String> = crds
            .iter()
            .flat_map(|crd| ["never", "phase"].map(|about| format!("{about}.{crd}")))
            .collect();
        let policies: Vec<&str> = policies.iter().map(String::as_str).collect();
        let of_policies = |verbs: &[&str], names: &[&str]| PolicyRule {
            api_groups: Some(vec!["admissionregistration.k8s.io".into()]),
            resources: Some(POLICIES.map(Into::into).into()),
            ..rule::<CustomResourceDefinition>(verbs, names)
        };
        cluster_role(
            &format!("{}-installer", self.program),
            vec![
                rule::<CustomResourceDefinition>(&["create"], &[]),
                rule::<CustomResourceDefinition>(&["get", "patch"], &crds),
                of_policies(&["create"], &[]),
                of_policies(&["delete", "get", "list", "patch", "watch"], &policies),
            ],
        )
    }
}

const POLICIES: [&str; 4] = [
    "mutatingadmissionpolicies",
    "mutatingadmissionpolicybindings",
    "validatingadmissionpolicies",
    "validatingadmissionpolicybindings",
];

impl Phase {
    fn is_in_crd(self) -> bool {
        matches!(self, Self::Validation | Self::Both)
    }
}

impl Kind {
    fn policies(&self, phase: Phase) -> Result<Vec<Value>, Failure> {
        if phase == Phase::None {
            return Ok(Vec::new());
        }
        let policies = &self.policies;
        let mut objects = Vec::new();
        if matches!(phase, Phase::Policy | Phase::Both) {
            objects.extend(policies.mutating()?);
        }
        if phase == Phase::Validating || phase.is_in_crd() && self.ignores_stale {
            objects.extend(policies.validating()?);
        }
        objects.extend(policies.never()?.into_iter().flatten());
        Ok(objects.into_iter().map(to_value).collect::<Result<_, _>>()?)
    }
}

fn crd_of<K>(is_strict: bool) -> Result<CustomResourceDefinition, Failure>
where
    K: CustomResourceExt + PhaseStatus,
{
    let crd = crd::publish_rules::<K>(crd::prepare::<K>(K::crd()))?;
    // A schema cannot see the generation.
    if is_strict && !K::rules().ignores_stale() {
        Ok(crd::enforce::<K>(crd)?)
    } else {
        Ok(crd)
    }
}

fn rule<K: Resource<DynamicType = ()>>(verbs: &[&str], names: &[&str]) -> PolicyRule {
    let texts = |texts: &[&str]| texts.iter().map(|&text| text.into()).collect::<Vec<String>>();
    PolicyRule {
        api_groups: Some(vec![K::group(&()).into()]),
        resources: Some(vec![K::plural(&()).into()]),
        resource_names: (!names.is_empty()).then(|| texts(names)),
        verbs: texts(verbs),
        ..Default::default()
    }
}

/// Adds what a rule allows, to one that is there if that differs in one list only.
fn allow(rules: &mut Vec<PolicyRule>, new: PolicyRule) {
    let same = rules
        .iter_mut()
        .find(|rule| rule.api_groups == new.api_groups && rule.verbs == new.verbs);
    match same {
        Some(rule) if rule.resource_names.is_none() && new.resource_names.is_none() => {
            rule.resources
                .get_or_insert_default()
                .extend(new.resources.into_iter().flatten());
        }
        Some(rule) if rule.resources == new.resources => {
            let names = rule.resource_names.take().zip(new.resource_names);
            rule.resource_names = names.map(|(names, new)| [names, new].concat());
        }
        _ => rules.push(new),
    }
}

fn cluster_role(name: &str, rules: Vec<PolicyRule>) -> ClusterRole {
    ClusterRole {
        metadata: named(name, None),
        rules: Some(rules),
        ..Default::default()
    }
}

fn role_ref<K: Resource<DynamicType = ()>>(name: &str) -> RoleRef {
    RoleRef {
        api_group: Some(K::group(&()).into()),
        kind: K::kind(&()).into(),
        name: name.into(),
    }
}

fn named(name: &str, namespace: Option<&str>) -> ObjectMeta {
    ObjectMeta {
        name: Some(name.into()),
        namespace: namespace.map(Into::into),
        ..Default::default()
    }
}
