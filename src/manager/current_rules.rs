//! Which rules are current while two versions of a controller run, as in a rollout: those that the CRD in the cluster
//! names.

use super::managed::ManagedResource;
use super::request::crd_annotation;
use crate::crd;
use kube::Client;
use std::sync::{Mutex, PoisonError};
use tokio::time::{Duration, Instant};

/// How long the answer of the CRD is good for.
const KNOWN_FOR: Duration = Duration::from_secs(60);

/// Whether this program's rules are current, as far as is known. Shared by the clones of a manager.
#[derive(Debug, Default)]
pub struct CurrentRules(Mutex<Option<(Instant, bool)>>);

impl CurrentRules {
    /// Whether the CRD names the rules of this program. A CRD that names none, or cannot be read, does not.
    pub async fn are_those_of<K: ManagedResource>(&self, client: &Client) -> bool {
        let known = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((since, are_ours)) = known
            && since.elapsed() < KNOWN_FOR
        {
            return are_ours;
        }
        let named = crd_annotation::<K>(client, crd::RULES_FINGERPRINT).await;
        let ours = crd::fingerprint::<K::Status>();
        let are_ours = matches!(&named, Ok(Some(named)) if *named == ours);
        if !are_ours {
            tracing::warn!(
                ours,
                in_the_crd = ?named,
                "other rules than this program's derive the phase: it is left alone, as the CRD does not name ours"
            );
        }
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((Instant::now(), are_ours));
        are_ours
    }
}
