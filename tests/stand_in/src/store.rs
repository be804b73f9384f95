//! The objects, the one counter of resource versions, and the log of every change.

use crate::metadata;
use crate::resource::ResourceType;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// A JSON object, such as a stored one.
pub(crate) type Object = Map<String, Value>;

/// What identifies a stored object. The order is that of lists: by namespace, then by name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Key {
    pub resource: ResourceType,
    pub namespace: Option<String>,
    pub name: String,
}

/// A change of a stored object.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// What happened.
    pub kind: ChangeKind,
    /// The object as it was stored by this change. For a deletion: as it was last, with a resource version of
    /// its own.
    pub object: Value,
}

/// What happened to an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// It was created.
    Added,
    /// It was changed.
    Modified,
    /// It was removed.
    Deleted,
}

/// An entry of the log.
#[derive(Debug)]
pub(crate) struct LogEntry {
    pub resource_version: u64,
    pub key: Key,
    pub kind: ChangeKind,
    pub object: Arc<Object>,
    /// What was stored before; for a deletion too.
    pub previous: Option<Arc<Object>>,
}

/// What changes each object before it is updated.
pub(crate) struct Admission(pub Box<dyn Fn(&mut Object) + Send>);

impl fmt::Debug for Admission {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Admission(..)")
    }
}

#[derive(Debug)]
pub(crate) struct Store {
    pub admission: Option<Admission>,
    objects: BTreeMap<Key, Arc<Object>>,
    /// Never shortened: watches go by position in it, and tests read all revisions from it.
    log: Vec<LogEntry>,
    resource_version: u64,
    /// Watches from before this resource version are told that history is gone.
    oldest: u64,
    issued: u64,
}

impl Store {
    pub fn new() -> Self {
        Self {
            admission: None,
            objects: BTreeMap::new(),
            log: Vec::new(),
            // 0 means "any version" in requests, so that not even an empty list may have it.
            resource_version: 1,
            oldest: 1,
            issued: 0,
        }
    }

    pub fn resource_version(&self) -> u64 {
        self.resource_version
    }

    pub fn oldest(&self) -> u64 {
        self.oldest
    }

    pub fn expire_history(&mut self) {
        self.oldest = self.resource_version;
    }

    pub fn log(&self) -> &[LogEntry] {
        &self.log
    }

    pub fn get(&self, key: &Key) -> Option<&Arc<Object>> {
        self.objects.get(key)
    }

    /// The objects of a collection, in order of namespace and name; of all namespaces where none is given.
    pub fn list<'a>(
        &'a self,
        resource: &'a ResourceType,
        namespace: Option<&'a str>,
    ) -> impl Iterator<Item = &'a Arc<Object>> {
        let first = Key {
            resource: resource.clone(),
            namespace: None,
            name: String::new(),
        };
        self.objects
            .range(first..)
            .take_while(|(key, _)| key.resource == *resource)
            .filter(move |(key, _)| namespace.is_none() || key.namespace.as_deref() == namespace)
            .map(|(_, object)| object)
    }

    /// Stores an object under a new resource version.
    pub fn insert(&mut self, key: Key, mut object: Object) -> Arc<Object> {
        let resource_version = self.next_resource_version();
        metadata::of_mut(&mut object)
            .insert("resourceVersion".to_owned(), resource_version.to_string().into());
        let object = Arc::new(object);
        let previous = self.objects.insert(key.clone(), Arc::clone(&object));
        self.log.push(LogEntry {
            resource_version,
            key,
            kind: if previous.is_some() {
                ChangeKind::Modified
            } else {
                ChangeKind::Added
            },
            object: Arc::clone(&object),
            previous,
        });
        object
    }

    /// Removes an object. The deletion has a resource version of its own.
    pub fn remove(&mut self, key: &Key) -> Option<Arc<Object>> {
        let previous = self.objects.remove(key)?;
        let resource_version = self.next_resource_version();
        let mut object = Object::clone(&previous);
        metadata::of_mut(&mut object)
            .insert("resourceVersion".to_owned(), resource_version.to_string().into());
        self.log.push(LogEntry {
            resource_version,
            key: key.clone(),
            kind: ChangeKind::Deleted,
            object: Arc::new(object),
            previous: Some(Arc::clone(&previous)),
        });
        Some(previous)
    }

    /// A number that was not issued before, for uids and generated names.
    pub fn issue(&mut self) -> u64 {
        self.issued += 1;
        self.issued
    }

    fn next_resource_version(&mut self) -> u64 {
        self.resource_version += 1;
        self.resource_version
    }
}
