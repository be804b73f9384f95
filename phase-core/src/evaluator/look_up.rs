//! Looking one condition up in a list, when a decision first needs it.

use crate::condition::ReadCondition;
use crate::status::ConditionStatus;

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
    let Some((first, others)) = conditions.split_first() else {
        return absent;
    };
    if first.type_() == wire_type {
        *conditions = others;
        return ConditionStatus::from_wire(first.status());
    }
    for condition in others {
        if condition.type_() == wire_type {
            return ConditionStatus::from_wire(condition.status());
        }
    }
    absent
}
