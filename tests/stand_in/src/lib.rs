//! An in-process stand-in for a Kubernetes API server, for the examples and tests of phase-rules.
//!
//! [`StandIn`] is a [`tower::Service`] that [`kube::Client`] can be built on. It stores whatever is sent to
//! it and answers as the real server does where a controller can tell the difference: resource versions and
//! conflicts, generations, the `/status` subresource, finalizers, watches and streaming lists, and the bodies
//! of errors.
//!
//! ```
//! use k8s_openapi::api::core::v1::ConfigMap;
//! use kube::api::{Api, PostParams};
//! use stand_in::{Fault, StandIn, Step};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> kube::Result<()> {
//! let server = StandIn::new();
//! let config_maps: Api<ConfigMap> = Api::default_namespaced(server.client());
//!
//! let mut config_map = ConfigMap::default();
//! config_map.metadata.name = Some("settings".to_owned());
//! config_maps.create(&PostParams::default(), &config_map).await?;
//!
//! server.inject(Fault::on(http::Method::GET, "/settings").before(Step::Break));
//! assert!(config_maps.get("settings").await.is_err());
//! assert!(config_maps.get("settings").await.is_ok());
//! # Ok(())
//! # }
//! ```
//!
//! # What it leaves out
//!
//! - **No schemas**: no validation, defaulting or pruning, and a resource need not be registered. A stored
//!   `CustomResourceDefinition` says what its list is called and whether it has `/status`, and is Established
//!   at once. Without one every resource has `/status`, apart from the few built-in ones that have none
//!   (config maps, events, ..).
//! - **Server-side apply** is a JSON merge that creates what is absent: no field ownership, no
//!   `managedFields`, no conflicts between field managers, and lists are replaced whole. Strategic merge
//!   patch is a JSON merge patch too.
//! - **Nothing happens by itself**: no garbage collection, no namespace lifecycle, no controllers;
//!   `propagationPolicy` is ignored, and deleting a `CustomResourceDefinition` leaves its objects.
//! - **Lists** come in one page and are always of now. `deletecollection`, discovery, subresources other than
//!   `/status`, metadata-only answers and set-based label selectors (`in`, `notin`) are not there.
//! - **JSON patch** is RFC 6902, so without negative indices; a `test` for null passes where the field is
//!   absent.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod crd;
mod errors;
mod faults;
mod metadata;
mod patch;
mod paths;
mod recorder;
mod request;
mod resource;
mod selector;
mod service;
mod stand_in;
mod store;
mod verbs;
mod watch;

pub use faults::{Fault, Step};
pub use paths::{cluster_path, collection, path};
pub use recorder::{Access, Answer, RecordedRequest};
pub use stand_in::StandIn;
pub use store::{Change, ChangeKind};
