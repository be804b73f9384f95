//! A program that is newer than the CRD in the cluster: the API server silently drops the fields that it does
//! not know.

use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use kube::api::{Api, DeleteParams, Patch, PatchParams, PostParams};
use kube::runtime::wait::{await_condition, conditions};
use kube::{Client, CustomResource, CustomResourceExt};
use phase_rules::manager::{ErrorKind, Requeue, StatusChanges, StatusManager};
use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(
    group = "old-crd.example.com",
    version = "v1",
    kind = "Mirror",
    status = "MirrorStatus"
)]
pub struct MirrorSpec {}

#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(conditions(Synced), rules(Synced => Running, _ => Pending))]
pub struct MirrorStatus {
    #[serde(default)]
    pub conditions: Vec<Condition>,
    pub phase: Option<MirrorPhase>,
    pub observed_generation: Option<i64>,
    pub endpoint: Option<String>,
}

/// Installs the CRD as it was before these fields of the status were added.
async fn install_without(client: &Client, fields: &[&str]) {
    let mut crd = serde_json::to_value(Mirror::crd()).unwrap();
    let status =
        &mut crd["spec"]["versions"][0]["schema"]["openAPIV3Schema"]["properties"]["status"]["properties"];
    for field in fields {
        status.as_object_mut().unwrap().remove(*field).unwrap();
    }
    let crds = Api::<CustomResourceDefinition>::all(client.clone());
    let apply = PatchParams::apply("phase-rules-tests").force();
    crds.patch(Mirror::crd_name(), &apply, &Patch::Apply(&crd))
        .await
        .unwrap();
    let established = await_condition(crds, Mirror::crd_name(), conditions::is_crd_established());
    established.await.unwrap();
}

async fn remove(client: &Client) {
    let crds = Api::<CustomResourceDefinition>::all(client.clone());
    let Ok(deleted) = crds.delete(Mirror::crd_name(), &DeleteParams::default()).await else {
        return;
    };
    if let Some(crd) = deleted.left() {
        let uid = crd.metadata.uid.unwrap();
        let is_deleted = conditions::is_deleted(&uid);
        await_condition(crds, Mirror::crd_name(), is_deleted)
            .await
            .unwrap();
    }
}

#[tokio::test]
#[ignore = "needs a cluster: `cargo test --test cluster_old_crd -- --ignored`"]
async fn fields_missing_from_the_crd() {
    let client = Client::try_default().await.unwrap();
    remove(&client).await;

    install_without(&client, &["phase"]).await;
    let mirrors = Api::<Mirror>::all(client.clone());
    let mirror = Mirror::new("mirror", MirrorSpec {});
    mirrors.create(&PostParams::default(), &mirror).await.unwrap();
    let synced = || ConditionUpdate::new(MirrorCondition::Synced, ConditionStatus::True, "Synced");
    // The first call stores the conditions, the second nothing.
    for _ in 0..2 {
        let manager = StatusManager::<Mirror>::new(client.clone(), "mirror-controller");
        let mirror = mirrors.get("mirror").await.unwrap();
        let error = manager.set(&mirror, synced()).await.unwrap_err();
        assert!(
            matches!(
                error.kind(),
                ErrorKind::NotStored {
                    written: "Running",
                    ..
                }
            ),
            "{error}"
        );
        assert_eq!(error.requeue(), Requeue::Backoff);
    }
    remove(&client).await;

    install_without(&client, &["endpoint"]).await;
    mirrors.create(&PostParams::default(), &mirror).await.unwrap();
    let manager = StatusManager::<Mirror>::new(client.clone(), "mirror-controller");
    let mirror = mirrors.get("mirror").await.unwrap();
    let mirror = manager
        .set(&mirror, synced())
        .await
        .unwrap()
        .into_object()
        .unwrap();
    for _ in 0..2 {
        let changes =
            StatusChanges::<MirrorStatus>::new().edit(|status| status.endpoint = Some("10.0.0.1".into()));
        assert!(manager.apply(&mirror, changes).await.unwrap().changed().is_none());
    }
    assert!(manager.set(&mirror, synced()).await.unwrap().changed().is_none());
    remove(&client).await;
}
