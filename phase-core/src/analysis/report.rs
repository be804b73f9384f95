//! The result of an analysis: data, without text and without positions in source.
//!
//! Rules, phases, conditions, `ensure`s and `never`s are given by their index in the [`RuleList`](crate::rules::RuleList).

use crate::rules::RuleList;
use crate::value::{Value, ValueSet};
use alloc::vec::Vec;

/// The result of an analysis.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// The number of states that no `never` excludes; `None` where the budget was too small to count them or they are more
    /// than `u128` can count.
    pub possible_states: Option<u128>,
    /// What is wrong, in the order unsatisfiable, unreachable, not covered, `ensure`, unread, unused,
    /// not checked. Empty where all
    /// checks passed.
    pub findings: Vec<Finding>,
    /// What is worth knowing and not wrong. Empty in the report of [`findings`](super::findings).
    pub notes: Notes,
    /// The steps that the analysis took.
    pub steps: u64,
}

/// Something that is wrong with a rule list.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Finding {
    /// The `never`s together exclude every state. Nothing else is checked.
    ContradictoryNevers,
    /// A `never` that excludes no state.
    #[non_exhaustive]
    UnsatisfiableNever {
        /// The `never`.
        never: usize,
    },
    /// A rule that is unreachable because its matcher holds in no possible state.
    #[non_exhaustive]
    UnsatisfiableMatcher {
        /// The rule.
        rule: usize,
        /// Whether it holds in states, all of which `never` excludes.
        only_excluded: bool,
    },
    /// A rule that is unreachable because earlier rules cover all of its states.
    #[non_exhaustive]
    UnreachableRule {
        /// The rule.
        rule: usize,
        /// Earlier rules that together cover all of its states, in ascending order.
        shadowed_by: Vec<usize>,
        /// Whether no smaller set of earlier rules does; false where the budget was too small to find out.
        is_smallest: bool,
    },
    /// States that no rule covers.
    UncoveredStates(StateSet),
    /// An `ensure` that fails in some states.
    #[non_exhaustive]
    BrokenEnsure {
        /// The `ensure`.
        ensure: usize,
        /// The states in which it fails, by the rule that decides: the first such rule, and the others as far as the budget
        /// went.
        violations: Vec<EnsureViolation>,
        /// Whether no other rule breaks it; false where the budget was too small to find out.
        is_complete: bool,
        /// A checked change that makes it hold.
        fix: Option<Fix>,
    },
    /// An `ensure` whose premise holds in no possible state.
    #[non_exhaustive]
    VacuousEnsure {
        /// The `ensure`.
        ensure: usize,
    },
    /// A condition that no rule reads and that is not marked `unread`.
    #[non_exhaustive]
    UnreadCondition {
        /// The condition.
        condition: usize,
    },
    /// A condition that is marked `unread`, but a rule reads it.
    #[non_exhaustive]
    ReadDespiteUnread {
        /// The condition.
        condition: usize,
        /// The first rule that reads it.
        rule: usize,
    },
    /// A phase that is declared and that no rule gives.
    #[non_exhaustive]
    UnusedPhase {
        /// The phase.
        phase: usize,
    },
    /// A question that the budget was too small to answer. Not a verdict.
    NotChecked(Question),
}

/// A question of an analysis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Question {
    /// Do the `never`s leave a state?
    NeversLeaveAState,
    /// Does the `never` exclude a state?
    NeverIsSatisfiable(usize),
    /// Can the rule's matcher hold?
    MatcherIsSatisfiable(usize),
    /// Is the rule reachable?
    RuleIsReachable(usize),
    /// Is every state covered?
    EveryStateIsCovered,
    /// Does the `ensure` hold?
    EnsureHolds(usize),
    /// Can the premise of the `ensure` hold?
    EnsureIsNotVacuous(usize),
}

/// The states in which one rule decides and an `ensure` fails.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EnsureViolation {
    /// The rule that decides; `None` for states that no rule covers.
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
    /// The number of states; `None` where the budget was too small to count them or they are more than `u128` can count.
    pub count: Option<u128>,
    /// Maximal combinations of the set, each with a state that is in none before it; at most
    /// [`MOST_COMBINATIONS`](Self::MOST_COMBINATIONS).
    pub combinations: Vec<Combination>,
    /// Whether the combinations together are the whole set.
    pub is_complete: bool,
    /// The number of states outside the combinations; `None` where it is not known.
    pub more: Option<u128>,
}

impl StateSet {
    /// The most combinations that are listed.
    pub const MOST_COMBINATIONS: usize = 8;
}

/// A combination of values: the states in which each condition has one of its values, whatever the others have.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Combination {
    /// The values of each condition; none of these sets is empty.
    pub values: Vec<ValueSet>,
}

impl Combination {
    /// Returns the conditions that cannot have every value, with the values that they can have.
    pub fn constraints<'a>(&'a self, rules: &'a RuleList) -> impl Iterator<Item = (usize, ValueSet)> + 'a {
        self.values
            .iter()
            .copied()
            .enumerate()
            .filter(|(condition, values)| *values != rules.domain(*condition))
    }

    /// Whether the state is in the combination. `state` gives each condition's value by its index; a status is one with
    /// another reason than those that rules test.
    pub fn contains<V: Into<Value>>(&self, state: impl Fn(usize) -> V) -> bool {
        self.values
            .iter()
            .enumerate()
            .all(|(condition, values)| values.contains(state(condition).into()))
    }

    /// Returns the states that are in both; `None` where there are none.
    pub(super) fn overlap(&self, other: &Self) -> Option<Self> {
        let both = self.values.iter().zip(&other.values);
        let both = both.map(|(one, other)| Some(one.intersection(*other)).filter(|both| !both.is_empty()));
        Some(Self {
            values: both.collect::<Option<_>>()?,
        })
    }

    /// Returns the number of its states; `None` for more than `u128` can count.
    pub fn count(&self) -> Option<u128> {
        super::search::states_in(&self.values)
    }
}

/// A change of the rules that fixes an `ensure`. It is checked: the `ensure` then holds, those that held still do, none becomes
/// vacuous, and no rule becomes unreachable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fix {
    /// Move a rule before another one.
    #[non_exhaustive]
    MoveRule {
        /// The rule to move.
        rule: usize,
        /// The earlier rule before which it goes.
        above: usize,
        /// The number of possible states that get another phase; `None` where they were not counted.
        changed_states: Option<u128>,
    },
}

/// What is worth knowing and not wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Notes {
    /// Pairs of rules whose order matters.
    pub overlaps: Vec<Overlap>,
    /// Rules that can be removed, all together, without changing the phase of any possible state or leaving one without a rule: in
    /// each state that they decide, a later rule gives the same phase. Nothing more can be removed then. Unreachable rules are
    /// skipped, and count as removed.
    pub redundant_rules: Vec<usize>,
    /// Parts of matchers that can be removed, all together, without changing which rule decides in any possible state. Nothing
    /// more can be removed then. Unreachable rules are skipped.
    pub redundant_parts: Vec<RedundantPart>,
    /// Changes of one condition that change the phase.
    pub transitions: Vec<Transition>,
    /// Whether the budget was enough for all of these lists.
    pub is_complete: bool,
}

/// Two rules with different phases that hold together in a state where the first decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Overlap {
    /// The rule that decides.
    pub rule: usize,
    /// The later rule, which would decide if it came first.
    pub later: usize,
}

/// A part of a matcher that can be removed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct RedundantPart {
    /// The rule.
    pub rule: usize,
    /// The path to the part: its position among the operands of each `all`, `any` or `not`, from the outside in.
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
    /// Its value before.
    pub before: Value,
    /// Its value after.
    pub after: Value,
}
