//! What a call asks for: conditions to be set and removed, as one batch, for a generation and at a time.

use super::error::{Error, ErrorKind};
use crate::condition_list::ConditionUpdate;
use crate::{ConditionEnum, ConditionStatus, ConditionTypeOf, PhaseStatus, UnixSeconds, traits};
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// A batch of changes to a status, written in one request.
///
/// A condition takes part once: a later change to it replaces an earlier one.
///
/// ```
/// # use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
/// use phase_rules::manager::StatusChanges;
/// use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus};
/// # #[derive(PhaseStatus, Default)]
/// # #[phase(conditions(JobScheduled, JobCompleted), rules(JobCompleted => Completed, JobScheduled => Running, _ => Pending))]
/// # struct BackupStatus { conditions: Vec<Condition>, phase: Option<BackupPhase>, observed_generation: Option<i64> }
///
/// let changes = StatusChanges::<BackupStatus>::new()
///     .set(ConditionUpdate::new(BackupCondition::JobScheduled, ConditionStatus::True, "JobCreated"))
///     .mark_unknown([BackupCondition::JobCompleted], "JobRunning", "the job has not ended");
/// ```
pub struct StatusChanges<S: PhaseStatus> {
    conditions: Vec<(ConditionTypeOf<S>, ConditionOperation<ConditionTypeOf<S>>)>,
    edits: Vec<Edit<S>>,
    edits_on_change: Vec<Edit<S>>,
}

pub(super) type Edit<S> = Arc<dyn Fn(&mut S) + Send + Sync>;

/// What a call is about; the same for all of its attempts.
pub(super) struct Task<S: PhaseStatus> {
    pub(super) changes: StatusChanges<S>,
    /// The generation that was reconciled: that of the object that the caller passed in, never of one read
    /// later.
    pub(super) reconciled: Option<i64>,
    /// Whether the status is to say that this generation was reconciled.
    pub(super) records_generation: bool,
    /// The time of the transitions.
    pub(super) now: UnixSeconds,
}

impl<S: PhaseStatus> Task<S> {
    pub(super) fn new(changes: StatusChanges<S>, reconciled: Option<i64>, records_generation: bool) -> Self {
        Self {
            changes,
            reconciled,
            records_generation,
            now: traits::now(),
        }
    }

    /// The generation that the status is to say was reconciled, if any.
    pub(super) fn recorded(&self) -> Option<i64> {
        self.reconciled.filter(|_| self.records_generation)
    }
}

/// What happens to one condition.
#[derive(Clone, Debug)]
pub(super) enum ConditionOperation<T> {
    Set(ConditionUpdate<T>),
    SetIfMissing(ConditionUpdate<T>),
    Remove,
}

impl<S: PhaseStatus> StatusChanges<S> {
    /// No changes. Applied, they record that the generation was reconciled and repair the phase.
    pub fn new() -> Self {
        Self {
            conditions: Vec::new(),
            edits: Vec::new(),
            edits_on_change: Vec::new(),
        }
    }

    /// Sets a condition with the semantics of apimachinery's `meta.SetStatusCondition`.
    ///
    /// Its observed generation is the one that the reconciled object has, unless the update gives another.
    #[must_use]
    pub fn set(self, update: ConditionUpdate<ConditionTypeOf<S>>) -> Self {
        self.with(*update.type_(), ConditionOperation::Set(update))
    }

    /// Sets a condition unless the list has one of its type.
    #[must_use]
    pub fn set_if_missing(self, update: ConditionUpdate<ConditionTypeOf<S>>) -> Self {
        self.with(*update.type_(), ConditionOperation::SetIfMissing(update))
    }

    /// Removes a condition, all entries of its type.
    #[must_use]
    pub fn remove(self, type_: ConditionTypeOf<S>) -> Self {
        self.with(type_, ConditionOperation::Remove)
    }

    /// Sets several conditions to `Unknown`, for one reason.
    #[must_use]
    pub fn mark_unknown(
        self,
        types: impl IntoIterator<Item = ConditionTypeOf<S>>,
        reason: impl Into<Cow<'static, str>>,
        message: impl Into<Cow<'static, str>>,
    ) -> Self {
        let (reason, message) = (reason.into(), message.into());
        types.into_iter().fold(self, |changes, type_| {
            changes.set(
                ConditionUpdate::new(type_, ConditionStatus::Unknown, reason.clone())
                    .with_message(message.clone()),
            )
        })
    }

    /// Changes your own fields of the status, those beside conditions, phase and observed generation, in the same
    /// request. Changes of conditions and phase, and of the fields for its reason and message, are undone.
    ///
    /// The edit runs again, on the live status, for each attempt; so it should set fields and not count. Where it sets
    /// a time, each reconcile writes, and each write triggers a reconcile: use
    /// [`edit_on_change`](Self::edit_on_change) for that.
    #[must_use]
    pub fn edit(mut self, edit: impl Fn(&mut S) + Send + Sync + 'static) -> Self {
        self.edits.push(Arc::new(edit));
        self
    }

    /// Changes your own fields of the status as [`edit`](Self::edit) does, but only where something else changes: for a
    /// `lastUpdated`, which is no reason to write.
    #[must_use]
    pub fn edit_on_change(mut self, edit: impl Fn(&mut S) + Send + Sync + 'static) -> Self {
        self.edits_on_change.push(Arc::new(edit));
        self
    }

    fn with(mut self, type_: ConditionTypeOf<S>, operation: ConditionOperation<ConditionTypeOf<S>>) -> Self {
        self.conditions.retain(|(other, _)| *other != type_);
        self.conditions.push((type_, operation));
        self
    }

    pub(super) fn conditions(
        &self,
    ) -> impl Iterator<Item = (ConditionTypeOf<S>, &ConditionOperation<ConditionTypeOf<S>>)> + Clone {
        self.conditions
            .iter()
            .map(|(type_, operation)| (*type_, operation))
    }

    /// Whether a condition is changed whatever the list has of its type.
    pub(super) fn overwrites(&self, type_: ConditionTypeOf<S>) -> bool {
        let mut each = self.conditions.iter();
        each.any(|(other, operation)| {
            *other == type_ && !matches!(operation, ConditionOperation::SetIfMissing(_))
        })
    }

    pub(super) fn edits(&self) -> impl Iterator<Item = &Edit<S>> {
        self.edits.iter()
    }

    pub(super) fn edits_on_change(&self) -> impl Iterator<Item = &Edit<S>> {
        self.edits_on_change.iter()
    }

    /// Whether all conditions are among those that may be changed.
    pub(super) fn are_owned(&self, owned: Option<&[ConditionTypeOf<S>]>) -> bool {
        self.conditions.iter().all(|(type_, _)| is_owned(owned, type_))
    }

    /// What can be refused without asking the server.
    pub(super) fn check(&self, owned: Option<&[ConditionTypeOf<S>]>) -> Result<(), Error> {
        for (type_, operation) in &self.conditions {
            if !is_owned(owned, type_) {
                return Err(ErrorKind::NotOwned {
                    condition: type_.as_str(),
                    owned: names(owned.unwrap_or_default()),
                }
                .into());
            }
            if let ConditionOperation::Set(update) | ConditionOperation::SetIfMissing(update) = operation {
                update.check_as(type_.as_str())?;
            }
        }
        Ok(())
    }
}

fn is_owned<T: PartialEq>(owned: Option<&[T]>, type_: &T) -> bool {
    owned.is_none_or(|owned| owned.contains(type_))
}

fn names(types: &[impl ConditionEnum]) -> String {
    if types.is_empty() {
        return "none".into();
    }
    let names: Vec<&str> = types.iter().map(|type_| type_.as_str()).collect();
    format!("`{}`", names.join("`, `"))
}

/// Sets each of the conditions.
impl<S: PhaseStatus, const N: usize> From<[ConditionUpdate<ConditionTypeOf<S>>; N]> for StatusChanges<S> {
    fn from(updates: [ConditionUpdate<ConditionTypeOf<S>>; N]) -> Self {
        Vec::from(updates).into()
    }
}

/// Sets each of the conditions.
impl<S: PhaseStatus> From<Vec<ConditionUpdate<ConditionTypeOf<S>>>> for StatusChanges<S> {
    fn from(updates: Vec<ConditionUpdate<ConditionTypeOf<S>>>) -> Self {
        let mut changes = Self::new();
        changes.conditions.reserve_exact(updates.len());
        updates.into_iter().fold(changes, Self::set)
    }
}

impl<S: PhaseStatus> Default for StatusChanges<S> {
    fn default() -> Self {
        Self::new()
    }
}

impl<S: PhaseStatus> Clone for StatusChanges<S> {
    fn clone(&self) -> Self {
        Self {
            conditions: self.conditions.clone(),
            edits: self.edits.clone(),
            edits_on_change: self.edits_on_change.clone(),
        }
    }
}

impl<S: PhaseStatus> fmt::Debug for StatusChanges<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StatusChanges")
            .field("conditions", &self.conditions)
            .field("edits", &self.edits.len())
            .field("edits_on_change", &self.edits_on_change.len())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limits::Violation;
    use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;

    #[derive(PhaseStatus, Default)]
    #[phase(crate = crate, conditions(Ready, Stopped(unread)), rules(Ready => Running, _ => Pending))]
    struct AppStatus {
        conditions: Vec<Condition>,
        phase: Option<AppPhase>,
        observed_generation: Option<i64>,
    }

    type Changes = StatusChanges<AppStatus>;

    fn ready(reason: &'static str) -> ConditionUpdate<AppCondition> {
        ConditionUpdate::new(AppCondition::Ready, ConditionStatus::True, reason)
    }

    /// One word for each change, in order.
    fn summary(changes: &Changes) -> Vec<String> {
        let summary = changes.conditions().map(|(type_, operation)| match operation {
            ConditionOperation::Set(update) => format!("{type_}={}:{}", update.status(), update.reason()),
            ConditionOperation::SetIfMissing(update) => {
                format!("{type_}?={}:{}", update.status(), update.reason())
            }
            ConditionOperation::Remove => format!("-{type_}"),
        });
        summary.collect()
    }

    #[test]
    fn a_later_change_replaces_an_earlier_one() {
        let changes = Changes::new()
            .set(ready("First"))
            .mark_unknown(AppCondition::ALL.iter().copied(), "Lost", "")
            .set(ready("Second"));
        assert_eq!(summary(&changes), ["Stopped=Unknown:Lost", "Ready=True:Second"]);
        let changes = changes.remove(AppCondition::Ready);
        assert_eq!(summary(&changes), ["Stopped=Unknown:Lost", "-Ready"]);
        let changes = changes
            .set_if_missing(ready("Third"))
            .remove(AppCondition::Stopped);
        assert_eq!(summary(&changes), ["Ready?=True:Third", "-Stopped"]);
        assert_eq!(summary(&changes.clone()), summary(&changes));
        assert!(summary(&Changes::default()).is_empty());
    }

    #[test]
    fn edits_are_kept_in_order() {
        let changes = Changes::new()
            .edit(|status| status.observed_generation = Some(1))
            .edit(|status| {
                status.observed_generation = status.observed_generation.map(|generation| generation + 1);
            });
        let mut status = AppStatus::default();
        changes.clone().edits().for_each(|edit| edit(&mut status));
        assert_eq!(status.observed_generation, Some(2));
        assert_eq!(
            format!("{changes:?}"),
            "StatusChanges { conditions: [], edits: 2, edits_on_change: 0 }"
        );
    }

    #[test]
    fn what_is_not_owned_is_refused_whatever_happens_to_it() {
        let each = [
            Changes::new().set(ready("New")),
            Changes::new().set_if_missing(ready("New")),
            Changes::new().remove(AppCondition::Ready),
            Changes::new().mark_unknown([AppCondition::Ready], "Lost", ""),
            Changes::new().remove(AppCondition::Stopped).set(ready("New")),
        ];
        for changes in each {
            assert!(changes.check(None).is_ok());
            assert!(changes.check(Some(AppCondition::ALL)).is_ok());
            let error = changes.check(Some(&[AppCondition::Stopped])).unwrap_err();
            assert!(
                matches!(
                    error.kind(),
                    ErrorKind::NotOwned {
                        condition: "Ready",
                        ..
                    }
                ),
                "{error}"
            );
            let message = "condition `Ready` is not owned by this status manager, which may change `Stopped`";
            assert_eq!(error.to_string(), message);
            assert!(
                changes
                    .check(Some(&[]))
                    .unwrap_err()
                    .to_string()
                    .ends_with("which may change none")
            );
        }
        assert!(Changes::new().edit(|_| {}).check(Some(&[])).is_ok());
    }

    #[test]
    fn what_the_server_would_refuse_is_not_sent() {
        let no_reason = || ready("");
        for changes in [
            Changes::new().set(no_reason()),
            Changes::new().set_if_missing(no_reason()),
        ] {
            let error = changes.check(None).unwrap_err();
            let ErrorKind::InvalidCondition(invalid) = error.kind() else {
                panic!("{error}")
            };
            assert_eq!(invalid.condition, "Ready");
            assert!(
                matches!(invalid.violation, Violation::ReasonEmpty),
                "{:?}",
                invalid.violation
            );
        }
    }
}
