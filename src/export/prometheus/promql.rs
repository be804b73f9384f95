//! Matchers as `PromQL`: the set of objects in which they hold, as series with the labels `namespace` and `name`.
//!
//! Negations are at the atoms, where they are other values. An atom is one series selector, if the condition has to be
//! there, or all objects but those of a selector.

use super::super::text::quoted;
use phase_core::rules::{Atom, Matcher, RuleList};
use phase_core::status::{ConditionStatus, StatusSet};
use phase_core::value::{Value, ValueSet};

/// The labels that are an object's.
pub const ON: &str = "on (namespace, name)";

/// A set of objects.
#[derive(Clone, Debug, PartialEq)]
pub enum Objects {
    All,
    None,
    /// Those of an expression, and whether it is a selector, which needs no parentheses.
    Of(String, IsSelector),
}

type IsSelector = bool;

/// The names of the metrics.
pub struct Metrics {
    /// One series for each object.
    pub objects: String,
    /// One for each condition, with the labels `type`, `status` and `reason`.
    pub conditions: String,
}

impl Metrics {
    /// The objects in which the matcher holds or, negated, does not.
    pub fn objects(&self, rules: &RuleList, matcher: &Matcher, is_negated: bool) -> Objects {
        let all = |operands: &[Matcher]| -> Vec<Objects> {
            operands
                .iter()
                .map(|operand| self.objects(rules, operand, is_negated))
                .collect()
        };
        match matcher {
            Matcher::Named { formula, .. } => self.objects(rules, formula, is_negated),
            Matcher::Not(operand) => self.objects(rules, operand, !is_negated),
            Matcher::All(operands) if is_negated => union(all(operands)),
            Matcher::Any(operands) if !is_negated => union(all(operands)),
            Matcher::All(operands) | Matcher::Any(operands) => intersection(all(operands)),
            Matcher::Atom(atom) => {
                let values = if is_negated {
                    atom.values.complement()
                } else {
                    atom.values
                };
                self.with_values(rules, Atom::new(atom.condition, values))
            }
        }
    }

    fn with_values(&self, rules: &RuleList, atom: Atom) -> Objects {
        let Atom {
            condition, values, ..
        } = atom;
        let domain = rules.domain(condition);
        let others = domain.intersection(values.complement());
        let missing = Value::from(rules.conditions()[condition].absent);
        if !values.contains(missing) {
            return union(self.selectors(rules, condition, domain.intersection(values)));
        }
        match union(self.selectors(rules, condition, others)) {
            Objects::None => Objects::All,
            Objects::All => Objects::None,
            Objects::Of(others, is_selector) => {
                let others = operand(others, is_selector);
                Objects::Of(format!("{} unless {ON} {others}", self.objects), false)
            }
        }
    }

    /// The series of a condition that is there and has one of these values: a selector for the statuses with the same reasons.
    fn selectors(&self, rules: &RuleList, condition: usize, values: ValueSet) -> Vec<Objects> {
        let of_status = |status: ConditionStatus| values.intersection(ValueSet::of(status.only()));
        let reasons = |status| -> Vec<usize> { of_status(status).iter().map(Value::reason).collect() };
        let mut selectors: Vec<(Vec<usize>, StatusSet)> = Vec::new();
        for status in ConditionStatus::ALL {
            let reasons = reasons(status);
            match selectors.iter_mut().find(|(same, _)| *same == reasons) {
                Some((_, statuses)) => *statuses = *statuses | status.only(),
                None => selectors.push((reasons, status.only())),
            }
        }
        let wire_type = quoted(&rules.conditions()[condition].wire_type);
        let text = |number: usize| {
            let reason = rules.tested_reasons(condition).nth(number - 1);
            reason.map_or("", |reason| &*reason.text)
        };
        let count = rules.tested_reasons(condition).count();
        selectors
            .into_iter()
            .filter(|(reasons, _)| !reasons.is_empty())
            .map(|(reasons, statuses)| {
                // Reasons have no character that means something in a regular expression.
                let (is, is_one_of, listed) = if reasons.contains(&0) {
                    (
                        "!=",
                        "!~",
                        (1..=count).filter(|reason| !reasons.contains(reason)).collect(),
                    )
                } else {
                    ("=", "=~", reasons)
                };
                let listed: Vec<&str> = listed.into_iter().map(text).collect();
                let reason = match &*listed {
                    [] => String::new(),
                    [one] => format!(", reason{is}\"{one}\""),
                    several => format!(", reason{is_one_of}\"{}\"", several.join("|")),
                };
                let selector = format!(
                    "{}{{type={wire_type}{}{reason}}}",
                    self.conditions,
                    with_status(statuses)
                );
                Objects::Of(selector, true)
            })
            .collect()
    }
}

/// Any other text counts as `Unknown`.
fn with_status(statuses: StatusSet) -> &'static str {
    use ConditionStatus::{False, True, Unknown};
    match [True, False, Unknown].map(|status| statuses.contains(status)) {
        [true, false, false] => ", status=\"True\"",
        [false, true, false] => ", status=\"False\"",
        [false, false, true] => ", status!~\"True|False\"",
        [true, true, false] => ", status=~\"True|False\"",
        [true, false, true] => ", status!=\"False\"",
        [false, true, true] => ", status!=\"True\"",
        [true, true, true] | [false, false, false] => "",
    }
}

fn union(sets: Vec<Objects>) -> Objects {
    if sets.contains(&Objects::All) {
        return Objects::All;
    }
    joined(sets, "or", Objects::None)
}

fn intersection(sets: Vec<Objects>) -> Objects {
    if sets.contains(&Objects::None) {
        return Objects::None;
    }
    joined(sets, "and", Objects::All)
}

/// The sets without those that change nothing, each in a line.
fn joined(sets: Vec<Objects>, operator: &str, neutral: Objects) -> Objects {
    let mut sets: Vec<Objects> = sets.into_iter().filter(|set| *set != neutral).collect();
    if sets.len() < 2 {
        return sets.pop().unwrap_or(neutral);
    }
    let operands = sets.into_iter().filter_map(|set| match set {
        Objects::Of(expression, is_selector) => Some(operand(expression, is_selector)),
        Objects::All | Objects::None => None,
    });
    let operands: Vec<String> = operands.collect();
    Objects::Of(operands.join(&format!("\n{operator} {ON} ")), false)
}

fn operand(expression: String, is_selector: IsSelector) -> String {
    if is_selector {
        expression
    } else {
        format!("({expression})")
    }
}
