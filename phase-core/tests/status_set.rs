//! `StatusSet` against sets of the standard library, over all sets and pairs of sets.

use phase_core::status::{ConditionStatus, StatusSet};
use std::collections::BTreeSet;

type Plain = BTreeSet<ConditionStatus>;

/// Every set, beside the same as a plain one.
fn all_sets() -> Vec<(StatusSet, Plain)> {
    let texts = [
        &[][..],
        &[ConditionStatus::True],
        &[ConditionStatus::False],
        &[ConditionStatus::True, ConditionStatus::False],
        &[ConditionStatus::Unknown],
        &[ConditionStatus::True, ConditionStatus::Unknown],
        &[ConditionStatus::False, ConditionStatus::Unknown],
        &[
            ConditionStatus::True,
            ConditionStatus::False,
            ConditionStatus::Unknown,
        ],
    ];
    (0..8)
        .map(StatusSet::from_bits)
        .zip(texts.map(|statuses| statuses.iter().copied().collect()))
        .collect()
}

fn plain(set: StatusSet) -> Plain {
    assert_eq!(set.bits() & !0b111, 0, "bits that stand for nothing");
    ConditionStatus::ALL
        .into_iter()
        .filter(|status| set.contains(*status))
        .collect()
}

#[test]
fn set_from_bits() {
    for (set, expected) in all_sets() {
        assert_eq!(plain(set), expected);
        assert_eq!(set.iter().collect::<Vec<_>>(), Vec::from_iter(expected.clone()));
        assert_eq!(set.len(), expected.len());
        assert_eq!(set.is_empty(), expected.is_empty());
        assert_eq!(expected.into_iter().collect::<StatusSet>(), set);
    }
    assert_eq!(plain(StatusSet::EMPTY), Plain::new());
    assert_eq!(plain(StatusSet::ALL), Plain::from(ConditionStatus::ALL));
    assert_eq!(StatusSet::default(), StatusSet::EMPTY);
}

#[test]
fn bits_are_three() {
    for bits in 0..=u8::MAX {
        assert_eq!(StatusSet::from_bits(bits).bits(), bits & 0b111);
    }
}

#[test]
fn operations_on_pairs() {
    for (left, plain_left) in all_sets() {
        assert_eq!(
            plain(left.complement()),
            &Plain::from(ConditionStatus::ALL) - &plain_left
        );
        for (right, plain_right) in all_sets() {
            assert_eq!(plain(left.union(right)), &plain_left | &plain_right);
            assert_eq!(plain(left | right), &plain_left | &plain_right);
            assert_eq!(plain(left.intersection(right)), &plain_left & &plain_right);
            assert_eq!(left == right, plain_left == plain_right);
        }
    }
}

#[test]
fn one_status() {
    for status in ConditionStatus::ALL {
        assert_eq!(plain(status.only()), Plain::from([status]));
        assert_eq!(StatusSet::from(status), status.only());
        assert_eq!(ConditionStatus::from_exact(status.as_str()), Some(status));
        assert_eq!(ConditionStatus::from_wire(status.as_str()), status);
        assert_eq!(status.to_string(), status.as_str());
    }
    let no_statuses = [
        "",
        "true",
        "false",
        "unknown",
        "TRUE",
        "FALSE",
        "Yes",
        "No",
        " True",
        "True ",
        "Unknown\n",
        "Tru",
        "False\0",
    ];
    for text in no_statuses {
        assert_eq!(ConditionStatus::from_exact(text), None, "{text:?}");
        assert_eq!(
            ConditionStatus::from_wire(text),
            ConditionStatus::Unknown,
            "{text:?}"
        );
    }
}

#[test]
fn text() {
    let texts = [
        "",
        "True",
        "False",
        "True | False",
        "Unknown",
        "True | Unknown",
        "False | Unknown",
        "True | False | Unknown",
    ];
    for ((set, _), text) in all_sets().into_iter().zip(texts) {
        assert_eq!(format!("{set}"), text);
        assert_eq!(format!("{set:#}"), text.replace(' ', ""));
    }
}
