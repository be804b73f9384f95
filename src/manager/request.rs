//! The two requests that the manager makes, and what their errors mean.

use super::error::Error;
use super::managed::ManagedResource;
use json_patch::Patch as JsonPatch;
use kube::Client;
use kube::api::{GetParams, Patch, PatchParams};
use kube::core::Request;
use serde_json::Value;

/// The object that a call is about.
pub struct Target {
    requests: Request,
    name: String,
    pub uid: String,
    pub resource_version: String,
}

impl Target {
    /// # Errors
    /// [`Error::NotFromServer`]
    pub fn of<K: ManagedResource>(object: &K) -> Result<Self, Error> {
        let meta = object.meta();
        let present = |value: &Option<String>, field| match value {
            Some(value) if !value.is_empty() => Ok(value.clone()),
            _ => Err(Error::NotFromServer { field }),
        };
        Ok(Self {
            requests: Request::new(K::url_path(&(), meta.namespace.as_deref())),
            name: present(&meta.name, "name")?,
            uid: present(&meta.uid, "uid")?,
            resource_version: present(&meta.resource_version, "resourceVersion")?,
        })
    }

    pub async fn patch_status<K: ManagedResource>(
        &self,
        client: &Client,
        field_manager: &str,
        patch: JsonPatch,
    ) -> Result<K, kube::Error> {
        let parameters = PatchParams {
            field_manager: Some(field_manager.into()),
            ..PatchParams::default()
        };
        let patch = Patch::<()>::Json(patch);
        let request = self
            .requests
            .patch_subresource("status", &self.name, &parameters, &patch)
            .map_err(kube::Error::BuildRequest)?;
        client.request(request).await
    }

    /// The live object, and its status as JSON: read from the API server, not from a cache
    /// of its own.
    pub async fn get<K: ManagedResource>(&self, client: &Client) -> Result<(K, Value), kube::Error> {
        let request = self
            .requests
            .get(&self.name, &GetParams::default())
            .map_err(kube::Error::BuildRequest)?;
        let text = client.request_text(request).await?;
        let object = serde_json::from_str(&text).map_err(kube::Error::SerdeError)?;
        let mut on_the_wire: Value = serde_json::from_str(&text).map_err(kube::Error::SerdeError)?;
        Ok((object, on_the_wire["status"].take()))
    }
}
