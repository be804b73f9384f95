//! Phases as metrics, for [`prometheus_client`].
//!
//! ```
//! use phase_rules::manager::metrics::PhaseMetrics;
//! use prometheus_client::registry::Registry;
//!
//! let mut registry = Registry::default();
//! let metrics = PhaseMetrics::register(registry.sub_registry_with_prefix("backup_operator"));
//! // StatusManager::<Backup>::new(client, "backup-controller").with_observer(metrics.clone())
//! ```
//!
//! | metric | type | labels | |
//! |---|---|---|---|
//! | `resource_phase` | gauge | `group`, `kind`, `namespace`, `name`, `phase`, `health` | 1 for the phase that an object is in; no series for the others |
//! | `resource_phase_drift` | gauge | `group`, `kind`, `namespace`, `name` | 1 for an object whose stored phase is not the one that its conditions give: something else decides on it |
//! | `resource_phase_transitions_total` | counter | `group`, `kind`, `from`, `to` | changes of phase that the server accepted |
//! | `resource_phase_duration_seconds` | histogram | `group`, `kind`, `phase` | how long objects were in a phase when they left it |
//! | `resource_excluded_states_total` | counter | `group`, `kind`, `never` | writes, accepted by the server, in a state that this `never` excludes: above 0, the controller or the `never` is wrong |
//! | `resource_status_errors_total` | counter | `group`, `kind`, `error` | calls that failed |
//!
//! So, with the prefix from above, `count by (phase)
//! (backup_operator_resource_phase{group="example.com",kind="Backup"})` is how many backups are in each
//! phase. `health` is what `phases(..)` says of the phase: `ready`, `reconciling`, `stalled`, or `unknown` where it says nothing.
//! An alert for whatever will not get better without help is `resource_phase{health="stalled"}`.
//!
//! # Objects that are gone
//!
//! An object keeps its series until the metrics learn that it is gone. A manager that finds it deleted tells
//! them, but most controllers never call the manager for a deleted object. So each controller has to:
//!
//! - with a finalizer, call [`forget`](PhaseMetrics::forget) at the end of its cleanup;
//! - without one, call [`forget_named`](PhaseMetrics::forget_named).

use super::error::{Error, ErrorKind};
use super::managed::ManagedResource;
use super::objects::{REMEMBERED, is_older};
use super::observer::Observer;
use super::outcome::Change;
use crate::{GetPhase, PhaseEnum, PhaseStatus};
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::registry::Registry;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::time::Instant;

/// An [`Observer`] that keeps metrics. Clones count together; one is enough for all kinds of resources.
#[derive(Clone, Debug)]
pub struct PhaseMetrics {
    phase: Family<ObjectPhase, Gauge>,
    drift: Family<ObjectLabels, Gauge>,
    transitions: Family<Transition, Counter>,
    duration: Family<KindAndPhase, Histogram, fn() -> Histogram>,
    excluded: Family<KindAndNever, Counter>,
    errors: Family<KindAndError, Counter>,
    /// What each object was last seen in. By name and not by uid, for that is what tells one series from
    /// another.
    objects: Arc<Mutex<BTreeMap<ObjectLabels, Seen>>>,
}

#[derive(Debug)]
struct Seen {
    uid: String,
    resource_version: String,
    phase: PhaseLabels,
    /// When it was last seen with a version that it did not have before.
    at: Instant,
    /// When it came into its phase; `None` where that was before this process first saw it.
    since: Option<Instant>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EncodeLabelSet)]
struct KindLabels {
    group: String,
    kind: String,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EncodeLabelSet)]
struct ObjectLabels {
    #[prometheus(flatten)]
    kind: KindLabels,
    namespace: String,
    name: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct ObjectPhase {
    #[prometheus(flatten)]
    object: ObjectLabels,
    #[prometheus(flatten)]
    phase: PhaseLabels,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct PhaseLabels {
    phase: &'static str,
    health: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Transition {
    #[prometheus(flatten)]
    kind: KindLabels,
    from: &'static str,
    to: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct KindAndPhase {
    #[prometheus(flatten)]
    kind: KindLabels,
    phase: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct KindAndNever {
    #[prometheus(flatten)]
    kind: KindLabels,
    never: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct KindAndError {
    #[prometheus(flatten)]
    kind: KindLabels,
    error: &'static str,
}

impl PhaseMetrics {
    /// Registers the metrics.
    pub fn register(registry: &mut Registry) -> Self {
        let metrics = Self {
            phase: Family::default(),
            drift: Family::default(),
            transitions: Family::default(),
            duration: Family::new_with_constructor(duration_buckets),
            excluded: Family::default(),
            errors: Family::default(),
            objects: Arc::default(),
        };
        registry.register(
            "resource_phase",
            "The phase that an object is in",
            metrics.phase.clone(),
        );
        registry.register(
            "resource_phase_drift",
            "Objects whose stored phase is not the one that their conditions give",
            metrics.drift.clone(),
        );
        registry.register(
            "resource_phase_transitions",
            "Changes of phase that the API server accepted",
            metrics.transitions.clone(),
        );
        registry.register(
            "resource_phase_duration_seconds",
            "Seconds that objects were in a phase when they left it",
            metrics.duration.clone(),
        );
        registry.register(
            "resource_excluded_states",
            "Writes in a state that a `never` excludes",
            metrics.excluded.clone(),
        );
        registry.register(
            "resource_status_errors",
            "Calls of the status manager that failed",
            metrics.errors.clone(),
        );
        metrics
    }

    /// Removes the series of an object, and of no other that has its name by now. For the end of a
    /// finalizer's cleanup.
    pub fn forget<K: ManagedResource>(&self, object: &K) {
        let Some(uid) = &object.meta().uid else {
            return;
        };
        self.forget_if(ObjectLabels::of(object), |seen| seen.uid == *uid);
    }

    /// Removes the series of whatever object had this name; `namespace` is `None` for one that is in no
    /// namespace.
    ///
    /// For controllers without a finalizer, which have no more than a name when an object is gone. They call
    /// it
    ///
    /// - for each `Event::Delete` of a watch, or
    /// - where the `Controller`'s stream has an `ObjectNotFound`. That comes only if something asked for a
    ///   reconcile of the object after it was deleted, such as an earlier requeue or an event of an object
    ///   that it owned: a `Controller` does not reconcile because of a deletion.
    pub fn forget_named<K: ManagedResource>(&self, namespace: Option<&str>, name: &str) {
        let object = ObjectLabels {
            kind: KindLabels::of::<K>(),
            namespace: namespace.unwrap_or_default().into(),
            name: name.into(),
        };
        self.forget_if(object, |_| true);
    }

    fn forget_if(&self, object: ObjectLabels, is_meant: impl FnOnce(&Seen) -> bool) {
        let mut objects = self.objects.lock().unwrap_or_else(PoisonError::into_inner);
        if objects.get(&object).is_some_and(is_meant)
            && let Some(Seen { phase, .. }) = objects.remove(&object)
        {
            self.drift.remove(&object);
            self.phase.remove(&ObjectPhase { object, phase });
        }
    }

    /// Takes note of the phase that an object is in. `left` is the phase that it left for that just now, if
    /// it did.
    fn see<K: ManagedResource>(&self, object: &K, left: Option<&'static str>) {
        let meta = object.meta();
        let Some(uid) = meta.uid.clone() else {
            return;
        };
        let labels = ObjectLabels::of(object);
        let phase = object.status().map(GetPhase::get_phase).unwrap_or_default();
        let mut now = Seen {
            uid,
            resource_version: meta.resource_version.clone().unwrap_or_default(),
            phase: PhaseLabels {
                phase: phase.as_str(),
                health: phase.health().as_str(),
            },
            at: Instant::now(),
            since: left.map(|_| Instant::now()),
        };
        let mut objects = self.objects.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(before) = objects.get(&labels) {
            if now.is_older_than(before) {
                return;
            }
            if before.uid == now.uid {
                if left.is_none() && before.phase == now.phase {
                    now.since = before.since;
                }
                // Where it came from another phase than was seen last, someone else ended that one, nobody
                // knows when.
                if let (Some(phase), Some(since)) = (left, before.since)
                    && phase == before.phase.phase
                {
                    let kind = labels.kind.clone();
                    self.duration
                        .get_or_create(&KindAndPhase { kind, phase })
                        .observe(since.elapsed().as_secs_f64());
                }
            }
            if before.phase != now.phase {
                self.phase.remove(&ObjectPhase {
                    object: labels.clone(),
                    phase: before.phase,
                });
            }
        }
        let series = ObjectPhase {
            object: labels.clone(),
            phase: now.phase,
        };
        self.phase.get_or_create(&series).set(1);
        if phase == object.derived_phase() {
            self.drift.remove(&labels);
        } else {
            self.drift.get_or_create(&labels).set(1);
        }
        objects.insert(labels, now);
    }
}

impl Seen {
    /// By the resource version, whatever the uid: it grows from one object of a name to the next, too. Only for as long as
    /// caches may lag: after etcd is restored from a backup, versions start again from an older one.
    fn is_older_than(&self, other: &Self) -> bool {
        is_older(&self.resource_version, &other.resource_version) && other.at.elapsed() < REMEMBERED
    }
}

impl KindLabels {
    fn of<K: ManagedResource>() -> Self {
        Self {
            group: K::group(&()).into_owned(),
            kind: K::kind(&()).into_owned(),
        }
    }
}

impl ObjectLabels {
    fn of<K: ManagedResource>(object: &K) -> Self {
        let meta = object.meta();
        Self {
            kind: KindLabels::of::<K>(),
            namespace: meta.namespace.clone().unwrap_or_default(),
            name: meta.name.clone().unwrap_or_default(),
        }
    }
}

impl<K: ManagedResource> Observer<K> for PhaseMetrics {
    fn changed(&self, change: &Change<K>) {
        let (from, to) = (change.phase.from.as_str(), change.phase.to.as_str());
        let is_transition = change.phase.is_change();
        if is_transition {
            let kind = KindLabels::of::<K>();
            self.transitions
                .get_or_create(&Transition { kind, from, to })
                .inc();
        }
        self.see(&change.object, is_transition.then_some(from));
    }

    fn excluded(&self, _: &Change<K>, never: &'static str) {
        let kind = KindLabels::of::<K>();
        self.excluded.get_or_create(&KindAndNever { kind, never }).inc();
    }

    fn unchanged(&self, object: &K) {
        self.see(object, None);
    }

    fn failed(&self, object: &K, error: &Error) {
        if let ErrorKind::Deleted | ErrorKind::Recreated { .. } = error.kind() {
            self.forget(object);
        }
        let labels = KindAndError {
            kind: KindLabels::of::<K>(),
            error: error.kind().name(),
        };
        self.errors.get_or_create(&labels).inc();
    }
}

/// From a second to three days.
fn duration_buckets() -> Histogram {
    Histogram::new(exponential_buckets(1.0, 4.0, 10))
}
