//! Scripted faults, and the record of requests.

mod common;

use common::{A, MERGE, Widget, raw_widget, widget};
use futures::FutureExt;
use http::{Method, StatusCode};
use kube::api::{Api, ListParams, Patch, PatchParams, PostParams};
use kube::core::Status;
use serde_json::json;
use stand_in::{Answer, Fault, StandIn, Step};
use std::time::Duration;
use tokio::time::Instant;

fn with_widget() -> (StandIn, Api<Widget>) {
    let server = StandIn::new();
    server.put(A, raw_widget("a", 1));
    let api = Api::default_namespaced(server.client());
    (server, api)
}

async fn resize(api: &Api<Widget>, size: i64) -> kube::Result<Widget> {
    let patch = Patch::Merge(json!({"spec": {"size": size}}));
    api.patch("a", &PatchParams::apply("test"), &patch).await
}

fn size(server: &StandIn) -> i64 {
    server.get(A).expect("stored")["spec"]["size"]
        .as_i64()
        .expect("a number")
}

fn on_patch() -> Fault {
    Fault::on(Method::PATCH, "/widgets/a")
}

#[tokio::test]
async fn connection_breaks_before_or_after_change() {
    let (server, api) = with_widget();
    server.inject(on_patch().before(Step::Break));
    let error = resize(&api, 2).await.expect_err("the connection breaks");
    assert!(matches!(error, kube::Error::Service(_)), "{error:?}");
    assert_eq!(size(&server), 1);

    server.inject(on_patch().after(Step::Break));
    assert!(matches!(resize(&api, 3).await, Err(kube::Error::Service(_))));
    assert_eq!(size(&server), 3, "it was stored all the same");

    assert_eq!(server.faults_left(), 0);
    resize(&api, 4).await.expect("no faults are left");
    let answers: Vec<Answer> = server
        .take_requests()
        .iter()
        .map(|request| request.answer)
        .collect();
    assert_eq!(
        answers,
        [Answer::Broken, Answer::Broken, Answer::Status(StatusCode::OK)]
    );
}

#[tokio::test]
async fn replaced_answers() {
    let (server, api) = with_widget();
    let refusal = Status::failure("no", "Invalid").with_code(422);
    server.inject(on_patch().before(Step::answer(refusal.clone())));
    let Err(kube::Error::Api(status)) = resize(&api, 2).await else {
        panic!("an answer with an error was injected");
    };
    assert_eq!(
        (status.code, status.reason.as_str(), size(&server)),
        (422, "Invalid", 1)
    );

    server.inject(on_patch().after(Step::answer(refusal.with_code(504))));
    let Err(kube::Error::Api(status)) = resize(&api, 3).await else {
        panic!("an answer with an error was injected");
    };
    assert_eq!((status.code, size(&server)), (504, 3));
}

#[tokio::test(start_paused = true)]
async fn delays_run_on_the_clock_of_tokio() {
    let (server, api) = with_widget();
    let delay = Duration::from_secs(60);
    server.inject(on_patch().before(Step::Delay(delay)));
    server.inject(on_patch().after(Step::Delay(delay)));

    for (changed_at_once, resized) in [(false, 2), (true, 3)] {
        let start = Instant::now();
        let before = size(&server);
        let answer = resize(&api, resized);
        tokio::pin!(answer);
        assert!(tokio::time::timeout(delay / 2, &mut answer).await.is_err());
        assert_eq!(size(&server), if changed_at_once { resized } else { before });
        answer.await.expect("an answer");
        assert_eq!(size(&server), resized);
        assert!(start.elapsed() >= delay);
    }
}

#[tokio::test(start_paused = true)]
async fn a_hanging_request_never_answers() {
    let (server, api) = with_widget();
    server.inject(on_patch().before(Step::Hang));
    server.inject(on_patch().after(Step::Hang));
    let patience = Duration::from_secs(100_000);
    assert!(tokio::time::timeout(patience, resize(&api, 2)).await.is_err());
    assert_eq!(size(&server), 1);
    assert!(tokio::time::timeout(patience, resize(&api, 3)).await.is_err());
    assert_eq!(size(&server), 3);
    assert!(
        server
            .requests()
            .iter()
            .all(|request| request.answer == Answer::Pending)
    );
}

#[tokio::test]
async fn foreign_write_between_read_and_write() {
    let (server, api) = with_widget();
    let read = api.get("a").await.expect("stored");
    server.inject(on_patch().before(Step::run(|server| {
        server.edit(A, |widget| widget["spec"]["size"] = 100.into());
    })));
    let patch = json!({"metadata": {"resourceVersion": read.metadata.resource_version}, "spec": {"size": 2}});
    let conflict = api
        .patch("a", &PatchParams::default(), &Patch::Merge(&patch))
        .await;
    let Err(kube::Error::Api(status)) = conflict else {
        panic!("the write was based on an old version");
    };
    assert!(status.is_conflict());
    assert_eq!(size(&server), 100);
}

#[tokio::test]
async fn faults_choose_their_requests() {
    let (server, api) = with_widget();
    server.inject(
        Fault::on(Method::GET, "/widgets/a")
            .skip(1)
            .times(2)
            .before(Step::Break),
    );
    let mut answered = Vec::new();
    for _ in 0..5 {
        answered.push(api.get("a").await.is_ok());
    }
    assert_eq!(answered, [true, false, false, true, true]);

    server.inject(Fault::on(Method::GET, "/a").always().before(Step::Break));
    for _ in 0..3 {
        assert!(api.get("a").await.is_err());
    }
    assert!(api.list(&ListParams::default()).await.is_ok(), "another path");
    server.clear_faults();
    assert!(api.get("a").await.is_ok());

    let labelled = |request: &stand_in::RecordedRequest| request.query("labelSelector").is_some();
    server.inject(
        Fault::on(Method::GET, "/widgets")
            .matching(labelled)
            .before(Step::Break),
    );
    assert!(api.list(&ListParams::default()).await.is_ok());
    assert!(api.list(&ListParams::default().labels("app=x")).await.is_err());
    assert_eq!(server.faults_left(), 0);
}

#[tokio::test]
async fn steps_up_to_an_answer() {
    let (server, api) = with_widget();
    let add = |server: &StandIn| {
        server.edit(A, |widget| {
            widget["spec"]["size"] = (widget["spec"]["size"].as_i64().unwrap_or(0) + 10).into();
        });
    };
    let busy = Status::failure("busy", "TooManyRequests").with_code(429);
    server.inject(
        on_patch()
            .before(Step::run(add))
            .before(Step::answer(busy))
            .before(Step::run(add)),
    );
    assert!(resize(&api, 2).await.is_err());
    assert_eq!(size(&server), 11);
}

#[tokio::test]
async fn requests_are_recorded() {
    let (server, api) = with_widget();
    api.create(&PostParams::default(), &widget("b", 1))
        .await
        .expect("created");
    resize(&api, 2).await.expect("changed");
    let _ = api.get("missing").await.expect_err("there is none");
    assert_eq!(server.count_requests(&Method::PATCH, "/widgets/a"), 1);
    assert_eq!(server.count_requests(&Method::PATCH, "/status"), 0);

    let [create, patch, get] = server.take_requests().try_into().expect("three requests");
    assert_eq!(
        (create.method, create.answer),
        (Method::POST, Answer::Status(StatusCode::CREATED))
    );
    assert_eq!(patch.path, A);
    assert_eq!(patch.query("fieldManager"), Some("test"));
    assert_eq!(patch.content_type.as_deref(), Some(MERGE));
    assert_eq!(patch.json(), Some(json!({"spec": {"size": 2}})));
    assert_eq!(get.answer, Answer::Status(StatusCode::NOT_FOUND));
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn taken_fault_releases_request() {
    let (server, api) = with_widget();
    server.inject(on_patch().before(Step::Delay(Duration::from_millis(1))));
    let hanging = resize(&api, 2);
    tokio::pin!(hanging);
    while server.requests().is_empty() {
        assert!(hanging.as_mut().now_or_never().is_none());
        tokio::task::yield_now().await;
    }
    assert_eq!(server.take_requests()[0].answer, Answer::Pending);
    hanging.await.expect("an answer");
    assert!(server.requests().is_empty());
}
