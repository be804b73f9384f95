//! The controllers on the stand-in when things go wrong: refused, taken, lost, failed, unreachable.

use crate::access;
use crate::backup::{Backup, BackupCondition, BackupPhase, BackupSpec, LocalReference};
use crate::controllers;
use crate::inputs::CONNECTION_STRING;
use crate::operators::install;
use crate::operators::operator::Operator;
use crate::operators::requeue::{Error, Failures};
use crate::store::{BackupStore, BackupStoreSpec};
use futures::FutureExt;
use futures::channel::oneshot;
use http::Method;
use k8s_openapi::api::batch::v1::Job;
use k8s_openapi::api::core::v1::Secret;
use k8s_openapi::api::events::v1::Event;
use kube::Client;
use kube::api::{Api, PostParams};
use kube::core::Status as Answer;
use kube::runtime::controller::Action;
use phase_rules::manager;
use phase_rules::{ConditionStatus, ConditionUpdate, GetPhase, PhaseStatus};
use serde_json::{Value, json};
use stand_in::{ChangeKind, Fault, RecordedRequest, StandIn, Step};
use std::net::TcpListener;
use std::time::Duration;
use tokio::task::JoinHandle;

const PATIENCE: Duration = Duration::from_secs(30);

/// The operator at work on the stand-in, on one Backup.
struct Scene {
    server: StandIn,
    client: Client,
    object_storage: TcpListener,
    operator: JoinHandle<()>,
    end: oneshot::Sender<()>,
}

impl Scene {
    /// The Backup is asked for; nothing that it needs is there.
    async fn start() -> Self {
        Self::start_on(StandIn::new()).await
    }

    async fn start_on(server: StandIn) -> Self {
        let client = server.client();
        let (end, stop) = oneshot::channel::<()>();
        let operator = Operator {
            client: server.client_of("operator"),
            namespace: None,
            stop: stop.map(drop).boxed().shared(),
        };
        let scene = Self {
            server,
            client,
            object_storage: TcpListener::bind(("127.0.0.1", 0)).unwrap(),
            operator: tokio::spawn(controllers::run(operator, "mongodump-to-bucket:1".into())),
            end,
        };
        let spec = BackupSpec {
            database_ref: reference("orders"),
            store_ref: reference("primary"),
            retention_days: 7,
        };
        let backups = Api::<Backup>::default_namespaced(scene.client.clone());
        backups
            .create(&PostParams::default(), &Backup::new("nightly", spec))
            .await
            .unwrap();
        scene
    }

    async fn create_store(&self, endpoint: String) {
        self.put_secret("primary-credentials", "ACCESS_KEY");
        let spec = BackupStoreSpec {
            endpoint,
            bucket: "backups".into(),
            credentials_ref: reference("primary-credentials"),
        };
        let stores = Api::<BackupStore>::default_namespaced(self.client.clone());
        stores
            .create(&PostParams::default(), &BackupStore::new("primary", spec))
            .await
            .unwrap();
    }

    /// The Backup gets what it needs.
    async fn provide(&self) {
        self.create_store(self.endpoint()).await;
        self.grant_access();
    }

    fn endpoint(&self) -> String {
        self.object_storage.local_addr().unwrap().to_string()
    }

    fn grant_access(&self) {
        self.put_secret("orders-backup-access", CONNECTION_STRING);
    }

    fn put_secret(&self, name: &str, key: &str) {
        let secret = json!({
            "apiVersion": "v1",
            "kind": "Secret",
            "metadata": { "name": name, "namespace": "default" },
            "data": { key: "c2VjcmV0" },
        });
        self.server
            .put(&stand_in::path::<Secret>("default", name), secret);
    }

    fn backup(&self) -> Backup {
        let backup = self
            .server
            .get(&stand_in::path::<Backup>("default", "nightly"))
            .unwrap();
        serde_json::from_value(backup).unwrap()
    }

    fn jobs(&self) -> Vec<Value> {
        self.server.objects(&stand_in::collection::<Job>(Some("default")))
    }

    fn end_job(&self, name: &str, type_: &str) {
        let job = self.server.edit(&stand_in::path::<Job>("default", name), |job| {
            job["status"] = json!({ "conditions": [{ "type": type_, "status": "True" }] });
        });
        assert!(job.is_some(), "no job {name}");
    }

    async fn until(&self, what: &str, is_so: impl Fn(&Backup) -> bool) {
        let polled = async {
            while !is_so(&self.backup()) {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        let outcome = tokio::time::timeout(PATIENCE, polled).await;
        assert!(outcome.is_ok(), "not `{what}` but {:#?}", self.backup().status);
    }

    async fn until_phase(&self, phase: BackupPhase) {
        self.until(phase.as_str(), |backup| backup.get_phase() == phase)
            .await;
    }

    async fn until_reason(&self, type_: BackupCondition, reason: &str) {
        let has_reason = |backup: &Backup| {
            backup
                .condition(type_)
                .is_some_and(|condition| condition.reason == reason)
        };
        self.until(reason, has_reason).await;
    }

    /// The reasons of the events that there are.
    fn event_reasons(&self) -> Vec<Value> {
        let events = self
            .server
            .objects(&stand_in::collection::<Event>(Some("default")));
        events
            .into_iter()
            .map(|mut event| event["reason"].take())
            .collect()
    }

    /// Ends the operator and checks that no revision of the Backup had a phase that its conditions do not
    /// have.
    async fn end(self) {
        drop(self.end);
        tokio::time::timeout(PATIENCE, self.operator)
            .await
            .expect("the operator ends")
            .unwrap();
        for revision in self
            .server
            .revisions(&stand_in::path::<Backup>("default", "nightly"))
        {
            let backup: Backup = serde_json::from_value(revision).unwrap();
            let expected = match backup.status {
                Some(_) => backup.derived_phase(),
                None => BackupPhase::Unknown,
            };
            assert_eq!(backup.get_phase(), expected, "{:#?}", backup.status);
        }
    }
}

fn reference(name: &str) -> LocalReference {
    LocalReference { name: name.into() }
}

fn on_create_job() -> Fault {
    Fault::on(Method::POST, "/jobs")
}

/// Another replica creates the Job.
fn by_another_replica() -> Step {
    Step::run(|server| {
        let backup = server
            .get(&stand_in::path::<Backup>("default", "nightly"))
            .unwrap();
        let owner = json!({
            "apiVersion": "backup.example.com/v1",
            "kind": "Backup",
            "name": "nightly",
            "uid": backup["metadata"]["uid"],
            "controller": true,
        });
        let job = json!({
            "apiVersion": "batch/v1",
            "kind": "Job",
            "metadata": { "name": "nightly-g1", "namespace": "default", "ownerReferences": [owner] },
        });
        server.put(&stand_in::path::<Job>("default", "nightly-g1"), job);
    })
}

#[tokio::test]
async fn job_refused_by_quota_is_retried() {
    let scene = Scene::start().await;
    let refusal = Answer::failure("exceeded quota: jobs", "Forbidden").with_code(403);
    scene
        .server
        .inject(on_create_job().before(Step::answer(refusal)).always());
    scene.provide().await;
    scene
        .until_reason(BackupCondition::JobScheduled, "JobRefused")
        .await;
    let backup = scene.backup();
    assert_eq!(backup.get_phase(), BackupPhase::Pending);
    let scheduled = backup.condition(BackupCondition::JobScheduled).unwrap();
    assert_eq!(
        (&*scheduled.status, &*scheduled.message),
        ("False", "exceeded quota: jobs")
    );

    scene.server.clear_faults();
    scene.grant_access();
    scene.until_phase(BackupPhase::Running).await;
    scene.end().await;
}

#[tokio::test]
async fn foreign_job_is_ignored() {
    let scene = Scene::start().await;
    let path = stand_in::path::<Job>("default", "nightly-g1");
    let foreign = json!({
        "apiVersion": "batch/v1",
        "kind": "Job",
        "metadata": { "name": "nightly-g1", "namespace": "default" },
        "status": { "conditions": [{ "type": "Complete", "status": "True" }] },
    });
    scene.server.put(&path, foreign);
    scene.provide().await;
    scene
        .until_reason(BackupCondition::JobScheduled, "JobNameTaken")
        .await;
    assert_eq!(scene.backup().get_phase(), BackupPhase::Pending);

    assert!(scene.server.delete(&path));
    scene.grant_access();
    scene.until_phase(BackupPhase::Running).await;
    scene.end().await;
}

#[tokio::test]
async fn lost_answer_makes_no_second_job() {
    let scene = Scene::start().await;
    scene.server.inject(on_create_job().after(Step::Break));
    scene.provide().await;
    scene.until_phase(BackupPhase::Running).await;
    assert_eq!(scene.server.faults_left(), 0);
    let changes = scene
        .server
        .changes(&stand_in::collection::<Job>(Some("default")));
    let added = changes
        .iter()
        .filter(|change| matches!(change.kind, ChangeKind::Added));
    assert_eq!(added.count(), 1);
    scene.end().await;
}

#[tokio::test]
async fn job_of_another_replica_is_followed() {
    let scene = Scene::start().await;
    scene.server.inject(on_create_job().before(by_another_replica()));
    scene.provide().await;
    scene.until_phase(BackupPhase::Running).await;
    // The event of the phase comes after that of the Job would have.
    scene
        .until("the event of the phase", |_| {
            scene.event_reasons().contains(&json!("Running"))
        })
        .await;
    let reasons = scene.event_reasons();
    assert!(!reasons.contains(&json!("JobCreated")), "{reasons:?}");
    scene.end().await;
}

#[tokio::test]
async fn created_job_publishes_event() {
    let scene = Scene::start().await;
    scene.provide().await;
    scene.until_phase(BackupPhase::Running).await;
    let reasons = scene.event_reasons();
    assert!(reasons.contains(&json!("JobCreated")), "{reasons:?}");
    scene.end().await;
}

#[tokio::test]
async fn hanging_event_does_not_block() {
    let scene = Scene::start().await;
    let created = |request: &RecordedRequest| {
        request
            .json()
            .is_some_and(|event| event["reason"] == "JobCreated")
    };
    let event = Fault::on(Method::POST, "/events").matching(created);
    scene.server.inject(event.always().before(Step::Hang));
    scene.provide().await;
    scene.until_phase(BackupPhase::Running).await;
    let reasons = scene.event_reasons();
    assert!(!reasons.contains(&json!("JobCreated")), "{reasons:?}");
    scene.end().await;
}

#[tokio::test]
async fn failing_api_server_is_retried() {
    let scene = Scene::start().await;
    let failure = Answer::failure("etcd has no leader", "InternalError").with_code(500);
    scene
        .server
        .inject(on_create_job().before(Step::answer(failure)).times(3));
    scene.provide().await;
    scene.until_phase(BackupPhase::Running).await;
    assert_eq!(scene.server.count_requests(&Method::POST, "/jobs"), 4);
    scene.end().await;
}

#[tokio::test]
async fn unreachable_store_fails_backup() {
    let scene = Scene::start().await;
    let nobody_listens = TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap();
    scene.create_store(nobody_listens.to_string()).await;
    scene.grant_access();
    scene
        .until_reason(BackupCondition::BucketStoreReady, "StoreUnavailable")
        .await;
    assert_eq!(scene.backup().get_phase(), BackupPhase::Failed);
    assert!(scene.jobs().is_empty());

    let endpoint = scene.endpoint();
    let store = stand_in::path::<BackupStore>("default", "primary");
    scene
        .server
        .edit(&store, |store| store["spec"]["endpoint"] = endpoint.into());
    scene.until_phase(BackupPhase::Running).await;
    scene.end().await;
}

#[tokio::test]
async fn stale_store_status_does_not_count() {
    let scene = Scene::start().await;
    scene.create_store(scene.endpoint()).await;
    scene
        .until_reason(BackupCondition::BucketStoreReady, "StoreReady")
        .await;

    // The store controller gets to look at the edited store only later.
    let failure = Answer::failure("etcd has no leader", "InternalError").with_code(500);
    let write = Fault::on(Method::PATCH, "/backupstores/primary/status");
    scene.server.inject(write.before(Step::answer(failure)).always());
    let store = stand_in::path::<BackupStore>("default", "primary");
    scene
        .server
        .edit(&store, |store| store["spec"]["bucket"] = "other".into());
    scene
        .until_reason(BackupCondition::BucketStoreReady, "WaitingForStore")
        .await;

    scene.server.clear_faults();
    scene
        .until_reason(BackupCondition::BucketStoreReady, "StoreReady")
        .await;
    scene.end().await;
}

#[tokio::test]
async fn access_needs_connection_string() {
    let scene = Scene::start().await;
    scene.create_store(scene.endpoint()).await;
    scene.put_secret("orders-backup-access", "password");
    scene
        .until_reason(
            BackupCondition::MongoDBAccessRequestReady,
            "ConnectionStringMissing",
        )
        .await;
    scene.until_phase(BackupPhase::Pending).await;
    scene.grant_access();
    scene.until_phase(BackupPhase::Running).await;
    scene.end().await;
}

#[tokio::test]
async fn deleted_failed_job_is_recreated() {
    let scene = Scene::start().await;
    scene.provide().await;
    scene.until_phase(BackupPhase::Running).await;
    let first = scene.jobs().remove(0);
    scene.end_job("nightly-g1", "Failed");
    scene.until_phase(BackupPhase::Failed).await;
    // The Job gave no reason of its own.
    scene.until_reason(BackupCondition::JobFailed, "Failed").await;

    assert!(
        scene
            .server
            .delete(&stand_in::path::<Job>("default", "nightly-g1"))
    );
    scene.until_phase(BackupPhase::Running).await;
    assert_eq!(scene.jobs().len(), 1);
    assert_ne!(scene.jobs()[0]["metadata"]["uid"], first["metadata"]["uid"]);
    scene.end().await;
}

#[tokio::test]
async fn completed_stays_completed() {
    let scene = Scene::start().await;
    scene.provide().await;
    scene.until_phase(BackupPhase::Running).await;
    scene.end_job("nightly-g1", "Complete");
    scene.until_phase(BackupPhase::Completed).await;

    scene
        .server
        .delete(&stand_in::path::<Job>("default", "nightly-g1"));
    scene
        .server
        .delete(&stand_in::path::<BackupStore>("default", "primary"));
    scene
        .server
        .delete(&stand_in::path::<Secret>("default", "orders-backup-access"));
    let backup = stand_in::path::<Backup>("default", "nightly");
    scene
        .server
        .edit(&backup, |backup| backup["spec"]["retentionDays"] = 14.into());
    scene
        .until("the edit is observed", |backup| {
            backup.observed_generation() == Some(2)
        })
        .await;
    assert_eq!(scene.backup().get_phase(), BackupPhase::Completed);
    assert!(scene.jobs().is_empty());
    scene.end().await;
}

#[tokio::test]
async fn operator_ends_before_first_list() {
    for objects in ["/backups", "/backupstores"] {
        let server = StandIn::new();
        server.inject(Fault::on(Method::GET, objects).before(Step::Hang).always());
        let scene = Scene::start_on(server).await;
        scene.end().await;
    }
}

#[test]
fn delays_double_per_object() {
    let failures = Failures::default();
    let object = |uid: &str| {
        let mut backup = Backup::new(
            "nightly",
            BackupSpec {
                database_ref: reference("orders"),
                store_ref: reference("primary"),
                retention_days: 7,
            },
        );
        backup.metadata.uid = Some(uid.into());
        backup
    };
    let (a, b) = (object("a"), object("b"));
    let backoff = Error::from(manager::Error::from(manager::ErrorKind::NoStatusSubresource));
    let after = |millis| Action::requeue(Duration::from_millis(millis));
    for millis in [200, 400, 800, 1_600] {
        assert_eq!(failures.action(&a, &backoff), after(millis));
    }
    assert_eq!(failures.action(&b, &backoff), after(200));
    failures.forget(&a);
    assert_eq!(failures.action(&a, &backoff), after(200));
    assert_eq!(failures.action(&b, &backoff), after(400));

    let without_reason = ConditionUpdate::new("JobFailed", ConditionStatus::True, "");
    let invalid = Error::from(manager::Error::from(without_reason.check().unwrap_err()));
    assert_eq!(failures.action(&b, &invalid), Action::await_change());
    assert_eq!(
        failures.action(&b, &backoff),
        after(200),
        "nothing to wait for any more"
    );
    for _ in 0..100 {
        failures.action(&a, &backoff);
    }
    assert_eq!(
        failures.action(&a, &backoff),
        after(300_000),
        "at most five minutes"
    );
}

/// As one is for a moment that another copy has just installed.
#[tokio::test]
async fn crd_that_is_not_served_yet() {
    let crds = || controllers::installation().crds().unwrap();
    let list = "/namespaces/default/backups";
    let answer = |status| Fault::on(Method::GET, list).before(Step::answer(status));
    let server = StandIn::new();
    install::install(&server.client(), crds()).await.unwrap();
    let not_found = Answer::failure("404 page not found", "NotFound").with_code(404);
    server.inject(answer(not_found).times(3));
    let client = server.client_of("operator");
    install::install_missing(&client, crds(), Some("default"))
        .await
        .unwrap();
    let lists = server
        .requests()
        .into_iter()
        .filter(|request| request.path.ends_with(list));
    assert_eq!(lists.count(), 4);
    server.inject(answer(Answer::failure("no", "Forbidden").with_code(403)));
    let error = install::install_missing(&client, crds(), Some("default"))
        .await
        .unwrap_err();
    let message = "the objects of the CRD backups.backup.example.com cannot be listed: ";
    assert!(error.to_string().starts_with(message), "{error}");
}

#[tokio::test]
async fn role_is_what_the_operator_asks_for() {
    let installation = controllers::installation();
    let server = StandIn::new();
    let crds = || installation.crds().unwrap();
    install::install(&server.client(), crds()).await.unwrap();
    install::install_missing(&server.client_of("operator"), crds(), None)
        .await
        .unwrap();
    // It reads a Backup that someone else has changed, and a Job that it finds made.
    let write = Fault::on(Method::PATCH, "/backups/nightly/status");
    let edit = Step::run(|server| {
        server.edit(&stand_in::path::<Backup>("default", "nightly"), |backup| {
            backup["metadata"]["labels"] = json!({ "by": "someone else" });
        });
    });
    server.inject(write.before(edit));
    server.inject(on_create_job().before(by_another_replica()));
    let scene = Scene::start_on(server).await;
    scene.provide().await;
    scene.until_phase(BackupPhase::Running).await;
    scene.end_job("nightly-g1", "Failed");
    scene.until_phase(BackupPhase::Failed).await;
    // What happens a second time is added to its event.
    scene
        .server
        .delete(&stand_in::path::<Job>("default", "nightly-g1"));
    scene.until_phase(BackupPhase::Running).await;
    let backup = stand_in::path::<Backup>("default", "nightly");
    scene.server.delete(&backup);
    while scene.server.get(&backup).is_some() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    access::assert_exact(&installation.cluster_role(), &scene.server, &[]);
    scene.end().await;
}
