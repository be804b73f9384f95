//! Watches, as kube-runtime uses them and as they go over the wire.

mod common;

use common::{A, Widget, WidgetStatus, raw_widget, widget};
use futures::{Stream, StreamExt, TryStreamExt};
use http::Method;
use kube::api::{Api, ListParams, Patch, PatchParams, PostParams, ResourceExt, WatchEvent, WatchParams};
use kube::runtime::controller::{Action, Controller};
use kube::runtime::events::{Event, EventType, Recorder};
use kube::runtime::finalizer::{self, Event as Finalizer, finalizer};
use kube::runtime::reflector::{self, ObjectRef};
use kube::runtime::watcher;
use kube::{Client, Resource};
use serde_json::json;
use stand_in::{ChangeKind, Fault, StandIn, Step};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

/// A watch that hangs is a failure.
const AT_MOST: Duration = Duration::from_secs(60);

fn path(name: &str) -> String {
    stand_in::path::<Widget>("default", name)
}

fn labelled(name: &str, label: &str) -> serde_json::Value {
    let mut widget = raw_widget(name, 1);
    widget["metadata"]["labels"] = json!({"app": label});
    widget
}

async fn open(
    api: &Api<Widget>,
    params: &WatchParams,
    version: &str,
) -> impl Stream<Item = kube::Result<String>> + use<> {
    api.watch(params, version).await.expect("a watch").map_ok(summary)
}

fn summary(event: WatchEvent<Widget>) -> String {
    match event {
        WatchEvent::Added(widget) => format!("added {}", widget.name_any()),
        WatchEvent::Modified(widget) => format!("modified {}", widget.name_any()),
        WatchEvent::Deleted(widget) => format!("deleted {}", widget.name_any()),
        WatchEvent::Bookmark(bookmark) => {
            let end = bookmark
                .metadata
                .annotations
                .contains_key("k8s.io/initial-events-end");
            format!(
                "bookmark {}{}",
                bookmark.metadata.resource_version,
                if end { " initial-events-end" } else { "" }
            )
        }
        WatchEvent::Error(status) => format!("error {} {}", status.code, status.reason),
    }
}

async fn collect(stream: impl Stream<Item = kube::Result<String>>) -> Vec<String> {
    let events = tokio::time::timeout(AT_MOST, stream.try_collect());
    events.await.expect("the watch ends").expect("no error")
}

#[tokio::test]
async fn watch_continues_after_list() {
    let server = StandIn::new();
    server.put(A, raw_widget("a", 1));
    let api: Api<Widget> = Api::default_namespaced(server.client());
    let version = api
        .list(&ListParams::default())
        .await
        .expect("a list")
        .metadata
        .resource_version;
    server.edit(A, |widget| widget["spec"]["size"] = 2.into());
    server.edit(A, |_| ());
    server.put(
        "/apis/example.com/v1/namespaces/other/widgets/c",
        raw_widget("c", 1),
    );

    let mut watch = pin!(open(&api, &WatchParams::default(), &version.expect("a version")).await);
    server.put(&path("b"), raw_widget("b", 1));
    server.delete(A);
    let mut events = Vec::new();
    for _ in 0..3 {
        events.push(watch.next().await.expect("open").expect("an event"));
    }
    assert_eq!(events, ["modified a", "added b", "deleted a"]);
    server.end_watches();
    assert!(watch.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn watch_timeout_ends_with_bookmark() {
    let server = StandIn::new();
    server.put(A, raw_widget("a", 1));
    let api: Api<Widget> = Api::default_namespaced(server.client());
    let start = tokio::time::Instant::now();
    let watch = open(&api, &WatchParams::default().timeout(10), "0").await;
    server.put(&path("b"), raw_widget("b", 1));
    assert_eq!(
        collect(watch).await,
        [
            "added a",
            "bookmark 2 initial-events-end",
            "added b",
            "bookmark 3"
        ]
    );
    assert_eq!(start.elapsed(), Duration::from_secs(10));

    let watch = open(&api, &WatchParams::default().timeout(10).disable_bookmarks(), "3").await;
    assert!(collect(watch).await.is_empty());
}

#[tokio::test]
async fn watch_before_history_is_expired() {
    let server = StandIn::new();
    server.put(A, raw_widget("a", 1));
    server.put(A, raw_widget("a", 2));
    server.expire_history();
    let api: Api<Widget> = Api::default_namespaced(server.client());
    let watch = open(&api, &WatchParams::default(), "2").await;
    assert_eq!(collect(watch).await, ["error 410 Expired"]);
    let mut watch = pin!(open(&api, &WatchParams::default(), "3").await);
    server.delete(A);
    assert_eq!(watch.next().await.expect("open").expect("an event"), "deleted a");
}

#[tokio::test(start_paused = true)]
async fn selector_turns_changes_into_events() {
    let server = StandIn::new();
    let api: Api<Widget> = Api::default_namespaced(server.client());
    let params = WatchParams::default().timeout(10).disable_bookmarks();
    let by_label = open(&api, &params.clone().labels("app=x"), "1").await;
    let by_name = open(&api, &params.fields("metadata.name=b"), "1").await;
    server.put(A, labelled("a", "x"));
    server.put(&path("b"), labelled("b", "y"));
    server.put(&path("b"), labelled("b", "x"));
    server.put(A, labelled("a", "y"));
    server.delete(&path("b"));
    assert_eq!(
        collect(by_label).await,
        ["added a", "added b", "deleted a", "deleted b"]
    );
    assert_eq!(collect(by_name).await, ["added b", "modified b", "deleted b"]);
    let list = api
        .list(&ListParams::default().labels("app!=x"))
        .await
        .expect("a list");
    assert_eq!(
        list.items.iter().map(ResourceExt::name_any).collect::<Vec<_>>(),
        ["a"]
    );
}

/// Follows a reflector through changes, an ended watch, and an expired history.
async fn reflect(config: watcher::Config) {
    let server = StandIn::new();
    server.put(A, raw_widget("a", 1));
    let api: Api<Widget> = Api::default_namespaced(server.client());
    let (reader, writer) = reflector::store();
    let stream = reflector::reflector(writer, watcher(api, config));
    let mut stream = pin!(stream);
    let mut sizes = Vec::new();
    while sizes.len() < 4 {
        let event = stream.next().await.expect("open").expect("no error");
        let (watcher::Event::InitApply(widget) | watcher::Event::Apply(widget)) = event else {
            continue;
        };
        sizes.push(widget.spec.size);
        if sizes.len() == 2 {
            server.end_watches();
        }
        server.edit(A, |widget| widget["spec"]["size"] = (sizes.len() + 1).into());
    }
    assert_eq!(sizes, [1, 2, 3, 4]);

    server.end_watches();
    server.put(&path("b"), raw_widget("b", 1));
    server.expire_history();
    let error = stream
        .next()
        .await
        .expect("open")
        .expect_err("the history is gone");
    assert!(
        matches!(error, watcher::Error::WatchError(ref status) if status.code == 410),
        "{error}"
    );
    while !matches!(
        stream.next().await.expect("open").expect("listed anew"),
        watcher::Event::InitDone
    ) {}
    assert_eq!(reader.state().len(), 2);
    assert_eq!(
        reader
            .get(&ObjectRef::new("a").within("default"))
            .expect("reflected")
            .spec
            .size,
        5
    );
}

#[tokio::test]
async fn reflector_by_list_and_watch() {
    let reflection = reflect(watcher::Config::default());
    tokio::time::timeout(AT_MOST, reflection)
        .await
        .expect("no watch hangs");
}

#[tokio::test]
async fn reflector_by_streaming_lists() {
    let reflection = reflect(watcher::Config::default().streaming_lists());
    tokio::time::timeout(AT_MOST, reflection)
        .await
        .expect("no watch hangs");
}

#[tokio::test]
async fn streaming_list_then_bookmark() {
    let server = StandIn::new();
    server.put(A, raw_widget("a", 1));
    let client = server.client();
    let events = watcher(
        Api::<Widget>::default_namespaced(client),
        watcher::Config::default().streaming_lists(),
    );
    let events: Vec<_> = events.take(3).try_collect().await.expect("no error");
    assert!(matches!(
        &events[..],
        [
            watcher::Event::Init,
            watcher::Event::InitApply(_),
            watcher::Event::InitDone
        ]
    ));
    let [request] = server.take_requests().try_into().expect("one request");
    assert_eq!(
        request.query("sendInitialEvents"),
        Some("true"),
        "there was no list"
    );
}

struct Context {
    client: Client,
    recorder: Recorder,
}

const FINALIZER: &str = "example.com/cleanup";

async fn reconcile(
    widget: Arc<Widget>,
    context: Arc<Context>,
) -> Result<Action, finalizer::Error<kube::Error>> {
    let api: Api<Widget> = Api::default_namespaced(context.client.clone());
    finalizer(&api, FINALIZER, widget, |event| async {
        if let Finalizer::Apply(widget) = event {
            let status = WidgetStatus {
                phase: format!("size {}", widget.spec.size),
            };
            let patch = Patch::Merge(json!({"status": status}));
            api.patch_status(&widget.name_any(), &PatchParams::default(), &patch)
                .await?;
            let event = Event {
                type_: EventType::Normal,
                reason: "Resized".to_owned(),
                note: None,
                action: "Resize".to_owned(),
                secondary: None,
            };
            context.recorder.publish(&event, &widget.object_ref(&())).await?;
        }
        Ok(Action::await_change())
    })
    .await
}

#[tokio::test]
async fn controller_with_finalizers_and_events() {
    let server = StandIn::new();
    let client = server.client();
    let api: Api<Widget> = Api::default_namespaced(client.clone());
    let context = Arc::new(Context {
        client: client.clone(),
        recorder: Recorder::new(client.clone(), "widget-controller".into()),
    });
    server.inject(Fault::on(Method::PATCH, "/a/status").before(Step::Break));
    let controller = Controller::new(api.clone(), watcher::Config::default());
    let run = controller.run(reconcile, |_, _, _| Action::requeue(Duration::ZERO), context);
    let _running = AbortOnDrop(tokio::spawn(run.for_each(|_| std::future::ready(()))));

    api.create(&PostParams::default(), &widget("a", 1))
        .await
        .expect("created");
    until(&server, || {
        server
            .get(A)
            .is_some_and(|widget| widget["status"]["phase"] == "size 1")
    })
    .await;
    assert_eq!(server.faults_left(), 0, "the broken write was tried again");
    assert_eq!(
        server.get(A).expect("stored")["metadata"]["finalizers"],
        json!([FINALIZER])
    );

    let grown = Patch::Merge(json!({"spec": {"size": 2}}));
    api.patch("a", &PatchParams::default(), &grown)
        .await
        .expect("changed");
    until(&server, || {
        server
            .get(A)
            .is_some_and(|widget| widget["status"]["phase"] == "size 2")
    })
    .await;
    let events = "/apis/events.k8s.io/v1/namespaces/default/events";
    until(&server, || {
        server
            .objects(events)
            .first()
            .is_some_and(|event| event["series"]["count"].is_i64())
    })
    .await;

    api.delete("a", &kube::api::DeleteParams::default())
        .await
        .expect("marked");
    until(&server, || server.get(A).is_none()).await;
    assert_eq!(
        server.changes(A).last().map(|change| change.kind),
        Some(ChangeKind::Deleted)
    );
}

struct AbortOnDrop(tokio::task::JoinHandle<()>);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Waits for a state of the store; the bound only keeps a failing test from hanging.
async fn until(server: &StandIn, holds: impl Fn() -> bool) {
    let wait = async {
        while !holds() {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    let waited = tokio::time::timeout(Duration::from_secs(20), wait).await;
    assert!(
        waited.is_ok(),
        "never came about; requests: {:#?}",
        server.requests()
    );
}
