//! What a change of rules changes, over all states.
//!
//! The formulas of both lists are in one arena. A state changes if the old rules give one phase and the new rules another. It cannot
//! where a rule that begins both lists holds, nor where only rules hold that both lists have in the same order: the search skips
//! these states. From each old phase it looks for a state with another phase, excludes that one and looks again, until there is
//! none.

use super::budget::{Budget, OutOfBudget};
use super::engine::Analysis;
use super::ensures::EnsureVerdict;
use super::formulas::FormulaId;
use super::merged::{Merged, TooManyReasons, same_phase};
use super::report::{Combination, EnsureViolation, StateSet};
use super::search::{Domains, Region};
use crate::rules::{Matcher, RuleList};
use crate::value::{Value, ValueSet};
use alloc::vec;
use alloc::vec::Vec;

/// The result of [`compare`].
///
/// A state has a value of each condition in [`rules`](Self::rules): of the conditions of both lists, which are the same if they
/// have the same wire type. A list ignores those that only the other one has. A state is possible unless the `never`s of both lists
/// exclude it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Comparison {
    /// The new rules over the conditions of both lists and the reasons that either tests, with the `ensure`s of the old list. Indices
    /// of conditions, new rules and new phases are those of this list; rules and phases have the same in the new list.
    pub rules: RuleList,
    /// For each condition, a value of its own for a missing one: where the lists count it differently.
    pub missing: Vec<Option<Value>>,
    /// The number of possible states; `None` where the budget was too small to count them or they are more than `u128` can count.
    pub possible_states: Option<u128>,
    /// The number of possible states that change phase; `None` where it is not known.
    pub changed_states: Option<u128>,
    /// The changes, by the phase before and after.
    pub changes: Vec<ChangedStates>,
    /// The `ensure`s of the old list that hold there and not with the new rules.
    pub lost_ensures: Vec<LostEnsure>,
    /// Whether only one of the lists [ignores stale conditions](RuleList::ignores_stale). No state has that in it.
    pub ignore_stale_differs: bool,
    /// What the budget was too small for. Not a verdict.
    pub not_checked: Vec<ComparisonQuestion>,
    /// The steps that the comparison took.
    pub steps: u64,
}

/// The possible states that have one phase with the old rules and another with the new ones. Phases of the same text are the same.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ChangedStates {
    /// The phase before, in the old list.
    pub from: usize,
    /// The phase after, in the new list.
    pub to: usize,
    /// The states.
    pub states: StateSet,
}

/// An `ensure` of the old list that holds in all states that the old list allows, and fails with the new rules in some that the new
/// list allows. A phase that the new list does not have is one that no state has.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LostEnsure {
    /// The `ensure`.
    pub ensure: usize,
    /// The states in which it fails, by the new rule that decides: the first such rule, and the others as far as the budget
    /// went.
    pub violations: Vec<EnsureViolation>,
    /// Whether no other rule breaks it; false where the budget was too small to find out.
    pub is_complete: bool,
}

/// A question of a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ComparisonQuestion {
    /// Do states of this old phase have other phases than those that are known?
    ChangesFrom(usize),
    /// Is this `ensure` of the old list lost?
    EnsureIsLost(usize),
}

impl Comparison {
    /// Returns all values of a condition.
    pub fn domain(&self, condition: usize) -> ValueSet {
        domain(&self.rules, &self.missing, condition)
    }

    /// Returns the conditions that cannot have every value in a combination, with the values that they can have.
    pub fn constraints<'a>(
        &'a self,
        combination: &'a Combination,
    ) -> impl Iterator<Item = (usize, ValueSet)> + 'a {
        let values = combination.values.iter().copied().enumerate();
        values.filter(|(condition, values)| *values != self.domain(*condition))
    }
}

fn domain(rules: &RuleList, missing: &[Option<Value>], condition: usize) -> ValueSet {
    missing[condition].map_or(rules.domain(condition), |value| {
        rules.domain(condition) | value.only()
    })
}

/// Compares two rule lists over all states: which get another phase, and which `ensure`s are lost.
///
/// ```
/// use phase_core::analysis::{Budget, compare};
/// use phase_core::diagnostics::comparison_in_words;
/// use phase_core::rules::{ConditionType, RuleList, when};
/// use phase_core::status::ConditionStatus::True;
///
/// let conditions = RuleList::builder()
///     .condition(ConditionType::new("JobScheduled"))
///     .condition(ConditionType::new("JobFailed"));
/// let (running, failed) = (when("JobScheduled", True), when("JobFailed", True));
/// let old = conditions.clone().rule(running.clone(), "Running").rule(failed.clone(), "Failed");
/// let new = conditions.rule(failed, "Failed").rule(running, "Running");
/// let (old, new) = (old.otherwise("Pending").build()?, new.otherwise("Pending").build()?);
///
/// let comparison = compare(&old, &new, Budget::DEFAULT)?;
/// assert_eq!((comparison.possible_states, comparison.changed_states), (Some(9), Some(1)));
/// assert_eq!(
///     comparison_in_words(&old, &comparison),
///     ["Running -> Failed in 1 state: JobScheduled=True, JobFailed=True"]
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// The lists test too many reasons of a condition.
pub fn compare(old: &RuleList, new: &RuleList, budget: Budget) -> Result<Comparison, TooManyReasons> {
    let Merged {
        before,
        after,
        missing,
    } = Merged::of(old, new)?;
    let domains: Domains = (0..missing.len())
        .map(|condition| domain(&after, &missing, condition))
        .collect();
    let mut not_checked = Vec::new();
    let mut both = Both::new(&before, &after, domains.clone(), budget);
    let found = both.find_changes(&mut not_checked);
    let are_all_found = not_checked.is_empty();
    let lost = both.find_lost_ensures(domains, &mut not_checked);

    let possible_states = both.count_possible_states();
    let changes: Vec<ChangedStates> = found
        .into_iter()
        .map(|found| ChangedStates {
            from: found.from,
            to: found.to,
            states: both.after.describe_from(&found.region, found.state),
        })
        .collect();
    let mut counts = changes.iter().map(|change| change.states.count);
    let changed_states = counts.try_fold(0_u128, |sum, count| sum.checked_add(count?));
    let lost_ensures = lost.into_iter().map(|(ensure, first)| {
        let (violations, is_complete) = both.after.violations(ensure, first);
        LostEnsure {
            ensure,
            violations,
            is_complete,
        }
    });
    let lost_ensures = lost_ensures.collect();
    let steps = both.after.meter.spent();
    Ok(Comparison {
        possible_states,
        changed_states: changed_states.filter(|_| are_all_found),
        changes,
        lost_ensures,
        ignore_stale_differs: old.ignores_stale() != new.ignores_stale(),
        not_checked,
        steps,
        missing,
        rules: after,
    })
}

/// A rule; the last of a list is `_ => Unknown`.
#[derive(Clone, Copy)]
struct Decider {
    matcher: FormulaId,
    phase: usize,
}

/// A change of which one state is known.
struct Found {
    from: usize,
    to: usize,
    region: Region,
    state: Domains,
}

/// A running comparison.
struct Both<'a> {
    before: &'a RuleList,
    budget: Budget,
    /// The new list. Its arena has the formulas of the old one, too.
    after: Analysis<'a>,
    possible: Result<Region, OutOfBudget>,
    /// The possible states that can change.
    can_change: Result<Region, OutOfBudget>,
    /// The rules after those that begin both lists.
    old: Vec<Decider>,
    new: Vec<Decider>,
    /// For each new phase, where one of `new` gives it. Filled in on demand.
    phases: Vec<Option<FormulaId>>,
}

impl<'a> Both<'a> {
    fn new(before: &'a RuleList, after: &'a RuleList, domains: Domains, budget: Budget) -> Self {
        let mut analysis = Analysis::new(after, budget).within(domains);
        let old = before.rules().iter().map(|rule| {
            let matcher = rule.matcher.as_ref();
            matcher.map_or(FormulaId::ALWAYS, |matcher| analysis.formulas.matcher(matcher))
        });
        let mut old = deciders(before, &old.collect::<Vec<_>>());
        let mut new = deciders(after, &analysis.matchers);
        let shared = Shared::of(before, after);

        analysis.meter.start_question();
        let possible = possible_states(&mut analysis, before);
        let can_change = possible.clone().and_then(|mut states| {
            analysis.meter.pass_over(old.len() + new.len())?;
            let at_first = old[..shared.first].iter();
            states.demands.extend(at_first.map(|rule| rule.matcher.negated()));
            let of_old = shared.only_old.iter().map(|rule| old[*rule]);
            let of_new = shared.only_new.iter().map(|rule| new[*rule]);
            let of_one: Vec<FormulaId> = of_old.chain(of_new).map(|rule| rule.matcher).collect();
            let one_holds = analysis.building(|formulas| formulas.any(&of_one))?;
            analysis.search(states.and(one_holds)).settle()
        });
        Self {
            before,
            budget,
            possible,
            can_change,
            old: old.split_off(shared.first),
            new: new.split_off(shared.first),
            phases: vec![None; after.phases().len()],
            after: analysis,
        }
    }

    fn find_changes(&mut self, not_checked: &mut Vec<ComparisonQuestion>) -> Vec<Found> {
        let mut found = Vec::new();
        for phase in 0..self.before.phases().len() {
            self.after.meter.start_question();
            if self.find_changes_from(phase, &mut found).is_err() {
                not_checked.push(ComparisonQuestion::ChangesFrom(phase));
            }
        }
        found.sort_by_key(|found| (found.from, found.to));
        found
    }

    fn find_changes_from(&mut self, from: usize, found: &mut Vec<Found>) -> Result<(), OutOfBudget> {
        let before = given_by(&mut self.after, &self.old, from)?;
        if before == FormulaId::NOWHERE {
            return Ok(());
        }
        let states = self.can_change.clone()?.and(before);
        let states = self.after.search(states).settle()?;
        let mut rest = states.clone();
        if let Some(same) = same_phase(self.before, from, self.after.rules) {
            let after = self.after(same)?;
            rest.demands.push(after.negated());
        }
        while let Some(combination) = self.after.find_in(rest.clone())? {
            let state: Vec<Value> = combination.iter().filter_map(|values| values.first()).collect();
            self.after.meter.steps(self.after.matchers.len() as u64)?;
            let to = self.after.rules.decide(|condition| state[condition]).phase_index;
            let after = self.after(to)?;
            let region = self.after.search(states.clone().and(after)).settle()?;
            found.push(Found {
                from,
                to,
                region,
                state: state.into_iter().map(Value::only).collect(),
            });
            rest.demands.push(after.negated());
            self.after.meter.start_question();
        }
        Ok(())
    }

    /// Returns where the new rules give the phase, among states that can change.
    fn after(&mut self, phase: usize) -> Result<FormulaId, OutOfBudget> {
        if let Some(known) = self.phases[phase] {
            return Ok(known);
        }
        let formula = given_by(&mut self.after, &self.new, phase)?;
        self.phases[phase] = Some(formula);
        Ok(formula)
    }

    fn count_possible_states(&mut self) -> Option<u128> {
        self.after.meter.start_question();
        let possible = self.possible.clone().ok()?;
        self.after.count(possible).ok()?
    }

    /// Returns the `ensure`s that are lost, each with the first new rule that breaks it.
    fn find_lost_ensures(
        &mut self,
        domains: Domains,
        not_checked: &mut Vec<ComparisonQuestion>,
    ) -> Vec<(usize, Option<usize>)> {
        let mut before = Analysis::new(self.before, self.budget).within(domains);
        let mut lost = Vec::new();
        for ensure in 0..self.before.ensures().len() {
            self.after.meter.start_question();
            let after = self.after.first_that_breaks(ensure);
            if after == Ok(EnsureVerdict::NothingFound) {
                continue;
            }
            // Both count on one meter.
            core::mem::swap(&mut before.meter, &mut self.after.meter);
            before.meter.start_question();
            let held = before.first_that_breaks(ensure);
            core::mem::swap(&mut before.meter, &mut self.after.meter);
            match (after, held) {
                (_, Ok(EnsureVerdict::Broken(_))) => {}
                (Ok(EnsureVerdict::Broken(first)), Ok(_)) => lost.push((ensure, first)),
                _ => not_checked.push(ComparisonQuestion::EnsureIsLost(ensure)),
            }
        }
        lost
    }
}

fn deciders(rules: &RuleList, matchers: &[FormulaId]) -> Vec<Decider> {
    let rules = rules.rules().iter().zip(matchers);
    let rules = rules.map(|(rule, matcher)| Decider {
        matcher: *matcher,
        phase: rule.phase,
    });
    let unknown = Decider {
        matcher: FormulaId::ALWAYS,
        phase: 0,
    };
    rules.chain([unknown]).collect()
}

/// What two lists share, with `_ => Unknown` as the last rule of each.
struct Shared {
    /// How many rules begin both.
    first: usize,
    /// The rules that only one of them has. The others are the same in both, in the same order.
    only_old: Vec<usize>,
    only_new: Vec<usize>,
}

impl Shared {
    fn of(before: &RuleList, after: &RuleList) -> Self {
        fn lines(rules: &RuleList) -> Vec<(Option<&Matcher>, &str)> {
            let text = |phase: usize| &*rules.phases()[phase].text;
            let lines = rules.rules().iter();
            let lines = lines.map(|rule| (rule.matcher.as_ref(), text(rule.phase)));
            lines.chain([(None, text(0))]).collect()
        }
        let (old, new) = (lines(before), lines(after));
        let both = old.iter().zip(&new);
        let first = both.take_while(|(one, other)| one == other).count();
        let both = old[first..].iter().rev().zip(new[first..].iter().rev());
        let last = both.take_while(|(one, other)| one == other).count();
        let (old, new) = (&old[first..old.len() - last], &new[first..new.len() - last]);
        let (only_old, only_new) = unshared(old, new);
        let from_first = |rules: Vec<usize>| rules.into_iter().map(|rule| first + rule).collect();
        Self {
            first,
            only_old: from_first(only_old),
            only_new: from_first(only_new),
        }
    }
}

/// Returns what is left of each list without a longest common subsequence; all of both, if they are very long.
fn unshared<T: PartialEq>(old: &[T], new: &[T]) -> (Vec<usize>, Vec<usize>) {
    const MOST_PAIRS: usize = 1 << 18;
    if old.len().saturating_mul(new.len()) > MOST_PAIRS {
        return ((0..old.len()).collect(), (0..new.len()).collect());
    }
    let width = new.len() + 1;
    // The length of one, of the lists from these places on.
    let mut longest = vec![0_usize; (old.len() + 1) * width];
    for one in (0..old.len()).rev() {
        for other in (0..new.len()).rev() {
            longest[one * width + other] = if old[one] == new[other] {
                longest[(one + 1) * width + other + 1] + 1
            } else {
                longest[(one + 1) * width + other].max(longest[one * width + other + 1])
            };
        }
    }
    let (mut only_old, mut only_new) = (Vec::new(), Vec::new());
    let (mut one, mut other) = (0, 0);
    while one < old.len() && other < new.len() {
        if old[one] == new[other] {
            (one, other) = (one + 1, other + 1);
        } else if longest[(one + 1) * width + other] >= longest[one * width + other + 1] {
            only_old.push(one);
            one += 1;
        } else {
            only_new.push(other);
            other += 1;
        }
    }
    only_old.extend(one..old.len());
    only_new.extend(other..new.len());
    (only_old, only_new)
}

/// Returns the states that are not excluded by a `never` of each list.
fn possible_states(analysis: &mut Analysis, before: &RuleList) -> Result<Region, OutOfBudget> {
    let mut new: Vec<Option<(&Matcher, FormulaId)>> = Vec::new();
    new.extend(
        analysis
            .rules
            .nevers()
            .iter()
            .zip(analysis.nevers.iter().copied())
            .map(Some),
    );
    let mut states = analysis.any_state();
    let mut old_only = Vec::new();
    for never in before.nevers() {
        analysis.meter.pass_over(new.len())?;
        let same = new
            .iter_mut()
            .find(|new| new.is_some_and(|(matcher, _)| matcher == never));
        match same.and_then(Option::take) {
            Some((_, excluded)) => states.demands.push(excluded.negated()),
            None => old_only.push(analysis.building(|formulas| formulas.matcher(never))?),
        }
    }
    let new_only: Vec<FormulaId> = new.into_iter().flatten().map(|(_, never)| never).collect();
    let excluded = analysis.building(|formulas| {
        let by_old = formulas.any(&old_only);
        let by_new = formulas.any(&new_only);
        formulas.all(&[by_old, by_new])
    })?;
    analysis.search(states.and(excluded.negated())).settle()
}

/// Returns where the rules give the phase: where one of its rules holds and no earlier rule for another phase does.
fn given_by(analysis: &mut Analysis, rules: &[Decider], phase: usize) -> Result<FormulaId, OutOfBudget> {
    let mut ways = Vec::new();
    let mut earlier: Vec<FormulaId> = Vec::new();
    for run in rules.chunk_by(|one, next| (one.phase == phase) == (next.phase == phase)) {
        let matchers: Vec<FormulaId> = run.iter().map(|rule| rule.matcher).collect();
        if run[0].phase == phase {
            ways.push(analysis.building(|formulas| {
                let mut way = vec![formulas.any(&matchers)];
                way.extend_from_slice(&earlier);
                formulas.all(&way)
            })?);
        } else {
            earlier.extend(matchers.into_iter().map(FormulaId::negated));
        }
    }
    analysis.building(|formulas| formulas.any(&ways))
}
