//! The requests that the manager makes.

use super::error::{Error, ErrorKind};
use super::managed::ManagedResource;
use futures_util::TryStreamExt;
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use kube::api::{GetParams, Patch, PatchParams, WatchParams};
use kube::core::{PartialObjectMeta, Request, WatchEvent};
use kube::{Client, Resource};
use serde_json::Value;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use tokio::time::Duration;

/// How long a request may be on its way before the server counts its `timeout`.
pub const REQUEST_ARRIVES_WITHIN: Duration = Duration::from_secs(30);

/// The object that a call is about.
pub struct Target {
    requests: Request,
    name: String,
    pub uid: String,
    pub resource_version: String,
}

/// An object as the server has it.
pub struct Live<K> {
    pub object: K,
    pub resource_version: String,
    text: String,
}

impl<K: ManagedResource> Live<K> {
    fn new(text: String) -> Result<Self, kube::Error> {
        let object: K = serde_json::from_str(&text).map_err(kube::Error::SerdeError)?;
        let resource_version = object.meta().resource_version.clone().unwrap_or_default();
        Ok(Self {
            object,
            resource_version,
            text,
        })
    }

    /// Its status as JSON: what the program's types leave out is in it, and the defaults that serde fills in are not.
    pub fn status(&self) -> Result<Value, kube::Error> {
        let mut object: Value = serde_json::from_str(&self.text).map_err(kube::Error::SerdeError)?;
        Ok(object["status"].take())
    }
}

/// What came of a write.
pub struct Written<K> {
    pub result: Result<Live<K>, kube::Error>,
    /// Whether the client repeated the request on its own, so that the answer may not be about the first of them.
    pub is_repeated: bool,
}

impl Target {
    /// # Errors
    /// [`ErrorKind::NotFromServer`]
    pub fn of<K: ManagedResource>(object: &K) -> Result<Self, Error> {
        let meta = object.meta();
        let present = |value: &Option<String>, field| match value {
            Some(value) if !value.is_empty() => Ok(value.clone()),
            _ => Err(ErrorKind::NotFromServer { field }),
        };
        Ok(Self {
            requests: Request::new(K::url_path(&(), meta.namespace.as_deref())),
            name: present(&meta.name, "name")?,
            uid: present(&meta.uid, "uid")?,
            resource_version: present(&meta.resource_version, "resourceVersion")?,
        })
    }

    /// Writes the status. The server drops the request where it cannot carry it out within the timeout.
    pub async fn patch_status<K: ManagedResource>(
        &self,
        client: &Client,
        field_manager: &str,
        patch: &Patch<()>,
        timeout: Duration,
    ) -> Written<K> {
        let parameters = PatchParams {
            field_manager: Some(field_manager.into()),
            ..PatchParams::default()
        };
        let sendings = Sendings::default();
        let request = self
            .requests
            .patch_subresource("status", &self.name, &parameters, patch)
            .map_err(kube::Error::BuildRequest)
            .and_then(|mut request| {
                let uri = format!("{}&timeout={}ms", request.uri(), timeout.as_millis().max(1));
                *request.uri_mut() = uri
                    .parse()
                    .map_err(|error| kube::Error::HttpError(From::from(error)))?;
                request.extensions_mut().insert(sendings.clone());
                Ok(request)
            });
        let result = match request {
            Ok(request) => client.request_text(request).await.and_then(Live::new),
            Err(error) => Err(error),
        };
        Written {
            result,
            is_repeated: sendings.is_repeated(),
        }
    }

    /// The live object, read from the API server and not from a cache of its own.
    pub async fn get<K: ManagedResource>(&self, client: &Client) -> Result<Live<K>, kube::Error> {
        let request = self
            .requests
            .get(&self.name, &GetParams::default())
            .map_err(kube::Error::BuildRequest)?;
        client.request_text(request).await.and_then(Live::new)
    }

    /// The object in the revision that replaced this version. `None` where the server no longer knows, or the object was
    /// deleted.
    pub async fn revision_after<K: ManagedResource>(
        &self,
        client: &Client,
        resource_version: &str,
    ) -> Result<Option<K>, kube::Error> {
        let parameters = WatchParams::default()
            .fields(&format!("metadata.name={}", self.name))
            .timeout(1)
            .disable_bookmarks();
        let request = self
            .requests
            .watch(&parameters, resource_version)
            .map_err(kube::Error::BuildRequest)?;
        let events = client.request_events::<K>(request).await?;
        let mut events = std::pin::pin!(events);
        Ok(match events.try_next().await? {
            Some(WatchEvent::Added(object) | WatchEvent::Modified(object)) => Some(object),
            _ => None,
        })
    }
}

/// The annotation of the CRD in the cluster that says which rules are current.
pub async fn crd_annotation<K: ManagedResource>(
    client: &Client,
    annotation: &str,
) -> Result<Option<String>, kube::Error> {
    let request = Request::new(CustomResourceDefinition::url_path(&(), None))
        .get_metadata(
            &format!("{}.{}", K::plural(&()), K::group(&())),
            &GetParams::default(),
        )
        .map_err(kube::Error::BuildRequest)?;
    let crd: PartialObjectMeta<CustomResourceDefinition> = client.request(request).await?;
    Ok(crd
        .metadata
        .annotations
        .and_then(|mut annotations| annotations.remove(annotation)))
}

/// Counts how often a request was sent: a client that may repeat one copies it before each sending, extensions
/// included.
#[derive(Debug, Default)]
struct Sendings(Arc<AtomicU32>);

impl Clone for Sendings {
    fn clone(&self) -> Self {
        self.0.fetch_add(1, Ordering::Relaxed);
        Self(Arc::clone(&self.0))
    }
}

impl Sendings {
    /// The first copy is that in the request, the second the one that the client keeps.
    fn is_repeated(&self) -> bool {
        self.0.load(Ordering::Relaxed) > 2
    }
}
