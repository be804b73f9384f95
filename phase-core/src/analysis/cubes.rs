//! Describing a set of states by maximal cubes.

use super::budget::OutOfBudget;
use super::formulas::bit_of;
use super::questions::Analysis;
use super::report::{Cube, StateSet};
use super::search::{Domains, Region, Search, Verdict};
use alloc::vec::Vec;

impl Analysis<'_> {
    /// The region as maximal cubes, and how many states it has. What the budget does not allow is left out of the
    /// description and marked so.
    pub(super) fn describe(&mut self, region: Result<Region, OutOfBudget>) -> StateSet {
        let mut set = StateSet::default();
        self.meter.start_question();
        let Ok(region) = region.and_then(|region| self.search(region).settle()) else {
            return set;
        };
        let mut rest = region.clone();
        let listed = self.list_cubes(&region, &mut rest, &mut set.cubes);
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

    /// Takes cube after cube out of the rest, at first the whole region.
    fn list_cubes(
        &mut self,
        region: &Region,
        rest: &mut Region,
        cubes: &mut Vec<Cube>,
    ) -> Result<Listed, OutOfBudget> {
        while cubes.len() < StateSet::MOST_CUBES {
            let Some(state) = self.find_in(rest.clone())? else {
                return Ok(Listed::All);
            };
            let statuses = self.widen(region, state)?;
            let formula = self.building(|formulas| formulas.cube(&statuses))?;
            rest.demands.push(formula.negated());
            cubes.push(Cube { statuses });
        }
        Ok(Listed::AsManyAsAllowed)
    }

    /// The cube with every status that can be added without leaving the region.
    fn widen(&mut self, region: &Region, mut cube: Domains) -> Result<Domains, OutOfBudget> {
        self.meter.steps(cube.len() as u64)?;
        // A status that cannot be added now cannot be added later either, because the cube only grows: one pass suffices.
        for condition in 0..cube.len() {
            let inside = cube[condition];
            for status in region.domains[condition].intersection(inside.complement()).iter() {
                let mut slice = cube.clone();
                slice[condition] = status.only();
                if self.stays_within(region, &slice, condition)? {
                    cube[condition] = cube[condition] | status.only();
                }
            }
        }
        Ok(cube)
    }

    /// Whether every state of the cube lies in the region, if that is known but for one condition.
    fn stays_within(
        &mut self,
        region: &Region,
        cube: &Domains,
        condition: usize,
    ) -> Result<bool, OutOfBudget> {
        self.meter.pass_over(region.demands.len() + cube.len() / 8)?;
        let mut open = Vec::new();
        let mut search = Search::new(&self.formulas, &mut self.meter, Region::cube(cube.clone()));
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
            let outside = Region::cube(cube.clone()).and(demand.negated());
            if self.is_satisfiable(outside)? {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// How far a list of cubes got.
#[derive(PartialEq, Eq)]
enum Listed {
    All,
    AsManyAsAllowed,
}
