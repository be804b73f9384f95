//! The statuses of all conditions as bits, three a condition.

use super::status_text::bits_above_true;
use super::type_index::TypeIndex;
use crate::condition::ReadCondition;
use crate::status::{ConditionStatus, StatusSet};
use core::fmt;

/// How many conditions fit in one 64-bit word.
pub const CONDITIONS_PER_WORD: usize = 21;

/// How many words `conditions` conditions take; at least 1.
pub const fn words_for(conditions: usize) -> usize {
    if conditions == 0 {
        1
    } else {
        conditions.div_ceil(CONDITIONS_PER_WORD)
    }
}

/// A set of statuses for each condition, by its index: a state where every set holds one, a cube where some hold more.
pub trait Statuses: Copy + Eq + Default + fmt::Debug + Send + Sync + 'static {
    /// The statuses of the condition; none for an index that is out of range.
    fn get(&self, condition: usize) -> StatusSet;

    /// Sets the statuses of the condition. An index out of range is ignored.
    fn put(&mut self, condition: usize, statuses: StatusSet);

    /// The first of the condition's statuses, `Unknown` where it has none.
    fn status(&self, condition: usize) -> ConditionStatus {
        self.get(condition).iter().next().unwrap_or_default()
    }
}

/// [`Statuses`] in `WORDS` words.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PackedStatuses<const WORDS: usize>([u64; WORDS]);

impl<const WORDS: usize> PackedStatuses<WORDS> {
    /// Reads a list of conditions in one pass. The first entry of a type counts; types that are not declared are
    /// passed over.
    ///
    /// Always inlined, so that what is in the index are constants: each status struct has a loop of its own.
    #[inline(always)]
    #[allow(clippy::inline_always)]
    pub fn read<C: ReadCondition, const MIDDLE: usize, const TYPES: usize, const SLOTS: usize>(
        conditions: &[C],
        types: &TypeIndex<WORDS, MIDDLE, TYPES, SLOTS>,
    ) -> Self {
        let mut statuses = Self(types.absent);
        // From the last to the first, so that the first entry of a type is what stays.
        for condition in conditions.iter().rev() {
            if let Some(entry) = types.find(condition.type_()) {
                // A remainder by a power of two needs no bounds check.
                let word = if WORDS.is_power_of_two() {
                    entry.word % WORDS
                } else {
                    entry.word
                };
                if let Some(word) = statuses.0.get_mut(word) {
                    let bit = entry.lowest_bit + bits_above_true(condition.status());
                    *word = *word & entry.others | 1_u64.wrapping_shl(bit);
                }
            }
        }
        statuses
    }

    /// Whether at least one of these bits of a word is set: `any(..)` over atoms.
    #[inline]
    pub const fn any(&self, word: usize, mask: u64) -> bool {
        word < WORDS && self.0[word] & mask != 0
    }

    /// Whether none of these bits of a word is set: `all(..)` over the complements of atoms.
    #[inline]
    pub const fn none(&self, word: usize, mask: u64) -> bool {
        !self.any(word, mask)
    }
}

/// The word and the lowest bit of a condition.
#[inline]
pub(super) const fn position(condition: usize) -> (usize, u32) {
    // Less than 64.
    #[allow(clippy::cast_possible_truncation)]
    let lowest_bit = 3 * (condition % CONDITIONS_PER_WORD) as u32;
    (condition / CONDITIONS_PER_WORD, lowest_bit)
}

/// The condition whose lowest bit of a word this is.
pub(super) const fn condition_at(word: usize, lowest_bit: u32) -> usize {
    word * CONDITIONS_PER_WORD + lowest_bit as usize / 3
}

impl<const WORDS: usize> Statuses for PackedStatuses<WORDS> {
    #[inline]
    fn get(&self, condition: usize) -> StatusSet {
        let (word, shift) = position(condition);
        StatusSet::from_bits(self.0.get(word).map_or(0, |word| (word >> shift & 0b111) as u8))
    }

    #[inline]
    fn put(&mut self, condition: usize, statuses: StatusSet) {
        let (word, shift) = position(condition);
        if let Some(word) = self.0.get_mut(word) {
            *word = *word & !(0b111 << shift) | u64::from(statuses.bits()) << shift;
        }
    }
}

impl<const WORDS: usize> Default for PackedStatuses<WORDS> {
    #[inline]
    fn default() -> Self {
        Self([0; WORDS])
    }
}

impl<const WORDS: usize> fmt::Debug for PackedStatuses<WORDS> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let statuses = (0..WORDS * CONDITIONS_PER_WORD).map(|index| self.get(index));
        f.debug_map()
            .entries(
                (0..)
                    .zip(statuses)
                    .filter(|(_, set): &(usize, _)| !set.is_empty()),
            )
            .finish()
    }
}
