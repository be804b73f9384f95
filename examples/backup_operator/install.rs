//! The CRDs, prepared for conditions.

use crate::backup::Backup;
use crate::operator::Outcome;
use crate::store::BackupStore;
use futures::future;
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use kube::api::{Api, Patch, PatchParams};
use kube::runtime::wait::{await_condition, conditions};
use kube::{Client, CustomResourceExt, ResourceExt};
use phase_rules::crd;
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(30);

/// Installs or updates the CRDs and waits until their objects can be created.
pub async fn install(client: &Client) -> Outcome {
    let crds = Api::<CustomResourceDefinition>::all(client.clone());
    let prepared = [
        crd::prepare::<Backup>(Backup::crd()),
        crd::prepare::<BackupStore>(BackupStore::crd()),
    ];
    future::try_join_all(prepared.map(|crd| apply(&crds, crd))).await?;
    Ok(())
}

async fn apply(crds: &Api<CustomResourceDefinition>, crd: CustomResourceDefinition) -> Outcome {
    let name = crd.name_any();
    let params = PatchParams::apply("backup-operator").force();
    crds.patch(&name, &params, &Patch::Apply(crd)).await?;
    let established = await_condition(crds.clone(), &name, conditions::is_crd_established());
    tokio::time::timeout(PATIENCE, established)
        .await
        .map_err(|_| format!("the CRD {name} is not established after {PATIENCE:?}"))??;
    Ok(())
}
