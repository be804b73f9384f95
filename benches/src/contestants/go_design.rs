//! The design of the Go module, ported as it is: matchers are boxed, statuses are hash sets, and each rule first puts the
//! list into a hash map.

use super::one_by_one;
use crate::workloads::{Evaluations, Subject};
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::rules::{Formula, Matcher as Source, RuleList};
use std::collections::{HashMap, HashSet};

type ByType<'a> = HashMap<&'a str, &'a str>;

trait Matcher {
    fn matches(&self, conditions: &ByType<'_>) -> bool;
}

struct Is {
    type_: String,
    statuses: HashSet<String>,
}

struct All(Vec<Box<dyn Matcher>>);

struct Any(Vec<Box<dyn Matcher>>);

struct Not(Box<dyn Matcher>);

impl Matcher for Is {
    fn matches(&self, conditions: &ByType<'_>) -> bool {
        let status = conditions.get(&*self.type_).copied().unwrap_or("Unknown");
        self.statuses.contains(status)
    }
}

impl Matcher for All {
    fn matches(&self, conditions: &ByType<'_>) -> bool {
        self.0.iter().all(|matcher| matcher.matches(conditions))
    }
}

impl Matcher for Any {
    fn matches(&self, conditions: &ByType<'_>) -> bool {
        self.0.iter().any(|matcher| matcher.matches(conditions))
    }
}

impl Matcher for Not {
    fn matches(&self, conditions: &ByType<'_>) -> bool {
        !self.0.matches(conditions)
    }
}

struct PhaseRule {
    phase: u8,
    matcher: Box<dyn Matcher>,
}

impl PhaseRule {
    fn satisfies(&self, conditions: &[Condition]) -> bool {
        let mut by_type = HashMap::with_capacity(conditions.len());
        for condition in conditions {
            by_type.insert(&*condition.type_, &*condition.status);
        }
        self.matcher.matches(&by_type)
    }
}

fn boxed(matcher: &Source, rules: &RuleList) -> Box<dyn Matcher> {
    let all_of = |operands: &[Source]| operands.iter().map(|operand| boxed(operand, rules)).collect();
    match matcher {
        Formula::All(operands) => Box::new(All(all_of(operands))),
        Formula::Any(operands) => Box::new(Any(all_of(operands))),
        Formula::Not(operand) => Box::new(Not(boxed(operand, rules))),
        Formula::Named { formula, .. } => boxed(formula, rules),
        Formula::Atom(atom) => Box::new(Is {
            type_: rules.conditions()[atom.condition].wire_type.clone(),
            statuses: atom
                .values
                .statuses()
                .iter()
                .map(|status| status.to_string())
                .collect(),
        }),
    }
}

#[allow(clippy::cast_possible_truncation)]
fn phase_rules(rules: &RuleList) -> Vec<PhaseRule> {
    let always = || -> Box<dyn Matcher> { Box::new(All(Vec::new())) };
    rules
        .rules()
        .iter()
        .map(|rule| PhaseRule {
            phase: rule.phase as u8,
            matcher: rule
                .matcher
                .as_ref()
                .map_or_else(always, |matcher| boxed(matcher, rules)),
        })
        .collect()
}

pub(super) fn prepare<S: Subject>(lists: &[Vec<Condition>]) -> Evaluations<'_> {
    let rules = phase_rules(&<S as phase_rules::PhaseStatus>::rules());
    one_by_one(lists, move |list: &Vec<Condition>| {
        rules
            .iter()
            .find(|rule| rule.satisfies(list))
            .map_or(0, |rule| rule.phase)
    })
}
