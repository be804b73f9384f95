//! Describing a set of states by maximal cubes.

use super::budget::OutOfBudget;
use super::questions::Analysis;
use super::report::{Cube, StateSet};
use super::search::{Domains, Region};
use crate::status::{Status, StatusSet};
use alloc::vec;

impl Analysis<'_> {
    /// The region as maximal cubes, and how many states it has. What the budget does not allow is left out of the
    /// description and marked so.
    pub(super) fn describe(&mut self, region: &Region) -> StateSet {
        let mut set = StateSet::default();
        let mut rest = region.clone();
        self.meter.start_question();
        while set.cubes.len() < StateSet::MOST_CUBES {
            match self.maximal_cube(region, &rest) {
                Ok(Some(cube)) => {
                    rest = rest.and(self.formulas.cube(&cube.statuses).negated());
                    set.cubes.push(cube);
                }
                Ok(None) => {
                    set.is_complete = true;
                    break;
                }
                Err(OutOfBudget) => break,
            }
        }
        self.meter.start_question();
        set.count = self.count(region).unwrap_or(None);
        if set.is_complete {
            set.more = Some(0);
        } else {
            self.meter.start_question();
            set.more = self.count(&rest).unwrap_or(None);
            set.is_complete = set.more == Some(0);
        }
        set
    }

    /// A maximal cube of the region with a state of the rest; the first one in a fixed order.
    fn maximal_cube(&mut self, region: &Region, rest: &Region) -> Result<Option<Cube>, OutOfBudget> {
        let Some(mut statuses) = self.find_in(rest, &self.any_state())? else {
            return Ok(None);
        };
        // A status that cannot be added now cannot be added later either, because the cube only grows: one pass suffices.
        for condition in 0..statuses.len() {
            for status in Status::ALL {
                if statuses[condition].contains(status) {
                    continue;
                }
                let mut slice = statuses.clone();
                slice[condition] = status.only();
                if self.all_within(region, &slice)? {
                    statuses[condition] = statuses[condition] | status.only();
                }
            }
        }
        Ok(Some(Cube { statuses }))
    }

    /// Whether every state of the cube lies in the region.
    fn all_within(&mut self, region: &Region, cube: &[StatusSet]) -> Result<bool, OutOfBudget> {
        for part in &region.parts {
            if self.find_in(&Region::of([part.negated()]), cube)?.is_some() {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The domains of all conditions: any status.
    pub(super) fn any_state(&self) -> Domains {
        vec![StatusSet::ALL; self.rules.conditions().len()]
    }
}
