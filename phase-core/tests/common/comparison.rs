//! What a comparison of two lists has to say, by brute force, and random edits of a list.

use super::random_lists::{Draft, RandomLists};
use phase_core::analysis::{Comparison, ComparisonQuestion, StateSet};
use phase_core::condition::ReadCondition;
use phase_core::rules::{Claim, ClaimAtom, ConditionType, NamedAtom, NamedFormula, Phase, RuleList, when};
use phase_core::status::{ConditionStatus, StatusSet};
use phase_core::value::{Value, ValueSet};
use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;

/// How much of the truth a comparison has to tell. What it tells has to be true in any case.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Demand {
    Everything,
    WithinBudget,
}

#[derive(Clone, Copy)]
struct Entry<'a> {
    type_: &'a str,
    status: ConditionStatus,
    reason: &'a str,
}

impl ReadCondition for Entry<'_> {
    fn type_(&self) -> &str {
        self.type_
    }

    fn status(&self) -> &str {
        self.status.as_str()
    }

    fn reason(&self) -> Option<&str> {
        Some(self.reason)
    }
}

/// The states of a change or a violation: whether each state is one.
type Set = Vec<bool>;

pub struct Truth<'a> {
    old: &'a RuleList,
    new: &'a RuleList,
    states: Vec<Vec<Value>>,
    possible: usize,
    changes: BTreeMap<(usize, usize), Set>,
    /// By `ensure` and deciding rule, the last for none.
    lost: BTreeMap<usize, BTreeMap<usize, Set>>,
    mistakes: Vec<String>,
}

impl<'a> Truth<'a> {
    pub fn of(old: &'a RuleList, new: &'a RuleList, comparison: &Comparison) -> Self {
        let mut truth = Self {
            old,
            new,
            states: vec![Vec::new()],
            possible: 0,
            changes: BTreeMap::new(),
            lost: BTreeMap::new(),
            mistakes: wrong_values(old, new, comparison),
        };
        for condition in 0..comparison.rules.conditions().len() {
            let values = comparison.domain(condition);
            let longer = truth.states.iter().flat_map(|state| {
                let longer = move |value| [&**state, &[value]].concat();
                values.iter().map(longer)
            });
            truth.states = longer.collect();
        }
        let none = vec![false; truth.states.len()];
        let mut held = vec![true; old.ensures().len()];
        for (index, state) in truth.states.iter().enumerate() {
            let entries = entries(comparison, state);
            let (before, after) = (old.values(&entries), new.values(&entries));
            let excluded_by = |rules: &RuleList, values: &[Value]| {
                rules.nevers().iter().any(|never| never.matches(|c| values[c]))
            };
            let (by_old, by_new) = (excluded_by(old, &before), excluded_by(new, &after));
            let from = old.decide(|condition| before[condition]);
            let to = new.decide(|condition| after[condition]);
            if !(by_old && by_new) {
                truth.possible += 1;
                if from.phase.text != to.phase.text {
                    let key = (from.phase_index, to.phase_index);
                    truth.changes.entry(key).or_insert_with(|| none.clone())[index] = true;
                }
            }
            for (ensure, declared) in old.ensures().iter().enumerate() {
                let fails = |phase: &str| {
                    let holds = |claim| holds(old, claim, &before, phase);
                    holds(&declared.premise) && !holds(&declared.conclusion)
                };
                held[ensure] &= by_old || !fails(&from.phase.text);
                if !by_new && fails(&to.phase.text) {
                    let by_rule = truth.lost.entry(ensure).or_default();
                    let rule = to.rule.unwrap_or(new.rules().len());
                    by_rule.entry(rule).or_insert_with(|| none.clone())[index] = true;
                }
            }
        }
        truth.lost.retain(|ensure, _| held[*ensure]);
        truth
    }

    /// The number of states, possible or not.
    pub fn states(&self) -> u128 {
        self.states.len() as u128
    }

    /// Everything in which the comparison is wrong.
    pub fn mistakes(mut self, comparison: &Comparison, demand: Demand) -> Vec<String> {
        let changed = self
            .changes
            .values()
            .flatten()
            .filter(|changes| **changes)
            .count();
        self.check_count("possible", comparison.possible_states, self.possible, demand);
        self.check_count("changed", comparison.changed_states, changed, demand);
        self.check_changes(comparison, demand);
        self.check_lost(comparison, demand);
        if demand == Demand::Everything && !comparison.not_checked.is_empty() {
            self.mistakes
                .push(format!("not checked: {:?}", comparison.not_checked));
        }
        self.mistakes
    }

    fn check_changes(&mut self, comparison: &Comparison, demand: Demand) {
        let keys: Vec<_> = comparison
            .changes
            .iter()
            .map(|change| (change.from, change.to))
            .collect();
        if !keys.is_sorted_by(|one, next| one < next) {
            self.mistakes.push(format!("changes in the order {keys:?}"));
        }
        for change in &comparison.changes {
            match self.changes.remove(&(change.from, change.to)) {
                Some(truth) => self.check_set("change", &change.states, &truth, demand),
                None => self.mistakes.push(format!("no state has {change:?}")),
            }
        }
        for (from, to) in self.changes.keys() {
            if !comparison
                .not_checked
                .contains(&ComparisonQuestion::ChangesFrom(*from))
            {
                self.mistakes.push(format!("{from} -> {to} is not said"));
            }
        }
    }

    fn check_lost(&mut self, comparison: &Comparison, demand: Demand) {
        for lost in &comparison.lost_ensures {
            let mut truth = self.lost.remove(&lost.ensure).unwrap_or_default();
            if lost.violations.is_empty() {
                self.mistakes.push(format!("{lost:?} without a violation"));
            }
            for violation in &lost.violations {
                let rule = violation.rule.unwrap_or(self.new.rules().len());
                let phase = violation.rule.map_or(0, |rule| self.new.rules()[rule].phase);
                match truth.remove(&rule) {
                    Some(truth) if violation.phase == phase => {
                        self.check_set("violation", &violation.states, &truth, demand);
                    }
                    _ => self.mistakes.push(format!("no state has {violation:?}")),
                }
            }
            let may_be_incomplete = demand == Demand::WithinBudget && !lost.is_complete;
            if !truth.is_empty() && !may_be_incomplete {
                self.mistakes.push(format!("more than {lost:?}"));
            }
        }
        for ensure in self.lost.keys() {
            if !comparison
                .not_checked
                .contains(&ComparisonQuestion::EnsureIsLost(*ensure))
            {
                let ensure = &self.old.ensures()[*ensure];
                self.mistakes.push(format!("{ensure:?} is lost"));
            }
        }
    }

    fn check_count(&mut self, what: &str, count: Option<u128>, truth: usize, demand: Demand) {
        if count != Some(truth as u128) && (count.is_some() || demand == Demand::Everything) {
            self.mistakes.push(format!("{what}: {count:?}, not {truth}"));
        }
    }

    fn check_set(&mut self, what: &str, reported: &StateSet, truth: &Set, demand: Demand) {
        let size = truth.iter().filter(|is_in| **is_in).count();
        self.check_count(what, reported.count, size, demand);
        let mut left = truth.clone();
        for combination in &reported.combinations {
            let values = &combination.values;
            // The values that cannot be added, because they lead to other states.
            let mut blocked = vec![ValueSet::EMPTY; values.len()];
            let mut is_new = false;
            for (index, state) in self.states.iter().enumerate() {
                let mut outside =
                    (0..values.len()).filter(|condition| !values[*condition].contains(state[*condition]));
                match (outside.next(), outside.next()) {
                    (None, _) if !truth[index] => {
                        self.mistakes.push(format!("{what}: {values:?} has other states"));
                    }
                    (None, _) => is_new |= core::mem::take(&mut left[index]),
                    (Some(only), None) if !truth[index] => {
                        blocked[only] = blocked[only] | state[only].only();
                    }
                    _ => {}
                }
            }
            let domain = |condition: usize| {
                self.states
                    .iter()
                    .map(move |state| state[condition])
                    .collect::<ValueSet>()
            };
            let is_maximal = (0..values.len())
                .all(|condition| values[condition] | blocked[condition] == domain(condition));
            if !is_maximal || !is_new {
                self.mistakes.push(format!(
                    "{what}: {values:?} is maximal {is_maximal}, new {is_new}"
                ));
            }
        }
        let left = left.iter().filter(|is_left| **is_left).count();
        self.check_count(&format!("{what}, more"), reported.more, left, demand);
        let is_full = reported.combinations.len() == StateSet::MOST_COMBINATIONS;
        let may_be_incomplete = is_full || demand == Demand::WithinBudget;
        if reported.is_complete && left > 0 || !reported.is_complete && !may_be_incomplete {
            self.mistakes
                .push(format!("{what}: complete {}, {left} left", reported.is_complete));
        }
    }
}

/// Everything in which the conditions and values of the states are wrong.
fn wrong_values(old: &RuleList, new: &RuleList, comparison: &Comparison) -> Vec<String> {
    let find = |rules: &'_ RuleList, wire_type: &str| {
        let mut conditions = rules.conditions().iter();
        conditions.position(|condition| condition.wire_type == wire_type)
    };
    let texts = |rules: &RuleList, condition: Option<usize>| -> BTreeSet<String> {
        let reasons = condition
            .into_iter()
            .flat_map(|condition| rules.tested_reasons(condition));
        reasons.map(|reason| reason.text.clone()).collect()
    };
    let mut mistakes = Vec::new();
    let merged = comparison.rules.conditions();
    for condition in old.conditions().iter().chain(new.conditions()) {
        if find(&comparison.rules, &condition.wire_type).is_none() {
            mistakes.push(format!("no state has {condition}"));
        }
    }
    let names: BTreeSet<&str> = merged.iter().map(|condition| &*condition.name).collect();
    if names.len() != merged.len() {
        mistakes.push(format!("duplicate names: {names:?}"));
    }
    for (index, condition) in merged.iter().enumerate() {
        let (in_old, in_new) = (find(old, &condition.wire_type), find(new, &condition.wire_type));
        let tested = &texts(old, in_old) | &texts(new, in_new);
        if texts(&comparison.rules, Some(index)) != tested {
            mistakes.push(format!("{condition} has not the reasons {tested:?}"));
        }
        let differs = in_old.zip(in_new).is_some_and(|(in_old, in_new)| {
            old.conditions()[in_old].absent != new.conditions()[in_new].absent
        });
        if comparison.missing[index].is_some() != differs {
            mistakes.push(format!("{condition} missing: differs {differs}"));
        }
        if in_new.is_some_and(|in_new| in_new != index || new.conditions()[in_new].name != condition.name) {
            mistakes.push(format!("{condition} is another one in the new list"));
        }
    }
    mistakes
}

/// The state as conditions of an object.
fn entries<'a>(comparison: &'a Comparison, state: &[Value]) -> Vec<Entry<'a>> {
    let conditions = comparison.rules.conditions().iter().zip(state).enumerate();
    let present = conditions.filter(|(index, (_, value))| comparison.missing[*index] != Some(**value));
    let entry = present.map(|(index, (condition, value))| Entry {
        type_: &condition.wire_type,
        status: value.status(),
        reason: comparison
            .rules
            .reason(index, *value)
            .map_or("Other", |reason| &reason.text),
    });
    entry.collect()
}

/// Whether the claim of the old list holds, given the values of its conditions and the text of the phase.
fn holds(old: &RuleList, claim: &Claim, values: &[Value], phase: &str) -> bool {
    claim.holds(&mut |atom| match atom {
        ClaimAtom::Condition(atom) => atom.values.contains(values[atom.condition]),
        ClaimAtom::Phase(phases) => phases.iter().any(|index| old.phases()[*index].text == phase),
    })
}

/// The list with some edits.
pub fn edited(lists: &mut RandomLists, draft: &Draft) -> Draft {
    let mut edited = draft.clone();
    for _ in 0..lists.number(1..=3) {
        edit(lists, &mut edited);
    }
    // Claims name only phases that there are.
    let mut given: BTreeSet<String> = edited.rules.iter().map(|(_, phase)| phase.clone()).collect();
    given.extend(edited.phases.iter().map(|phase| phase.name.clone()));
    given.insert(RuleList::UNKNOWN_PHASE.into());
    edited.ensures.retain(|(premise, conclusion)| {
        let mut are_given = true;
        for claim in [premise, conclusion] {
            claim.for_each_atom(&mut |atom| {
                if let NamedAtom::Phase(phases) = atom {
                    are_given &= phases.iter().all(|phase| given.contains(phase));
                }
            });
        }
        are_given
    });
    edited
}

fn edit(lists: &mut RandomLists, draft: &mut Draft) {
    let with_matcher = draft
        .rules
        .iter()
        .filter(|(matcher, _)| matcher.is_some())
        .count();
    let condition = lists.number(0..=draft.conditions.len() - 1);
    match lists.number(0..=14) {
        0 | 1 if with_matcher > 1 => {
            let rule = draft.rules.remove(lists.number(0..=with_matcher - 1));
            draft.rules.insert(lists.number(0..=with_matcher - 1), rule);
        }
        2..=4 if with_matcher > 0 => {
            let statuses = StatusSet::from_bits(u8::try_from(lists.number(1..=6)).unwrap());
            let rule = lists.number(0..=with_matcher - 1);
            let mut is_done = false;
            change_atoms(&mut draft.rules[rule].0, &mut |atom| {
                if let NamedAtom::Condition {
                    statuses: accepted, ..
                } = atom
                    && !core::mem::replace(&mut is_done, true)
                {
                    *accepted = statuses;
                }
            });
        }
        5 if draft.rules.len() > 1 => {
            draft.rules.remove(lists.number(0..=draft.rules.len() - 1));
        }
        6 => rename_phase(draft, lists.number(0..=1) == 0),
        7 => {
            let absent = ConditionStatus::ALL[lists.number(0..=2)];
            draft.conditions[condition].absent = absent;
        }
        8 => {
            let swapped = [["Text1", "Text0"], ["Text0", "New"]][lists.number(0..=1)];
            for reason in draft
                .conditions
                .iter_mut()
                .flat_map(|condition| &mut condition.reasons)
            {
                reason.text = match &*reason.text {
                    "Text0" => swapped[0].into(),
                    "Text1" => swapped[1].into(),
                    other => other.into(),
                };
            }
        }
        9 if draft.conditions.iter().all(|condition| condition.name != "Added") => {
            let added = ConditionType::new("Added").wire_type("example.com/Added");
            draft.conditions.insert(condition, added);
            let rule = (Some(when("Added", ConditionStatus::True)), "Running".to_owned());
            draft.rules.insert(lists.number(0..=with_matcher), rule);
        }
        10 => rename_condition(draft, condition),
        11 => draft.conditions[condition].wire_type = format!("example.com/{condition}"),
        12 if !draft.nevers.is_empty() => {
            draft.nevers.remove(0);
        }
        13 if !draft.ensures.is_empty() => {
            draft.ensures.remove(0);
        }
        _ => {
            let excluded = when(
                &*draft.conditions[condition].name,
                ConditionStatus::ALL[lists.number(0..=2)],
            );
            draft.nevers.push(excluded);
        }
    }
}

fn change_atoms(matcher: &mut Option<NamedFormula>, change: &mut impl FnMut(&mut NamedAtom)) {
    if let Some(formula) = matcher {
        change_formula(formula, change);
    }
}

fn change_formula(formula: &mut NamedFormula, change: &mut impl FnMut(&mut NamedAtom)) {
    let Ok(changed) = formula.try_map(&mut |atom| {
        let mut atom = atom.clone();
        change(&mut atom);
        Ok::<_, Infallible>(atom)
    });
    *formula = changed;
}

/// Changes the tests of the whole list.
fn change_all(draft: &mut Draft, change: &mut impl FnMut(&mut NamedAtom)) {
    for (matcher, _) in &mut draft.rules {
        change_atoms(matcher, change);
    }
    let claims = draft
        .ensures
        .iter_mut()
        .flat_map(|(premise, conclusion)| [premise, conclusion]);
    let named = draft.matchers.iter_mut().map(|(_, matcher)| matcher);
    for formula in claims.chain(named).chain(&mut draft.nevers) {
        change_formula(formula, change);
    }
}

/// Another name for `Failed`; where phases are declared with the same text, or with other texts for it and for `Unknown`.
fn rename_phase(draft: &mut Draft, keeps_text: bool) {
    let renamed = |name: &mut String| {
        if name == "Failed" {
            *name = "Broken".into();
        }
    };
    for phase in &mut draft.phases {
        match (&*phase.name, keeps_text) {
            ("Failed", true) => phase.name = "Broken".into(),
            ("Failed", false) => *phase = Phase::new("Broken"),
            (RuleList::UNKNOWN_PHASE, false) => phase.text = "None".into(),
            _ => {}
        }
    }
    for (_, phase) in &mut draft.rules {
        renamed(phase);
    }
    change_all(draft, &mut |atom| {
        if let NamedAtom::Phase(phases) = atom {
            phases.iter_mut().for_each(renamed);
        }
    });
}

/// Another name for the same type.
fn rename_condition(draft: &mut Draft, condition: usize) {
    let old = draft.conditions[condition].name.clone();
    let new = format!("{old}Renamed");
    draft.conditions[condition].name.clone_from(&new);
    change_all(draft, &mut |atom| {
        if let NamedAtom::Condition { name, .. } = atom
            && *name == old
        {
            name.clone_from(&new);
        }
    });
}
