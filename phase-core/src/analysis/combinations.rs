//! Describes a set of states as maximal combinations.

use super::budget::OutOfBudget;
use super::engine::Analysis;
use super::formulas::bit_of;
use super::report::{Combination, StateSet};
use super::search::{Domains, Region, Search, Verdict};
use alloc::vec::Vec;

impl Analysis<'_> {
    /// Lists the region as maximal combinations and counts its states. The result says where the budget cut it short.
    pub(super) fn describe(&mut self, region: Result<Region, OutOfBudget>) -> StateSet {
        let mut set = StateSet::default();
        self.meter.start_question();
        let Ok(region) = region.and_then(|region| self.search(region).settle()) else {
            return set;
        };
        let mut rest = region.clone();
        let listed = self.list_combinations(&region, &mut rest, &mut set.combinations);
        self.meter.start_question();
        set.count = self.count(region).unwrap_or(None);
        set.more = if listed == Ok(Listed::All) {
            Some(0)
        } else {
            self.meter.start_question();
            self.count(rest).unwrap_or(None)
        };
        set.is_complete = set.more == Some(0);
        set
    }

    /// Moves one combination after another from the rest, at first the whole region, to the list.
    fn list_combinations(
        &mut self,
        region: &Region,
        rest: &mut Region,
        combinations: &mut Vec<Combination>,
    ) -> Result<Listed, OutOfBudget> {
        while combinations.len() < StateSet::MOST_COMBINATIONS {
            let Some(state) = self.find_in(rest.clone())? else {
                return Ok(Listed::All);
            };
            let statuses = self.widen(region, state)?;
            let formula = self.building(|formulas| formulas.combination(&statuses))?;
            rest.demands.push(formula.negated());
            combinations.push(Combination { statuses });
        }
        Ok(Listed::Most)
    }

    /// Adds every status to the combination that does not lead out of the region.
    fn widen(&mut self, region: &Region, mut combination: Domains) -> Result<Domains, OutOfBudget> {
        self.meter.steps(combination.len() as u64)?;
        // The combination only grows, so a status that cannot be added now cannot be added later: one pass is enough.
        for condition in 0..combination.len() {
            let inside = combination[condition];
            for status in region.domains[condition].intersection(inside.complement()).iter() {
                let mut slice = combination.clone();
                slice[condition] = status.only();
                if self.stays_within(region, &slice, condition)? {
                    combination[condition] = combination[condition] | status.only();
                }
            }
        }
        Ok(combination)
    }

    /// Whether every state of the combination is in the region, given that only this condition can lead out of it.
    fn stays_within(
        &mut self,
        region: &Region,
        combination: &Domains,
        condition: usize,
    ) -> Result<bool, OutOfBudget> {
        self.meter
            .pass_over(region.demands.len() + combination.len() / 8)?;
        let mut open = Vec::new();
        let mut search = Search::new(
            &self.formulas,
            &mut self.meter,
            Region::within(combination.clone()),
        );
        for demand in &region.demands {
            if self.formulas.reads(*demand) & bit_of(condition) != 0 {
                match search.verdict(*demand)? {
                    Verdict::Holds => {}
                    Verdict::Fails => return Ok(false),
                    Verdict::Open => open.push(*demand),
                }
            }
        }
        for demand in open {
            let outside = Region::within(combination.clone()).and(demand.negated());
            if self.is_satisfiable(outside)? {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// Whether the list has all combinations.
#[derive(PartialEq, Eq)]
enum Listed {
    All,
    Most,
}
