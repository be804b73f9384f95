//! The same rule list as data, interpreted: `RuleList::evaluate`.

use super::one_by_one;
use crate::workloads::{Evaluations, Subject};
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;

#[allow(clippy::cast_possible_truncation)]
pub(super) fn prepare<S: Subject>(lists: &[Vec<Condition>]) -> Evaluations<'_> {
    let rules = <S as phase_rules::PhaseStatus>::rules();
    one_by_one(lists, move |list: &Vec<Condition>| {
        rules.evaluate(list).phase_index as u8
    })
}
