//! The children of a Website: the Job that builds a revision and the Deployment that serves it. Both versions of the operator
//! make the same ones.

use crate::operators::job::belongs;
use crate::resource::Website;
use k8s_openapi::api::apps::v1::{Deployment, DeploymentSpec};
use k8s_openapi::api::batch::v1::{Job, JobSpec};
use k8s_openapi::api::core::v1::{Container, PodSpec, PodTemplateSpec, Secret};
use k8s_openapi::apimachinery::pkg::apis::meta::v1::LabelSelector;
use kube::api::{Api, ObjectMeta, Patch, PatchParams, PostParams};
use kube::core::NamespaceResourceScope;
use kube::{Client, Resource, ResourceExt};
use serde::de::DeserializeOwned;
use std::fmt::Debug;

const LABEL: &str = "websites.example.com/name";
const CERTIFICATE: &str = "-tls";

/// The Job that builds the revision of the spec: the existing one, or else a new one. That of someone else under its name is an
/// error until it is gone.
pub async fn find_or_create_build(client: &Client, website: &Website, image: &str) -> kube::Result<Job> {
    let (jobs, job) = (api::<Job>(client, website), build(website, image));
    match jobs.get_opt(&job.name_any()).await? {
        Some(found) if belongs(&found, website) => Ok(found),
        _ => jobs.create(&PostParams::default(), &job).await,
    }
}

/// The Deployment, if there is one.
pub async fn find_deployment(client: &Client, website: &Website) -> kube::Result<Option<Deployment>> {
    api(client, website).get_opt(&website.name_any()).await
}

/// Creates or updates the Deployment.
pub async fn deploy(client: &Client, website: &Website, image: &str) -> kube::Result<Deployment> {
    let params = PatchParams::apply("website-controller").force();
    let deployment = Patch::Apply(deployment(website, image));
    api(client, website)
        .patch(&website.name_any(), &params, &deployment)
        .await
}

/// Whether there is a certificate. It is in a Secret, which someone else makes.
pub async fn has_certificate(client: &Client, website: &Website) -> kube::Result<bool> {
    let name = website.name_any() + CERTIFICATE;
    let secret = api::<Secret>(client, website).get_opt(&name).await?;
    Ok(secret.is_some())
}

/// The name of the Website whose certificate is in a Secret.
pub fn website_of(certificate: &Secret) -> Option<&str> {
    certificate.metadata.name.as_deref()?.strip_suffix(CERTIFICATE)
}

fn api<K>(client: &Client, website: &Website) -> Api<K>
where
    K: Resource<Scope = NamespaceResourceScope, DynamicType = ()> + Clone + DeserializeOwned + Debug,
{
    Api::namespaced(client.clone(), &website.namespace().unwrap_or_default())
}

pub fn build(website: &Website, image: &str) -> Job {
    let source = format!("--source={}", website.spec.source);
    let pod = PodTemplateSpec {
        spec: Some(PodSpec {
            restart_policy: Some("Never".into()),
            ..pod_spec(website, image, "build", &[source])
        }),
        ..Default::default()
    };
    Job {
        metadata: metadata(
            website,
            format!("{}-{}", website.name_any(), website.spec.revision),
        ),
        spec: Some(JobSpec {
            backoff_limit: Some(2),
            // The status remembers that the revision is built.
            ttl_seconds_after_finished: Some(3600),
            template: pod,
            ..Default::default()
        }),
        ..Default::default()
    }
}

pub fn deployment(website: &Website, image: &str) -> Deployment {
    let host = format!("--host={}", website.spec.host);
    let metadata = metadata(website, website.name_any());
    let pod = PodTemplateSpec {
        metadata: Some(ObjectMeta {
            labels: metadata.labels.clone(),
            ..Default::default()
        }),
        spec: Some(pod_spec(website, image, "serve", &[host])),
    };
    Deployment {
        spec: DeploymentSpec {
            replicas: Some(if website.spec.suspended { 0 } else { 2 }),
            selector: LabelSelector {
                match_labels: metadata.labels.clone(),
                ..Default::default()
            },
            template: pod,
            ..Default::default()
        },
        metadata,
        ..Default::default()
    }
}

fn pod_spec(website: &Website, image: &str, command: &str, arguments: &[String]) -> PodSpec {
    let revision = format!("--revision={}", website.spec.revision);
    let container = Container {
        name: command.into(),
        image: Some(image.into()),
        args: Some([&[command.into(), revision], arguments].concat()),
        ..Default::default()
    };
    PodSpec {
        containers: vec![container],
        ..Default::default()
    }
}

fn metadata(website: &Website, name: String) -> ObjectMeta {
    ObjectMeta {
        name: Some(name),
        labels: Some([(LABEL.into(), website.name_any())].into()),
        owner_references: Some(Vec::from_iter(website.controller_owner_ref(&()))),
        ..Default::default()
    }
}
