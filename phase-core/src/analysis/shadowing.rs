//! The smallest set of earlier rules that leaves a rule nothing.

use super::budget::{Meter, OutOfBudget};
use super::questions::Analysis;
use super::search::{Region, Search, Verdict};
use crate::status::StatusSet;
use alloc::vec;
use alloc::vec::Vec;

impl Analysis<'_> {
    /// Earlier rules that together take every state of an unreachable rule, and whether no smaller set does. Where the
    /// budget runs out, all earlier ones of the rules that may decide: the others take nothing that these do not take.
    pub(super) fn shadowing_rules(&mut self, rule: usize, may_decide: &[usize]) -> (Vec<usize>, bool) {
        self.meter.start_question();
        if let Ok(shadow) = self.smallest_shadow(rule) {
            return (shadow, true);
        }
        let earlier = may_decide.partition_point(|earlier| *earlier < rule);
        (may_decide[..earlier].to_vec(), false)
    }

    /// Every state of the rule is taken by some earlier rules; a set of rules shadows it when it has one of those for each
    /// state. So: guess a smallest set that has one for each state seen so far, look for a state that it leaves, and learn
    /// from that state, until there is none.
    fn smallest_shadow(&mut self, rule: usize) -> Result<Vec<usize>, OutOfBudget> {
        self.meter.pass_over(rule)?;
        let own = self.possible_states()?.and(self.matchers[rule]);
        let own = self.search(own).settle()?;
        let mut takers_of_states = HittingSets::new(rule);
        let mut was_tried_alone = vec![false; rule];
        loop {
            let shadow = takers_of_states.smallest(&mut self.meter)?;
            let left = self.without(&own, shadow.iter().copied())?;
            let Some(state) = self.find_in(left.clone())? else {
                return Ok(shadow);
            };
            let mut takers = self.takers(rule, &state)?;
            // What is learnt is the more, the fewer rules take the state. The most is that one of them is in every shadow.
            let mut alone = None;
            for taker in &takers {
                if !was_tried_alone[*taker] && alone.is_none() {
                    was_tried_alone[*taker] = true;
                    let others = (0..rule).filter(|earlier| earlier != taker);
                    let only_taken_by_it = self.without(&own, others)?;
                    alone = self.is_satisfiable(only_taken_by_it)?.then_some(*taker);
                }
            }
            match alone {
                Some(alone) => takers = vec![alone],
                None => self.spare_takers(rule, left, &mut takers)?,
            }
            takers_of_states.sets.push(takers);
        }
    }

    /// The region without the states of these rules.
    fn without(
        &mut self,
        region: &Region,
        rules: impl Iterator<Item = usize>,
    ) -> Result<Region, OutOfBudget> {
        self.meter.pass_over(region.demands.len() + self.matchers.len())?;
        let mut left = region.clone();
        left.demands
            .extend(rules.map(|rule| self.matchers[rule].negated()));
        Ok(left)
    }

    /// Replaces the rules that take one state of the region by those of another, until none of them can be spared: the region
    /// shrinks by the states of each that can.
    fn spare_takers(
        &mut self,
        rule: usize,
        mut region: Region,
        takers: &mut Vec<usize>,
    ) -> Result<(), OutOfBudget> {
        let mut is_needed = vec![false; rule];
        loop {
            self.meter.pass_over(rule + region.demands.len())?;
            let Some(taker) = takers.iter().copied().find(|taker| !is_needed[*taker]) else {
                return Ok(());
            };
            let matcher = self.matchers[taker];
            let without = self.search(region.clone().and(matcher.negated())).settle()?;
            if let Some(state) = self.find_in(without.clone())? {
                *takers = self.takers(rule, &state)?;
                region = without;
            } else {
                is_needed[taker] = true;
                region.demands.push(matcher);
            }
        }
    }

    /// The rules before this one that hold in the first state of the cube.
    fn takers(&mut self, rule: usize, cube: &[StatusSet]) -> Result<Vec<usize>, OutOfBudget> {
        self.meter.steps(cube.len() as u64)?;
        let state = cube
            .iter()
            .map(|statuses| statuses.iter().next().unwrap_or_default().only())
            .collect();
        let mut search = Search::new(&self.formulas, &mut self.meter, Region::cube(state));
        let mut takers = Vec::new();
        for (earlier, matcher) in self.matchers[..rule].iter().enumerate() {
            if search.verdict(*matcher)? == Verdict::Holds {
                takers.push(earlier);
            }
        }
        Ok(takers)
    }
}

/// Sets that another set is to have an element of each of.
struct HittingSets {
    sets: Vec<Vec<usize>>,
    /// By element.
    is_chosen: Vec<bool>,
    /// No smaller set hits all that have been there when last asked.
    size: usize,
}

impl HittingSets {
    /// Sets of the numbers below `elements`.
    fn new(elements: usize) -> Self {
        Self {
            sets: Vec::new(),
            is_chosen: vec![false; elements],
            size: 0,
        }
    }

    /// A smallest set that has an element of each of the sets. None of them may be empty.
    fn smallest(&mut self, meter: &mut Meter) -> Result<Vec<usize>, OutOfBudget> {
        meter.pass_over(self.is_chosen.len() + self.sets.len())?;
        self.is_chosen.fill(false);
        let mut without_choice = 0;
        for set in &self.sets {
            if let [only] = **set
                && !self.is_chosen[only]
            {
                self.is_chosen[only] = true;
                without_choice += 1;
            }
        }
        // With more sets to hit, the size only grows.
        self.size = self.size.max(without_choice);
        while !self.can_hit_all(self.size - without_choice, meter)? {
            self.size += 1;
        }
        let elements = self.is_chosen.iter().enumerate();
        Ok(elements
            .filter_map(|(element, is_chosen)| is_chosen.then_some(element))
            .collect())
    }

    /// Chooses at most so many more elements. Recurses no deeper than it takes steps of the order of 2 to the depth, because
    /// every smaller number was tried in vain and each set that is left offers a choice.
    fn can_hit_all(&mut self, more: usize, meter: &mut Meter) -> Result<bool, OutOfBudget> {
        let mut missed = None;
        for (index, set) in self.sets.iter().enumerate() {
            meter.pass_over(set.len())?;
            if !set.iter().any(|element| self.is_chosen[*element]) {
                missed = Some(index);
                break;
            }
        }
        let Some(missed) = missed else { return Ok(true) };
        if more == 0 {
            return Ok(false);
        }
        for place in 0..self.sets[missed].len() {
            let element = self.sets[missed][place];
            self.is_chosen[element] = true;
            if self.can_hit_all(more - 1, meter)? {
                return Ok(true);
            }
            self.is_chosen[element] = false;
        }
        Ok(false)
    }
}
