//! Backups on a cluster, with the rules that their CRD publishes.
//!
//! The CRD has a group of its own and stays; each test has a namespace of its own and deletes it.
#![allow(dead_code, reason = "no test needs all of it")]

#[path = "../../../examples/backup/resource.rs"]
pub mod resource;

use k8s_openapi::api::core::v1::Namespace;
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use kube::api::{Api, ApiResource, DeleteParams, DynamicObject, ListParams, Patch, PatchParams, PostParams};
use kube::runtime::wait::{await_condition, conditions::is_crd_established};
use kube::{Client, CustomResourceExt, ResourceExt};
use phase_rules::crd::publish_rules;
use resource::{Backup, BackupStatus};
use serde_json::{Value, json};

pub const GROUP: &str = "kubectl.phase-rules.example.com";
pub const RESOURCE: &str = "backups.kubectl.phase-rules.example.com";

/// Backups in a namespace of their own.
pub struct Backups {
    pub namespace: String,
    pub api: Api<DynamicObject>,
    resource: ApiResource,
    namespaces: Api<Namespace>,
}

impl Backups {
    pub async fn new() -> Self {
        let client = Client::try_default()
            .await
            .expect("a cluster that KUBECONFIG names");
        let mut crd = publish_rules::<BackupStatus>(Backup::crd()).unwrap();
        crd.metadata.name = Some(RESOURCE.into());
        crd.spec.group = GROUP.into();
        apply(&client, &crd).await;

        let namespaces = Api::all(client.clone());
        let mut namespace = Namespace::default();
        namespace.metadata.generate_name = Some("kubectl-phase-".into());
        let namespace = namespaces.create(&PostParams::default(), &namespace).await;
        let namespace = namespace.unwrap().name_any();
        let resource = ApiResource {
            group: GROUP.into(),
            api_version: format!("{GROUP}/v1"),
            ..ApiResource::erase::<Backup>(&())
        };
        Self {
            api: Api::namespaced_with(client, &namespace, &resource),
            namespace,
            resource,
            namespaces,
        }
    }

    pub async fn create(&self, name: &str) {
        let reference = json!({ "name": "any" });
        let spec = json!({ "spec": { "databaseRef": reference, "storeRef": reference } });
        let backup = DynamicObject::new(name, &self.resource).data(spec);
        self.api.create(&PostParams::default(), &backup).await.unwrap();
    }

    pub async fn patch_status(&self, name: &str, status: Value) {
        let patch = Patch::Merge(json!({ "status": status }));
        let parameters = PatchParams::default();
        self.api.patch_status(name, &parameters, &patch).await.unwrap();
    }

    pub async fn fail(&self, name: &str) {
        let conditions = conditions(&["JobFailed"]);
        self.patch_status(name, json!({ "phase": "Failed", "conditions": conditions }))
            .await;
    }

    pub async fn label(&self, name: &str) {
        let patch = Patch::Merge(json!({ "metadata": { "labels": { "team": "storage" } } }));
        let parameters = PatchParams::default();
        self.api.patch(name, &parameters, &patch).await.unwrap();
    }

    pub async fn delete(&self, name: &str) {
        self.api.delete(name, &DeleteParams::default()).await.unwrap();
    }

    pub async fn end(self) {
        let delete = DeleteParams::default();
        self.api
            .delete_collection(&delete, &ListParams::default())
            .await
            .unwrap();
        self.namespaces.delete(&self.namespace, &delete).await.unwrap();
    }
}

/// Applies a CRD, and waits for it.
pub async fn apply(client: &Client, crd: &CustomResourceDefinition) {
    let crds = Api::<CustomResourceDefinition>::all(client.clone());
    let name = crd.name_any();
    let parameters = PatchParams::apply("kubectl-phase-test").force();
    crds.patch(&name, &parameters, &Patch::Apply(crd)).await.unwrap();
    await_condition(crds, &name, is_crd_established()).await.unwrap();
}

/// Conditions that are True.
pub fn conditions(types: &[&str]) -> Vec<Value> {
    let condition = |type_: &&str| {
        json!({
            "type": type_,
            "status": "True",
            "reason": "Test",
            "message": "",
            "lastTransitionTime": "2025-11-21T03:00:00Z",
        })
    };
    types.iter().map(condition).collect()
}
