//! Looking one condition up in a list, when a decision first needs it.

use super::reason_text::{ReasonText, reason_number};
use crate::condition::ReadCondition;
use crate::status::ConditionStatus;
use crate::value::Value;

/// The status of a condition type in a list; `absent` where it is not there. The first entry of a type counts.
///
/// An entry found at the very front is taken off the list, for no path of a decision asks for a type twice. Lists are mostly
/// in the order in which the rules ask, and each look-up then begins where the one before it ended.
///
/// `wire_type` is a literal wherever the derive calls this. Always inlined, the comparison is then a few loads and compares
/// with constants.
#[inline(always)]
#[allow(clippy::inline_always)]
pub fn look_up<C: ReadCondition>(
    conditions: &mut &[C],
    wire_type: &'static str,
    absent: ConditionStatus,
) -> ConditionStatus {
    let status = |condition: &C| ConditionStatus::from_wire(condition.status());
    find(conditions, wire_type).map_or(absent, status)
}

/// The value of a condition type in a list, as [its index](Value::index), for a condition of which these reasons are tested.
/// As [`look_up`] otherwise.
#[inline(always)]
#[allow(clippy::inline_always)]
pub fn look_up_value<C: ReadCondition>(
    conditions: &mut &[C],
    wire_type: &'static str,
    absent: ConditionStatus,
    tested: &'static [ReasonText],
) -> usize {
    let value = find(conditions, wire_type).map_or(absent.into(), |condition| {
        let number = reason_number(tested, condition.reason().unwrap_or_default());
        Value::new(ConditionStatus::from_wire(condition.status()), number)
    });
    value.index()
}

#[inline(always)]
#[allow(clippy::inline_always)]
fn find<'a, C: ReadCondition>(conditions: &mut &'a [C], wire_type: &'static str) -> Option<&'a C> {
    let (first, others) = conditions.split_first()?;
    if first.type_() == wire_type {
        *conditions = others;
        return Some(first);
    }
    others.iter().find(|condition| condition.type_() == wire_type)
}
