//! The smallest set of earlier rules that leaves a rule nothing.

use super::budget::OutOfBudget;
use super::questions::Analysis;
use alloc::vec::Vec;

impl Analysis<'_> {
    /// Earlier rules that together take every state of an unreachable rule, and whether no smaller set does. Where the
    /// budget runs out, all earlier rules.
    pub(super) fn shadowing_rules(&mut self, rule: usize) -> (Vec<usize>, bool) {
        self.meter.start_question();
        match self.smallest_shadow(rule) {
            Ok(shadow) => (shadow, true),
            Err(OutOfBudget) => ((0..rule).collect(), false),
        }
    }

    /// Every state of the rule is taken by some earlier rules; a set of rules shadows it when it has one of those for each
    /// state. So: guess the smallest set that has one for each state seen so far, look for a state that it leaves, and learn
    /// from that state, until there is none.
    fn smallest_shadow(&mut self, rule: usize) -> Result<Vec<usize>, OutOfBudget> {
        let own = self.possible_states().and(self.literals.matchers[rule]);
        let mut takers_of_states: Vec<Vec<usize>> = Vec::new();
        loop {
            let shadow = self.smallest_hitting_set(&takers_of_states)?;
            let left = shadow.iter().fold(own.clone(), |left, rule| {
                left.and(self.literals.matchers[*rule].negated())
            });
            let Some(cube) = self.find_in(&left, &self.any_state())? else {
                return Ok(shadow);
            };
            let state: Vec<_> = cube
                .iter()
                .map(|statuses| statuses.iter().next().unwrap_or_default())
                .collect();
            let takers = (0..rule)
                .filter(|earlier| self.rules.rules()[*earlier].matches(|condition| state[condition]))
                .collect();
            takers_of_states.push(takers);
        }
    }

    /// The smallest set, and of those the first, that has an element of each of the sets.
    fn smallest_hitting_set(&mut self, sets: &[Vec<usize>]) -> Result<Vec<usize>, OutOfBudget> {
        for size in 0..=sets.len() {
            let mut chosen = Vec::new();
            if self.hits_all(sets, size, &mut chosen)? {
                chosen.sort_unstable();
                return Ok(chosen);
            }
        }
        Err(OutOfBudget)
    }

    fn hits_all(
        &mut self,
        sets: &[Vec<usize>],
        size_left: usize,
        chosen: &mut Vec<usize>,
    ) -> Result<bool, OutOfBudget> {
        self.meter.step()?;
        let missed = sets
            .iter()
            .find(|set| !set.iter().any(|element| chosen.contains(element)));
        let Some(missed) = missed else { return Ok(true) };
        if size_left == 0 {
            return Ok(false);
        }
        for element in missed {
            chosen.push(*element);
            if self.hits_all(sets, size_left - 1, chosen)? {
                return Ok(true);
            }
            chosen.pop();
        }
        Ok(false)
    }
}
