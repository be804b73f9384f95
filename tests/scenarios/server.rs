//! The server that a scenario plays on, and what other clients do there.

use super::resources::{Managed, crds};
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use kube::api::{Api, DeleteParams, DynamicObject, GetParams, Patch, PatchParams, PostParams};
use kube::core::{ApiResource, Status};
use kube::runtime::wait::{await_condition, conditions};
use kube::{Client, ResourceExt};
use phase_rules::PhaseStatus;
use serde_json::{Value, json};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

const READY_WITHIN: Duration = Duration::from_secs(30);

/// A server with the CRDs of the scenarios, and a namespace there that nobody else uses.
#[derive(Clone)]
pub struct Server {
    pub client: Client,
    pub namespace: String,
    pub backend: Arc<dyn Backend>,
}

/// What differs between servers.
pub trait Backend: Send + Sync {
    /// The requests since the last time they were taken, to all namespaces or just that of the server.
    fn take_requests(&self, namespace: &str) -> Vec<Request>;

    /// Has this answer given to status patches of this object, unless the server finds it by itself.
    fn refuse_status_patches(&self, name: &str, answer: Status);
}

/// A request as the server got it.
#[derive(Clone, Debug, Default)]
pub struct Request {
    pub method: String,
    pub path: String,
    /// None where there was no answer.
    pub status: Option<u16>,
}

pub async fn install_crds(client: &Client) {
    let api: Api<CustomResourceDefinition> = Api::all(client.clone());
    for crd in crds() {
        let name = crd.name_any();
        let parameters = PatchParams::apply("phase-rules-scenarios").force();
        api.patch(&name, &parameters, &Patch::Apply(&crd)).await.unwrap();
        let established = await_condition(api.clone(), &name, conditions::is_crd_established());
        let established = tokio::time::timeout(READY_WITHIN, established).await;
        established.expect("the CRD is established in time").unwrap();
    }
}

/// What other clients do.
impl Server {
    pub fn api<K: Managed>(&self) -> Api<K> {
        Api::namespaced(self.client.clone(), &self.namespace)
    }

    /// An object as a user creates it, without a status.
    pub async fn create<K: Managed>(&self, name: &str) -> K {
        self.api()
            .create(&PostParams::default(), &K::fresh(name))
            .await
            .unwrap()
    }

    /// An object with a status that another client wrote.
    pub async fn create_with_status<K: Managed>(&self, name: &str, status: Value) -> K {
        self.create::<K>(name).await;
        self.write_status(name, status).await
    }

    pub async fn get<K: Managed>(&self, name: &str) -> K {
        self.api().get(name).await.unwrap()
    }

    /// The live object as the server's text.
    pub async fn text<K: Managed>(&self, name: &str) -> String {
        let requests = kube::core::Request::new(K::url_path(&(), Some(&self.namespace)));
        let request = requests.get(name, &GetParams::default()).unwrap();
        self.client.request_text(request).await.unwrap()
    }

    /// The live object as JSON, fields that the program does not know included.
    pub async fn json<K: Managed>(&self, name: &str) -> Value {
        serde_json::from_str(&self.text::<K>(name).await).unwrap()
    }

    /// Puts this in the place of the whole status.
    pub async fn write_status<K: Managed>(&self, name: &str, status: Value) -> K {
        let patch = json_patch::Patch(vec![add("/status", status)]);
        let parameters = PatchParams::default();
        let written = self
            .api()
            .patch_status(name, &parameters, &Patch::<()>::Json(patch))
            .await;
        written.unwrap()
    }

    /// Changes the spec, as a user does; the generation counts up.
    pub async fn edit_spec<K: Managed>(&self, name: &str, field: &str, value: Value) -> K {
        let patch = Patch::Merge(json!({ "spec": { field: value } }));
        self.api()
            .patch(name, &PatchParams::default(), &patch)
            .await
            .unwrap()
    }

    /// Changes the object, and neither its spec nor its status: an object that was read before is out of
    /// date.
    pub async fn touch<K: Managed>(&self, name: &str) -> K {
        static TOUCHES: AtomicU32 = AtomicU32::new(0);
        let label = TOUCHES.fetch_add(1, Ordering::Relaxed).to_string();
        let patch = Patch::Merge(json!({ "metadata": { "labels": { "touched": label } } }));
        self.api::<K>()
            .patch(name, &PatchParams::default(), &patch)
            .await
            .unwrap()
    }

    pub async fn delete<K: Managed>(&self, name: &str) {
        self.api::<K>()
            .delete(name, &DeleteParams::default())
            .await
            .unwrap();
    }

    /// The objects of a kind, whatever their status is like.
    pub fn untyped_api<K: Managed>(&self) -> Api<DynamicObject> {
        Api::namespaced_with(
            self.client.clone(),
            &self.namespace,
            &ApiResource::erase::<K>(&()),
        )
    }
}

fn add(path: &str, value: Value) -> json_patch::PatchOperation {
    json_patch::PatchOperation::Add(json_patch::AddOperation {
        path: path.parse().unwrap(),
        value,
    })
}

/// What the server is asked.
impl Server {
    /// What comes of a future, and the requests about single objects meanwhile, such as `PATCH nightly/status
    /// 200`.
    pub fn requests_during<T>(
        &self,
        future: impl Future<Output = T>,
    ) -> impl Future<Output = (T, Vec<String>)> {
        let future = Box::pin(future);
        async {
            self.take_requests();
            let output = future.await;
            (output, self.take_requests())
        }
    }

    fn take_requests(&self) -> Vec<String> {
        let requests = self.backend.take_requests(&self.namespace).into_iter();
        let requests = requests.filter_map(|Request { method, path, status }| {
            let (_, object) = path.split_once(&format!("/namespaces/{}/", self.namespace))?;
            let (_, object) = object.split_once('/')?;
            let status = status.map_or_else(|| "unanswered".into(), |status| status.to_string());
            Some(format!("{method} {object} {status}"))
        });
        requests.collect()
    }

    /// Lets the schema refuse a negative `bytesCopied` in the snapshot of this name.
    pub fn refuse_negative_bytes_copied(&self, name: &str) {
        let problem = "Invalid value: -1: status.bytesCopied in body should be greater than or equal to 0";
        let kind = "Snapshot.scenarios.phase-rules.example.com";
        let answer = json!({
            "status": "Failure",
            "message": format!("{kind} \"{name}\" is invalid: status.bytesCopied: {problem}"),
            "reason": "Invalid",
            "details": {
                "name": name,
                "group": "scenarios.phase-rules.example.com",
                "kind": "Snapshot",
                "causes": [{ "reason": "FieldValueInvalid", "message": problem, "field": "status.bytesCopied" }],
            },
            "code": 422,
        });
        self.backend
            .refuse_status_patches(name, serde_json::from_value(answer).unwrap());
    }
}

/// An edit that changes nothing, and lets something else happen before the manager sends this attempt of its
/// own.
pub fn before_attempt<S: PhaseStatus>(
    attempt: u32,
    event: impl Future<Output = ()> + Send + 'static,
) -> impl Fn(&mut S) + Send + Sync + 'static {
    let attempts = AtomicU32::new(0);
    let event = Mutex::new(Some(Box::pin(event)));
    move |_| {
        if attempts.fetch_add(1, Ordering::Relaxed) + 1 == attempt {
            let event = event.lock().unwrap().take().expect("an attempt is made once");
            tokio::task::block_in_place(|| tokio::runtime::Handle::current().block_on(event));
        }
    }
}
