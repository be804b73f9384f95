//! Checks each `ensure`, and finds where it does not hold.

use super::budget::OutOfBudget;
use super::engine::Analysis;
use super::formulas::FormulaId;
use super::report::{EnsureViolation, Finding, Question, StateSet};
use super::search::{Domains, Region};
use crate::rules::{Claim, ClaimAtom, Ensure, RuleList};
use crate::sorted;
use alloc::vec;
use alloc::vec::Vec;

/// What is known about the `ensure`s of a list.
pub(super) struct Ensures {
    pub verdicts: Vec<EnsureVerdict>,
    /// Whether the premise of each reads the phase.
    pub premise_reads_phase: Vec<bool>,
    /// A rule that decides in states where the premise of each holds, their number if no rule does; `None` where not known.
    pub premise_holds_at: Vec<Option<usize>>,
    by_phase: Vec<ByPhase>,
    /// For each phase, those that can fail in its states. Filled in on demand.
    pub fragile_in: Vec<Option<Vec<usize>>>,
}

/// The formulas of an `ensure` for each phase that it names, and one for all others.
struct ByPhase {
    /// The phases that it names, in ascending order.
    named: Vec<usize>,
    /// Filled in on demand, in the same order; the last is for the other phases.
    claims: Vec<Option<ClaimFormulas>>,
}

/// What is known about an `ensure`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum EnsureVerdict {
    /// No violation, as far as the budget went.
    NothingFound,
    /// Its premise holds in no state.
    Vacuous,
    /// It fails, and this is the first decider that breaks it.
    Broken(Option<usize>),
}

/// An `ensure` in the states of one phase.
#[derive(Clone, Copy)]
pub(super) struct ClaimFormulas {
    /// Where its premise holds.
    pub premise: FormulaId,
    /// Where it fails.
    pub broken: FormulaId,
}

impl Ensures {
    pub fn of(rules: &RuleList) -> Self {
        let ensures = rules.ensures();
        Self {
            verdicts: vec![EnsureVerdict::NothingFound; ensures.len()],
            premise_reads_phase: ensures
                .iter()
                .map(|ensure| !phases_named_in(&ensure.premise).is_empty())
                .collect(),
            premise_holds_at: vec![None; ensures.len()],
            by_phase: ensures.iter().map(ByPhase::of).collect(),
            fragile_in: vec![None; rules.phases().len()],
        }
    }
}

impl ByPhase {
    fn of(ensure: &Ensure) -> Self {
        let mut named = Vec::new();
        for claim in [&ensure.premise, &ensure.conclusion] {
            for phase in phases_named_in(claim) {
                sorted::insert(&mut named, phase);
            }
        }
        Self {
            claims: vec![None; named.len() + 1],
            named,
        }
    }

    /// The index in `claims` for states of this phase.
    fn place_of(&self, phase: usize) -> usize {
        self.named.binary_search(&phase).unwrap_or(self.named.len())
    }
}

fn phases_named_in(claim: &Claim) -> Vec<usize> {
    let mut named = Vec::new();
    claim.for_each_atom(&mut |atom| {
        if let ClaimAtom::Phase(phases) = atom {
            named.extend_from_slice(phases);
        }
    });
    named
}

impl Analysis<'_> {
    pub(super) fn judge_ensures(&mut self) {
        for ensure in 0..self.rules.ensures().len() {
            self.ensures.verdicts[ensure] = self.judge_ensure(ensure);
        }
    }

    fn judge_ensure(&mut self, ensure: usize) -> EnsureVerdict {
        let holds = Question::EnsureHolds(ensure);
        if let Some(broken @ EnsureVerdict::Broken(_)) =
            self.ask(holds, |analysis| analysis.first_that_breaks(ensure))
        {
            return broken;
        }
        let is_not_vacuous = Question::EnsureIsNotVacuous(ensure);
        if self.ask(is_not_vacuous, |analysis| analysis.premise_can_hold(ensure)) == Some(false) {
            // A vacuous `ensure` holds.
            self.is_implied(holds);
            return EnsureVerdict::Vacuous;
        }
        EnsureVerdict::NothingFound
    }

    /// Returns the first decider that breaks the `ensure`.
    pub(super) fn first_that_breaks(&mut self, ensure: usize) -> Result<EnsureVerdict, OutOfBudget> {
        self.meter.pass_over(self.matchers.len())?;
        for decider in self.deciders() {
            // In most phases an `ensure` holds whatever the conditions are.
            let broken = self.claim(ensure, self.phase_of(decider))?.broken;
            if broken == FormulaId::NOWHERE {
                continue;
            }
            let violating = self.decided_by(decider)?.and(broken);
            if self.is_satisfiable(violating)? {
                self.ensures.premise_holds_at[ensure] = Some(decider.unwrap_or(self.matchers.len()));
                return Ok(EnsureVerdict::Broken(decider));
            }
        }
        Ok(EnsureVerdict::NothingFound)
    }

    fn premise_can_hold(&mut self, ensure: usize) -> Result<bool, OutOfBudget> {
        if !self.ensures.premise_reads_phase[ensure] {
            let premise = self.claim(ensure, 0)?.premise;
            let premise_holds = self.possible_states()?.and(premise);
            return self.is_satisfiable(premise_holds);
        }
        self.meter.pass_over(self.matchers.len())?;
        for decider in self.deciders() {
            let premise = self.claim(ensure, self.phase_of(decider))?.premise;
            if premise == FormulaId::NOWHERE {
                continue;
            }
            let premise_holds = self.decided_by(decider)?.and(premise);
            if self.is_satisfiable(premise_holds)? {
                self.ensures.premise_holds_at[ensure] = Some(decider.unwrap_or(self.matchers.len()));
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Reports every `ensure` that is vacuous or broken, with its violations.
    pub(super) fn report_ensures(&mut self) {
        for ensure in 0..self.ensures.verdicts.len() {
            let finding = match self.ensures.verdicts[ensure] {
                EnsureVerdict::NothingFound => continue,
                EnsureVerdict::Vacuous => Finding::VacuousEnsure { ensure },
                EnsureVerdict::Broken(first) => self.broken_ensure(ensure, first),
            };
            self.report.findings.push(finding);
        }
    }

    fn broken_ensure(&mut self, ensure: usize, first: Option<usize>) -> Finding {
        let (violations, is_complete) = self.violations(ensure, first);
        let fix = if is_complete {
            self.fix_ensure(ensure, &violations)
        } else {
            None
        };
        Finding::BrokenEnsure {
            ensure,
            violations,
            is_complete,
            fix,
        }
    }

    /// Describes the states in which the `ensure` fails, by the decider, and says whether these are all. This one is known to be the
    /// first that breaks it.
    pub(super) fn violations(&mut self, ensure: usize, first: Option<usize>) -> (Vec<EnsureViolation>, bool) {
        let mut violations = Vec::new();
        let from = first.unwrap_or(self.matchers.len());
        self.meter.start_question();
        let mut is_complete = self.meter.pass_over(self.matchers.len() - from).is_ok();
        for rule in self.deciders_from(from) {
            self.meter.start_question();
            let states = match self.violating(ensure, rule) {
                Ok(None) => continue,
                Ok(Some((region, state))) => self.describe_from(&region, state),
                // The first one is known to break it, even if the budget is too small to find that out again.
                Err(OutOfBudget) if rule == first => StateSet::default(),
                Err(OutOfBudget) => {
                    is_complete = false;
                    break;
                }
            };
            violations.push(EnsureViolation {
                rule,
                phase: self.phase_of(rule),
                states,
            });
        }
        (violations, is_complete)
    }

    /// Returns the formulas of the `ensure` in states of one phase. Known ones cost no step: loops count their passes.
    pub(super) fn claim(&mut self, ensure: usize, phase: usize) -> Result<ClaimFormulas, OutOfBudget> {
        let place = self.ensures.by_phase[ensure].place_of(phase);
        if let Some(known) = self.ensures.by_phase[ensure].claims[place] {
            return Ok(known);
        }
        let Ensure { premise, conclusion } = &self.rules.ensures()[ensure];
        let claim = self.building(|formulas| {
            let premise = formulas.claim(premise, phase);
            let conclusion = formulas.claim(conclusion, phase);
            ClaimFormulas {
                premise,
                broken: formulas.all(&[premise, conclusion.negated()]),
            }
        })?;
        self.ensures.by_phase[ensure].claims[place] = Some(claim);
        Ok(claim)
    }

    /// Returns the `ensure`s that can fail in states of this phase.
    pub(super) fn fragile_in(&mut self, phase: usize) -> Result<Vec<usize>, OutOfBudget> {
        if self.ensures.fragile_in[phase].is_none() {
            self.meter.pass_over(self.ensures.verdicts.len())?;
            let mut fragile = Vec::new();
            for ensure in 0..self.ensures.verdicts.len() {
                if self.claim(ensure, phase)?.broken != FormulaId::NOWHERE {
                    fragile.push(ensure);
                }
            }
            self.ensures.fragile_in[phase] = Some(fragile);
        }
        let fragile = self.ensures.fragile_in[phase].as_deref().unwrap_or_default();
        self.meter.pass_over(fragile.len())?;
        Ok(fragile.to_vec())
    }

    /// Returns the states in which the rule decides and the `ensure` fails, and some of them; `None` where there are none.
    fn violating(
        &mut self,
        ensure: usize,
        rule: Option<usize>,
    ) -> Result<Option<(Region, Domains)>, OutOfBudget> {
        let broken = self.claim(ensure, self.phase_of(rule))?.broken;
        if broken == FormulaId::NOWHERE {
            return Ok(None);
        }
        let violating = self.decided_by(rule)?.and(broken);
        let violating = self.search(violating).settle()?;
        let found = self.find_in(violating.clone())?;
        Ok(found.map(|found| (violating, found)))
    }
}
