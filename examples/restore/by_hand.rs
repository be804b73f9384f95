//! What `status.rs` would be without phase-rules: not part of the program, and tested to give the same phases.
//!
//! It does what a careful operator on kube-rs does: one place that derives the phase, `lastTransitionTime` that
//! moves only when the status changes, conditions of an earlier generation left out, `Ready` and its like, a write
//! that is valid for one revision and repeated after a conflict, no write where nothing changes, an Event for each
//! phase. It does not do what only the manager does: see `docs/promises.md`.

use super::resource::Restore;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::{Condition, Time};
use k8s_openapi::jiff::Timestamp;
use kube::api::{Api, PostParams};
use kube::runtime::events::{Event, EventType, Recorder};
use kube::{Client, Resource, ResourceExt};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;

const MAX_ATTEMPTS: u32 = 5;

/// What the restore is doing.
#[derive(Serialize, Deserialize, JsonSchema, Clone, Copy, Debug, PartialEq, Eq)]
pub enum RestorePhase {
    Locating,
    Provisioning,
    Fetching,
    Verifying,
    Starting,
    Loading,
    Indexing,
    Joining,
    Switching,
    /// The database serves the data of the snapshot.
    Completed,
    /// Someone has to look: see the message.
    Failed,
    /// Written by a newer version of this operator.
    #[serde(other)]
    Unknown,
}

impl fmt::Display for RestorePhase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// The conditions of a Restore.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RestoreCondition {
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
    StepFailed,
}

impl fmt::Display for RestoreCondition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// The steps in order, each with the phase until it is done.
const STEPS: [(RestoreCondition, RestorePhase); 9] = [
    (RestoreCondition::SnapshotFound, RestorePhase::Locating),
    (RestoreCondition::VolumeCreated, RestorePhase::Provisioning),
    (RestoreCondition::ArchiveFetched, RestorePhase::Fetching),
    (RestoreCondition::ArchiveVerified, RestorePhase::Verifying),
    (RestoreCondition::ServerStarted, RestorePhase::Starting),
    (RestoreCondition::DataLoaded, RestorePhase::Loading),
    (RestoreCondition::IndexesBuilt, RestorePhase::Indexing),
    (RestoreCondition::ReplicasJoined, RestorePhase::Joining),
    (RestoreCondition::TrafficSwitched, RestorePhase::Switching),
];

/// How far the restore is.
#[derive(Serialize, Deserialize, JsonSchema, Clone, Debug, Default, PartialEq)]
#[serde(rename_all = "camelCase")]
pub struct RestoreStatus {
    #[serde(default)]
    #[schemars(extend("x-kubernetes-list-type" = "map", "x-kubernetes-list-map-keys" = ["type"]))]
    pub conditions: Vec<Condition>,
    pub phase: Option<RestorePhase>,
    pub observed_generation: Option<i64>,
}

/// A condition to be set.
pub fn condition(
    type_: impl fmt::Display,
    status: &str,
    reason: impl fmt::Display,
    message: impl Into<String>,
    generation: i64,
) -> Condition {
    Condition {
        type_: type_.to_string(),
        status: status.into(),
        reason: reason.to_string(),
        message: message.into(),
        observed_generation: Some(generation),
        last_transition_time: Time(Timestamp::now()),
    }
}

impl RestoreStatus {
    /// A condition, unless it is about an earlier generation.
    fn find(&self, type_: RestoreCondition, generation: i64) -> Option<&Condition> {
        let type_ = type_.to_string();
        let found = self
            .conditions
            .iter()
            .find(|condition| condition.type_ == type_)?;
        let observed = found.observed_generation.unwrap_or(generation);
        (observed >= generation).then_some(found)
    }

    /// Whether a condition is True at this generation.
    pub fn is_true(&self, type_: RestoreCondition, generation: i64) -> bool {
        self.find(type_, generation)
            .is_some_and(|condition| condition.status == "True")
    }

    /// The phase that the conditions have at this generation.
    pub fn derive_phase(&self, generation: i64) -> RestorePhase {
        if self.is_true(RestoreCondition::StepFailed, generation) {
            return RestorePhase::Failed;
        }
        STEPS
            .iter()
            .find(|(done, _)| !self.is_true(*done, generation))
            .map_or(RestorePhase::Completed, |(_, phase)| *phase)
    }

    /// Sets conditions, the phase and what follows from it.
    pub fn update(&mut self, conditions: &[Condition], generation: i64) {
        for condition in conditions {
            self.set(condition.clone());
        }
        let phase = self.derive_phase(generation);
        self.phase = Some(phase);
        self.observed_generation = Some(generation);
        self.publish(phase, generation);
    }

    fn set(&mut self, mut condition: Condition) {
        let mut conditions = self.conditions.iter_mut();
        match conditions.find(|stored| stored.type_ == condition.type_) {
            Some(stored) => {
                if stored.status == condition.status {
                    condition.last_transition_time = stored.last_transition_time.clone();
                }
                *stored = condition;
            }
            None => self.conditions.push(condition),
        }
    }

    /// Ready, Reconciling and Stalled, for `kubectl wait` and kstatus.
    fn publish(&mut self, phase: RestorePhase, generation: i64) {
        let message = self.message(phase, generation);
        let standard = |type_, status| condition(type_, status, phase, message.clone(), generation);
        let is_ready = phase == RestorePhase::Completed;
        self.set(standard("Ready", if is_ready { "True" } else { "False" }));
        let is_failed = phase == RestorePhase::Failed;
        let is_in_progress = !is_ready && !is_failed;
        for (type_, is_so) in [("Reconciling", is_in_progress), ("Stalled", is_failed)] {
            if is_so {
                self.set(standard(type_, "True"));
            } else {
                self.conditions.retain(|condition| condition.type_ != type_);
            }
        }
    }

    /// Why the phase is what it is.
    fn message(&self, phase: RestorePhase, generation: i64) -> String {
        let decided = match phase {
            RestorePhase::Failed => Some(RestoreCondition::StepFailed),
            _ => STEPS
                .iter()
                .map(|(done, _)| *done)
                .find(|done| !self.is_true(*done, generation)),
        };
        decided
            .and_then(|decided| self.find(decided, generation))
            .map_or_else(
                || "all steps are done".into(),
                |condition| condition.message.clone(),
            )
    }
}

/// Writes the status of Restores.
pub struct StatusWriter {
    pub client: Client,
    pub recorder: Recorder,
}

impl StatusWriter {
    /// Sets conditions and what follows from them, unless nothing changes.
    pub async fn write(&self, restore: &Restore, conditions: &[Condition]) -> kube::Result<()> {
        let namespace = restore.namespace().unwrap_or_default();
        let restores = Api::<Restore>::namespaced(self.client.clone(), &namespace);
        let name = restore.name_any();
        let generation = restore.metadata.generation.unwrap_or_default();
        let mut live = restore.clone();
        let mut attempts = 0;
        loop {
            let before = live.status.clone().unwrap_or_default();
            let mut status = before.clone();
            status.update(conditions, generation);
            if status == before {
                return Ok(());
            }
            let phase = status.phase;
            live.status = Some(status);
            match restores
                .replace_status(&name, &PostParams::default(), &live)
                .await
            {
                Ok(_) => {
                    self.publish(restore, before.phase, phase).await;
                    return Ok(());
                }
                Err(kube::Error::Api(error)) if error.is_conflict() && attempts < MAX_ATTEMPTS => {
                    attempts += 1;
                    live = restores.get_status(&name).await?;
                }
                Err(error) => return Err(error),
            }
        }
    }

    /// An Event for a change of phase; that it is lost is no reason to reconcile again.
    async fn publish(&self, restore: &Restore, from: Option<RestorePhase>, to: Option<RestorePhase>) {
        let (from, to) = (
            from.unwrap_or(RestorePhase::Unknown),
            to.unwrap_or(RestorePhase::Unknown),
        );
        if from == to {
            return;
        }
        let event = Event {
            type_: match to {
                RestorePhase::Failed => EventType::Warning,
                _ => EventType::Normal,
            },
            reason: to.to_string(),
            note: Some(format!("{from} -> {to}")),
            action: "Reconcile".into(),
            secondary: None,
        };
        if let Err(error) = self.recorder.publish(&event, &restore.object_ref(&())).await {
            tracing::warn!(%error, "event not published");
        }
    }
}
