//! From a list of conditions and the changes asked for to the list as it will be: which entries change, and what they become.

use super::changes::{ConditionOperation, StatusChanges, Task};
use super::error::{Error, ErrorKind};
use super::managed::{ConditionTypeOf, ManagedStatus};
use super::outcome::ConditionChange;
use crate::{
    ConditionEnum, ConditionStatus, ConditionUpdate, PhaseEnum, PhaseStatus, ReadCondition, State,
    UnixSeconds, WriteCondition, condition_list,
};
use phase_core::publish::{self, Why};
use std::borrow::Cow;
use std::slice;

/// What happens to the list of conditions. Only the entries that change are copied.
pub struct ConditionEdit<S: PhaseStatus> {
    /// The places of the entries that change or are removed, in order.
    pub touched: Vec<usize>,
    /// For each of them that is kept, its index in `touched`.
    pub kept: Vec<usize>,
    /// Those that are kept as they will be, then what is new.
    pub after: Vec<S::Condition>,
    pub changes: Vec<ConditionChange<ConditionTypeOf<S>>>,
    /// The types of the published conditions that change or are removed, and of the retired ones.
    pub published: Vec<&'static str>,
    /// Why the phase came out, where the status says so.
    pub why: Option<Why>,
    /// The state of the list as it will be.
    pub state: State<S::Phase>,
}

impl<S: ManagedStatus> ConditionEdit<S> {
    pub fn new(
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
        for (type_, operation, reconciled) in operations(before, generation, task, migrated) {
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
    pub fn before(&self, before: &S) -> Vec<S::Condition> {
        self.touched
            .iter()
            .map(|&place| before.conditions()[place].clone())
            .collect()
    }

    /// Takes in the entries that stay as they are.
    pub fn touch_all(&mut self, before: &S) {
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

/// What happens to conditions, each with the generation that it is about unless it names one: what a status means that is from before
/// its conditions, then what the call asks for.
fn operations<'a, S: ManagedStatus>(
    before: &'a S,
    generation: Option<i64>,
    task: &'a Task<S>,
    migrated: Option<&'a StatusChanges<S>>,
) -> impl Iterator<
    Item = (
        ConditionTypeOf<S>,
        &'a ConditionOperation<ConditionTypeOf<S>>,
        Option<i64>,
    ),
> {
    // An old status is about the generation that it had observed, if it says which.
    let observed_before = move |type_: ConditionTypeOf<S>| {
        let standing = before
            .condition(type_)
            .and_then(ReadCondition::observed_generation);
        let observed = [before.observed_generation(), standing];
        observed
            .map(|observed| possible(observed, generation))
            .into_iter()
            .max()?
    };
    let migrated = migrated.into_iter().flat_map(StatusChanges::conditions);
    let migrated = migrated.filter(|(type_, _)| !task.changes.overwrites(*type_));
    let in_migrated = migrated.clone();
    let asked_for = task.changes.conditions();
    let is_set = move |type_| {
        let mut each = in_migrated.clone();
        each.any(|(other, operation)| other == type_ && !matches!(operation, ConditionOperation::Remove))
    };
    let asked_for = asked_for.filter(move |(type_, _)| !is_set(*type_));
    let migrated = migrated.map(move |(type_, operation)| (type_, operation, observed_before(type_)));
    migrated.chain(asked_for.map(|(type_, operation)| (type_, operation, task.reconciled)))
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
pub fn generation_of<T>(operation: &ConditionOperation<T>, reconciled: Option<i64>) -> Option<i64> {
    let own = match operation {
        ConditionOperation::Set(update) | ConditionOperation::SetIfMissing(update) => {
            update.observed_generation()
        }
        ConditionOperation::Remove => None,
    };
    own.filter(|generation| *generation != 0).or(reconciled)
}

/// Whether an operation leaves the condition that it finds as it is.
pub fn is_done<T>(
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
pub fn newer_generation<T>(
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

/// An observed generation beyond the object's own was never true, as in an object that was restored from a
/// backup of another.
pub fn possible(observed: Option<i64>, generation: Option<i64>) -> Option<i64> {
    observed.filter(|observed| generation.is_none_or(|generation| *observed <= generation))
}
