//! Rule lists, and statuses in all their states.

use phase_rules::rules::RuleList;
use phase_rules::{ConditionStatus, ReadCondition};
use proptest::prelude::RngExt;
use proptest::test_runner::{RngAlgorithm, TestRng};
use serde_json::{Value, json};

#[path = "../corpus/checks.rs"]
#[allow(dead_code, reason = "the corpus is derived, too")]
mod checks;
#[path = "../../phase-core/tests/common/published_lists.rs"]
mod published_lists;
#[path = "../../phase-core/tests/common/random_lists.rs"]
#[allow(dead_code)]
pub mod random_lists;

use random_lists::{RandomLists, Size};

/// The five lists that the Go module publishes, the health checks of the corpus, and random ones.
pub fn all() -> Vec<(String, RuleList)> {
    let published = published_lists::all_lists().map(|(name, list)| (name.into(), list.build().unwrap()));
    let mut random = RandomLists::new(16).with_reasons(2);
    let size = Size {
        conditions: 1..=3,
        rules: 1..=7,
    };
    let random = (0..30).map(|number| (format!("random {number}"), random.list(&size)));
    published
        .into_iter()
        .chain(checks::all().into_iter().map(|check| (check.name, check.list)))
        .chain(random)
        .collect()
}

/// One condition of a status, as it is on the wire.
#[derive(Clone, Debug)]
pub struct Entry {
    pub type_: String,
    pub status: String,
    pub reason: String,
}

impl Entry {
    pub fn new(type_: &str, status: &str, reason: &str) -> Self {
        Self {
            type_: type_.into(),
            status: status.into(),
            reason: reason.into(),
        }
    }

    pub fn json(&self) -> Value {
        json!({
            "type": self.type_,
            "status": self.status,
            "reason": self.reason,
            "message": "",
            "lastTransitionTime": "2026-01-01T00:00:00Z",
        })
    }
}

impl ReadCondition for Entry {
    fn type_(&self) -> &str {
        &self.type_
    }
    fn status(&self) -> &str {
        &self.status
    }
    fn reason(&self) -> Option<&str> {
        Some(&self.reason)
    }
}

/// What a condition can be in a list; `None` where it is missing.
fn ways(rules: &RuleList, condition: usize) -> Vec<Option<Entry>> {
    let type_ = &rules.conditions()[condition].wire_type;
    let mut ways = vec![None];
    for status in ConditionStatus::ALL {
        let tested = rules.tested_reasons(condition).map(|reason| &*reason.text);
        for reason in tested.chain(["Another"]) {
            ways.push(Some(Entry::new(type_, status.as_str(), reason)));
        }
    }
    ways
}

/// All lists of the declared conditions or, where they are more than `most`, a quarter as many at random; in some order each, and
/// with a foreign condition at times.
pub fn states(rules: &RuleList, most: usize) -> Vec<Vec<Entry>> {
    let rng = &mut TestRng::from_seed(RngAlgorithm::XorShift, &[7; 16]);
    let ways: Vec<Vec<Option<Entry>>> = (0..rules.conditions().len())
        .map(|condition| ways(rules, condition))
        .collect();
    let count = ways
        .iter()
        .try_fold(1_usize, |count, ways| count.checked_mul(ways.len()));
    let chosen: Vec<Vec<usize>> = match count.filter(|count| *count <= most) {
        Some(count) => (0..count)
            .map(|mut number| {
                let digit = |ways: &Vec<_>| {
                    let digit = number % ways.len();
                    number /= ways.len();
                    digit
                };
                ways.iter().map(digit).collect()
            })
            .collect(),
        None => (0..most / 4)
            .map(|_| ways.iter().map(|ways| rng.random_range(0..ways.len())).collect())
            .collect(),
    };
    chosen
        .into_iter()
        .map(|digits| {
            let standing = digits
                .iter()
                .zip(&ways)
                .filter_map(|(digit, ways)| ways[*digit].clone());
            let mut entries: Vec<Entry> = standing.collect();
            if rng.random_ratio(1, 4) {
                entries.push(Entry::new("example.com/Foreign", "True", "Foreign"));
            }
            for place in (1..entries.len()).rev() {
                entries.swap(place, rng.random_range(0..=place));
            }
            entries
        })
        .collect()
}
