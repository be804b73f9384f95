//! The Website custom resource, which both versions of the operator have.

use super::status::WebsiteStatus;
use kube::CustomResource;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A static website: built from a repository, served by pods, with a certificate for its host.
#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(
    group = "websites.example.com",
    version = "v1",
    kind = "Website",
    namespaced,
    status = "WebsiteStatus"
)]
#[serde(rename_all = "camelCase")]
pub struct WebsiteSpec {
    /// The repository that has the sources.
    pub source: String,
    /// What of it is served, in lower-case letters and digits. Another one is built and deployed.
    pub revision: String,
    /// The host that is served.
    pub host: String,
    /// Whether the website is switched off.
    #[serde(default)]
    pub suspended: bool,
}
