//! Evaluates a rule list that is data.

use super::{Atom, ConditionType, Matcher, Phase, Rule, RuleList};
use crate::condition::ReadCondition;
use crate::condition_list;
use crate::explain::Explanation;
use crate::status::ConditionStatus;
use crate::value::Value;
use alloc::vec::Vec;

/// A phase, and the rule that gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Decision<'a> {
    /// The phase.
    pub phase: &'a Phase,
    /// The index of the phase in [`RuleList::phases`].
    pub phase_index: usize,
    /// The index of the rule in [`RuleList::rules`]; `None` if no rule holds, so that the phase is `Unknown`.
    pub rule: Option<usize>,
}

impl Matcher {
    /// Whether the matcher holds in a state. `value` gives each condition's value by its index; a status is one with another
    /// reason than those that rules test.
    pub fn matches<V: Into<Value>>(&self, value: impl Fn(usize) -> V) -> bool {
        self.holds(&mut |atom: &Atom| atom.values.contains(value(atom.condition).into()))
    }
}

impl Rule {
    /// Whether the rule holds in a state, whatever earlier rules do. `_` always does.
    pub fn matches<V: Into<Value>>(&self, value: impl Fn(usize) -> V) -> bool {
        self.matcher.as_ref().is_none_or(|matcher| matcher.matches(value))
    }
}

impl RuleList {
    /// Reads the value of every declared condition from a list. A missing one has its `absent` status and another reason than
    /// those that rules test; a status text that is none of the three counts as `Unknown`. Of several entries of a type, the
    /// first counts.
    pub fn values<C: ReadCondition>(&self, conditions: &[C]) -> Vec<Value> {
        self.values_at(conditions, None)
    }

    /// Reads the values from a list of an object with this `metadata.generation`, if it is known. Where the rules
    /// [ignore stale conditions](Self::ignores_stale), one that was set for an older generation counts as missing.
    pub fn values_at<C: ReadCondition>(&self, conditions: &[C], generation: Option<i64>) -> Vec<Value> {
        let generation = generation.filter(|_| self.ignores_stale());
        let counts = |condition: &&C| {
            generation.is_none_or(|generation| !condition_list::is_stale(*condition, generation))
        };
        let value = |(index, declared): (usize, &ConditionType)| {
            let Some(condition) = condition_list::find(conditions, &declared.wire_type).filter(counts) else {
                return declared.absent.into();
            };
            let status = ConditionStatus::from_wire(condition.status());
            if declared.reasons.is_empty() {
                return status.into();
            }
            let reason = condition.reason();
            let number = self
                .tested_reasons(index)
                .position(|tested| Some(&*tested.text) == reason);
            Value::new(status, number.map_or(0, |number| number + 1))
        };
        self.conditions().iter().enumerate().map(value).collect()
    }

    /// Returns the phase of a list of conditions, and the rule that gave it.
    ///
    /// Derived evaluators return the same without allocating.
    pub fn evaluate<C: ReadCondition>(&self, conditions: &[C]) -> Decision<'_> {
        self.evaluate_at(conditions, None)
    }

    /// Returns the phase of a list of conditions of an object with this `metadata.generation`, if it is known, and the rule that
    /// gave it. See [`values_at`](Self::values_at).
    pub fn evaluate_at<C: ReadCondition>(&self, conditions: &[C], generation: Option<i64>) -> Decision<'_> {
        let values = self.values_at(conditions, generation);
        self.decide(|condition| values[condition])
    }

    /// Returns the phase of a state. `value` gives each condition's value by its index in [`RuleList::conditions`]; a status is
    /// one with another reason than those that rules test.
    pub fn decide<V: Into<Value>>(&self, value: impl Fn(usize) -> V) -> Decision<'_> {
        let rule = self.rules().iter().position(|rule| rule.matches(&value));
        let phase_index = rule.map_or(0, |rule| self.rules()[rule].phase);
        Decision {
            phase: &self.phases()[phase_index],
            phase_index,
            rule,
        }
    }

    /// Explains the phase of a state as [`decide`](Self::decide) gives it, and what is missing for another. `value` gives each
    /// condition's value by its index in [`RuleList::conditions`]; a status is one with another reason than those that rules
    /// test.
    ///
    /// Says the same as the explanations of derived rules, but allocates. [`missing_for`](Explanation::missing_for) takes the
    /// index of a phase in [`RuleList::phases`].
    ///
    /// ```
    /// use phase_core::rules::{ConditionType, RuleList, named, when};
    /// use phase_core::status::ConditionStatus::{True, Unknown};
    ///
    /// let rules = RuleList::builder()
    ///     .condition(ConditionType::new("JobCompleted"))
    ///     .condition(ConditionType::new("JobFailed"))
    ///     .rule(when("JobFailed", True), "Failed")
    ///     .rule(when("JobCompleted", True), "Completed")
    ///     .otherwise("Pending")
    ///     .build()?;
    /// let explanation = rules.explain(|condition| [Unknown, True][condition]);
    /// assert_eq!(explanation.to_string(), "Failed: rule 1 JobFailed because JobFailed=True");
    /// let cause = explanation.causes().next().unwrap();
    /// assert_eq!((cause.condition.index, cause.status), (1, True));
    ///
    /// let completed = rules.phases().iter().position(|phase| phase.name == "Completed").unwrap();
    /// let missing = explanation.missing_for(completed).unwrap();
    /// assert_eq!(
    ///     missing.to_string(),
    ///     "Completed needs JobCompleted=True (now Unknown), JobFailed=False (now True): rule 2 JobCompleted"
    /// );
    /// # Ok::<(), phase_core::rules::BuildError>(())
    /// ```
    pub fn explain<V: Into<Value>>(&self, value: impl Fn(usize) -> V) -> Explanation<&Self> {
        let known = |condition| {
            let value = value(condition).into();
            // A reason that no rule tests is another reason.
            if self.domain(condition).contains(value) {
                value.only()
            } else {
                Value::from(value.status()).only()
            }
        };
        Explanation::new(self, (0..self.conditions().len()).map(known).collect())
    }
}
