//! Looking conditions up when a rule first asks for them.

use super::Declared;
use crate::condition::Condition;
use crate::status::{Status, StatusSet};

/// The statuses of a list of conditions, each looked up at most once and only when asked for.
///
/// Holds at most [`CONDITIONS_PER_WORD`](super::CONDITIONS_PER_WORD) conditions; one beyond that is looked up anew each
/// time.
#[derive(Debug)]
pub struct LazyStatuses<'a, C> {
    conditions: &'a [C],
    /// Three bits a condition, the [`StatusSet`] of its one status; 0 is not looked up yet.
    found: u64,
}

impl<'a, C: Condition> LazyStatuses<'a, C> {
    /// Looks nothing up yet.
    #[inline]
    pub fn new(conditions: &'a [C]) -> Self {
        Self { conditions, found: 0 }
    }

    /// Whether the condition's status is one of `statuses` ([`StatusSet::bits`]). `index` is the condition's own.
    #[inline]
    pub fn is(&mut self, index: u32, declared: &Declared, statuses: u8) -> bool {
        let shift = index * 3;
        let known = StatusSet::from_bits((self.found.checked_shr(shift).unwrap_or(0) & 0b111) as u8);
        let status = if known.is_empty() {
            self.look_up(shift, declared)
        } else {
            known
        };
        status.bits() & statuses != 0
    }

    #[inline]
    fn look_up(&mut self, shift: u32, declared: &Declared) -> StatusSet {
        let status = self
            .conditions
            .iter()
            .find(|condition| condition.type_() == declared.wire_type)
            .map_or(declared.absent, |condition| Status::from_wire(condition.status()))
            .only();
        self.found |= u64::from(status.bits()).checked_shl(shift).unwrap_or(0);
        status
    }
}
