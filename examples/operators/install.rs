//! The CRDs of an operator that was started without having been installed.

use super::Outcome;
use futures::future;
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use kube::api::{Api, Patch, PatchParams};
use kube::runtime::wait::{await_condition, conditions};
use kube::{Client, ResourceExt};
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(30);

/// Installs the CRDs that are not there.
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
            apply(&api, crd).await?;
        }
    }
    Ok(())
}

/// Installs or updates CRDs and waits until their objects can be created.
pub async fn install(client: &Client, crds: impl IntoIterator<Item = CustomResourceDefinition>) -> Outcome {
    let api = Api::<CustomResourceDefinition>::all(client.clone());
    future::try_join_all(crds.into_iter().map(|crd| apply(&api, crd))).await?;
    Ok(())
}

async fn apply(api: &Api<CustomResourceDefinition>, crd: CustomResourceDefinition) -> Outcome {
    let name = crd.name_any();
    let params = PatchParams::apply("example-operator").force();
    api.patch(&name, &params, &Patch::Apply(crd)).await?;
    let established = await_condition(api.clone(), &name, conditions::is_crd_established());
    tokio::time::timeout(PATIENCE, established)
        .await
        .map_err(|_| format!("the CRD {name} is not established after {PATIENCE:?}"))??;
    Ok(())
}
