//! The Common Expression Language with Kubernetes' functions, by the crate `kube-cel`: as [`cel`](super::cel), in the
//! version and context that kube-cel brings.

use super::cel::expressions;
use super::one_by_one;
use crate::workloads::{Evaluations, Subject};
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use kube_cel::KubeCelExt;
use kube_cel::cel::objects::{Key, Map};
use kube_cel::cel::{Context, Program, Value};
use std::collections::HashMap;
use std::sync::Arc;

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
    let programs: Vec<(Program, u8)> = expressions(&<S as phase_rules::PhaseStatus>::rules())
        .map(|(expression, phase)| (Program::compile(&expression).expect("a valid expression"), phase))
        .collect();
    // Shared by all lists and never freed, as the one context of a program would be.
    let root: &'static Context<'static> = Box::leak(Box::new(Context::default().with_all()));
    let contexts: Vec<Context<'static>> = lists
        .iter()
        .map(|list| {
            let mut context = root.new_inner_scope();
            context.add_variable_from_value("conditions", value(list));
            context
        })
        .collect();
    one_by_one(contexts, move |context: &Context<'_>| {
        let decides =
            |program: &Program| program.execute(context).expect("the program runs") == Value::Bool(true);
        programs
            .iter()
            .find(|(program, _)| decides(program))
            .map_or(0, |(_, phase)| *phase)
    })
}
