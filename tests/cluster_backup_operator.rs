//! The operator example on a cluster, as an operator's user meets it: `kubectl wait`, `kubectl get`, SIGTERM,
//! deletion.
//!
//! `cargo test --test cluster_backup_operator -- --ignored` with a cluster in `KUBECONFIG` and kubectl on the
//! PATH. The test plays the Job controller, so the cluster should have none or the image should not be there
//! to be pulled.
//!
//! **It deletes the CRDs `backups.backup.example.com` and `backupstores.backup.example.com`**, before and
//! after, and the namespace `backup-operator-test`. With the CRDs go their objects in the whole cluster. So
//! it panics, and deletes nothing, where such objects are in a namespace without the label that it gives to
//! its own, or where its namespace is there without it.
#![cfg(unix)]

/// The resources of the example.
#[allow(dead_code)]
#[path = "../examples/backup/resource.rs"]
mod backup;
/// Its namespace has a fixed name.
#[allow(dead_code)]
#[path = "../examples/operators/testing/cluster_operator.rs"]
mod cluster_operator;
mod example_program;
/// Refers to `backup`.
#[allow(dead_code)]
#[path = "../examples/backup_operator/store.rs"]
mod store;

use backup::{Backup, BackupSpec, LocalReference};
use cluster_operator::{Operator, eventually};
use k8s_openapi::ByteString;
use k8s_openapi::api::batch::v1::Job;
use k8s_openapi::api::core::v1::{Namespace, Secret};
use k8s_openapi::api::events::v1::Event;
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use kube::api::{Api, DeleteParams, ListParams, ObjectMeta, Patch, PatchParams, PostParams};
use kube::{Client, CustomResourceExt, Resource, ResourceExt};
use phase_rules::{GetPhase, PhaseStatus};
use serde::de::DeserializeOwned;
use serde_json::json;
use std::fmt::Debug;
use std::fs;
use std::net::TcpListener;
use std::path::Path;
use std::process::Output;
use store::{BackupStore, BackupStoreSpec};
use tokio::sync::Mutex;

const NAMESPACE: &str = "backup-operator-test";
/// Backups are a resource of other groups too.
const BACKUPS: &str = "backups.backup.example.com";
const NIGHTLY: &str = "backups.backup.example.com/nightly";
/// The label of the namespaces that the test made.
const MADE_BY_TEST: &str = "backup.example.com/made-by-test";

/// The tests have one namespace and the same CRDs.
static ONE_AT_A_TIME: Mutex<()> = Mutex::const_new(());

fn start_operator() -> Operator {
    Operator::start("backup_operator", NAMESPACE)
}

fn kubectl(arguments: &[&str]) -> String {
    cluster_operator::kubectl(NAMESPACE, arguments)
}

fn run(arguments: &[&str]) -> Output {
    let mut program = example_program::command("backup_operator");
    let arguments = [arguments, &["--namespace", NAMESPACE]].concat();
    program.args(arguments).output().unwrap()
}

/// Runs kubectl on manifests that the operator prints.
fn kubectl_on_manifests(command: &[&str], selection: &[&str]) {
    let printed = run(&[&["manifests"], selection].concat());
    assert!(printed.status.success(), "{printed:?}");
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("backup_operator.yaml");
    fs::write(&file, printed.stdout).unwrap();
    kubectl(&[command, &["--filename", file.to_str().unwrap()]].concat());
}

/// Waits until a probe says this: what is applied is in force after a moment.
async fn wait_for_probe(verdict: &str) {
    eventually(verdict, async || {
        let Output { stdout, stderr, .. } = run(&["probe", "nightly"]);
        String::from_utf8([stdout, stderr].concat())
            .unwrap()
            .contains(verdict)
    })
    .await;
}

fn wait_for_phase(phase: &str) {
    let condition = format!("--for=jsonpath={{.status.phase}}={phase}");
    kubectl(&["wait", &condition, NIGHTLY, "--timeout=60s"]);
}

fn wait_for_store(status: &str) {
    let condition = format!("--for=condition=BucketStoreReady={status}");
    kubectl(&["wait", &condition, NIGHTLY, "--timeout=60s"]);
}

/// The words of each line that `kubectl get` prints.
fn table(kind: &str) -> Vec<Vec<String>> {
    let words = |line: &str| line.split_whitespace().map(Into::into).collect();
    kubectl(&["get", kind]).lines().map(words).collect()
}

/// The names in the first line, and the first words of the second.
fn assert_table(kind: &str, columns: &[&str], values: &[&str]) {
    let table = table(kind);
    assert_eq!(table.len(), 2, "{table:?}");
    assert_eq!(table[0], columns);
    let (age, others) = table[1].split_last().unwrap();
    assert_eq!(others, values);
    assert!(age.ends_with(['s', 'm', 'h']), "an age: {age}");
}

struct Cluster {
    client: Client,
    backups: Api<Backup>,
    stores: Api<BackupStore>,
    secrets: Api<Secret>,
    jobs: Api<Job>,
    events: Api<Event>,
    namespaces: Api<Namespace>,
    crds: Api<CustomResourceDefinition>,
}

impl Cluster {
    async fn connect() -> Self {
        let client = Client::try_default()
            .await
            .expect("a cluster that KUBECONFIG names");
        Self {
            backups: Api::namespaced(client.clone(), NAMESPACE),
            stores: Api::namespaced(client.clone(), NAMESPACE),
            secrets: Api::namespaced(client.clone(), NAMESPACE),
            jobs: Api::namespaced(client.clone(), NAMESPACE),
            events: Api::namespaced(client.clone(), NAMESPACE),
            namespaces: Api::all(client.clone()),
            crds: Api::all(client.clone()),
            client,
        }
    }

    /// Panics where deleting the CRDs, or the namespace, would take away what the test did not make.
    async fn spare_what_others_made(&self) {
        let namespaces = self.namespaces.list(&ListParams::default()).await.unwrap().items;
        let mut objects = self.everywhere::<Backup>().await;
        objects.extend(self.everywhere::<BackupStore>().await);
        let of_others = made_by_others(&namespaces, &objects);
        assert!(
            of_others.is_empty(),
            "this test deletes the CRDs of backup.example.com and the namespace {NAMESPACE}, and did not \
             make {of_others:?}: use another cluster, or delete them first"
        );
    }

    /// Namespace and name of all objects of a kind.
    async fn everywhere<K>(&self) -> Vec<(String, String)>
    where
        K: Resource<DynamicType = ()> + Clone + Debug + DeserializeOwned,
    {
        let objects = Api::<K>::all(self.client.clone());
        // Their schema may be another.
        let objects = match objects.list_metadata(&ListParams::default()).await {
            // There is no CRD.
            Err(kube::Error::Api(answer)) if answer.code == 404 => return Vec::new(),
            objects => objects.unwrap(),
        };
        let names = objects
            .iter()
            .map(|object| (object.namespace().unwrap_or_default(), object.name_any()));
        names.collect()
    }

    /// Takes away what the test, or an earlier one that failed, left.
    async fn tidy_up(&self) {
        self.spare_what_others_made().await;
        let (delete, all) = (DeleteParams::background(), ListParams::default());
        let finalizers = Patch::Merge(json!({ "metadata": { "finalizers": null } }));
        // There are none where there is no CRD.
        for backup in self.backups.list(&all).await.into_iter().flatten() {
            self.backups
                .patch(&backup.name_any(), &PatchParams::default(), &finalizers)
                .await
                .unwrap();
        }
        for crd in [Backup::crd(), BackupStore::crd()] {
            let _ = self.crds.delete(&crd.name_any(), &delete).await;
            let name = crd.name_any();
            eventually("the CRD is gone", async || {
                self.crds.get_opt(&name).await.unwrap().is_none()
            })
            .await;
        }
        let _ = self.jobs.delete_collection(&delete, &all).await;
        let _ = self.secrets.delete_collection(&delete, &all).await;
        let _ = self.events.delete_collection(&delete, &all).await;
        let _ = self.namespaces.delete(NAMESPACE, &delete).await;
        eventually("the namespace is gone", async || {
            self.namespaces.get_opt(NAMESPACE).await.unwrap().is_none()
        })
        .await;
    }

    async fn create_namespace(&self) {
        let mut namespace = Namespace {
            metadata: named(NAMESPACE),
            ..Default::default()
        };
        namespace.labels_mut().insert(MADE_BY_TEST.into(), "true".into());
        self.namespaces
            .create(&PostParams::default(), &namespace)
            .await
            .unwrap();
    }

    async fn create_secret(&self, name: &str, key: &str) {
        let secret = Secret {
            metadata: named(name),
            data: Some([(key.into(), ByteString("secret".into()))].into()),
            ..Default::default()
        };
        self.secrets
            .create(&PostParams::default(), &secret)
            .await
            .unwrap();
    }

    async fn create_store(&self, endpoint: String) {
        let spec = BackupStoreSpec {
            endpoint,
            bucket: "backups".into(),
            credentials_ref: reference("primary-credentials"),
        };
        let store = BackupStore::new("primary", spec);
        self.stores.create(&PostParams::default(), &store).await.unwrap();
    }

    async fn create_backup(&self) {
        let spec = BackupSpec {
            database_ref: reference("orders"),
            store_ref: reference("primary"),
            retention_days: 7,
        };
        self.backups
            .create(&PostParams::default(), &Backup::new("nightly", spec))
            .await
            .unwrap();
    }

    async fn keep_for_days(&self, days: u32) {
        let spec = Patch::Merge(json!({ "spec": { "retentionDays": days } }));
        self.backups
            .patch("nightly", &PatchParams::default(), &spec)
            .await
            .unwrap();
    }

    /// The end of a Job as the Job controller writes it.
    async fn end_job(&self, name: &str, type_: &str, reason: &str) {
        let now = "2025-11-21T03:00:00Z";
        let before = if type_ == "Failed" {
            "FailureTarget"
        } else {
            "SuccessCriteriaMet"
        };
        let condition = |type_: &str| {
            json!({
                "type": type_,
                "status": "True",
                "reason": reason,
                "lastProbeTime": now,
                "lastTransitionTime": now,
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

    async fn job_count(&self) -> usize {
        self.jobs.list(&ListParams::default()).await.unwrap().items.len()
    }
}

/// The objects that are in a namespace without the label of the test, and its own namespace if that has none.
///
/// What is in a namespace that is gone is nobody's: servers without a namespace controller leave it behind.
fn made_by_others(namespaces: &[Namespace], objects: &[(String, String)]) -> Vec<String> {
    let mut of_others = Vec::new();
    for namespace in namespaces {
        if namespace.labels().contains_key(MADE_BY_TEST) {
            continue;
        }
        let name = namespace.name_any();
        let inside = objects.iter().filter(|(place, _)| *place == name);
        of_others.extend(inside.map(|(_, object)| format!("{name}/{object}")));
        if name == NAMESPACE {
            of_others.push(format!("namespace {name}"));
        }
    }
    of_others
}

#[test]
fn uninstall_spares_unlabelled_namespaces() {
    let namespace = |name: &str, is_labelled: bool| {
        let mut namespace = Namespace {
            metadata: named(name),
            ..Default::default()
        };
        if is_labelled {
            namespace.labels_mut().insert(MADE_BY_TEST.into(), "true".into());
        }
        namespace
    };
    let object = |namespace: &str| (namespace.to_owned(), "nightly".to_owned());
    let objects = [object("shop"), object(NAMESPACE), object("gone")];
    assert_eq!(
        made_by_others(&[namespace("shop", false), namespace(NAMESPACE, true)], &objects),
        ["shop/nightly"]
    );
    assert_eq!(
        made_by_others(&[namespace(NAMESPACE, false)], &[]),
        [format!("namespace {NAMESPACE}")]
    );
}

fn named(name: &str) -> ObjectMeta {
    ObjectMeta {
        name: Some(name.into()),
        ..Default::default()
    }
}

fn reference(name: &str) -> LocalReference {
    LocalReference { name: name.into() }
}

#[tokio::test]
#[ignore = "needs a cluster: runs the operator, and kubectl, against it"]
async fn backup_from_request_to_deletion() {
    let _alone = ONE_AT_A_TIME.lock().await;
    let cluster = Cluster::connect().await;
    cluster.tidy_up().await;
    cluster.create_namespace().await;
    let operator = start_operator();
    // The store controller looks at it every now and then, to the end.
    let object_storage = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let endpoint = object_storage.local_addr().unwrap().to_string();

    it_waits_for_what_it_needs(&cluster, endpoint).await;
    operator.says("nightly   Pending -> Running    MongoDBAccessRequestReady=True (AccessGranted)");
    it_fails_and_is_tried_again(&cluster).await;
    it_completes_once(&cluster).await;
    what_happened_is_in_events(&cluster).await;
    assert_eq!(operator.terminate().code(), Some(0), "SIGTERM is a good end");
    it_is_deleted_after_its_jobs(&cluster).await;

    cluster.tidy_up().await;
}

const COLUMNS: [&str; 4] = ["NAME", "PHASE", "REASON", "AGE"];

async fn it_waits_for_what_it_needs(cluster: &Cluster, endpoint: String) {
    cluster.create_backup().await;
    wait_for_phase("Pending");
    wait_for_store("Unknown");

    cluster.create_secret("primary-credentials", "ACCESS_KEY").await;
    cluster.create_store(endpoint).await;
    wait_for_store("True");
    assert_table(BACKUPS, &COLUMNS, &["nightly", "Pending", "WaitingForAccess"]);
    assert_table("backupstores", &COLUMNS, &["primary", "Ready"]);
    assert_eq!(cluster.job_count().await, 0, "no Job before access is granted");

    cluster
        .create_secret("orders-backup-access", "connectionString")
        .await;
    wait_for_phase("Running");
    let job = cluster.jobs.get("nightly-g1").await.unwrap();
    let backup = cluster.backups.get("nightly").await.unwrap();
    assert_eq!(job.owner_references()[0].uid, backup.uid().unwrap());
    assert_eq!(backup.finalizers().len(), 1);
}

async fn it_fails_and_is_tried_again(cluster: &Cluster) {
    let first = cluster.jobs.get("nightly-g1").await.unwrap();
    cluster
        .end_job("nightly-g1", "Failed", "BackoffLimitExceeded")
        .await;
    wait_for_phase("Failed");
    assert_table(BACKUPS, &COLUMNS, &["nightly", "Failed", "BackoffLimitExceeded"]);

    // Deleting the failed Job is one way to try again.
    cluster
        .jobs
        .delete("nightly-g1", &DeleteParams::background())
        .await
        .unwrap();
    wait_for_phase("Running");
    let second = cluster.jobs.get("nightly-g1").await.unwrap();
    assert_ne!(second.uid(), first.uid());
    cluster.end_job("nightly-g1", "Failed", "DeadlineExceeded").await;
    wait_for_phase("Failed");

    // Editing the Backup is the other.
    cluster.keep_for_days(14).await;
    wait_for_phase("Running");
}

async fn it_completes_once(cluster: &Cluster) {
    cluster
        .end_job("nightly-g2", "Complete", "CompletionsReached")
        .await;
    wait_for_phase("Completed");
    assert_table(BACKUPS, &COLUMNS, &["nightly", "Completed", "CompletionsReached"]);
    let backup = cluster.backups.get("nightly").await.unwrap();
    assert_eq!(backup.get_phase(), backup.derived_phase());

    // Neither an edit nor the end of the Job's retention repeats what is done.
    cluster
        .jobs
        .delete("nightly-g2", &DeleteParams::background())
        .await
        .unwrap();
    cluster.keep_for_days(21).await;
    eventually("the edit is observed", async || {
        cluster
            .backups
            .get("nightly")
            .await
            .unwrap()
            .observed_generation()
            == Some(3)
    })
    .await;
    wait_for_phase("Completed");
    assert_eq!(cluster.job_count().await, 1, "the failed one of generation 1");
}

async fn what_happened_is_in_events(cluster: &Cluster) {
    let events = cluster.events.list(&ListParams::default()).await.unwrap();
    let created = events
        .iter()
        .filter(|event| event.reason.as_deref() == Some("JobCreated"));
    let notes: Vec<_> = created.filter_map(|event| event.note.clone()).collect();
    assert!(notes.contains(&"Created job nightly-g2".to_owned()), "{notes:?}");
}

async fn it_is_deleted_after_its_jobs(cluster: &Cluster) {
    // With nobody to run the finalizer, the Backup and its Jobs stay.
    cluster
        .backups
        .delete("nightly", &DeleteParams::default())
        .await
        .unwrap();
    let deleted = cluster.backups.get("nightly").await.unwrap();
    assert!(deleted.metadata.deletion_timestamp.is_some());
    assert_eq!(cluster.job_count().await, 1);

    let operator = start_operator();
    eventually("the Backup is gone", async || {
        cluster.backups.get_opt("nightly").await.unwrap().is_none()
    })
    .await;
    assert_eq!(cluster.job_count().await, 0, "its Jobs went first");
    assert_eq!(operator.terminate().code(), Some(0));
}

/// What a writer of the status gets that is not the operator: the phase that is stored.
async fn written_by_another(cluster: &Cluster, status: serde_json::Value) -> Result<String, kube::Error> {
    let status = Patch::Merge(json!({ "status": status }));
    let params = PatchParams::default();
    let written = cluster.backups.patch_status("nightly", &params, &status).await?;
    Ok(written.get_phase().to_string())
}

/// The first step of a rollout, as `examples/README.md` has it, and the last.
fn nothing_refuses_in_a_rollout() {
    let refusing = || {
        let policies = kubectl(&["get", "validatingadmissionpolicies", "--output=name"]);
        policies
            .lines()
            .filter(|policy| policy.contains("/phase.") && policy.ends_with(".backup.example.com"))
            .count()
    };
    assert_eq!(
        refusing(),
        1,
        "that of BackupStores, whose rules ignore what is stale"
    );
    kubectl_on_manifests(&["apply"], &["--phase", "none", "--only", "crds"]);
    kubectl_on_manifests(
        &["delete", "--ignore-not-found"],
        &["--phase", "validating", "--only", "policies"],
    );
    assert_eq!(refusing(), 0);
    kubectl_on_manifests(&["apply"], &["--phase", "both", "--only", "crds,policies"]);
}

#[tokio::test]
#[ignore = "needs a cluster of Kubernetes 1.36 or later: runs the operator, and kubectl, against it"]
async fn cluster_keeps_the_phase() {
    let _alone = ONE_AT_A_TIME.lock().await;
    let cluster = Cluster::connect().await;
    cluster.tidy_up().await;
    cluster.create_namespace().await;
    kubectl_on_manifests(&["apply"], &[]);
    let operator = start_operator();
    let object_storage = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    it_waits_for_what_it_needs(&cluster, object_storage.local_addr().unwrap().to_string()).await;

    // The policy derives the phase.
    wait_for_probe("A wrong phase is corrected.").await;
    let mut conditions = cluster
        .backups
        .get("nightly")
        .await
        .unwrap()
        .conditions()
        .to_vec();
    for condition in &mut conditions {
        if condition.type_ == "JobFailed" {
            condition.status = "True".into();
        }
    }
    let patch = json!({ "status": { "conditions": conditions } }).to_string();
    let patched = ["patch", NIGHTLY, "--subresource=status", "--type=merge"];
    let patch = ["--patch", &patch, "--output=jsonpath={.status.phase}"];
    assert_eq!(kubectl(&[patched.as_slice(), &patch].concat()), "Failed");
    wait_for_phase("Running");

    // The next operator leaves the validation in the CRD.
    kubectl_on_manifests(&["apply"], &["--phase", "both"]);
    assert_eq!(operator.terminate().code(), Some(0));
    let operator = start_operator();
    let wrong = json!({ "phase": "Completed" });
    assert_eq!(
        written_by_another(&cluster, wrong.clone()).await.unwrap(),
        "Running"
    );
    nothing_refuses_in_a_rollout();
    kubectl_on_manifests(&["delete"], &["--phase", "both", "--only", "policies"]);
    wait_for_probe("A wrong phase is refused: ").await;
    let refused = written_by_another(&cluster, wrong.clone()).await.unwrap_err();
    assert!(refused.to_string().contains("status.phase"), "{refused}");

    // What the operator writes is right anyway.
    it_fails_and_is_tried_again(&cluster).await;
    kubectl_on_manifests(&["apply"], &["--phase", "none", "--only", "crds"]);
    wait_for_probe("a wrong phase is stored").await;
    it_completes_once(&cluster).await;

    assert_eq!(operator.terminate().code(), Some(0));
    kubectl_on_manifests(&["delete"], &["--only", "access"]);
    cluster.tidy_up().await;
}
