//! Which rules are current while two versions of a controller run, as in a rollout: those that the CRD in the cluster
//! names.

use super::managed::ManagedResource;
use super::request::crd_annotation;
use crate::{PhaseStatus, crd};
use kube::Client;
use std::sync::{Mutex, PoisonError};
use tokio::time::{Duration, Instant};

/// How long the answer of the CRD is good for.
const KNOWN_FOR: Duration = Duration::from_secs(60);

/// Shared by the clones of a manager.
#[derive(Debug, Default)]
pub struct CurrentRules(Mutex<Option<(Instant, Option<bool>)>>);

impl CurrentRules {
    /// Whether the CRD names the rules of this program. `None` where it names none, or cannot be read.
    pub async fn are_those_of<K: ManagedResource>(&self, client: &Client) -> Option<bool> {
        let known = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((since, are_ours)) = known
            && since.elapsed() < KNOWN_FOR
        {
            return are_ours;
        }
        let ours = crd::fingerprint(&K::rules());
        let named = crd_annotation::<K>(client, crd::RULES_FINGERPRINT).await;
        let are_ours = named
            .as_ref()
            .ok()
            .and_then(Option::as_ref)
            .map(|named| *named == ours);
        if are_ours != Some(true) {
            tracing::warn!(
                ours,
                ?named,
                "something else derives the phase: another version of this controller?"
            );
        }
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((Instant::now(), are_ours));
        are_ours
    }
}
