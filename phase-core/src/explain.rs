//! Why a phase came out, and what is missing for another. Nothing here allocates.

use crate::enums::{ConditionEnum, PhaseEnum};
use crate::evaluator::{Position, Values};
use crate::rules::constant::{ConstantMatcher, ConstantRule};
use crate::state::State;
use crate::status::ConditionStatus;
use crate::value::{Value, ValueSet};
use core::fmt;

/// Why a list of conditions has the phase that it has.
///
/// Displays as one line for logs: the phase, the rule that decided and the conditions that made it so.
#[derive(Clone, Copy)]
pub struct Explanation<P: PhaseEnum> {
    state: State<P>,
    phase: P,
    rule: Option<usize>,
}

/// A condition and what rules see of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Cause<T> {
    /// The condition type.
    pub condition: T,
    /// Its status; that of a missing condition is what missing counts as.
    pub status: ConditionStatus,
    /// Its reason, where that decides.
    pub reason: DecidingReason,
}

/// Displays as `JobFailed=True` or `JobFailed=True(DeadlineExceeded)`.
impl<T: fmt::Display> fmt::Display for Cause<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}={}{}", self.condition, self.status, self.reason)
    }
}

/// Which reason a condition has or needs, where that decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DecidingReason {
    /// The reason does not matter.
    Any,
    /// The one with this text.
    Is(&'static str),
    /// Another one than those that rules test.
    Another,
}

/// Displays as `(DeadlineExceeded)` or `(another reason)`, and as nothing where the reason does not matter.
impl fmt::Display for DecidingReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Any => Ok(()),
            Self::Is(text) => write!(f, "({text})"),
            Self::Another => f.write_str("(another reason)"),
        }
    }
}

impl DecidingReason {
    fn of<C: ConditionEnum>(condition: C, value: Value) -> Self {
        C::REASONS
            .text(condition.index(), value)
            .map_or(Self::Another, Self::Is)
    }
}

impl<P: PhaseEnum> Explanation<P> {
    pub(crate) fn new(state: State<P>) -> Self {
        let rules = P::RULES.rules;
        let applies = |rule: &ConstantRule<P::Condition, P>| {
            let matcher = rule.matcher.as_ref();
            matcher.is_none_or(|matcher| state.satisfies(matcher))
        };
        let rule = rules.iter().position(applies);
        Self {
            state,
            phase: rule.map_or_else(P::default, |rule| rules[rule].phase),
            rule,
        }
    }

    /// The phase.
    pub fn phase(&self) -> P {
        self.phase
    }

    /// The index in [`RuleList::rules`](crate::rules::RuleList::rules) of the rule that decided; `None` where no rule held and the phase is `Unknown`.
    pub fn rule(&self) -> Option<usize> {
        self.rule
    }

    /// Returns the left side of the rule that decided as it is written: its matcher, or `_`.
    pub fn rule_source(&self) -> Option<&'static str> {
        Some(P::RULES.rules.get(self.rule?)?.source)
    }

    /// The status of a condition as rules see it.
    pub fn status(&self, condition: P::Condition) -> ConditionStatus {
        self.state.status(condition)
    }

    /// The conditions that made it so, in declaration order: whatever the other conditions are, the deciding rule's
    /// matcher holds. Where `_` or no rule decided, those that keep every rule before it from holding.
    ///
    /// Why the rules before a deciding matcher did not hold is not part of it; [`missing_for`](Self::missing_for) says
    /// what their phase lacks.
    pub fn causes(&self) -> impl Iterator<Item = Cause<P::Condition>> + Clone + use<P> {
        let mut support = P::Values::default();
        match self.rule.and_then(|rule| P::RULES.rules[rule].matcher) {
            Some(matcher) => self.mark_support(&matcher, &mut support),
            None => P::RULES
                .rules
                .iter()
                .filter_map(|rule| rule.matcher.as_ref())
                .for_each(|matcher| self.mark_support(matcher, &mut support)),
        }
        let state = self.state;
        P::Condition::ALL.iter().copied().filter_map(move |condition| {
            let value = state.value(condition.index());
            let marked = support.get(Position::of::<P::Condition>(condition.index()));
            let reason = match marked.len() {
                0 => return None,
                1 => DecidingReason::Any,
                _ => DecidingReason::of(condition, value),
            };
            Some(Cause {
                condition,
                status: value.status(),
                reason,
            })
        })
    }

    /// Returns what is missing for a phase: the rule that is nearest to giving it, and the conditions that would have to
    /// change for that rule to decide, earlier rules and `never` taken into account. The changes were checked: with them,
    /// the phase comes out. No changes mean that the phase is the present one.
    ///
    /// `None`: no way was found. Either no possible state has the phase, or the rules are so entangled that the search
    /// gave up; it takes a bounded number of steps.
    pub fn missing_for(&self, phase: P) -> Option<Missing<P>> {
        let rules = P::RULES.rules;
        let gives_phase = |rule: &usize| rules[*rule].phase == phase;
        let no_rule = phase == P::default() && rules.last().is_none_or(|last| last.matcher.is_some());
        let goals = (0..rules.len())
            .filter(gives_phase)
            .map(Some)
            .chain(no_rule.then_some(None));
        let share = Search::<P>::STEPS / goals.clone().count().max(1);
        let mut search = Search {
            now: self.state,
            best: None,
            steps_left: 0,
        };
        for rule in goals {
            search.steps_left = share;
            search.look_for(Goal { phase, rule });
        }
        let found = search.best?;
        Some(Missing {
            now: self.state,
            then: found.then,
            phase,
            rule: found.goal.rule,
        })
    }

    /// Marks conditions which alone decide whether the formula holds, with their value, and with all values of that status
    /// where the reason decides.
    fn mark_support(&self, formula: &ConstantMatcher<P::Condition>, support: &mut P::Values) {
        let holds = |formula: &ConstantMatcher<P::Condition>| self.state.satisfies(formula);
        let (operands, one_is_enough) = match formula {
            ConstantMatcher::Is(condition, accepted) => {
                let position = Position::of::<P::Condition>(condition.index());
                let value = self.state.value(condition.index());
                let same_status = ValueSet::of(value.status().only()).intersection(position.domain);
                let accepted = accepted.intersection(same_status);
                let marks = if accepted.is_empty() || accepted == same_status {
                    value.only()
                } else {
                    same_status
                };
                return support.put(position, support.get(position).union(marks));
            }
            ConstantMatcher::Not(operand) => return self.mark_support(operand, support),
            ConstantMatcher::Named(index) => {
                return self.mark_support(&P::MATCHERS[*index].matcher, support);
            }
            ConstantMatcher::All(operands) => (operands, !holds(formula)),
            ConstantMatcher::Any(operands) => (operands, holds(formula)),
        };
        if one_is_enough {
            let decides = matches!(formula, ConstantMatcher::Any(_));
            if let Some(decisive) = operands.iter().find(|operand| holds(operand) == decides) {
                self.mark_support(decisive, support);
            }
        } else {
            operands
                .iter()
                .for_each(|operand| self.mark_support(operand, support));
        }
    }
}

impl<P: PhaseEnum> fmt::Debug for Explanation<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Explanation")
            .field("phase", &self.phase)
            .field("rule", &self.rule)
            .field("causes", &List(self.causes()))
            .finish_non_exhaustive()
    }
}

impl<P: PhaseEnum> fmt::Display for Explanation<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {}",
            self.phase,
            RuleLabel {
                rules: P::RULES.rules,
                rule: self.rule,
            }
        )?;
        write_list(f, " because ", self.causes())
    }
}

/// What is missing for a phase.
///
/// Displays as one line for logs: the changes that are needed, and the rule that would then decide.
#[derive(Clone, Copy)]
pub struct Missing<P: PhaseEnum> {
    now: State<P>,
    then: State<P>,
    phase: P,
    rule: Option<usize>,
}

/// A condition that would have to have another status or another reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NeededChange<T> {
    /// The condition type.
    pub condition: T,
    /// Its present status, as rules see it.
    pub from: ConditionStatus,
    /// Its present reason, where that is what would have to change.
    pub from_reason: DecidingReason,
    /// The status that it would have to have.
    pub to: ConditionStatus,
    /// The reason that it would have to have. [`Any`](DecidingReason::Any) only where every reason does, whichever reasons the
    /// other changes with `Any` come with.
    pub to_reason: DecidingReason,
}

/// Displays as `JobCompleted=True (now Unknown)` or `JobFailed=True(DeadlineExceeded) (now True(another reason))`.
impl<T: fmt::Display> fmt::Display for NeededChange<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            condition,
            from,
            from_reason,
            to,
            to_reason,
        } = self;
        write!(f, "{condition}={to}{to_reason} (now {from}{from_reason})")
    }
}

impl<P: PhaseEnum> Missing<P> {
    /// The phase in question.
    pub fn phase(&self) -> P {
        self.phase
    }

    /// The index in [`RuleList::rules`](crate::rules::RuleList::rules) of the rule that would decide; `None` where the phase is `Unknown` because no rule
    /// would hold.
    pub fn rule(&self) -> Option<usize> {
        self.rule
    }

    /// The conditions that would have to change, in declaration order; none where the phase is the present one.
    pub fn changes(&self) -> impl Iterator<Item = NeededChange<P::Condition>> + Clone + use<P> {
        let (missing, values) = (*self, self.values_that_do());
        P::Condition::ALL.iter().copied().filter_map(move |condition| {
            let index = condition.index();
            let (from, to) = (missing.now.value(index), missing.then.value(index));
            let is_same_status = from.status() == to.status();
            let position = Position::of::<P::Condition>(index);
            let every_reason_does = values.get(position) == with_every_reason(to, position);
            let reason_of = |value, is_shown: bool| {
                if is_shown {
                    DecidingReason::of(condition, value)
                } else {
                    DecidingReason::Any
                }
            };
            (from != to).then(|| NeededChange {
                condition,
                from: from.status(),
                from_reason: reason_of(from, is_same_status),
                to: to.status(),
                to_reason: reason_of(to, is_same_status || !every_reason_does),
            })
        })
    }

    /// The values after the changes: of a condition that gets another status, those with every reason where the phase comes
    /// out with each, whichever of their values the conditions before it have.
    fn values_that_do(&self) -> P::Values {
        let mut values = self.then.values;
        for condition in 0..P::Condition::ALL.len() {
            let to = self.then.value(condition);
            if self.now.value(condition).status() == to.status() {
                continue;
            }
            let position = Position::of::<P::Condition>(condition);
            let mut more = values;
            more.put(position, with_every_reason(to, position));
            if self.comes_out(more) {
                values = more;
            }
        }
        values
    }

    /// Whether the phase comes out in all of these states, none of which `never` excludes. May miss that it does.
    fn comes_out(&self, values: P::Values) -> bool {
        let mut nevers = P::RULES.nevers.iter();
        if nevers.any(|never| holds_within::<P>(&never.matcher, values) != Some(false)) {
            return false;
        }
        for rule in P::RULES.rules {
            let matcher = rule.matcher.as_ref();
            match matcher.map_or(Some(true), |matcher| holds_within::<P>(matcher, values)) {
                Some(false) => {}
                _ if rule.phase != self.phase => return false,
                Some(true) => return true,
                None => {}
            }
        }
        self.phase == P::default()
    }
}

/// All values with this status.
fn with_every_reason(value: Value, position: Position) -> ValueSet {
    ValueSet::of(value.status().only()).intersection(position.domain)
}

/// Whether a matcher holds in all states of which the conditions have one of these values, or in none; `None` where its operands
/// do not tell.
fn holds_within<P: PhaseEnum>(matcher: &ConstantMatcher<P::Condition>, values: P::Values) -> Option<bool> {
    let (operands, one_is_enough) = match matcher {
        ConstantMatcher::Is(condition, accepted) => {
            let values = values.get(Position::of::<P::Condition>(condition.index()));
            let accepted = values.intersection(*accepted);
            return (accepted.is_empty() || accepted == values).then_some(!accepted.is_empty());
        }
        ConstantMatcher::Not(operand) => return holds_within::<P>(operand, values).map(|holds| !holds),
        ConstantMatcher::Named(index) => return holds_within::<P>(&P::MATCHERS[*index].matcher, values),
        ConstantMatcher::All(operands) => (operands, false),
        ConstantMatcher::Any(operands) => (operands, true),
    };
    let mut all = Some(!one_is_enough);
    for operand in *operands {
        match holds_within::<P>(operand, values) {
            Some(holds) if holds == one_is_enough => return Some(holds),
            Some(_) => {}
            None => all = None,
        }
    }
    all
}

impl<P: PhaseEnum> fmt::Debug for Missing<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Missing")
            .field("phase", &self.phase)
            .field("rule", &self.rule)
            .field("changes", &List(self.changes()))
            .finish_non_exhaustive()
    }
}

impl<P: PhaseEnum> fmt::Display for Missing<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rule = RuleLabel {
            rules: P::RULES.rules,
            rule: self.rule,
        };
        if self.changes().next().is_none() {
            return write!(f, "{} is the phase: {rule}", self.phase);
        }
        write!(f, "{} needs ", self.phase)?;
        write_list(f, "", self.changes())?;
        write!(f, ": {rule}")
    }
}

/// `rule 2 all(StoreReady, JobScheduled)`, counting from 1.
struct RuleLabel<C: 'static, P: 'static> {
    rules: &'static [ConstantRule<C, P>],
    rule: Option<usize>,
}

impl<C, P> fmt::Display for RuleLabel<C, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.rule {
            Some(rule) => write!(f, "rule {} {}", rule + 1, self.rules[rule].source),
            None => f.write_str("no rule"),
        }
    }
}

/// The items of an iterator, as `[..]`.
struct List<I>(I);

impl<I: Iterator<Item: fmt::Debug> + Clone> fmt::Debug for List<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.clone()).finish()
    }
}

fn write_list(
    f: &mut fmt::Formatter<'_>,
    before: &str,
    items: impl Iterator<Item = impl fmt::Display>,
) -> fmt::Result {
    items.enumerate().try_for_each(|(position, item)| {
        f.write_str(if position > 0 { ", " } else { before })?;
        write!(f, "{item}")
    })
}

/// A phase, and the rule that is to give it.
#[derive(Clone, Copy)]
struct Goal<P> {
    phase: P,
    rule: Option<usize>,
}

#[derive(Clone, Copy)]
struct Found<P: PhaseEnum> {
    goal: Goal<P>,
    then: State<P>,
    changes: usize,
}

/// Looks for the fewest changes that lead to a goal: branch and bound over sets of states.
///
/// A region holds the values that each condition may still take; its representative leaves a condition as it is where
/// the region allows that. While the representative breaks one of the goal's demands, some atom of that demand has to be
/// turned, and each that may be is a branch whose region is smaller. With enough steps the search is exhaustive.
struct Search<P: PhaseEnum> {
    now: State<P>,
    best: Option<Found<P>>,
    steps_left: usize,
}

/// A matcher that has to hold, or must not.
struct Demand<C: 'static> {
    matcher: &'static ConstantMatcher<C>,
    holds: bool,
}

impl<P: PhaseEnum> Search<P> {
    /// How many matchers may be looked at in all; each rule that gives the phase has an equal share.
    const STEPS: usize = 50_000;
    /// More changes than this are no help to anyone, and deeper recursion is no help to the stack.
    const MOST_TURNS: usize = 64;

    fn look_for(&mut self, goal: Goal<P>) {
        let mut anything = P::Values::default();
        for condition in 0..P::Condition::ALL.len() {
            anything.put(Position::of::<P::Condition>(condition), ValueSet::ALL);
        }
        self.narrow(goal, anything, 0);
    }

    fn narrow(&mut self, goal: Goal<P>, region: P::Values, turns: usize) {
        let (then, changes) = self.representative(region);
        if turns > Self::MOST_TURNS || self.best.is_some_and(|best| best.changes <= changes) {
            return;
        }
        match self.broken_demand(goal, then) {
            None => self.best = Some(Found { goal, then, changes }),
            Some(demand) => self.turn_an_atom(goal, &demand, region, then, turns),
        }
    }

    /// The state in the region that is nearest to the present one, and how many conditions differ.
    fn representative(&self, region: P::Values) -> (State<P>, usize) {
        let mut then = self.now;
        let mut changes = 0;
        for condition in 0..P::Condition::ALL.len() {
            let allowed = region.get(Position::of::<P::Condition>(condition));
            if let Some(first) = allowed.first()
                && !allowed.contains(self.now.value(condition))
            {
                then = then.with_value(condition, first);
                changes += 1;
            }
        }
        (then, changes)
    }

    fn broken_demand(&mut self, goal: Goal<P>, then: State<P>) -> Option<Demand<P::Condition>> {
        let rules = P::RULES.rules;
        let earlier = rules.get(..goal.rule.unwrap_or(rules.len())).unwrap_or_default();
        let wanted = goal.rule.and_then(|rule| rules.get(rule)?.matcher.as_ref());
        let unwanted = earlier
            .iter()
            .filter(|rule| rule.phase != goal.phase)
            .filter_map(|rule| rule.matcher.as_ref());
        let nevers = P::RULES.nevers.iter().map(|never| &never.matcher);
        let mut demands = wanted
            .map(|matcher| Demand { matcher, holds: true })
            .into_iter()
            .chain(unwanted.chain(nevers).map(|matcher| Demand {
                matcher,
                holds: false,
            }));
        let steps_left = &mut self.steps_left;
        demands.find(|demand| {
            *steps_left = steps_left.saturating_sub(1);
            then.satisfies(demand.matcher) != demand.holds
        })
    }

    /// Branches on every atom that could meet a broken demand.
    fn turn_an_atom(
        &mut self,
        goal: Goal<P>,
        demand: &Demand<P::Condition>,
        region: P::Values,
        then: State<P>,
        turns: usize,
    ) {
        if self.steps_left == 0 {
            return;
        }
        let Demand { matcher, holds } = *demand;
        let is_broken = |operand: &&ConstantMatcher<P::Condition>| then.satisfies(operand) != holds;
        match matcher {
            ConstantMatcher::Is(condition, values) => {
                let accepted = if holds { *values } else { values.complement() };
                let position = Position::of::<P::Condition>(condition.index());
                let left = region.get(position).intersection(accepted);
                if !left.is_empty() {
                    let mut smaller = region;
                    smaller.put(position, left);
                    self.narrow(goal, smaller, turns + 1);
                }
            }
            ConstantMatcher::Named(index) => {
                let matcher = &P::MATCHERS[*index].matcher;
                self.turn_an_atom(goal, &Demand { matcher, holds }, region, then, turns);
            }
            ConstantMatcher::Not(operand) => {
                self.turn_an_atom(
                    goal,
                    &Demand {
                        matcher: operand,
                        holds: !holds,
                    },
                    region,
                    then,
                    turns,
                );
            }
            ConstantMatcher::All(operands) | ConstantMatcher::Any(operands) => {
                // `all` that should hold: each broken operand must change, so one will do to branch on. `any` that
                // should hold: any of them may change, so all are branches. And the reverse where it should not.
                let each_must_change = matches!(matcher, ConstantMatcher::All(_)) == holds;
                let branches = if each_must_change { 1 } else { operands.len() };
                for matcher in operands.iter().filter(is_broken).take(branches) {
                    self.turn_an_atom(goal, &Demand { matcher, holds }, region, then, turns);
                }
            }
        }
    }
}
