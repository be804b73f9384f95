//! A custom resource, and requests as they go over the wire.
#![allow(dead_code)] // no test target uses all of it

use http::{Method, Request};
use kube::client::Body;
use kube::{Client, CustomResource};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug, Default, PartialEq)]
#[kube(
    group = "example.com",
    version = "v1",
    kind = "Widget",
    namespaced,
    status = "WidgetStatus"
)]
pub struct WidgetSpec {
    pub size: i64,
}

#[derive(Serialize, Deserialize, JsonSchema, Clone, Debug, Default, PartialEq)]
pub struct WidgetStatus {
    pub phase: String,
}

pub const WIDGETS: &str = "/apis/example.com/v1/namespaces/default/widgets";
pub const A: &str = "/apis/example.com/v1/namespaces/default/widgets/a";
pub const A_STATUS: &str = "/apis/example.com/v1/namespaces/default/widgets/a/status";

pub const JSON: &str = "application/json";
pub const MERGE: &str = "application/merge-patch+json";
pub const JSON_PATCH: &str = "application/json-patch+json";
pub const APPLY: &str = "application/apply-patch+yaml";

pub fn widget(name: &str, size: i64) -> Widget {
    Widget::new(name, WidgetSpec { size })
}

/// The widget as JSON, without a status.
pub fn raw_widget(name: &str, size: i64) -> Value {
    json!({"apiVersion": "example.com/v1", "kind": "Widget", "metadata": {"name": name}, "spec": {"size": size}})
}

/// Sends a request and returns the HTTP status and the body.
pub async fn send(
    client: &Client,
    method: Method,
    uri: &str,
    content_type: &str,
    body: &Value,
) -> (u16, Value) {
    let body = if body.is_null() {
        Vec::new()
    } else {
        body.to_string().into_bytes()
    };
    let request = Request::builder()
        .method(method)
        .uri(uri)
        .header("content-type", content_type);
    let request = request.body(Body::from(body)).expect("a request");
    let response = client.send(request).await.expect("an answer");
    let code = response.status().as_u16();
    let body = response.into_body().collect_bytes().await.expect("a body");
    (code, serde_json::from_slice(&body).expect("JSON"))
}
