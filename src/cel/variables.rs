//! The variables of an admission policy: a status for each condition, a reason where rules test it; and the phase over them.

use super::expression::{Expression, Operator};
use super::list::field;
use super::{CelError, Literal, Literals, phase};
#[cfg(feature = "kube")]
use crate::rules::Matcher;
use crate::rules::{Atom, RuleList};
use crate::{ConditionStatus, StatusSet, Value, ValueSet};
use std::collections::BTreeSet;
use std::fmt::Write;

/// A variable of an admission policy, which later ones name `variables.name`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Variable {
    /// Its name.
    pub name: String,
    /// Its expression over `object` and the variables before it.
    pub expression: String,
}

/// The variables from which a policy knows the conditions of `object` that rules and `never`s read.
///
/// They hold for any object, whatever its schema is: of two conditions of a type the first counts, and a status that is
/// none of the three counts as Unknown. `conditions` is the name of the field in the status.
///
/// # Errors
/// An expression cannot name the field.
pub fn variables(rules: &RuleList, conditions: &str) -> Result<Vec<Variable>, CelError> {
    let conditions = format!("object.status.{}", field(conditions)?);
    let mut variables = vec![Variable {
        name: "conditions".into(),
        expression: format!(
            "has({conditions}) && {conditions} != null ? {conditions}.filter(c, has(c.type)) : []"
        ),
    }];
    for index in read_conditions(rules) {
        let condition = &rules.conditions()[index];
        let mut add = |what: &str, field: &str, missing: &str, missing_field: &str| {
            let missing = Literal(missing);
            let mut value = format!("has(c.{field}) ? c.{field} : {}", Literal(missing_field));
            if rules.ignores_stale() {
                value = format!("{IS_STALE} ? {missing} : {value}");
            }
            variables.push(Variable {
                name: name(what, rules, index),
                expression: format!(
                    "(variables.conditions.filter(c, c.type == {}).map(c, {value}) + [{missing}])[0]",
                    Literal(&condition.wire_type)
                ),
            });
        };
        add(
            "status",
            "status",
            condition.absent.as_str(),
            ConditionStatus::Unknown.as_str(),
        );
        if rules.tested_reasons(index).next().is_some() {
            add("reason", "reason", "", "");
        }
    }
    Ok(variables)
}

/// The phase, over the [`variables`].
///
/// # Errors
/// [`CelError`], which says what the rules are too much of.
pub fn phase_of_variables(rules: &RuleList) -> Result<String, CelError> {
    phase(rules, |atom| test(rules, atom))
}

/// A condition without a generation, or with 0, is as good as new.
const IS_STALE: &str = "has(c.observedGeneration) && c.observedGeneration != null && c.observedGeneration != 0 \
                        && c.observedGeneration < object.metadata.generation";

/// The conditions that a rule or a `never` reads, in declaration order.
pub(crate) fn read_conditions(rules: &RuleList) -> impl Iterator<Item = usize> {
    let mut read = BTreeSet::new();
    let of_rules = rules.rules().iter().filter_map(|rule| rule.matcher.as_ref());
    for matcher in of_rules.chain(rules.nevers()) {
        matcher.for_each_atom(&mut |atom| {
            read.insert(atom.condition);
        });
    }
    read.into_iter()
}

/// CEL has ASCII names only.
fn name(what: &str, rules: &RuleList, condition: usize) -> String {
    let name = &rules.conditions()[condition].name;
    if name.is_ascii() {
        format!("{what}_{name}")
    } else {
        format!("{what}_{condition}")
    }
}

/// Whether a matcher does not hold, over the variables.
#[cfg(feature = "kube")]
pub(crate) fn is_not(rules: &RuleList, matcher: &Matcher) -> Result<String, CelError> {
    let expression = Expression::of(matcher, false, &|atom| test(rules, atom));
    super::within_limit(expression.to_string())
}

/// Whether a condition has one of the values.
fn test(
    rules: &RuleList,
    Atom {
        condition, values, ..
    }: Atom,
) -> Expression {
    let values = values.intersection(rules.domain(condition));
    let whole = |status: &ConditionStatus| {
        let all = ValueSet::of(status.only()).intersection(rules.domain(condition));
        values.intersection(all) == all
    };
    let whole: StatusSet = ConditionStatus::ALL.into_iter().filter(whole).collect();
    let partial = values.statuses().intersection(whole.complement());
    let with_reasons = partial.iter().map(|status| {
        let tested = rules.tested_reasons(condition).enumerate();
        // Another reason than the tested ones is told by what it is not.
        let others_count = values.contains(status.into());
        let named =
            tested.filter(|(number, _)| values.contains(Value::new(status, number + 1)) != others_count);
        let texts: Vec<&str> = named.map(|(_, reason)| &*reason.text).collect();
        let reason = name("variables.reason", rules, condition);
        let mut test = format!("{reason} in {}", Literals(texts.iter().copied()));
        if others_count {
            test = format!("!({test})");
        }
        let has_status = has_status(rules, condition, status.only());
        Expression::join(Operator::And, [has_status, Expression::Test(test)])
    });
    let whole = [has_status(rules, condition, whole)];
    Expression::join(Operator::Or, whole.into_iter().chain(with_reasons))
}

/// Unknown is whatever is not the others.
fn has_status(rules: &RuleList, condition: usize, statuses: StatusSet) -> Expression {
    let status = name("variables.status", rules, condition);
    let unknown_counts = statuses.contains(ConditionStatus::Unknown);
    let named = [ConditionStatus::True, ConditionStatus::False];
    let named: Vec<&str> = named
        .into_iter()
        .filter(|status| statuses.contains(*status) != unknown_counts)
        .map(ConditionStatus::as_str)
        .collect();
    let mut test = String::new();
    // Writing to a `String` cannot fail.
    let _ = match (&*named, unknown_counts) {
        ([], true) => return Expression::Constant(true),
        ([], false) => return Expression::Constant(false),
        ([only], false) => write!(test, "{status} == {}", Literal(only)),
        ([only], true) => write!(test, "{status} != {}", Literal(only)),
        (both, false) => write!(test, "{status} in {}", Literals(both.iter().copied())),
        (both, true) => write!(test, "!({status} in {})", Literals(both.iter().copied())),
    };
    Expression::Test(test)
}
