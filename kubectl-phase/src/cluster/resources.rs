//! Which resource a name means: its plural, singular, kind or a short name, with its group or without, as kubectl takes it.

use super::{Cluster, refused};
use crate::failure::Failure;
use crate::nearest::nearest;
use futures::{StreamExt, TryStreamExt, stream};
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::APIResourceList;
use kube::api::{Api, ApiResource};

/// A resource of the cluster.
#[derive(Clone, Debug)]
pub struct Resource {
    pub api: ApiResource,
    pub is_namespaced: bool,
    singular: String,
    short_names: Vec<String>,
}

/// Requests at once.
const CONCURRENT: usize = 8;

impl Resource {
    /// `backups.backup.example.com`, which is what its CRD is called.
    pub fn name(&self) -> String {
        match &*self.api.group {
            "" => self.api.plural.clone(),
            group => format!("{}.{group}", self.api.plural),
        }
    }

    fn is_called(&self, name: &str) -> bool {
        self.names().any(|known| known.eq_ignore_ascii_case(name))
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        let names = [&*self.api.plural, &*self.singular, &*self.api.kind];
        names
            .into_iter()
            .chain(self.short_names.iter().map(String::as_str))
    }

    /// Whether the rest of a name, after a dot, means the group or the version with the group. A group may be cut short.
    fn is_in(&self, group: &str) -> bool {
        let is_group = |group: &str| {
            let rest = self.api.group.strip_prefix(group);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        let versioned = group
            .strip_prefix(&*self.api.version)
            .and_then(|rest| rest.strip_prefix('.'));
        is_group(group) || versioned.is_some_and(is_group)
    }
}

impl Cluster {
    /// The resource that a name means.
    pub async fn resource(&self, name: &str) -> Result<Resource, Failure> {
        let (short, group) = match name.split_once('.') {
            Some((short, group)) => (short, Some(group)),
            None => (name, None),
        };
        let resources = self.resources().await?;
        let is_meant = |resource: &&Resource| {
            resource.is_called(short) && group.is_none_or(|group| resource.is_in(group))
        };
        match resources.iter().find(is_meant) {
            Some(resource) => Ok(resource.clone()),
            None => Err(unknown(name, short, &resources)),
        }
    }

    /// The CRD of a resource; `None` where it is built in.
    ///
    /// # Errors
    /// Few roles may read CRDs.
    pub async fn crd_of(&self, resource: &Resource) -> Result<Option<CustomResourceDefinition>, Failure> {
        let crds = Api::<CustomResourceDefinition>::all(self.client.clone());
        let name = resource.name();
        crds.get_opt(&name)
            .await
            .map_err(|error| {
                let failure = refused(&error, "get", &format!("the CRD {name}"));
                match error {
                    kube::Error::Api(status) if status.is_forbidden() => failure.help(
                        "name a file in its place: --rules FILE, for `manifests` also --crd FILE; or ask for the verb `get` on \
                         customresourcedefinitions",
                    ),
                    _ => failure,
                }
            })
    }

    /// All of them in their preferred versions; those of Kubernetes first, as kubectl has it.
    pub async fn resources(&self) -> Result<Vec<Resource>, Failure> {
        let failed = |error: kube::Error| refused(&error, "list", "the resources of the cluster");
        let core = self.client.list_core_api_resources("v1").await.map_err(failed)?;
        let groups = self.client.list_api_groups().await.map_err(failed)?.groups;
        let versions = groups.into_iter().filter_map(|group| {
            let preferred = group.preferred_version.or(group.versions.into_iter().next())?;
            Some(preferred.group_version)
        });
        // The lists of an aggregated server that is down do not come: the others do.
        let lists = stream::iter(versions)
            .map(async |version| Ok(self.client.list_api_group_resources(&version).await.ok()))
            .buffered(CONCURRENT)
            .try_filter_map(async |list| Ok::<_, Failure>(list))
            .try_collect::<Vec<_>>()
            .await?;
        Ok([core].into_iter().chain(lists).flat_map(of_list).collect())
    }
}

fn of_list(list: APIResourceList) -> impl Iterator<Item = Resource> {
    let (group, version) = match list.group_version.split_once('/') {
        Some((group, version)) => (group.to_owned(), version.to_owned()),
        None => (String::new(), list.group_version.clone()),
    };
    let resources = list.resources.into_iter();
    // Others are subresources.
    resources
        .filter(|resource| !resource.name.contains('/'))
        .map(move |resource| Resource {
            api: ApiResource {
                group: group.clone(),
                version: version.clone(),
                api_version: list.group_version.clone(),
                kind: resource.kind,
                plural: resource.name,
            },
            is_namespaced: resource.namespaced,
            singular: resource.singular_name,
            short_names: resource.short_names.unwrap_or_default(),
        })
}

fn unknown(name: &str, short: &str, resources: &[Resource]) -> Failure {
    let failure = Failure::new(format!("the cluster has no resource `{name}`"));
    match nearest(short, resources, |resource| resource.names()) {
        Some(nearest) => failure.help(format!("did you mean `{}`?", nearest.name())),
        None => failure.help("`kubectl api-resources` lists them"),
    }
}
