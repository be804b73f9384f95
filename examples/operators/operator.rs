//! What controllers are started with, and how they stop.

use futures::future::{self, BoxFuture, FutureExt, Shared};
use kube::api::Api;
use kube::core::NamespaceResourceScope;
use kube::runtime::reflector::Store;
use kube::{Client, Resource};

/// What all controllers are started with.
#[derive(Clone)]
pub struct Operator {
    pub client: Client,
    /// `None`: all namespaces.
    pub namespace: Option<String>,
    /// Ends all controllers when it resolves.
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

    /// Resolves when the operator is told to stop before a controller has its first list of objects.
    ///
    /// No reconcile is under way then, but kube's `Controller` does not end by itself: in kube-runtime 5.0 its
    /// `Runner` waits for the list, which the `Controller` no longer reads once it is told to stop.
    pub async fn stopped_before_first_list<K>(&self, objects: Store<K>)
    where
        K: Resource<DynamicType = ()> + Clone + 'static,
    {
        tokio::select! {
            biased;
            _ = objects.wait_until_ready() => future::pending().await,
            () = self.stop.clone() => {}
        }
    }

    /// Runs controllers until `stop`, and then waits for the reconciles that are under way. A signal ends that
    /// wait.
    pub async fn run(&self, controllers: impl Future) {
        tokio::select! {
            _ = controllers => {}
            () = self.stop.clone().then(|()| signal()) => {}
        }
    }
}

/// Waits for SIGTERM or Ctrl-C.
///
/// Not `Controller::shutdown_on_signal`: each controller would listen for itself, and a signal that comes
/// when only one of them listens would stop only that one.
pub async fn signal() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut terminate = signal(SignalKind::terminate()).expect("SIGTERM can be listened for");
        tokio::select! {
            _ = interrupt => {}
            _ = terminate.recv() => {}
        }
    }
    #[cfg(not(unix))]
    let _ = interrupt.await;
}
