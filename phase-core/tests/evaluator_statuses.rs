//! Reading statuses out of a list, in all the forms that the evaluator has, against plain look-up.

use phase_core::condition::ReadCondition;
use phase_core::evaluator::{
    CONDITIONS_PER_WORD, MOST_MIDDLE_WORDS, PackedStatuses, Statuses, TypeEntry, TypeHash, TypeIndex,
    look_up, words_for,
};
use phase_core::rules::Polarity;
use phase_core::rules::constant::ConstantCondition;
use phase_core::status::{ConditionStatus, StatusSet};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{self, select};
use std::collections::BTreeSet;

#[derive(Clone, Debug)]
struct Entry(String, String);

impl ReadCondition for Entry {
    fn type_(&self) -> &str {
        &self.0
    }
    fn status(&self) -> &str {
        &self.1
    }
}

/// A declared condition type.
#[derive(Clone, Copy, Debug)]
struct Declared {
    wire_type: &'static str,
    absent: ConditionStatus,
}

/// What rules are to see of a condition.
fn status_in(entries: &[Entry], declared: &Declared) -> ConditionStatus {
    for Entry(type_, status) in entries {
        if type_ == declared.wire_type {
            return match &**status {
                "True" => ConditionStatus::True,
                "False" => ConditionStatus::False,
                _ => ConditionStatus::Unknown,
            };
        }
    }
    declared.absent
}

/// Names that are alike in one way or another: short ones, ones with the same ends, ones with the same beginning.
fn types() -> impl Strategy<Value = Vec<String>> {
    let name = prop_oneof![
        "[a-c]{0,3}",
        "[A-Za-z]{1,7}",
        "[A-Za-z]{8,12}",
        "example\\.com/[ab]{1,2}Ready",
        "Replica[0-9]{1,3}IsReadyToServe",
        "(example|sample)\\.com/Attached",
        "[a-b]{15,50}",
        "[äöü☃]{1,4}",
    ];
    vec(name, 1..=70).prop_map(|names| {
        let distinct: BTreeSet<String> = names.iter().cloned().collect();
        let mut left = distinct;
        // In the order in which they came, for the order is what an index is about.
        names.into_iter().filter(|name| left.remove(name)).collect()
    })
}

#[derive(Debug)]
struct Case {
    declared: Vec<Declared>,
    entries: Vec<Entry>,
}

fn cases() -> impl Strategy<Value = Case> {
    let absent = vec(select(&ConditionStatus::ALL[..]), 70);
    let status = select(&["True", "False", "Unknown", "true", "false", "", "TRUE", "Yes"][..]);
    let entries = vec((any::<sample::Index>(), 0..10_u8, status), 0..100);
    (types(), absent, entries).prop_map(|(types, absent, entries)| {
        let types: Vec<&'static str> = types.into_iter().map(|name| &*name.leak()).collect();
        let entries = entries.into_iter().map(|(index, miss, status)| {
            let declared = *index.get(&types);
            let name = match miss {
                0 => format!("{declared}x"),
                1 => declared.chars().skip(1).collect(),
                _ => declared.into(),
            };
            Entry(name, status.into())
        });
        let entries = entries.collect();
        let declared: Vec<Declared> = types
            .iter()
            .zip(absent)
            .map(|(wire_type, absent)| Declared { wire_type, absent })
            .collect();
        Case { declared, entries }
    })
}

/// The number of middle words with which types of any length are compared whole.
const ANY_LENGTH: usize = MOST_MIDDLE_WORDS + 1;

type Index<const WORDS: usize, const MIDDLE: usize> = TypeIndex<WORDS, MIDDLE, 128, 2048>;

fn index_of<const WORDS: usize, const MIDDLE: usize>(declared: &[Declared]) -> Index<WORDS, MIDDLE> {
    let types: Vec<&str> = declared.iter().map(|declared| declared.wire_type).collect();
    TypeIndex::new(condition_types(declared), TypeHash::choose(&types))
}

fn condition_types(declared: &[Declared]) -> &'static [ConstantCondition] {
    let of = |Declared { wire_type, absent }: &Declared| ConstantCondition {
        name: wire_type,
        wire_type,
        polarity: Polarity::Positive,
        absent: *absent,
        unread: false,
        docs: "",
    };
    declared.iter().map(of).collect::<Vec<_>>().leak()
}

fn read_agrees<const WORDS: usize>(case: &Case) {
    let read = PackedStatuses::<WORDS>::read(&case.entries, &index_of::<WORDS, ANY_LENGTH>(&case.declared));
    for (condition, declared) in case.declared.iter().enumerate() {
        let status = status_in(&case.entries, declared);
        assert_eq!(read.status(condition), status, "{declared:?}");
        assert_eq!(read.get(condition), status.only(), "{declared:?}");
    }
    for condition in case.declared.len()..=WORDS * CONDITIONS_PER_WORD {
        assert!(read.get(condition).is_empty());
    }
    // Types of up to 47 bytes are compared word by word.
    if case
        .declared
        .iter()
        .all(|declared| declared.wire_type.len() <= 47)
    {
        let by_words = index_of::<WORDS, MOST_MIDDLE_WORDS>(&case.declared);
        assert_eq!(PackedStatuses::<WORDS>::read(&case.entries, &by_words), read);
    }
}

proptest! {
    #[test]
    fn packed_statuses(case in cases()) {
        match words_for(case.declared.len()) {
            1 => read_agrees::<1>(&case),
            2 => read_agrees::<2>(&case),
            3 => read_agrees::<3>(&case),
            4 => read_agrees::<4>(&case),
            words => panic!("{words} words"),
        }
        read_agrees::<5>(&case);
    }

    #[test]
    fn look_ups(case in cases(), order in vec(any::<sample::Index>(), 0..30)) {
        let mut rest = &case.entries[..];
        let mut asked = BTreeSet::new();
        for condition in order {
            let condition = condition.index(case.declared.len());
            let declared = &case.declared[condition];
            if asked.insert(condition) {
                let found = look_up(&mut rest, declared.wire_type, declared.absent);
                prop_assert_eq!(found, status_in(&case.entries, declared));
            }
        }
    }

    #[test]
    fn find(case in cases()) {
        let index = index_of::<4, ANY_LENGTH>(&case.declared);
        let position_of = |type_: &str| index.find(type_).map(TypeEntry::index);
        for (position, declared) in case.declared.iter().enumerate() {
            prop_assert_eq!(position_of(declared.wire_type), Some(position));
        }
        for Entry(type_, _) in &case.entries {
            let position = case.declared.iter().position(|declared| declared.wire_type == type_);
            prop_assert_eq!(position_of(type_), position);
        }
    }

    #[test]
    fn masks(case in cases(), word in 0..5_usize, bits in vec(0..64_u32, 0..4)) {
        let mask = bits.into_iter().fold(0_u64, |mask, bit| mask | 1 << bit);
        let statuses = PackedStatuses::<4>::read(&case.entries, &index_of::<4, ANY_LENGTH>(&case.declared));
        let has_a_bit = case.declared.iter().enumerate().any(|(condition, declared)| {
            let bits = u64::from(status_in(&case.entries, declared).only().bits());
            condition / 21 == word && bits << (3 * (condition % 21)) & mask != 0
        });
        prop_assert_eq!(statuses.any(word, mask), has_a_bit);
        prop_assert_eq!(statuses.none(word, mask), !has_a_bit);
    }

    #[test]
    fn get_and_put(puts in vec((0..50_usize, 0..8_u8), 0..200)) {
        let mut statuses = PackedStatuses::<2>::default();
        let mut plain = [StatusSet::EMPTY; 42];
        for (condition, bits) in puts {
            let set = StatusSet::from_bits(bits);
            statuses.put(condition, set);
            if let Some(place) = plain.get_mut(condition) {
                *place = set;
            }
            for condition in 0..50 {
                let expected = plain.get(condition).copied().unwrap_or_default();
                prop_assert_eq!(statuses.get(condition), expected);
                let first = expected.iter().next().unwrap_or(ConditionStatus::Unknown);
                prop_assert_eq!(statuses.status(condition), first);
            }
        }
    }
}

#[test]
fn words() {
    let expected = [
        (0, 1),
        (1, 1),
        (20, 1),
        (21, 1),
        (22, 2),
        (42, 2),
        (43, 3),
        (63, 3),
        (64, 4),
    ];
    for (conditions, words) in expected {
        assert_eq!(words_for(conditions), words, "{conditions}");
    }
}

#[test]
fn most_types_of_an_index() {
    const TYPES: usize = TypeHash::MOST_TYPES;
    let types: Vec<&'static str> = (0..TYPES)
        .map(|number| &*format!("Type{number}").leak())
        .collect();
    let declared: Vec<Declared> = types
        .iter()
        .map(|wire_type| Declared {
            wire_type,
            absent: ConditionStatus::Unknown,
        })
        .collect();
    let finds_all = move || {
        let index = TypeIndex::<{ words_for(TYPES) }, 0, { TYPES + 1 }, { 2 * (TYPES + 1) }>::new(
            condition_types(&declared),
            TypeHash::choose(&types),
        );
        for (position, type_) in types.iter().enumerate() {
            assert_eq!(index.find(type_).map(TypeEntry::index), Some(position));
        }
        assert!(index.find("Type65535").is_none());
    };
    // The index of a derive is a static; this one is on the stack.
    let thread = std::thread::Builder::new().stack_size(64 << 20).spawn(finds_all);
    thread.unwrap().join().unwrap();
}
