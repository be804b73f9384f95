//! Reading statuses and reasons out of a list, in all the forms that the evaluator has, against plain look-up.

use phase_core::condition::ReadCondition;
use phase_core::evaluator::{
    CONDITIONS_PER_WORD, MOST_MIDDLE_WORDS, PackedValues, Position, ReasonText, TypeEntry, TypeHash,
    TypeIndex, Values, look_up, look_up_value,
};
use phase_core::rules::Polarity;
use phase_core::rules::constant::{ConditionReasons, ConstantCondition, ConstantReasons};
use phase_core::status::ConditionStatus;
use phase_core::value::{Value, ValueSet};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{self, select};
use std::collections::BTreeSet;

#[derive(Clone, Debug)]
struct Entry(String, String, Option<String>);

impl ReadCondition for Entry {
    fn type_(&self) -> &str {
        &self.0
    }
    fn status(&self) -> &str {
        &self.1
    }
    fn reason(&self) -> Option<&str> {
        self.2.as_deref()
    }
}

/// A declared condition type.
#[derive(Clone, Copy, Debug)]
struct Declared {
    wire_type: &'static str,
    absent: ConditionStatus,
    /// The texts of the reasons that are tested.
    tested: &'static [ReasonText],
}

/// What rules are to see of a condition.
fn value_in(entries: &[Entry], declared: &Declared) -> Value {
    for Entry(type_, status, reason) in entries {
        if type_ == declared.wire_type {
            let status = match &**status {
                "True" => ConditionStatus::True,
                "False" => ConditionStatus::False,
                _ => ConditionStatus::Unknown,
            };
            let mut tested = declared.tested.iter();
            let number = tested.position(|tested| Some(tested.text()) == reason.as_deref());
            return Value::new(status, number.map_or(0, |number| number + 1));
        }
    }
    declared.absent.into()
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

/// Alike in one way or another. The last is no reason that rules can test.
const REASONS: [&str; 9] = [
    "A",
    "B",
    "Progressing",
    "Progressed",
    "BackoffLimitExceeded",
    "BackoffLimitReached0",
    "TheReasonThatIsLongerThanThirtyOneBytes",
    "TheReasonThatIsLongerThatThirtyOneBytes",
    "",
];

#[derive(Debug)]
struct Case {
    declared: Vec<Declared>,
    entries: Vec<Entry>,
}

fn cases() -> impl Strategy<Value = Case> {
    let absent = vec(select(&ConditionStatus::ALL[..]), 70);
    let status = select(&["True", "False", "Unknown", "true", "false", "", "TRUE", "Yes"][..]);
    let reason = proptest::option::of(select(&REASONS[..]));
    let entries = vec((any::<sample::Index>(), 0..10_u8, status, reason), 0..100);
    // Of most lists no reason is tested.
    let tested = prop_oneof![
        Just(vec![&[][..]; 70]),
        vec(
            prop_oneof![
                Just(vec![]),
                sample::subsequence(&REASONS[..REASONS.len() - 1], 0..=4)
            ],
            70
        )
        .prop_map(|tested| tested.into_iter().map(|texts| &*texts.leak()).collect()),
    ];
    (types(), absent, tested, entries).prop_map(|(types, absent, tested, entries)| {
        let types: Vec<&'static str> = types.into_iter().map(|name| &*name.leak()).collect();
        let entries = entries.into_iter().map(|(index, miss, status, reason)| {
            let declared = *index.get(&types);
            let name = match miss {
                0 => format!("{declared}x"),
                1 => declared.chars().skip(1).collect(),
                _ => declared.into(),
            };
            Entry(name, status.into(), reason.map(String::from))
        });
        let entries = entries.collect();
        let declared: Vec<Declared> = types
            .iter()
            .zip(absent)
            .zip(tested)
            .map(|((wire_type, absent), tested)| Declared {
                wire_type,
                absent,
                tested: tested
                    .iter()
                    .map(|text| ReasonText::new(text))
                    .collect::<Vec<_>>()
                    .leak(),
            })
            .collect();
        Case { declared, entries }
    })
}

/// The number of middle words with which types of any length are compared whole.
const ANY_LENGTH: usize = MOST_MIDDLE_WORDS + 1;

type Index<const WORDS: usize, const MIDDLE: usize> = TypeIndex<WORDS, MIDDLE, 128, 2048>;

fn index_of<const WORDS: usize, const MIDDLE: usize>(declared: &[Declared]) -> Index<WORDS, MIDDLE> {
    let types: Vec<&str> = declared.iter().map(|declared| declared.wire_type).collect();
    TypeIndex::new(
        condition_types(declared),
        reasons(declared),
        TypeHash::choose(&types),
    )
}

fn condition_types(declared: &[Declared]) -> &'static [ConstantCondition] {
    let of = |Declared {
                  wire_type, absent, ..
              }: &Declared| ConstantCondition {
        name: wire_type,
        wire_type,
        polarity: Polarity::Positive,
        absent: *absent,
        unread: false,
        docs: "",
    };
    declared.iter().map(of).collect::<Vec<_>>().leak()
}

/// As the derive has them: none where no reason is tested.
fn reasons(declared: &[Declared]) -> ConstantReasons {
    if declared.iter().all(|declared| declared.tested.is_empty()) {
        return ConstantReasons::NONE;
    }
    let positions = positions(declared);
    let of = declared
        .iter()
        .zip(positions)
        .map(|(declared, position)| ConditionReasons {
            declared: &[],
            tested: &[],
            texts: declared.tested,
            position,
        });
    ConstantReasons {
        all: &[],
        of: of.collect::<Vec<_>>().leak(),
    }
}

fn positions(declared: &[Declared]) -> Vec<Position> {
    Position::of_all(declared.iter().map(|declared| declared.tested.len()))
}

fn read_agrees<const WORDS: usize>(case: &Case) {
    let index = index_of::<WORDS, ANY_LENGTH>(&case.declared);
    let read = PackedValues::<WORDS>::read::<_, true, _, _, _>(&case.entries, &index);
    let positions = positions(&case.declared);
    for (position, declared) in positions.iter().zip(&case.declared) {
        let value = value_in(&case.entries, declared);
        assert_eq!(read.get(*position), value.only(), "{declared:?}");
    }
    if positions
        .iter()
        .all(|position| position.domain == ValueSet::domain(0))
    {
        assert!(
            positions
                .iter()
                .enumerate()
                .all(|(condition, position)| *position == Position::without_reasons(condition))
        );
        let without_reasons = PackedValues::<WORDS>::read::<_, false, _, _, _>(&case.entries, &index);
        assert_eq!(without_reasons, read);
    }
    // Types of up to 47 bytes are compared word by word.
    if case
        .declared
        .iter()
        .all(|declared| declared.wire_type.len() <= 47)
    {
        let by_words = index_of::<WORDS, MOST_MIDDLE_WORDS>(&case.declared);
        let by_words = PackedValues::<WORDS>::read::<_, true, _, _, _>(&case.entries, &by_words);
        assert_eq!(by_words, read);
    }
}

proptest! {
    #[test]
    fn packed_values(case in cases()) {
        let last = positions(&case.declared).last().map_or(0, |last| last.word);
        match last + 1 {
            1 => read_agrees::<1>(&case),
            2 => read_agrees::<2>(&case),
            3 => read_agrees::<3>(&case),
            4 => read_agrees::<4>(&case),
            _ => read_agrees::<18>(&case),
        }
        read_agrees::<19>(&case);
    }

    #[test]
    fn look_ups(case in cases(), order in vec(any::<sample::Index>(), 0..30)) {
        let (mut rest, mut rest_of_values) = (&case.entries[..], &case.entries[..]);
        let mut asked = BTreeSet::new();
        for condition in order {
            let condition = condition.index(case.declared.len());
            let Declared { wire_type, absent, tested } = case.declared[condition];
            if asked.insert(condition) {
                let expected = value_in(&case.entries, &case.declared[condition]);
                prop_assert_eq!(look_up(&mut rest, wire_type, absent), expected.status());
                let value = look_up_value(&mut rest_of_values, wire_type, absent, tested);
                prop_assert_eq!(value, expected.index());
            }
        }
    }

    #[test]
    fn find(case in cases()) {
        let index = index_of::<18, ANY_LENGTH>(&case.declared);
        let position_of = |type_: &str| index.find(type_).map(TypeEntry::index);
        for (position, declared) in case.declared.iter().enumerate() {
            prop_assert_eq!(position_of(declared.wire_type), Some(position));
        }
        for Entry(type_, ..) in &case.entries {
            let position = case.declared.iter().position(|declared| declared.wire_type == type_);
            prop_assert_eq!(position_of(type_), position);
        }
    }

    #[test]
    fn masks(case in cases(), word in 0..19_usize, bits in vec(0..64_u32, 0..4)) {
        let mask = bits.into_iter().fold(0_u64, |mask, bit| mask | 1 << bit);
        let index = index_of::<18, ANY_LENGTH>(&case.declared);
        let values = PackedValues::<18>::read::<_, true, _, _, _>(&case.entries, &index);
        let has_a_bit = positions(&case.declared).iter().zip(&case.declared).any(|(position, declared)| {
            let value = value_in(&case.entries, declared);
            position.word == word && position.mask(value.only()) & mask != 0
        });
        prop_assert_eq!(values.any(word, mask), has_a_bit);
        prop_assert_eq!(values.none(word, mask), !has_a_bit);
    }

    #[test]
    fn get_and_put(reasons in vec(0..=20_usize, 1..50), puts in vec((0..50_usize, any::<u64>()), 0..200)) {
        let positions = Position::of_all(reasons);
        let mut values = PackedValues::<8>::default();
        let mut plain = vec![ValueSet::EMPTY; positions.len()];
        for (condition, bits) in puts {
            let (set, condition) = (ValueSet::from_bits(bits), condition % positions.len());
            values.put(positions[condition], set);
            if positions[condition].word < 8 {
                plain[condition] = set.intersection(positions[condition].domain);
            }
            for (position, expected) in positions.iter().zip(&plain) {
                prop_assert_eq!(values.get(*position), *expected);
            }
        }
    }

    /// Each has bits of its own, in ascending order.
    #[test]
    fn positions_do_not_overlap(reasons in vec(0..=20_usize, 0..100)) {
        let mut free = 0;
        for (position, reasons) in Position::of_all(reasons.clone()).into_iter().zip(reasons) {
            let bits = 3 * (u32::try_from(reasons).unwrap() + 1);
            let first = 64 * u32::try_from(position.word).unwrap() + position.lowest_bit;
            prop_assert!(first >= free && position.lowest_bit + bits <= 64);
            prop_assert_eq!(position.domain, ValueSet::domain(reasons));
            free = first + bits;
        }
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
            tested: &[],
        })
        .collect();
    let finds_all = move || {
        let index =
            TypeIndex::<{ TYPES.div_ceil(CONDITIONS_PER_WORD) }, 0, { TYPES + 1 }, { 2 * (TYPES + 1) }>::new(
                condition_types(&declared),
                ConstantReasons::NONE,
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
