//! A hook for metrics and the like.

use super::error::Error;
use super::managed::ManagedResource;
use super::outcome::Change;
use std::sync::Arc;

/// Is told of what a [`StatusManager`](super::StatusManager) does.
///
/// The methods run within the call, after the server's answer; they should return soon and must not block.
/// With the feature `prometheus-client`, the module `metrics` has a ready implementation.
pub trait Observer<K: ManagedResource>: Send + Sync {
    /// The server accepted a change.
    fn changed(&self, change: &Change<K>);

    /// The server accepted a write in a state that a `never` excludes; `never` is its matcher as it is written. Called after
    /// [`changed`](Self::changed), once for each `never` that excludes the state.
    fn excluded(&self, change: &Change<K>, never: &'static str) {
        let _ = (change, never);
    }

    /// There was nothing to change; `object` is as the manager knows it.
    fn unchanged(&self, object: &K) {
        let _ = object;
    }

    /// The call failed; `object` is the one that was passed in.
    fn failed(&self, object: &K, error: &Error) {
        let _ = (object, error);
    }
}

impl<K: ManagedResource, O: Observer<K> + ?Sized> Observer<K> for Arc<O> {
    fn changed(&self, change: &Change<K>) {
        (**self).changed(change);
    }

    fn excluded(&self, change: &Change<K>, never: &'static str) {
        (**self).excluded(change, never);
    }

    fn unchanged(&self, object: &K) {
        (**self).unchanged(object);
    }

    fn failed(&self, object: &K, error: &Error) {
        (**self).failed(object, error);
    }
}
