//! What the manager knows of each object: whose turn it is to write, what was written last, and which requests may
//! still arrive.
//!
//! A controller reads from a cache that lags behind its own writes. "The condition is already set" is then a
//! statement about the past: the live object may say something else, and keeps saying it until somebody writes.
//! So the manager remembers the resource version that it wrote last, and does not believe an older object.

use super::pace::Pace;
use super::request::REQUEST_ARRIVES_WITHIN;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::OwnedMutexGuard;
use tokio::time::{Duration, Instant};

/// How long a write is remembered. Watches lag by milliseconds, and by a minute or two when they break.
pub const REMEMBERED: Duration = Duration::from_secs(600);

/// The least time between two sweeps.
const SWEEPS_APART: Duration = Duration::from_secs(1);

/// Shared by the clones of a manager.
#[derive(Debug)]
pub struct Objects<K, S> {
    by_uid: Arc<Mutex<ByUid<K, S>>>,
}

#[derive(Debug)]
struct ByUid<K, S> {
    entries: BTreeMap<String, Arc<Entry<K, S>>>,
    is_swept: bool,
}

#[derive(Debug)]
struct Entry<K, S> {
    facts: Mutex<Facts<S>>,
    /// Held by the call that writes. In it, the object as the last one left it for those that wait.
    turn: Arc<tokio::sync::Mutex<Option<K>>>,
}

#[derive(Debug)]
struct Facts<S> {
    /// The version that was written or read last.
    resource_version: String,
    since: Instant,
    /// Whether the server has refused a request because the object no longer has this version.
    is_outdated: bool,
    requests: Vec<Request>,
    repaired: Option<Repaired<S>>,
    pace: Pace,
}

/// A request that was sent and not answered, yet or at all.
#[derive(Debug)]
struct Request {
    number: u64,
    /// It is valid for this version alone, and can do nothing any more once the object has another.
    replaced_version: String,
    arrives_until: Instant,
}

/// What this manager has put right.
#[derive(Clone, Debug)]
pub struct Repaired<S> {
    /// What it was derived from.
    pub basis: S,
    /// Whether the server stored another phase in its place.
    pub is_overruled: bool,
    pub at: Instant,
    /// How often, while it is remembered.
    pub times: u32,
}

impl<S> Repaired<S> {
    /// How long to wait before the same repair is made again.
    pub fn patience(&self) -> Duration {
        Duration::from_secs(1 << self.times.min(10))
    }
}

impl<K, S> Default for Objects<K, S> {
    fn default() -> Self {
        Self {
            by_uid: Arc::new(Mutex::new(ByUid {
                entries: BTreeMap::new(),
                is_swept: false,
            })),
        }
    }
}

impl<K: Send + 'static, S: Send + 'static> Objects<K, S> {
    /// Whether an object of this version can be believed: nothing newer is known, and nobody is writing.
    pub fn vouch_for(&self, uid: &str, resource_version: &str) -> bool {
        let by_uid = lock(&self.by_uid);
        by_uid.entries.get(uid).is_none_or(|entry| {
            entry.turn.try_lock().is_ok() && !lock(&entry.facts).may_be_newer_than(resource_version)
        })
    }

    /// Waits until all calls for the object that came before have ended.
    pub async fn turn(&self, uid: &str, resource_version: &str) -> Turn<K, S> {
        let entry = self.entry(uid, resource_version);
        let last = Arc::clone(&entry.turn).lock_owned().await;
        Turn { entry, last }
    }

    fn entry(&self, uid: &str, resource_version: &str) -> Arc<Entry<K, S>> {
        let mut by_uid = lock(&self.by_uid);
        if !by_uid.is_swept
            && let Ok(runtime) = tokio::runtime::Handle::try_current()
        {
            by_uid.is_swept = true;
            runtime.spawn(sweep(Arc::downgrade(&self.by_uid)));
        }
        let new = || {
            Arc::new(Entry {
                facts: Mutex::new(Facts {
                    resource_version: resource_version.into(),
                    since: Instant::now(),
                    is_outdated: false,
                    requests: Vec::new(),
                    repaired: None,
                    pace: Pace::default(),
                }),
                turn: Arc::default(),
            })
        };
        Arc::clone(by_uid.entries.entry(uid.into()).or_insert_with(new))
    }
}

/// Forgets what is too old, and ends when nothing is left, or nobody to ask.
async fn sweep<K, S>(objects: std::sync::Weak<Mutex<ByUid<K, S>>>) {
    let mut next = Instant::now() + REMEMBERED;
    loop {
        tokio::time::sleep_until(next).await;
        let Some(objects) = objects.upgrade() else { return };
        let mut by_uid = lock(&objects);
        by_uid
            .entries
            .retain(|_, entry| Arc::strong_count(entry) > 1 || lock(&entry.facts).is_remembered());
        let oldest = by_uid
            .entries
            .values()
            .map(|entry| lock(&entry.facts).since)
            .min();
        let Some(oldest) = oldest else {
            by_uid.is_swept = false;
            return;
        };
        // One that is in use may be older.
        next = (oldest + REMEMBERED).max(Instant::now() + SWEEPS_APART);
    }
}

impl<S> Facts<S> {
    fn is_remembered(&self) -> bool {
        self.since.elapsed() < REMEMBERED
    }

    fn may_be_newer_than(&self, resource_version: &str) -> bool {
        let is_older = is_older(&self.resource_version, resource_version);
        self.is_remembered()
            && !is_older
            && (self.resource_version != resource_version
                || self.is_outdated
                || self.doubt(resource_version).is_some())
    }

    /// For how long a request that replaces this version may still arrive.
    fn doubt(&self, resource_version: &str) -> Option<Duration> {
        let now = Instant::now();
        let requests = self.requests.iter();
        let same_version = requests.filter(|request| request.replaced_version == resource_version);
        let left = same_version.map(|request| request.arrives_until.saturating_duration_since(now));
        left.max().filter(|left| !left.is_zero())
    }
}

/// The right to write one object. Those who wait get theirs in the order in which they came.
pub struct Turn<K, S> {
    entry: Arc<Entry<K, S>>,
    last: OwnedMutexGuard<Option<K>>,
}

impl<K, S> Turn<K, S> {
    /// The object as the call before left it, if it did.
    pub fn last(&mut self) -> Option<K> {
        self.last.take()
    }

    /// Whether another call waits for its turn.
    pub fn is_awaited(&self) -> bool {
        // One is the manager's, one this turn's.
        Arc::strong_count(&self.entry) > 2
    }

    /// Leaves the object for the next call.
    pub fn leave(&mut self, object: K) {
        *self.last = Some(object);
    }

    /// Whether an object of this version may be older than what was written.
    pub fn may_be_newer_than(&self, resource_version: &str) -> bool {
        self.facts().may_be_newer_than(resource_version)
    }

    /// For how long an earlier request may still arrive and change an object of this version.
    pub fn doubt(&self, resource_version: &str) -> Option<Duration> {
        self.facts().doubt(resource_version)
    }

    /// The server was found to have this version.
    pub fn is_at(&self, resource_version: &str) {
        self.facts().is_at(resource_version);
    }

    /// What was put right last, for as long as it is remembered.
    pub fn repaired(&self) -> Option<Repaired<S>>
    where
        S: Clone,
    {
        let facts = self.facts();
        facts.repaired.clone().filter(|_| facts.is_remembered())
    }

    pub fn set_repaired(&self, repaired: Repaired<S>) {
        self.facts().repaired = Some(repaired);
    }

    pub fn pace<T>(&self, update: impl FnOnce(&mut Pace) -> T) -> T {
        update(&mut self.facts().pace)
    }

    /// A request that replaces this version is about to be sent, and is dropped by the server after `timeout`.
    pub fn sending<'a>(
        &'a self,
        replaced_version: &str,
        timeout: Duration,
        may_have_been_written: &'a AtomicBool,
    ) -> InFlight<'a, S> {
        let mut facts = self.facts();
        // The caller's copy may be newer than what was known. An object from before it says nothing of this request.
        facts.is_at(replaced_version);
        let now = Instant::now();
        facts.requests.retain(|request| request.arrives_until > now);
        let number = facts.requests.last().map_or(0, |request| request.number + 1);
        facts.requests.push(Request {
            number,
            replaced_version: replaced_version.into(),
            arrives_until: now + timeout + REQUEST_ARRIVES_WITHIN,
        });
        drop(facts);
        let was_written = may_have_been_written.swap(true, Ordering::Relaxed);
        InFlight {
            facts: &self.entry.facts,
            number,
            may_have_been_written,
            was_written,
        }
    }

    fn facts(&self) -> MutexGuard<'_, Facts<S>> {
        lock(&self.entry.facts)
    }
}

impl<S> Facts<S> {
    /// Any version counts, an older one too: whose turn it is has seen nothing newer, so the server went back.
    fn is_at(&mut self, resource_version: &str) {
        if self.resource_version != resource_version {
            self.resource_version = resource_version.into();
            self.since = Instant::now();
            self.requests.clear();
        }
        self.is_outdated = false;
    }
}

/// A request that was sent. Until it is known to have landed or been refused, it may still arrive.
pub struct InFlight<'a, S> {
    facts: &'a Mutex<Facts<S>>,
    number: u64,
    may_have_been_written: &'a AtomicBool,
    was_written: bool,
}

impl<S> InFlight<'_, S> {
    /// The server carried it out.
    pub fn landed(self, resource_version: &str) {
        self.settled();
        lock(self.facts).is_at(resource_version);
    }

    /// The server did not carry it out and will not.
    pub fn refused(self) {
        self.settled();
    }

    /// As [`refused`](Self::refused), because the object has changed since. By whom is not known: where a proxy sends a request
    /// twice, by its first copy.
    pub fn conflicted(self) {
        self.settled();
        lock(self.facts).is_outdated = true;
    }

    fn settled(&self) {
        lock(self.facts)
            .requests
            .retain(|request| request.number != self.number);
        self.may_have_been_written
            .store(self.was_written, Ordering::Relaxed);
    }
}

/// Whether one resource version is known to be older than another.
///
/// They are numbers wherever the Kubernetes API server makes them, and since 1.35 documented to be. Where one is not, only
/// equality is known.
pub fn is_older(one: &str, other: &str) -> bool {
    let number = |resource_version: &str| resource_version.parse::<u128>().ok();
    matches!((number(one), number(other)), (Some(one), Some(other)) if one < other)
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TIMEOUT: Duration = Duration::from_secs(30);

    async fn is_at(objects: &Objects<(), ()>, resource_version: &str) {
        objects
            .turn("uid", resource_version)
            .await
            .is_at(resource_version);
    }

    #[tokio::test(start_paused = true)]
    async fn older_than_the_last_write() {
        let objects = Objects::default();
        assert!(objects.vouch_for("uid", "9"));
        is_at(&objects, "10").await;
        assert!(!objects.vouch_for("uid", "9"));
        assert!(objects.vouch_for("uid", "10"));
        assert!(objects.vouch_for("uid", "11"));
        assert!(objects.vouch_for("another", "9"));
    }

    #[tokio::test(start_paused = true)]
    async fn while_someone_writes() {
        let objects = Objects::<(), ()>::default();
        let turn = objects.turn("uid", "10").await;
        assert!(!objects.vouch_for("uid", "10"));
        drop(turn);
        assert!(objects.vouch_for("uid", "10"));
    }

    #[tokio::test(start_paused = true)]
    async fn doubt_ends_and_reads_do_not_postpone_it() {
        let objects = Objects::<(), ()>::default();
        let written = AtomicBool::new(false);
        let _lost = objects.turn("uid", "10").await.sending("10", TIMEOUT, &written);
        assert!(written.into_inner());
        assert!(!objects.vouch_for("uid", "10"));
        assert!(objects.vouch_for("uid", "11"));
        let limit = TIMEOUT + REQUEST_ARRIVES_WITHIN;
        assert_eq!(objects.turn("uid", "10").await.doubt("10"), Some(limit));
        tokio::time::advance(TIMEOUT).await;
        is_at(&objects, "10").await;
        assert_eq!(
            objects.turn("uid", "10").await.doubt("10"),
            Some(REQUEST_ARRIVES_WITHIN)
        );
        tokio::time::advance(REQUEST_ARRIVES_WITHIN).await;
        assert!(objects.vouch_for("uid", "10"));
    }

    #[tokio::test(start_paused = true)]
    async fn older_than_what_a_lost_request_replaces() {
        let objects = Objects::<(), ()>::default();
        is_at(&objects, "10").await;
        let written = AtomicBool::new(false);
        let _lost = objects.turn("uid", "11").await.sending("11", TIMEOUT, &written);
        assert!(!objects.vouch_for("uid", "10"));
        assert!(!objects.vouch_for("uid", "11"));
        assert!(objects.vouch_for("uid", "12"));
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_known_of_a_request_is_no_doubt() {
        let objects = Objects::<(), ()>::default();
        let turn = objects.turn("uid", "10").await;
        let written = AtomicBool::new(false);
        let lost = turn.sending("10", TIMEOUT, &written);
        turn.sending("10", TIMEOUT, &written).refused();
        assert!(written.load(Ordering::Relaxed));
        assert!(turn.doubt("10").is_some());
        lost.refused();
        assert!(!written.load(Ordering::Relaxed));
        assert!(turn.doubt("10").is_none());
        turn.sending("10", TIMEOUT, &written).landed("11");
        assert!(!written.load(Ordering::Relaxed));
        assert!(turn.may_be_newer_than("10") && !turn.may_be_newer_than("11"));
        // What replaces version 11 cannot replace version 12.
        let _lost = turn.sending("11", TIMEOUT, &written);
        turn.is_at("12");
        turn.is_at("11");
        assert!(turn.doubt("11").is_none());
    }

    #[tokio::test(start_paused = true)]
    async fn version_that_a_conflict_was_about() {
        let objects = Objects::<(), ()>::default();
        let written = AtomicBool::new(false);
        let turn = objects.turn("uid", "10").await;
        turn.sending("10", TIMEOUT, &written).conflicted();
        assert!(!written.load(Ordering::Relaxed));
        assert!(turn.doubt("10").is_none());
        drop(turn);
        assert!(!objects.vouch_for("uid", "10"));
        assert!(objects.vouch_for("uid", "11"));
        is_at(&objects, "10").await;
        assert!(objects.vouch_for("uid", "10"));
    }

    #[tokio::test(start_paused = true)]
    async fn after_a_restore_older_versions_are_believed() {
        let objects = Objects::default();
        is_at(&objects, "100").await;
        is_at(&objects, "50").await;
        assert!(objects.vouch_for("uid", "51"));
    }

    #[tokio::test(start_paused = true)]
    async fn versions_that_are_no_numbers_are_compared_for_equality() {
        let objects = Objects::default();
        is_at(&objects, "b").await;
        assert!(objects.vouch_for("uid", "b"));
        assert!(!objects.vouch_for("uid", "c"));
    }

    #[tokio::test(start_paused = true)]
    async fn the_object_is_left_for_those_who_wait() {
        let objects = Objects::<u8, ()>::default();
        let mut first = objects.turn("uid", "1").await;
        let second = objects.turn("uid", "1");
        let third = objects.turn("uid", "1");
        tokio::pin!(second, third);
        assert!(futures::poll!(&mut second).is_pending());
        assert!(futures::poll!(&mut third).is_pending());
        assert!(first.is_awaited());
        first.leave(1);
        drop(first);
        assert!(futures::poll!(&mut third).is_pending());
        let mut second = second.await;
        assert_eq!(second.last(), Some(1));
        second.leave(2);
        drop(second);
        let mut third = third.await;
        assert_eq!(third.last(), Some(2));
        assert!(!third.is_awaited());
        drop(third);
        assert_eq!(objects.turn("uid", "1").await.last(), None);
    }

    #[tokio::test(start_paused = true)]
    async fn everything_is_forgotten_without_another_call() {
        let objects = Objects::<(), ()>::default();
        for object in 0..1000 {
            drop(objects.turn(&format!("uid-{object}"), "10").await);
        }
        assert_eq!(lock(&objects.by_uid).entries.len(), 1000);
        tokio::time::sleep(REMEMBERED + SWEEPS_APART).await;
        assert!(lock(&objects.by_uid).entries.is_empty());
        // And once more.
        drop(objects.turn("uid", "10").await);
        tokio::time::sleep(REMEMBERED + SWEEPS_APART).await;
        assert!(lock(&objects.by_uid).entries.is_empty());
    }
}
