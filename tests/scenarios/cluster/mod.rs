//! A namespace for each scenario, on the cluster that the environment names.

mod wire;

use crate::scenarios::server::{Backend, Request, Server, install_crds};
use k8s_openapi::api::core::v1::Namespace;
use kube::api::{Api, DeleteParams, PostParams};
use kube::core::Status;
use kube::{Client, ResourceExt};
use std::sync::Arc;
use tokio::sync::OnceCell;

pub async fn server() -> Server {
    static INSTALLED: OnceCell<()> = OnceCell::const_new();

    wire::listen();
    let client = Client::try_default()
        .await
        .expect("a cluster that KUBECONFIG or ~/.kube/config names");
    INSTALLED.get_or_init(|| install_crds(&client)).await;
    let mut namespace = Namespace::default();
    namespace.metadata.generate_name = Some("status-manager-".into());
    // What is left of a scenario that failed is then known to be nobody's.
    let label = ("backup.example.com/made-by-test".into(), "cluster_manager".into());
    namespace.metadata.labels = Some([label].into());
    let namespaces: Api<Namespace> = Api::all(client.clone());
    let namespace = namespaces
        .create(&PostParams::default(), &namespace)
        .await
        .unwrap();
    Server {
        client,
        namespace: namespace.name_any(),
        backend: Arc::new(Cluster),
    }
}

pub async fn clean_up(server: Server) {
    let namespaces: Api<Namespace> = Api::all(server.client);
    namespaces
        .delete(&server.namespace, &DeleteParams::default())
        .await
        .unwrap();
}

struct Cluster;

impl Backend for Cluster {
    fn take_requests(&self, namespace: &str) -> Vec<Request> {
        wire::take(namespace)
    }

    /// The schema does.
    fn refuse_status_patches(&self, _: &str, _: Status) {}
}
