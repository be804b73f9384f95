//! What is left when the packed state is kept: one condition is set in it, and the phase read off.

use super::{index, one_by_one};
use crate::workloads::{Evaluations, Subject};
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::{ConditionEnum, ConditionTypeOf, State};
use std::hint::black_box;

pub(super) fn prepare<S: Subject>(lists: &[Vec<Condition>]) -> Evaluations<'_> {
    let states: Vec<_> = lists
        .iter()
        .enumerate()
        .map(|(position, list)| {
            let state = State::<S::Phase>::read(list);
            let condition = ConditionTypeOf::<S>::ALL[position % ConditionTypeOf::<S>::ALL.len()];
            (
                state,
                condition,
                state.status(condition),
                state.reason(condition).unwrap_or_default(),
            )
        })
        .collect();
    let tests_reasons = (S::rules().conditions().iter()).any(|condition| !condition.reasons.is_empty());
    if !tests_reasons {
        return one_by_one(states, |(kept, condition, status, _)| {
            index(kept.with(black_box(*condition), *status).phase())
        });
    }
    one_by_one(states, |(kept, condition, status, reason)| {
        let state = kept.with_reason(black_box(*condition), *status, reason);
        index(state.phase())
    })
}
