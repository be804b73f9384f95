//! Finding a declared condition type by a hash of its text.
//!
//! The derive builds the table; an operator only looks types up. Slots hold indices, a type whose slot is taken lies in
//! the next free one, and the seed is the one of a few hundred that leaves the fewest such collisions: for realistic
//! lists none. A hit is always verified by an exact comparison.

use super::packed::position;
use alloc::vec;
use alloc::vec::Vec;

/// An index of condition types by their text, for statuses packed in `WORDS` words. `MIDDLE` is the [`middle_words`] of the
/// longest type.
#[derive(Clone, Copy, Debug)]
pub struct TypeIndex<const WORDS: usize, const MIDDLE: usize> {
    /// The declared types.
    pub entries: &'static [TypeEntry<MIDDLE>],
    /// `u16::MAX` for a free slot, else the index of a type. The length is a power of two, and at least half is free.
    pub slots: &'static [u16],
    /// What the hash is multiplied with.
    pub factor: u64,
    /// Which bytes of a type are hashed.
    pub sample: Sample,
    /// The packed statuses of an empty list.
    pub absent: [u64; WORDS],
}

/// A declared type: where its bits are, and its text in words, to be compared without a loop.
///
/// The words are the first and the last eight bytes and, of what lies between them, each eight whose offset is a multiple of
/// eight. Together they are all bytes. A text of less than eight bytes is its own first and last word, padded with zeros:
/// with the length, no two texts have the same words.
#[derive(Clone, Copy, Debug)]
pub struct TypeEntry<const MIDDLE: usize> {
    wire_type: &'static str,
    first: u64,
    last: u64,
    middle: [u64; MIDDLE],
    /// The offset of each middle word in words; 0, the first word once more, beyond the last.
    offsets: [usize; MIDDLE],
    /// The index of the type.
    pub index: usize,
    /// The word of its statuses.
    pub(super) word: usize,
    /// Its highest bit, which is that of `Unknown`.
    pub(super) unknown: u64,
    /// All bits of the word but its own.
    pub(super) others: u64,
}

/// How many words between the first and the last are compared one by one. Longer types are compared as strings.
pub const MOST_MIDDLE_WORDS: usize = 4;

/// How many words there are between the first and the last of a type that is `len` bytes long, at most one more than
/// [`MOST_MIDDLE_WORDS`].
pub const fn middle_words(len: usize) -> usize {
    let words = len.div_ceil(8).saturating_sub(2);
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
    /// found when compiling.
    pub const fn new(index: usize, wire_type: &'static str) -> Self {
        assert!(middle_words(wire_type.len()) <= MIDDLE);
        let text = Text::of(wire_type);
        let mut middle = [0; MIDDLE];
        let mut offsets = [0; MIDDLE];
        let mut word = 0;
        while word < MIDDLE {
            offsets[word] = if word < middle_words(wire_type.len()) {
                word + 1
            } else {
                0
            };
            middle[word] = text.word_at(offsets[word]);
            word += 1;
        }
        let (word, lowest_bit) = position(index);
        Self {
            wire_type,
            first: text.first,
            last: text.last,
            middle,
            offsets,
            index,
            word,
            unknown: 0b100 << lowest_bit,
            others: !(0b111 << lowest_bit),
        }
    }

    /// All types of a list.
    pub const fn all<const TYPES: usize>(wire_types: [&'static str; TYPES]) -> [Self; TYPES] {
        let mut entries = [Self::new(0, ""); TYPES];
        let mut index = 0;
        while index < TYPES {
            entries[index] = Self::new(index, wire_types[index]);
            index += 1;
        }
        entries
    }

    #[inline]
    fn is(&self, type_: &str, text: &Text<'_>) -> bool {
        if type_.len() != self.wire_type.len() {
            return false;
        }
        if MIDDLE > MOST_MIDDLE_WORDS {
            return type_ == self.wire_type;
        }
        let mut difference = (text.first ^ self.first) | (text.last ^ self.last);
        for (word, offset) in self.middle.iter().zip(&self.offsets) {
            difference |= text.word_at(*offset) ^ word;
        }
        difference == 0
    }
}

/// A type as words.
struct Text<'a> {
    first: u64,
    last: u64,
    words: &'a [[u8; 8]],
}

impl<'a> Text<'a> {
    #[inline]
    const fn of(type_: &'a str) -> Self {
        let bytes = type_.as_bytes();
        let (words, _) = bytes.as_chunks();
        if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
            return Self {
                first: u64::from_le_bytes(*first),
                last: u64::from_le_bytes(*last),
                words,
            };
        }
        let word = if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
            u32::from_le_bytes(*first) as u64 | (u32::from_le_bytes(*last) as u64) << 32
        } else {
            let mut word = 0;
            let mut rest = bytes;
            while let [byte, others @ ..] = rest {
                word = word << 8 | *byte as u64;
                rest = others;
            }
            word
        };
        Self {
            first: word,
            last: word,
            words,
        }
    }

    #[inline]
    const fn word_at(&self, offset: usize) -> u64 {
        if offset < self.words.len() {
            u64::from_le_bytes(self.words[offset])
        } else {
            0
        }
    }
}

/// Which bytes of a type are hashed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sample {
    /// The length and the first and last eight bytes: enough for nearly all lists.
    Ends,
    /// All bytes, for types that differ only in the middle.
    All,
}

/// The parts of a [`TypeIndex`] that have to be computed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeIndexTable {
    /// See [`TypeIndex::slots`].
    pub slots: Vec<u16>,
    /// See [`TypeIndex::factor`].
    pub factor: u64,
    /// See [`TypeIndex::sample`].
    pub sample: Sample,
}

impl TypeIndexTable {
    /// How many types an index can hold.
    pub const MOST_TYPES: usize = u16::MAX as usize;

    /// Chooses the factor and fills the slots for these types, which must be distinct and at most
    /// [`MOST_TYPES`](Self::MOST_TYPES); the others are left out.
    pub fn build(types: &[&str]) -> Self {
        const FACTORS: usize = 256;
        /// Beyond this many types, a few collisions cost less than looking for the perfect factor.
        const MOST_TYPES_TO_TUNE: usize = 256;

        let types = &types[..types.len().min(Self::MOST_TYPES)];
        let ends: Vec<u64> = types
            .iter()
            .map(|type_| sampled(type_, &Text::of(type_), Sample::Ends))
            .collect();
        let sample = if all_differ(ends) {
            Sample::Ends
        } else {
            Sample::All
        };
        let hashes: Vec<u64> = types
            .iter()
            .map(|type_| sampled(type_, &Text::of(type_), sample))
            .collect();
        let factors = if types.len() <= MOST_TYPES_TO_TUNE {
            FACTORS
        } else {
            1
        };
        // Odd numbers whose high bits are those of a good multiplier for Fibonacci hashing.
        let mut factor = 0x9E37_79B9_7F4A_7C15_u64;
        let mut best = fill(&hashes, factor);
        let mut best_factor = factor;
        for _ in 1..factors {
            if best.1 == 0 {
                break;
            }
            factor = factor.wrapping_mul(0xD134_2543_DE82_EF95);
            let next = fill(&hashes, factor);
            if next.1 < best.1 {
                best = next;
                best_factor = factor;
            }
        }
        Self {
            slots: best.0,
            factor: best_factor,
            sample,
        }
    }
}

/// The slots for one factor, and how many slots beyond the first all types together have to be moved.
fn fill(hashes: &[u64], factor: u64) -> (Vec<u16>, usize) {
    let len = (hashes.len() * 2).next_power_of_two().max(4);
    let mut slots = vec![u16::MAX; len];
    let mut moved = 0;
    for (hash, index) in hashes.iter().zip(0..u16::MAX) {
        let mut slot = first_slot(*hash, factor, len);
        while slots[slot] != u16::MAX {
            slot = next_slot(slot, len);
            moved += 1;
        }
        slots[slot] = index;
    }
    (slots, moved)
}

fn all_differ(mut hashes: Vec<u64>) -> bool {
    hashes.sort_unstable();
    hashes.windows(2).all(|pair| pair[0] != pair[1])
}

impl<const WORDS: usize, const MIDDLE: usize> TypeIndex<WORDS, MIDDLE> {
    /// The declared type that is exactly `type_`.
    #[inline(always)]
    #[allow(clippy::inline_always)]
    pub fn find(&self, type_: &str) -> Option<&'static TypeEntry<MIDDLE>> {
        let len = self.slots.len();
        let text = Text::of(type_);
        let mut slot = first_slot(sampled(type_, &text, self.sample), self.factor, len);
        // A table that was not built here may have no free slot to stop at.
        for _ in 0..len {
            let index = usize::from(*self.slots.get(slot)?);
            let entry = self.entries.get(index)?;
            if entry.is(type_, &text) {
                return Some(entry);
            }
            slot = next_slot(slot, len);
        }
        None
    }
}

#[inline]
fn first_slot(sampled: u64, factor: u64, len: usize) -> usize {
    // Fibonacci hashing: the high bits of a product with an odd constant depend on every bit below them.
    (sampled.wrapping_mul(factor) >> 40) as usize & len.wrapping_sub(1)
}

#[inline]
fn next_slot(slot: usize, len: usize) -> usize {
    (slot + 1) & len.wrapping_sub(1)
}

#[inline]
fn sampled(type_: &str, text: &Text<'_>, sample: Sample) -> u64 {
    match sample {
        Sample::Ends => text
            .first
            .wrapping_add(text.last.rotate_left(25))
            .wrapping_add(type_.len() as u64),
        Sample::All => type_.bytes().fold(0, |hash, byte| mix(hash, u64::from(byte))),
    }
}

#[inline]
fn mix(hash: u64, next: u64) -> u64 {
    (hash.rotate_left(5) ^ next).wrapping_mul(0x517C_C1B7_2722_0A95)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;
    use alloc::string::String;

    /// Compares words or strings, whichever `MIDDLE` says.
    fn index_of<const MIDDLE: usize>(types: &[String]) -> TypeIndex<1, MIDDLE> {
        let types: Vec<&'static str> = types.iter().map(|type_| &*type_.clone().leak()).collect();
        let TypeIndexTable {
            slots,
            factor,
            sample,
        } = TypeIndexTable::build(&types);
        let entries: Vec<_> = types
            .into_iter()
            .enumerate()
            .map(|(index, type_)| TypeEntry::new(index, type_))
            .collect();
        TypeIndex {
            entries: entries.leak(),
            slots: slots.leak(),
            factor,
            sample,
            absent: [0],
        }
    }

    fn finds_all_and_nothing_else<const MIDDLE: usize>(types: &[String]) -> TypeIndex<1, MIDDLE> {
        let index = index_of(types);
        let find = |type_: &str| index.find(type_).map(|entry: &TypeEntry<MIDDLE>| entry.index);
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
        index
    }

    #[test]
    fn realistic_types_have_no_collisions() {
        let types: Vec<String> = [
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
        .map(String::from)
        .to_vec();
        let index = finds_all_and_nothing_else::<2>(&types);
        let hashes: Vec<u64> = types
            .iter()
            .map(|type_| sampled(type_, &Text::of(type_), index.sample))
            .collect();
        assert_eq!(fill(&hashes, index.factor).1, 0);
    }

    #[test]
    fn types_that_differ_only_in_the_middle() {
        let types: Vec<String> = (100..200).map(|n| format!("Replica{n}IsReadyToServe")).collect();
        assert_eq!(finds_all_and_nothing_else::<2>(&types).sample, Sample::All);
    }

    #[test]
    fn one_type_and_ten_thousand() {
        finds_all_and_nothing_else::<0>(&[String::from("Ready")]);
        let types: Vec<String> = (0..10_000).map(|n| format!("z{n}")).collect();
        finds_all_and_nothing_else::<0>(&types);
    }

    #[test]
    fn types_of_every_length() {
        let types: Vec<String> = (1..100)
            .map(|len| String::from("abcdefghij").repeat(10)[..len].into())
            .collect();
        let up_to = |len: usize| &types[..len];
        finds_all_and_nothing_else::<0>(up_to(16));
        finds_all_and_nothing_else::<1>(up_to(24));
        finds_all_and_nothing_else::<2>(up_to(32));
        finds_all_and_nothing_else::<4>(up_to(48));
        finds_all_and_nothing_else::<5>(&types);
        assert_eq!(
            [0, 8, 16, 17, 24, 25, 48, 49, 316].map(middle_words),
            [0, 0, 0, 1, 1, 2, 4, 5, 5]
        );
    }
}
