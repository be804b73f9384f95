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
        self.meter.start_question();
        let region = region.and_then(|region| self.search(region).settle());
        region.map_or_else(
            |OutOfBudget| StateSet::default(),
            |region| self.list_and_count(&region, None),
        )
    }

    /// Does the same with a settled region of which a combination is known.
    pub(super) fn describe_from(&mut self, region: &Region, known: Domains) -> StateSet {
        self.meter.start_question();
        self.list_and_count(region, Some(known))
    }

    fn list_and_count(&mut self, region: &Region, known: Option<Domains>) -> StateSet {
        let mut set = StateSet::default();
        let mut rest = region.clone();
        let listed = self.list_combinations(region, known, &mut rest, &mut set.combinations);
        self.meter.start_question();
        let before = self.meter.spent();
        set.count = self.count(region.clone()).unwrap_or(None);
        let is_cheap =
            self.meter.spent() - before < (region.domains.len() as u64) << StateSet::MOST_COMBINATIONS;
        set.more = if listed == Ok(Listed::All) {
            Some(0)
        } else {
            self.meter.start_question();
            match set.count {
                // Counting the rest would take as long again; the listed combinations have at most 2^8 sets.
                Some(count) if !is_cheap => {
                    let listed = self.count_union(&set.combinations);
                    listed.ok().map(|listed| count - listed)
                }
                _ => self.count(rest).unwrap_or(None),
            }
        };
        set.is_complete = set.more == Some(0);
        set
    }

    /// Counts the states of combinations that overlap, by inclusion and exclusion: each set of combinations is looked at once.
    /// Modulo 2^128, which is exact for fewer states.
    fn count_union(&mut self, combinations: &[Combination]) -> Result<u128, OutOfBudget> {
        let [first, others @ ..] = combinations else {
            return Ok(0);
        };
        self.meter.pass_over(combinations.len() * first.values.len())?;
        let overlaps: Vec<Combination> = others.iter().filter_map(|other| first.overlap(other)).collect();
        let of_first = first.count().unwrap_or_default();
        let of_others = self.count_union(others)?;
        Ok(of_first
            .wrapping_add(of_others)
            .wrapping_sub(self.count_union(&overlaps)?))
    }

    /// Moves one combination after another from the rest, at first the whole region, to the list; first the known one.
    fn list_combinations(
        &mut self,
        region: &Region,
        mut known: Option<Domains>,
        rest: &mut Region,
        combinations: &mut Vec<Combination>,
    ) -> Result<Listed, OutOfBudget> {
        while combinations.len() < StateSet::MOST_COMBINATIONS {
            let found = match known.take() {
                None => self.find_in(rest.clone())?,
                known => known,
            };
            let Some(state) = found else {
                return Ok(Listed::All);
            };
            let values = self.widen(region, state)?;
            let domains = self.any_state().domains;
            let formula = self.building(|formulas| formulas.combination(&domains, &values))?;
            rest.demands.push(formula.negated());
            combinations.push(Combination { values });
        }
        Ok(Listed::Most)
    }

    /// Adds every value to the combination that does not lead out of the region.
    fn widen(&mut self, region: &Region, mut combination: Domains) -> Result<Domains, OutOfBudget> {
        self.meter.steps(combination.len() as u64)?;
        // The combination only grows, so a value that cannot be added now cannot be added later: one pass is enough.
        for condition in 0..combination.len() {
            let inside = combination[condition];
            for value in region.domains[condition].intersection(inside.complement()).iter() {
                let mut slice = combination.clone();
                slice[condition] = value.only();
                if self.stays_within(region, &slice, condition)? {
                    combination[condition] = combination[condition] | value.only();
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
