//! The Common Expression Language, by the crate `cel`: a compiled program for each rule. The lists are converted to its
//! values beforehand, in its favour.

use super::one_by_one;
use crate::workloads::{Evaluations, Subject};
use cel::objects::{Key, Map};
use cel::{Context, Env, Program, Value};
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::ConditionStatus;
use phase_rules::rules::{Atom, Formula, Matcher, RuleList};
use std::collections::HashMap;
use std::sync::Arc;

/// The expression of a matcher whose atoms are these expressions.
pub(super) fn expression(matcher: &Matcher, of_atom: &dyn Fn(&Atom) -> String) -> String {
    let joined = |operands: &[Matcher], operator: &str| {
        let operands: Vec<String> = operands
            .iter()
            .map(|operand| expression(operand, of_atom))
            .collect();
        format!("({})", operands.join(operator))
    };
    match matcher {
        Formula::All(operands) if operands.is_empty() => String::from("true"),
        Formula::Any(operands) if operands.is_empty() => String::from("false"),
        Formula::All(operands) => joined(operands, " && "),
        Formula::Any(operands) => joined(operands, " || "),
        Formula::Not(operand) => format!("!({})", expression(operand, of_atom)),
        Formula::Named { formula, .. } => expression(formula, of_atom),
        Formula::Atom(atom) => of_atom(atom),
    }
}

/// The expression of an atom over a list of maps `conditions`, as in the validation rules of a CRD.
///
/// A missing condition is Unknown, so what accepts Unknown is put as the absence of what it refuses.
fn exists(atom: &Atom, rules: &RuleList) -> String {
    let type_ = &rules.conditions()[atom.condition].wire_type;
    let accepts_unknown = atom.values.statuses().contains(ConditionStatus::Unknown);
    let named = if accepts_unknown {
        atom.values.statuses().complement()
    } else {
        atom.values.statuses()
    };
    let statuses: Vec<String> = named
        .iter()
        .map(|status| format!("c.status == '{status}'"))
        .collect();
    let negation = if accepts_unknown { "!" } else { "" };
    format!(
        "{negation}conditions.exists(c, c.type == '{type_}' && ({}))",
        statuses.join(" || ")
    )
}

/// The expressions of all rules with the index of their phase.
#[allow(clippy::cast_possible_truncation)]
pub(super) fn expressions(rules: &RuleList) -> impl Iterator<Item = (String, u8)> {
    rules.rules().iter().map(|rule| {
        let expression = rule.matcher.as_ref().map_or_else(
            || String::from("true"),
            |matcher| expression(matcher, &|atom| exists(atom, rules)),
        );
        (expression, rule.phase as u8)
    })
}

fn value(list: &[Condition]) -> Value {
    let text = |text: &str| Value::String(Arc::new(String::from(text)));
    let key = |name: &str| Key::String(Arc::new(String::from(name)));
    let map = |condition: &Condition| {
        let fields = [
            (key("type"), text(&condition.type_)),
            (key("status"), text(&condition.status)),
        ];
        Value::Map(Map {
            map: Arc::new(HashMap::from(fields)),
        })
    };
    Value::List(Arc::new(list.iter().map(map).collect()))
}

pub(super) fn prepare<S: Subject>(lists: &[Vec<Condition>]) -> Evaluations<'_> {
    let env = Arc::new(Env::stdlib());
    let programs: Vec<(Program, u8)> = expressions(&<S as phase_rules::PhaseStatus>::rules())
        .map(|(expression, phase)| (env.compile(&expression).expect("a valid expression"), phase))
        .collect();
    // Shared by all lists and never freed, as the one context of a program would be.
    let root: &'static Context<'static, 'static> = Box::leak(Box::new(Context::with_env(env)));
    let contexts: Vec<Context<'static, 'static>> = lists
        .iter()
        .map(|list| {
            let mut context = root.new_inner_scope();
            context.add_variable_from_value("conditions", value(list));
            context
        })
        .collect();
    one_by_one(contexts, move |context: &Context<'_, '_>| {
        let decides =
            |program: &Program| program.execute(context).expect("the program runs") == Value::Bool(true);
        programs
            .iter()
            .find(|(program, _)| decides(program))
            .map_or(0, |(_, phase)| *phase)
    })
}
