//! The phase in a validation of a CRD, where nothing has a name: from a list of texts, `Type=Status` or, with a reason that rules
//! test, `Type=Status/Reason`. The API server estimates what an expression may cost; that of one pass over the list fits.

use super::expression::{Expression, Operator};
use super::{CelError, Literal, Literals, MOST_LEVELS, phase};
use crate::rules::{Atom, RuleList};
use crate::{Value, ValueSet};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The phase of `self`, a status whose schema `crd::prepare` has prepared: it has no duplicate types, and each status is one of
/// the three. `conditions` is the name of the field.
///
/// # Errors
/// [`CelError`], which says what the rules or the names of the fields are too much of.
pub fn phase_of_self(rules: &RuleList, conditions: &str) -> Result<String, CelError> {
    if rules.ignores_stale() {
        return Err(CelError::IgnoresStale);
    }
    let conditions = field(conditions)?;
    let reasons = reasons(rules)?;
    let phase = phase(rules, |atom| test(rules, atom))?;
    let of_none = rules.decide(|condition| rules.conditions()[condition].absent);
    super::within_limit(format!(
        "!has(self.{conditions}) ? {}\n: [self.{conditions}.map(c, c.type + '=' + (has(c.status) ? c.status : 'Unknown'){reasons})].map(s,\n{phase})[0]",
        Literal(&of_none.phase.text)
    ))
}

/// Whether the phase of `self` is what the rules derive, for a validation. It is not where there is no phase.
///
/// # Errors
/// As [`phase_of_self`].
pub fn validation(rules: &RuleList, conditions: &str, phase: &str) -> Result<String, CelError> {
    is_phase(phase, &phase_of_self(rules, conditions)?)
}

/// Whether the phase of `self` is what an expression gives.
pub(crate) fn is_phase(field_name: &str, derived: &str) -> Result<String, CelError> {
    let stored = format!("self.{}", field(field_name)?);
    super::within_limit(format!("has({stored}) && {stored} == (\n{derived}\n)"))
}

/// What the text of an entry ends with. The reasons are literals, for a text may be costly that may be as long as a reason.
fn reasons(rules: &RuleList) -> Result<String, CelError> {
    let mut types_by_reason: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (index, condition) in rules.conditions().iter().enumerate() {
        for reason in rules.tested_reasons(index) {
            types_by_reason
                .entry(&reason.text)
                .or_default()
                .push(&condition.wire_type);
        }
    }
    if types_by_reason.len() > MOST_LEVELS {
        return Err(CelError::TooManyReasons);
    }
    if types_by_reason.is_empty() {
        return Ok(String::new());
    }
    let mut chain = String::from("\n+ (!has(c.reason) ? ''");
    for (reason, types) in types_by_reason {
        let suffix = format!("/{reason}");
        // Writing to a `String` cannot fail.
        let _ = write!(
            chain,
            " : c.reason == {} && c.type in {} ? {}",
            Literal(reason),
            Literals(types.iter().copied()),
            Literal(&suffix)
        );
    }
    Ok(chain + " : '')")
}

/// Whether a condition has one of the values. A missing condition is in the list with none, so where its value is one
/// of them, the others are tested.
fn test(
    rules: &RuleList,
    Atom {
        condition, values, ..
    }: Atom,
) -> Expression {
    let domain = rules.domain(condition);
    let counts_as = Value::from(rules.conditions()[condition].absent);
    if !values.contains(counts_as) {
        return in_list(rules, condition, values.intersection(domain));
    }
    match in_list(rules, condition, domain.intersection(values.complement())) {
        Expression::Constant(false) => Expression::Constant(true),
        others => Expression::Test(format!("!({others})")),
    }
}

/// Whether the list has a condition with one of the values.
fn in_list(rules: &RuleList, condition: usize, values: ValueSet) -> Expression {
    let tests = values.iter().map(|value| {
        let mut text = format!("{}={}", rules.conditions()[condition].wire_type, value.status());
        if let Some(reason) = rules.reason(condition, value) {
            text = format!("{text}/{}", reason.text);
        }
        Expression::Test(format!("{} in s", Literal(&text)))
    });
    Expression::join(Operator::Or, tests)
}

/// The name of a field [as expressions write it](https://kubernetes.io/docs/reference/using-api/cel/#escaping).
pub(crate) fn field(name: &str) -> Result<String, CelError> {
    const KEYWORDS: [&str; 19] = [
        "true",
        "false",
        "null",
        "in",
        "as",
        "break",
        "const",
        "continue",
        "else",
        "for",
        "function",
        "if",
        "import",
        "let",
        "loop",
        "package",
        "namespace",
        "return",
        "var",
    ];
    if KEYWORDS.contains(&name) {
        return Ok(format!("__{name}__"));
    }
    let begins = name.starts_with(|c: char| c.is_ascii_alphabetic() || "_.-/".contains(c));
    let goes_on = name
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || "_.-/".contains(c));
    if !begins || !goes_on {
        return Err(CelError::FieldName(name.into()));
    }
    let escaped = name.replace("__", "__underscores__");
    Ok(escaped
        .replace('.', "__dot__")
        .replace('-', "__dash__")
        .replace('/', "__slash__"))
}
