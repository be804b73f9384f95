//! What the manager knows to have been written, for as long as caches may not have caught up.
//!
//! A controller reads from a cache that lags behind its own writes. "The condition is already set" is then a
//! statement about the past: the live object may say something else, and keeps saying it until somebody writes. So the manager remembers, for each object, the resource version that it wrote last, and does not
//! believe an older object.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use tokio::time::{Duration, Instant};

/// How long a write is remembered. Watches lag by milliseconds, and by a minute or two when they break.
const REMEMBERED: Duration = Duration::from_secs(600);

#[derive(Debug, Default)]
pub struct RecentWrites {
    by_uid: Mutex<Memory>,
}

#[derive(Debug, Default)]
struct Memory {
    writes: BTreeMap<String, Write>,
    /// The number of writes at which the next sweep is due.
    sweep_at: usize,
}

#[derive(Debug)]
struct Write {
    resource_version: String,
    /// How many writes that replace this version may still arrive.
    under_way: usize,
    at: Instant,
}

impl RecentWrites {
    /// A write that replaces this version is about to be sent. Its outcome may never become known.
    pub fn sending(&self, uid: &str, replaced_version: &str) {
        self.remember(uid, replaced_version, |write| write.under_way += 1);
    }

    /// A write that was to replace this version is known to have come to nothing.
    pub fn refused(&self, uid: &str, replaced_version: &str) {
        self.remember(uid, replaced_version, |write| {
            write.under_way = write.under_way.saturating_sub(1);
        });
    }

    /// The server accepted a write, or was found to have this version.
    pub fn is_at(&self, uid: &str, resource_version: &str) {
        self.remember(uid, resource_version, |_| {});
    }

    /// Whether an object with this version may be older than what was written.
    pub fn may_be_newer_than(&self, uid: &str, resource_version: &str) -> bool {
        let memory = self.by_uid.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(write) = memory.writes.get(uid).filter(|write| write.is_remembered()) else {
            return false;
        };
        let is_newer = is_older(&write.resource_version, resource_version);
        !is_newer && (resource_version != write.resource_version || write.under_way > 0)
    }

    /// Nothing older takes the place of what is remembered: another call for the same object may have been
    /// faster.
    fn remember(&self, uid: &str, resource_version: &str, update: impl FnOnce(&mut Write)) {
        let mut memory = self.by_uid.lock().unwrap_or_else(PoisonError::into_inner);
        let new = || Write {
            resource_version: resource_version.into(),
            under_way: 0,
            at: Instant::now(),
        };
        let write = memory.writes.entry(uid.into()).or_insert_with(new);
        if write.resource_version != resource_version {
            if write.is_remembered() && is_older(resource_version, &write.resource_version) {
                return;
            }
            *write = new();
        }
        write.at = Instant::now();
        update(write);
        memory.sweep();
    }
}

impl Memory {
    /// Forgets what is too old, each time the memory has doubled; so a write costs no more on average.
    fn sweep(&mut self) {
        const FEWEST: usize = 64;
        if self.writes.len() >= self.sweep_at.max(FEWEST) {
            self.writes.retain(|_, write| write.is_remembered());
            self.sweep_at = 2 * self.writes.len();
        }
    }
}

impl Write {
    fn is_remembered(&self) -> bool {
        self.at.elapsed() < REMEMBERED
    }
}

/// Whether one resource version is known to be older than another.
///
/// They are numbers wherever the Kubernetes API server makes them, and since 1.35 documented to be. Where one is not, only
/// equality is known.
pub fn is_older(one: &str, other: &str) -> bool {
    matches!((number(one), number(other)), (Some(one), Some(other)) if one < other)
}

fn number(resource_version: &str) -> Option<u128> {
    resource_version.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn an_object_older_than_the_last_write_is_not_believed() {
        let writes = RecentWrites::default();
        assert!(!writes.may_be_newer_than("uid", "9"));
        writes.is_at("uid", "10");
        assert!(writes.may_be_newer_than("uid", "9"));
        assert!(!writes.may_be_newer_than("uid", "10"));
        assert!(!writes.may_be_newer_than("uid", "11"));
        assert!(!writes.may_be_newer_than("another", "9"));
    }

    #[tokio::test]
    async fn while_a_write_is_under_way_its_own_base_is_not_believed() {
        let writes = RecentWrites::default();
        writes.sending("uid", "10");
        assert!(writes.may_be_newer_than("uid", "10"));
        assert!(!writes.may_be_newer_than("uid", "11"));
    }

    #[tokio::test]
    async fn a_write_is_under_way_until_it_is_known_what_became_of_it() {
        let writes = RecentWrites::default();
        writes.sending("uid", "10");
        // A read does not tell: the write may arrive after it.
        writes.is_at("uid", "10");
        assert!(writes.may_be_newer_than("uid", "10"));
        // Nor does the end of another.
        writes.sending("uid", "10");
        writes.refused("uid", "10");
        assert!(writes.may_be_newer_than("uid", "10"));
        writes.refused("uid", "10");
        assert!(!writes.may_be_newer_than("uid", "10"));
        writes.refused("uid", "10");
        writes.sending("uid", "10");
        assert!(writes.may_be_newer_than("uid", "10"));
        // What replaces version 10 cannot replace version 11.
        writes.is_at("uid", "11");
        assert!(!writes.may_be_newer_than("uid", "11"));
    }

    #[tokio::test]
    async fn what_is_older_does_not_take_the_place_of_what_is_newer() {
        let writes = RecentWrites::default();
        writes.is_at("uid", "100");
        writes.is_at("uid", "99");
        writes.sending("uid", "99");
        writes.refused("uid", "99");
        assert!(writes.may_be_newer_than("uid", "99"));
        assert!(!writes.may_be_newer_than("uid", "100"));
    }

    #[tokio::test]
    async fn versions_that_are_no_numbers_are_compared_for_equality() {
        let writes = RecentWrites::default();
        writes.is_at("uid", "b");
        assert!(!writes.may_be_newer_than("uid", "b"));
        assert!(writes.may_be_newer_than("uid", "c"));
        writes.sending("uid", "b");
        assert!(writes.may_be_newer_than("uid", "b"));
    }

    #[tokio::test(start_paused = true)]
    async fn writes_are_forgotten_and_the_memory_does_not_grow() {
        let writes = RecentWrites::default();
        writes.is_at("uid", "10");
        tokio::time::advance(REMEMBERED).await;
        assert!(!writes.may_be_newer_than("uid", "9"));

        for object in 0..10_000 {
            writes.is_at(&format!("uid-{object}"), "10");
            tokio::time::advance(Duration::from_secs(10)).await;
        }
        let remembered = writes.by_uid.lock().unwrap().writes.len();
        assert!(remembered <= 130, "{remembered}");
    }
}
