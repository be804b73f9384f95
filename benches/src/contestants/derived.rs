//! What the derive generates: `BackupStatus::evaluate`.

use super::{index, one_by_one};
use crate::workloads::{Evaluations, Subject};
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;

pub(super) fn prepare<S: Subject>(lists: &[Vec<Condition>]) -> Evaluations<'_> {
    one_by_one(lists, |list: &Vec<Condition>| index(S::evaluate(list)))
}
