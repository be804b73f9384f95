//! The CRDs of an operator that was started without having been installed.

use super::Outcome;
use futures::future;
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use kube::api::{Api, ApiResource, DynamicObject, ListParams, Patch, PatchParams};
use kube::core::GroupVersionKind;
use kube::{Client, Error, ResourceExt};
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(30);

/// Installs the CRDs that are not there, and waits until the objects of all can be listed in the namespace, or in all of them.
///
/// One that is there stays as it is: the manifests decide whether it refuses wrong phases, and in a rollout a newer version of this
/// program may have brought it. So the program needs no right to change it either.
pub async fn install_missing(
    client: &Client,
    crds: impl IntoIterator<Item = CustomResourceDefinition>,
    namespace: Option<&str>,
) -> Outcome {
    let api = Api::<CustomResourceDefinition>::all(client.clone());
    for crd in crds {
        if api.get_metadata_opt(&crd.name_any()).await?.is_none() {
            apply(&api, &crd).await?;
        }
        served(client, &crd, namespace).await?;
    }
    Ok(())
}

/// Installs or updates CRDs and waits until their objects can be created.
pub async fn install(client: &Client, crds: impl IntoIterator<Item = CustomResourceDefinition>) -> Outcome {
    let api = &Api::<CustomResourceDefinition>::all(client.clone());
    let install = async |crd| {
        apply(api, &crd).await?;
        served(client, &crd, None).await
    };
    future::try_join_all(crds.into_iter().map(install)).await?;
    Ok(())
}

async fn apply(api: &Api<CustomResourceDefinition>, crd: &CustomResourceDefinition) -> Outcome {
    let params = PatchParams::apply("example-operator").force();
    api.patch(&crd.name_any(), &params, &Patch::Apply(crd)).await?;
    Ok(())
}

/// The condition `Established` can be True a moment before the server answers, so this asks for objects.
async fn served(client: &Client, crd: &CustomResourceDefinition, namespace: Option<&str>) -> Outcome {
    let (name, spec) = (crd.name_any(), &crd.spec);
    let stored = spec.versions.iter().find(|version| version.storage);
    let version = stored.map_or("", |version| &*version.name);
    let kind = GroupVersionKind::gvk(&spec.group, version, &spec.names.kind);
    let resource = ApiResource::from_gvk_with_plural(&kind, &spec.names.plural);
    let objects: Api<DynamicObject> = match namespace {
        Some(namespace) => Api::namespaced_with(client.clone(), namespace, &resource),
        None => Api::all_with(client.clone(), &resource),
    };
    let deadline = Instant::now() + PATIENCE;
    while let Err(error) = objects.list_metadata(&ListParams::default().limit(1)).await {
        match error {
            Error::Api(status) if status.code == 404 && Instant::now() < deadline => {
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
            error => {
                let why = format!("`kubectl describe crd {name}` may say why");
                return Err(format!("the objects of the CRD {name} cannot be listed: {error}; {why}").into());
            }
        }
    }
    Ok(())
}
