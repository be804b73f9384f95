//! Looking for states in which given formulas hold: exhaustive, over domains of three statuses a condition.
//!
//! A *domain* is what a condition may still be. Each demand, a formula that has to hold, narrows domains as far as it forces
//! them (unit propagation: an `any` with one operand left that can hold forces that operand). Where nothing is forced any
//! more, one test of an open demand is assumed to hold, then not to hold. When no demand is open, every state in the domains
//! is a solution: the search finds cubes, not just states.
//!
//! For `any(A, B)` with `not(A)` and `any(not(B), C)`, over conditions that may each be True, False or Unknown:
//!
//! ```text
//! not(A)             A: False|Unknown
//! any(A, B)          A cannot hold any more, so B: True
//! any(not(B), C)     not(B) cannot hold any more, so C: True
//! ```
//!
//! Nothing is open, and the solution is the cube A=False|Unknown, B=True, C=True: two states, found without a guess.
//!
//! A demand is looked at again only when a condition that it reads was narrowed. What a guess changed is written down and
//! taken back, so that neither the depth of the search nor the number of conditions costs stack or copies.

use super::budget::{Meter, OutOfBudget};
use super::formulas::{ConditionBits, FormulaId, Formulas, Shape, bit_of};
use crate::status::StatusSet;
use alloc::vec::Vec;

/// What each condition may be.
pub(super) type Domains = Vec<StatusSet>;

/// A set of states: those within the domains where all of the demands hold.
#[derive(Clone, Debug)]
pub(super) struct Region {
    pub domains: Domains,
    pub demands: Vec<FormulaId>,
    /// How many of the demands, the first ones, have narrowed the domains as far as they do,
    settled: usize,
    /// but for these conditions, which were narrowed since.
    narrowed: ConditionBits,
}

impl Region {
    /// All states within the domains, none of which may be empty.
    pub fn cube(domains: Domains) -> Self {
        Self {
            domains,
            demands: Vec::new(),
            settled: 0,
            narrowed: 0,
        }
    }

    /// Those of its states where the formula holds too.
    #[must_use]
    pub fn and(mut self, demand: FormulaId) -> Self {
        self.demands.push(demand);
        self
    }

    /// Those of its states where the condition has one of these statuses.
    #[must_use]
    pub fn with(mut self, condition: usize, accepted: StatusSet) -> Self {
        let domain = &mut self.domains[condition];
        *domain = domain.intersection(accepted);
        self.narrowed |= bit_of(condition);
        if domain.is_empty() {
            self.demands.push(FormulaId::NOWHERE);
        }
        self
    }
}

/// What a formula comes to in some domains.
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
    /// The demands. The first `open` of them may not hold yet; those after it do.
    demands: Vec<FormulaId>,
    open: usize,
    /// How many of the demands have narrowed the domains as far as they do.
    settled: usize,
    /// The conditions that were narrowed since the demands were looked at.
    narrowed: ConditionBits,
    /// What conditions could be before they were narrowed.
    trail: Vec<(usize, StatusSet)>,
    guesses: Vec<Guess>,
}

/// A test that was assumed to hold, and how things stood before.
struct Guess {
    condition: usize,
    /// What the condition may be where the test does not hold.
    otherwise: StatusSet,
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

    /// A cube of states of the region; the first one in a fixed order.
    pub fn find(mut self) -> Result<Option<Domains>, OutOfBudget> {
        let mut found = None;
        self.visit_solutions(&mut |solution| {
            found = Some(solution.to_vec());
            false
        })?;
        Ok(found)
    }

    /// How many states the region has; `None` for a number beyond `u128`.
    pub fn count(mut self) -> Result<Option<u128>, OutOfBudget> {
        let mut count = Some(0_u128);
        self.visit_solutions(&mut |solution| {
            count = count.and_then(|count| count.checked_add(states_in(solution)?));
            count.is_some()
        })?;
        Ok(count)
    }

    /// The same region with domains as narrow as the demands force them to be, without demands that then hold.
    pub fn settle(mut self) -> Result<Region, OutOfBudget> {
        if !self.settle_demands()? {
            return Ok(Region::cube(self.domains).and(FormulaId::NOWHERE));
        }
        self.demands.truncate(self.open);
        Ok(Region {
            domains: self.domains,
            settled: self.demands.len(),
            narrowed: 0,
            demands: self.demands,
        })
    }

    /// Calls `visit` for disjoint cubes that together are the region, until it says that it has seen enough.
    fn visit_solutions(&mut self, visit: &mut impl FnMut(&[StatusSet]) -> bool) -> Result<(), OutOfBudget> {
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

    fn guess(&mut self, condition: usize, accepted: StatusSet) {
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

    fn narrow(&mut self, condition: usize, accepted: StatusSet) -> Verdict {
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

    /// Lets the demands narrow the domains that have not yet, and whatever follows from that. Says whether all can still hold.
    fn settle_demands(&mut self) -> Result<bool, OutOfBudget> {
        // Domains are copied as bytes, demands are gone through.
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

    /// Makes the operands of an `all` that has to hold demands of their own, to be looked at one by one.
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

    /// Narrows the domains until nothing is forced any more. Says whether all demands can still hold.
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

    /// Enforces the demand at the index, and moves it aside if it holds, or else the index on. Says whether it can hold.
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

    /// What the formula comes to in the domains as they are.
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

    /// A test that can come out both ways, in a demand that does not hold yet and is closer to it where the test holds; `None`
    /// where all demands hold.
    fn open_test(&mut self) -> Result<Option<(usize, StatusSet)>, OutOfBudget> {
        while self.open > 0 {
            if let Some(test) = self.open_test_in(self.demands[0])? {
                return Ok(Some(test));
            }
            // It cannot fail, or the domains would have been found too narrow for it.
            self.move_aside(0);
        }
        Ok(None)
    }

    /// The first such test in a formula; `None` where the formula is not open.
    fn open_test_in(&mut self, id: FormulaId) -> Result<Option<(usize, StatusSet)>, OutOfBudget> {
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

/// How many states a cube has; `None` for a number beyond `u128`.
pub(super) fn states_in(domains: &[StatusSet]) -> Option<u128> {
    domains
        .iter()
        .try_fold(1_u128, |count, domain| count.checked_mul(domain.len() as u128))
}
