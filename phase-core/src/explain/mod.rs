//! Why a phase came out, and what is missing for another.
//!
//! Derived rules are explained without allocating. [`RuleList::explain`](crate::rules::RuleList::explain) says the same of a list that is data.

mod missing;
mod search;
mod source;

pub use missing::{Missing, NeededChange};
#[doc(hidden)]
pub use source::Node;
pub use source::{DeclaredCondition, Explain};

use crate::enums::{ConditionEnum, PhaseEnum};
use crate::status::ConditionStatus;
use crate::value::{Value, ValueSet};
use core::fmt;
use search::Search;
use source::holds;

/// Why a list of conditions has the phase that it has, by the rules `R`: a phase enum, such as `BackupPhase`, or `&RuleList`.
///
/// Displays as one line for logs: the phase, the rule that decided and the conditions that made it so.
#[derive(Clone, Copy)]
pub struct Explanation<R: Explain> {
    rules: R,
    state: R::Sets,
    phase: R::Phase,
    rule: Option<usize>,
}

/// A condition and what rules see of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Cause<T, R = &'static str> {
    /// The condition.
    pub condition: T,
    /// Its status; that of a missing condition is what missing counts as.
    pub status: ConditionStatus,
    /// Its reason, where that decides.
    pub reason: DecidingReason<R>,
}

/// Displays as `JobFailed=True` or `JobFailed=True(DeadlineExceeded)`.
impl<T: fmt::Display, R: fmt::Display> fmt::Display for Cause<T, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}={}{}", self.condition, self.status, self.reason)
    }
}

/// Which reason a condition has or needs, where that decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DecidingReason<R = &'static str> {
    /// The reason does not matter.
    Any,
    /// The one with this text.
    Is(R),
    /// Another one than those that rules test.
    Another,
}

/// Displays as `(DeadlineExceeded)` or `(another reason)`, and as nothing where the reason does not matter.
impl<R: fmt::Display> fmt::Display for DecidingReason<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Any => Ok(()),
            Self::Is(text) => write!(f, "({text})"),
            Self::Another => f.write_str("(another reason)"),
        }
    }
}

impl<R> DecidingReason<R> {
    fn of(rules: impl Explain<Reason = R>, condition: usize, value: Value) -> Self {
        rules
            .reason_text(condition, value)
            .map_or(Self::Another, Self::Is)
    }
}

impl<P: PhaseEnum> Explanation<P> {
    /// Returns the left side of the rule that decided as it is written: its matcher, or `_`.
    pub fn rule_source(&self) -> Option<&'static str> {
        Some(P::RULES.rules.get(self.rule?)?.source)
    }

    /// The status of a condition as rules see it.
    pub fn status(&self, condition: P::Condition) -> ConditionStatus {
        self.rules.value(&self.state, condition.index()).status()
    }
}

impl<R: Explain> Explanation<R> {
    pub(crate) fn new(rules: R, state: R::Sets) -> Self {
        let applies = |matcher: Option<_>| matcher.is_none_or(|matcher| holds(rules, matcher, &state));
        let decided = rules
            .each_rule()
            .enumerate()
            .find(|(_, (matcher, _))| applies(*matcher));
        let (rule, phase) = match decided {
            Some((rule, (_, phase))) => (Some(rule), phase),
            None => (None, rules.unknown_phase()),
        };
        Self {
            rules,
            state,
            phase,
            rule,
        }
    }

    /// The phase.
    pub fn phase(&self) -> R::Phase {
        self.phase
    }

    /// The index in [`RuleList::rules`](crate::rules::RuleList::rules) of the rule that decided; `None` where no rule held and the phase is `Unknown`.
    pub fn rule(&self) -> Option<usize> {
        self.rule
    }

    /// The conditions that made it so, in declaration order: whatever the other conditions are, the deciding rule's
    /// matcher holds. Where `_` or no rule decided, those that keep every rule before it from holding.
    ///
    /// Why the rules before a deciding matcher did not hold is not part of it; [`missing_for`](Self::missing_for) says
    /// what their phase lacks.
    pub fn causes(&self) -> impl Iterator<Item = Cause<R::Condition, R::Reason>> + Clone + use<R> {
        let Self { rules, state, .. } = self.clone();
        let mut support = rules.no_values();
        let decided = self.rule.and_then(|rule| rules.each_rule().nth(rule)?.0);
        match decided {
            Some(matcher) => self.mark_support(matcher, &mut support),
            None => rules
                .each_rule()
                .filter_map(|(matcher, _)| matcher)
                .for_each(|matcher| self.mark_support(matcher, &mut support)),
        }
        (0..rules.count_conditions()).filter_map(move |condition| {
            let value = rules.value(&state, condition);
            let reason = match rules.set(&support, condition).len() {
                0 => return None,
                1 => DecidingReason::Any,
                _ => DecidingReason::of(rules, condition, value),
            };
            Some(Cause {
                condition: rules.declared(condition),
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
    pub fn missing_for(&self, phase: R::Phase) -> Option<Missing<R>> {
        let found = Search::nearest(self.rules, &self.state, phase)?;
        Some(Missing {
            rules: self.rules,
            now: self.state.clone(),
            then: found.then,
            phase,
            rule: found.rule,
        })
    }

    /// Marks conditions which alone decide whether the formula holds, with their value, and with all values of that status
    /// where the reason decides.
    fn mark_support(&self, formula: R::Formula, support: &mut R::Sets) {
        let rules = self.rules;
        let holds = |formula| holds(rules, formula, &self.state);
        let (operands, decides) = match rules.node(formula) {
            Node::Is(condition, accepted) => {
                let value = rules.value(&self.state, condition);
                let same_status = with_every_reason(rules, condition, value);
                let accepted = accepted.intersection(same_status);
                let marks = if accepted.is_empty() || accepted == same_status {
                    value.only()
                } else {
                    same_status
                };
                let marked = rules.set(support, condition);
                return rules.put(support, condition, marked.union(marks));
            }
            Node::Not(operand) => return self.mark_support(operand, support),
            Node::All(operands) => (operands, false),
            Node::Any(operands) => (operands, true),
        };
        if holds(formula) == decides {
            let mut operands = operands;
            if let Some(decisive) = operands.find(|operand| holds(*operand) == decides) {
                self.mark_support(decisive, support);
            }
        } else {
            operands.for_each(|operand| self.mark_support(operand, support));
        }
    }
}

/// All values of a condition with the status of this one.
fn with_every_reason<R: Explain>(rules: R, condition: usize, value: Value) -> ValueSet {
    ValueSet::of(value.status().only()).intersection(rules.all_values(condition))
}

impl<R: Explain> fmt::Debug for Explanation<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Explanation")
            .field("phase", &self.phase)
            .field("rule", &self.rule)
            .field("causes", &List(self.causes()))
            .finish_non_exhaustive()
    }
}

impl<R: Explain> fmt::Display for Explanation<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.rules.write_phase(self.phase, f)?;
        f.write_str(": ")?;
        write_rule(self.rules, self.rule, f)?;
        write_list(f, " because ", self.causes())
    }
}

/// `rule 2 all(StoreReady, JobScheduled)`, counting from 1.
fn write_rule<R: Explain>(rules: R, rule: Option<usize>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match rule {
        Some(rule) => {
            write!(f, "rule {} ", rule + 1)?;
            rules.write_pattern(rule, f)
        }
        None => f.write_str("no rule"),
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
