//! Checks each `ensure`, and finds where it does not hold.

use super::budget::OutOfBudget;
use super::engine::Analysis;
use super::formulas::FormulaId;
use super::report::{EnsureViolation, Finding, Question};
use super::search::Region;
use crate::rules::{Claim, ClaimAtom, Ensure, RuleList};
use crate::sorted;
use alloc::vec;
use alloc::vec::Vec;

/// What is known about the `ensure`s of a list.
pub(super) struct Ensures {
    pub verdicts: Vec<EnsureVerdict>,
    /// Whether the premise of each reads the phase.
    pub premise_reads_phase: Vec<bool>,
    by_phase: Vec<ByPhase>,
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
            by_phase: ensures.iter().map(ByPhase::of).collect(),
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

    fn first_that_breaks(&mut self, ensure: usize) -> Result<EnsureVerdict, OutOfBudget> {
        for decider in self.deciders() {
            if self.breaks(ensure, decider)? {
                return Ok(EnsureVerdict::Broken(decider));
            }
        }
        Ok(EnsureVerdict::NothingFound)
    }

    fn breaks(&mut self, ensure: usize, decider: Option<usize>) -> Result<bool, OutOfBudget> {
        // In most phases an `ensure` holds whatever the conditions are.
        if self.claim(ensure, self.phase_of(decider))?.broken == FormulaId::NOWHERE {
            return Ok(false);
        }
        let violating = self.violating(ensure, decider)?;
        self.is_satisfiable(violating)
    }

    fn premise_can_hold(&mut self, ensure: usize) -> Result<bool, OutOfBudget> {
        if !self.ensures.premise_reads_phase[ensure] {
            let premise = self.claim(ensure, 0)?.premise;
            let premise_holds = self.possible_states()?.and(premise);
            return self.is_satisfiable(premise_holds);
        }
        for decider in self.deciders() {
            let premise = self.claim(ensure, self.phase_of(decider))?.premise;
            if premise == FormulaId::NOWHERE {
                continue;
            }
            let premise_holds = self.decided_by(decider)?.and(premise);
            if self.is_satisfiable(premise_holds)? {
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
        let mut violations = Vec::new();
        let mut is_complete = true;
        for rule in self.deciders_from(first.unwrap_or(self.matchers.len())) {
            self.meter.start_question();
            let breaks = match self.breaks(ensure, rule) {
                // The first one is known to break it, even if the budget is too small to find that out again.
                _ if rule == first => true,
                Ok(breaks) => breaks,
                Err(OutOfBudget) => {
                    is_complete = false;
                    break;
                }
            };
            if breaks {
                let violating = self.violating(ensure, rule);
                violations.push(EnsureViolation {
                    rule,
                    phase: self.phase_of(rule),
                    states: self.describe(violating),
                });
            }
        }
        let broken_by: Vec<Option<usize>> = violations.iter().map(|violation| violation.rule).collect();
        let fix = if is_complete {
            self.fix_ensure(ensure, &broken_by)
        } else {
            None
        };
        Finding::BrokenEnsure {
            ensure,
            violations,
            fix,
        }
    }

    /// Returns the formulas of the `ensure` in states of one phase.
    pub(super) fn claim(&mut self, ensure: usize, phase: usize) -> Result<ClaimFormulas, OutOfBudget> {
        self.meter.step()?;
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

    /// Returns the states in which the rule decides and the `ensure` fails.
    fn violating(&mut self, ensure: usize, rule: Option<usize>) -> Result<Region, OutOfBudget> {
        let broken = self.claim(ensure, self.phase_of(rule))?.broken;
        Ok(self.decided_by(rule)?.and(broken))
    }
}
