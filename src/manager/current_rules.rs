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
pub struct CurrentRules {
    known: Mutex<Option<Known>>,
    /// What was last warned of.
    told: Mutex<Option<Named>>,
}

/// The fingerprint that the CRD names; `None` where it names none, or cannot be read.
type Named = Option<String>;

#[derive(Clone, Debug)]
struct Known {
    since: Instant,
    named: Named,
}

impl CurrentRules {
    /// Whether the CRD names the rules of this program. `None` where it names none, or cannot be read.
    pub async fn are_those_of<K: ManagedResource>(&self, client: &Client) -> Option<bool> {
        let named = self.named::<K>(client).await?;
        Some(named == fingerprint::<K>())
    }

    /// Warns that someone else decides on the phase; once, as long as the CRD names the same rules.
    pub async fn warn_of_others<K: ManagedResource>(&self, client: &Client, stored_phase: &str) {
        let named = self.named::<K>(client).await;
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if told.as_ref() == Some(&named) {
            return;
        }
        tracing::warn!(
            these_rules = fingerprint::<K>(),
            rules_of_the_crd = named.as_deref().unwrap_or("unknown"),
            stored_phase,
            "something else decides on the phase: an admission policy with other rules, which its annotation \
             `phase-rules.dev/fingerprint` names, another version of this controller, or a person"
        );
        *told = Some(named);
    }

    async fn named<K: ManagedResource>(&self, client: &Client) -> Named {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(Known { since, named }) = known
            && since.elapsed() < KNOWN_FOR
        {
            return named;
        }
        let named = crd_annotation::<K>(client, crd::RULES_FINGERPRINT).await;
        let named = named
            .inspect_err(|error| tracing::warn!(%error, "the CRD cannot be asked whose rules are current"))
            .unwrap_or_default();
        *self.known.lock().unwrap_or_else(PoisonError::into_inner) = Some(Known {
            since: Instant::now(),
            named: named.clone(),
        });
        named
    }
}

fn fingerprint<K: ManagedResource>() -> String {
    crd::fingerprint(&K::rules())
}
