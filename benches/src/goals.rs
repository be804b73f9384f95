//! The goals of the evaluator and of the status manager, and which of them a run met.

use crate::contestants::Contestant;
use crate::counts::Counts;
use crate::manager::Workload;
use crate::report::Timed;
use std::collections::BTreeMap;
use std::fmt::Write;

/// What a run measured.
pub struct Measurements<'a> {
    /// The times of all contestants, by workload.
    pub timed: &'a [Timed],
    /// The committed counts.
    pub counts: &'a Counts,
    /// The nanoseconds of the Go reference by workload, where it was run.
    pub go: &'a BTreeMap<String, f64>,
}

struct Goal {
    label: &'static str,
    kind: Kind,
    /// In the order of [`WORKLOADS`]; none where there is no goal.
    limits: [Option<f64>; 5],
    measured: fn(&Measurements<'_>, &Timed) -> Option<f64>,
}

/// What a number means, and which side of the limit is the good one.
#[derive(Clone, Copy)]
enum Kind {
    /// How many times as fast: at least the limit.
    TimesAsFast,
    /// A part of the other's time: at most the limit.
    Ratio,
    /// Nanoseconds or a count: at most the limit.
    Number,
}

const WORKLOADS: [&str; 5] = ["Backup", "steady", "16 x 16", "64 x 64", "batch, scattered"];

/// The goals that were set before the evaluator was built. "A few nanoseconds" for a kept state are taken as ten.
const GOALS: [Goal; 7] = [
    Goal {
        label: "faster than the Go reference",
        kind: Kind::TimesAsFast,
        limits: [Some(90.0), Some(60.0), Some(170.0), Some(350.0), Some(30.0)],
        measured: |run, workload| {
            Some(run.go.get(&workload.workload)? / workload.of(Contestant::Derived)?.median())
        },
    },
    Goal {
        label: "time against the hand-written chain",
        kind: Kind::Ratio,
        limits: [Some(0.70), Some(0.85), Some(0.18), Some(0.08), Some(0.60)],
        measured: |_, workload| workload.ratio(Contestant::Derived, Contestant::HandChain),
    },
    Goal {
        label: "faster than CEL in its fastest form",
        kind: Kind::TimesAsFast,
        limits: [Some(40.0), Some(55.0), Some(55.0), Some(45.0), None],
        measured: |_, workload| {
            Contestant::ALL
                .into_iter()
                .filter(|contestant| contestant.is_cel())
                .map(|cel| workload.ratio(cel, Contestant::Derived))
                .try_fold(f64::INFINITY, |fastest, ratio| Some(fastest.min(ratio?)))
        },
    },
    Goal {
        label: "time against the floor",
        kind: Kind::Ratio,
        limits: [Some(1.6), Some(0.9), Some(1.7), Some(1.8), Some(1.1)],
        measured: |_, workload| workload.ratio(Contestant::Derived, Contestant::Floor),
    },
    Goal {
        label: "instructions for one evaluation",
        kind: Kind::Number,
        limits: [Some(100.0), Some(125.0), Some(1_000.0), Some(4_500.0), None],
        measured: |run, workload| count(&run.counts.instructions, workload),
    },
    Goal {
        label: "allocations for one evaluation",
        kind: Kind::Number,
        limits: [Some(0.0); 5],
        measured: |run, workload| count(&run.counts.allocations, workload),
    },
    Goal {
        label: "nanoseconds for the phase of a kept state",
        kind: Kind::Number,
        limits: [Some(10.0), Some(10.0), Some(10.0), Some(10.0), None],
        measured: |_, workload| Some(workload.of(Contestant::KeptState)?.median()),
    },
];

fn count(counts: &BTreeMap<String, f64>, workload: &Timed) -> Option<f64> {
    counts
        .get(&Counts::key(&workload.workload, Contestant::Derived))
        .copied()
}

/// The table of goals.
pub fn markdown(run: &Measurements<'_>) -> String {
    let mut text = format!("\n| Measured, goal | {} |\n", WORKLOADS.join(" | "));
    let _ = writeln!(text, "|---|{}", "---|".repeat(WORKLOADS.len()));
    for goal in &GOALS {
        let cells = WORKLOADS
            .iter()
            .zip(goal.limits)
            .map(|(name, limit)| limit.map(|limit| goal.cell(run, name, limit)).unwrap_or_default());
        let cells: Vec<String> = cells.collect();
        let _ = writeln!(text, "| {} | {} |", goal.label, cells.join(" | "));
    }
    text
}

impl Goal {
    fn cell(&self, run: &Measurements<'_>, workload: &str, limit: f64) -> String {
        let measured = run
            .timed
            .iter()
            .find(|timed| timed.workload == workload)
            .and_then(|timed| (self.measured)(run, timed));
        self.kind.verdict(measured, limit)
    }
}

/// The goals of a call of the status manager: microseconds and allocations at most, by the workload.
fn limits_of_call(workload: Workload) -> (f64, f64) {
    match workload {
        Workload::Unchanged(_) => (1.5, 4.0),
        Workload::Changed(_) => (80.0, 600.0),
    }
}

/// The table of the status manager; `times` are in microseconds.
pub fn markdown_of_manager(times: &BTreeMap<String, f64>, counts: &Counts) -> String {
    let labels = Workload::ALL.map(|workload| workload.to_string());
    let mut text = format!("\n| One call: measured, goal | {} |\n", labels.join(" | "));
    let _ = writeln!(text, "|---|{}", "---|".repeat(labels.len()));
    let cell = |measured: &BTreeMap<String, f64>, workload: Workload, limit| {
        Kind::Number.verdict(measured.get(&workload.key()).copied(), limit)
    };
    let times = Workload::ALL.map(|workload| cell(times, workload, limits_of_call(workload).0));
    let allocations =
        Workload::ALL.map(|workload| cell(&counts.allocations, workload, limits_of_call(workload).1));
    let instructions = Workload::ALL.map(|workload| {
        let count = counts.instructions.get(&workload.key());
        count.map(|count| format!("{count:.0}")).unwrap_or_default()
    });
    for (label, cells) in [
        ("microseconds of processor time (median)", times),
        ("allocations", allocations),
        ("instructions", instructions),
    ] {
        let _ = writeln!(text, "| {label} | {} |", cells.join(" | "));
    }
    text
}

impl Kind {
    fn verdict(self, measured: Option<f64>, limit: f64) -> String {
        let goal = self.text(limit);
        match measured {
            None => format!("not measured, {goal}"),
            Some(measured) => {
                let verdict = if self.holds(measured, limit) {
                    "met"
                } else {
                    "**missed**"
                };
                format!("{}, {goal}: {verdict}", self.text(measured))
            }
        }
    }

    fn holds(self, measured: f64, limit: f64) -> bool {
        match self {
            Self::TimesAsFast => measured >= limit,
            Self::Ratio | Self::Number => measured <= limit,
        }
    }

    fn text(self, number: f64) -> String {
        match self {
            Self::TimesAsFast => format!("{number:.0} x"),
            Self::Ratio => format!("{number:.2}"),
            Self::Number if number < 10.0 && number.fract() > 0.0 => format!("{number:.1}"),
            Self::Number => format!("{number:.0}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::timing::Times;

    fn timed(workload: &str, times: &[(Contestant, f64)]) -> Timed {
        let of = |(contestant, time): &(Contestant, f64)| Times {
            contestant: *contestant,
            rounds: vec![Some(*time); 3],
        };
        Timed {
            workload: workload.into(),
            times: times.iter().map(of).collect(),
        }
    }

    #[test]
    fn goals_are_met_missed_or_not_measured() {
        let timed = [
            timed(
                "Backup",
                &[
                    (Contestant::Derived, 7.0),
                    (Contestant::HandChain, 10.0),
                    (Contestant::Cel, 700.0),
                    (Contestant::KubeCel, 350.0),
                    (Contestant::CelOneProgram, 210.0),
                    (Contestant::KubeCelOneProgram, 400.0),
                    (Contestant::KeptState, 1.4),
                ],
            ),
            timed(
                "steady",
                &[(Contestant::Derived, 8.6), (Contestant::HandChain, 10.0)],
            ),
        ];
        let counts = Counts {
            instructions: [("Backup: derived".into(), 101.0)].into(),
            allocations: [("Backup: derived".into(), 0.0)].into(),
            ..Counts::default()
        };
        let go = [("Backup".into(), 630.0)].into();
        let table = markdown(&Measurements {
            timed: &timed,
            counts: &counts,
            go: &go,
        });
        let rows: Vec<Vec<&str>> = table
            .lines()
            .skip(3)
            .map(|line| line.split(" | ").skip(1).take(2).collect())
            .collect();
        assert_eq!(
            rows,
            [
                ["90 x, 90 x: met", "not measured, 60 x"],
                ["0.70, 0.70: met", "0.86, 0.85: **missed**"],
                ["30 x, 40 x: **missed**", "not measured, 55 x"],
                ["not measured, 1.60", "not measured, 0.90"],
                ["101, 100: **missed**", "not measured, 125"],
                ["0, 0: met", "not measured, 0"],
                ["1.4, 10: met", "not measured, 10"],
            ]
        );
    }
}
