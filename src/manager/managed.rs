//! What a resource must be to have its status managed.

use crate::{GetPhase, PhaseStatus, SetObservedGeneration, WriteCondition};
use kube::Resource;
use kube::core::object::HasStatus;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A custom resource whose status derives [`PhaseStatus`](derive@crate::PhaseStatus): what a
/// [`StatusManager`](super::StatusManager) manages. Implemented for every type that fits.
#[diagnostic::on_unimplemented(
    message = "the status of `{Self}` cannot be managed",
    label = "not a resource with a `PhaseStatus`",
    note = "it takes `#[kube(.., status = \"..\")]` that names a struct which derives `PhaseStatus`, `Serialize`, `Deserialize`, `Clone` and `Default`"
)]
pub trait ManagedResource:
    Resource<DynamicType = ()>
    + HasStatus<Status: ManagedStatus>
    + Clone
    + DeserializeOwned
    + Send
    + Sync
    + 'static
{
}

#[diagnostic::do_not_recommend]
impl<K> ManagedResource for K where
    K: Resource<DynamicType = ()>
        + HasStatus<Status: ManagedStatus>
        + Clone
        + DeserializeOwned
        + Send
        + Sync
        + 'static
{
}

/// A status that a [`StatusManager`](super::StatusManager) can write. Implemented for every type that fits.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be written by a status manager",
    label = "not a status that can be managed",
    note = "it takes `#[derive(PhaseStatus, Serialize, Deserialize, Clone, Default)]`, and conditions that can be set"
)]
pub trait ManagedStatus:
    PhaseStatus<Condition: WriteCondition + Clone + Send + Sync>
    + SetObservedGeneration
    + Serialize
    + Clone
    + Default
    + Send
    + Sync
    + 'static
{
}

impl<S> ManagedStatus for S where
    S: PhaseStatus<Condition: WriteCondition + Clone + Send + Sync>
        + SetObservedGeneration
        + Serialize
        + Clone
        + Default
        + Send
        + Sync
        + 'static
{
}

pub use crate::ConditionTypeOf;

/// The generated phase enum of a managed resource.
pub type PhaseOf<K> = <<K as HasStatus>::Status as GetPhase>::Phase;
