//! The results as Markdown tables.

use crate::contestants::Contestant;
use crate::counts::Counts;
use crate::goals::{self, Measurements};
use crate::timing::Times;
use std::fmt::Write;

/// The times of all contestants on a workload.
pub struct Timed {
    /// The workload.
    pub workload: String,
    /// One entry a contestant.
    pub times: Vec<Times>,
}

impl Timed {
    pub(crate) fn of(&self, contestant: Contestant) -> Option<&Times> {
        self.times.iter().find(|times| times.contestant == contestant)
    }

    pub(crate) fn ratio(&self, contestant: Contestant, other: Contestant) -> Option<f64> {
        Some(self.of(contestant)?.ratio(self.of(other)?))
    }
}

/// All tables, that of the goals first.
pub fn markdown(run: &Measurements<'_>) -> String {
    let Measurements { timed, counts, go } = *run;
    let mut text = goals::markdown(run);
    heading(&mut text, "Nanoseconds for one evaluation (median)", timed);
    for contestant in Contestant::ALL {
        let cells = timed
            .iter()
            .map(|workload| workload.of(contestant).map(|times| nanoseconds(times.median())));
        row(&mut text, contestant.label(), cells);
    }
    row(
        &mut text,
        "Go reference",
        timed
            .iter()
            .map(|workload| go.get(&workload.workload).map(|time| nanoseconds(*time))),
    );

    heading(
        &mut text,
        "Time of the derived evaluator (median of the ratios of all rounds)",
        timed,
    );
    let derived = Contestant::Derived;
    for (label, other) in [
        ("against the hand-written chain", Contestant::HandChain),
        ("against the floor", Contestant::Floor),
        ("against the exact floor", Contestant::ExactFloor),
    ] {
        row(
            &mut text,
            label,
            timed
                .iter()
                .map(|workload| workload.ratio(derived, other).map(|ratio| format!("{ratio:.2}"))),
        );
    }
    for other in [
        Contestant::HandSinglePass,
        Contestant::Interpreter,
        Contestant::GoDesign,
        Contestant::Cel,
        Contestant::KubeCel,
        Contestant::CelOneProgram,
        Contestant::KubeCelOneProgram,
    ] {
        let cells = timed.iter().map(|workload| {
            workload
                .ratio(other, derived)
                .map(|ratio| format!("{ratio:.1} x"))
        });
        row(&mut text, &format!("faster than: {other}"), cells);
    }
    let times_go = |workload: &Timed| Some(go.get(&workload.workload)? / workload.of(derived)?.median());
    row(
        &mut text,
        "faster than: Go reference",
        timed
            .iter()
            .map(|workload| times_go(workload).map(|ratio| format!("{ratio:.0} x"))),
    );

    for (title, counts, decimals) in [
        ("Instructions for one evaluation", &counts.instructions, 0),
        ("Allocations for one evaluation", &counts.allocations, 1),
    ] {
        heading(&mut text, title, timed);
        for contestant in Contestant::ALL {
            let cells = timed.iter().map(|workload| {
                let count = counts.get(&Counts::key(&workload.workload, contestant))?;
                Some(format!("{count:.decimals$}"))
            });
            row(&mut text, contestant.label(), cells);
        }
    }
    text
}

fn nanoseconds(time: f64) -> String {
    if time < 100.0 {
        format!("{time:.1}")
    } else {
        format!("{time:.0}")
    }
}

fn heading(text: &mut String, title: &str, timed: &[Timed]) {
    let workloads: Vec<&str> = timed.iter().map(|workload| &*workload.workload).collect();
    let _ = writeln!(text, "\n| {title} | {} |", workloads.join(" | "));
    let _ = writeln!(text, "|---|{}", "---:|".repeat(timed.len()));
}

/// A row; none where no cell has anything.
fn row(text: &mut String, label: &str, cells: impl Iterator<Item = Option<String>>) {
    let cells: Vec<Option<String>> = cells.collect();
    if cells.iter().any(Option::is_some) {
        let cells: Vec<String> = cells.into_iter().map(Option::unwrap_or_default).collect();
        let _ = writeln!(text, "| {label} | {} |", cells.join(" | "));
    }
}
