//! The phase in a validation of a CRD, where nothing has a name: from a list of texts `Type=Status` and `Type=Status/Reason`.

use super::expression::Expression;
use super::{CelError, Literal, phase};
use crate::rules::{Atom, RuleList};
use crate::{ConditionStatus, Value, ValueSet};

/// The phase of `self`, a status whose schema `crd::prepare` has prepared: no condition stands twice there, and each status
/// is one of the three. `conditions` is the name of the field.
///
/// # Errors
/// [`CelError`], which says what the rules or the names of the fields are too much of.
pub fn phase_of_self(rules: &RuleList, conditions: &str) -> Result<String, CelError> {
    if rules.ignores_stale() {
        return Err(CelError::IgnoresStale);
    }
    let conditions = field(conditions)?;
    let tests_reasons =
        (0..rules.conditions().len()).any(|condition| rules.tested_reasons(condition).next().is_some());
    let with_reasons = if tests_reasons {
        format!(
            "\n+ self.{conditions}.map(c, c.type + '=' + {STATUS} + '/' + (has(c.reason) ? c.reason : ''))"
        )
    } else {
        String::new()
    };
    let phase = phase(rules, |atom| test(rules, atom))?;
    let of_none = rules.decide(|condition| rules.conditions()[condition].absent);
    super::within_limit(format!(
        "!has(self.{conditions}) ? {}\n: [self.{conditions}.map(c, c.type + '=' + {STATUS}){with_reasons}].map(s,\n{phase})[0]",
        Literal(&of_none.phase.text)
    ))
}

/// Whether the phase of `self` is what the rules derive, for a validation. It is not where there is no phase.
///
/// # Errors
/// As [`phase_of_self`].
pub fn validation(rules: &RuleList, conditions: &str, phase: &str) -> Result<String, CelError> {
    let stored = format!("self.{}", field(phase)?);
    let derived = phase_of_self(rules, conditions)?;
    super::within_limit(format!("has({stored}) && {stored} == (\n{derived}\n)"))
}

/// The struct of the conditions may leave it out.
const STATUS: &str = "(has(c.status) ? c.status : 'Unknown')";

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
    if values.contains(counts_as) {
        let others = standing(rules, condition, domain.intersection(values.complement()));
        match others.len() {
            0 => Expression::Always,
            1 => Expression::Test(format!("!({})", others[0])),
            _ => Expression::Test(format!("!({})", Expression::any(others))),
        }
    } else {
        Expression::any(standing(rules, condition, values.intersection(domain)))
    }
}

/// A test for each status with some of the values.
fn standing(rules: &RuleList, condition: usize, values: ValueSet) -> Vec<Expression> {
    let declared = &rules.conditions()[condition];
    let reasons = |of: ValueSet, status: ConditionStatus| {
        let tested = rules.tested_reasons(condition).enumerate();
        let of_status = tested.filter(move |(number, _)| of.contains(Value::new(status, number + 1)));
        let texts = of_status.map(|(_, reason)| format!("{}={status}/{}", declared.wire_type, reason.text));
        Expression::any(texts.map(|text| Expression::Test(format!("{} in s", Literal(&text)))))
    };
    let test = |status: ConditionStatus| {
        let all = Expression::Test(format!(
            "{} in s",
            Literal(&format!("{}={status}", declared.wire_type))
        ));
        let lacking = values.complement().intersection(rules.domain(condition));
        if !values.contains(status.into()) {
            return reasons(values, status);
        }
        match reasons(lacking, status) {
            Expression::Never => all,
            except => Expression::all([all, Expression::Test(format!("!({except})"))]),
        }
    };
    ConditionStatus::ALL
        .into_iter()
        .map(test)
        .filter(|test| *test != Expression::Never)
        .collect()
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
