//! What is left when the packed state is kept: one condition is set in it, and the phase read off.

use super::{index, one_by_one};
use crate::workloads::{Evaluations, Subject};
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::ConditionEnum;
use phase_rules::evaluator::Statuses;
use std::hint::black_box;

pub(super) fn prepare<S: Subject>(lists: &[Vec<Condition>]) -> Evaluations<'_> {
    let count = ConditionTypeOf::<S>::ALL.len();
    let states: Vec<_> = lists
        .iter()
        .enumerate()
        .map(|(position, list)| {
            let state = S::statuses(list);
            let condition = position % count;
            (state, condition, state.get(condition))
        })
        .collect();
    one_by_one(states, |(kept, condition, status)| {
        let mut state = *kept;
        state.put(black_box(*condition), *status);
        index(S::decide(&state))
    })
}
