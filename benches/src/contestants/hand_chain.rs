//! Rules as most operators write them by hand: `if is(&conditions, "X", "True") && ..`.

use super::{index, one_by_one};
use crate::workloads::{Evaluations, Subject};
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;

/// Whether the condition stands in the list with that status.
pub fn is(conditions: &[Condition], type_: &str, status: &str) -> bool {
    conditions
        .iter()
        .any(|condition| condition.type_ == type_ && condition.status == status)
}

/// Whether the condition stands in the list with that status and one of these reasons.
pub fn is_because(conditions: &[Condition], type_: &str, status: &str, reasons: &[&str]) -> bool {
    conditions.iter().any(|condition| {
        condition.type_ == type_ && condition.status == status && reasons.contains(&condition.reason.as_str())
    })
}

pub(super) fn prepare<S: Subject>(lists: &[Vec<Condition>]) -> Evaluations<'_> {
    one_by_one(lists, |list: &Vec<Condition>| index(S::hand_chain(list)))
}
