//! How a manager is set up.

use super::changes::StatusChanges;
use super::managed::{ConditionTypeOf, ManagedResource};
use kube::Client;
use serde_json::Value;
use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

/// From a stored status, as JSON, to the changes that write what it means.
pub type Migration<S> = Arc<dyn Fn(Value) -> Result<StatusChanges<S>, serde_json::Error> + Send + Sync>;

pub struct Settings<K: ManagedResource> {
    pub client: Client,
    pub field_manager: Cow<'static, str>,
    /// The conditions that it may change; all where there is none.
    pub owned: Option<Arc<[ConditionTypeOf<K>]>>,
    pub max_attempts: u32,
    pub timeout: Duration,
    pub records_generation: bool,
    pub verifies_unchanged: bool,
    pub migration: Option<Migration<K::Status>>,
}

// K itself need not be Clone.
impl<K: ManagedResource> Clone for Settings<K> {
    fn clone(&self) -> Self {
        Self {
            client: self.client.clone(),
            field_manager: self.field_manager.clone(),
            owned: self.owned.clone(),
            migration: self.migration.clone(),
            ..*self
        }
    }
}
