//! Objects that were stored before their CRD became strict, on an API server: one of them stops no watch, a write of the manager
//! repairs it, and `crd::invalid_values` finds those whose writes are refused. Needs Kubernetes 1.30 or newer.
//!
//! `cargo test --test cluster_stored_objects -- --ignored` with a cluster in `KUBECONFIG`. The tests share a CRD and take turns.

mod stored_objects;

use futures::{StreamExt, pin_mut};
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use kube::api::{Api, ApiResource, DeleteParams, DynamicObject, ListParams, Patch, PatchParams, PostParams};
use kube::runtime::wait::{await_condition, conditions};
use kube::runtime::watcher;
use kube::{Client, CustomResourceExt, ResourceExt};
use phase_rules::crd::{Refused, invalid_values};
use phase_rules::manager::{ErrorKind, StatusManager};
use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use stored_objects::{
    Backup, BackupCondition, BackupPhase, bad_lists, condition, lax, object, prepared, strict, with, without,
};
use tokio::sync::Mutex;
use tokio::time::{sleep, timeout};

static TURN: Mutex<()> = Mutex::const_new(());
static NOTES: AtomicU32 = AtomicU32::new(0);

struct Cluster {
    client: Client,
    crds: Api<CustomResourceDefinition>,
    objects: Api<DynamicObject>,
}

impl Cluster {
    async fn new() -> Self {
        let client = Client::try_default()
            .await
            .expect("a cluster that KUBECONFIG names");
        let cluster = Self {
            crds: Api::all(client.clone()),
            objects: Api::all_with(client.clone(), &ApiResource::erase::<Backup>(&())),
            client,
        };
        cluster.remove().await;
        cluster.install(&lax()).await;
        cluster
    }

    async fn remove(&self) {
        let name = Backup::crd_name();
        if let Some(uid) = self.crds.get_opt(name).await.unwrap().and_then(|crd| crd.uid()) {
            self.crds.delete(name, &DeleteParams::default()).await.unwrap();
            let deleted = await_condition(self.crds.clone(), name, conditions::is_deleted(&uid));
            timeout(Duration::from_secs(30), deleted).await.unwrap().unwrap();
        }
    }

    async fn install(&self, crd: &CustomResourceDefinition) {
        let apply = PatchParams::apply("phase-rules-tests").force();
        self.crds
            .patch(Backup::crd_name(), &apply, &Patch::Apply(crd))
            .await
            .unwrap();
        let established = await_condition(
            self.crds.clone(),
            Backup::crd_name(),
            conditions::is_crd_established(),
        );
        timeout(Duration::from_secs(30), established)
            .await
            .unwrap()
            .unwrap();
        // The API server may serve the schema from before for a moment.
        let probe = object("probe", Some(&json!([condition("Ready"), {}])));
        self.store(&probe).await;
        let is_strict = *crd != lax();
        let unrelated = async || self.unrelated_write("probe").await.is_err();
        while unrelated().await != is_strict {
            sleep(Duration::from_millis(50)).await;
        }
    }

    async fn store(&self, object: &Value) {
        let dynamic: DynamicObject = serde_json::from_value(object.clone()).unwrap();
        let name = dynamic.name_any();
        if self.objects.get_opt(&name).await.unwrap().is_some() {
            return;
        }
        self.objects
            .create(&PostParams::default(), &dynamic)
            .await
            .unwrap();
        self.patch(
            &name,
            json!([{ "op": "add", "path": "/status", "value": object["status"] }]),
        )
        .await
        .unwrap();
    }

    async fn patch(&self, name: &str, patch: Value) -> Result<DynamicObject, kube::Error> {
        let patch = Patch::Json::<()>(serde_json::from_value(patch).unwrap());
        self.objects
            .patch_status(name, &PatchParams::default(), &patch)
            .await
    }

    async fn unrelated_write(&self, name: &str) -> Result<DynamicObject, kube::Error> {
        // A write that changes nothing is let pass.
        let note = NOTES.fetch_add(1, Ordering::Relaxed).to_string();
        let patch = Patch::Merge(json!({ "status": { "note": note } }));
        self.objects
            .patch_status(name, &PatchParams::default(), &patch)
            .await
    }

    /// The paths of an unrelated write that the API server refuses.
    async fn refused_paths(&self, name: &str) -> BTreeSet<String> {
        match self.unrelated_write(name).await {
            Ok(_) => BTreeSet::new(),
            Err(kube::Error::Api(refusal)) if refusal.code == 422 => {
                let causes = refusal.details.unwrap().causes;
                let mut paths: BTreeSet<String> = causes.into_iter().map(|cause| cause.field).collect();
                // It says some things twice, as of a number that is no integer.
                if paths.len() > 1 {
                    paths.remove("status");
                }
                paths
            }
            Err(error) => panic!("{name}: {error}"),
        }
    }
}

/// Lists of a few entries, alike in many ways.
fn some_lists() -> Vec<Value> {
    let entry = prop::sample::select(vec![
        condition("Ready"),
        condition("Ready"),
        condition("Other"),
        with("status", json!("False")),
        with("reason", json!("two words")),
        with("reason", Value::Null),
        with("severity", json!("Info")),
        with("severity", json!({ "x": 1, "y": [null] })),
        with("type", json!("Other")),
        with("type", json!(false)),
        with("observedGeneration", json!(1.5)),
        with("observedGeneration", json!(2)),
        without("message"),
        without("lastTransitionTime"),
        without("type"),
        json!({ "type": "Other", "severity": "Info" }),
        json!({ "type": "Other", "message": "" }),
    ]);
    let list = prop::collection::vec(entry, 1..4);
    let mut runner = TestRunner::deterministic();
    let mut next = || list.new_tree(&mut runner).unwrap().current();
    (0..60).map(|_| json!(next())).collect()
}

#[tokio::test]
#[ignore = "needs a cluster: the API server checks stored objects against the schema"]
async fn invalid_values_are_those_that_the_server_refuses() {
    let _turn = TURN.lock().await;
    let cluster = Cluster::new().await;
    let mut lists: Vec<Option<Value>> = vec![
        None,
        Some(Value::Null),
        Some(json!([])),
        Some(json!([condition("Ready")])),
    ];
    lists.extend(bad_lists().into_iter().map(|(list, ..)| Some(list)));
    lists.extend(some_lists().into_iter().map(Some));
    for (what, crd) in strict() {
        cluster.remove().await;
        cluster.install(&lax()).await;
        let objects: Vec<Value> = lists
            .iter()
            .enumerate()
            .map(|(number, list)| object(&format!("backup-{number}"), list.as_ref()))
            .collect();
        for object in &objects {
            cluster.store(object).await;
        }
        cluster.install(&crd).await;
        let mut refused = 0;
        for object in objects {
            let name = object["metadata"]["name"].as_str().unwrap().to_owned();
            let stored: DynamicObject = serde_json::from_value(object).unwrap();
            // Whether it was read before or after the CRD became strict.
            let read = cluster.objects.get(&name).await.unwrap();
            let paths = |object: &DynamicObject| -> BTreeSet<String> {
                let found = invalid_values(&crd, object).into_iter();
                let always = found.filter(|invalid| invalid.refused == Refused::Always);
                always.map(|invalid| invalid.path).collect()
            };
            let refused_paths = cluster.refused_paths(&name).await;
            refused += usize::from(!refused_paths.is_empty());
            assert_eq!(
                paths(&stored),
                refused_paths,
                "{what}: {:.500}",
                stored.data["status"]
            );
            assert_eq!(
                paths(&read),
                refused_paths,
                "{what}: read again: {:.500}",
                stored.data["status"]
            );
        }
        println!("{what}: {refused} of {} objects are locked out", lists.len());
    }
    cluster.remove().await;
}

#[tokio::test]
#[ignore = "needs a cluster: the API server checks stored objects against the schema"]
async fn value_that_changes_is_refused() {
    let _turn = TURN.lock().await;
    let cluster = Cluster::new().await;
    let missing = object(
        "missing",
        Some(&json!([without("lastTransitionTime"), condition("Other")])),
    );
    let twice = object("twice", Some(&json!([condition("Ready"), condition("Ready")])));
    let text = object("text", Some(&json!([with("reason", json!("two words"))])));
    for object in [&missing, &twice, &text] {
        cluster.store(object).await;
    }
    cluster.install(&prepared()).await;
    let set = |path: &str, value: &str| json!([{ "op": "replace", "path": format!("/status/conditions/{path}"), "value": value }]);
    let is_refused = async |name: &str, patch: Value| match cluster.patch(name, patch).await {
        Ok(_) => false,
        Err(kube::Error::Api(refusal)) if refusal.code == 422 => true,
        Err(error) => panic!("{name}: {error}"),
    };
    assert!(
        !is_refused("missing", set("1/message", "changed")).await,
        "another entry"
    );
    assert!(
        is_refused("missing", set("0/message", "changed")).await,
        "the entry that lacks a field"
    );
    assert!(
        !is_refused("text", set("0/message", "changed")).await,
        "another field"
    );
    assert!(is_refused("text", set("0/reason", "three more words")).await);
    // A duplicate is never a reason, until the list has none.
    assert!(!is_refused("twice", set("0/message", "changed")).await);
    assert!(
        !is_refused(
            "twice",
            json!([{ "op": "remove", "path": "/status/conditions/1" }])
        )
        .await
    );
    let again = json!([{ "op": "add", "path": "/status/conditions/-", "value": condition("Ready") }]);
    assert!(is_refused("twice", again).await);
    cluster.remove().await;
}

/// As long as an entry has no type, not even a label can be changed, or a finalizer removed.
#[tokio::test]
#[ignore = "needs a cluster: the API server checks stored objects against the schema"]
async fn entry_without_a_type_locks_the_object() {
    let _turn = TURN.lock().await;
    let cluster = Cluster::new().await;
    cluster
        .store(&object(
            "locked",
            Some(&json!([condition("Ready"), without("type")])),
        ))
        .await;
    cluster.install(&prepared()).await;
    let label = Patch::Merge(json!({ "metadata": { "labels": { "a": "b" } } }));
    let write = async || {
        cluster
            .objects
            .patch("locked", &PatchParams::default(), &label)
            .await
    };
    assert!(write().await.is_err());
    let backups = Api::<Backup>::all(cluster.client.clone());
    let manager = StatusManager::<Backup>::new(cluster.client.clone(), "backup-controller");
    let ready = || ConditionUpdate::new(BackupCondition::Ready, ConditionStatus::False, "New");
    let error = manager
        .set(&backups.get("locked").await.unwrap(), ready())
        .await
        .unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Refused), "{error}");

    cluster
        .patch(
            "locked",
            json!([{ "op": "remove", "path": "/status/conditions/1" }]),
        )
        .await
        .unwrap();
    write().await.unwrap();
    let outcome = manager
        .set(&backups.get("locked").await.unwrap(), ready())
        .await
        .unwrap();
    assert_eq!(outcome.changed().unwrap().conditions.len(), 1);
    cluster.remove().await;
}

#[tokio::test]
#[ignore = "needs a cluster: the API server has the objects"]
async fn one_old_object_stops_no_watch() {
    let _turn = TURN.lock().await;
    let cluster = Cluster::new().await;
    let lists = [
        json!([condition("Ready")]),
        Value::Null,
        json!([with("lastTransitionTime", Value::Null), { "type": "Old", "status": "True" }]),
        json!([{ "type": "Ready", "status": "True" }, with("type", json!("Older"))]),
    ];
    let names = ["good", "null", "null-time", "missing"];
    for (name, list) in names.iter().zip(&lists) {
        cluster.store(&object(name, Some(list))).await;
    }
    let backups = Api::<Backup>::all(cluster.client.clone());
    let manager = StatusManager::<Backup>::new(cluster.client.clone(), "backup-controller");
    // The CRD drops nulls once it is strict, and never where it is lax.
    for crd in [lax(), prepared()] {
        cluster.install(&crd).await;
        let strict = Api::<Strict>::all_with(cluster.client.clone(), &ApiResource::erase::<Backup>(&()));
        assert!(
            strict.list(&ListParams::default()).await.is_err(),
            "metav1::Condition reads the list"
        );
        assert_eq!(
            backups.list(&ListParams::default()).await.unwrap().items.len(),
            names.len() + 1
        );

        let events = watcher(backups.clone(), watcher::Config::default());
        pin_mut!(events);
        let mut seen = BTreeSet::new();
        let mut next = async |until: &dyn Fn(&watcher::Event<Backup>) -> bool| loop {
            let event = timeout(Duration::from_secs(20), events.next())
                .await
                .expect("the watch goes on");
            let event = event.unwrap().expect("every object is read");
            if let watcher::Event::InitApply(backup) = &event {
                seen.insert(backup.name_any());
            }
            if until(&event) {
                return;
            }
        };
        next(&|event| matches!(event, watcher::Event::InitDone)).await;
        for name in names {
            let note = format!("{name} {}", crd == lax());
            let patch = json!([{ "op": "replace", "path": "/status/note", "value": note }]);
            cluster.patch(name, patch).await.unwrap();
            next(&|event| match event {
                watcher::Event::Apply(backup) => {
                    backup.status.as_ref().unwrap().note.as_deref() == Some(&*note)
                }
                _ => false,
            })
            .await;
        }
        assert_eq!(seen.len(), names.len() + 1);
    }

    for name in names {
        let backup = backups.get(name).await.unwrap();
        let update = ConditionUpdate::new(BackupCondition::Ready, ConditionStatus::True, "New");
        let outcome = manager.set(&backup, update).await.unwrap();
        assert_eq!(
            outcome.changed().unwrap().phase.to,
            BackupPhase::Running,
            "{name}"
        );
        let stored = cluster.objects.get(name).await.unwrap();
        assert_eq!(invalid_values(&prepared(), &stored), []);
        let valid: Vec<Condition> =
            serde_json::from_value(stored.data["status"]["conditions"].clone()).unwrap();
        assert!(valid.iter().all(|condition| !condition.reason.is_empty()));
        assert_eq!(
            backups.get(name).await.unwrap().derived_phase(),
            BackupPhase::Running
        );
    }
    cluster.remove().await;
}

/// An object that is older than the phase.
#[tokio::test]
#[ignore = "needs a cluster: the API server checks stored objects against the schema"]
async fn phase_is_not_required() {
    let _turn = TURN.lock().await;
    let cluster = Cluster::new().await;
    cluster
        .store(&object("old", Some(&json!([condition("Ready")]))))
        .await;
    cluster.install(&Backup::crd()).await;
    assert_eq!(
        cluster.refused_paths("old").await,
        ["status.phase".to_owned()].into()
    );
    cluster.install(&lax()).await;
    cluster.install(&prepared()).await;
    assert_eq!(cluster.refused_paths("old").await, BTreeSet::new());
    cluster.remove().await;
}

/// The backups as a program reads them whose conditions are those of Kubernetes.
#[derive(serde::Deserialize, Clone, Debug, Default)]
struct StrictStatus {
    #[allow(dead_code, reason = "it need not be read")]
    #[serde(default)]
    conditions: Vec<Condition>,
}
type Strict = kube::core::Object<serde::de::IgnoredAny, StrictStatus>;
