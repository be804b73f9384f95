//! The CRDs of an operator that was started without having been installed.

use super::Outcome;
use futures::future;
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use kube::api::{Api, ApiResource, DynamicObject, ListParams, Patch, PatchParams};
use kube::core::GroupVersionKind;
use kube::{Client, Error, ResourceExt};
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(30);

/// Installs the CRDs that are not there, and waits until all are served.
///
/// One that is there stays as it is: the manifests decide whether it refuses wrong phases, and in a rollout a newer version of this
/// program may have brought it. So the program needs no right to change it either.
pub async fn install_missing(
    client: &Client,
    crds: impl IntoIterator<Item = CustomResourceDefinition>,
) -> Outcome {
    let api = Api::<CustomResourceDefinition>::all(client.clone());
    for crd in crds {
        if api.get_metadata_opt(&crd.name_any()).await?.is_none() {
            apply(&api, &crd).await?;
        }
        served(client, &crd).await?;
    }
    Ok(())
}

/// Installs or updates CRDs and waits until their objects can be created.
pub async fn install(client: &Client, crds: impl IntoIterator<Item = CustomResourceDefinition>) -> Outcome {
    let api = &Api::<CustomResourceDefinition>::all(client.clone());
    let install = async |crd| {
        apply(api, &crd).await?;
        served(client, &crd).await
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
async fn served(client: &Client, crd: &CustomResourceDefinition) -> Outcome {
    let deadline = Instant::now() + PATIENCE;
    let (spec, names) = (&crd.spec, &crd.spec.names);
    for version in spec.versions.iter().filter(|version| version.served) {
        let kind = GroupVersionKind::gvk(&spec.group, &version.name, &names.kind);
        let resource = ApiResource::from_gvk_with_plural(&kind, &names.plural);
        let objects = Api::<DynamicObject>::all_with(client.clone(), &resource);
        while let Err(error) = objects.list_metadata(&ListParams::default().limit(1)).await {
            match error {
                Error::Api(status) if status.code == 404 && Instant::now() < deadline => {
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
                // It may see the objects of one namespace only.
                Error::Api(status) if status.is_forbidden() => break,
                error => return Err(format!("the CRD {} is not served: {error}", crd.name_any()).into()),
            }
        }
    }
    Ok(())
}
