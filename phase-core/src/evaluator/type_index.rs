//! Finding a declared condition type by a hash of its text.
//!
//! The derive builds the table; an operator only looks types up. Slots hold indices, a type whose slot is taken lies in
//! the next free one, and the seed is the one of a few hundred that leaves the fewest such collisions: for realistic
//! lists none. A hit is always verified by an exact comparison.

use super::{Declared, FindType};
use alloc::vec;
use alloc::vec::Vec;

/// An index of condition types by their text.
#[derive(Clone, Copy, Debug)]
pub struct TypeIndex {
    /// The declared types.
    pub declared: &'static [Declared],
    /// 0 for a free slot, else the index of a type plus 1. The length is a power of two, and at least half is free.
    pub slots: &'static [u16],
    /// What the hash is seeded with.
    pub seed: u64,
    /// Which bytes of a type are hashed.
    pub sample: Sample,
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
    /// See [`TypeIndex::seed`].
    pub seed: u64,
    /// See [`TypeIndex::sample`].
    pub sample: Sample,
}

impl TypeIndexTable {
    /// How many types an index can hold.
    pub const MOST_TYPES: usize = u16::MAX as usize;

    /// Chooses the seed and fills the slots for these types, which must be distinct and at most
    /// [`MOST_TYPES`](Self::MOST_TYPES); the others are left out.
    pub fn build(types: &[&str]) -> Self {
        const SEEDS: u64 = 256;
        /// Beyond this many types, a few collisions cost less than looking for the perfect seed.
        const MOST_TYPES_TO_TUNE: usize = 256;

        let types = &types[..types.len().min(Self::MOST_TYPES)];
        let sample = if all_differ(types.iter().map(|type_| sampled(type_, Sample::Ends))) {
            Sample::Ends
        } else {
            Sample::All
        };
        let seeds = if types.len() <= MOST_TYPES_TO_TUNE {
            SEEDS
        } else {
            1
        };
        let mut best = Self::fill(types, 0, sample);
        for seed in 1..seeds {
            if best.1 == 0 {
                break;
            }
            let next = Self::fill(types, seed, sample);
            if next.1 < best.1 {
                best = next;
            }
        }
        best.0
    }

    /// The table for one seed, and how many slots beyond the first all types together have to be moved.
    fn fill(types: &[&str], seed: u64, sample: Sample) -> (Self, usize) {
        let len = (types.len() * 2).next_power_of_two().max(4);
        let mut slots = vec![0; len];
        let mut moved = 0;
        for (type_, entry) in types.iter().zip(1..=u16::MAX) {
            let mut slot = first_slot(sampled(type_, sample), seed, len);
            while slots[slot] != 0 {
                slot = next_slot(slot, len);
                moved += 1;
            }
            slots[slot] = entry;
        }
        (Self { slots, seed, sample }, moved)
    }
}

fn all_differ(hashes: impl Iterator<Item = u64>) -> bool {
    let mut hashes: Vec<u64> = hashes.collect();
    hashes.sort_unstable();
    hashes.windows(2).all(|pair| pair[0] != pair[1])
}

impl FindType for TypeIndex {
    #[inline]
    fn find_type(&self, type_: &str) -> Option<usize> {
        let len = self.slots.len();
        let mut slot = first_slot(sampled(type_, self.sample), self.seed, len);
        // A table that was not built here may have no free slot to stop at.
        for _ in 0..len {
            let index = usize::from(*self.slots.get(slot)?).checked_sub(1)?;
            if self.declared.get(index)?.wire_type == type_ {
                return Some(index);
            }
            slot = next_slot(slot, len);
        }
        None
    }

    fn declared(&self) -> &[Declared] {
        self.declared
    }
}

#[inline]
fn first_slot(sampled: u64, seed: u64, len: usize) -> usize {
    // Fibonacci hashing: the high bits of a product with an odd constant depend on every bit below them.
    const GOLDEN_RATIO: u64 = 0x9E37_79B9_7F4A_7C15;
    let hash = (sampled ^ seed.wrapping_mul(0xD6E8_FEB8_6659_FD93)).wrapping_mul(GOLDEN_RATIO);
    (hash >> 32) as usize & len.wrapping_sub(1)
}

#[inline]
fn next_slot(slot: usize, len: usize) -> usize {
    (slot + 1) & len.wrapping_sub(1)
}

#[inline]
fn sampled(type_: &str, sample: Sample) -> u64 {
    let bytes = type_.as_bytes();
    match sample {
        Sample::Ends => match (bytes.first_chunk(), bytes.last_chunk()) {
            (Some(first), Some(last)) => {
                mix(u64::from_le_bytes(*first), bytes.len() as u64) ^ u64::from_le_bytes(*last)
            }
            _ => bytes.iter().fold(0, |hash, byte| hash << 8 | u64::from(*byte)),
        },
        Sample::All => bytes.iter().fold(0, |hash, byte| mix(hash, u64::from(*byte))),
    }
}

#[inline]
fn mix(hash: u64, next: u64) -> u64 {
    (hash.rotate_left(5) ^ next).wrapping_mul(0x517C_C1B7_2722_0A95)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::status::Status;
    use alloc::boxed::Box;
    use alloc::format;
    use alloc::string::String;

    fn index_of(types: &[String]) -> TypeIndex {
        let types: Vec<&'static str> = types.iter().map(|type_| &*type_.clone().leak()).collect();
        let TypeIndexTable { slots, seed, sample } = TypeIndexTable::build(&types);
        let declared: Vec<_> = types
            .into_iter()
            .map(|wire_type| Declared {
                wire_type,
                absent: Status::Unknown,
            })
            .collect();
        TypeIndex {
            declared: Box::leak(declared.into()),
            slots: slots.leak(),
            seed,
            sample,
        }
    }

    fn finds_all_and_nothing_else(types: &[String]) -> TypeIndex {
        let index = index_of(types);
        for (position, type_) in types.iter().enumerate() {
            assert_eq!(index.find_type(type_), Some(position), "{type_}");
            assert_eq!(index.find_type(&format!("{type_}x")), None);
            assert_eq!(index.find_type(&type_[1..]), None);
        }
        assert_eq!(index.find_type(""), None);
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
        let index = finds_all_and_nothing_else(&types);
        let names: Vec<&str> = types.iter().map(|type_| &**type_).collect();
        assert_eq!(TypeIndexTable::fill(&names, index.seed, index.sample).1, 0);
    }

    #[test]
    fn types_that_differ_only_in_the_middle() {
        let types: Vec<String> = (100..200).map(|n| format!("Replica{n}IsReadyToServe")).collect();
        assert_eq!(finds_all_and_nothing_else(&types).sample, Sample::All);
    }

    #[test]
    fn one_type_and_ten_thousand() {
        finds_all_and_nothing_else(&[String::from("Ready")]);
        let types: Vec<String> = (0..10_000).map(|n| format!("z{n}")).collect();
        finds_all_and_nothing_else(&types);
    }
}
