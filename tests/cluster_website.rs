//! The website example on a cluster: 300 Websites of version 1, an operator that is killed with SIGKILL half way, and one
//! Website that changes afterwards.
//!
//! `cargo test --test cluster_website -- --ignored` with a cluster in `KUBECONFIG` and kubectl on the PATH. The test plays the
//! controllers of Jobs and Deployments, so the cluster must have none. The CRD `websites.websites.example.com` stays; the
//! test makes a namespace of its own and removes it with what it made there.
#![cfg(unix)]

/// What version 1 made; the program makes what version 2 does.
#[allow(dead_code)]
#[path = "../examples/website/children.rs"]
mod children;
#[path = "../examples/operators/testing/cluster_operator.rs"]
mod cluster_operator;
mod example_program;
/// This test knows what each revision says.
#[allow(dead_code)]
#[path = "../examples/operators/testing/history.rs"]
mod history;
#[path = "../examples/website/migration.rs"]
mod migration;
/// What installs a CRD.
#[allow(dead_code)]
#[path = "../examples/operators/mod.rs"]
mod operators;
#[path = "../examples/website/resource.rs"]
mod resource;
/// The resource and its rules; the program writes.
#[allow(dead_code)]
#[path = "../examples/website/status.rs"]
mod status;
#[path = "../examples/website/version_1.rs"]
mod version_1;

use cluster_operator::{Operator, eventually, kubectl};
use futures::{StreamExt, stream};
use history::History;
use k8s_openapi::api::apps::v1::Deployment;
use k8s_openapi::api::batch::v1::Job;
use k8s_openapi::api::core::v1::{Namespace, Secret};
use kube::api::{Api, DeleteParams, ListParams, Patch, PatchParams};
use kube::core::NamespaceResourceScope;
use kube::{Client, CustomResource, CustomResourceExt, Resource, ResourceExt};
use phase_rules::{GetPhase, PhaseStatus};
use resource::{Website, WebsiteSpec};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::json;
use status::{WebsiteCondition, WebsitePhase, WebsiteStatusCondition};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use version_1::Left;

/// The resource of version 1, for its CRD.
#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(
    group = "websites.example.com",
    version = "v1",
    kind = "Website",
    root = "WebsiteOfVersion1",
    namespaced,
    status = "StatusOfVersion1"
)]
pub struct SpecOfVersion1 {
    #[serde(flatten)]
    pub spec: WebsiteSpec,
}

#[derive(Serialize, Deserialize, JsonSchema, Clone, Debug)]
pub struct StatusOfVersion1 {
    pub phase: Option<String>,
    pub message: Option<String>,
    pub revision: Option<String>,
    pub url: Option<String>,
    #[serde(default)]
    pub conditions: Vec<WebsiteStatusCondition>,
}

/// So many of each of the dozen.
const ROUNDS: usize = 25;
const IMAGE: &str = "website:1";

struct Cluster {
    client: Client,
    namespace: String,
    websites: Api<Website>,
}

impl Cluster {
    async fn connect() -> Self {
        let (client, namespace) = cluster_operator::connect("website-test-").await;
        Self {
            websites: Api::namespaced(client.clone(), &namespace),
            client,
            namespace,
        }
    }

    fn api<K>(&self) -> Api<K>
    where
        K: Resource<Scope = NamespaceResourceScope, DynamicType = ()>,
    {
        Api::namespaced(self.client.clone(), &self.namespace)
    }

    async fn list<K>(&self) -> BTreeMap<String, K>
    where
        K: Resource<Scope = NamespaceResourceScope, DynamicType = ()> + Clone + DeserializeOwned + Debug,
    {
        let list = self.api::<K>().list(&ListParams::default()).await.unwrap();
        list.into_iter()
            .map(|object| (object.name_any(), object))
            .collect()
    }

    /// Installs the CRD of version 1 and leaves Websites with it. Returns the phase of each.
    async fn leave_websites_of_version_1(&self) -> BTreeMap<String, WebsitePhase> {
        let crd = WebsiteOfVersion1::crd();
        operators::install::install(&self.client, [crd]).await.unwrap();
        let rounds = (0..ROUNDS).flat_map(|round| version_1::ALL.iter().map(move |left| (round, left)));
        let leave = rounds.map(async |(round, left)| {
            let name = format!("{}-{round}", left.name);
            let left = Left { name: &name, ..*left };
            left.leave(&self.client, &self.namespace, IMAGE).await.unwrap();
            (left.name.to_owned(), left.phase)
        });
        stream::iter(leave).buffer_unordered(16).collect().await
    }

    /// Returns when it is in use: a watch does not outlive the change.
    async fn install_crd_of_version_2(&self) {
        let crd = phase_rules::crd::prepare::<Website>(Website::crd());
        operators::install::install(&self.client, [crd]).await.unwrap();
        eventually("the field of version 2", async || {
            let params = PatchParams {
                dry_run: true,
                ..Default::default()
            };
            let observed = Patch::Merge(json!({ "status": { "observedGeneration": 1 } }));
            let patched = self
                .websites
                .patch_status("blog-0", &params, &observed)
                .await
                .unwrap();
            patched.observed_generation().is_some()
        })
        .await;
    }

    /// How many Websites have conditions that version 2 declares.
    async fn taken_over(&self) -> usize {
        let websites = self.list::<Website>().await.into_values();
        websites
            .filter(|website| website.condition(WebsiteCondition::Suspended).is_some())
            .count()
    }

    fn wait_for(&self, website: &str, phase: WebsitePhase) {
        let condition = format!("--for=jsonpath={{.status.phase}}={phase}");
        let website = format!("websites.websites.example.com/{website}");
        kubectl(&self.namespace, &["wait", &condition, &website, "--timeout=60s"]);
    }

    /// A server without a namespace controller leaves the contents of a namespace behind.
    async fn tidy_up(self) {
        let (delete, all) = (DeleteParams::background(), ListParams::default());
        self.websites.delete_collection(&delete, &all).await.unwrap();
        self.api::<Job>().delete_collection(&delete, &all).await.unwrap();
        self.api::<Deployment>()
            .delete_collection(&delete, &all)
            .await
            .unwrap();
        self.api::<Secret>()
            .delete_collection(&delete, &all)
            .await
            .unwrap();
        let namespaces = Api::<Namespace>::all(self.client);
        namespaces.delete(&self.namespace, &delete).await.unwrap();
    }
}

// The watch goes on while the test waits for the operator and kubectl.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a cluster: runs the operator, and kubectl, against it"]
async fn three_hundred_websites_of_version_1() {
    let cluster = Cluster::connect().await;
    let left = cluster.leave_websites_of_version_1().await;
    let (jobs, deployments) = (cluster.list::<Job>().await, cluster.list::<Deployment>().await);
    assert_eq!(jobs.len(), ROUNDS);

    cluster.install_crd_of_version_2().await;
    let mut revisions = History::begin(cluster.websites.clone()).await;
    let mut written = Vec::new();

    let operator = Operator::start("website", &cluster.namespace);
    while written.len() < 30 {
        written.push(revisions.next().await);
    }
    // SIGKILL
    drop(operator);
    let half_way = cluster.taken_over().await;
    assert!((30..left.len()).contains(&half_way), "{half_way}");
    let operator = Operator::start("website", &cluster.namespace);
    eventually("all have conditions", async || {
        cluster.taken_over().await == left.len()
    })
    .await;

    // One write each, and the phase of version 1; the work on those that were Pending has begun.
    while written.len() < left.len() {
        written.push(revisions.next().await);
    }
    let names: BTreeSet<_> = written.iter().map(ResourceExt::name_any).collect();
    assert_eq!(names.len(), left.len());
    for website in written {
        let expected = match left[&website.name_any()] {
            WebsitePhase::Pending => WebsitePhase::Building,
            phase => phase,
        };
        assert_eq!(website.get_phase(), expected, "{}", website.name_any());
        assert_eq!(website.derived_phase(), expected, "{}", website.name_any());
    }
    assert!(revisions.rest().is_empty());
    for website in cluster.list::<Website>().await.values() {
        assert!(
            website
                .conditions()
                .iter()
                .all(|condition| condition.type_ != "Synced")
        );
    }

    // Nothing is built or deployed again: what is new are the builds for those that were Pending.
    let now = cluster.list::<Job>().await;
    let pending = left
        .values()
        .filter(|phase| **phase == WebsitePhase::Pending)
        .count();
    assert_eq!(now.len(), jobs.len() + pending);
    for (name, job) in jobs {
        assert_eq!(now[&name].uid(), job.uid());
    }
    let now = cluster.list::<Deployment>().await;
    assert_eq!(now.len(), deployments.len());
    for (name, deployment) in deployments {
        assert_eq!(
            (now[&name].uid(), &now[&name].spec),
            (deployment.uid(), &deployment.spec)
        );
    }

    // A Website of version 1 goes on as any other.
    let revision = Patch::Merge(json!({ "spec": { "revision": "r2" } }));
    let patched = cluster
        .websites
        .patch("blog-7", &PatchParams::default(), &revision)
        .await;
    assert_eq!(patched.unwrap().metadata.generation, Some(2));
    cluster.wait_for("blog-7", WebsitePhase::Building);
    version_1::complete_build(&cluster.client, &cluster.namespace, "blog-7-r2")
        .await
        .unwrap();
    cluster.wait_for("blog-7", WebsitePhase::Deploying);
    version_1::report_pods(&cluster.client, &cluster.namespace, "blog-7", true)
        .await
        .unwrap();
    cluster.wait_for("blog-7", WebsitePhase::Live);
    kubectl(
        &cluster.namespace,
        &[
            "wait",
            "--for=condition=Ready",
            "websites.websites.example.com/blog-7",
            "--timeout=60s",
        ],
    );

    assert_eq!(operator.terminate().code(), Some(0), "SIGTERM is a good end");
    cluster.tidy_up().await;
}
