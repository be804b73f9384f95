//! What an analysis finds: data, without text and without places in source.
//!
//! Rules, phases, conditions, `ensure`s and `never`s are called by their index in the [`RuleList`](crate::rules::RuleList).

use crate::status::{ConditionStatus, StatusSet};
use alloc::vec::Vec;

/// Everything that an analysis found out about a rule list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// How many states there are that no `never` excludes; `None` where they could not be counted within the budget or
    /// are more than `u128` can count.
    pub possible_states: Option<u128>,
    /// What is wrong, in the order unsatisfiable, unreachable, uncovered, `ensure`, unread, not checked. Empty for a rule
    /// list that is proven right.
    pub findings: Vec<Finding>,
    /// What is worth knowing and not wrong. Empty where only the findings were asked for.
    pub notes: Notes,
    /// How many steps of the budget the analysis took.
    pub steps: u64,
}

/// Something that is wrong with a rule list.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Finding {
    /// The `never`s together leave no state. Nothing else is checked then.
    ContradictoryNevers,
    /// A `never` that excludes no state.
    #[non_exhaustive]
    UnsatisfiableNever {
        /// The `never`.
        never: usize,
    },
    /// A rule whose matcher holds in no possible state, whatever the other rules are.
    #[non_exhaustive]
    UnsatisfiableMatcher {
        /// The rule.
        rule: usize,
        /// Whether there are states in which it holds, all of them excluded by `never`.
        only_excluded: bool,
    },
    /// A rule whose every state an earlier rule takes.
    #[non_exhaustive]
    UnreachableRule {
        /// The rule.
        rule: usize,
        /// Earlier rules that together take all of its states, in ascending order.
        shadowed_by: Vec<usize>,
        /// Whether no smaller set of earlier rules does. Where it is not set, the budget did not suffice to find out.
        is_smallest: bool,
    },
    /// States that no rule takes.
    UncoveredStates(StateSet),
    /// An invariant that does not hold.
    #[non_exhaustive]
    BrokenEnsure {
        /// The `ensure`.
        ensure: usize,
        /// Where it does not hold, by the rule that decides. At least the first such rule; the others as far as the budget
        /// suffices.
        violations: Vec<EnsureViolation>,
        /// A change that makes it hold, found and checked.
        fix: Option<Fix>,
    },
    /// An invariant whose premise holds in no possible state.
    #[non_exhaustive]
    VacuousEnsure {
        /// The `ensure`.
        ensure: usize,
    },
    /// A condition that no rule reads and that does not say so.
    #[non_exhaustive]
    UnreadCondition {
        /// The condition.
        condition: usize,
    },
    /// A condition that says that no rule reads it, and one does.
    #[non_exhaustive]
    ReadDespiteUnread {
        /// The condition.
        condition: usize,
        /// The first rule that reads it.
        rule: usize,
    },
    /// A question that would have taken more steps than the budget allows. Not a verdict.
    NotChecked(Question),
}

/// A question that an analysis asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Question {
    /// Whether the `never`s leave a state.
    NeversLeaveAState,
    /// Whether the `never` excludes a state.
    NeverIsSatisfiable(usize),
    /// Whether the rule's matcher can hold.
    MatcherIsSatisfiable(usize),
    /// Whether the rule can decide.
    RuleIsReachable(usize),
    /// Whether every state has a rule.
    EveryStateIsCovered,
    /// Whether the invariant holds.
    EnsureHolds(usize),
    /// Whether the invariant is about any state.
    EnsureIsNotVacuous(usize),
}

/// The states in which an invariant does not hold and one rule decides.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EnsureViolation {
    /// The rule that decides; `None` where none does.
    pub rule: Option<usize>,
    /// The phase in these states.
    pub phase: usize,
    /// The states.
    pub states: StateSet,
}

/// A set of states.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct StateSet {
    /// How many states there are; `None` where they could not be counted within the budget or are more than `u128` can
    /// count.
    pub count: Option<u128>,
    /// Maximal cubes of the set, each with a state that those before it do not have; at most
    /// [`MOST_CUBES`](Self::MOST_CUBES).
    pub cubes: Vec<Cube>,
    /// Whether the cubes together are the whole set.
    pub is_complete: bool,
    /// How many states lie outside of the cubes; `None` where that is not known.
    pub more: Option<u128>,
}

impl StateSet {
    /// More cubes than this are not looked for.
    pub const MOST_CUBES: usize = 8;
}

/// A set of states in which every condition has, independently of the others, one of its statuses.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Cube {
    /// The statuses of each condition; none of them is empty.
    pub statuses: Vec<StatusSet>,
}

impl Cube {
    /// The conditions that are not free to have any status, with the statuses that they may have.
    pub fn constraints(&self) -> impl Iterator<Item = (usize, StatusSet)> + '_ {
        self.statuses
            .iter()
            .copied()
            .enumerate()
            .filter(|(_, statuses)| *statuses != StatusSet::ALL)
    }

    /// Whether the state, each condition's status by its index, is in the cube.
    pub fn contains(&self, state: impl Fn(usize) -> ConditionStatus) -> bool {
        self.statuses
            .iter()
            .enumerate()
            .all(|(condition, statuses)| statuses.contains(state(condition)))
    }

    /// How many states the cube has; `None` for more than `u128` can count.
    pub fn count(&self) -> Option<u128> {
        super::search::states_in(&self.statuses)
    }
}

/// A change of the rules that mends an invariant. It was checked: with it, the invariant holds, those that held before still
/// do, none has become vacuous, and every rule is reachable that was before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fix {
    /// Moving a rule to the place before another.
    #[non_exhaustive]
    MoveRule {
        /// The rule to be moved.
        rule: usize,
        /// The earlier rule that it is to stand before.
        above: usize,
        /// How many possible states then have another phase; `None` where they were not counted.
        changed_states: Option<u128>,
    },
}

/// What is worth knowing and not wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Notes {
    /// Pairs of rules whose order matters.
    pub overlaps: Vec<Overlap>,
    /// Parts of matchers that could be left out, all together, without changing which rule decides in any possible state. No
    /// more could be left out besides. Rules that can never decide are not looked at.
    pub redundant_parts: Vec<RedundantPart>,
    /// Which single-condition changes lead from which phase to which.
    pub transitions: Vec<Transition>,
    /// Whether the budget sufficed for all of these lists.
    pub is_complete: bool,
}

/// Two rules with different phases that hold together in a state where the first decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Overlap {
    /// The rule that decides.
    pub rule: usize,
    /// The later rule, which would decide if it stood first.
    pub later: usize,
}

/// A part of a matcher that could be left out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct RedundantPart {
    /// The rule.
    pub rule: usize,
    /// The way to the part: the position among the operands of each `all`, `any` or `not` on the way, from the outside in.
    pub path: Vec<usize>,
}

/// A change of one condition that changes the phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Transition {
    /// The phase before.
    pub from: usize,
    /// The phase after.
    pub to: usize,
    /// The condition that changes.
    pub condition: usize,
    /// Its status before.
    pub status_before: ConditionStatus,
    /// Its status after.
    pub status_after: ConditionStatus,
}
