//! The smallest set of earlier rules that shadows an unreachable rule.

use super::budget::{Meter, OutOfBudget};
use super::engine::Analysis;
use super::search::{Domains, Region, Search, Verdict};
use crate::value::{Value, ValueSet};
use alloc::vec;
use alloc::vec::Vec;

impl Analysis<'_> {
    /// Returns earlier rules that together cover every state of an unreachable rule, and whether no smaller set does. Where the
    /// budget runs out, these are all earlier rules that are reachable: the others cover no other states.
    pub(super) fn shadowing_rules(&mut self, rule: usize, reachable: &[usize]) -> (Vec<usize>, bool) {
        self.meter.start_question();
        if let Ok(shadow) = self.smallest_shadow(rule) {
            return (shadow, true);
        }
        let earlier = reachable.partition_point(|earlier| *earlier < rule);
        (reachable[..earlier].to_vec(), false)
    }

    /// Some earlier rules hold in each state of the rule; a set shadows the rule if it has one of them for each state. So: guess
    /// a smallest set that covers the states seen so far, look for a state that it does not cover, learn from that state, and
    /// repeat until there is none.
    fn smallest_shadow(&mut self, rule: usize) -> Result<Vec<usize>, OutOfBudget> {
        self.meter.pass_over(rule)?;
        let own = self.possible_states()?.and(self.matchers[rule]);
        let own = self.search(own).settle()?;
        let mut seen = HittingSets::new(rule);
        let mut was_tried_alone = vec![false; rule];
        loop {
            let shadow = seen.smallest(&mut self.meter)?;
            let left = self.without(&own, shadow.iter().copied())?;
            let Some(state) = self.find_in(left.clone())? else {
                return Ok(shadow);
            };
            let mut takers = self.takers(rule, &state)?;
            // The fewer rules cover the state, the more is learnt: a state with one such rule puts that rule into every shadow.
            let mut alone = None;
            for taker in &takers {
                if !was_tried_alone[*taker] && alone.is_none() {
                    was_tried_alone[*taker] = true;
                    let others = (0..rule).filter(|earlier| earlier != taker);
                    let covered_by_it_alone = self.without(&own, others)?;
                    alone = self.is_satisfiable(covered_by_it_alone)?.then_some(*taker);
                }
            }
            match alone {
                Some(alone) => takers = vec![alone],
                None => self.reduce_takers(rule, left, &mut takers)?,
            }
            seen.sets.push(takers);
        }
    }

    /// Returns the region without the states in which these rules hold.
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

    /// Replaces the rules that cover one state of the region with those of another, until all of them are needed. The region
    /// shrinks by the states of each rule that is not.
    fn reduce_takers(
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

    /// Returns the rules before this one that hold in the first state of the combination.
    fn takers(&mut self, rule: usize, combination: &[ValueSet]) -> Result<Vec<usize>, OutOfBudget> {
        let state = combination
            .iter()
            .map(|values| values.first().map_or(ValueSet::EMPTY, Value::only))
            .collect();
        self.holding_in(state, 0..rule)
    }

    /// Returns those of the rules that hold in the state.
    pub(super) fn holding_in(
        &mut self,
        state: Domains,
        rules: impl Iterator<Item = usize>,
    ) -> Result<Vec<usize>, OutOfBudget> {
        self.meter.pass_over(state.len())?;
        let mut search = Search::new(&self.formulas, &mut self.meter, Region::within(state));
        let mut holding = Vec::new();
        for rule in rules {
            if search.verdict(self.matchers[rule])? == Verdict::Holds {
                holding.push(rule);
            }
        }
        Ok(holding)
    }
}

/// Sets to hit: a hitting set has an element of each of them.
struct HittingSets {
    sets: Vec<Vec<usize>>,
    /// By element.
    is_chosen: Vec<bool>,
    /// The size of the last smallest hitting set.
    size: usize,
}

impl HittingSets {
    /// Starts without sets, over the numbers below `elements`.
    fn new(elements: usize) -> Self {
        Self {
            sets: Vec::new(),
            is_chosen: vec![false; elements],
            size: 0,
        }
    }

    /// Returns a smallest set that has an element of each of the sets, none of which may be empty.
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
        // More sets to hit never make it smaller.
        self.size = self.size.max(without_choice);
        while !self.can_hit_all(self.size - without_choice, meter)? {
            self.size += 1;
        }
        let elements = self.is_chosen.iter().enumerate();
        Ok(elements
            .filter_map(|(element, is_chosen)| is_chosen.then_some(element))
            .collect())
    }

    /// Chooses at most `more` elements. Depth is no risk to the stack: every smaller size was tried and each set left has at least
    /// two elements, so that depth `d` takes some 2^d steps.
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
