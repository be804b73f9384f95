//! From an object and the changes asked for to the new status, and the patch that leads to it.
//! No I/O.

use super::changes::{ConditionOperation, StatusChanges};
use super::error::Error;
use super::managed::{ConditionTypeOf, ManagedResource, ManagedStatus, PhaseOf};
use super::outcome::ConditionChange;
use super::patch::StatusDiff;
use crate::condition_list::{self, ConditionUpdate};
use crate::{
    ConditionEnum, GetPhase, PhaseChange, PhaseEnum, PhaseStatus, ReadCondition, SetObservedGeneration,
    SetPhase, State, StatusFields, UnixSeconds,
};
use json_patch::Patch;
use serde_json::Value;

/// What a call is about; the same for all of its attempts.
pub struct Task<S: PhaseStatus> {
    pub changes: StatusChanges<S>,
    /// The generation that was reconciled: that of the object that the caller passed in, never of one read
    /// later.
    pub reconciled: Option<i64>,
    /// Whether the status is to say that this generation was reconciled.
    pub records_generation: bool,
    /// Whether conditions about an older generation than the object's count as `Unknown`.
    pub stale_as_unknown: bool,
    /// The time of the transitions.
    pub now: UnixSeconds,
}

/// A status that differs from the stored one.
pub struct Draft<K: ManagedResource> {
    pub phase: PhaseChange<PhaseOf<K>>,
    pub conditions: Vec<ConditionChange<ConditionTypeOf<K>>>,
    pub patch: Patch,
    /// The status that the patch makes.
    pub status: K::Status,
}

impl<K: ManagedResource> Draft<K> {
    /// Whether an object has a condition that the draft sets exactly as the draft has it, time included.
    /// One is enough: someone else may have changed the others since. Where the draft only removes, whether
    /// what it removes is gone.
    pub fn is_in(&self, object: &K) -> Result<bool, Error> {
        let alone = |status: Option<&K::Status>, type_| {
            let mut alone = K::Status::default();
            let condition = status.and_then(|status| status.condition(type_));
            alone.conditions_mut().extend(condition.cloned());
            to_value(&alone)
        };
        let sets = self.conditions.iter().any(|change| change.to.is_some());
        for change in self
            .conditions
            .iter()
            .filter(|change| change.to.is_some() == sets)
        {
            if alone(Some(&self.status), change.type_)? == alone(object.status(), change.type_)? {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// The new status of `base`; `None` where nothing changes.
pub fn draft<K: ManagedResource>(
    base: &K,
    resource_version: &str,
    task: &Task<K::Status>,
) -> Result<Option<Draft<K>>, Error> {
    let names = K::Status::FIELDS;
    let before = base.status().cloned().unwrap_or_default();
    let mut after = before.clone();
    let has_edits = task.changes.edits().next().is_some();
    if has_edits {
        for edit in task.changes.edits() {
            edit(&mut after);
        }
        *after.conditions_mut() = before.conditions().to_vec();
        if let Some(generation) = before.observed_generation() {
            after.set_observed_generation(generation);
        }
    }

    let generation = base.meta().generation;
    let ConditionEdit { kept, changes } = edit_conditions(&before, &mut after, generation, task)?;

    let phase = PhaseChange {
        from: before.get_phase(),
        to: state(after.conditions(), generation, task.stale_as_unknown).phase(),
    };
    after.set_phase(phase.to);
    let mut is_changed = !changes.is_empty() || phase.is_change();

    let recorded = task.reconciled.filter(|_| task.records_generation);
    if let Some(reconciled) = recorded {
        let next = next_observed_generation(before.observed_generation(), reconciled, generation);
        is_changed |= before.observed_generation() != Some(next);
        after.set_observed_generation(next);
    }

    // Another text, and none, may read as `Unknown` too.
    let reads_as_unknown = phase.to == PhaseOf::<K>::default();
    if !is_changed && !has_edits && !reads_as_unknown {
        return Ok(None);
    }
    let mut stored = to_value(&before)?;
    let mut written = to_value(&after)?;
    is_changed |= stored.get(names.phase) != written.get(names.phase)
        || has_edits && differ_in_own_fields(&stored, &written, &names);
    if !is_changed {
        return Ok(None);
    }

    if base.status().is_none() {
        stored = Value::Null;
    }
    if recorded.is_none() && before.observed_generation().is_none() && after.observed_generation().is_some() {
        // An edit has set it, and there is no setter that takes it away again.
        restore(names.observed_generation, &stored, &mut written);
    }
    let patch = StatusDiff {
        resource_version,
        before: &stored,
        after: &written,
        names: &names,
        kept: &kept,
    }
    .patch();
    Ok(Some(Draft {
        phase,
        conditions: changes,
        patch,
        status: after,
    }))
}

/// The state on which the phase is decided. With `stale_as_unknown`, conditions about an older generation count as `Unknown`.
pub fn state<P: PhaseEnum, C: ReadCondition>(
    conditions: &[C],
    generation: Option<i64>,
    stale_as_unknown: bool,
) -> State<P> {
    match generation {
        Some(generation) if stale_as_unknown => State::read_at(conditions, generation),
        _ => State::read(conditions),
    }
}

/// Never goes down.
fn next_observed_generation(stored: Option<i64>, reconciled: i64, generation: Option<i64>) -> i64 {
    possible(stored, generation).map_or(reconciled, |stored| stored.max(reconciled))
}

/// An observed generation beyond the object's own was never true, as in an object that was restored from a
/// backup of another.
fn possible(observed: Option<i64>, generation: Option<i64>) -> Option<i64> {
    observed.filter(|observed| generation.is_none_or(|generation| *observed <= generation))
}

struct ConditionEdit<T> {
    /// For each condition that is kept, its place before.
    kept: Vec<usize>,
    changes: Vec<ConditionChange<T>>,
}

fn edit_conditions<S: ManagedStatus>(
    before: &S,
    after: &mut S,
    generation: Option<i64>,
    task: &Task<S>,
) -> Result<ConditionEdit<ConditionTypeOf<S>>, Error> {
    let mut changes = Vec::new();
    let mut kept: Vec<usize> = (0..before.conditions().len()).collect();
    // Removing comes first, so that what is kept has the places 0, 1, 2 and so on, and what is new comes
    // after it.
    for (type_, operation) in task.changes.conditions() {
        let Some(standing) = before.condition(type_) else {
            continue;
        };
        if let ConditionOperation::Remove = operation {
            refuse_outdated(type_, standing, task.reconciled, generation)?;
            after.remove_condition(type_);
            kept.retain(|&place| before.conditions()[place].type_() != type_.as_str());
            changes.push(ConditionChange {
                type_,
                from: condition_list::status(before.conditions(), type_.as_str()),
                to: None,
                reason: String::new(),
            });
        }
    }
    for (type_, operation) in task.changes.conditions() {
        let standing = before.condition(type_);
        let update = match operation {
            ConditionOperation::Remove => continue,
            ConditionOperation::SetIfMissing(_) if standing.is_some() => continue,
            ConditionOperation::Set(update) | ConditionOperation::SetIfMissing(update) => update.clone(),
        };
        let update = with_generation(update, task.reconciled);
        if let Some(standing) = standing {
            refuse_outdated(type_, standing, update.observed_generation(), generation)?;
        }
        let change = ConditionChange {
            type_,
            from: condition_list::status(before.conditions(), type_.as_str()),
            to: Some(update.status()),
            reason: update.reason().into(),
        };
        if condition_list::set(
            after.conditions_mut(),
            update.map_type(ConditionEnum::as_str),
            task.now,
        )? {
            changes.push(change);
        }
    }
    Ok(ConditionEdit { kept, changes })
}

fn with_generation<T>(update: ConditionUpdate<T>, reconciled: Option<i64>) -> ConditionUpdate<T> {
    match (update.observed_generation(), reconciled) {
        (None | Some(0), Some(reconciled)) => update.with_observed_generation(reconciled),
        _ => update,
    }
}

/// A condition about a newer generation was set by a controller that has seen more.
fn refuse_outdated<T: ConditionEnum>(
    type_: T,
    standing: &impl ReadCondition,
    reconciled: Option<i64>,
    generation: Option<i64>,
) -> Result<(), Error> {
    match (possible(standing.observed_generation(), generation), reconciled) {
        (Some(observed_generation), Some(reconciled)) if observed_generation > reconciled => {
            Err(Error::Outdated {
                condition: type_.as_str(),
                observed_generation,
                reconciled,
                may_have_been_written: false,
            })
        }
        _ => Ok(()),
    }
}

/// Whether two statuses differ in anything but conditions, phase and observed generation.
fn differ_in_own_fields(one: &Value, other: &Value, names: &StatusFields) -> bool {
    let (Some(one), Some(other)) = (one.as_object(), other.as_object()) else {
        return one != other;
    };
    let not_own = [names.conditions, names.phase, names.observed_generation];
    let mut each = one.keys().chain(other.keys());
    each.any(|name| !not_own.contains(&name.as_str()) && one.get(name) != other.get(name))
}

/// Makes a field what it was before.
fn restore(name: &str, before: &Value, after: &mut Value) {
    if let Some(after) = after.as_object_mut() {
        match before.get(name) {
            Some(value) => after.insert(name.into(), value.clone()),
            None => after.remove(name),
        };
    }
}

fn to_value(status: &impl serde::Serialize) -> Result<Value, Error> {
    serde_json::to_value(status).map_err(Error::Unserializable)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ConditionStatus;
    use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition as MetaCondition;
    use kube::CustomResource;
    use serde::{Deserialize, Serialize};
    use serde_json::json;

    #[derive(CustomResource, Serialize, Deserialize, Clone, Debug)]
    #[kube(
        group = "example.com",
        version = "v1",
        kind = "App",
        namespaced,
        status = "AppStatus",
        schema = "disabled"
    )]
    struct AppSpec {}

    #[derive(PhaseStatus, Serialize, Deserialize, Clone, Debug, Default, PartialEq)]
    #[serde(rename_all = "camelCase")]
    #[phase(
        crate = crate,
        conditions(Ready, Stopped, Broken(negative)),
        rules(Broken => Failed, all(Ready, not(Stopped)) => Running, Stopped = False => Starting, _ => Pending),
    )]
    struct AppStatus {
        #[serde(default)]
        conditions: Vec<MetaCondition>,
        phase: Option<AppPhase>,
        observed_generation: Option<i64>,
    }

    type Changes = StatusChanges<AppStatus>;

    const STATUSES: [Option<ConditionStatus>; 4] = [
        None,
        Some(ConditionStatus::True),
        Some(ConditionStatus::False),
        Some(ConditionStatus::Unknown),
    ];
    const NOW: UnixSeconds = UnixSeconds(1_800_000_000);

    /// What happens to one condition; every kind of it.
    #[derive(Clone, Copy, Debug)]
    enum Operation {
        Nothing,
        Set(ConditionStatus),
        /// With the present reason.
        SetForOldReason(ConditionStatus),
        SetIfMissing,
        Remove,
    }

    const OPERATIONS: [Operation; 7] = [
        Operation::Nothing,
        Operation::Set(ConditionStatus::True),
        Operation::Set(ConditionStatus::False),
        Operation::Set(ConditionStatus::Unknown),
        Operation::SetForOldReason(ConditionStatus::True),
        Operation::SetIfMissing,
        Operation::Remove,
    ];

    /// A resource on the wire: the statuses of its conditions, with two between them that the program does
    /// not declare.
    fn on_the_wire(statuses: [Option<ConditionStatus>; 3], observed: [i64; 3], phase: &Value) -> Value {
        let foreign = |name| json!({ "type": name, "status": "Odd", "lastTransitionTime": "2025-01-01T00:00:00.5+00:00", "x": [null] });
        let mut conditions = vec![foreign("example.com/First")];
        for ((type_, status), observed) in AppCondition::ALL.iter().zip(statuses).zip(observed) {
            conditions.extend(status.map(|status| {
                json!({
                    "type": type_.as_str(),
                    "status": status.as_str(),
                    "reason": "Old",
                    "message": "",
                    "observedGeneration": observed,
                    "lastTransitionTime": "2025-01-01T00:00:00.123456Z",
                    "by": { "unknown": 1.50 },
                })
            }));
            if *type_ == AppCondition::Stopped {
                conditions.push(foreign("example.com/Second"));
            }
        }
        json!({
            "apiVersion": "example.com/v1",
            "kind": "App",
            "metadata": { "name": "a", "uid": "u", "resourceVersion": "7", "generation": 3 },
            "spec": {},
            "status": { "conditions": conditions, "phase": phase, "observedGeneration": 2, "unknown": { "x": 1 } },
        })
    }

    fn update(
        type_: AppCondition,
        status: ConditionStatus,
        reason: &'static str,
    ) -> ConditionUpdate<AppCondition> {
        ConditionUpdate::new(type_, status, reason)
    }

    fn changes(operations: [Operation; 3]) -> Changes {
        let operations = AppCondition::ALL.iter().zip(operations);
        operations.fold(Changes::new(), |changes, (&type_, operation)| match operation {
            Operation::Nothing => changes,
            Operation::Set(status) => changes.set(update(type_, status, "New")),
            Operation::SetForOldReason(status) => changes.set(update(type_, status, "Old")),
            Operation::SetIfMissing => {
                changes.set_if_missing(update(type_, ConditionStatus::Unknown, "Pending"))
            }
            Operation::Remove => changes.remove(type_),
        })
    }

    fn task(changes: Changes) -> Task<AppStatus> {
        Task {
            changes,
            reconciled: Some(3),
            records_generation: true,
            stale_as_unknown: false,
            now: NOW,
        }
    }

    /// The status that the same operations make by way of the list's own functions.
    fn expected(before: &AppStatus, operations: [Operation; 3], task: &Task<AppStatus>) -> AppStatus {
        let mut status = before.clone();
        let each = || AppCondition::ALL.iter().copied().zip(operations);
        for (type_, _) in each().filter(|(_, operation)| matches!(operation, Operation::Remove)) {
            status.remove_condition(type_);
        }
        for (type_, operation) in each() {
            let update = match operation {
                Operation::Set(status) => update(type_, status, "New"),
                Operation::SetForOldReason(status) => update(type_, status, "Old"),
                Operation::SetIfMissing if before.condition(type_).is_none() => {
                    update(type_, ConditionStatus::Unknown, "Pending")
                }
                _ => continue,
            };
            let update = update.with_observed_generation(3).map_type(AppCondition::as_str);
            condition_list::set(&mut status.conditions, update, NOW).unwrap();
        }
        status.phase = Some(if task.stale_as_unknown {
            State::<AppPhase>::read_at(&status.conditions, 3).phase()
        } else {
            AppStatus::evaluate(&status.conditions)
        });
        if task.records_generation {
            status.observed_generation = Some(3);
        }
        status
    }

    /// What the patch leaves of what the program does not know.
    fn assert_unknown_fields_stay(before: &Value, after: &Value) {
        assert_eq!(before["status"]["unknown"], after["status"]["unknown"]);
        let conditions = |object: &Value| object["status"]["conditions"].as_array().unwrap().clone();
        let first = |object: &Value, type_: AppCondition| {
            conditions(object)
                .into_iter()
                .find(|condition| condition["type"] == type_.as_str())
        };
        let foreign = |object: &Value| {
            let mut conditions = conditions(object);
            conditions.retain(|condition| condition["type"].as_str().unwrap().starts_with("example.com/"));
            conditions
        };
        assert_eq!(foreign(before), foreign(after));
        for type_ in AppCondition::ALL {
            if let (Some(before), Some(after)) = (first(before, *type_), first(after, *type_)) {
                assert_eq!(before["by"], after["by"]);
                if before["status"] == after["status"] {
                    assert_eq!(before["lastTransitionTime"], after["lastTransitionTime"]);
                }
            }
        }
    }

    /// Applies a draft's patch to what is on the wire, as the API server would.
    fn applied(on_the_wire: &Value, patch: &Patch) -> Value {
        let mut patched = on_the_wire.clone();
        json_patch::patch(&mut patched, patch).expect("the patch applies");
        assert_eq!(patched["metadata"], on_the_wire["metadata"]);
        patched
    }

    fn assert_makes_the_status(on_the_wire: &Value, operations: [Operation; 3], task: &Task<AppStatus>) {
        let name = || format!("{operations:?} on {}", on_the_wire["status"]);
        let app: App = serde_json::from_value(on_the_wire.clone()).unwrap();
        let before = app.status.clone().unwrap_or_default();
        let expected = expected(&before, operations, task);
        let Some(draft) = draft(&app, "7", task).unwrap() else {
            assert_eq!(before, expected, "{}", name());
            return;
        };
        assert_ne!(before, expected, "{}", name());
        assert_eq!(draft.status, expected, "{}", name());
        assert_eq!(
            draft.phase,
            PhaseChange {
                from: before.get_phase(),
                to: expected.get_phase()
            },
            "{}",
            name()
        );
        let patched = applied(on_the_wire, &draft.patch);
        let after: AppStatus = serde_json::from_value(patched["status"].clone()).unwrap();
        assert_eq!(after, draft.status, "{}", name());
        assert_unknown_fields_stay(on_the_wire, &patched);
        // Fitting a patch to the status it was made for changes nothing.
        assert_eq!(
            super::super::patch::fitted(draft.patch.clone(), &on_the_wire["status"]),
            draft.patch,
            "{}",
            name()
        );
    }

    fn every_list() -> impl Iterator<Item = [Option<ConditionStatus>; 3]> {
        let statuses = || STATUSES.into_iter();
        statuses().flat_map(move |a| statuses().flat_map(move |b| statuses().map(move |c| [a, b, c])))
    }

    fn every_operation() -> impl Iterator<Item = [Operation; 3]> {
        let operations = || OPERATIONS.into_iter();
        operations().flat_map(move |a| operations().flat_map(move |b| operations().map(move |c| [a, b, c])))
    }

    #[test]
    fn every_list_and_every_operation() {
        for operations in every_operation() {
            let task = task(changes(operations));
            for statuses in every_list() {
                // Whether the phase was right or wrong before takes turns, so that either meets each
                // operation.
                let phases = [json!("Running"), Value::Null];
                let phase = &phases[statuses.iter().flatten().count() % 2];
                assert_makes_the_status(&on_the_wire(statuses, [3, 3, 3], phase), operations, &task);
            }
        }
    }

    #[test]
    fn every_list_whose_phase_is_right() {
        for statuses in every_list() {
            let mut wire = on_the_wire(statuses, [3, 3, 3], &Value::Null);
            let status: AppStatus = serde_json::from_value(wire["status"].clone()).unwrap();
            wire["status"]["phase"] = json!(status.derived_phase());
            for operation in OPERATIONS {
                for records_generation in [false, true] {
                    let operations = [operation, Operation::Nothing, Operation::Nothing];
                    let task = Task {
                        records_generation,
                        ..task(changes(operations))
                    };
                    assert_makes_the_status(&wire, operations, &task);
                }
            }
        }
    }

    #[test]
    fn every_list_of_stale_conditions() {
        for statuses in every_list() {
            for stale in 0..8 {
                let observed = [0, 1, 2].map(|condition| if stale >> condition & 1 == 1 { 2 } else { 3 });
                for operation in OPERATIONS {
                    let operations = [operation, Operation::Nothing, operation];
                    let task = Task {
                        stale_as_unknown: true,
                        ..task(changes(operations))
                    };
                    assert_makes_the_status(
                        &on_the_wire(statuses, observed, &json!("Pending")),
                        operations,
                        &task,
                    );
                }
            }
        }
    }

    #[test]
    fn a_type_that_stands_twice() {
        let mut wire = on_the_wire(
            [Some(ConditionStatus::True), None, Some(ConditionStatus::False)],
            [3, 3, 3],
            &json!("Running"),
        );
        let again = json!({ "type": "Ready", "status": "False", "reason": "Again", "lastTransitionTime": "2025-01-01T00:00:00Z" });
        let conditions = wire["status"]["conditions"].as_array_mut().unwrap();
        conditions.insert(0, again.clone());
        conditions.push(again);
        for operation in OPERATIONS {
            for other in OPERATIONS {
                let operations = [operation, other, other];
                assert_makes_the_status(&wire, operations, &task(changes(operations)));
            }
        }
    }

    #[test]
    fn no_status() {
        for operations in every_operation() {
            let mut wire = on_the_wire([None; 3], [3; 3], &Value::Null);
            for absent in [None, Some(Value::Null)] {
                let object = wire.as_object_mut().unwrap();
                object.remove("status");
                object.extend(absent.map(|absent| ("status".into(), absent)));
                let app: App = serde_json::from_value(wire.clone()).unwrap();
                let task = task(changes(operations));
                let draft = draft(&app, "7", &task)
                    .unwrap()
                    .expect("a phase is always missing");
                let patched = applied(&wire, &draft.patch);
                assert_eq!(
                    patched["status"],
                    without_nulls(json!(expected(&AppStatus::default(), operations, &task)))
                );
            }
        }
    }

    fn without_nulls(status: Value) -> Value {
        let Value::Object(fields) = status else {
            unreachable!()
        };
        fields.into_iter().filter(|(_, value)| !value.is_null()).collect()
    }

    #[test]
    fn the_observed_generation_does_not_go_down() {
        // stored, reconciled, the object's, expected
        let cases = [
            (None, 1, Some(1), 1),
            (Some(1), 2, Some(2), 2),
            (Some(3), 2, Some(3), 3),
            (Some(3), 2, Some(4), 3),
            (Some(2), 2, Some(4), 2),
            // What is beyond the object's own was never true.
            (Some(9), 2, Some(3), 2),
            (Some(9), 2, None, 9),
        ];
        for (stored, reconciled, generation, expected) in cases {
            assert_eq!(
                next_observed_generation(stored, reconciled, generation),
                expected,
                "{stored:?} {generation:?}"
            );
        }
    }

    #[test]
    fn conditions_for_a_newer_generation_are_not_overwritten() {
        let wire = on_the_wire(
            [Some(ConditionStatus::True), None, None],
            [3, 3, 3],
            &json!("Pending"),
        );
        let app: App = serde_json::from_value(wire).unwrap();
        let older = |changes| Task {
            reconciled: Some(2),
            ..task(changes)
        };
        let is_outdated = |changes| matches!(draft(&app, "7", &older(changes)), Err(Error::Outdated { .. }));
        let set = |type_| Changes::new().set(update(type_, ConditionStatus::False, "New"));

        assert!(is_outdated(set(AppCondition::Ready)));
        assert!(is_outdated(Changes::new().remove(AppCondition::Ready)));
        // The whole batch is refused, not half of it done.
        assert!(is_outdated(set(AppCondition::Broken).remove(AppCondition::Ready)));
        assert!(!is_outdated(set(AppCondition::Broken)));
        let missing = update(AppCondition::Ready, ConditionStatus::Unknown, "Pending");
        assert!(!is_outdated(Changes::new().set_if_missing(missing)));
        let newer = update(AppCondition::Ready, ConditionStatus::False, "New").with_observed_generation(3);
        assert!(!is_outdated(Changes::new().set(newer)));
    }

    #[test]
    fn whether_a_draft_stands() {
        let wire = on_the_wire(
            [Some(ConditionStatus::False), Some(ConditionStatus::True), None],
            [3, 3, 3],
            &json!("Pending"),
        );
        let app: App = serde_json::from_value(wire.clone()).unwrap();
        let changes = Changes::new()
            .set(update(AppCondition::Ready, ConditionStatus::True, "New"))
            .remove(AppCondition::Stopped);
        let written = draft(&app, "7", &task(changes)).unwrap().unwrap();
        let mut after: App = serde_json::from_value(applied(&wire, &written.patch)).unwrap();
        assert!(!written.is_in(&app).unwrap());
        assert!(written.is_in(&after).unwrap());

        let status = after.status.as_mut().unwrap();
        let other = update(AppCondition::Broken, ConditionStatus::True, "New").map_type(AppCondition::as_str);
        condition_list::set(&mut status.conditions, other, NOW).unwrap();
        assert!(written.is_in(&after).unwrap());
        let mut removed = after.clone();
        removed
            .status
            .as_mut()
            .unwrap()
            .remove_condition(AppCondition::Ready);
        assert!(!written.is_in(&removed).unwrap());
        // Of two that were set, one is enough.
        let both = Changes::new()
            .set(update(AppCondition::Ready, ConditionStatus::True, "New"))
            .set(update(AppCondition::Broken, ConditionStatus::False, "New"));
        let both = draft(&app, "7", &task(both)).unwrap().unwrap();
        assert!(both.is_in(&after).unwrap());
        // Someone else has set the same at another time.
        let status = after.status.as_mut().unwrap();
        condition_list::find_mut(&mut status.conditions, "Ready")
            .unwrap()
            .last_transition_time
            .0 += k8s_openapi::jiff::SignedDuration::from_secs(1);
        assert!(!written.is_in(&after).unwrap());

        // A draft of a phase alone tells nothing.
        let phase = draft(&app, "7", &task(Changes::new())).unwrap().unwrap();
        assert!(!phase.is_in(&app).unwrap());
    }
}
