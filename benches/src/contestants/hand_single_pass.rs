//! Rules as a careful hand writes them: one loop with a `match` on the type, then `if`s on local variables.

use super::{index, one_by_one};
use crate::workloads::{Evaluations, Subject};
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;

pub(super) fn prepare<S: Subject>(lists: &[Vec<Condition>]) -> Evaluations<'_> {
    one_by_one(lists, |list: &Vec<Condition>| index(S::hand_single_pass(list)))
}
