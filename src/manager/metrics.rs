//! Phases as metrics, for [`prometheus_client`].
//!
//! ```
//! use phase_rules::manager::metrics::PhaseMetrics;
//! use prometheus_client::registry::Registry;
//!
//! let mut registry = Registry::default();
//! let metrics = PhaseMetrics::register(registry.sub_registry_with_prefix("backup_operator"));
//! // StatusManager::<Backup>::new(client, "backup-controller").observer(metrics.clone())
//! ```
//!
//! | metric | type | labels | |
//! |---|---|---|---|
//! | `resource_phase` | gauge | `kind`, `namespace`, `name`, `phase` | 1 for the phase that an object is in; no series for the others |
//! | `resource_phase_transitions_total` | counter | `kind`, `from`, `to` | changes of phase that the server accepted |
//! | `resource_phase_duration_seconds` | histogram | `kind`, `phase` | how long objects were in a phase when they left it |
//! | `resource_status_errors_total` | counter | `kind`, `error` | calls that failed |
//!
//! So `count by (phase) (resource_phase{kind="Backup"})` is how many backups are in each phase.

use super::error::Error;
use super::observer::Observer;
use super::outcome::Change;
use super::resource::{ManagedResource, StatusOf};
use crate::{GetPhase, PhaseEnum};
use kube::core::object::HasStatus;
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
    transitions: Family<Transition, Counter>,
    duration: Family<KindAndPhase, Histogram, fn() -> Histogram>,
    errors: Family<KindAndError, Counter>,
    /// What each object was last seen in, by uid.
    objects: Arc<Mutex<BTreeMap<String, Seen>>>,
}

#[derive(Debug)]
struct Seen {
    series: ObjectPhase,
    /// When it came into its phase; `None` where that was before this process first saw it.
    since: Option<Instant>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct ObjectPhase {
    kind: String,
    namespace: String,
    name: String,
    phase: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Transition {
    kind: String,
    from: &'static str,
    to: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct KindAndPhase {
    kind: String,
    phase: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct KindAndError {
    kind: String,
    error: &'static str,
}

impl PhaseMetrics {
    /// Registers the metrics.
    pub fn register(registry: &mut Registry) -> Self {
        let metrics = Self {
            phase: Family::default(),
            transitions: Family::default(),
            duration: Family::new_with_constructor(duration_buckets),
            errors: Family::default(),
            objects: Arc::default(),
        };
        registry.register(
            "resource_phase",
            "The phase that an object is in",
            metrics.phase.clone(),
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
            "resource_status_errors",
            "Calls of the status manager that failed",
            metrics.errors.clone(),
        );
        metrics
    }

    /// Removes the series of an object. For the cleanup of a finalizer; an object that the manager finds deleted is forgotten
    /// without.
    pub fn forget<K: ManagedResource>(&self, object: &K) {
        let mut objects = self.objects.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(seen) = object.meta().uid.as_ref().and_then(|uid| objects.remove(uid)) {
            self.phase.remove(&seen.series);
        }
    }

    /// Takes note of the phase that an object is in. `has_just_come` says whether it came into it now.
    fn see<K: ManagedResource>(&self, object: &K, has_just_come: bool) {
        let meta = object.meta();
        let Some(uid) = meta.uid.clone() else {
            return;
        };
        let phase = <K as HasStatus>::status(object)
            .map(StatusOf::<K>::get_phase)
            .unwrap_or_default()
            .as_str();
        let series = ObjectPhase {
            kind: K::kind(&()).into_owned(),
            namespace: meta.namespace.clone().unwrap_or_default(),
            name: meta.name.clone().unwrap_or_default(),
            phase,
        };
        let mut objects = self.objects.lock().unwrap_or_else(PoisonError::into_inner);
        let before = objects.get(&uid);
        if before.is_some_and(|before| before.series == series) && !has_just_come {
            return;
        }
        if let Some(before) = before {
            self.phase.remove(&before.series);
            if let (true, Some(since)) = (has_just_come, before.since) {
                let left = KindAndPhase {
                    kind: series.kind.clone(),
                    phase: before.series.phase,
                };
                self.duration
                    .get_or_create(&left)
                    .observe(since.elapsed().as_secs_f64());
            }
        }
        self.phase.get_or_create(&series).set(1);
        let since = has_just_come.then(Instant::now);
        objects.insert(uid, Seen { series, since });
    }
}

impl<K: ManagedResource> Observer<K> for PhaseMetrics {
    fn changed(&self, change: &Change<K>) {
        if change.phase.is_change() {
            let transition = Transition {
                kind: K::kind(&()).into_owned(),
                from: change.phase.from.as_str(),
                to: change.phase.to.as_str(),
            };
            self.transitions.get_or_create(&transition).inc();
        }
        self.see(&change.object, change.phase.is_change());
    }

    fn unchanged(&self, object: &K) {
        self.see(object, false);
    }

    fn failed(&self, object: &K, error: &Error) {
        if let Error::Deleted | Error::Recreated { .. } = error {
            self.forget(object);
        }
        let labels = KindAndError {
            kind: K::kind(&()).into_owned(),
            error: error.name(),
        };
        self.errors.get_or_create(&labels).inc();
    }
}

/// From a second to three days.
fn duration_buckets() -> Histogram {
    Histogram::new(exponential_buckets(1.0, 4.0, 10))
}
