//! What is worth knowing about a rule list and not wrong.

use super::budget::OutOfBudget;
use super::questions::{Analysis, RuleLiterals};
use super::report::{Notes, Overlap, RedundantPart, Transition};
use super::search::Region;
use crate::rules::{Formula, Matcher};
use crate::status::{Status, StatusSet};
use alloc::vec::Vec;

impl Analysis<'_> {
    /// Fills in the notes, as far as the budget goes.
    pub fn take_notes(&mut self) {
        let mut notes = Notes::default();
        let overlaps = self.overlaps(&mut notes.overlaps);
        let redundant_parts = self.redundant_parts(&mut notes.redundant_parts);
        let transitions = self.transitions(&mut notes.transitions);
        notes.is_complete = [overlaps, redundant_parts, transitions].iter().all(Result::is_ok);
        self.report.notes = notes;
    }

    fn overlaps(&mut self, overlaps: &mut Vec<Overlap>) -> Result<(), OutOfBudget> {
        for later in 1..self.literals.matchers.len() {
            // That `_` also holds where another rule decides is its purpose.
            if self.rules.rules()[later].matcher.is_none() {
                continue;
            }
            for rule in 0..later {
                if self.phase_of(Some(rule)) == self.phase_of(Some(later)) {
                    continue;
                }
                self.meter.start_question();
                let both = self
                    .literals
                    .decided_by(Some(rule))
                    .and(self.literals.matchers[later]);
                if self.is_satisfiable(&both)? {
                    overlaps.push(Overlap { rule, later });
                }
            }
        }
        overlaps.sort_unstable();
        Ok(())
    }

    /// Tries to leave parts out, outer before inner, and leaves each out for good that is not missed: what is found can be
    /// left out all together.
    fn redundant_parts(&mut self, parts: &mut Vec<RedundantPart>) -> Result<(), OutOfBudget> {
        for rule in 0..self.literals.matchers.len() {
            let Some(matcher) = &self.rules.rules()[rule].matcher else {
                continue;
            };
            let mut removed: Vec<Vec<usize>> = Vec::new();
            for path in paths_of_operands(matcher) {
                if removed.iter().any(|outer| path.starts_with(outer)) {
                    continue;
                }
                removed.push(path);
                if self.is_missed(rule, matcher, &removed)? {
                    removed.pop();
                }
            }
            parts.extend(removed.into_iter().map(|path| RedundantPart { rule, path }));
        }
        Ok(())
    }

    /// Whether the rule decides in other states when the parts are left out.
    fn is_missed(
        &mut self,
        rule: usize,
        matcher: &Matcher,
        removed: &[Vec<usize>],
    ) -> Result<bool, OutOfBudget> {
        self.meter.start_question();
        let rest = self.formulas.matcher(&without(matcher, removed, &mut Vec::new()));
        let whole = self.literals.matchers[rule];
        let free_for_rule = Region {
            parts: self.literals.decided_by(Some(rule)).parts.split_off(1),
        };
        Ok(
            self.is_satisfiable(&free_for_rule.and(whole).and(rest.negated()))?
                || self.is_satisfiable(&free_for_rule.and(whole.negated()).and(rest))?,
        )
    }

    /// For a condition, the state before and the state after a change are one state in which the condition stands twice.
    fn transitions(&mut self, transitions: &mut Vec<Transition>) -> Result<(), OutOfBudget> {
        let changed = self.rules.conditions().len();
        for condition in 0..changed {
            let after = RuleLiterals::new(self.rules, |matcher| {
                self.formulas.matcher_with(matcher, condition, changed)
            });
            for before in self.deciders() {
                for then in self.deciders() {
                    let (from, to) = (self.phase_of(before), self.phase_of(then));
                    if from == to {
                        continue;
                    }
                    let mut region = self.literals.decided_by(before);
                    region.parts.extend(after.decided_by(then).parts);
                    self.transitions_within(
                        &region,
                        Transition {
                            from,
                            to,
                            condition,
                            status_before: Status::Unknown,
                            status_after: Status::Unknown,
                        },
                        transitions,
                    )?;
                }
            }
        }
        transitions.sort_unstable();
        transitions.dedup();
        Ok(())
    }

    /// The pairs of statuses between which the condition can change within the region.
    fn transitions_within(
        &mut self,
        region: &Region,
        transition: Transition,
        transitions: &mut Vec<Transition>,
    ) -> Result<(), OutOfBudget> {
        let mut domains = self.any_state();
        domains.push(StatusSet::ALL);
        self.meter.start_question();
        if self.find_in(region, &domains)?.is_none() {
            return Ok(());
        }
        for status_before in Status::ALL {
            for status_after in Status::ALL {
                if status_before == status_after {
                    continue;
                }
                domains[transition.condition] = status_before.only();
                domains[self.rules.conditions().len()] = status_after.only();
                self.meter.start_question();
                if self.find_in(region, &domains)?.is_some() {
                    transitions.push(Transition {
                        status_before,
                        status_after,
                        ..transition
                    });
                }
            }
        }
        Ok(())
    }
}

/// The ways to all operands of `all` and `any`, outer before inner.
fn paths_of_operands(matcher: &Matcher) -> Vec<Vec<usize>> {
    let mut paths = Vec::new();
    collect_paths(matcher, &mut Vec::new(), &mut paths);
    paths.sort_by_key(Vec::len);
    paths
}

fn collect_paths(matcher: &Matcher, path: &mut Vec<usize>, paths: &mut Vec<Vec<usize>>) {
    match matcher {
        Formula::Atom(_) => {}
        Formula::Not(operand) => {
            path.push(0);
            collect_paths(operand, path, paths);
            path.pop();
        }
        Formula::All(operands) | Formula::Any(operands) => {
            for (position, operand) in operands.iter().enumerate() {
                path.push(position);
                paths.push(path.clone());
                collect_paths(operand, path, paths);
                path.pop();
            }
        }
    }
}

/// The matcher without the operands at these paths.
fn without(matcher: &Matcher, removed: &[Vec<usize>], path: &mut Vec<usize>) -> Matcher {
    let mut kept = |operands: &[Matcher]| -> Vec<Matcher> {
        let mut kept = Vec::new();
        for (position, operand) in operands.iter().enumerate() {
            path.push(position);
            if !removed.contains(path) {
                kept.push(without(operand, removed, path));
            }
            path.pop();
        }
        kept
    };
    match matcher {
        Formula::Atom(atom) => Formula::Atom(*atom),
        Formula::Not(operand) => {
            let operand = kept(core::slice::from_ref(&**operand)).pop();
            operand.map_or(Formula::all([]), Formula::not)
        }
        Formula::All(operands) => Formula::all(kept(operands)),
        Formula::Any(operands) => Formula::any(kept(operands)),
    }
}
