//! Brute force: a set of states is one bit for each of the 3^n states.

use super::state_sets::StateSets;
use phase_core::status::{ConditionStatus, StatusSet};

pub struct TruthTables {
    all: Table,
    none: Table,
    /// For each condition and status, the states in which it has that status.
    by_status: Vec<[Table; 3]>,
}

/// Bit `i` stands for the state in which condition `c` has the status number `i / 3^c % 3`.
#[derive(Clone, PartialEq)]
pub struct Table(Vec<u64>);

impl TruthTables {
    pub fn new(conditions: usize) -> Self {
        let states = place(conditions);
        let with = |condition, status| Table::new(states, |state| status_in(state, condition) == status);
        Self {
            all: Table::new(states, |_| true),
            none: Table::new(states, |_| false),
            by_status: (0..conditions)
                .map(|condition| ConditionStatus::ALL.map(|status| with(condition, status)))
                .collect(),
        }
    }
}

/// The status of a condition in a state.
pub fn status_in(state: usize, condition: usize) -> ConditionStatus {
    ConditionStatus::ALL[state / place(condition) % 3]
}

fn place(condition: usize) -> usize {
    3_usize.pow(u32::try_from(condition).unwrap())
}

impl Table {
    fn new(states: usize, contains: impl Fn(usize) -> bool) -> Self {
        let mut words = vec![0; states.div_ceil(64)];
        for state in 0..states {
            if contains(state) {
                words[state / 64] |= 1 << (state % 64);
            }
        }
        Self(words)
    }

    fn shifted_up(&self, bits: usize) -> Self {
        let word = |index: usize| index.checked_sub(bits / 64).map_or(0, |index| self.0[index]);
        self.words_from(|index| match bits % 64 {
            0 => word(index),
            bits => word(index) << bits | index.checked_sub(1).map_or(0, word) >> (64 - bits),
        })
    }

    fn shifted_down(&self, bits: usize) -> Self {
        let word = |index: usize| self.0.get(index + bits / 64).copied().unwrap_or(0);
        self.words_from(|index| match bits % 64 {
            0 => word(index),
            bits => word(index) >> bits | word(index + 1) << (64 - bits),
        })
    }

    fn words_from(&self, word: impl Fn(usize) -> u64) -> Self {
        Self((0..self.0.len()).map(word).collect())
    }

    fn zip(&self, other: &Self, combine: impl Fn(u64, u64) -> u64) -> Self {
        let words = self.0.iter().zip(&other.0);
        Self(words.map(|(one, other)| combine(*one, *other)).collect())
    }
}

impl StateSets for TruthTables {
    type Set = Table;

    fn all(&self) -> Table {
        self.all.clone()
    }

    fn none(&self) -> Table {
        self.none.clone()
    }

    fn test(&self, condition: usize, statuses: StatusSet) -> Table {
        statuses.iter().fold(self.none(), |table, status| {
            table.zip(&self.by_status[condition][status as usize], |a, b| a | b)
        })
    }

    fn and(&self, a: &Table, b: &Table) -> Table {
        a.zip(b, |a, b| a & b)
    }

    fn not(&self, a: &Table) -> Table {
        a.zip(&self.all, |a, all| all & !a)
    }

    fn minus(&self, a: &Table, b: &Table) -> Table {
        a.zip(b, |a, b| a & !b)
    }

    fn count(&self, a: &Table) -> u128 {
        a.0.iter().map(|word| u128::from(word.count_ones())).sum()
    }

    fn is_empty(&self, a: &Table) -> bool {
        a.0.iter().all(|word| *word == 0)
    }

    fn once(&self, a: &Table, condition: usize, status: ConditionStatus) -> Table {
        // A state and the one where the condition has the next status are `place` bits apart.
        let place = place(condition);
        let with = self.and(a, &self.by_status[condition][status as usize]);
        let lowest = with.shifted_down(status as usize * place);
        let next = lowest.shifted_up(place);
        self.or(&self.or(&lowest, &next), &next.shifted_up(place))
    }
}
