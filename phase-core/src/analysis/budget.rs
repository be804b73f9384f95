//! A limit on the work of an analysis. It counts steps, never time, so that the same rules give the same report on every
//! machine.

/// The most steps that an analysis may take. A step is one visit to a node of a formula, or the same amount of other work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    steps: u64,
}

impl Budget {
    /// The budget of a derive without `budget = N`.
    pub const DEFAULT: Self = Self::of_steps(1_000_000);

    /// Returns a budget of this many steps. One question may take an eighth of it.
    pub const fn of_steps(steps: u64) -> Self {
        Self { steps }
    }

    /// Returns the number of steps.
    pub const fn steps(self) -> u64 {
        self.steps
    }
}

impl Default for Budget {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// A question took more steps than its share.
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

    /// Starts a question, with a new share of the budget.
    pub fn start_question(&mut self) {
        self.left_for_question = self.left.min(self.budget.steps / 8);
    }

    /// Leaves the question this many steps at most, and returns the others.
    pub fn withhold(&mut self, most: u64) -> u64 {
        let withheld = self.left_for_question.saturating_sub(most);
        self.left_for_question -= withheld;
        withheld
    }

    /// Returns steps to the question.
    pub fn give_back(&mut self, withheld: u64) {
        self.left_for_question += withheld;
    }

    /// Counts a visit to a node.
    pub fn step(&mut self) -> Result<(), OutOfBudget> {
        self.steps(1)
    }

    /// Counts a pass over a list that does next to nothing with each item, such as copying it.
    pub fn pass_over(&mut self, items: usize) -> Result<(), OutOfBudget> {
        self.steps(1 + items as u64 / 8)
    }

    /// Counts work that equals visits to this many nodes.
    pub fn steps(&mut self, steps: u64) -> Result<(), OutOfBudget> {
        self.left_for_question = self.left_for_question.checked_sub(steps).ok_or(OutOfBudget)?;
        self.left -= steps;
        Ok(())
    }

    pub fn spent(&self) -> u64 {
        self.budget.steps - self.left
    }
}
