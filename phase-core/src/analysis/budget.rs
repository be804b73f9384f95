//! How much work the analysis may do. Counted in steps, never in time, so that the same rules give the same report on every
//! machine.

/// The work that an analysis may do, in steps: one step is one visit to a node of a formula, or as much work of another kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    steps: u64,
}

impl Budget {
    /// What a derive may take unless `budget = N` says otherwise.
    pub const DEFAULT: Self = Self::of_steps(1_000_000);

    /// A budget of so many steps. One question may take an eighth of it.
    pub const fn of_steps(steps: u64) -> Self {
        Self { steps }
    }

    /// The number of steps.
    pub const fn steps(self) -> u64 {
        self.steps
    }
}

impl Default for Budget {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// A question took more steps than it may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct OutOfBudget;

/// Counts steps down.
#[derive(Debug)]
pub(super) struct Meter {
    budget: Budget,
    left: u64,
    left_for_question: u64,
}

impl Meter {
    pub fn new(budget: Budget) -> Self {
        Self {
            budget,
            left: budget.steps,
            left_for_question: 0,
        }
    }

    /// Starts a question: its share begins anew.
    pub fn start_question(&mut self) {
        self.left_for_question = self.left.min(self.budget.steps / 8);
    }

    /// A visit to a node.
    pub fn step(&mut self) -> Result<(), OutOfBudget> {
        self.steps(1)
    }

    /// Going over so many items of a list and doing next to nothing with each of them, such as copying it.
    pub fn pass_over(&mut self, items: usize) -> Result<(), OutOfBudget> {
        self.steps(1 + items as u64 / 8)
    }

    /// Work that is as much as visiting so many nodes.
    pub fn steps(&mut self, steps: u64) -> Result<(), OutOfBudget> {
        self.left_for_question = self.left_for_question.checked_sub(steps).ok_or(OutOfBudget)?;
        self.left -= steps;
        Ok(())
    }

    pub fn spent(&self) -> u64 {
        self.budget.steps - self.left
    }
}
