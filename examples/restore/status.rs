//! What a Restore reports: one condition a step, and the phase that follows from them.
//!
//! `by_hand.rs` does the same without the library; `tests/restore.rs` compares the two.

use super::resource::Restore;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use kube::Client;
use kube::runtime::events::Recorder;
use phase_rules::{PhaseStatus, StatusManager};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How far the restore is.
#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(
    // The steps, in order. A condition is True when its step is done.
    conditions(
        SnapshotFound,
        VolumeCreated,
        ArchiveFetched,
        ArchiveVerified,
        ServerStarted,
        DataLoaded,
        IndexesBuilt,
        ReplicasJoined,
        TrafficSwitched,
        /// Has the step that is next failed?
        StepFailed(negative),
    ),
    phases(
        Locating(reconciling),
        Provisioning(reconciling),
        Fetching(reconciling),
        Verifying(reconciling),
        Starting(reconciling),
        Loading(reconciling),
        Indexing(reconciling),
        Joining(reconciling),
        Switching(reconciling),
        /// The database serves the data of the snapshot.
        Completed(ready),
        /// Someone has to look: see the message.
        Failed(stalled),
    ),
    // The last step that is done decides, so the list goes backwards.
    rules(
        StepFailed      => Failed,
        TrafficSwitched => Completed,
        ReplicasJoined  => Switching,
        IndexesBuilt    => Joining,
        DataLoaded      => Indexing,
        ServerStarted   => Loading,
        ArchiveVerified => Starting,
        ArchiveFetched  => Verifying,
        VolumeCreated   => Fetching,
        SnapshotFound   => Provisioning,
        _               => Locating,
    ),
    publish(Ready, Reconciling, Stalled),
    // Another snapshot is another restore: what was done for the last one does not count.
    ignore_stale,
    // No step is done before the one above it.
    never(all(VolumeCreated, not(SnapshotFound))),
    never(all(ArchiveFetched, not(VolumeCreated))),
    never(all(ArchiveVerified, not(ArchiveFetched))),
    never(all(ServerStarted, not(ArchiveVerified))),
    never(all(DataLoaded, not(ServerStarted))),
    never(all(IndexesBuilt, not(DataLoaded))),
    never(all(ReplicasJoined, not(IndexesBuilt))),
    never(all(TrafficSwitched, not(ReplicasJoined))),
    // These hold because of the chain.
    ensure(phase = Completed => all(ArchiveVerified, DataLoaded, ReplicasJoined)),
    ensure(phase = Loading => ArchiveVerified),
)]
pub struct RestoreStatus {
    #[serde(default)]
    pub conditions: Vec<Condition>,
    pub phase: Option<RestorePhase>,
    pub observed_generation: Option<i64>,
}

/// Writes the status: conditions and phase in one request, and an Event for each phase.
pub fn manager(client: Client, recorder: Recorder) -> StatusManager<Restore> {
    StatusManager::new(client, "restore-controller").events(recorder)
}
