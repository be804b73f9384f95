//! Finding a declared condition type by a hash of its text.
//!
//! The derive chooses the hash; an operator only looks types up. Slots hold indices, a type whose slot is taken lies in the
//! next free one, and the factor of the hash is one that leaves no such collision, where some hundred tries find one: for
//! realistic lists they do. A hit is always verified by an exact comparison.

use super::packed::Position;
use crate::rules::constant::{ConditionReasons, ConstantCondition, ConstantReasons};
use crate::value::ValueSet;
use alloc::vec;
use alloc::vec::Vec;

/// An index of the condition types of a rule list by their text, for values packed in `WORDS` words. `MIDDLE` is the
/// [`middle_words`] of the longest type, `TYPES` how many there are at most, a power of two, `SLOTS` how many slots the
/// [`TypeHash`] may have.
#[derive(Clone, Copy, Debug)]
pub struct TypeIndex<const WORDS: usize, const MIDDLE: usize, const TYPES: usize, const SLOTS: usize> {
    types: &'static [ConstantCondition],
    entries: [TypeEntry<MIDDLE>; TYPES],
    /// The offset in bytes of each slot's entry, which an index would have to be multiplied for; any entry's in a free slot.
    slots: [u32; SLOTS],
    hash: TypeHash,
    /// The packed values of an empty list.
    pub(super) absent: [u64; WORDS],
}

/// A declared type: where its bits are, and its text in words, to be compared without a loop.
///
/// The words are the first and the last eight bytes and some of those between them whose offset is a multiple of eight.
/// Together they are all bytes. A text of less than eight bytes is its own first and last word, padded with zeros: with the
/// length, no two texts have the same words.
///
/// Aligned to a cache line, whose size it has where no type is longer than 31 bytes.
#[derive(Clone, Copy, Debug)]
#[repr(align(64))]
pub struct TypeEntry<const MIDDLE: usize> {
    text: Text<MIDDLE>,
    /// The word of its values.
    pub(super) word: u16,
    /// Its index in the list of declared types.
    index: u16,
    /// Its lowest bit, which is that of `True`.
    pub(super) lowest_bit: u32,
    /// Its reasons, if any is tested.
    pub(super) reasons: Option<&'static ConditionReasons>,
    /// All bits of the word but its own.
    pub(super) others: u64,
}

/// How many words beside the first and the last are compared one by one. Longer types are compared as strings.
pub const MOST_MIDDLE_WORDS: usize = 4;

/// How many words of a type that is `len` bytes long are compared beside the first and the last, at most one more than
/// [`MOST_MIDDLE_WORDS`].
pub const fn middle_words(len: usize) -> usize {
    let words = if len <= 16 { 0 } else { len / 8 - 1 };
    if words > MOST_MIDDLE_WORDS {
        MOST_MIDDLE_WORDS + 1
    } else {
        words
    }
}

impl<const MIDDLE: usize> TypeEntry<MIDDLE> {
    /// The type at `index` in the list of declared types.
    ///
    /// # Panics
    /// `MIDDLE` is less than the type's [`middle_words`]: not all of its bytes would be compared. In derived code that is
    /// found at compile time.
    pub const fn new(
        index: usize,
        wire_type: &'static str,
        position: Position,
        reasons: Option<&'static ConditionReasons>,
    ) -> Self {
        assert!(middle_words(wire_type.len()) <= MIDDLE && index <= TypeHash::MOST_TYPES);
        // At most `MOST_TYPES`, and no more words than types.
        #[allow(clippy::cast_possible_truncation)]
        let (number, word) = (index as u16, position.word as u16);
        Self {
            text: Text::of(wire_type),
            word,
            lowest_bit: position.lowest_bit,
            index: number,
            reasons,
            others: !position.mask(ValueSet::ALL),
        }
    }

    /// The index of the type.
    pub const fn index(&self) -> usize {
        self.index as usize
    }
}

/// A text as words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Text<const MIDDLE: usize> {
    len: usize,
    pub(super) first: u64,
    last: u64,
    middle: [u64; MIDDLE],
}

impl<const MIDDLE: usize> Text<MIDDLE> {
    /// Whether the words are the same.
    #[inline]
    pub fn is(&self, other: &Self) -> bool {
        let mut difference = (self.first ^ other.first) | (self.last ^ other.last);
        for (word, other) in self.middle.iter().zip(&other.middle) {
            difference |= word ^ other;
        }
        self.len == other.len && difference == 0
    }

    #[inline]
    pub const fn of(type_: &str) -> Self {
        let bytes = type_.as_bytes();
        let mut middle = [0; MIDDLE];
        if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
            let (words, _) = bytes.as_chunks();
            let count = words.len();
            // Each word that there can be, where `count` is `MIDDLE + 1`; where it is less, some of them twice. Nothing here
            // is a branch that depends on the length.
            if MIDDLE <= MOST_MIDDLE_WORDS {
                if MIDDLE > 0 {
                    middle[0] = word_at(words, count - 1);
                }
                if MIDDLE > 1 {
                    middle[1] = word_at(words, count / 2);
                }
                if MIDDLE > 2 {
                    middle[2] = word_at(words, count / 4);
                }
                if MIDDLE > 3 {
                    middle[3] = word_at(words, count * 3 / 4);
                }
            }
            return Self {
                len: bytes.len(),
                first: u64::from_le_bytes(*first),
                last: u64::from_le_bytes(*last),
                middle,
            };
        }
        let word = short(bytes);
        Self {
            len: bytes.len(),
            first: word,
            last: word,
            middle,
        }
    }
}

/// The word at an index that is always in range.
#[inline]
const fn word_at(words: &[[u8; 8]], index: usize) -> u64 {
    if index < words.len() {
        u64::from_le_bytes(words[index])
    } else {
        0
    }
}

/// A text of less than eight bytes, padded with zeros. Cold, so that longer ones take no jump.
#[cold]
#[inline]
const fn short(bytes: &[u8]) -> u64 {
    if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        return u32::from_le_bytes(*first) as u64 | (u32::from_le_bytes(*last) as u64) << 32;
    }
    let mut word = 0;
    let mut rest = bytes;
    while let [byte, others @ ..] = rest {
        word = word << 8 | *byte as u64;
        rest = others;
    }
    word
}

/// Which bytes of a type are hashed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sample {
    /// The first eight bytes.
    First,
    /// The first and the last eight bytes: enough for nearly all lists.
    Ends,
    /// All bytes, for types that differ only in the middle.
    All,
}

/// Which slot of a [`TypeIndex`] a type belongs in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TypeHash {
    /// Which bytes of a type are hashed.
    pub sample: Sample,
    /// What they are multiplied with.
    pub factor: u64,
    /// How many slots there are: a power of two, at least 2.
    pub slots: usize,
    /// How many slots beyond its own a type is put at most, where types share one.
    pub moved: usize,
}

impl TypeHash {
    /// How many types an index can hold.
    pub const MOST_TYPES: usize = u16::MAX as usize;

    /// A hash with these fields, in their order.
    pub const fn new(sample: Sample, factor: u64, slots: usize, moved: usize) -> Self {
        Self {
            sample,
            factor,
            slots,
            moved,
        }
    }

    /// A hash that is good for these types, which must be distinct: with few slots, and each type in one of its own.
    pub fn choose(types: &[&str]) -> Self {
        /// Beyond this many types, looking for such a hash would cost more than it saves.
        const MOST_TYPES_TO_TUNE: usize = 256;
        const FACTORS: usize = 64;
        const MOST_SLOTS_FOR_A_TYPE: usize = 16;
        /// A factor this short is part of the instruction that multiplies. It does not see the first three bytes of a
        /// sample, so that longer ones are tried too.
        const BITS_OF_AN_OPERAND: u32 = 31;

        let sampled = |sample: Sample| -> Vec<u64> { types.iter().map(|type_| sample.of(type_)).collect() };
        let sample = [Sample::First, Sample::Ends]
            .into_iter()
            .find(|sample| all_differ(sampled(*sample)))
            .unwrap_or(Sample::All);
        let sampled = sampled(sample);
        let mut hash = Self {
            sample,
            // An odd number whose high bits are those of a good multiplier for Fibonacci hashing.
            factor: 0x9E37_79B9_7F4A_7C15,
            slots: (types.len() * 2).next_power_of_two().max(4),
            moved: 0,
        };
        let mut best = hash.with_moved(&sampled);
        if types.len() > MOST_TYPES_TO_TUNE {
            return best;
        }
        while hash.slots <= types.len() * MOST_SLOTS_FOR_A_TYPE {
            for bits in [BITS_OF_AN_OPERAND, u64::BITS] {
                for _ in 0..FACTORS {
                    if best.moved == 0 {
                        return best;
                    }
                    hash.factor = hash.factor.wrapping_mul(0xD134_2543_DE82_EF95);
                    let factor = hash.factor >> (u64::BITS - bits) | 1;
                    let next = Self { factor, ..hash }.with_moved(&sampled);
                    if next.moved < best.moved {
                        best = next;
                    }
                }
            }
            hash.slots *= 2;
        }
        best
    }

    /// The same hash, knowing how far it moves the types of which these are the samples.
    fn with_moved(self, sampled: &[u64]) -> Self {
        let mut is_taken = vec![false; self.slots];
        let mut most_moved = 0;
        for sampled in sampled {
            let mut slot = self.slot(*sampled);
            let mut moved = 0;
            while is_taken[slot] {
                slot = (slot + 1) & (self.slots - 1);
                moved += 1;
            }
            is_taken[slot] = true;
            most_moved = most_moved.max(moved);
        }
        Self {
            moved: most_moved,
            ..self
        }
    }

    /// The slot of a type of which this is the sample.
    #[inline]
    const fn slot(&self, sampled: u64) -> usize {
        // The high bits of a product with an odd number depend on every bit below them. They are fewer than those of the
        // number of slots, which is a `usize`.
        #[allow(clippy::cast_possible_truncation)]
        let slot = (sampled.wrapping_mul(self.factor) >> (u64::BITS - self.slots.trailing_zeros())) as usize;
        slot
    }
}

fn all_differ(mut sampled: Vec<u64>) -> bool {
    sampled.sort_unstable();
    sampled.windows(2).all(|pair| pair[0] != pair[1])
}

impl Sample {
    fn of(self, type_: &str) -> u64 {
        self.of_text(type_, &Text::<0>::of(type_))
    }

    #[inline]
    const fn of_text<const MIDDLE: usize>(self, type_: &str, text: &Text<MIDDLE>) -> u64 {
        match self {
            Self::First => text.first,
            Self::Ends => text.first.wrapping_add(text.last),
            Self::All => {
                let (mut sampled, mut rest) = (0_u64, type_.as_bytes());
                while let [byte, others @ ..] = rest {
                    sampled = (sampled.rotate_left(5) ^ *byte as u64).wrapping_mul(0x517C_C1B7_2722_0A95);
                    rest = others;
                }
                sampled
            }
        }
    }
}

impl<const WORDS: usize, const MIDDLE: usize, const TYPES: usize, const SLOTS: usize>
    TypeIndex<WORDS, MIDDLE, TYPES, SLOTS>
{
    /// The index of these types.
    ///
    /// # Panics
    /// The hash was not [chosen](TypeHash::choose) for these types, or one of the sizes is too small for them. In derived
    /// code that is found at compile time.
    pub const fn new(types: &'static [ConstantCondition], reasons: ConstantReasons, hash: TypeHash) -> Self {
        assert!(types.len() <= TYPES && types.len() < hash.slots && hash.slots <= SLOTS);
        assert!(hash.slots.is_power_of_two() && hash.slots > 1 && TYPES.is_power_of_two());
        let mut entries = [TypeEntry::new(0, "", Position::without_reasons(0), None); TYPES];
        let mut slots = [0; SLOTS];
        let mut is_taken = [false; SLOTS];
        let mut absent = [0; WORDS];
        let mut index = 0;
        while index < types.len() {
            let wire_type = types[index].wire_type;
            let (position, tested) = if reasons.of.is_empty() {
                (Position::without_reasons(index), None)
            } else if reasons.of[index].texts.is_empty() {
                (reasons.of[index].position, None)
            } else {
                (reasons.of[index].position, Some(&reasons.of[index]))
            };
            let entry = TypeEntry::new(index, wire_type, position, tested);
            let mut slot = hash.slot(hash.sample.of_text(wire_type, &entry.text));
            let mut moved = 0;
            while is_taken[slot] {
                slot = (slot + 1) & (hash.slots - 1);
                moved += 1;
            }
            assert!(moved <= hash.moved);
            is_taken[slot] = true;
            // There are at most `MOST_TYPES`.
            #[allow(clippy::cast_possible_truncation)]
            let offset = (index * size_of::<TypeEntry<MIDDLE>>()) as u32;
            slots[slot] = offset;
            absent[entry.word as usize] |= 1 << (entry.lowest_bit + types[index].absent as u32);
            entries[index] = entry;
            index += 1;
        }
        Self {
            types,
            entries,
            slots,
            hash,
            absent,
        }
    }

    /// Whether what the words of an entry do not hold is that of this type too.
    #[inline]
    fn is_rest(&self, index: usize, type_: &str) -> bool {
        MIDDLE <= MOST_MIDDLE_WORDS
            || self
                .types
                .get(index)
                .is_some_and(|declared| type_ == declared.wire_type)
    }

    /// The declared type that is exactly `type_`.
    #[inline(always)]
    #[allow(clippy::inline_always)]
    pub fn find(&self, type_: &str) -> Option<&TypeEntry<MIDDLE>> {
        let text = Text::of(type_);
        let mut slot = self.hash.slot(self.hash.sample.of_text(type_, &text));
        for _ in 0..=self.hash.moved {
            // All of this is one `and`, for both are powers of two; in range, so that there is no bounds check.
            let index = *self.slots.get(slot)? as usize / size_of::<TypeEntry<MIDDLE>>() % TYPES;
            let entry = self.entries.get(index)?;
            if entry.text.is(&text) && self.is_rest(index, type_) {
                return Some(entry);
            }
            slot = (slot + 1) & (self.hash.slots - 1);
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Polarity;
    use crate::status::ConditionStatus;
    use alloc::format;
    use alloc::string::String;

    fn condition(wire_type: String) -> ConstantCondition {
        let wire_type = wire_type.leak();
        ConstantCondition {
            name: wire_type,
            wire_type,
            polarity: Polarity::Positive,
            absent: ConditionStatus::Unknown,
            unread: false,
            docs: "",
        }
    }

    /// Compares words or strings, whichever `MIDDLE` says.
    fn finds_all_and_nothing_else<const MIDDLE: usize>(types: &[String]) -> TypeHash {
        let texts: Vec<&str> = types.iter().map(|type_| &**type_).collect();
        let hash = TypeHash::choose(&texts);
        let types_of_conditions: Vec<ConstantCondition> = types.iter().cloned().map(condition).collect();
        let index =
            TypeIndex::<48, MIDDLE, 1024, 2048>::new(types_of_conditions.leak(), ConstantReasons::NONE, hash);
        let find = |type_: &str| index.find(type_).map(TypeEntry::index);
        for (position, type_) in types.iter().enumerate() {
            assert_eq!(find(type_), Some(position), "{type_}");
            assert_eq!(find(&format!("{type_}x")), None);
            assert_eq!(find(&type_[1..]), None);
            for (changed, _) in type_.char_indices() {
                let other = format!("{}~{}", &type_[..changed], &type_[changed + 1..]);
                assert_eq!(find(&other), None, "{other}");
            }
        }
        assert_eq!(find(""), None);
        hash
    }

    fn numbered<const COUNT: usize>(name: impl Fn(usize) -> String) -> Vec<String> {
        (0..COUNT).map(name).collect()
    }

    #[test]
    fn realistic_types_have_slots_of_their_own() {
        let types = [
            "BucketStoreReady",
            "MongoDBAccessRequestReady",
            "JobScheduled",
            "JobCompleted",
            "JobFailed",
            "Ready",
            "Available",
            "Progressing",
            "Degraded",
            "Upgradeable",
            "ReplicaFailure",
            "ContainersReady",
            "Initialized",
            "PodScheduled",
            "MemoryPressure",
            "DiskPressure",
            "PIDPressure",
            "NetworkUnavailable",
            "gateway.example.com/Attached",
        ]
        .map(String::from);
        let hash = finds_all_and_nothing_else::<2>(&types);
        assert_eq!((hash.sample, hash.moved), (Sample::First, 0));
    }

    #[test]
    fn types_that_begin_alike() {
        let types = numbered::<100>(|number| format!("IsReadyToServe{number}"));
        let hash = finds_all_and_nothing_else::<0>(&types);
        assert_eq!((hash.sample, hash.moved), (Sample::Ends, 0));
    }

    #[test]
    fn types_that_differ_only_in_the_middle() {
        let types = numbered::<100>(|number| format!("Replica{}IsReadyToServe", number + 100));
        let hash = finds_all_and_nothing_else::<2>(&types);
        assert_eq!((hash.sample, hash.moved), (Sample::All, 0));
    }

    #[test]
    fn one_type_and_a_thousand() {
        finds_all_and_nothing_else::<0>(&[String::from("Ready")]);
        let types = numbered::<1_000>(|number| format!("z{number}"));
        let hash = finds_all_and_nothing_else::<0>(&types);
        assert!(hash.moved > 0, "types that share a slot are tested");
    }

    #[test]
    fn types_of_every_length() {
        let text = "abcdefghij".repeat(10);
        let types: Vec<String> = (1..100).map(|len| text[..len].into()).collect();
        finds_all_and_nothing_else::<0>(&types[..16]);
        finds_all_and_nothing_else::<1>(&types[..23]);
        finds_all_and_nothing_else::<2>(&types[..31]);
        finds_all_and_nothing_else::<3>(&types[..39]);
        finds_all_and_nothing_else::<4>(&types[..47]);
        finds_all_and_nothing_else::<5>(&types);
        assert_eq!(
            [0, 8, 16, 17, 23, 24, 31, 32, 47, 48, 316].map(middle_words),
            [0, 0, 0, 1, 1, 2, 2, 3, 4, 5, 5]
        );
    }
}
