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

use super::budget::{Meter, OutOfBudget};
use super::formulas::{Formulas, Literal, Node, NodeId};
use crate::status::StatusSet;
use alloc::vec::Vec;

/// What each condition may be.
pub(super) type Domains = Vec<StatusSet>;

/// Formulas that all have to hold.
#[derive(Clone, Debug, Default)]
pub(super) struct Region {
    pub parts: Vec<Literal>,
}

impl Region {
    pub fn of(parts: impl IntoIterator<Item = Literal>) -> Self {
        Self {
            parts: parts.into_iter().collect(),
        }
    }

    /// The states of this region where the formula holds too.
    pub fn and(&self, part: Literal) -> Self {
        Self {
            parts: self.parts.iter().copied().chain([part]).collect(),
        }
    }
}

/// What a formula comes to in some domains.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Holds,
    Fails,
    Open,
}

pub(super) struct Search<'a> {
    pub formulas: &'a Formulas,
    pub meter: &'a mut Meter,
}

impl Search<'_> {
    /// How many guesses may stand at a time: a bound on the stack.
    const MOST_GUESSES: usize = 1_000;

    /// A cube of states of the region within the domains; the first one in a fixed order.
    pub fn find(&mut self, region: &Region, domains: &[StatusSet]) -> Result<Option<Domains>, OutOfBudget> {
        let mut found = None;
        self.visit_solutions(region, domains, &mut |solution| {
            found = Some(solution.to_vec());
            false
        })?;
        Ok(found)
    }

    /// How many states the region has within the domains; `None` for a number beyond `u128`.
    pub fn count(&mut self, region: &Region, domains: &[StatusSet]) -> Result<Option<u128>, OutOfBudget> {
        let mut count = Some(0_u128);
        self.visit_solutions(region, domains, &mut |solution| {
            count = count.and_then(|count| count.checked_add(states_in(solution)?));
            count.is_some()
        })?;
        Ok(count)
    }

    /// Calls `visit` for disjoint cubes that together are the region, until it says that it has seen enough.
    fn visit_solutions(
        &mut self,
        region: &Region,
        domains: &[StatusSet],
        visit: &mut impl FnMut(&[StatusSet]) -> bool,
    ) -> Result<(), OutOfBudget> {
        let open = region.parts.iter().map(|part| part.holds).collect();
        self.solve(open, domains.to_vec(), 0, visit).map(drop)
    }

    /// Whether to go on.
    fn solve(
        &mut self,
        mut open: Vec<NodeId>,
        mut domains: Domains,
        guesses: usize,
        visit: &mut impl FnMut(&[StatusSet]) -> bool,
    ) -> Result<bool, OutOfBudget> {
        if guesses > Self::MOST_GUESSES {
            return Err(OutOfBudget);
        }
        // The second branch of a guess is the next round of this loop, so that only guesses that hold recurse.
        loop {
            if !self.propagate(&mut open, &mut domains)? {
                return Ok(true);
            }
            let test = match open.first() {
                Some(demand) => self.open_test(*demand, &domains)?,
                None => None,
            };
            let Some((condition, accepted)) = test else {
                return Ok(visit(&domains));
            };
            let (holds, fails) = (
                domains[condition].intersection(accepted),
                domains[condition].intersection(accepted.complement()),
            );
            let mut guess = domains.clone();
            guess[condition] = holds;
            if !self.solve(open.clone(), guess, guesses + 1, visit)? {
                return Ok(false);
            }
            domains[condition] = fails;
        }
    }

    /// Narrows the domains until nothing is forced any more, and drops the demands that hold. Says whether all can still
    /// hold.
    fn propagate(&mut self, open: &mut Vec<NodeId>, domains: &mut Domains) -> Result<bool, OutOfBudget> {
        loop {
            let mut narrowed = false;
            let mut kept = 0;
            for index in 0..open.len() {
                let demand = open[index];
                match self.enforce(demand, domains, &mut narrowed)? {
                    Verdict::Fails => return Ok(false),
                    Verdict::Holds => {}
                    Verdict::Open => {
                        open[kept] = demand;
                        kept += 1;
                    }
                }
            }
            open.truncate(kept);
            if !narrowed {
                return Ok(true);
            }
        }
    }

    /// Narrows the domains to what the node forces.
    fn enforce(
        &mut self,
        node: NodeId,
        domains: &mut Domains,
        narrowed: &mut bool,
    ) -> Result<Verdict, OutOfBudget> {
        self.meter.step()?;
        let formulas = self.formulas;
        match formulas.node(node) {
            Node::Literal { condition, accepted } => {
                let domain = &mut domains[*condition];
                let left = domain.intersection(*accepted);
                *narrowed |= left != *domain;
                *domain = left;
                Ok(if left.is_empty() {
                    Verdict::Fails
                } else {
                    Verdict::Holds
                })
            }
            Node::All(operands) => {
                let mut verdict = Verdict::Holds;
                for operand in formulas.operands(operands) {
                    match self.enforce(*operand, domains, narrowed)? {
                        Verdict::Fails => return Ok(Verdict::Fails),
                        Verdict::Open => verdict = Verdict::Open,
                        Verdict::Holds => {}
                    }
                }
                Ok(verdict)
            }
            Node::Any(operands) => {
                let mut only_open = None;
                for operand in formulas.operands(operands) {
                    match self.verdict(*operand, domains)? {
                        Verdict::Holds => return Ok(Verdict::Holds),
                        Verdict::Fails => {}
                        Verdict::Open if only_open.is_some() => return Ok(Verdict::Open),
                        Verdict::Open => only_open = Some(*operand),
                    }
                }
                only_open.map_or(Ok(Verdict::Fails), |operand| {
                    self.enforce(operand, domains, narrowed)
                })
            }
        }
    }

    /// What the node comes to in the domains as they are.
    fn verdict(&mut self, node: NodeId, domains: &Domains) -> Result<Verdict, OutOfBudget> {
        self.meter.step()?;
        let formulas = self.formulas;
        let (operands, decisive, otherwise) = match formulas.node(node) {
            Node::Literal { condition, accepted } => {
                let left = domains[*condition].intersection(*accepted);
                return Ok(match left {
                    left if left.is_empty() => Verdict::Fails,
                    left if left == domains[*condition] => Verdict::Holds,
                    _ => Verdict::Open,
                });
            }
            Node::All(operands) => (operands, Verdict::Fails, Verdict::Holds),
            Node::Any(operands) => (operands, Verdict::Holds, Verdict::Fails),
        };
        let mut verdict = otherwise;
        for operand in formulas.operands(operands) {
            let of_operand = self.verdict(*operand, domains)?;
            if of_operand == decisive {
                return Ok(decisive);
            }
            if of_operand == Verdict::Open {
                verdict = Verdict::Open;
            }
        }
        Ok(verdict)
    }

    /// The first test in an open node that can come out both ways and matters to the node.
    fn open_test(
        &mut self,
        node: NodeId,
        domains: &Domains,
    ) -> Result<Option<(usize, StatusSet)>, OutOfBudget> {
        let formulas = self.formulas;
        match formulas.node(node) {
            Node::Literal { condition, accepted } => Ok(Some((*condition, *accepted))),
            Node::All(operands) | Node::Any(operands) => {
                for operand in formulas.operands(operands) {
                    if self.verdict(*operand, domains)? == Verdict::Open {
                        return self.open_test(*operand, domains);
                    }
                }
                Ok(None)
            }
        }
    }
}

/// How many states a cube has; `None` for a number beyond `u128`.
pub(super) fn states_in(domains: &[StatusSet]) -> Option<u128> {
    domains
        .iter()
        .try_fold(1_u128, |count, domain| count.checked_mul(domain.len() as u128))
}
