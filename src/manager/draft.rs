//! From an object and the changes asked for to the new status, and the patch that leads to it.
//! No I/O.

use super::changes::{ConditionOperation, Edit, StatusChanges};
use super::error::{Error, ErrorKind};
use super::guard::guard;
use super::managed::{ConditionTypeOf, ManagedResource, ManagedStatus, PhaseOf};
use super::outcome::ConditionChange;
use super::patch::{StatusDiff, fitted, valid_for};
use super::wire::{list_of, phase_of, to_value, with_conditions};
use crate::{
    ConditionEnum, ConditionStatus, ConditionUpdate, GetPhase, PhaseChange, PhaseEnum, PhaseStatus,
    ReadCondition, SetObservedGeneration, SetPhase, State, StatusFields, UnixSeconds, WriteCondition,
    condition_list,
};
use kube::api::Patch;
use phase_core::publish::{self, Why};
use serde_json::Value;
use std::borrow::Cow;
use std::slice;

/// What a call is about; the same for all of its attempts.
pub struct Task<S: PhaseStatus> {
    pub changes: StatusChanges<S>,
    /// The generation that was reconciled: that of the object that the caller passed in, never of one read
    /// later.
    pub reconciled: Option<i64>,
    /// Whether the status is to say that this generation was reconciled.
    pub records_generation: bool,
    /// The time of the transitions.
    pub now: UnixSeconds,
}

/// The object that a patch is for.
pub struct Base<'a, K: ManagedResource> {
    pub object: &'a K,
    pub resource_version: &'a str,
    /// Its status as JSON, if it was read from the server. If not, it is the caller's copy, which may differ from the
    /// revision that it names.
    pub on_the_wire: Option<&'a Value>,
    /// What the status means in conditions, if it is from before them.
    pub migrated: Option<StatusChanges<K::Status>>,
}

/// A status that differs from the stored one.
pub struct Draft<K: ManagedResource> {
    pub phase: PhaseChange<PhaseOf<K>>,
    pub conditions: Vec<ConditionChange<ConditionTypeOf<K>>>,
    pub patch: Patch<()>,
    /// What the phase was derived from.
    pub basis: Basis<PhaseOf<K>>,
    /// Whether nothing but the phase, what is published with it and retired conditions differ.
    pub is_repair: bool,
    /// The conditions that it sets, as they will be.
    set: Vec<<K::Status as PhaseStatus>::Condition>,
    /// The types of the published conditions that change or are removed, and of the retired ones.
    published: Vec<&'static str>,
    /// A field for the reason or the message that changes.
    why_field: Option<&'static str>,
    next_generation: Option<i64>,
    /// The status with edits made to it, if there are any.
    edited: Option<Value>,
}

/// What the phase and what is published with it were derived from: where two drafts agree on it, they write the same.
#[derive(Clone, PartialEq, Eq)]
pub struct Basis<P: PhaseEnum> {
    pub state: State<P>,
    /// `None` where the status does not say why, as the generation.
    why: Option<Why>,
    observed_generation: Option<i64>,
}

impl<K: ManagedResource> Draft<K> {
    pub fn sets_conditions(&self) -> bool {
        !self.set.is_empty()
    }

    /// The type of a condition that it sets.
    pub fn set_condition(&self) -> Option<&str> {
        self.set.first().map(ReadCondition::type_)
    }

    /// The field for the phase, its reason or its message that it changes.
    pub fn changed_field(&self) -> Option<&'static str> {
        if self.phase.is_change() {
            Some(K::Status::FIELDS.phase)
        } else {
            self.why_field
        }
    }

    /// Whether it does nothing but remove retired conditions.
    pub fn only_retires(&self) -> bool {
        let is_retired = |type_| PhaseOf::<K>::RETIRED.contains(type_);
        self.is_repair
            && self.changed_field().is_none()
            && !self.published.is_empty()
            && self.published.iter().all(is_retired)
    }

    /// Whether an object has all that the draft changes just as the draft has it, times included.
    pub fn is_in(&self, object: &K) -> Result<bool, Error> {
        let Some(status) = object.status() else {
            return Ok(false);
        };
        let says_why = |why| differing_field(status, why).is_none();
        if status.get_phase() != self.phase.to
            || !self.basis.why.as_ref().is_none_or(says_why)
            || self.next_generation.is_some() && status.observed_generation() != self.next_generation
        {
            return Ok(false);
        }
        if let Some(edited) = &self.edited
            && differ_in_own_fields(edited, &to_value(status)?, &K::Status::FIELDS)
        {
            return Ok(false);
        }
        let types = self.conditions.iter().map(|change| change.type_.as_str());
        for type_ in types.chain(self.published.iter().copied()) {
            let present = condition_list::find(status.conditions(), type_);
            let wanted = condition_list::find(&self.set, type_);
            if list_of::<K::Status>(present)? != list_of::<K::Status>(wanted)? {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// Whether nothing is to be done, told without making anything. What cannot be told so counts as something.
pub fn is_unchanged<K: ManagedResource>(object: &K, task: &Task<K::Status>) -> bool {
    let Some(status) = object.status() else {
        return false;
    };
    let generation = object.meta().generation;
    let list = status.conditions();
    // Updates often have the order of the list. Those before this place are of other types, so the first of a type is there.
    let mut matched = 0;
    let is_done = |(type_, operation): (ConditionTypeOf<K>, &ConditionOperation<_>)| {
        let next = list
            .get(matched)
            .filter(|condition| condition.type_() == type_.as_str());
        matched += usize::from(next.is_some());
        let standing = next.or_else(|| status.condition(type_));
        let about = generation_of(operation, task.reconciled);
        is_done(operation, standing, about)
            && about.is_none_or(|about| newer_generation(operation, standing, about, generation).is_none())
    };
    let phase = status.get_phase();
    let generation_is_recorded = || {
        task.recorded().is_none_or(|reconciled| {
            let next = next_observed_generation(status.observed_generation(), reconciled, generation);
            status.observed_generation() == Some(next)
        })
    };
    task.changes.edits().next().is_none()
        && task.changes.conditions().all(is_done)
        // Another text, and none, may read as `Unknown` too.
        && phase != PhaseOf::<K>::default()
        && phase == State::read_at(status.conditions(), generation).phase()
        && generation_is_recorded()
        && (!K::Status::PUBLISHES || is_published(status, generation))
        && PhaseOf::<K>::RETIRED
            .iter()
            .all(|type_| condition_list::find(list, type_).is_none())
}

/// Whether what follows from the phase is as it has to be, where the phase is.
fn is_published<S: PhaseStatus>(status: &S, generation: Option<i64>) -> bool {
    let conditions = status.conditions();
    let state = State::<S::Phase>::read_at(conditions, generation);
    let why = Why::of(&state.explain(), |type_| condition_list::find(conditions, type_));
    publish::are_current(
        conditions,
        state.phase(),
        &why.message,
        status.observed_generation(),
    ) && differing_field(status, &why).is_none()
}

/// The field for the reason or the message that says something else.
fn differing_field<S: PhaseStatus>(status: &S, why: &Why) -> Option<&'static str> {
    let wanted = [(S::FIELDS.reason, &why.reason), (S::FIELDS.message, &why.message)];
    let mut each = wanted.into_iter().zip(status.why());
    each.find_map(|((field, wanted), stored)| field.filter(|_| stored != Some(wanted)))
}

impl<S: PhaseStatus> Task<S> {
    fn recorded(&self) -> Option<i64> {
        self.reconciled.filter(|_| self.records_generation)
    }
}

/// The new status of an object; `None` where nothing changes.
pub fn draft<K: ManagedResource>(
    base: &Base<'_, K>,
    task: &Task<K::Status>,
) -> Result<Option<Draft<K>>, Error> {
    let names = K::Status::FIELDS;
    let absent = K::Status::default();
    let before = base.object.status().unwrap_or(&absent);
    let generation = base.object.meta().generation;

    let next_generation = task
        .recorded()
        .map(|reconciled| next_observed_generation(before.observed_generation(), reconciled, generation));
    let observed_generation = next_generation.or(before.observed_generation());
    let migrated = base.migrated.as_ref();
    let mut edit = ConditionEdit::new(before, generation, observed_generation, task, migrated)?;
    let phase = PhaseChange {
        from: before.get_phase(),
        to: edit.state.phase(),
    };

    let each = || migrated.into_iter().chain([&task.changes]);
    let mut own_fields = edited(None, before, each().flat_map(StatusChanges::edits));
    let own_fields_differ = match &own_fields {
        Some(after) => differ_in_own_fields(&to_value(before)?, &to_value(after)?, &names),
        None => false,
    };
    let is_repair = edit.changes.is_empty()
        && next_generation.is_none_or(|next| before.observed_generation() == Some(next))
        && !own_fields_differ;
    let why_field = edit.why.as_ref().and_then(|why| differing_field(before, why));
    let is_change = !is_repair || phase.is_change() || !edit.published.is_empty() || why_field.is_some();
    if !is_change && is_stored(before, phase.to)? {
        return Ok(None);
    }
    if is_change {
        own_fields = edited(
            own_fields,
            before,
            each().flat_map(StatusChanges::edits_on_change),
        );
    }

    let edited = own_fields.as_ref().map(to_value).transpose()?;
    // Without an edit only conditions, phase and generation differ, and the rest need not be copied.
    let (mut stored, mut written) = match own_fields {
        Some(after) => (before.clone(), after),
        None => (K::Status::default(), K::Status::default()),
    };
    if let Some(observed) = before.observed_generation() {
        stored.set_observed_generation(observed);
        written.set_observed_generation(observed);
    }
    if let Some(next) = next_generation {
        written.set_observed_generation(next);
    }
    written.set_phase(phase.to);
    if let Some(why) = &edit.why {
        stored.set_why(before.why().map(|text| text.map(String::from)));
        written.set_why(why.clone().into());
    }
    let mut stored = with_conditions(stored, edit.before(before))?;
    if !edit.touched.is_empty() && !stored[names.conditions].is_array() {
        // No list on the wire, so it can only be replaced whole.
        edit.touch_all(before);
        stored[names.conditions] = list_of::<K::Status>(before.conditions())?;
    }
    let mut written = with_conditions(written, edit.after.iter().cloned())?;
    let example = edit
        .touched
        .first()
        .map(|&place| (&before.conditions()[place], &stored[names.conditions][0]));
    let guards = match base.on_the_wire {
        Some(_) => Vec::new(),
        None => guard(base.object, example, edit.why.as_ref())?,
    };
    if next_generation.is_none() && before.observed_generation().is_none() {
        // An edit may have set it, and there is no setter that takes it away again.
        restore(names.observed_generation, &stored, &mut written);
    }
    if base.object.status().is_none() {
        stored = Value::Null;
    }
    let operations = StatusDiff {
        before: &stored,
        after: &written,
        names: &names,
        has_conditions: !before.conditions().is_empty(),
        places: &edit.touched,
        kept: &edit.kept,
    }
    .operations();
    let operations = match base.on_the_wire {
        Some(status) => fitted(operations, status),
        None => guards.into_iter().chain(operations).collect(),
    };
    Ok(Some(Draft {
        phase,
        conditions: edit.changes,
        patch: Patch::Json(valid_for(base.resource_version, operations)),
        basis: Basis {
            state: edit.state,
            why: edit.why,
            observed_generation: observed_generation.filter(|_| K::Status::PUBLISHES),
        },
        is_repair,
        set: edit.after,
        published: edit.published,
        why_field,
        next_generation,
        edited,
    }))
}

/// The state that the changes lead to.
pub fn state_after<K: ManagedResource>(
    object: &K,
    task: &Task<K::Status>,
    migrated: Option<&StatusChanges<K::Status>>,
) -> Result<State<PhaseOf<K>>, Error> {
    let absent = K::Status::default();
    let before = object.status().unwrap_or(&absent);
    let observed_generation = before.observed_generation();
    let edit = ConditionEdit::new(
        before,
        object.meta().generation,
        observed_generation,
        task,
        migrated,
    )?;
    Ok(edit.state)
}

/// Whether the stored phase has the text of this one. Another text, and none, may read as `Unknown` too.
fn is_stored<S: ManagedStatus>(status: &S, phase: S::Phase) -> Result<bool, Error> {
    if phase != S::Phase::default() {
        return Ok(status.get_phase() == phase);
    }
    let mut with_phase = S::default();
    with_phase.set_phase(phase);
    Ok(phase_of(status)? == phase_of(&with_phase)?)
}

/// The status with edits made to it; `None` where there are none.
fn edited<'a, S: ManagedStatus>(
    status: Option<S>,
    before: &S,
    edits: impl Iterator<Item = &'a Edit<S>>,
) -> Option<S> {
    edits.fold(status, |status, edit| {
        let mut status = status.unwrap_or_else(|| before.clone());
        edit(&mut status);
        Some(status)
    })
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

/// What happens to the list of conditions. Only the entries that change are copied.
struct ConditionEdit<S: PhaseStatus> {
    /// The places of the entries that change or are removed, in order.
    touched: Vec<usize>,
    /// For each of them that is kept, its index in `touched`.
    kept: Vec<usize>,
    /// Those that are kept as they will be, then what is new.
    after: Vec<S::Condition>,
    changes: Vec<ConditionChange<ConditionTypeOf<S>>>,
    /// The types of the published conditions that change or are removed, and of the retired ones.
    published: Vec<&'static str>,
    /// Why the phase came out, where the status says so.
    why: Option<Why>,
    /// The state of the list as it will be.
    state: State<S::Phase>,
}

impl<S: ManagedStatus> ConditionEdit<S> {
    fn new(
        before: &S,
        generation: Option<i64>,
        observed_generation: Option<i64>,
        task: &Task<S>,
        migrated: Option<&StatusChanges<S>>,
    ) -> Result<Self, Error> {
        let list = before.conditions();
        // Alone this is no cause to write: an older controller may still write such entries, and each would undo what the other does.
        let (completed, touched) = completed(list, task.now);
        let mut edits = ListEdits {
            touched,
            ..ListEdits::new(&completed)
        };
        let mut changes = Vec::new();
        let mut state = State::read_at(&completed, generation);
        // What the object said before it had conditions is about the generation that it had observed, if it says which.
        let observed_before = possible(before.observed_generation(), generation);
        let migrated = migrated.into_iter().flat_map(StatusChanges::conditions);
        let migrated = migrated.filter(|(type_, _)| !task.changes.overwrites(*type_));
        let is_migrated = |type_| migrated.clone().any(|(other, _)| other == type_);
        let operations = migrated
            .clone()
            .map(|operation| (operation, observed_before))
            .chain(
                task.changes
                    .conditions()
                    .filter(|(type_, _)| !is_migrated(*type_))
                    .map(|operation| (operation, task.reconciled)),
            );
        for ((type_, operation), reconciled) in operations {
            let standing = condition_list::find(list, type_.as_str());
            let about = generation_of(operation, reconciled);
            if let Some(reconciled) = about
                && let Some(observed_generation) =
                    newer_generation(operation, standing, reconciled, generation)
            {
                return Err(ErrorKind::Outdated {
                    condition: type_.as_str(),
                    observed_generation,
                    reconciled,
                }
                .into());
            }
            if is_done(operation, standing, about) {
                continue;
            }
            let from = standing.map(|standing| ConditionStatus::from_wire(standing.status()));
            let (ConditionOperation::Set(update) | ConditionOperation::SetIfMissing(update)) = operation
            else {
                edits.remove(type_.as_str());
                changes.push(ConditionChange {
                    type_,
                    from,
                    to: None,
                    reason: String::new(),
                });
                state = state.with(type_, type_.absent());
                continue;
            };
            let update = match about {
                Some(about) => update.clone().with_observed_generation(about),
                None => update.clone(),
            };
            let change = ConditionChange {
                type_,
                from,
                to: Some(update.status()),
                reason: update.reason().into(),
            };
            let update = update.map_type(ConditionEnum::as_str);
            if let Some(condition) = edits.set(update, task.now)? {
                changes.push(change);
                state = state.with_same(type_, &State::read_at(slice::from_ref(condition), generation));
            }
        }
        let (why, mut published) = if S::PUBLISHES {
            let (why, published) = publish(&mut edits, &state, observed_generation, task.now)?;
            (Some(why), published)
        } else {
            (None, Vec::new())
        };
        for type_ in S::Phase::RETIRED {
            if edits.remove(type_) {
                published.push(*type_);
            }
        }
        let ListEdits { mut touched, new, .. } = edits;
        touched.sort_by_key(|(place, _)| *place);
        let kept = (0..touched.len())
            .filter(|index| touched[*index].1.is_some())
            .collect();
        let places = touched.iter().map(|(place, _)| *place).collect();
        let after = touched
            .into_iter()
            .filter_map(|(_, condition)| condition)
            .chain(new)
            .collect();
        Ok(Self {
            touched: places,
            kept,
            after,
            changes,
            published,
            why,
            state,
        })
    }

    /// The touched entries as they were.
    fn before(&self, before: &S) -> Vec<S::Condition> {
        self.touched
            .iter()
            .map(|&place| before.conditions()[place].clone())
            .collect()
    }

    /// Takes in the entries that stay as they are.
    fn touch_all(&mut self, before: &S) {
        let mut after: Vec<Option<S::Condition>> = before.conditions().iter().cloned().map(Some).collect();
        let new = self.after.split_off(self.kept.len());
        for &place in &self.touched {
            after[place] = None;
        }
        for (&index, condition) in self.kept.iter().zip(self.after.drain(..)) {
            after[self.touched[index]] = Some(condition);
        }
        self.touched = (0..after.len()).collect();
        self.kept = (0..after.len()).filter(|place| after[*place].is_some()).collect();
        self.after = after.into_iter().flatten().chain(new).collect();
    }
}

/// The entries that change, by their places, with what they become; `None` where they are removed.
type Touched<C> = Vec<(usize, Option<C>)>;

/// What changes in a list of conditions. The list itself is left as it is.
struct ListEdits<'a, C> {
    list: &'a [C],
    touched: Touched<C>,
    new: Vec<C>,
}

impl<'a, C: WriteCondition + Clone> ListEdits<'a, C> {
    fn new(list: &'a [C]) -> Self {
        Self {
            list,
            touched: Vec::new(),
            new: Vec::new(),
        }
    }

    /// The condition as it will be.
    fn find(&self, type_: &str) -> Option<&C> {
        let place = self.places(type_).next();
        match self.touched.iter().find(|(touched, _)| Some(*touched) == place) {
            Some((_, condition)) => condition.as_ref(),
            None => condition_list::find(&self.new, type_).or(place.map(|place| &self.list[place])),
        }
    }

    /// Removes all entries of a type, and says whether there were any.
    fn remove(&mut self, type_: &str) -> bool {
        let mut is_there = false;
        for place in self.places(type_) {
            self.touch(place, None);
            is_there = true;
        }
        is_there
    }

    /// Sets the first entry of a type. Returns what it becomes, if that is something else.
    fn set(&mut self, update: ConditionUpdate<&str>, now: UnixSeconds) -> Result<Option<&C>, Error> {
        let place = self.places(update.type_()).next();
        let mut one: Vec<C> = place.map(|place| self.list[place].clone()).into_iter().collect();
        let is_touched = self.touched.iter().any(|(touched, _)| Some(*touched) == place);
        if !condition_list::set(&mut one, update, now)? && !is_touched {
            return Ok(None);
        }
        Ok(if let Some(place) = place {
            self.touch(place, one.pop())
        } else {
            self.new.append(&mut one);
            self.new.last()
        })
    }

    /// What an entry becomes; it may have been completed before.
    fn touch(&mut self, place: usize, condition: Option<C>) -> Option<&C> {
        self.touched.retain(|(touched, _)| *touched != place);
        self.touched.push((place, condition));
        self.touched.last()?.1.as_ref()
    }

    fn places<'t>(&self, type_: &'t str) -> impl Iterator<Item = usize> + use<'a, 't, C> {
        let list = self.list;
        (0..list.len()).filter(move |place| list[*place].type_() == type_)
    }
}

/// The list with its entries completed, and those that were not complete.
fn completed<C: WriteCondition + Clone>(list: &[C], now: UnixSeconds) -> (Cow<'_, [C]>, Touched<C>) {
    let (mut completed, mut touched) = (Cow::Borrowed(list), Vec::new());
    for (place, condition) in list.iter().enumerate() {
        if let Some(condition) = condition.completed(now) {
            touched.push((place, Some(condition.clone())));
            completed.to_mut()[place] = condition;
        }
    }
    (completed, touched)
}

/// Edits what follows from a state. Returns why its phase came out, and the types of the published conditions that differ.
fn publish<P: PhaseEnum, C: WriteCondition + Clone>(
    edits: &mut ListEdits<'_, C>,
    state: &State<P>,
    observed_generation: Option<i64>,
    now: UnixSeconds,
) -> Result<(Why, Vec<&'static str>), Error> {
    let why = Why::of(&state.explain(), |type_| edits.find(type_));
    let mut published = Vec::new();
    for (type_, update) in publish::updates(state.phase(), &why.message, observed_generation) {
        let differs = match update {
            Some(update) => edits.set(update, now)?.is_some(),
            None => edits.remove(type_),
        };
        if differs {
            published.push(type_);
        }
    }
    Ok((why, published))
}

/// The generation that an operation is about: that of its update, or else the one that was reconciled.
fn generation_of<T>(operation: &ConditionOperation<T>, reconciled: Option<i64>) -> Option<i64> {
    let own = match operation {
        ConditionOperation::Set(update) | ConditionOperation::SetIfMissing(update) => {
            update.observed_generation()
        }
        ConditionOperation::Remove => None,
    };
    own.filter(|generation| *generation != 0).or(reconciled)
}

/// Whether an operation leaves the condition that it finds as it is.
fn is_done<T>(
    operation: &ConditionOperation<T>,
    standing: Option<&impl ReadCondition>,
    about: Option<i64>,
) -> bool {
    match (operation, standing) {
        (ConditionOperation::Remove, standing) => standing.is_none(),
        (ConditionOperation::SetIfMissing(_), standing) => standing.is_some(),
        (ConditionOperation::Set(_), None) => false,
        (ConditionOperation::Set(update), Some(standing)) => condition_list::says(standing, update, about),
    }
}

/// The generation of a condition that an operation may not change, as it was set by a controller that has seen more than
/// this one.
fn newer_generation<T>(
    operation: &ConditionOperation<T>,
    standing: Option<&impl ReadCondition>,
    about: i64,
    generation: Option<i64>,
) -> Option<i64> {
    if let ConditionOperation::SetIfMissing(_) = operation {
        return None;
    }
    possible(standing?.observed_generation(), generation).filter(|observed| *observed > about)
}

/// Whether two statuses differ in anything but what the manager writes itself.
fn differ_in_own_fields(one: &Value, other: &Value, names: &StatusFields) -> bool {
    let (Some(one), Some(other)) = (one.as_object(), other.as_object()) else {
        return one != other;
    };
    let derived = [names.reason, names.message].into_iter().flatten();
    let not_own = [names.conditions, names.phase, names.observed_generation];
    let mut each = one.keys().chain(other.keys());
    each.any(|name| {
        let is_own = not_own
            .into_iter()
            .chain(derived.clone())
            .all(|other| other != name);
        is_own && one.get(name) != other.get(name)
    })
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

#[cfg(test)]
mod tests {
    use super::*;
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
        conditions(Ready, Stopped(absent = False), Broken(negative)),
        rules(Broken => Failed, all(Ready, not(Stopped)) => Running, Stopped = False => Starting, _ => Pending),
        ignore_stale,
    )]
    struct AppStatus {
        #[serde(default)]
        conditions: Vec<MetaCondition>,
        phase: Option<AppPhase>,
        observed_generation: Option<i64>,
        #[serde(skip_serializing_if = "Option::is_none")]
        note: Option<String>,
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
        let mut current = status.conditions.clone();
        current.retain(|condition| condition.observed_generation != Some(2));
        status.phase = Some(AppStatus::evaluate(&current));
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
    fn applied(on_the_wire: &Value, patch: &Patch<()>) -> Value {
        let Patch::Json::<()>(patch) = patch else {
            unreachable!()
        };
        let mut patched = on_the_wire.clone();
        // It lets a test for null pass where there is nothing.
        let absent = |operation: &json_patch::PatchOperation| match operation {
            json_patch::PatchOperation::Test(test) => {
                test.value.is_null() && on_the_wire.pointer(test.path.as_str()).is_none()
            }
            _ => false,
        };
        let operations: Vec<_> = patch
            .iter()
            .filter(|operation| !absent(operation))
            .cloned()
            .collect();
        json_patch::patch(&mut patched, &operations).expect("the patch applies");
        assert_eq!(patched["metadata"], on_the_wire["metadata"]);
        patched
    }

    fn assert_makes_the_status(on_the_wire: &Value, operations: [Operation; 3], task: &Task<AppStatus>) {
        let name = || format!("{operations:?} on {}", on_the_wire["status"]);
        let app: App = serde_json::from_value(on_the_wire.clone()).unwrap();
        let before = app.status.clone().unwrap_or_default();
        let expected = expected(&before, operations, task);
        let copy = Base {
            object: &app,
            resource_version: "7",
            on_the_wire: None,
            migrated: None,
        };
        let Some(draft) = draft(&copy, task).unwrap() else {
            assert_eq!(before, expected, "{}", name());
            return;
        };
        assert_ne!(before, expected, "{}", name());
        assert!(!is_unchanged(&app, task), "{}", name());
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
        assert_eq!(after, expected, "{}", name());
        assert_unknown_fields_stay(on_the_wire, &patched);
        // What is read from the server needs no guard, and the same patch.
        let live = Base {
            on_the_wire: Some(&on_the_wire["status"]),
            ..copy
        };
        let unguarded = super::draft(&live, task).unwrap().unwrap();
        assert_eq!(applied(on_the_wire, &unguarded.patch), patched, "{}", name());
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
                    assert_makes_the_status(
                        &on_the_wire(statuses, observed, &json!("Pending")),
                        operations,
                        &task(changes(operations)),
                    );
                }
            }
        }
    }

    #[test]
    fn a_type_that_appears_twice() {
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
                let copy = Base {
                    object: &app,
                    resource_version: "7",
                    on_the_wire: None,
                    migrated: None,
                };
                let draft = draft(&copy, &task).unwrap().expect("a phase is always missing");
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
        let is_outdated = |changes| {
            let copy = Base {
                object: &app,
                resource_version: "7",
                on_the_wire: None,
                migrated: None,
            };
            let result = draft(&copy, &older(changes));
            result.is_err_and(|error| matches!(error.kind(), ErrorKind::Outdated { .. }))
        };
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
    fn whether_an_object_has_what_a_draft_changes() {
        let statuses = [Some(ConditionStatus::False), Some(ConditionStatus::True), None];
        let mut wire = on_the_wire(statuses, [3; 3], &json!("Failed"));
        wire["status"]["observedGeneration"] = json!(3);
        let app: App = serde_json::from_value(wire.clone()).unwrap();
        let draft_of = |changes| {
            let live = Base {
                object: &app,
                resource_version: "7",
                on_the_wire: Some(&wire["status"]),
                migrated: None,
            };
            draft(&live, &task(changes)).unwrap().unwrap()
        };
        let written = draft_of(
            Changes::new()
                .set(update(AppCondition::Ready, ConditionStatus::True, "New"))
                .remove(AppCondition::Stopped),
        );
        let after: App = serde_json::from_value(applied(&wire, &written.patch)).unwrap();
        assert!(!written.is_in(&app).unwrap());
        assert!(written.is_in(&after).unwrap());
        let changed = |change: &dyn Fn(&mut AppStatus)| {
            let mut object = after.clone();
            change(object.status.as_mut().unwrap());
            object
        };
        let others = changed(&|status| status.note = Some("theirs".into()));
        assert!(written.is_in(&others).unwrap());
        let differ = [
            changed(&|status| status.phase = Some(AppPhase::Failed)),
            changed(&|status| status.observed_generation = Some(2)),
            changed(&|status| assert!(status.remove_condition(AppCondition::Ready))),
            changed(&|status| {
                let again = update(AppCondition::Stopped, ConditionStatus::False, "New");
                assert!(status.set_condition(again).unwrap());
            }),
            // Someone else has set the same at another time.
            changed(&|status| {
                let ready = condition_list::find_mut(&mut status.conditions, "Ready").unwrap();
                ready.last_transition_time.0 += k8s_openapi::jiff::SignedDuration::from_secs(1);
            }),
        ];
        for object in differ {
            assert!(!written.is_in(&object).unwrap(), "{:?}", object.status);
        }

        let phase = draft_of(Changes::new());
        assert!(phase.is_repair);
        assert!(
            !phase
                .is_in(&changed(&|status| status.phase = Some(AppPhase::Running)))
                .unwrap()
        );
        assert!(
            phase
                .is_in(&changed(&|status| status.phase = Some(phase.phase.to)))
                .unwrap()
        );
    }

    #[test]
    fn what_an_edit_on_change_sets_is_no_reason_to_write() {
        let mut wire = on_the_wire(
            [Some(ConditionStatus::True), None, None],
            [3; 3],
            &json!("Running"),
        );
        wire["status"]["observedGeneration"] = json!(3);
        let app: App = serde_json::from_value(wire.clone()).unwrap();
        let changes = || Changes::new().edit_on_change(|status| status.note = Some("now".into()));
        let copy = Base {
            object: &app,
            resource_version: "7",
            on_the_wire: None,
            migrated: None,
        };
        assert!(draft(&copy, &task(changes())).unwrap().is_none());
        assert!(is_unchanged(&app, &task(changes())));

        let broken = changes().set(update(AppCondition::Broken, ConditionStatus::True, "New"));
        let written = draft(&copy, &task(broken)).unwrap().unwrap();
        assert_eq!(applied(&wire, &written.patch)["status"]["note"], "now");
    }

    /// A status that publishes conditions, with fields for the reason and the message.
    mod publishing {
        use super::*;

        #[derive(CustomResource, Serialize, Deserialize, Clone, Debug)]
        #[kube(
            group = "example.com",
            version = "v1",
            kind = "Task",
            namespaced,
            status = "TaskStatus",
            schema = "disabled"
        )]
        struct TaskSpec {}

        #[derive(PhaseStatus, Serialize, Deserialize, Clone, Debug, Default, PartialEq)]
        #[serde(rename_all = "camelCase")]
        #[phase(
            crate = crate,
            conditions(Placed, Broken(negative)),
            phases(Running(ready), Starting(reconciling), Failed(stalled), Pending(reconciling)),
            rules(Broken => Failed, Placed => Running, Placed = False => Starting, Broken = False => Unknown, _ => Pending),
            publish(Ready, Reconciling, Stalled),
            retired("Done"),
        )]
        struct TaskStatus {
            #[serde(default)]
            conditions: Vec<MetaCondition>,
            phase: Option<TaskPhase>,
            observed_generation: Option<i64>,
            #[phase(reason)]
            reason: Option<String>,
            #[phase(message)]
            message: Option<String>,
        }

        /// What the status says that follows from its phase; each kind of right and wrong.
        #[derive(Clone, Copy, Debug)]
        enum Published {
            Nothing,
            Right,
            /// Conditions of another phase and a retired one, twice.
            Wrong,
            /// All but the reason and the message in their fields.
            WithoutWhy,
        }

        const OLD: &str = "2025-01-01T00:00:00.123456Z";
        const PUBLISHED: [Published; 4] = [
            Published::Nothing,
            Published::Right,
            Published::Wrong,
            Published::WithoutWhy,
        ];

        fn on_the_wire(statuses: [Option<ConditionStatus>; 2], published: Published) -> Value {
            let condition = |type_: &str, status: &str| {
                json!({
                    "type": type_,
                    "status": status,
                    "reason": "Old",
                    "message": type_.to_lowercase(),
                    "observedGeneration": 3,
                    "lastTransitionTime": OLD,
                    "by": { "unknown": 1 },
                })
            };
            let declared = TaskCondition::ALL.iter().zip(statuses);
            let mut conditions = vec![condition("example.com/First", "Odd")];
            conditions.extend(
                declared.filter_map(|(type_, status)| Some(condition(type_.as_str(), status?.as_str()))),
            );
            let mut status = json!({ "conditions": conditions, "observedGeneration": 3 });
            if let Published::Right | Published::WithoutWhy = published {
                let mut right: TaskStatus = serde_json::from_value(status.clone()).unwrap();
                let _ = right.recompute_phase();
                let mut right = json!(right);
                let new = right["conditions"]
                    .as_array_mut()
                    .unwrap()
                    .split_off(conditions.len());
                right["conditions"] = status["conditions"].take();
                right["conditions"].as_array_mut().unwrap().extend(new);
                for condition in right["conditions"].as_array_mut().unwrap() {
                    condition["lastTransitionTime"] = OLD.into();
                }
                status = right;
            }
            if let Published::WithoutWhy = published {
                status["reason"].take();
                status["message"] = "another".into();
            }
            if let Published::Wrong = published {
                let conditions = status["conditions"].as_array_mut().unwrap();
                for type_ in ["Stalled", "Ready", "Reconciling", "Done"] {
                    conditions.insert(0, condition(type_, "True"));
                    conditions.push(condition(type_, "False"));
                }
            }
            json!({
                "apiVersion": "example.com/v1",
                "kind": "Task",
                "metadata": { "name": "a", "uid": "u", "resourceVersion": "7", "generation": 3 },
                "spec": {},
                "status": status,
            })
        }

        fn task(operations: [Operation; 2]) -> super::Task<TaskStatus> {
            let each = TaskCondition::ALL.iter().zip(operations);
            let changes = each.fold(StatusChanges::new(), |changes, (&type_, operation)| {
                let update = |status, reason: &'static str| {
                    ConditionUpdate::new(type_, status, reason).with_message("new")
                };
                match operation {
                    Operation::Nothing => changes,
                    Operation::Set(status) => changes.set(update(status, "New")),
                    Operation::SetForOldReason(status) => changes.set(update(status, "Old")),
                    Operation::SetIfMissing => {
                        changes.set_if_missing(update(ConditionStatus::Unknown, "New"))
                    }
                    Operation::Remove => changes.remove(type_),
                }
            });
            super::Task {
                changes,
                reconciled: Some(3),
                records_generation: true,
                now: NOW,
            }
        }

        /// The status that the same operations make by way of the list's own functions.
        fn expected(before: &TaskStatus, task: &super::Task<TaskStatus>) -> TaskStatus {
            let mut status = before.clone();
            for (type_, operation) in task.changes.conditions() {
                match operation {
                    ConditionOperation::Remove => drop(status.remove_condition(type_)),
                    ConditionOperation::SetIfMissing(_) if status.condition(type_).is_some() => {}
                    ConditionOperation::Set(update) | ConditionOperation::SetIfMissing(update) => {
                        let update = update.clone().with_observed_generation(3);
                        let update = update.map_type(TaskCondition::as_str);
                        condition_list::set(&mut status.conditions, update, NOW).unwrap();
                    }
                }
            }
            status.observed_generation = Some(3);
            let _ = status.recompute_phase();
            // It has the time of the test.
            for condition in &mut status.conditions {
                let time = &mut condition.last_transition_time.0;
                if *time != OLD.parse().unwrap() {
                    *time = k8s_openapi::jiff::Timestamp::from_second(NOW.0).unwrap();
                }
            }
            status
        }

        fn assert_makes_the_status(on_the_wire: &Value, task: &super::Task<TaskStatus>) {
            let name = || format!("{:?} on {}", task.changes, on_the_wire["status"]);
            let object: Task = serde_json::from_value(on_the_wire.clone()).unwrap();
            let before = object.status.clone().unwrap();
            let expected = expected(&before, task);
            let copy = Base {
                object: &object,
                resource_version: "7",
                on_the_wire: None,
                migrated: None,
            };
            let draft = super::draft(&copy, task).unwrap();
            let is_unchanged = is_unchanged(&object, task);
            let Some(draft) = draft else {
                assert_eq!(before, expected, "{}", name());
                // What reads as no phase is told by looking closer.
                assert!(
                    is_unchanged || expected.phase == Some(TaskPhase::Unknown),
                    "{}",
                    name()
                );
                return;
            };
            assert_ne!(before, expected, "{}", name());
            assert!(!is_unchanged, "{}", name());
            let patched = applied(on_the_wire, &draft.patch);
            let after: Task = serde_json::from_value(patched.clone()).unwrap();
            assert_eq!(after.status.as_ref(), Some(&expected), "{}", name());
            assert!(draft.is_in(&after).unwrap(), "{}", name());
            assert!(!draft.is_in(&object).unwrap(), "{}", name());
            let live = Base {
                on_the_wire: Some(&on_the_wire["status"]),
                ..copy
            };
            let unguarded = super::draft(&live, task).unwrap().unwrap();
            assert_eq!(applied(on_the_wire, &unguarded.patch), patched, "{}", name());
        }

        #[test]
        fn every_list_and_every_operation() {
            for first in STATUSES {
                for second in STATUSES {
                    for published in PUBLISHED {
                        let wire = on_the_wire([first, second], published);
                        for operation in OPERATIONS {
                            for other in OPERATIONS {
                                assert_makes_the_status(&wire, &task([operation, other]));
                            }
                        }
                    }
                }
            }
        }

        /// Makes something else of what a draft rests on or what follows from it, in the caller's copy.
        type Lie = fn(&mut TaskStatus);

        /// The program has changed its copy. Either the patch does not apply to what is stored, or it makes a status of it that
        /// says the same everywhere.
        #[test]
        fn a_copy_that_lies() {
            let lies: [Lie; 10] = [
                |copy| copy.conditions[1].message = "new".into(),
                |copy| copy.conditions[1].reason = "New".into(),
                |copy| copy.conditions[1].status = "True".into(),
                |copy| copy.observed_generation = Some(2),
                |copy| copy.reason = Some("New".into()),
                |copy| copy.message = Some("new".into()),
                |copy| {
                    // As it will be.
                    let ready = condition_list::find_mut(&mut copy.conditions, "Ready").unwrap();
                    ready.message = "new".into();
                    ready.reason = "Failed".into();
                },
                |copy| {
                    condition_list::remove(&mut copy.conditions, "Reconciling");
                },
                |copy| copy.conditions.truncate(copy.conditions.len() - 1),
                |copy| {
                    let _ = copy.recompute_phase();
                },
            ];
            let mut refused = 0;
            for published in [Published::Right, Published::Wrong] {
                let wire = on_the_wire([None, Some(ConditionStatus::False)], published);
                for lie in lies {
                    for operations in [
                        [Operation::Set(ConditionStatus::False), Operation::Nothing],
                        [Operation::Nothing, Operation::Set(ConditionStatus::True)],
                        [Operation::Nothing, Operation::Nothing],
                    ] {
                        let mut copy: Task = serde_json::from_value(wire.clone()).unwrap();
                        lie(copy.status.as_mut().unwrap());
                        let base = Base {
                            object: &copy,
                            resource_version: "7",
                            on_the_wire: None,
                            migrated: None,
                        };
                        let mut task = task(operations);
                        // As in `sync`.
                        task.records_generation = task.changes.conditions().next().is_some();
                        let Some(draft) = super::draft(&base, &task).unwrap() else {
                            continue;
                        };
                        let Patch::Json::<()>(patch) = &draft.patch else {
                            unreachable!()
                        };
                        let mut patched = wire.clone();
                        if json_patch::patch(&mut patched, patch).is_err() {
                            refused += 1;
                            continue;
                        }
                        let status: TaskStatus = serde_json::from_value(patched["status"].clone()).unwrap();
                        let mut right = status.clone();
                        let _ = right.recompute_phase();
                        assert_eq!(status, right, "{operations:?} {wire}");
                    }
                }
            }
            assert!(refused > 20, "{refused}");
        }

        #[test]
        fn who_wrote_it_is_told_by_what_changes() {
            let wire = on_the_wire([None, Some(ConditionStatus::True)], Published::Right);
            let draft_of = |wrong: &dyn Fn(&mut TaskStatus)| {
                let mut object: Task = serde_json::from_value(wire.clone()).unwrap();
                wrong(object.status.as_mut().unwrap());
                let status = json!(object.status);
                let base = Base {
                    object: &object,
                    resource_version: "7",
                    on_the_wire: Some(&status),
                    migrated: None,
                };
                let nothing = [Operation::Nothing; 2];
                super::draft(&base, &task(nothing)).unwrap().unwrap()
            };
            let ready = draft_of(&|status| status.conditions[2].message.clear());
            assert_eq!(
                (ready.changed_field(), ready.set_condition()),
                (None, Some("Ready"))
            );
            let message = draft_of(&|status| status.message = None);
            assert_eq!(
                (message.changed_field(), message.set_condition()),
                (Some("message"), None)
            );
            let phase = draft_of(&|status| status.phase = None);
            assert_eq!(phase.changed_field(), Some("phase"));
            for draft in [ready, message, phase] {
                assert!(draft.is_repair);
            }
        }
    }
}
