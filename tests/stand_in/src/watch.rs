//! Watches: the log of changes as a stream of lines.

use crate::errors::{Failure, FieldCause};
use crate::recorder::RecordedRequest;
use crate::request::Target;
use crate::selector::Selector;
use crate::store::{ChangeKind, LogEntry, Object, Store};
use crate::verbs::{self, present};
use crate::{crd, metadata};
use bytes::Bytes;
use futures::Stream;
use serde_json::{Value, json};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::Instant;

/// Wakes watches up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Signal {
    /// Counts changes of the store.
    pub changes: u64,
    /// Counts how often all watches were told to end.
    pub ends: u64,
}

/// A watch that was accepted.
pub(crate) struct Watch {
    target: Target,
    selector: Selector,
    kind: String,
    bookmarks: bool,
    /// The next entry of the log.
    position: usize,
    ready: VecDeque<Bytes>,
    deadline: Option<Instant>,
    ended: bool,
    signal: watch::Receiver<Signal>,
    ends: u64,
}

pub(crate) fn is_watch(request: &RecordedRequest) -> bool {
    let is_set = matches!(request.query("watch"), Some("true" | "1"));
    request.method == http::Method::GET && is_set
}

impl Watch {
    /// Starts a watch at the present state of the store.
    pub fn start(
        store: &Store,
        request: &RecordedRequest,
        target: &Target,
        mut signal: watch::Receiver<Signal>,
    ) -> Result<Self, Failure> {
        let from = verbs::resource_version(request)?.unwrap_or_default();
        let send_initial = initial_events(request, from)?;
        let timeout = request
            .query("timeoutSeconds")
            .and_then(|seconds| seconds.parse().ok());
        let ends = signal.borrow_and_update().ends;
        let mut watch = Self {
            selector: Selector::of(request)?,
            kind: crd::kind(store, &target.resource).unwrap_or_default(),
            bookmarks: request.query("allowWatchBookmarks") == Some("true"),
            target: target.clone(),
            position: store.log().len(),
            ready: VecDeque::new(),
            deadline: timeout
                .filter(|seconds| *seconds > 0)
                .map(|seconds| Instant::now() + Duration::from_secs(seconds)),
            ended: false,
            signal,
            ends,
        };
        if send_initial {
            watch.push_present_state(store);
        } else if from > 0 && from < store.oldest() {
            watch.push("ERROR", Failure::expired(from, store.oldest()).body);
            watch.ended = true;
        } else if from > 0 {
            watch.position = store
                .log()
                .partition_point(|entry| entry.resource_version <= from);
        }
        Ok(watch)
    }

    /// The lines of the watch, as they come.
    pub fn lines(self, store: Arc<Mutex<Store>>) -> impl Stream<Item = Bytes> + Send + 'static {
        futures::stream::unfold((self, store), |(mut watch, store)| async {
            let line = watch.next(&store).await?;
            Some((line, (watch, store)))
        })
    }

    async fn next(&mut self, store: &Mutex<Store>) -> Option<Bytes> {
        loop {
            // Seen before the log is read, so that no change in between is slept through.
            if self.signal.borrow_and_update().ends != self.ends {
                return None;
            }
            if let Some(line) = self.ready.pop_front() {
                return Some(line);
            }
            if self.ended {
                return None;
            }
            self.read_log(&store.lock().unwrap_or_else(PoisonError::into_inner));
            if !self.ready.is_empty() {
                continue;
            }
            let Some(deadline) = self.deadline else {
                self.signal.changed().await.ok()?;
                continue;
            };
            if tokio::time::timeout_at(deadline, self.signal.changed())
                .await
                .is_err()
            {
                self.ended = true;
                if self.bookmarks {
                    let resource_version = store
                        .lock()
                        .unwrap_or_else(PoisonError::into_inner)
                        .resource_version();
                    self.push_bookmark(resource_version, json!({}));
                }
            }
        }
    }

    fn read_log(&mut self, store: &Store) {
        for entry in store.log().iter().skip(self.position) {
            if self.is_about(entry)
                && let Some((event, object)) = self.event(entry)
            {
                let object = present(&object, &self.target);
                self.push(event, object);
            }
        }
        self.position = store.log().len();
    }

    fn is_about(&self, entry: &LogEntry) -> bool {
        let Target {
            resource,
            namespace,
            name,
            ..
        } = &self.target;
        entry.key.resource == *resource
            && (namespace.is_none() || entry.key.namespace == *namespace)
            && name.as_ref().is_none_or(|name| entry.key.name == *name)
    }

    /// An object that comes to match a selector is added for this watch; one that no longer does is deleted.
    fn event(&self, entry: &LogEntry) -> Option<(&'static str, Arc<Object>)> {
        let previous = entry
            .previous
            .as_ref()
            .filter(|previous| self.selector.matches(previous));
        let now = entry.kind != ChangeKind::Deleted && self.selector.matches(&entry.object);
        match (previous, now) {
            (None, true) => Some(("ADDED", Arc::clone(&entry.object))),
            (Some(_), true) => Some(("MODIFIED", Arc::clone(&entry.object))),
            (Some(previous), false) => {
                let mut last = Object::clone(previous);
                metadata::of_mut(&mut last).insert(
                    "resourceVersion".to_owned(),
                    entry.resource_version.to_string().into(),
                );
                Some(("DELETED", Arc::new(last)))
            }
            (None, false) => None,
        }
    }

    fn push_present_state(&mut self, store: &Store) {
        let target = self.target.clone();
        for object in store.list(&target.resource, target.namespace.as_deref()) {
            let is_named = target
                .name
                .as_deref()
                .is_none_or(|name| metadata::text(object, "name") == name);
            if is_named && self.selector.matches(object) {
                self.push("ADDED", present(object, &target));
            }
        }
        if self.bookmarks {
            self.push_bookmark(
                store.resource_version(),
                json!({"k8s.io/initial-events-end": "true"}),
            );
        }
    }

    fn push_bookmark(&mut self, resource_version: u64, annotations: Value) {
        let mut metadata = json!({"resourceVersion": resource_version.to_string()});
        if annotations != json!({}) {
            metadata["annotations"] = annotations;
        }
        let object =
            json!({"kind": self.kind, "apiVersion": self.target.api_version(), "metadata": metadata});
        self.push("BOOKMARK", object);
    }

    #[allow(clippy::needless_pass_by_value)] // made for this call
    fn push(&mut self, event: &str, object: Value) {
        let line = format!("{}\n", json!({"type": event, "object": object}));
        self.ready.push_back(line.into());
    }
}

/// Whether the watch begins with the present objects. By the older rule, one without a version to start from
/// does.
fn initial_events(request: &RecordedRequest, from: u64) -> Result<bool, Failure> {
    let matching = request.query("resourceVersionMatch");
    let Some(send) = request.query("sendInitialEvents") else {
        return Ok(from == 0);
    };
    if matching != Some("NotOlderThan") {
        let message = "sendInitialEvents requires setting resourceVersionMatch to NotOlderThan";
        let cause = FieldCause::forbidden("resourceVersionMatch", message);
        return Err(Failure::invalid_option("ListOptions", &cause));
    }
    Ok(send == "true")
}
