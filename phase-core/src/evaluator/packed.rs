//! The statuses of all conditions as bits, three a condition.

use super::FindType;
use crate::condition::Condition;
use crate::status::{Status, StatusSet};
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
pub trait Statuses: Copy + PartialEq + Default + fmt::Debug + Send + Sync + 'static {
    /// The statuses of the condition; none for an index that is out of range.
    fn get(&self, condition: usize) -> StatusSet;

    /// Sets the statuses of the condition. An index out of range is ignored.
    fn put(&mut self, condition: usize, statuses: StatusSet);

    /// The first of the condition's statuses, `Unknown` where it has none.
    fn status(&self, condition: usize) -> Status {
        self.get(condition).iter().next().unwrap_or_default()
    }
}

/// [`Statuses`] in `WORDS` words.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PackedStatuses<const WORDS: usize>([u64; WORDS]);

impl<const WORDS: usize> PackedStatuses<WORDS> {
    /// Reads a list of conditions in one pass. The first entry of a type counts; types that are not declared are
    /// passed over.
    #[inline]
    pub fn read<C: Condition>(conditions: &[C], types: &(impl FindType + ?Sized)) -> Self {
        let mut statuses = Self::default();
        for condition in conditions {
            if let Some(index) = types.find_type(condition.type_())
                && statuses.get(index).is_empty()
            {
                statuses.put(index, Status::from_wire(condition.status()).only());
            }
        }
        statuses.fill_in_absent(types);
        statuses
    }

    #[inline]
    fn fill_in_absent(&mut self, types: &(impl FindType + ?Sized)) {
        for (index, declared) in types.declared().iter().enumerate() {
            if self.get(index).is_empty() {
                self.put(index, declared.absent.only());
            }
        }
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
const fn position(condition: usize) -> (usize, usize) {
    (
        condition / CONDITIONS_PER_WORD,
        3 * (condition % CONDITIONS_PER_WORD),
    )
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
