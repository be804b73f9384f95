//! What was asked, and how it was answered.

use crate::request::Target;
use crate::watch::is_watch;
use bytes::Bytes;
use http::{Method, StatusCode};
use serde_json::Value;

/// A request as it arrived.
#[derive(Clone, Debug)]
pub struct RecordedRequest {
    /// Who asked, if the client is one [of a user](crate::StandIn::client_of).
    pub user: Option<&'static str>,
    /// The HTTP method.
    pub method: Method,
    /// The path, without the query.
    pub path: String,
    /// The query, decoded, in order.
    pub query: Vec<(String, String)>,
    /// The `Content-Type` header.
    pub content_type: Option<String>,
    /// The body; empty where there is none.
    pub body: Bytes,
    /// How it was answered.
    pub answer: Answer,
}

/// What a request asks for, in the words of a role of RBAC.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Access {
    /// What is done, such as `list`.
    pub verb: &'static str,
    /// The API group; empty for the core one.
    pub group: String,
    /// The plural name, with the subresource, such as `pods/status`.
    pub resource: String,
    /// The name of the object; None for a collection.
    pub name: Option<String>,
}

/// How a request was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Not yet, or never: it hangs, or the client gave up first.
    Pending,
    /// With this HTTP status.
    Status(StatusCode),
    /// Not at all: the connection broke.
    Broken,
}

impl RecordedRequest {
    pub(crate) fn new(parts: &http::request::Parts, body: Bytes, user: Option<&'static str>) -> Self {
        let query = parts.uri.query().unwrap_or_default();
        let content_type = parts.headers.get(http::header::CONTENT_TYPE);
        Self {
            user,
            method: parts.method.clone(),
            path: parts.uri.path().to_owned(),
            query: form_urlencoded::parse(query.as_bytes()).into_owned().collect(),
            content_type: content_type.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()),
            body,
            answer: Answer::Pending,
        }
    }

    /// The first value of a query parameter.
    pub fn query(&self, name: &str) -> Option<&str> {
        let (_, value) = self.query.iter().find(|(key, _)| key == name)?;
        Some(value)
    }

    /// The body as JSON, where it is that.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// What its user has to be allowed: two things for a patch that created the object.
    pub fn accesses(&self) -> Vec<Access> {
        let Some(target) = Target::parse(&self.path) else {
            return Vec::new();
        };
        let is_one = target.name.is_some();
        let mut verbs = vec![match self.method {
            Method::GET if is_watch(self) => "watch",
            Method::GET if is_one => "get",
            Method::GET => "list",
            Method::POST => "create",
            Method::PUT => "update",
            Method::PATCH => "patch",
            Method::DELETE if is_one => "delete",
            Method::DELETE => "deletecollection",
            _ => return Vec::new(),
        }];
        if self.method == Method::PATCH && self.answer == Answer::Status(StatusCode::CREATED) {
            verbs.push("create");
        }
        let subresource = target.subresource.iter().map(|name| format!("/{name}"));
        let resource = target.resource.plural + &subresource.collect::<String>();
        let access = |verb| Access {
            verb,
            group: target.resource.group.clone(),
            resource: resource.clone(),
            name: target.name.clone(),
        };
        verbs.into_iter().map(access).collect()
    }

    /// The content type without its parameters.
    pub(crate) fn media_type(&self) -> &str {
        let content_type = self.content_type.as_deref().unwrap_or_default();
        content_type.split(';').next().unwrap_or_default().trim()
    }

    pub(crate) fn is(&self, method: &Method, path_suffix: &str) -> bool {
        self.method == method && self.path.ends_with(path_suffix)
    }
}

/// The requests so far.
#[derive(Debug, Default)]
pub(crate) struct Recorder {
    requests: Vec<RecordedRequest>,
    /// How many were handed out by `take`: ids go on counting.
    taken: usize,
}

impl Recorder {
    /// Returns an id for [`answered`](Self::answered).
    pub fn arrived(&mut self, request: RecordedRequest) -> usize {
        self.requests.push(request);
        self.taken + self.requests.len() - 1
    }

    pub fn answered(&mut self, id: usize, answer: Answer) {
        let request = id
            .checked_sub(self.taken)
            .and_then(|index| self.requests.get_mut(index));
        if let Some(request) = request {
            request.answer = answer;
        }
    }

    pub fn requests(&self) -> &[RecordedRequest] {
        &self.requests
    }

    pub fn take(&mut self) -> Vec<RecordedRequest> {
        self.taken += self.requests.len();
        std::mem::take(&mut self.requests)
    }
}
