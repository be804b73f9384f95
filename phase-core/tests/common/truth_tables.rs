//! Brute force: a set of states is one bit for each of them.

use super::state_sets::StateSets;
use phase_core::rules::RuleList;
use phase_core::value::{Value, ValueSet};

pub struct TruthTables {
    all: Table,
    none: Table,
    states: States,
    /// For each condition and value, the states in which it has that value.
    by_value: Vec<Vec<Table>>,
}

/// All states of some conditions, by number.
pub struct States {
    /// How many values each condition has.
    values: Vec<usize>,
}

/// Bit `i` stands for state `i`.
#[derive(Clone, PartialEq)]
pub struct Table(Vec<u64>);

impl TruthTables {
    pub fn new(rules: &RuleList) -> Self {
        let states = States::of(rules);
        let count = states.count();
        let with =
            |condition, value| Table::new(count, |state| states.value(state, condition).index() == value);
        let by_value = (0..states.values.len()).map(|condition| {
            let values = 0..states.values[condition];
            values.map(|value| with(condition, value)).collect()
        });
        Self {
            all: Table::new(count, |_| true),
            none: Table::new(count, |_| false),
            by_value: by_value.collect(),
            states,
        }
    }
}

impl States {
    pub fn of(rules: &RuleList) -> Self {
        let conditions = 0..rules.conditions().len();
        Self {
            values: conditions
                .map(|condition| rules.domain(condition).len())
                .collect(),
        }
    }

    pub fn count(&self) -> usize {
        self.values.iter().product()
    }

    /// The value of a condition in a state: that with the number `state / place % values`.
    pub fn value(&self, state: usize, condition: usize) -> Value {
        let number = state / self.place(condition) % self.values[condition];
        let domain = ValueSet::ALL.iter();
        domain.clone().nth(number).unwrap()
    }

    fn place(&self, condition: usize) -> usize {
        self.values[..condition].iter().product()
    }
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

    fn test(&self, condition: usize, values: ValueSet) -> Table {
        let tables = self.by_value[condition].iter().zip(ValueSet::ALL.iter());
        tables
            .filter(|(_, value)| values.contains(*value))
            .fold(self.none(), |table, (with_value, _)| {
                table.zip(with_value, |a, b| a | b)
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

    fn once(&self, a: &Table, condition: usize, value: Value) -> Table {
        // A state and the one where the condition has the next value are `place` bits apart.
        let place = self.states.place(condition);
        let with = self.and(a, &self.by_value[condition][value.index()]);
        let mut next = with.shifted_down(value.index() * place);
        let mut all = next.clone();
        for _ in 1..self.states.values[condition] {
            next = next.shifted_up(place);
            all = self.or(&all, &next);
        }
        all
    }
}
