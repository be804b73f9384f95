//! The handle that tests hold.

use crate::faults::{Fault, Faults};
use crate::metadata;
use crate::recorder::{RecordedRequest, Recorder};
use crate::request::{Target, WriteOptions};
use crate::store::{Admission, Change, ChangeKind, Object, Store};
use crate::verbs::{self, present};
use crate::watch::Signal;
use http::Method;
use kube::Client;
use serde_json::{Map, Value};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::watch;

/// A stand-in for an API server: a [`tower::Service`] for clients, and a handle on what it stores and does
/// for tests.
///
/// Clones are handles on the same server. Paths of objects are those of the API, such as
/// `/apis/example.com/v1/namespaces/default/widgets/a`; [`path`](crate::path()) makes them from Rust types.
#[derive(Clone)]
pub struct StandIn {
    store: Arc<Mutex<Store>>,
    recorder: Arc<Mutex<Recorder>>,
    faults: Arc<Mutex<Faults>>,
    signal: watch::Sender<Signal>,
    /// Of the client that this handle is part of.
    user: Option<&'static str>,
}

impl StandIn {
    /// A server that stores nothing yet.
    pub fn new() -> Self {
        Self {
            store: Arc::new(Mutex::new(Store::new())),
            recorder: Arc::default(),
            faults: Arc::default(),
            signal: watch::Sender::new(Signal::default()),
            user: None,
        }
    }

    /// A client of this server, with the default namespace `default`.
    ///
    /// # Panics
    /// Outside of a tokio runtime.
    pub fn client(&self) -> Client {
        Client::new(self.clone(), "default")
    }

    /// A [client](Self::client) whose [requests](RecordedRequest::user) have the name of a user.
    ///
    /// # Panics
    /// Outside of a tokio runtime.
    pub fn client_of(&self, user: &'static str) -> Client {
        let user = Some(user);
        Self { user, ..self.clone() }.client()
    }

    /// The requests so far, in the order in which they arrived.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.recorder().requests().to_vec()
    }

    /// The requests since the last time they were taken.
    pub fn take_requests(&self) -> Vec<RecordedRequest> {
        self.recorder().take()
    }

    /// How many of the [requests](Self::requests) have this method and a path that ends like this.
    pub fn count_requests(&self, method: &Method, path_suffix: &str) -> usize {
        let recorder = self.recorder();
        let requests = recorder.requests().iter();
        requests.filter(|request| request.is(method, path_suffix)).count()
    }

    /// Scripts a fault. A request meets at most one: the first, in order of injection, that matches and is
    /// not used up.
    pub fn inject(&self, fault: Fault) {
        self.faults().push(fault);
    }

    /// Changes each object that a client updates, as a mutating admission policy does.
    pub fn admit(&self, change: impl Fn(&mut Map<String, Value>) + Send + 'static) {
        self.store().admission = Some(Admission(Box::new(change)));
    }

    /// How often faults are still to take place; those that always do are not counted.
    pub fn faults_left(&self) -> usize {
        self.faults().left()
    }

    /// Forgets all faults.
    pub fn clear_faults(&self) {
        self.faults().clear();
    }

    /// An object as it is stored.
    pub fn get(&self, path: &str) -> Option<Value> {
        let (target, name) = object_target(path)?;
        let store = self.store();
        let object = store.get(&target.key(&name))?;
        Some(present(object, &target))
    }

    /// The stored objects of a collection, in order of namespace and name. A path without a namespace means
    /// all of them.
    pub fn objects(&self, collection: &str) -> Vec<Value> {
        let Some(target) = Target::parse(collection).filter(|target| target.name.is_none()) else {
            return Vec::new();
        };
        let store = self.store();
        let objects = store.list(&target.resource, target.namespace.as_deref());
        objects.map(|object| present(object, &target)).collect()
    }

    /// Stores an object as it is given, status and generation included; creates it where there is none. Of
    /// the metadata, the name and what is missing are filled in, and the resource version is a new one.
    /// Returns what is stored.
    ///
    /// # Panics
    /// If the path is not that of an object, or the value not an object.
    pub fn put(&self, path: &str, object: Value) -> Value {
        let (target, name) = object_target(path).expect("the path is that of an object");
        let Value::Object(mut object) = object else {
            panic!("not an object: {object}");
        };
        let key = target.key(&name);
        let mut store = self.store();
        let stored = store.get(&key).map(|stored| Object::clone(stored));
        let mut filled = stored.unwrap_or_else(|| {
            let mut new = Object::new();
            metadata::create(&mut store, &mut new, !target.resource.is_all_data());
            new
        });
        let metadata = metadata::of_mut(&mut object);
        metadata.insert("name".to_owned(), name.into());
        if let Some(namespace) = &target.namespace {
            metadata.insert("namespace".to_owned(), namespace.as_str().into());
        }
        for field in ["uid", "creationTimestamp", "generation"] {
            if let Some(value) = metadata::of_mut(&mut filled).remove(field) {
                metadata.entry(field).or_insert(value);
            }
        }
        object.insert("apiVersion".to_owned(), target.api_version().into());
        metadata::normalize(&mut object);
        let object = store.insert(key, object);
        self.changed(&store);
        present(&object, &target)
    }

    /// Changes an object as another client would, in one step: anything, its status included. Returns what is
    /// stored then, or None where there is no such object.
    ///
    /// The generation counts up if something outside of metadata and status changed, unless the edit sets it.
    /// Nothing changed: nothing is stored. The closure must not use this server.
    ///
    /// # Panics
    /// If the closure leaves something that is not an object.
    pub fn edit(&self, path: &str, edit: impl FnOnce(&mut Value)) -> Option<Value> {
        let (target, name) = object_target(path)?;
        let key = target.key(&name);
        let mut store = self.store();
        let stored = Arc::clone(store.get(&key)?);
        let mut edited = Value::Object(Object::clone(&stored));
        edit(&mut edited);
        let Value::Object(mut object) = edited else {
            panic!("the edit leaves no object but {edited}");
        };
        metadata::normalize(&mut object);
        if metadata::field(&object, "generation") == metadata::field(&stored, "generation") {
            metadata::count_generation(&stored, &mut object, true);
        }
        let object = verbs::commit(&mut store, key, &stored, object, WriteOptions { dry_run: false });
        self.changed(&store);
        Some(present(&object, &target))
    }

    /// Deletes an object as another client would: one with finalizers is only marked. Says whether there was
    /// one.
    pub fn delete(&self, path: &str) -> bool {
        let Some((target, name)) = object_target(path) else {
            return false;
        };
        let key = target.key(&name);
        let mut store = self.store();
        let Some(stored) = store.get(&key).cloned() else {
            return false;
        };
        if !metadata::has_finalizers(&stored) {
            store.remove(&key);
        } else if !metadata::is_being_deleted(&stored) {
            let mut object = Object::clone(&stored);
            metadata::start_deletion(&mut object);
            store.insert(key, object);
        }
        self.changed(&store);
        true
    }

    /// Every revision of an object that was ever stored, in order. After a deletion those of its successor
    /// follow, with another uid.
    pub fn revisions(&self, path: &str) -> Vec<Value> {
        let stored = self
            .changes(path)
            .into_iter()
            .filter(|change| change.kind != ChangeKind::Deleted);
        stored.map(|change| change.object).collect()
    }

    /// Every change of an object or of the objects of a collection, in order.
    pub fn changes(&self, path: &str) -> Vec<Change> {
        let Some(target) = Target::parse(path) else {
            return Vec::new();
        };
        let store = self.store();
        let log = store.log().iter().filter(|entry| {
            entry.key.resource == target.resource
                && (target.namespace.is_none() || entry.key.namespace == target.namespace)
                && target.name.as_ref().is_none_or(|name| entry.key.name == *name)
        });
        log.map(|entry| Change {
            kind: entry.kind,
            object: present(&entry.object, &target),
        })
        .collect()
    }

    /// Watches that start from before now are told that the history is gone: an event with 410 Expired. Those
    /// that are open go on; see [`end_watches`](Self::end_watches). [`revisions`](Self::revisions) and
    /// [`changes`](Self::changes) keep all.
    pub fn expire_history(&self) {
        self.store().expire_history();
    }

    /// Ends all open watches, as a server does that shuts down.
    pub fn end_watches(&self) {
        self.signal.send_modify(|signal| signal.ends += 1);
    }

    /// Wakes watches up. Takes the locked store as a proof that the change is complete for whoever gets the
    /// lock next.
    pub(crate) fn changed(&self, _: &Store) {
        self.signal.send_modify(|signal| signal.changes += 1);
    }

    pub(crate) fn signal(&self) -> watch::Receiver<Signal> {
        self.signal.subscribe()
    }

    pub(crate) fn user(&self) -> Option<&'static str> {
        self.user
    }

    pub(crate) fn shared_store(&self) -> Arc<Mutex<Store>> {
        Arc::clone(&self.store)
    }

    // A poisoned lock is taken all the same: what panicked is a test's closure, and the store was not being
    // changed.
    pub(crate) fn store(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn recorder(&self) -> MutexGuard<'_, Recorder> {
        self.recorder.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn faults(&self) -> MutexGuard<'_, Faults> {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for StandIn {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for StandIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StandIn")
            .field("resource_version", &self.store().resource_version())
            .finish_non_exhaustive()
    }
}

/// What a path points at, if that is an object, and the object's name.
fn object_target(path: &str) -> Option<(Target, String)> {
    let target = Target::parse(path).filter(|target| target.subresource.is_none())?;
    let name = target.name.clone()?;
    Some((target, name))
}
