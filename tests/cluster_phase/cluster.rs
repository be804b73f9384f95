//! Installing CRDs and policies, and waiting until they work.

use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use k8s_openapi::jiff::Timestamp;
use kube::api::{Api, ApiResource, DeleteParams, DynamicObject, Patch, PatchParams, PostParams};
use kube::runtime::wait::{await_condition, conditions};
use kube::{Client, ResourceExt};
use serde_json::{Value, json};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

pub const PATIENCE: Duration = Duration::from_secs(60);

pub async fn client() -> Client {
    Client::try_default()
        .await
        .expect("a cluster that KUBECONFIG or ~/.kube/config names")
}

/// A resource whose plural name begins so, of this run alone.
pub fn resource(group: &str, beginning: &str) -> ApiResource {
    static RUN: LazyLock<i64> = LazyLock::new(|| Timestamp::now().as_millisecond());
    let plural = format!("{beginning}x{:x}", *RUN);
    ApiResource {
        group: group.into(),
        version: "v1".into(),
        api_version: format!("{group}/v1"),
        kind: format!("Kind{plural}"),
        plural,
    }
}

/// A cluster-scoped CRD whose status has this schema.
pub fn crd(resource: &ApiResource, status: &Value) -> CustomResourceDefinition {
    let ApiResource {
        group, kind, plural, ..
    } = resource;
    let crd = json!({
        "apiVersion": "apiextensions.k8s.io/v1",
        "kind": "CustomResourceDefinition",
        "metadata": { "name": format!("{plural}.{group}") },
        "spec": {
            "group": group,
            "names": { "kind": kind, "plural": plural },
            "scope": "Cluster",
            "versions": [{
                "name": "v1",
                "served": true,
                "storage": true,
                "subresources": { "status": {} },
                "schema": { "openAPIV3Schema": { "type": "object", "properties": { "status": status } } },
            }],
        },
    });
    serde_json::from_value(crd).unwrap()
}

/// Applies a CRD and waits until it is served.
pub async fn install(client: &Client, crd: &CustomResourceDefinition) {
    let crds = Api::<CustomResourceDefinition>::all(client.clone());
    let name = crd.name_any();
    let apply = PatchParams::apply("test").force();
    crds.patch(&name, &apply, &Patch::Apply(with_kind(crd)))
        .await
        .unwrap();
    let established = await_condition(crds, &name, conditions::is_crd_established());
    tokio::time::timeout(PATIENCE, established)
        .await
        .expect("the CRD is established")
        .unwrap();
}

fn with_kind(crd: &CustomResourceDefinition) -> Value {
    let mut crd = serde_json::to_value(crd).unwrap();
    crd["apiVersion"] = json!("apiextensions.k8s.io/v1");
    crd["kind"] = json!("CustomResourceDefinition");
    crd
}

/// Applies the objects of a policy.
pub async fn apply(client: &Client, objects: impl IntoIterator<Item = DynamicObject>) {
    for object in objects {
        let params = PatchParams::apply("test").force();
        let name = object.name_any();
        policies(client, &object)
            .patch(&name, &params, &Patch::Apply(&object))
            .await
            .unwrap();
    }
}

/// Deletes the objects of a policy that are there.
pub async fn delete(client: &Client, objects: &[DynamicObject]) {
    for object in objects {
        let deleted = policies(client, object)
            .delete(&object.name_any(), &DeleteParams::default())
            .await;
        assert!(
            matches!(&deleted, Ok(_) | Err(kube::Error::Api(_))),
            "{deleted:?}"
        );
    }
}

fn policies(client: &Client, object: &DynamicObject) -> Api<DynamicObject> {
    let types = object.types.clone().unwrap();
    let plural = if types.kind.ends_with("Binding") {
        format!("{}s", types.kind.to_lowercase())
    } else {
        types.kind.to_lowercase().replace("policy", "policies")
    };
    let resource = ApiResource {
        group: "admissionregistration.k8s.io".into(),
        version: "v1".into(),
        api_version: types.api_version,
        kind: types.kind,
        plural,
    };
    Api::all_with(client.clone(), &resource)
}

/// Creates an object with nothing in it.
pub async fn create(client: &Client, resource: &ApiResource, name: &str) -> Api<DynamicObject> {
    let api = Api::all_with(client.clone(), resource);
    let object = DynamicObject::new(name, resource).data(json!({}));
    let deadline = Instant::now() + PATIENCE;
    loop {
        match api.create(&PostParams::default(), &object).await {
            Ok(_) => return api,
            Err(kube::Error::Api(status)) if status.code == 409 => return api,
            // The CRD is established before it is served everywhere.
            Err(kube::Error::Api(status)) if status.code == 404 && Instant::now() < deadline => {}
            Err(error) => panic!("{error}"),
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// What the server makes of a status, without storing it: the phase that it would store, or why it refuses.
pub async fn phase_of(api: &Api<DynamicObject>, name: &str, status: &Value) -> Result<String, String> {
    let dry_run = PatchParams {
        dry_run: true,
        ..PatchParams::default()
    };
    match api
        .patch_status(name, &dry_run, &Patch::Merge(json!({ "status": status })))
        .await
    {
        Ok(object) => Ok(object.data["status"]["phase"].as_str().unwrap_or_default().into()),
        Err(kube::Error::Api(status)) if matches!(status.code, 403 | 422) => Err(status.message),
        Err(error) => panic!("{error}"),
    }
}

pub async fn eventually(what: &str, is_so: impl AsyncFn() -> bool) {
    let deadline = Instant::now() + PATIENCE;
    while !is_so().await {
        assert!(Instant::now() < deadline, "{what}: not within {PATIENCE:?}");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}
