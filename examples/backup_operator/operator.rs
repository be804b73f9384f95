//! Both controllers together, and what they are started with.

use crate::{backup_controller, store_controller};
use futures::future::{self, BoxFuture, Shared};
use kube::api::Api;
use kube::core::NamespaceResourceScope;
use kube::{Client, Resource};
use std::error::Error;

/// How the program and its parts end.
pub type Outcome = Result<(), Box<dyn Error + Send + Sync>>;

/// What all controllers are started with.
#[derive(Clone)]
pub struct Operator {
    pub client: Client,
    /// `None`: all namespaces.
    pub namespace: Option<String>,
    /// The container image of the Jobs.
    pub image: String,
    /// Ends the controllers when it resolves. Signals do so too.
    pub stop: Shared<BoxFuture<'static, ()>>,
}

impl Operator {
    /// The objects of a kind that the operator looks at.
    pub fn watched<K>(&self) -> Api<K>
    where
        K: Resource<Scope = NamespaceResourceScope, DynamicType = ()>,
    {
        match &self.namespace {
            Some(namespace) => Api::namespaced(self.client.clone(), namespace),
            None => Api::all(self.client.clone()),
        }
    }

    /// Runs until `stop`, or SIGTERM or Ctrl-C; reconciles that are under way are waited for.
    pub async fn run(self) {
        future::join(backup_controller::run(&self), store_controller::run(&self)).await;
    }
}
