//! Changes of one condition that change the phase.

use super::budget::OutOfBudget;
use super::engine::Analysis;
use super::formulas::{FormulaId, bit_of};
use super::report::Transition;
use super::search::Region;
use crate::status::ConditionStatus;
use alloc::collections::BTreeSet;
use alloc::vec::Vec;

/// A state and the state after a change of one condition, as one state in which that condition appears twice.
struct Change {
    condition: usize,
    /// The second index of the condition: its value after the change.
    again: usize,
    /// The matcher of each rule after the change.
    matchers: Vec<FormulaId>,
    /// The rules that read the condition.
    readers: Vec<usize>,
    /// The `never`s that read it, after the change.
    nevers: Vec<FormulaId>,
}

impl Analysis<'_> {
    pub(super) fn transitions(&mut self, transitions: &mut Vec<Transition>) -> Result<(), OutOfBudget> {
        let mut found = BTreeSet::new();
        let result = (0..self.rules.conditions().len()).try_for_each(|condition| {
            let change = self.change_of(condition)?;
            let mut readers = change.readers.iter();
            readers.try_for_each(|reader| self.transitions_of(&change, *reader, &mut found))
        });
        transitions.extend(found);
        result
    }

    fn change_of(&mut self, condition: usize) -> Result<Change, OutOfBudget> {
        self.meter.start_question();
        self.meter.pass_over(self.matchers.len() + self.nevers.len())?;
        let mut change = Change {
            condition,
            again: self.rules.conditions().len(),
            matchers: self.matchers.clone(),
            readers: Vec::new(),
            nevers: Vec::new(),
        };
        let (rules, again) = (self.rules, change.again);
        for (index, rule) in rules.rules().iter().enumerate() {
            let reads = self.formulas.reads(self.matchers[index]) & bit_of(condition) != 0;
            if let Some(matcher) = &rule.matcher
                && reads
            {
                change.matchers[index] =
                    self.building(|formulas| formulas.matcher_with(matcher, condition, again))?;
                change.readers.push(index);
            }
        }
        for (index, never) in rules.nevers().iter().enumerate() {
            if self.formulas.reads(self.nevers[index]) & bit_of(condition) != 0 {
                let never = self.building(|formulas| formulas.matcher_with(never, condition, again))?;
                change.nevers.push(never);
            }
        }
        Ok(change)
    }

    /// Finds the transitions between the phase of this rule and those of later ones. If another rule decides after a change, the
    /// earlier of the two reads the condition; and each transition exists in both directions.
    fn transitions_of(
        &mut self,
        change: &Change,
        reader: usize,
        found: &mut BTreeSet<Transition>,
    ) -> Result<(), OutOfBudget> {
        self.meter.start_question();
        let mut states = self.decided_by(Some(reader))?;
        states.domains.push(self.rules.domain(change.condition));
        let no_longer = change.readers.iter().take_while(|rule| **rule <= reader);
        let no_longer = no_longer.map(|rule| change.matchers[*rule]);
        for impossible in no_longer.chain(change.nevers.iter().copied()) {
            states.demands.push(impossible.negated());
        }
        for other in self.deciders_from(reader + 1) {
            self.meter.start_question();
            states = self.search(states).settle()?;
            let matcher = other.map_or(FormulaId::ALWAYS, |other| change.matchers[other]);
            if self.phase_of(other) != self.phase_of(Some(reader)) {
                self.meter.pass_over(states.demands.len())?;
                let both = states.clone().and(matcher);
                let both = self.search(both).settle()?;
                self.transitions_within(&both, change, (Some(reader), other), found)?;
            }
            states.demands.push(matcher.negated());
        }
        Ok(())
    }

    /// Notes the values between which the condition can change within the region.
    fn transitions_within(
        &mut self,
        region: &Region,
        change: &Change,
        (one, other): (Option<usize>, Option<usize>),
        found: &mut BTreeSet<Transition>,
    ) -> Result<(), OutOfBudget> {
        let base = Transition {
            from: self.phase_of(one),
            to: self.phase_of(other),
            condition: change.condition,
            before: ConditionStatus::Unknown.into(),
            after: ConditionStatus::Unknown.into(),
        };
        let domain = self.rules.domain(change.condition);
        for before in domain.iter() {
            for after in domain.iter() {
                let transition = Transition {
                    before,
                    after,
                    ..base
                };
                if before == after || found.contains(&transition) {
                    continue;
                }
                self.meter
                    .pass_over(region.demands.len() + region.domains.len() / 8)?;
                let states = region
                    .clone()
                    .with(change.condition, before.only())
                    .with(change.again, after.only());
                if self.is_satisfiable(states)? {
                    found.insert(transition);
                    found.insert(transition.reversed());
                }
            }
        }
        Ok(())
    }
}

impl Transition {
    fn reversed(self) -> Self {
        Self {
            from: self.to,
            to: self.from,
            condition: self.condition,
            before: self.after,
            after: self.before,
        }
    }
}
