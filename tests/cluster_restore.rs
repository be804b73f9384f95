//! The restore example on a cluster: nine steps, a failure, a controller that is killed with SIGKILL, a new spec.
//!
//! `cargo test --test cluster_restore -- --ignored` with a cluster in `KUBECONFIG` and kubectl on the PATH. The
//! test plays the Job controller, so the cluster should have none or the image should not be there to be pulled.
//! The example installs the CRD `restores.restore.example.com`, which stays; the test makes a namespace of its own
//! and removes it with what it made there.
#![cfg(unix)]

#[path = "../examples/operators/testing/cluster_operator.rs"]
mod cluster_operator;
mod example_program;
#[path = "../examples/restore/resource.rs"]
mod resource;
/// The resource and its rules; the program writes.
#[allow(dead_code)]
#[path = "../examples/restore/status.rs"]
mod status;

use cluster_operator::{Operator, eventually, kubectl};
use k8s_openapi::api::batch::v1::Job;
use k8s_openapi::api::core::v1::Namespace;
use kube::ResourceExt;
use kube::api::{Api, DeleteParams, ListParams, Patch, PatchParams, PostParams};
use phase_rules::{GetPhase, PhaseStatus};
use resource::{Restore, RestoreSpec};
use serde_json::json;
use status::{RestoreCondition, RestorePhase};

const STEPS: [(&str, RestorePhase); 9] = [
    ("find-snapshot", RestorePhase::Provisioning),
    ("create-volume", RestorePhase::Fetching),
    ("fetch-archive", RestorePhase::Verifying),
    ("verify-archive", RestorePhase::Starting),
    ("start-server", RestorePhase::Loading),
    ("load-data", RestorePhase::Indexing),
    ("build-indexes", RestorePhase::Joining),
    ("join-replicas", RestorePhase::Switching),
    ("switch-traffic", RestorePhase::Completed),
];

struct Cluster {
    namespace: String,
    namespaces: Api<Namespace>,
    restores: Api<Restore>,
    jobs: Api<Job>,
}

impl Cluster {
    async fn connect() -> Self {
        let (client, namespace) = cluster_operator::connect("restore-test-").await;
        let namespaces = Api::<Namespace>::all(client.clone());
        Self {
            restores: Api::namespaced(client.clone(), &namespace),
            jobs: Api::namespaced(client, &namespace),
            namespaces,
            namespace,
        }
    }

    /// A server without a namespace controller leaves the contents of a namespace behind.
    async fn tidy_up(self) {
        let (delete, all) = (DeleteParams::background(), ListParams::default());
        self.restores.delete_collection(&delete, &all).await.unwrap();
        self.jobs.delete_collection(&delete, &all).await.unwrap();
        self.namespaces.delete(&self.namespace, &delete).await.unwrap();
    }

    async fn restore(&self) -> Restore {
        self.restores.get("orders").await.unwrap()
    }

    fn wait_for(&self, phase: RestorePhase) {
        let condition = format!("--for=jsonpath={{.status.phase}}={phase}");
        kubectl(
            &self.namespace,
            &[
                "wait",
                &condition,
                "restores.restore.example.com/orders",
                "--timeout=60s",
            ],
        );
    }

    /// The end of a Job as the Job controller writes it.
    async fn end_job(&self, name: &str, type_: &str, reason: &str) {
        eventually("the Job", async || {
            self.jobs.get_opt(name).await.unwrap().is_some()
        })
        .await;
        let now = "2025-11-21T03:00:00Z";
        let before = match type_ {
            "Failed" => "FailureTarget",
            _ => "SuccessCriteriaMet",
        };
        let condition = |type_: &str| {
            json!({
                "type": type_, "status": "True", "reason": reason,
                "lastProbeTime": now, "lastTransitionTime": now,
            })
        };
        let mut status = json!({ "startTime": now, "conditions": [condition(before), condition(type_)] });
        if type_ == "Complete" {
            status["completionTime"] = now.into();
            status["succeeded"] = 1.into();
        }
        let patch = Patch::Merge(json!({ "status": status }));
        self.jobs
            .patch_status(name, &PatchParams::default(), &patch)
            .await
            .unwrap();
    }

    async fn succeed(&self, generation: i64, steps: &[(&str, RestorePhase)]) {
        for (step, then) in steps {
            let job = format!("orders-g{generation}-{step}");
            self.end_job(&job, "Complete", "CompletionsReached").await;
            self.wait_for(*then);
        }
    }
}

#[tokio::test]
#[ignore = "needs a cluster: runs the operator, and kubectl, against it"]
async fn restore_from_request_to_completion_and_over() {
    let cluster = Cluster::connect().await;
    let operator = Operator::start("restore", &cluster.namespace);
    let spec = RestoreSpec {
        snapshot: "monday".into(),
        database: "orders".into(),
    };
    cluster
        .restores
        .create(&PostParams::default(), &Restore::new("orders", spec))
        .await
        .unwrap();

    cluster.succeed(1, &STEPS[..5]).await;
    let first = cluster.jobs.get("orders-g1-load-data").await.unwrap();
    cluster
        .end_job("orders-g1-load-data", "Failed", "BackoffLimitExceeded")
        .await;
    cluster.wait_for(RestorePhase::Failed);
    kubectl(
        &cluster.namespace,
        &[
            "wait",
            "--for=condition=Stalled",
            "restores.restore.example.com/orders",
            "--timeout=60s",
        ],
    );
    cluster
        .jobs
        .delete("orders-g1-load-data", &DeleteParams::background())
        .await
        .unwrap();
    cluster.wait_for(RestorePhase::Loading);
    let second = cluster.jobs.get("orders-g1-load-data").await.unwrap();
    assert_ne!(second.uid(), first.uid());

    // SIGKILL; the Job ends while no controller runs.
    drop(operator);
    cluster
        .end_job("orders-g1-load-data", "Complete", "CompletionsReached")
        .await;
    assert_eq!(cluster.restore().await.get_phase(), RestorePhase::Loading);
    let operator = Operator::start("restore", &cluster.namespace);
    cluster.wait_for(RestorePhase::Indexing);
    cluster.succeed(1, &STEPS[6..]).await;
    kubectl(
        &cluster.namespace,
        &[
            "wait",
            "--for=condition=Ready",
            "restores.restore.example.com/orders",
            "--timeout=60s",
        ],
    );
    assert_eq!(
        cluster
            .jobs
            .list(&ListParams::default())
            .await
            .unwrap()
            .items
            .len(),
        9
    );

    // Another snapshot: nothing of the first restore counts.
    let spec = Patch::Merge(json!({ "spec": { "snapshot": "tuesday" } }));
    cluster
        .restores
        .patch("orders", &PatchParams::default(), &spec)
        .await
        .unwrap();
    cluster.wait_for(RestorePhase::Locating);
    let restore = cluster.restore().await;
    assert_eq!(restore.observed_generation(), Some(2));
    assert!(RestoreCondition::ALL.iter().all(|type_| !restore.is_true(*type_)));
    cluster.succeed(2, &STEPS).await;
    let jobs = cluster.jobs.list(&ListParams::default()).await.unwrap().items;
    assert!(
        jobs.iter().all(|job| job.name_any().starts_with("orders-g2-")),
        "the Jobs for Monday are gone"
    );

    assert_eq!(operator.terminate().code(), Some(0), "SIGTERM is a good end");
    cluster.tidy_up().await;
}
