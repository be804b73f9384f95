//! An exhaustive search for states in which given formulas hold, over the values of each condition.
//!
//! A *domain* is the set of values that a condition can still have. A *demand* is a formula that has to hold. Each demand
//! narrows the domains (unit propagation: if only one operand of an `any` can still hold, it must). When nothing more is forced,
//! the search assumes that one test of an open demand holds, then that it does not. When no demand is open, every state in the
//! domains is a solution: the search finds combinations, not single states.
//!
//! For `any(A, B)` with `not(A)` and `any(not(B), C)`, over conditions that may each be True, False or Unknown:
//!
//! ```text
//! not(A)             A: False|Unknown
//! any(A, B)          A cannot hold, so B: True
//! any(not(B), C)     not(B) cannot hold, so C: True
//! ```
//!
//! Nothing is open, and the solution is the combination A=False|Unknown, B=True, C=True: two states, found without a guess.
//!
//! A demand is visited again only after a condition that it reads was narrowed. A trail records what each guess changed, so
//! that the search can undo it without recursion and without copies.

use super::budget::{Meter, OutOfBudget};
use super::formulas::{ConditionBits, FormulaId, Formulas, Shape, bit_of};
use crate::value::ValueSet;
use alloc::vec::Vec;

/// The values that each condition can still have.
pub(super) type Domains = Vec<ValueSet>;

/// A set of states: those within the domains in which all demands hold.
#[derive(Clone, Debug)]
pub(super) struct Region {
    pub domains: Domains,
    pub demands: Vec<FormulaId>,
    /// The number of demands, from the first, that have narrowed the domains.
    settled: usize,
    /// The conditions that were narrowed since then.
    narrowed: ConditionBits,
}

impl Region {
    /// Returns all states within the domains, none of which may be empty.
    pub fn within(domains: Domains) -> Self {
        Self {
            domains,
            demands: Vec::new(),
            settled: 0,
            narrowed: 0,
        }
    }

    /// Keeps the states in which the formula holds.
    #[must_use]
    pub fn and(mut self, demand: FormulaId) -> Self {
        self.demands.push(demand);
        self
    }

    /// Keeps the states in which the condition has one of these values.
    #[must_use]
    pub fn with(mut self, condition: usize, accepted: ValueSet) -> Self {
        let domain = &mut self.domains[condition];
        *domain = domain.intersection(accepted);
        self.narrowed |= bit_of(condition);
        if domain.is_empty() {
            self.demands.push(FormulaId::NOWHERE);
        }
        self
    }
}

/// The value of a formula in some domains.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    Holds,
    Fails,
    Open,
}

impl Verdict {
    fn negated(self) -> Self {
        match self {
            Self::Holds => Self::Fails,
            Self::Fails => Self::Holds,
            Self::Open => Self::Open,
        }
    }
}

pub(super) struct Search<'a> {
    formulas: &'a Formulas,
    meter: &'a mut Meter,
    domains: Domains,
    /// The first `open` demands may not hold yet; the others do.
    demands: Vec<FormulaId>,
    open: usize,
    /// The number of demands, from the first, that have narrowed the domains.
    settled: usize,
    /// The conditions that were narrowed since the demands were visited.
    narrowed: ConditionBits,
    /// The domains of conditions before they were narrowed.
    trail: Vec<(usize, ValueSet)>,
    guesses: Vec<Guess>,
}

/// A test that was assumed to hold, and the state before.
struct Guess {
    condition: usize,
    /// The values for which the test does not hold.
    otherwise: ValueSet,
    trail: usize,
    open: usize,
}

impl<'a> Search<'a> {
    pub fn new(formulas: &'a Formulas, meter: &'a mut Meter, region: Region) -> Self {
        Self {
            formulas,
            meter,
            open: region.demands.len(),
            domains: region.domains,
            demands: region.demands,
            settled: region.settled,
            narrowed: region.narrowed,
            trail: Vec::new(),
            guesses: Vec::new(),
        }
    }

    /// Returns the first combination of the region, in a fixed order.
    pub fn find(mut self) -> Result<Option<Domains>, OutOfBudget> {
        let mut found = None;
        self.visit_solutions(&mut |solution| {
            found = Some(solution.to_vec());
            false
        })?;
        Ok(found)
    }

    /// Counts the states of the region; `None` for more than `u128` can count.
    pub fn count(mut self) -> Result<Option<u128>, OutOfBudget> {
        let mut count = Some(0_u128);
        self.visit_solutions(&mut |solution| {
            count = count.and_then(|count| count.checked_add(states_in(solution)?));
            count.is_some()
        })?;
        Ok(count)
    }

    /// Returns the same region with its domains narrowed and without the demands that then hold.
    pub fn settle(mut self) -> Result<Region, OutOfBudget> {
        if !self.settle_demands()? {
            return Ok(Region::within(self.domains).and(FormulaId::NOWHERE));
        }
        self.demands.truncate(self.open);
        Ok(Region {
            domains: self.domains,
            settled: self.demands.len(),
            narrowed: 0,
            demands: self.demands,
        })
    }

    /// Calls `visit` for disjoint combinations that together are the region, until it returns false.
    fn visit_solutions(&mut self, visit: &mut impl FnMut(&[ValueSet]) -> bool) -> Result<(), OutOfBudget> {
        let mut can_hold = self.settle_demands()?;
        loop {
            if can_hold {
                if let Some((condition, accepted)) = self.open_test()? {
                    self.guess(condition, accepted);
                    can_hold = self.propagate()?;
                    continue;
                }
                if !visit(&self.domains) {
                    return Ok(());
                }
                self.meter.pass_over(self.domains.len())?;
            }
            let Some(guess) = self.guesses.pop() else {
                return Ok(());
            };
            self.take_back(&guess);
            self.narrow(guess.condition, guess.otherwise);
            can_hold = self.propagate()?;
        }
    }

    fn guess(&mut self, condition: usize, accepted: ValueSet) {
        self.guesses.push(Guess {
            condition,
            otherwise: accepted.complement(),
            trail: self.trail.len(),
            open: self.open,
        });
        self.narrow(condition, accepted);
    }

    fn take_back(&mut self, guess: &Guess) {
        for (condition, domain) in self.trail.drain(guess.trail..).rev() {
            self.domains[condition] = domain;
        }
        self.open = guess.open;
        self.narrowed = 0;
    }

    fn narrow(&mut self, condition: usize, accepted: ValueSet) -> Verdict {
        let domain = self.domains[condition];
        let left = domain.intersection(accepted);
        if left != domain {
            self.trail.push((condition, domain));
            self.domains[condition] = left;
            self.narrowed |= bit_of(condition);
        }
        if left.is_empty() {
            Verdict::Fails
        } else {
            Verdict::Holds
        }
    }

    /// Lets new demands narrow the domains, and propagates. Says whether all demands can still hold.
    fn settle_demands(&mut self) -> Result<bool, OutOfBudget> {
        // Domains are copied as bytes, demands are visited.
        self.meter
            .pass_over(self.demands.len() + self.domains.len() / 8)?;
        self.split_demands()?;
        let mut index = self.settled;
        while index < self.open {
            if !self.enforce_demand(&mut index)? {
                return Ok(false);
            }
        }
        self.propagate()
    }

    /// Splits an `all` that has to hold into its operands, to visit them one by one.
    fn split_demands(&mut self) -> Result<(), OutOfBudget> {
        let formulas = self.formulas;
        let mut index = self.settled;
        while let Some(demand) = self.demands.get(index) {
            if let Shape::All(operands) = formulas.shape(*demand) {
                self.meter.pass_over(operands.len())?;
                self.demands.swap_remove(index);
                self.demands.extend(operands);
            } else {
                index += 1;
            }
        }
        self.open = self.demands.len();
        Ok(())
    }

    /// Narrows the domains until nothing more is forced. Says whether all demands can still hold.
    fn propagate(&mut self) -> Result<bool, OutOfBudget> {
        while self.narrowed != 0 {
            let narrowed = core::mem::take(&mut self.narrowed);
            self.meter.pass_over(self.open)?;
            let mut index = 0;
            while index < self.open {
                if self.formulas.reads(self.demands[index]) & narrowed == 0 {
                    index += 1;
                } else if !self.enforce_demand(&mut index)? {
                    return Ok(false);
                }
            }
        }
        Ok(true)
    }

    /// Enforces the demand at the index. Moves it aside if it holds, else advances the index. Says whether it can hold.
    fn enforce_demand(&mut self, index: &mut usize) -> Result<bool, OutOfBudget> {
        match self.enforce(self.demands[*index])? {
            Verdict::Fails => return Ok(false),
            Verdict::Holds => self.move_aside(*index),
            Verdict::Open => *index += 1,
        }
        Ok(true)
    }

    fn move_aside(&mut self, index: usize) {
        self.open -= 1;
        self.demands.swap(index, self.open);
    }

    /// Narrows the domains to what the formula forces. A formula that holds may be called open.
    fn enforce(&mut self, id: FormulaId) -> Result<Verdict, OutOfBudget> {
        self.meter.step()?;
        match self.formulas.shape(id) {
            Shape::Test { condition, accepted } => Ok(self.narrow(condition, accepted)),
            Shape::All(operands) => {
                let mut verdict = Verdict::Holds;
                for operand in operands {
                    match self.enforce(*operand)? {
                        Verdict::Fails => return Ok(Verdict::Fails),
                        Verdict::Open => verdict = Verdict::Open,
                        Verdict::Holds => {}
                    }
                }
                Ok(verdict)
            }
            Shape::NotAll(operands) => {
                let mut only_open = None;
                for operand in operands {
                    match self.verdict(*operand)? {
                        Verdict::Fails => return Ok(Verdict::Holds),
                        Verdict::Holds => {}
                        // Nothing is forced as long as two are open.
                        Verdict::Open if only_open.is_some() => return Ok(Verdict::Open),
                        Verdict::Open => only_open = Some(*operand),
                    }
                }
                match only_open {
                    None => Ok(Verdict::Fails),
                    Some(operand) => self.enforce(operand.negated()),
                }
            }
        }
    }

    /// Returns the value of the formula in the present domains.
    pub fn verdict(&mut self, id: FormulaId) -> Result<Verdict, OutOfBudget> {
        self.meter.step()?;
        match self.formulas.shape(id) {
            Shape::Test { condition, accepted } => {
                let domain = self.domains[condition];
                let left = domain.intersection(accepted);
                Ok(if left.is_empty() {
                    Verdict::Fails
                } else if left == domain {
                    Verdict::Holds
                } else {
                    Verdict::Open
                })
            }
            Shape::All(operands) => self.verdict_of_all(operands),
            Shape::NotAll(operands) => self.verdict_of_all(operands).map(Verdict::negated),
        }
    }

    fn verdict_of_all(&mut self, operands: &[FormulaId]) -> Result<Verdict, OutOfBudget> {
        let mut verdict = Verdict::Holds;
        for operand in operands {
            match self.verdict(*operand)? {
                Verdict::Fails => return Ok(Verdict::Fails),
                Verdict::Open => verdict = Verdict::Open,
                Verdict::Holds => {}
            }
        }
        Ok(verdict)
    }

    /// Returns a test that is open, in a demand that is closer to holding where the test holds; `None` where all demands hold.
    fn open_test(&mut self) -> Result<Option<(usize, ValueSet)>, OutOfBudget> {
        while self.open > 0 {
            if let Some(test) = self.open_test_in(self.demands[0])? {
                return Ok(Some(test));
            }
            // It holds: a demand that fails ends the search earlier.
            self.move_aside(0);
        }
        Ok(None)
    }

    /// Returns the first such test in a formula; `None` where the formula is not open.
    fn open_test_in(&mut self, id: FormulaId) -> Result<Option<(usize, ValueSet)>, OutOfBudget> {
        let operands = match self.formulas.shape(id) {
            Shape::Test { condition, accepted } => {
                let is_open = self.verdict(id)? == Verdict::Open;
                return Ok(is_open.then_some((condition, accepted)));
            }
            Shape::All(operands) | Shape::NotAll(operands) => operands,
        };
        let mut first_open = None;
        for operand in operands {
            match self.verdict(*operand)? {
                Verdict::Fails => return Ok(None),
                Verdict::Open => first_open = first_open.or(Some(*operand)),
                Verdict::Holds => {}
            }
        }
        match (first_open, self.formulas.shape(id)) {
            (None, _) => Ok(None),
            (Some(operand), Shape::NotAll(_)) => self.open_test_in(operand.negated()),
            (Some(operand), _) => self.open_test_in(operand),
        }
    }
}

/// Counts the states of a combination; `None` for more than `u128` can count.
pub(super) fn states_in(domains: &[ValueSet]) -> Option<u128> {
    domains
        .iter()
        .try_fold(1_u128, |count, domain| count.checked_mul(domain.len() as u128))
}
