//! What the server keeps of an object: resource versions, generations, the two halves that are written apart.

mod common;

use common::{A, A_STATUS, APPLY, JSON, JSON_PATCH, MERGE, WIDGETS, raw_widget, send};
use http::Method;
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use kube::api::{Api, PostParams};
use kube::runtime::wait::{Condition, conditions};
use kube::{Client, CustomResourceExt};
use serde_json::{Value, json};
use stand_in::{ChangeKind, StandIn};

async fn with_widget() -> (StandIn, Client) {
    let server = StandIn::new();
    let client = server.client();
    let (code, _) = send(&client, Method::POST, WIDGETS, JSON, &raw_widget("a", 1)).await;
    assert_eq!(code, 201);
    (server, client)
}

fn number(object: &Value, field: &str) -> i64 {
    let value = &object["metadata"][field];
    let text = value.as_str().map(str::parse);
    text.map_or_else(
        || value.as_i64().expect("a number"),
        |parsed| parsed.expect("a number"),
    )
}

#[tokio::test]
async fn create_sets_metadata_drops_status() {
    let server = StandIn::new();
    let client = server.client();
    let mut widget = raw_widget("a", 1);
    widget["status"] = json!({"phase": "Ready"});
    widget["metadata"]["uid"] = "mine".into();
    widget["metadata"]["generation"] = 7.into();
    let (code, created) = send(&client, Method::POST, WIDGETS, JSON, &widget).await;
    assert_eq!(code, 201);
    assert_eq!(number(&created, "generation"), 1);
    assert_ne!(created["metadata"]["uid"], "mine");
    assert_eq!(created["metadata"]["namespace"], "default");
    assert!(created.get("status").is_none(), "{created}");
    assert_eq!(server.get(A), Some(created));

    let (code, status) = send(&client, Method::POST, WIDGETS, JSON, &widget).await;
    assert_eq!((code, &status["reason"]), (409, &json!("AlreadyExists")));

    let mut generated = raw_widget("a", 1);
    generated["metadata"] = json!({"generateName": "a-"});
    let (_, first) = send(&client, Method::POST, WIDGETS, JSON, &generated).await;
    let (_, second) = send(&client, Method::POST, WIDGETS, JSON, &generated).await;
    assert_ne!(first["metadata"]["name"], second["metadata"]["name"]);
    assert_ne!(first["metadata"]["uid"], second["metadata"]["uid"]);
    assert_eq!(server.objects(WIDGETS).len(), 3);
}

#[tokio::test]
async fn resource_version_locks_every_write() {
    let (server, client) = with_widget().await;
    let current = server.get(A).expect("stored")["metadata"]["resourceVersion"].clone();
    let mut whole = raw_widget("a", 2);
    whole["metadata"]["resourceVersion"] = "1".into();
    let lock = |version: &Value| json!([{"op": "replace", "path": "/metadata/resourceVersion", "value": version}, {"op": "add", "path": "/status", "value": {"phase": "x"}}]);
    let stale: [(Method, &str, &str, Value); 5] = [
        (Method::PUT, A, JSON, whole.clone()),
        (Method::PUT, A_STATUS, JSON, whole),
        (
            Method::PATCH,
            A,
            MERGE,
            json!({"metadata": {"resourceVersion": "1"}, "spec": {"size": 2}}),
        ),
        (Method::PATCH, A_STATUS, JSON_PATCH, lock(&json!("1"))),
        (
            Method::PATCH,
            "/apis/example.com/v1/namespaces/default/widgets/a?fieldManager=test",
            APPLY,
            json!({"apiVersion": "example.com/v1", "kind": "Widget", "metadata": {"name": "a", "resourceVersion": "1"}}),
        ),
    ];
    for (method, uri, content_type, body) in stale {
        let (code, status) = send(&client, method.clone(), uri, content_type, &body).await;
        assert_eq!(
            (code, &status["reason"]),
            (409, &json!("Conflict")),
            "{method} {content_type}: {status}"
        );
        assert_eq!(
            status["details"],
            json!({"name": "a", "group": "example.com", "kind": "widgets"})
        );
    }
    assert_eq!(server.revisions(A).len(), 1, "a refused write stores nothing");
    let (code, _) = send(&client, Method::PATCH, A_STATUS, JSON_PATCH, &lock(&current)).await;
    assert_eq!(code, 200);
    let (code, _) = send(&client, Method::PATCH, A_STATUS, JSON_PATCH, &lock(&current)).await;
    assert_eq!(code, 409, "the version has moved on");
}

#[tokio::test]
async fn generation_counts_spec_changes() {
    let (_, client) = with_widget().await;
    let steps = [
        (A, json!({"spec": {"size": 2}}), 2),
        (A, json!({"metadata": {"labels": {"app": "x"}}}), 2),
        (A_STATUS, json!({"status": {"phase": "Ready"}}), 2),
        (A, json!({"metadata": {"generation": 9}}), 2),
        (A, json!({"other": true}), 3),
    ];
    for (uri, patch, generation) in steps {
        let (code, object) = send(&client, Method::PATCH, uri, MERGE, &patch).await;
        assert_eq!(
            (code, number(&object, "generation")),
            (200, generation),
            "{patch}"
        );
    }
}

#[tokio::test]
async fn endpoints_write_their_half_only() {
    let (server, client) = with_widget().await;
    let both =
        json!({"metadata": {"labels": {"app": "x"}}, "spec": {"size": 2}, "status": {"phase": "Ready"}});
    let (_, through_status) = send(&client, Method::PATCH, A_STATUS, MERGE, &both).await;
    assert_eq!(through_status["spec"]["size"], 1);
    assert_eq!(through_status["status"]["phase"], "Ready");
    assert!(through_status["metadata"].get("labels").is_none());

    let (_, through_main) = send(
        &client,
        Method::PATCH,
        A,
        MERGE,
        &json!({"spec": {"size": 3}, "status": {"phase": "Lost"}}),
    )
    .await;
    assert_eq!(through_main["spec"]["size"], 3);
    assert_eq!(through_main["status"]["phase"], "Ready");

    let mut whole = raw_widget("a", 4);
    whole["metadata"]["resourceVersion"] =
        server.get(A).expect("stored")["metadata"]["resourceVersion"].clone();
    let (code, replaced) = send(&client, Method::PUT, A, JSON, &whole).await;
    assert_eq!((code, &replaced["status"]["phase"]), (200, &json!("Ready")));
}

#[tokio::test]
async fn data_resources_without_generation() {
    let server = StandIn::new();
    let client = server.client();
    let collection = "/api/v1/namespaces/default/configmaps";
    let config_map =
        json!({"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "c"}, "data": {"a": "b"}});
    let (_, created) = send(&client, Method::POST, collection, JSON, &config_map).await;
    assert!(created["metadata"].get("generation").is_none());
    let (code, status) = send(
        &client,
        Method::PATCH,
        &format!("{collection}/c/status"),
        MERGE,
        &json!({"data": {}}),
    )
    .await;
    assert_eq!((code, &status["reason"]), (404, &json!("NotFound")));
    let unconditional = send(
        &client,
        Method::PUT,
        &format!("{collection}/c"),
        JSON,
        &config_map,
    )
    .await;
    assert_eq!(unconditional.0, 200);
}

#[tokio::test]
async fn nothing_changed_stores_nothing() {
    let (server, client) = with_widget().await;
    let before = server.get(A).expect("stored");
    for (uri, patch) in [
        (A, json!({"spec": {"size": 1}})),
        (A_STATUS, json!({"spec": {"size": 2}})),
        (A, json!({})),
    ] {
        let (code, object) = send(&client, Method::PATCH, uri, MERGE, &patch).await;
        assert_eq!((code, &object), (200, &before), "{patch}");
    }
    assert_eq!(server.changes(A).len(), 1);

    let (code, tried) = send(
        &client,
        Method::PATCH,
        &format!("{A}?dryRun=All"),
        MERGE,
        &json!({"spec": {"size": 5}}),
    )
    .await;
    assert_eq!((code, &tried["spec"]["size"]), (200, &json!(5)));
    assert_eq!(server.get(A), Some(before));
}

#[tokio::test]
async fn inapplicable_json_patch_is_invalid() {
    let (server, client) = with_widget().await;
    for operation in [
        json!({"op": "test", "path": "/spec/size", "value": 2}),
        json!({"op": "remove", "path": "/status/conditions/0"}),
        json!({"op": "replace", "path": "/status/phase", "value": "x"}),
        json!({"op": "add", "path": "/status/conditions/-", "value": {}}),
        json!({"op": "test", "path": "/status/phase", "value": null}),
        json!({"op": "test", "path": "/spec/size", "value": null}),
    ] {
        let first = json!({"op": "add", "path": "/spec/other", "value": true});
        let (code, status) = send(&client, Method::PATCH, A, JSON_PATCH, &json!([first, operation])).await;
        assert_eq!((code, &status["reason"]), (422, &json!("Invalid")), "{operation}");
        assert_eq!(status["details"], json!({}));
        assert_eq!(
            status["message"],
            "the server rejected our request due to an error in our request"
        );
    }
    assert_eq!(server.revisions(A).len(), 1);
    let absent = json!([{"op": "test", "path": "/metadata/finalizers", "value": null}]);
    assert_eq!(send(&client, Method::PATCH, A, JSON_PATCH, &absent).await.0, 200);
    for patch in [json!({"op": "test"}), json!([{"op": "bogus", "path": "/a"}])] {
        let (code, status) = send(&client, Method::PATCH, A, JSON_PATCH, &patch).await;
        assert_eq!((code, &status["reason"]), (400, &json!("BadRequest")), "{patch}");
    }
}

#[tokio::test]
async fn merge_patch_drops_nulls_in_lists() {
    let (_, client) = with_widget().await;
    let patch = json!({"status": {"phase": "x", "gone": null, "list": [{"a": null, "b": 1}, null]}});
    let (_, object) = send(&client, Method::PATCH, A_STATUS, MERGE, &patch).await;
    assert_eq!(object["status"], json!({"phase": "x", "list": [{"b": 1}, null]}));
}

#[tokio::test]
async fn apply_creates_and_merges() {
    let (server, client) = with_widget().await;
    let applied = |name: &str| json!({"apiVersion": "example.com/v1", "kind": "Widget", "metadata": {"name": name}, "spec": {"color": "red"}});
    let (code, status) = send(&client, Method::PATCH, A, APPLY, &applied("a")).await;
    assert_eq!(
        (code, &status["reason"]),
        (422, &json!("Invalid")),
        "no field manager"
    );
    let (code, object) = send(
        &client,
        Method::PATCH,
        &format!("{A}?fieldManager=m"),
        APPLY,
        &applied("a"),
    )
    .await;
    assert_eq!(
        (code, &object["spec"]),
        (200, &json!({"size": 1, "color": "red"}))
    );
    let uri = format!("{WIDGETS}/b?fieldManager=m");
    assert_eq!(
        send(&client, Method::PATCH, &uri, APPLY, &applied("b")).await.0,
        201
    );
    assert_eq!(
        send(&client, Method::PATCH, &uri, APPLY, &applied("b")).await.0,
        200
    );
    let uri = format!("{WIDGETS}/c/status?fieldManager=m");
    assert_eq!(
        send(&client, Method::PATCH, &uri, APPLY, &applied("c")).await.0,
        404
    );
    assert_eq!(server.objects(WIDGETS).len(), 2);
}

#[tokio::test]
async fn finalizers_hold_a_deletion_up() {
    let (server, client) = with_widget().await;
    send(
        &client,
        Method::PATCH,
        A,
        MERGE,
        &json!({"metadata": {"finalizers": ["example.com/hold"]}}),
    )
    .await;
    let (code, marked) = send(&client, Method::DELETE, A, JSON, &Value::Null).await;
    assert_eq!((code, number(&marked, "generation")), (200, 2));
    assert!(marked["metadata"]["deletionTimestamp"].is_string());
    let (_, again) = send(&client, Method::DELETE, A, JSON, &Value::Null).await;
    assert_eq!(again, marked, "a second deletion changes nothing");

    let (code, _) = send(
        &client,
        Method::PATCH,
        A_STATUS,
        MERGE,
        &json!({"metadata": {"finalizers": []}}),
    )
    .await;
    assert_eq!(code, 200);
    assert!(server.get(A).is_some(), "/status does not write finalizers");
    let more = json!({"metadata": {"finalizers": ["example.com/hold", "example.com/more"]}});
    let (code, status) = send(&client, Method::PATCH, A, MERGE, &more).await;
    assert_eq!(
        (code, &status["details"]["causes"][0]["reason"]),
        (422, &json!("FieldValueForbidden"))
    );

    let (code, _) = send(
        &client,
        Method::PATCH,
        A,
        MERGE,
        &json!({"metadata": {"finalizers": null}}),
    )
    .await;
    assert_eq!(code, 200);
    assert_eq!(server.get(A), None);
    assert_eq!(
        server.changes(A).last().map(|change| change.kind),
        Some(ChangeKind::Deleted)
    );
}

#[tokio::test]
async fn deletion_preconditions() {
    let (server, client) = with_widget().await;
    for preconditions in [json!({"uid": "another"}), json!({"resourceVersion": "1"})] {
        let (code, status) = send(
            &client,
            Method::DELETE,
            A,
            JSON,
            &json!({"preconditions": preconditions}),
        )
        .await;
        assert_eq!((code, &status["reason"]), (409, &json!("Conflict")));
    }
    let uid = server.get(A).expect("stored")["metadata"]["uid"].clone();
    let (code, status) = send(
        &client,
        Method::DELETE,
        A,
        JSON,
        &json!({"preconditions": {"uid": uid}}),
    )
    .await;
    assert_eq!(
        (code, &status["status"], &status["details"]["uid"]),
        (200, &json!("Success"), &uid)
    );
    assert_eq!(send(&client, Method::DELETE, A, JSON, &Value::Null).await.0, 404);
}

#[tokio::test]
async fn recreated_object_has_another_uid() {
    let (server, client) = with_widget().await;
    let mut old = server.get(A).expect("stored");
    assert!(server.delete(A));
    let (code, _) = send(&client, Method::POST, WIDGETS, JSON, &raw_widget("a", 1)).await;
    assert_eq!(code, 201);
    // So that nothing but the uid is in the way.
    old["metadata"]["resourceVersion"] =
        server.get(A).expect("stored")["metadata"]["resourceVersion"].clone();
    let (code, status) = send(&client, Method::PUT, A, JSON, &old).await;
    assert_eq!((code, &status["reason"]), (409, &json!("Conflict")));
    let (code, _) = send(
        &client,
        Method::PATCH,
        A,
        MERGE,
        &json!({"metadata": {"uid": "old"}}),
    )
    .await;
    assert_eq!(code, 422, "the uid is immutable");
    assert_eq!(server.revisions(A).len(), 2);
}

#[tokio::test]
async fn tests_reach_into_the_store() {
    let (server, _) = with_widget().await;
    let path = stand_in::path::<common::Widget>("default", "a");
    assert_eq!(path, A);
    let edited = server
        .edit(&path, |widget| widget["status"] = json!({"phase": "Edited"}))
        .expect("stored");
    assert_eq!(
        (number(&edited, "generation"), &edited["status"]["phase"]),
        (1, &json!("Edited"))
    );
    let edited = server
        .edit(&path, |widget| widget["spec"]["size"] = 9.into())
        .expect("stored");
    assert_eq!(number(&edited, "generation"), 2);
    server.edit(&path, |_| ()).expect("stored");
    assert_eq!(
        server.revisions(&path).len(),
        3,
        "an edit that changes nothing stores nothing"
    );
    assert_eq!(
        server.edit("/apis/example.com/v1/namespaces/default/widgets/b", |_| ()),
        None
    );

    let put = server.put(
        &path,
        json!({"kind": "Widget", "metadata": {"generation": 5}, "status": {"phase": "Put"}}),
    );
    assert_eq!(
        (number(&put, "generation"), &put["metadata"]["uid"]),
        (5, &edited["metadata"]["uid"])
    );
    assert!(number(&put, "resourceVersion") > number(&edited, "resourceVersion"));
    let created = server.put(
        "/apis/example.com/v1/namespaces/other/widgets/b",
        raw_widget("b", 1),
    );
    assert_eq!(created["metadata"]["namespace"], "other");
    assert_eq!(
        server
            .objects(&stand_in::collection::<common::Widget>(None))
            .len(),
        2
    );
}

#[tokio::test]
async fn crd_is_established_at_once() {
    let server = StandIn::new();
    let client = server.client();
    let definitions: Api<CustomResourceDefinition> = Api::all(client.clone());
    let crd = definitions
        .create(&PostParams::default(), &common::Widget::crd())
        .await
        .expect("created");
    assert!(conditions::is_crd_established().matches_object(Some(&crd)));
    let (_, list) = send(&client, Method::GET, WIDGETS, JSON, &Value::Null).await;
    assert_eq!(list["kind"], "WidgetList");

    let mut without_status = common::Widget::crd();
    without_status.metadata.name = Some("gadgets.example.com".into());
    without_status.spec.names.plural = "gadgets".into();
    without_status.spec.versions[0].subresources = None;
    definitions
        .create(&PostParams::default(), &without_status)
        .await
        .expect("created");
    let gadgets = "/apis/example.com/v1/namespaces/default/gadgets";
    let mut gadget = raw_widget("a", 1);
    gadget["status"] = json!({"phase": "Kept"});
    let (_, created) = send(&client, Method::POST, gadgets, JSON, &gadget).await;
    assert_eq!(created["status"]["phase"], "Kept");
    let (code, _) = send(
        &client,
        Method::PATCH,
        &format!("{gadgets}/a/status"),
        MERGE,
        &json!({}),
    )
    .await;
    assert_eq!(code, 404);
}

#[tokio::test]
async fn odd_requests_are_answered() {
    let (_, client) = with_widget().await;
    for (method, uri, code) in [
        (Method::GET, "/nonsense", 404),
        (Method::GET, "/apis/example.com/v1", 404),
        (
            Method::GET,
            "/apis/example.com/v1/namespaces/default/widgets/a/scale",
            404,
        ),
        (
            Method::GET,
            "/apis/example.com/v1/widgets?labelSelector=%3D%3D",
            400,
        ),
        (
            Method::GET,
            "/apis/example.com/v1/widgets?fieldSelector=spec.size%3D1",
            400,
        ),
        (
            Method::GET,
            "/apis/example.com/v1/widgets?resourceVersion=abc",
            500,
        ),
        (
            Method::GET,
            "/apis/example.com/v1/widgets?resourceVersion=99999",
            504,
        ),
        (Method::DELETE, WIDGETS, 405),
        (Method::DELETE, A_STATUS, 405),
        (Method::POST, WIDGETS, 400),
        (Method::HEAD, WIDGETS, 405),
    ] {
        let (answered, status) = send(&client, method.clone(), uri, JSON, &Value::Null).await;
        assert_eq!(
            (answered, &status["kind"]),
            (code, &json!("Status")),
            "{method} {uri}"
        );
        assert_eq!(status["code"], code);
    }
    for body in [
        json!([]),
        json!("text"),
        json!({"metadata": "text"}),
        json!({"apiVersion": 1, "kind": 2, "metadata": {"name": 3, "finalizers": 4}}),
    ] {
        for (method, uri, content_type) in [
            (Method::POST, WIDGETS, JSON),
            (
                Method::POST,
                "/apis/apiextensions.k8s.io/v1/customresourcedefinitions",
                JSON,
            ),
            (Method::PUT, A, JSON),
            (Method::PATCH, A, MERGE),
            (Method::PATCH, A, JSON_PATCH),
            (
                Method::PATCH,
                "/apis/example.com/v1/namespaces/default/widgets/a?fieldManager=m",
                APPLY,
            ),
        ] {
            let (code, status) = send(&client, method.clone(), uri, content_type, &body).await;
            // An empty JSON patch is well formed, and changes nothing.
            assert!(
                code >= 400 || (content_type == JSON_PATCH && body == json!([])),
                "{method} {body}: {status}"
            );
        }
    }
    let crd = json!({"apiVersion": "apiextensions.k8s.io/v1", "kind": "CustomResourceDefinition", "metadata": {"name": "x"}, "spec": {"names": "odd", "versions": 4}});
    let definitions = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions";
    assert_eq!(send(&client, Method::POST, definitions, JSON, &crd).await.0, 201);
}
