//! Kubernetes Events: one for each change of phase that the server accepted.

use crate::fixture::{
    Bench, Entry, PATH, WRITE, change, error, failure, one_transition, scheduled, someone_else_writes,
};
use crate::resource::{Backup, BackupCondition};
use crate::trace::Capture;
use http::Method;
use kube::runtime::events::{Recorder, Reporter};
use phase_rules::manager::StatusManager;
use phase_rules::{ConditionStatus, ConditionUpdate};
use serde_json::Value;
use stand_in::{Fault, StandIn, Step};
use std::time::Duration;
use tokio::time::Instant;
use tracing::Level;

pub const EVENTS: &str = "/apis/events.k8s.io/v1/namespaces/default/events";

pub fn recorder(server: &StandIn) -> Recorder {
    let reporter = Reporter {
        controller: "backup-controller".into(),
        instance: Some("backup-controller-0".into()),
    };
    Recorder::new(server.client(), reporter)
}

fn with_events(bench: &Bench) -> StatusManager<Backup> {
    bench.manager.clone().events(recorder(&bench.server))
}

fn events(bench: &Bench) -> Vec<Value> {
    bench.server.objects(EVENTS)
}

#[tokio::test(start_paused = true)]
async fn one_for_each_change_of_phase() {
    let bench = Bench::new();
    let manager = with_events(&bench);

    let running = change(manager.set(&bench.backup(), scheduled()).await);

    let event = &events(&bench)[0];
    assert_eq!(
        (&event["type"], &event["reason"]),
        (&"Normal".into(), &"Running".into())
    );
    assert_eq!(
        event["note"],
        "Phase changed from Pending to Running because BucketStoreReady=True (Found), \
         MongoDBAccessRequestReady=True (Found), JobScheduled=True (JobCreated)"
    );
    assert_eq!(event["action"], "PhaseChange");
    assert_eq!(event["reportingController"], "backup-controller");
    assert_eq!(event["reportingInstance"], "backup-controller-0");
    let regarding = &event["regarding"];
    assert_eq!(
        (&regarding["kind"], &regarding["name"]),
        (&"Backup".into(), &"nightly".into())
    );
    assert_eq!(regarding["apiVersion"], "backup.example.com/v1");
    assert_eq!(regarding["uid"], bench.stored()["metadata"]["uid"]);

    let failed = ConditionUpdate::new(
        BackupCondition::JobFailed,
        ConditionStatus::True,
        "BackoffLimitExceeded",
    );
    let failed = failed.with_message("the job has failed 6 times");
    change(manager.set(&running.object, failed).await);

    let events = events(&bench);
    assert_eq!(events.len(), 2);
    let event = events
        .iter()
        .find(|event| event["reason"] == "Failed")
        .expect("an event says Failed");
    assert_eq!(event["type"], "Warning");
    assert_eq!(
        event["note"],
        "Phase changed from Running to Failed because JobFailed=True (BackoffLimitExceeded: the job has failed 6 times)"
    );
}

#[tokio::test(start_paused = true)]
async fn after_accepted_change() {
    let bench = Bench::new();
    let fault = Fault::on(Method::POST, "/events").before(Step::run(|server| {
        let stored = server.get(PATH).unwrap();
        assert_eq!(stored["status"]["phase"], "Running");
    }));
    bench.server.inject(fault);

    change(with_events(&bench).set(&bench.backup(), scheduled()).await);

    assert_eq!(bench.server.faults_left(), 0);
    assert_eq!(events(&bench).len(), 1);
    let methods: Vec<Method> = bench
        .server
        .requests()
        .into_iter()
        .map(|request| request.method)
        .collect();
    assert_eq!(methods, [Method::PATCH, Method::POST]);
}

#[tokio::test(start_paused = true)]
async fn none_where_the_phase_stays() {
    let bench = Bench::new();
    let manager = with_events(&bench);

    let running = ConditionUpdate::new(
        BackupCondition::JobCompleted,
        ConditionStatus::False,
        "JobRunning",
    );
    let backup = change(manager.set(&bench.backup(), running.clone()).await).object;
    assert!(manager.set(&backup, running).await.unwrap().changed().is_none());

    assert!(events(&bench).is_empty());
    assert_eq!(bench.server.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn none_where_the_server_refuses() {
    let bench = Bench::new();
    bench.on_write(|fault| fault.before(Step::answer(failure(403, "Forbidden"))));
    error(with_events(&bench).set(&bench.backup(), scheduled()).await);
    assert!(events(&bench).is_empty());
}

#[tokio::test(start_paused = true)]
async fn one_event_despite_lost_answer_or_conflict() {
    for step in ["lost", "conflict"] {
        let bench = Bench::new();
        bench.on_write(|fault| match step {
            "lost" => fault.after(Step::Break),
            _ => fault.before(someone_else_writes()),
        });
        change(with_events(&bench).set(&bench.backup(), scheduled()).await);
        assert_eq!(events(&bench).len(), 1, "{step}");
        assert_eq!(events(&bench)[0]["reason"], "Running", "{step}");
        assert_eq!(
            bench.log.entries(),
            one_transition("Pending -> Running"),
            "{step}"
        );
    }
}

/// The status is written, and that is what the call was about.
#[tokio::test(start_paused = true)]
async fn failed_publishing_is_logged() {
    let forbidden = failure(403, "Forbidden");
    for step in [
        Step::Break,
        Step::answer(forbidden),
        Step::answer(failure(500, "InternalError")),
    ] {
        let bench = Bench::new();
        bench
            .server
            .inject(Fault::on(Method::POST, "/events").before(step));
        let capture = Capture::start();

        change(with_events(&bench).set(&bench.backup(), scheduled()).await);

        assert_eq!(bench.log.entries(), one_transition("Pending -> Running"));
        assert!(events(&bench).is_empty());
        let traced = capture.take();
        let warnings: Vec<_> = traced
            .iter()
            .filter(|traced| traced.level == Level::WARN)
            .collect();
        assert_eq!(warnings.len(), 1);
        assert_eq!(warnings[0].message(), "the event was not published");
    }
}

#[tokio::test(start_paused = true)]
async fn hanging_publishing_does_not_block() {
    let bench = Bench::new();
    bench
        .server
        .inject(Fault::on(Method::POST, "/events").always().before(Step::Hang));
    let capture = Capture::start();
    let start = Instant::now();

    change(with_events(&bench).set(&bench.backup(), scheduled()).await);

    let took = start.elapsed();
    assert!(took <= Duration::from_millis(5_002), "{took:?}");
    let traced = capture.take();
    assert_eq!(
        traced.last().unwrap().message(),
        "the event was not published in time"
    );
}

/// The deadline is for the whole call, and the status is written by then.
#[tokio::test(start_paused = true)]
async fn hanging_publishing_ends_with_timeout() {
    let bench = Bench::new();
    bench.on_write(|fault| fault.before(Step::Delay(Duration::from_millis(300))));
    bench
        .server
        .inject(Fault::on(Method::POST, "/events").always().before(Step::Hang));
    let manager = with_events(&bench).timeout(Duration::from_secs(1));
    let start = Instant::now();

    change(manager.set(&bench.backup(), scheduled()).await);

    let took = start.elapsed();
    assert!((990..=1_002).contains(&took.as_millis()), "{took:?}");
    assert_eq!(bench.log.entries(), one_transition("Pending -> Running"));
}

/// Observers hear of it before the event is sent, so that nothing that delays the event makes them miss it.
#[tokio::test(start_paused = true)]
async fn observers_come_first() {
    let bench = Bench::new();
    let log = bench.log.clone();
    let fault = Fault::on(Method::POST, "/events").before(Step::run(move |_| {
        assert_eq!(log.entries(), [Entry::Changed("Pending -> Running".into())]);
    }));
    bench.server.inject(fault);
    change(with_events(&bench).set(&bench.backup(), scheduled()).await);
    assert_eq!(bench.server.faults_left(), 0);
    assert_eq!(bench.server.count_requests(&Method::PATCH, WRITE), 1);
}
