//! The same requests to a real API server and to the stand-in: what a client can tell must be the same.

mod common;

use common::{APPLY, JSON, JSON_PATCH, MERGE, raw_widget, send};
use http::Method;
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use kube::api::{Api, DeleteParams, PostParams};
use kube::runtime::wait::{await_condition, conditions};
use kube::{Client, CustomResourceExt};
use serde_json::{Value, json};
use stand_in::StandIn;

const GROUP: &str = "stand-in.example.com";
const COLLECTION: &str = "/apis/stand-in.example.com/v1/namespaces/default/widgets";

struct Play {
    method: Method,
    /// Appended to the path of the collection.
    path: &'static str,
    content_type: &'static str,
    /// `$rv` and `$uid` stand for those of the stored widget `a`.
    body: Value,
}

fn play(method: Method, path: &'static str, content_type: &'static str, body: Value) -> Play {
    Play {
        method,
        path,
        content_type,
        body,
    }
}

fn whole(name: &str, size: i64, resource_version: &str) -> Value {
    let mut widget = raw_widget(name, size);
    widget["apiVersion"] = format!("{GROUP}/v1").into();
    if !resource_version.is_empty() {
        widget["metadata"]["resourceVersion"] = resource_version.into();
    }
    widget
}

fn with(mut value: Value, key: &str, field: Value) -> Value {
    let patch = Value::Object([(key.to_owned(), field)].into_iter().collect());
    json_patch::merge(&mut value, &patch);
    value
}

#[rustfmt::skip]
fn script() -> Vec<Play> {
    let conditions = json!([{"type": "Ready", "status": "True"}]);
    vec![
        play(Method::GET, "/a", JSON, Value::Null),
        play(Method::PATCH, "/a/status", MERGE, json!({"status": {}})),
        play(Method::POST, "", JSON, with(with(whole("a", 1, ""), "status", json!({"phase": "x"})), "metadata", json!({"generation": 7, "uid": "x", "finalizers": [], "labels": {"a": "b"}}))),
        play(Method::POST, "", JSON, whole("a", 1, "")),
        play(Method::POST, "", JSON, whole("", 1, "")),
        play(Method::POST, "", JSON, whole("b", 1, "5")),
        play(Method::POST, "", JSON, with(whole("b", 1, ""), "apiVersion", json!("example.com/v9"))),
        play(Method::POST, "", JSON, with(whole("b", 1, ""), "metadata", json!({"namespace": "other"}))),
        play(Method::POST, "", JSON, json!({"apiVersion": "stand-in.example.com/v1", "metadata": {"name": "b"}})),
        play(Method::PUT, "/a", JSON, whole("a", 2, "$rv")),
        play(Method::PUT, "/a", JSON, with(whole("a", 2, "$rv"), "metadata", json!({"labels": {"a": "b"}}))),
        play(Method::PUT, "/a", JSON, with(whole("a", 2, "$rv"), "metadata", json!({"labels": {"a": "b"}}))),
        play(Method::PUT, "/a", JSON, whole("a", 3, "1")),
        play(Method::PUT, "/a", JSON, whole("a", 3, "")),
        play(Method::PUT, "/a", JSON, whole("b", 3, "$rv")),
        play(Method::PUT, "/a", JSON, whole("", 3, "$rv")),
        play(Method::PUT, "/a", JSON, with(whole("a", 3, "$rv"), "metadata", json!({"uid": "another"}))),
        play(Method::PUT, "/a/status", JSON, with(with(whole("a", 9, "$rv"), "status", json!({"phase": "put"})), "metadata", json!({"labels": {"c": "d"}, "finalizers": ["a.b/c"]}))),
        play(Method::PUT, "/a/status", JSON, whole("a", 9, "1")),
        play(Method::PUT, "/a/status", JSON, with(whole("a", 9, "$rv"), "metadata", json!({"uid": "another"}))),
        play(Method::PUT, "/none", JSON, whole("none", 3, "1")),
        play(Method::PATCH, "/a", MERGE, json!({"metadata": {"resourceVersion": "1"}, "spec": {"size": 4}})),
        play(Method::PATCH, "/a", MERGE, json!({"metadata": {"resourceVersion": null}, "spec": {"size": 4}})),
        play(Method::PATCH, "/a", MERGE, json!({"metadata": {"resourceVersion": "$rv", "uid": "$uid"}, "spec": {"size": 4}})),
        play(Method::PATCH, "/a", MERGE, json!({"metadata": {"uid": "another"}})),
        play(Method::PATCH, "/a", MERGE, json!({"metadata": {"generation": 50, "creationTimestamp": null}})),
        play(Method::PATCH, "/a", MERGE, json!({"metadata": {"deletionTimestamp": "2020-01-01T00:00:00Z"}})),
        play(Method::PATCH, "/a", MERGE, json!({"metadata": {"name": "b"}})),
        play(Method::PATCH, "/a", MERGE, json!({"metadata": {"namespace": "b"}})),
        play(Method::PATCH, "/a", MERGE, json!({"kind": "Gadget"})),
        play(Method::PATCH, "/a", MERGE, json!({"apiVersion": "stand-in.example.com/v2"})),
        play(Method::PATCH, "/a", MERGE, json!({"metadata": {"annotations": {"x": "y"}}, "status": {"phase": "lost"}})),
        play(Method::PATCH, "/a", MERGE, json!([])),
        play(Method::PATCH, "/a?force=true", MERGE, json!({})),
        play(Method::PATCH, "/a?dryRun=All", MERGE, json!({"spec": {"size": 100}})),
        play(Method::PATCH, "/a", "application/strategic-merge-patch+json", json!({})),
        play(Method::PATCH, "/a/status", MERGE, json!({"metadata": {"labels": {"x": "y"}, "uid": "another"}, "spec": {"size": 9}, "status": {"phase": "merged", "list": [{"a": null, "b": 1}]}})),
        play(Method::PATCH, "/a/status", MERGE, json!({"status": {"phase": "merged"}})),
        play(Method::PATCH, "/a/status", MERGE, json!({"status": null})),
        play(Method::PATCH, "/a/status", JSON_PATCH, json!([{"op": "replace", "path": "/metadata/resourceVersion", "value": "1"}, {"op": "add", "path": "/status", "value": {"phase": "x"}}])),
        play(Method::PATCH, "/a/status", JSON_PATCH, json!([{"op": "replace", "path": "/metadata/resourceVersion", "value": "$rv"}, {"op": "add", "path": "/status", "value": {"phase": "x", "conditions": conditions}}])),
        play(Method::PATCH, "/a/status", JSON_PATCH, json!([{"op": "test", "path": "/status/conditions/0/type", "value": "Ready"}, {"op": "add", "path": "/status/conditions/0/status", "value": "False"}, {"op": "add", "path": "/status/conditions/-", "value": {"type": "Done", "status": "True"}}])),
        play(Method::PATCH, "/a/status", JSON_PATCH, json!([{"op": "test", "path": "/status/conditions/0/type", "value": "Other"}, {"op": "remove", "path": "/status/conditions/0"}])),
        play(Method::PATCH, "/a/status", JSON_PATCH, json!([{"op": "test", "path": "/status/conditions/7/type", "value": "Ready"}])),
        play(Method::PATCH, "/a/status", JSON_PATCH, json!([{"op": "remove", "path": "/status/conditions/7"}])),
        play(Method::PATCH, "/a/status", JSON_PATCH, json!([{"op": "replace", "path": "/status/absent", "value": 1}])),
        play(Method::PATCH, "/a/status", JSON_PATCH, json!([{"op": "add", "path": "/status/absent/x", "value": 1}])),
        play(Method::PATCH, "/a/status", JSON_PATCH, json!([{"op": "test", "path": "/status/absent", "value": null}])),
        play(Method::PATCH, "/a/status", JSON_PATCH, json!([{"op": "test", "path": "/status/absent/x", "value": null}])),
        play(Method::PATCH, "/a/status", JSON_PATCH, json!([{"op": "test", "path": "/status/phase", "value": null}])),
        play(Method::PATCH, "/a/status", JSON_PATCH, json!([{"op": "remove", "path": "/status/conditions/0"}])),
        play(Method::PATCH, "/a/status", JSON_PATCH, json!([{"op": "bogus", "path": "/status"}])),
        play(Method::PATCH, "/a/status", JSON_PATCH, json!({})),
        play(Method::PATCH, "/none/status", JSON_PATCH, json!([{"op": "test", "path": "/status/x", "value": 1}])),
        play(Method::PATCH, "/a?fieldManager=m", APPLY, json!({"apiVersion": "stand-in.example.com/v1", "kind": "Widget", "metadata": {"name": "a", "resourceVersion": "1"}})),
        play(Method::PATCH, "/a?fieldManager=m&force=true", APPLY, json!({"apiVersion": "stand-in.example.com/v1", "kind": "Widget", "metadata": {"name": "a"}, "spec": {"size": 5}})),
        play(Method::PATCH, "/a?fieldManager=m", APPLY, json!({"apiVersion": "stand-in.example.com/v1", "kind": "Widget", "metadata": {"name": "b"}})),
        play(Method::PATCH, "/a", APPLY, json!({"apiVersion": "stand-in.example.com/v1", "kind": "Widget", "metadata": {"name": "a"}})),
        play(Method::PATCH, "/s?fieldManager=m", APPLY, json!({"apiVersion": "stand-in.example.com/v1", "kind": "Widget", "metadata": {"name": "s", "uid": "x"}})),
        play(Method::PATCH, "/s/status?fieldManager=m", APPLY, json!({"apiVersion": "stand-in.example.com/v1", "kind": "Widget", "metadata": {"name": "s"}, "status": {"phase": "x"}})),
        play(Method::PATCH, "/s?fieldManager=m", APPLY, with(whole("s", 1, ""), "status", json!({"phase": "x"}))),
        play(Method::GET, "/a/scale", JSON, Value::Null),
        play(Method::DELETE, "/a/status", JSON, Value::Null),
        play(Method::GET, "?labelSelector=a%3Db", JSON, Value::Null),
        play(Method::GET, "?fieldSelector=metadata.name%3Ds", JSON, Value::Null),
        play(Method::GET, "?fieldSelector=spec.size%3D1", JSON, Value::Null),
        play(Method::GET, "?resourceVersionMatch=NotOlderThan", JSON, Value::Null),
        play(Method::DELETE, "/a", JSON, json!({"preconditions": {"uid": "another"}})),
        play(Method::DELETE, "/a", JSON, json!({"preconditions": {"resourceVersion": "1"}})),
        play(Method::PATCH, "/a", MERGE, json!({"metadata": {"finalizers": ["example.com/hold"]}})),
        play(Method::DELETE, "/a", JSON, Value::Null),
        play(Method::DELETE, "/a", JSON, Value::Null),
        play(Method::POST, "", JSON, whole("a", 1, "")),
        play(Method::PATCH, "/a", MERGE, json!({"metadata": {"finalizers": ["example.com/hold", "example.com/more"]}})),
        play(Method::PATCH, "/a/status", MERGE, json!({"metadata": {"finalizers": []}, "status": {"phase": "late"}})),
        play(Method::PATCH, "/a", MERGE, json!({"metadata": {"deletionTimestamp": null}})),
        play(Method::PATCH, "/a", MERGE, json!({"metadata": {"finalizers": []}, "spec": {"size": 77}})),
        play(Method::GET, "/a", JSON, Value::Null),
        play(Method::DELETE, "/s", JSON, json!({"propagationPolicy": "Background"})),
        play(Method::DELETE, "/s", JSON, Value::Null),
    ]
}

/// What a client can tell of a request.
#[derive(Debug, PartialEq)]
struct Outcome {
    code: u16,
    body: Value,
    /// Whether the stored widget `a` got a new resource version.
    bumped: bool,
    stored: Value,
}

async fn outcomes(client: &Client) -> Vec<Outcome> {
    let mut outcomes = Vec::new();
    for play in script() {
        let before = stored(client).await;
        let body = play.body.to_string();
        let body = body.replace(
            "$rv",
            before["metadata"]["resourceVersion"].as_str().unwrap_or_default(),
        );
        let body = body.replace("$uid", before["metadata"]["uid"].as_str().unwrap_or_default());
        let body = serde_json::from_str(&body).expect("JSON");
        let uri = format!("{COLLECTION}{}", play.path);
        let (code, body) = send(client, play.method, &uri, play.content_type, &body).await;
        let after = stored(client).await;
        outcomes.push(Outcome {
            code,
            body: comparable(body),
            bumped: before["metadata"]["resourceVersion"] != after["metadata"]["resourceVersion"],
            stored: comparable(after),
        });
    }
    outcomes
}

/// The events that a watch from a list's resource version on sees.
async fn events_since(client: &Client, list: &Value) -> Vec<Value> {
    let version = list["metadata"]["resourceVersion"].as_str().expect("a version");
    let uri = format!("{COLLECTION}?watch=true&resourceVersion={version}&timeoutSeconds=1");
    let lines = client.request_text(http::Request::get(uri).body(Vec::new()).expect("a request"));
    let lines = lines.await.expect("a watch");
    let events = lines
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"));
    events
        .map(|mut event: Value| json!([event["type"], comparable(event["object"].take())]))
        .collect()
}

async fn list(client: &Client) -> Value {
    send(client, Method::GET, COLLECTION, JSON, &Value::Null).await.1
}

async fn stored(client: &Client) -> Value {
    send(
        client,
        Method::GET,
        &format!("{COLLECTION}/a"),
        JSON,
        &Value::Null,
    )
    .await
    .1
}

/// Leaves out what differs between any two servers, and the words of errors.
fn comparable(mut body: Value) -> Value {
    if body["kind"] == "Status" {
        let fields = body.as_object_mut().expect("an object");
        fields.remove("message");
        if let Some(details) = fields.get_mut("details").and_then(Value::as_object_mut) {
            details.entry("uid").and_modify(|uid| *uid = "some".into());
            if let Some(causes) = details.get_mut("causes").and_then(Value::as_array_mut) {
                // The real server checks some fields twice, and says so twice.
                causes.dedup();
                for cause in causes {
                    cause.as_object_mut().expect("an object").remove("message");
                }
            }
        }
        return body;
    }
    for item in body
        .get_mut("items")
        .and_then(Value::as_array_mut)
        .into_iter()
        .flatten()
    {
        *item = comparable(item.take());
    }
    let metadata = body["metadata"].as_object_mut().expect("metadata");
    metadata.remove("managedFields");
    for field in ["uid", "resourceVersion", "creationTimestamp", "deletionTimestamp"] {
        metadata.entry(field).and_modify(|value| *value = "some".into());
    }
    body
}

fn definition() -> CustomResourceDefinition {
    let mut crd = common::Widget::crd();
    crd.metadata.name = Some(format!("widgets.{GROUP}"));
    crd.spec.group = GROUP.into();
    let mut json = serde_json::to_value(crd).expect("JSON");
    let open = json!({"type": "object", "x-kubernetes-preserve-unknown-fields": true});
    json["spec"]["versions"][0]["schema"]["openAPIV3Schema"] =
        json!({"type": "object", "properties": {"spec": open, "status": open}});
    serde_json::from_value(json).expect("a definition")
}

async fn install(client: &Client) {
    let definitions: Api<CustomResourceDefinition> = Api::all(client.clone());
    let crd = definitions
        .create(&PostParams::default(), &definition())
        .await
        .expect("created");
    let name = crd.metadata.name.expect("a name");
    await_condition(definitions, &name, conditions::is_crd_established())
        .await
        .expect("established");
}

async fn uninstall(client: &Client) {
    let definitions: Api<CustomResourceDefinition> = Api::all(client.clone());
    let name = format!("widgets.{GROUP}");
    if let Ok(marked_or_gone) = definitions.delete(&name, &DeleteParams::default()).await
        && let Some(crd) = marked_or_gone.left()
    {
        let uid = crd.metadata.uid.expect("a uid");
        await_condition(definitions, &name, conditions::is_deleted(&uid))
            .await
            .expect("deleted");
    }
}

#[tokio::test]
#[ignore = "needs a cluster: a KUBECONFIG whose user may install a CRD and write its objects in the namespace default"]
async fn stand_in_equals_real_server() {
    let real = Client::try_default().await.expect("a cluster");
    uninstall(&real).await;
    install(&real).await;
    let real_list = list(&real).await;
    let real_outcomes = outcomes(&real).await;
    let real_events = events_since(&real, &real_list).await;
    uninstall(&real).await;

    let server = StandIn::new();
    let client = server.client();
    install(&client).await;
    let empty_list = list(&client).await;
    let outcomes = outcomes(&client).await;

    let mut differences = Vec::new();
    for ((play, real), ours) in script().iter().zip(&real_outcomes).zip(&outcomes) {
        if real != ours {
            let Play {
                method,
                path,
                content_type,
                body,
            } = play;
            differences.push(format!(
                "{method} {path} {content_type} {body}\n  real: {real:?}\n  ours: {ours:?}"
            ));
        }
    }
    assert!(
        differences.is_empty(),
        "{} differ:\n{}",
        differences.len(),
        differences.join("\n")
    );
    assert_eq!(comparable(empty_list.clone()), comparable(real_list));
    assert_eq!(events_since(&client, &empty_list).await, real_events);
    assert!(real_events.iter().any(|event| event[0] == "DELETED"));
}
