//! The controller on the stand-in: killed between a Job and its report, a new spec, a Job of someone else.

use crate::access;
use crate::controller;
use crate::job::STEPS;
use crate::operators::operator::Operator;
use crate::resource::{Restore, RestoreSpec};
use crate::status::{RestoreCondition, RestorePhase};
use futures::future::{self, FutureExt};
use http::Method;
use k8s_openapi::api::batch::v1::Job;
use kube::ResourceExt;
use kube::api::{Api, PostParams};
use phase_rules::{GetPhase, PhaseStatus};
use serde_json::json;
use stand_in::{ChangeKind, Fault, StandIn, Step};
use std::time::Duration;
use tokio::task::JoinHandle;

const PATIENCE: Duration = Duration::from_secs(30);

/// A controller at work on one Restore.
struct Scene {
    server: StandIn,
    controller: JoinHandle<()>,
}

impl Scene {
    async fn start() -> Self {
        let server = StandIn::new();
        let spec = RestoreSpec {
            snapshot: "monday".into(),
            database: "orders".into(),
        };
        Api::<Restore>::default_namespaced(server.client())
            .create(&PostParams::default(), &Restore::new("orders", spec))
            .await
            .unwrap();
        let controller = start_controller(&server);
        Self { server, controller }
    }

    /// Nothing is told to the controller, and nothing that it had in memory is left.
    async fn kill_controller(&mut self) {
        self.controller.abort();
        assert!((&mut self.controller).await.unwrap_err().is_cancelled());
    }

    fn start_another_controller(&mut self) {
        self.controller = start_controller(&self.server);
    }

    fn restore(&self) -> Restore {
        let restore = self.server.get(&stand_in::path::<Restore>("default", "orders"));
        serde_json::from_value(restore.unwrap()).unwrap()
    }

    /// The names of the Jobs that were ever created.
    fn created(&self) -> Vec<String> {
        let changes = self.server.changes(&stand_in::collection::<Job>(Some("default")));
        let added = changes.iter().filter(|change| change.kind == ChangeKind::Added);
        added
            .map(|change| change.object["metadata"]["name"].as_str().unwrap().to_owned())
            .collect()
    }

    fn end_job(&self, name: &str, type_: &str) {
        let job = self.server.edit(&stand_in::path::<Job>("default", name), |job| {
            job["status"] = json!({ "conditions": [{ "type": type_, "status": "True" }] });
        });
        assert!(job.is_some(), "no job {name}");
    }

    async fn until(&self, what: &str, is_so: impl Fn() -> bool) {
        let polled = async {
            while !is_so() {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        let outcome = tokio::time::timeout(PATIENCE, polled).await;
        assert!(outcome.is_ok(), "not `{what}` but {:#?}", self.restore().status);
    }

    async fn until_phase(&self, phase: RestorePhase) {
        self.until(phase.as_str(), || self.restore().get_phase() == phase)
            .await;
    }

    /// Checks that each revision had the phase of its conditions, in a state that may be.
    fn check_revisions(&self) {
        let path = stand_in::path::<Restore>("default", "orders");
        for revision in self.server.revisions(&path) {
            let restore: Restore = serde_json::from_value(revision).unwrap();
            // A new spec is written by someone who knows nothing of phases.
            if restore.status.is_some() && restore.observed_generation() == restore.metadata.generation {
                assert_eq!(
                    restore.get_phase(),
                    restore.derived_phase(),
                    "{:#?}",
                    restore.status
                );
                assert_eq!(
                    restore.state().excluded_by().next(),
                    None,
                    "{:#?}",
                    restore.status
                );
            }
        }
    }
}

fn start_controller(server: &StandIn) -> JoinHandle<()> {
    let operator = Operator {
        client: server.client_of("operator"),
        namespace: None,
        stop: future::pending().boxed().shared(),
    };
    tokio::spawn(controller::run(operator, "database-restore:1".into()))
}

#[tokio::test]
async fn killed_between_job_and_report() {
    let mut scene = Scene::start().await;
    scene.until_phase(RestorePhase::Locating).await;

    for (step, next) in [
        ("find-snapshot", "create-volume"),
        ("create-volume", "fetch-archive"),
    ] {
        let before = scene.restore();
        let report = Fault::on(Method::PATCH, "/status").before(Step::Hang).always();
        scene.server.inject(report);
        scene.end_job(&format!("orders-g1-{step}"), "Complete");
        let next = format!("orders-g1-{next}");
        scene
            .until("the Job of the next step", || scene.created().contains(&next))
            .await;
        scene.kill_controller().await;
        assert_eq!(
            scene.restore().resource_version(),
            before.resource_version(),
            "nothing was reported"
        );

        scene.server.clear_faults();
        scene.start_another_controller();
        let done = STEPS.iter().find(|one| one.command == step).unwrap().done;
        scene.until("the report", || scene.restore().is_true(done)).await;
    }
    scene.until_phase(RestorePhase::Fetching).await;
    let created = ["find-snapshot", "create-volume", "fetch-archive"];
    assert_eq!(scene.created(), created.map(|step| format!("orders-g1-{step}")));
    scene.check_revisions();
}

#[tokio::test]
async fn done_steps_are_not_repeated() {
    let mut scene = Scene::start().await;
    scene.until_phase(RestorePhase::Locating).await;
    scene.end_job("orders-g1-find-snapshot", "Complete");
    scene.until_phase(RestorePhase::Provisioning).await;
    scene.kill_controller().await;

    // What is done is in the conditions; Jobs may be cleaned up, and a phase may say anything.
    let job = stand_in::path::<Job>("default", "orders-g1-find-snapshot");
    assert!(scene.server.delete(&job));
    let restore = stand_in::path::<Restore>("default", "orders");
    scene.server.edit(&restore, |restore| {
        restore["status"]["phase"] = "Completed".into();
    });
    scene.start_another_controller();
    scene.until_phase(RestorePhase::Provisioning).await;
    scene.end_job("orders-g1-create-volume", "Complete");
    scene.until_phase(RestorePhase::Fetching).await;
    assert_eq!(
        scene.created(),
        ["find-snapshot", "create-volume", "fetch-archive"].map(|step| format!("orders-g1-{step}"))
    );
}

#[tokio::test]
async fn new_spec_starts_over() {
    let scene = Scene::start().await;
    scene.until_phase(RestorePhase::Locating).await;
    scene.end_job("orders-g1-find-snapshot", "Complete");
    scene.until_phase(RestorePhase::Provisioning).await;
    scene.end_job("orders-g1-create-volume", "Failed");
    scene.until_phase(RestorePhase::Failed).await;

    let path = stand_in::path::<Restore>("default", "orders");
    scene
        .server
        .edit(&path, |restore| restore["spec"]["snapshot"] = "tuesday".into());
    scene.until_phase(RestorePhase::Locating).await;
    let restore = scene.restore();
    assert_eq!(restore.observed_generation(), Some(2));
    for type_ in RestoreCondition::ALL {
        let condition = restore.condition(*type_).unwrap();
        assert_ne!(condition.status, "True", "{type_}");
        assert_eq!(condition.observed_generation, Some(2), "{type_}");
    }
    let jobs = scene
        .server
        .objects(&stand_in::collection::<Job>(Some("default")));
    assert_eq!(jobs.len(), 1, "the Jobs for Monday are gone");
    assert_eq!(jobs[0]["metadata"]["name"], "orders-g2-find-snapshot");

    for step in &STEPS {
        let name = format!("orders-g2-{}", step.command);
        scene.until("its Job", || scene.created().contains(&name)).await;
        scene.end_job(&name, "Complete");
    }
    scene.until_phase(RestorePhase::Completed).await;
    scene.check_revisions();
    let seldom = [
        ("get", "customresourcedefinitions"),
        ("get", "restores"),
        ("patch", "events"),
    ];
    access::assert_exact(&controller::installation().cluster_role(), &scene.server, &seldom);
}

#[tokio::test]
async fn foreign_job_is_not_followed() {
    let scene = Scene::start().await;
    scene.until_phase(RestorePhase::Locating).await;
    let path = stand_in::path::<Job>("default", "orders-g1-create-volume");
    let foreign = json!({
        "apiVersion": "batch/v1",
        "kind": "Job",
        "metadata": { "name": "orders-g1-create-volume", "namespace": "default" },
        "status": { "conditions": [{ "type": "Complete", "status": "True" }] },
    });
    scene.server.put(&path, foreign);
    scene.end_job("orders-g1-find-snapshot", "Complete");
    scene
        .until("a second try", || {
            // Beside the Job that was created.
            scene.server.count_requests(&Method::POST, "/jobs") >= 3
        })
        .await;
    assert_eq!(scene.restore().get_phase(), RestorePhase::Locating);

    assert!(scene.server.delete(&path));
    scene.until_phase(RestorePhase::Provisioning).await;
    scene.check_revisions();
}
