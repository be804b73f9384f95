//! The Common Expression Language as fast as it gets, by each of the two crates: one program for the whole list of rules, each
//! condition a variable that holds its status. Filling the variables is not measured, in its favour. One variable that
//! is a map of the statuses takes longer in both crates.

use super::cel::expression;
use super::one_by_one;
use crate::workloads::{Evaluations, Subject};
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::ConditionStatus;
use phase_rules::rules::{Atom, RuleList};
use std::sync::Arc;

/// The index of the phase, as an expression over variables named as the types: `rule ? 1 : rule ? 2 : 0`.
fn program(rules: &RuleList) -> String {
    let of_atom = |atom: &Atom| has_status(atom, rules);
    rules
        .rules()
        .iter()
        .rev()
        .fold(String::from("0"), |otherwise, rule| match &rule.matcher {
            Some(matcher) => format!("{} ? {} : {otherwise}", expression(matcher, &of_atom), rule.phase),
            None => rule.phase.to_string(),
        })
}

/// One comparison where one status is accepted or refused, as it always is in the workloads.
fn has_status(atom: &Atom, rules: &RuleList) -> String {
    let type_ = &rules.conditions()[atom.condition].wire_type;
    let compared = |operator: &str, status: ConditionStatus| format!("{type_} {operator} '{status}'");
    let (accepted, refused) = (atom.values.statuses(), atom.values.statuses().complement());
    match (
        &accepted.iter().collect::<Vec<_>>()[..],
        &refused.iter().collect::<Vec<_>>()[..],
    ) {
        ([status], _) => compared("==", *status),
        (_, [status]) => compared("!=", *status),
        (_, []) => String::from("true"),
        _ => String::from("false"),
    }
}

/// The status text of each declared type.
fn statuses<'a>(list: &'a [Condition], rules: &'a RuleList) -> impl Iterator<Item = (&'a str, &'a str)> {
    rules.conditions().iter().map(|declared| {
        let entry = list
            .iter()
            .find(|condition| condition.type_ == declared.wire_type);
        let status = entry.map_or("Unknown", |condition| &*condition.status);
        (&*declared.wire_type, status)
    })
}

/// The two crates have the same API in two versions.
macro_rules! engine {
    ($prepare:ident, $cel:path, $root:expr) => {
        pub(super) fn $prepare<S: Subject>(lists: &[Vec<Condition>]) -> Evaluations<'_> {
            use $cel as cel;

            let rules = &<S as phase_rules::PhaseStatus>::rules();
            let program = cel::Program::compile(&program(rules)).expect("a valid expression");
            // Shared by all lists and never freed, as the one context of a program would be.
            let root: &'static _ = Box::leak(Box::new($root));
            let contexts: Vec<_> = lists
                .iter()
                .map(|list| {
                    let mut context = root.new_inner_scope();
                    for (type_, status) in statuses(list, rules) {
                        context.add_variable_from_value(type_, cel::Value::String(Arc::new(status.into())));
                    }
                    context
                })
                .collect();
            one_by_one(contexts, move |context| {
                match program.execute(context).expect("the program runs") {
                    cel::Value::Int(phase) => u8::try_from(phase).expect("the index of a phase"),
                    other => panic!("{other:?} is no phase"),
                }
            })
        }
    };
}

engine!(
    cel,
    ::cel,
    ::cel::Context::with_env(Arc::new(::cel::Env::stdlib()))
);
engine!(kube_cel, ::kube_cel::cel, ::kube_cel::cel::Context::default());
