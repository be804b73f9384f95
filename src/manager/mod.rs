//! Writes conditions and phase to the API server so that they never drift apart, however many controllers
//! write.
//!
//! # What a call does
//!
//! ```no_run
//! # use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
//! # use kube::CustomResource;
//! # use schemars::JsonSchema;
//! # use serde::{Deserialize, Serialize};
//! use phase_rules::manager::{Error, StatusManager};
//! use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus};
//! # #[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
//! # #[kube(group = "example.com", version = "v1", kind = "Backup", namespaced, status = "BackupStatus")]
//! # struct BackupSpec {}
//! # #[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
//! # #[phase(conditions(JobScheduled, JobCompleted), rules(JobCompleted => Completed, JobScheduled => Running, _ => Pending))]
//! # struct BackupStatus { conditions: Vec<Condition>, phase: Option<BackupPhase>, observed_generation: Option<i64> }
//!
//! async fn job_created(client: kube::Client, backup: &Backup) -> Result<(), Error> {
//!     // One for each controller, kept in its context.
//!     let status = StatusManager::<Backup>::new(client, "backup-controller");
//!
//!     let scheduled = ConditionUpdate::new(BackupCondition::JobScheduled, ConditionStatus::True, "JobCreated");
//!     let outcome = status.set(backup, scheduled).await?;
//!     if let Some(change) = outcome.changed() {
//!         println!("{} -> {}", change.phase.from, change.phase.to); // Pending -> Running
//!     }
//!     Ok(())
//! }
//! ```
//!
//! It works out the new status: the changes asked for, the phase that the rules derive from all
//! conditions, the generation that was reconciled. If nothing changes, there is no request.
//! Otherwise there is one PATCH to `/status` that is valid for just the revision it was made for. If others
//! wrote meanwhile, the live object is read, the same changes are made to it, the phase is derived again, and
//! the write is retried, up to [`max_attempts`](StatusManager::max_attempts) times.
//!
//! So in every revision that the manager writes, the phase is what the rules say of the conditions, and no
//! condition is lost. The object that is passed in is never changed; dropping a call leaves nothing half
//! done. What the server accepted is in the [`Outcome`].
//! [What it promises](https://github.com/phase-rules/phase-rules/blob/main/docs/promises.md) is a page of its own.
//!
//! Where the status publishes conditions, or has fields for the reason and the message of the phase, they are written with it and say
//! the same, in every such revision.
//!
//! # What is left alone
//!
//! The patch is a JSON patch that names the fields that change. Conditions of other controllers, fields of
//! the status that the program's types do not know, and the very text of timestamps stay as they are, byte
//! for byte. Entries that lack what Kubernetes requires are [completed](crate::WriteCondition::completed) in
//! the same patch, where their type can tell.
//!
//! # Stale caches
//!
//! A controller reads from a cache, and a cache lags behind the controller's own writes. If a reconcile sets
//! a condition to False, and the next one, still looking at the object from before, wants it True again, then
//! "it is True, nothing to do" is wrong: the live object says False, and goes on saying it for good, for
//! where only changes of the spec trigger a reconcile nobody looks again. The manager therefore remembers the
//! resource version of what it wrote last. An object that is older is not believed: the live one is read
//! first. The same holds after a write whose outcome is unknown, because the call was dropped, ran into its
//! timeout or lost its connection. The memory is shared by clones of a manager, so keep one for each
//! controller; one that each reconcile creates remembers nothing. It holds for ten minutes after a write.
//!
//! A change is reported, as an [`Outcome`] and to observers, by the call that made it. Where its answer was lost, the call
//! reads the live object, and if others have written since, the revision that followed the one it replaced: if that has what
//! was sent, and belongs to this field manager, it counts as its own.
//!
//! What a manager cannot know of is what another process wrote: a cache that lags behind that is brought up
//! to date by its watch, and a controller that must not rely on that reads first, with
//! [`verify_unchanged`](StatusManager::verify_unchanged).
//!
//! # Logs
//!
//! Each call is a `tracing` span `write_status` with `kind`, `namespace`, `name` and `field_manager`. Each
//! condition that the server accepted is an event in it, at level info: `condition`, `status`, `reason`,
//! `old_phase`, `new_phase` and `attempts`. A write in a state that a `never` excludes is a warning with `kind`,
//! `namespace`, `name` and `never`.
//!
//! # Several controllers for one object
//!
//! Each has a manager of its own, limited with [`owning`](StatusManager::owning) to the conditions that it is
//! responsible for. All derive the phase from all conditions, so it does not matter who writes last. One of
//! them should write the observed generation and the others [leave
//! it](StatusManager::leave_observed_generation).

mod answer;
mod call;
mod changes;
mod condition_edit;
mod current_rules;
mod draft;
mod error;
#[cfg(feature = "runtime")]
mod events;
mod guard;
mod managed;
#[cfg(feature = "prometheus-client")]
pub mod metrics;
mod migration;
mod objects;
mod observer;
mod outcome;
mod ownership;
mod pace;
mod patch;
mod report;
mod request;
mod settings;
mod wire;

pub use changes::StatusChanges;
pub use error::{Error, ErrorKind, Requeue};
pub use managed::{ConditionTypeOf, ManagedResource, ManagedStatus, PhaseOf};
pub use observer::Observer;
pub use outcome::{Change, ConditionChange, Outcome};

use crate::condition_list::ConditionUpdate;
use crate::{ConditionEnum, State};
use call::{Call, Settled, Shared};
use changes::Task;
use draft::{is_unchanged, state_after};
use kube::Client;
use migration::{Origin, origin_of};
use report::Reporter;
use serde::de::DeserializeOwned;
use settings::Settings;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::time::Instant;
use tracing::Instrument;
use wire::to_value;

/// Sets conditions of `K` and keeps the phase in step. See the [module](self) for what it guarantees.
///
/// Cloning is cheap. Clones share what they know of recent writes, and queue for each object.
#[derive(Clone)]
pub struct StatusManager<K: ManagedResource> {
    settings: Settings<K>,
    reporter: Reporter<K>,
    shared: Arc<Shared<K>>,
}

// K itself need not be Debug.
impl<K: ManagedResource> fmt::Debug for StatusManager<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StatusManager")
            .field("field_manager", &self.settings.field_manager)
            .field("owned", &self.settings.owned)
            .field("max_attempts", &self.settings.max_attempts)
            .field("timeout", &self.settings.timeout)
            .finish_non_exhaustive()
    }
}

/// How it is set up.
impl<K: ManagedResource> StatusManager<K> {
    /// A manager that may change every declared condition.
    ///
    /// `field_manager` names the controller in the object's `managedFields`; at most 128 printable
    /// characters.
    pub fn new(client: Client, field_manager: impl Into<Cow<'static, str>>) -> Self {
        Self {
            settings: Settings {
                client,
                field_manager: field_manager.into(),
                owned: None,
                max_attempts: 10,
                timeout: Duration::from_secs(30),
                records_generation: true,
                verifies_unchanged: false,
                migration: None,
            },
            reporter: Reporter::default(),
            shared: Arc::default(),
        }
    }

    /// Limits the manager to these conditions. A call that would change another is an [`ErrorKind::NotOwned`] and
    /// sends nothing.
    ///
    /// With each controller of an object limited to its own conditions, no two of them can fight over one.
    #[must_use]
    pub fn owning(mut self, conditions: impl IntoIterator<Item = ConditionTypeOf<K>>) -> Self {
        self.settings.owned = Some(conditions.into_iter().collect());
        self
    }

    /// The most times that a call tries to write, at least 1; 10 unless set. Before each but the first it waits: after a
    /// conflict for a few round trips, up to twice as long each time, and for a random part of that.
    ///
    /// A client that kube makes from a `Config` repeats requests on its own where the server answers 429, 503
    /// or 504, for minutes if need be (`Config::default_retry`). For the manager that is one attempt.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.settings.max_attempts = attempts.max(1);
        self
    }

    /// How long a call may take, all attempts and the wait for other calls for the same object included; 30 seconds
    /// unless set. Each request tells the server how much of it is left, so that the server drops what it cannot carry out
    /// in time.
    ///
    /// A call that takes longer ends with [`ErrorKind::TimedOut`], which says whether the status may have
    /// been written. Once it is written the call ends well, with or without its Kubernetes Event.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = timeout;
        self
    }

    /// Leaves `status.observedGeneration` alone. For all but one of several controllers of an object: that
    /// one of them has seen a generation does not mean that the others have.
    #[must_use]
    pub fn leave_observed_generation(mut self) -> Self {
        self.settings.records_generation = false;
        self
    }

    /// Reads the live object before concluding that there is nothing to change: one GET for each unchanged
    /// reconcile.
    ///
    /// For a controller whose cache may lag behind another process, such as a leader that took over with a
    /// warm cache.
    #[must_use]
    pub fn verify_unchanged(mut self) -> Self {
        self.settings.verifies_unchanged = true;
        self
    }

    /// Says what the status of an object means that was there before its conditions: the changes for it are written
    /// together with those of the first call, so that its phase does not start over.
    ///
    /// An object is from before its conditions if its phase is not what the rules derive from them, and either none of the declared
    /// ones is there or another field manager has written the phase since this one wrote to the status, such as the earlier version
    /// after a rollback. The `managedFields` of the object tell; so the manager needs a name that the earlier version did not use.
    ///
    /// `conditions_of` gets the live status as the type `L`, which can be that of the earlier version of the controller; fields that an
    /// object may lack are to be `Option`s in it. The API server drops fields that the CRD does not name, on reading too, so the
    /// present status struct needs those that `conditions_of` reads. An update bears the `observedGeneration` of the stored status,
    /// unless it has one of its own. Changes of the call to the same conditions come after.
    ///
    /// The declared conditions become just those that it returns, whoever [owns](Self::owning) them: others are removed, so that the
    /// phase is the one that a test of `conditions_of` shows. To keep one that is there, return `StatusChanges` with
    /// [`set_if_missing`](StatusChanges::set_if_missing).
    ///
    /// An object that was not migrated yet has no conditions, so that code which asks for them does work again: begin each reconcile with
    /// [`refresh`](Self::refresh).
    ///
    /// Without a migration, a call for an object whose phase would be lost is an [`ErrorKind::NotMigrated`]. A migration from
    /// [`serde::de::IgnoredAny`] to no updates lets such objects start over.
    ///
    /// ```no_run
    /// # use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
    /// # use kube::CustomResource;
    /// # use schemars::JsonSchema;
    /// use phase_rules::manager::StatusManager;
    /// use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus};
    /// use serde::{Deserialize, Serialize};
    /// # #[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
    /// # #[kube(group = "example.com", version = "v1", kind = "Backup", namespaced, status = "BackupStatus")]
    /// # struct BackupSpec {}
    /// # #[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
    /// # #[phase(conditions(JobScheduled, JobCompleted), rules(JobCompleted => Completed, JobScheduled => Running, _ => Pending))]
    /// # struct BackupStatus { conditions: Vec<Condition>, phase: Option<BackupPhase>, observed_generation: Option<i64> }
    ///
    /// /// The status that earlier versions wrote.
    /// #[derive(Deserialize)]
    /// struct StatusBeforeConditions {
    ///     phase: Option<PhaseBeforeConditions>,
    /// }
    ///
    /// #[derive(Deserialize)]
    /// enum PhaseBeforeConditions {
    ///     Pending,
    ///     Running,
    ///     Completed,
    /// }
    ///
    /// fn conditions_of(status: StatusBeforeConditions) -> Vec<ConditionUpdate<BackupCondition>> {
    ///     let migrated = |type_| ConditionUpdate::new(type_, ConditionStatus::True, "Migrated");
    ///     match status.phase {
    ///         None | Some(PhaseBeforeConditions::Pending) => vec![],
    ///         Some(PhaseBeforeConditions::Running) => vec![migrated(BackupCondition::JobScheduled)],
    ///         Some(PhaseBeforeConditions::Completed) => vec![migrated(BackupCondition::JobCompleted)],
    ///     }
    /// }
    ///
    /// fn status_manager(client: kube::Client) -> StatusManager<Backup> {
    ///     StatusManager::new(client, "backup-controller-v2").migrate(conditions_of)
    /// }
    /// ```
    #[must_use]
    pub fn migrate<L: DeserializeOwned, C: Into<StatusChanges<K::Status>>>(
        mut self,
        conditions_of: impl Fn(L) -> C + Send + Sync + 'static,
    ) -> Self {
        self.settings.migration = Some(Arc::new(move |status| {
            serde_json::from_value(status).map(|status| conditions_of(status).into())
        }));
        self
    }

    /// Adds an observer, such as one for metrics.
    #[must_use]
    pub fn with_observer(mut self, observer: impl Observer<K> + 'static) -> Self {
        self.reporter.observers.push(Arc::new(observer));
        self
    }

    /// Publishes a Kubernetes Event for each change of phase, after the server accepted it. The event's
    /// reason is the new phase. It is a warning where that phase is stalled or, if no phase has a health, where the deciding
    /// rule rests on a condition in its abnormal state. kube's recorder makes events of one reason for one object within six
    /// minutes a series: its count goes up, and its note stays that of the first.
    ///
    /// An event that cannot be published is logged and does not make the call fail.
    #[cfg(feature = "runtime")]
    #[must_use]
    pub fn events(mut self, recorder: kube::runtime::events::Recorder) -> Self {
        self.reporter.recorder = Some(recorder);
        self
    }
}

/// What it does. All calls can be dropped at any time.
impl<K: ManagedResource> StatusManager<K> {
    /// Sets one condition.
    ///
    /// # Errors
    /// See [`Error`]; [`Error::requeue`] says what to do.
    pub async fn set(
        &self,
        object: &K,
        update: ConditionUpdate<ConditionTypeOf<K>>,
    ) -> Result<Outcome<K>, Error> {
        self.apply(object, StatusChanges::new().set(update)).await
    }

    /// Applies a batch of changes in one request, and records that the object's generation was reconciled.
    ///
    /// An array or a `Vec` of [`ConditionUpdate`]s is a batch; [`StatusChanges`] can do more.
    ///
    /// # Errors
    /// See [`Error`]; either the whole batch was written or nothing.
    pub async fn apply(
        &self,
        object: &K,
        changes: impl Into<StatusChanges<K::Status>>,
    ) -> Result<Outcome<K>, Error> {
        self.run(object, changes.into(), self.settings.records_generation)
            .await
    }

    /// Returns the state that changes would lead to, with its [phase](State::phase) and [why](State::explain), without writing
    /// them.
    ///
    /// It is that of the object as it is passed in; the server may have another by now. No changes give its present state: of an object
    /// that was there before its conditions, the state that [`migrate`](Self::migrate) gives it, where
    /// [`PhaseStatus::state`](crate::PhaseStatus::state) knows nothing.
    ///
    /// # Errors
    /// Those of [`apply`](Self::apply) that need no server: a condition that is not owned or invalid, one that was set for a newer
    /// generation, a phase that would be lost.
    pub fn preview(
        &self,
        object: &K,
        changes: impl Into<StatusChanges<K::Status>>,
    ) -> Result<State<PhaseOf<K>>, Error> {
        let changes = changes.into();
        changes.check(self.settings.owned.as_deref())?;
        let task = Task::new(
            changes,
            object.meta().generation,
            self.settings.records_generation,
        );
        let status = object.status().map(to_value).transpose()?;
        let migrated = match origin_of(object, status.as_ref(), &self.settings)? {
            Origin::BeforeConditions(changes) => Some(changes),
            Origin::Conditions | Origin::Unclear => None,
        };
        state_after(object, &task, migrated.as_ref())
    }

    /// Writes those of the declared conditions that are missing as `Unknown`, so that a fresh object shows
    /// what there is to wait for; one that is declared with `absent = ..` with that status, so that the phase
    /// stays what it is. A manager that is limited to some conditions writes those. Conditions that are
    /// there stay as they are.
    ///
    /// `status.observedGeneration` stays as it is: that a condition is unknown says nothing about a spec.
    /// Each condition bears the object's generation.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn initialize(
        &self,
        object: &K,
        reason: impl Into<Cow<'static, str>>,
        message: impl Into<Cow<'static, str>>,
    ) -> Result<Outcome<K>, Error> {
        let (reason, message) = (reason.into(), message.into());
        let types = self
            .settings
            .owned
            .as_deref()
            .unwrap_or(ConditionTypeOf::<K>::ALL);
        let changes = types.iter().fold(StatusChanges::new(), |changes, type_| {
            let update = ConditionUpdate::new(*type_, type_.absent(), reason.clone());
            changes.set_if_missing(update.with_message(message.clone()))
        });
        self.run(object, changes, false).await
    }

    /// Derives the phase and what is published with it again and repairs it where it differs, and removes retired conditions,
    /// without other changes: after others changed conditions, or after the rules changed with a new version of the controller.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn sync(&self, object: &K) -> Result<Outcome<K>, Error> {
        self.run(object, StatusChanges::new(), false).await
    }

    /// Does what [`sync`](Self::sync) does, and returns the object as the server has it then.
    ///
    /// A reconcile that decides by conditions begins with it: an object from a cache may lack what this manager has written already,
    /// and one that is [from before its conditions](Self::migrate) has none until the first write.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn refresh(&self, object: &K) -> Result<K, Error> {
        let task = Task::new(StatusChanges::new(), object.meta().generation, false);
        if self.is_known_to_be_unchanged(object, &task) {
            self.reporter.unchanged(object);
            return Ok(object.clone());
        }
        let (outcome, live) = self.settle(object, &task).await?;
        let changed = outcome.into_object().or(live);
        Ok(changed.unwrap_or_else(|| object.clone()))
    }

    async fn run(
        &self,
        object: &K,
        changes: StatusChanges<K::Status>,
        records_generation: bool,
    ) -> Result<Outcome<K>, Error> {
        let task = Task::new(changes, object.meta().generation, records_generation);
        if self.is_known_to_be_unchanged(object, &task) {
            self.reporter.unchanged(object);
            return Ok(Outcome::Unchanged);
        }
        let settled = self.settle(object, &task).await;
        settled.map(|(outcome, _)| outcome)
    }

    /// Returns also the live object, where it was read and needed no change.
    async fn settle(&self, object: &K, task: &Task<K::Status>) -> Result<(Outcome<K>, Option<K>), Error> {
        let meta = object.meta();
        let span = tracing::info_span!(
            "write_status",
            kind = %K::kind(&()),
            namespace = meta.namespace.as_deref().unwrap_or_default(),
            name = meta.name.as_deref().unwrap_or_default(),
            field_manager = %self.settings.field_manager,
        );
        let call = async {
            let deadline = Instant::now() + self.settings.timeout;
            let result = self.write_in_time(object, task, deadline).await;
            // Before the next await: what the server accepted is reported even if the call is dropped.
            self.reporter.report(object, &result);
            let settled = result.map(|settled| (settled.outcome, settled.live));
            if let Ok((Outcome::Overruled { phase, .. }, _)) = &settled {
                let warning = self
                    .shared
                    .current_rules
                    .warn_of_others::<K>(&self.settings.client, phase);
                // What was written is written, whether or not there is time to ask.
                let _ = tokio::time::timeout_at(deadline, warning).await;
            }
            #[cfg(feature = "runtime")]
            if let Ok((outcome, _)) = &settled {
                self.reporter.publish(outcome, deadline).await;
            }
            settled
        };
        // A reconcile has several calls, and its future would have the size of all of them.
        Box::pin(call.instrument(span)).await
    }

    /// Compares before it makes anything: this is what most reconciles come to.
    fn is_known_to_be_unchanged(&self, object: &K, task: &Task<K::Status>) -> bool {
        let meta = object.meta();
        let (Some(uid), Some(resource_version), Some(_)) = (&meta.uid, &meta.resource_version, &meta.name)
        else {
            return false;
        };
        !self.settings.verifies_unchanged
            && is_unchanged(object, task)
            && task.changes.are_owned(self.settings.owned.as_deref())
            && self.shared.objects.vouch_for(uid, resource_version)
    }

    async fn write_in_time(
        &self,
        object: &K,
        task: &Task<K::Status>,
        deadline: Instant,
    ) -> Result<Settled<K>, Error> {
        task.changes.check(self.settings.owned.as_deref())?;
        let may_have_been_written = AtomicBool::new(false);
        let call = Call {
            settings: &self.settings,
            shared: &self.shared,
            object,
            task,
            deadline,
            may_have_been_written: &may_have_been_written,
        };
        let Ok(result) = tokio::time::timeout_at(deadline, call.run()).await else {
            let timeout = self.settings.timeout;
            let error = Error::from(ErrorKind::TimedOut { timeout });
            return Err(error.written_perhaps(may_have_been_written.load(Ordering::Relaxed)));
        };
        result
    }
}
