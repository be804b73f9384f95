//! The values of all conditions as bits, at least three a condition.

use super::reason_text::reason_number;
use super::status_text::bits_above_true;
use super::type_index::TypeIndex;
use crate::condition::ReadCondition;
use crate::enums::ConditionEnum;
use crate::status::ConditionStatus;
use crate::value::ValueSet;
use alloc::vec::Vec;
use core::fmt;

/// How many conditions without tested reasons fit in one 64-bit word.
pub const CONDITIONS_PER_WORD: usize = 21;

/// Where the bits of a condition are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The index of the word.
    pub word: usize,
    /// The lowest bit, which is that of `True` with another reason.
    pub lowest_bit: u32,
    /// All values of the condition.
    pub domain: ValueSet,
}

impl Position {
    /// The bits of a condition of which this many reasons are tested.
    #[inline]
    pub const fn new(word: usize, lowest_bit: u32, reasons: usize) -> Self {
        Self {
            word,
            lowest_bit,
            domain: ValueSet::domain(reasons),
        }
    }

    /// The position of a condition of a list that tests no reasons.
    #[inline]
    pub const fn without_reasons(condition: usize) -> Self {
        // Less than 64.
        #[allow(clippy::cast_possible_truncation)]
        let lowest_bit = 3 * (condition % CONDITIONS_PER_WORD) as u32;
        Self::new(condition / CONDITIONS_PER_WORD, lowest_bit, 0)
    }

    /// The position of a declared condition.
    #[inline]
    pub(crate) fn of<C: ConditionEnum>(condition: usize) -> Self {
        let reasons = C::REASONS.of;
        match reasons.get(condition) {
            Some(reasons) => reasons.position,
            None => Self::without_reasons(condition),
        }
    }

    /// The positions of conditions of which these many reasons are tested: one after the other, each within a word.
    pub fn of_all(reasons: impl IntoIterator<Item = usize>) -> Vec<Self> {
        let (mut word, mut lowest_bit) = (0, 0);
        let mut next = |reasons: usize| {
            let bits = ValueSet::domain(reasons).bits().count_ones();
            if lowest_bit + bits > u64::BITS {
                (word, lowest_bit) = (word + 1, 0);
            }
            let position = Self::new(word, lowest_bit, reasons);
            lowest_bit += bits;
            position
        };
        reasons.into_iter().map(&mut next).collect()
    }

    /// The bits of these values in the word.
    #[inline]
    pub const fn mask(self, values: ValueSet) -> u64 {
        self.domain.intersection(values).bits() << self.lowest_bit
    }
}

/// A set of values for each condition: a state where every set holds one, a combination where some hold more.
pub trait Values: Copy + Eq + Default + fmt::Debug + Send + Sync + 'static {
    /// The values of the condition there; none for a position that is out of range.
    fn get(&self, position: Position) -> ValueSet;

    /// Sets the values of the condition there. A position that is out of range is ignored.
    fn put(&mut self, position: Position, values: ValueSet);
}

/// [`Values`] in `WORDS` words.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PackedValues<const WORDS: usize>([u64; WORDS]);

impl<const WORDS: usize> PackedValues<WORDS> {
    /// Reads a list of conditions in one pass. The first entry of a type counts; types that are not declared are
    /// passed over.
    ///
    /// Always inlined, so that what is in the index are constants: each status struct has a loop of its own. `REASONS` says
    /// whether any reason is tested.
    #[inline(always)]
    #[allow(clippy::inline_always)]
    pub fn read<
        C: ReadCondition,
        const REASONS: bool,
        const MIDDLE: usize,
        const TYPES: usize,
        const SLOTS: usize,
    >(
        conditions: &[C],
        types: &TypeIndex<WORDS, MIDDLE, TYPES, SLOTS>,
    ) -> Self {
        let mut values = Self(types.absent);
        // From the last to the first, so that the first entry of a type is what stays.
        for condition in conditions.iter().rev() {
            if let Some(entry) = types.find(condition.type_()) {
                // A remainder by a power of two needs no bounds check.
                let word = if WORDS.is_power_of_two() {
                    entry.word as usize % WORDS
                } else {
                    entry.word as usize
                };
                if let Some(word) = values.0.get_mut(word) {
                    let mut bit = entry.lowest_bit + bits_above_true(condition.status());
                    if let Some(reasons) = entry.reasons.filter(|_| REASONS) {
                        let number = reason_number(reasons.texts, condition.reason().unwrap_or_default());
                        // At most 63.
                        #[allow(clippy::cast_possible_truncation)]
                        let bits = (ConditionStatus::ALL.len() * number) as u32;
                        bit += bits;
                    }
                    *word = *word & entry.others | 1_u64.wrapping_shl(bit);
                }
            }
        }
        values
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

impl<const WORDS: usize> Values for PackedValues<WORDS> {
    #[inline]
    fn get(&self, position: Position) -> ValueSet {
        let bits = self
            .0
            .get(position.word)
            .map_or(0, |word| word >> position.lowest_bit);
        ValueSet::from_bits(bits).intersection(position.domain)
    }

    #[inline]
    fn put(&mut self, position: Position, values: ValueSet) {
        if let Some(word) = self.0.get_mut(position.word) {
            *word = *word & !position.mask(ValueSet::ALL) | position.mask(values);
        }
    }
}

impl<const WORDS: usize> Default for PackedValues<WORDS> {
    #[inline]
    fn default() -> Self {
        Self([0; WORDS])
    }
}

/// The words in hexadecimal: without the list nobody knows which bits are whose.
impl<const WORDS: usize> fmt::Debug for PackedValues<WORDS> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#x?}", self.0)
    }
}
