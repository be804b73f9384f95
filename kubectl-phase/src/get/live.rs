//! What is known of each object of a watch, by uid.
//!
//! A watch that is interrupted for long begins again with a list of all objects. What is new in it, and which objects are gone, only
//! what was known before can tell.

use crate::object::full_name;
use kube::ResourceExt;
use kube::api::DynamicObject;
use std::collections::BTreeMap;

pub struct Live<T> {
    objects: BTreeMap<String, Known<T>>,
    /// Counts the lists.
    list: u32,
}

struct Known<T> {
    /// The last list that had the object.
    list: u32,
    value: T,
}

impl<T> Live<T> {
    pub fn new() -> Self {
        Self {
            objects: BTreeMap::new(),
            list: 0,
        }
    }

    /// A list of all objects begins.
    pub fn begin_list(&mut self) {
        self.list += 1;
    }

    /// The list has ended. Returns what was known of objects that it did not have.
    pub fn end_list(&mut self) -> Vec<T> {
        let (listed, gone) = std::mem::take(&mut self.objects)
            .into_iter()
            .partition(|(_, known)| known.list == self.list);
        self.objects = listed;
        let gone: BTreeMap<_, Known<T>> = gone;
        gone.into_values().map(|known| known.value).collect()
    }

    /// Returns what was known before.
    pub fn put(&mut self, object: &DynamicObject, value: T) -> Option<T> {
        let list = self.list;
        let before = self.objects.insert(key(object), Known { list, value });
        before.map(|known| known.value)
    }

    /// Returns what was known.
    pub fn remove(&mut self, object: &DynamicObject) -> Option<T> {
        self.objects.remove(&key(object)).map(|known| known.value)
    }

    pub fn values(&self) -> impl Iterator<Item = &T> + Clone {
        self.objects.values().map(|known| &known.value)
    }
}

/// The uid, which a recreated object does not share with its predecessor.
fn key(object: &DynamicObject) -> String {
    object
        .uid()
        .unwrap_or_else(|| full_name(object.namespace().as_deref(), &object.name_any()))
}
