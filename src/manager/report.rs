//! What a call did, for logs, observers and Kubernetes Events.

use super::call::Settled;
use super::error::Error;
use super::managed::ManagedResource;
use super::observer::Observer;
use super::outcome::Change;
use crate::ConditionStatus;
use std::sync::Arc;

pub struct Reporter<K: ManagedResource> {
    pub observers: Vec<Arc<dyn Observer<K>>>,
    #[cfg(feature = "runtime")]
    pub recorder: Option<kube::runtime::events::Recorder>,
}

// K itself need not be Clone or Default.
impl<K: ManagedResource> Clone for Reporter<K> {
    fn clone(&self) -> Self {
        Self {
            observers: self.observers.clone(),
            #[cfg(feature = "runtime")]
            recorder: self.recorder.clone(),
        }
    }
}

impl<K: ManagedResource> Default for Reporter<K> {
    fn default() -> Self {
        Self {
            observers: Vec::new(),
            #[cfg(feature = "runtime")]
            recorder: None,
        }
    }
}

impl<K: ManagedResource> Reporter<K> {
    pub fn report(&self, object: &K, result: &Result<Settled<K>, Error>) {
        match result {
            Ok(Settled { outcome, live, .. }) => match outcome.changed() {
                Some(change) => self.changed(change),
                None => self.unchanged(live.as_ref().unwrap_or(object)),
            },
            Err(error) => self
                .observers
                .iter()
                .for_each(|observer| observer.failed(object, error)),
        }
    }

    pub fn unchanged(&self, object: &K) {
        self.observers
            .iter()
            .for_each(|observer| observer.unchanged(object));
    }

    fn changed(&self, change: &Change<K>) {
        let (old_phase, new_phase) = (change.phase.from, change.phase.to);
        for condition in &change.conditions {
            tracing::info!(
                condition = %condition.type_,
                status = condition.to.map_or("removed", ConditionStatus::as_str),
                reason = condition.reason,
                %old_phase,
                %new_phase,
                attempts = change.attempts,
                "condition changed"
            );
        }
        if change.conditions.is_empty() {
            tracing::info!(%old_phase, %new_phase, attempts = change.attempts, "status changed");
        }
        self.observers
            .iter()
            .for_each(|observer| observer.changed(change));
        change
            .state
            .excluded_by()
            .for_each(|never| self.excluded(change, never));
    }

    fn excluded(&self, change: &Change<K>, never: &'static str) {
        let meta = change.object.meta();
        // The object is in the span too, but where only warnings are logged there is no span.
        tracing::warn!(
            kind = %K::kind(&()),
            namespace = meta.namespace.as_deref().unwrap_or_default(),
            name = meta.name.as_deref().unwrap_or_default(),
            never,
            "wrote a state that `never` excludes, which no proof covers: fix what sets its conditions, or remove the `never`"
        );
        self.observers
            .iter()
            .for_each(|observer| observer.excluded(change, never));
    }

    /// Publishes a Kubernetes Event where the phase changed.
    #[cfg(feature = "runtime")]
    pub async fn publish(&self, outcome: &super::Outcome<K>, deadline: tokio::time::Instant) {
        if let (Some(recorder), Some(change)) = (&self.recorder, outcome.changed())
            && change.phase.is_change()
        {
            super::events::publish(recorder, change, deadline).await;
        }
    }
}
