//! Times all contestants on all workloads and prints the tables of `docs/performance.md`; with `--write`, also into it, and
//! draws its plot. `--quick` takes a tenth of the time; `--manager` measures the status manager alone.

use phase_rules_benches::contestants::Contestant;
use phase_rules_benches::counts::{Counts, committed};
use phase_rules_benches::go_reference::GoReference;
use phase_rules_benches::goals::Measurements;
use phase_rules_benches::report::{Timed, markdown};
use phase_rules_benches::workloads::{self, Workload};
use phase_rules_benches::{goals, manager, plot, timing};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

const BEGIN: &str = "<!-- written by the benchmark -->";
const BEGIN_MANAGER: &str = "<!-- written by the benchmark, of the status manager -->";
const END: &str = "<!-- end of what the benchmark wrote -->";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let has = |name: &str| arguments.iter().any(|argument| argument == name);
    let (is_quick, writes) = (has("--quick"), has("--write"));
    let evaluator = if has("--manager") {
        Ok(())
    } else {
        measure_evaluator(is_quick, writes)
    };
    match evaluator.and_then(|()| measure_manager(is_quick, writes)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn measure_manager(is_quick: bool, writes: bool) -> Result<(), String> {
    let counts = Counts::read(&committed())?;
    let rounds = if is_quick { 21 } else { 201 };
    eprintln!("status manager: {rounds} rounds");
    let table = goals::markdown_of_manager(&manager::time(rounds), &counts);
    println!("{table}");
    if writes {
        rewrite(&docs().join("performance.md"), BEGIN_MANAGER, &table)?;
    }
    Ok(())
}

fn docs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs")
}

fn measure_evaluator(is_quick: bool, writes: bool) -> Result<(), String> {
    let counts = Counts::read(&committed())?;
    let rounds = if is_quick { 21 } else { 201 };
    let all = &Contestant::ALL[..];
    let without_cel: Vec<Contestant> = all
        .iter()
        .copied()
        .filter(|contestant| !contestant.is_cel() && *contestant != Contestant::KeptState)
        .collect();
    let go = GoReference::build()?;
    let (batch, rounds_of_batch) = if is_quick { (100_000, 3) } else { (1_000_000, 11) };
    let rounds_of_generated = if is_quick { 5 } else { 51 };
    let workloads: [(&dyn Fn() -> Workload, _, _); 5] = [
        (&workloads::backup, all, rounds),
        (&workloads::backup_steady, all, rounds),
        (&|| workloads::generated(16, 16), all, rounds_of_generated),
        (&|| workloads::generated(64, 64), all, rounds_of_generated),
        (
            &|| workloads::backup_scattered(batch),
            &without_cel,
            rounds_of_batch,
        ),
    ];
    let (mut timed, mut by_go) = (Vec::new(), BTreeMap::new());
    for (workload, contestants, rounds) in workloads {
        let workload = workload();
        timed.push(time(&workload, contestants, rounds));
        if let Some(go) = &go {
            by_go.insert(workload.name.clone(), go.time(&workload)?);
        }
    }
    let tables = circumstances(is_quick)
        + &markdown(&Measurements {
            timed: &timed,
            counts: &counts,
            go: &by_go,
        });
    println!("{tables}");
    if writes {
        rewrite(&docs().join("performance.md"), BEGIN, &tables)?;
        let picture = docs().join("performance-growth.svg");
        fs::write(&picture, plot::growth(&counts))
            .map_err(|error| format!("{}: {error}", picture.display()))?;
    }
    Ok(())
}

/// How the times were taken, and on what, as Linux tells it.
fn circumstances(is_quick: bool) -> String {
    let first_line_of = |path: &str, field: &str| {
        let text = fs::read_to_string(path).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix(field));
        line.map(|rest| rest.trim_start_matches([' ', '\t', ':']).to_string())
    };
    let processor = first_line_of("/proc/cpuinfo", "model name").unwrap_or_else(|| "unknown".into());
    let cores = std::thread::available_parallelism().map_or(0, std::num::NonZero::get);
    let load = first_line_of("/proc/loadavg", "").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or_default();
    format!(
        "\nProcessor: {processor}, {cores} logical cores; load at the end of the run: {load}.{}\n",
        if is_quick { " Rough times (`--quick`)." } else { "" }
    )
}

fn time(workload: &Workload, contestants: &[Contestant], rounds: usize) -> Timed {
    eprintln!(
        "{}: {} lists, {rounds} rounds",
        workload.name,
        workload.lists.len()
    );
    Timed {
        workload: workload.name.clone(),
        times: timing::time(workload, contestants, rounds),
    }
}

/// Replaces what an earlier run wrote.
fn rewrite(path: &Path, begin: &str, tables: &str) -> Result<(), String> {
    let place = path.display();
    let text = fs::read_to_string(path).map_err(|error| format!("{place}: {error}"))?;
    let (before, rest) = text
        .split_once(begin)
        .ok_or_else(|| format!("{place}: no `{begin}`"))?;
    let (_, after) = rest
        .split_once(END)
        .ok_or_else(|| format!("{place}: no `{END}`"))?;
    fs::write(path, format!("{before}{begin}\n{tables}\n{END}{after}"))
        .map_err(|error| format!("{place}: {error}"))
}
