//! Times: contestants take turns, so that what else the machine does hits all of them alike, and medians are compared.

use crate::contestants::Contestant;
use crate::workloads::{Evaluations, Workload};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// What a contestant took for one evaluation.
#[derive(Clone, Debug)]
pub struct Times {
    /// Who.
    pub contestant: Contestant,
    /// Nanoseconds for an evaluation, by round; none for a round that it sat out.
    pub rounds: Vec<Option<f64>>,
}

impl Times {
    /// The median over all rounds.
    pub fn median(&self) -> f64 {
        median(self.rounds.iter().copied().flatten().collect())
    }

    /// The median of how many times as long as another this one took in the same round.
    pub fn ratio(&self, other: &Self) -> f64 {
        let ratios = self
            .rounds
            .iter()
            .zip(&other.rounds)
            .filter_map(|(this, other)| Some((*this)? / (*other)?));
        median(ratios.collect())
    }
}

pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    if values.len() % 2 == 1 {
        values[middle]
    } else {
        f64::midpoint(values[middle - 1], values[middle])
    }
}

/// How long a contestant's turn in a round is at least; it evaluates all lists once at least.
const TURN: Duration = Duration::from_millis(2);

/// Who takes longer than this for all lists has a turn in every tenth round only.
const LONG: Duration = Duration::from_millis(50);

struct Turn<'a> {
    evaluations: Evaluations<'a>,
    passes: u32,
    is_long: bool,
    times: Times,
}

/// Times all contestants on a workload.
pub fn time(workload: &Workload, contestants: &[Contestant], rounds: usize) -> Vec<Times> {
    let mut phases = vec![0; workload.lists.len()];
    let mut turns: Vec<Turn<'_>> = contestants
        .iter()
        .map(|contestant| {
            let evaluations = workload.prepare(*contestant);
            let start = Instant::now();
            evaluations(&mut phases);
            let pass = start.elapsed();
            let passes = TURN.as_nanos() / pass.as_nanos().max(1);
            Turn {
                evaluations,
                passes: u32::try_from(passes).unwrap_or(u32::MAX).max(1),
                is_long: pass > LONG && workload.lists.len() <= 1_024,
                times: Times {
                    contestant: *contestant,
                    rounds: Vec::with_capacity(rounds),
                },
            }
        })
        .collect();
    for round in 0..rounds {
        // Not always the same one after the same other.
        let first = round % turns.len();
        turns.rotate_left(first);
        for turn in &mut turns {
            if turn.is_long && round % 10 > 0 {
                turn.times.rounds.push(None);
                continue;
            }
            let start = Instant::now();
            for _ in 0..turn.passes {
                (turn.evaluations)(black_box(&mut phases));
            }
            #[allow(clippy::cast_precision_loss)]
            let evaluations = f64::from(turn.passes) * phases.len() as f64;
            turn.times
                .rounds
                .push(Some(start.elapsed().as_secs_f64() * 1e9 / evaluations));
        }
        turns.rotate_right(first);
    }
    turns.into_iter().map(|turn| turn.times).collect()
}
