//! Times all contestants on all workloads and prints the tables of `docs/performance.md`; with `--write`, also into it, and
//! draws its plot. `--quick` takes a tenth of the time.

use phase_rules_benches::contestants::Contestant;
use phase_rules_benches::counts::{Counts, committed};
use phase_rules_benches::goals::Measurements;
use phase_rules_benches::report::{Timed, markdown};
use phase_rules_benches::workloads::{self, Workload};
use phase_rules_benches::{plot, timing};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, fs};

const BEGIN: &str = "<!-- written by the benchmark -->";
const END: &str = "<!-- end of what the benchmark wrote -->";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let has = |name: &str| arguments.iter().any(|argument| argument == name);
    match run(has("--quick"), has("--write")) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(is_quick: bool, writes: bool) -> Result<(), String> {
    let counts = Counts::read(&committed())?;
    let rounds = if is_quick { 21 } else { 201 };
    let all = &Contestant::ALL[..];
    let without_cel: Vec<Contestant> = all
        .iter()
        .copied()
        .filter(|contestant| {
            !matches!(
                contestant,
                Contestant::Cel | Contestant::KubeCel | Contestant::KeptState
            )
        })
        .collect();
    let mut timed = Vec::new();
    for workload in [workloads::backup(), workloads::backup_steady()] {
        timed.push(time(&workload, all, rounds));
    }
    for size in [16, 64] {
        timed.push(time(
            &workloads::generated(size, size),
            all,
            if is_quick { 5 } else { 51 },
        ));
    }
    let batch = if is_quick { 100_000 } else { 1_000_000 };
    timed.push(time(
        &workloads::backup_scattered(batch),
        &without_cel,
        if is_quick { 3 } else { 11 },
    ));

    let go = go_reference()?;
    let tables = circumstances(is_quick)
        + &markdown(&Measurements {
            timed: &timed,
            counts: &counts,
            go: &go,
        });
    println!("{tables}");
    if writes {
        let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs");
        rewrite(&docs.join("performance.md"), &tables)?;
        let picture = docs.join("performance-growth.svg");
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

/// The nanoseconds that the script for the Go reference prints, by workload; none where there is no Go.
fn go_reference() -> Result<BTreeMap<String, f64>, String> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("go/run");
    let states = states_file()?;
    let output = Command::new(&script).arg(&states).output();
    // A temporary file that stays is no reason to lose the run.
    let _ = fs::remove_file(&states);
    let output = output.map_err(|error| format!("{}: {error}", script.display()))?;
    eprint!("{}", String::from_utf8_lossy(&output.stderr));
    if !output.status.success() {
        return Err(format!("{}: {}", script.display(), output.status));
    }
    // It says why it was left out, and that is no failure.
    if output.stdout.is_empty() {
        return Ok(BTreeMap::new());
    }
    serde_json::from_slice(&output.stdout).map_err(|error| format!("{}: {error}", script.display()))
}

/// The states of the Backup workloads for the Go reference: for each list its types and statuses, and the phase.
fn states_file() -> Result<PathBuf, String> {
    let mut workloads_as_json = serde_json::Map::new();
    for workload in [workloads::backup(), workloads::backup_steady()] {
        let phases = workload.phases(Contestant::Interpreter);
        let names = <workloads::BackupStatus as phase_rules::PhaseStatus>::RULES.phases();
        let lists: Vec<_> = workload
            .lists
            .iter()
            .zip(phases)
            .map(|(list, phase)| {
                let conditions: Vec<_> = list
                    .iter()
                    .map(|condition| serde_json::json!({ "type": condition.type_, "status": condition.status }))
                    .collect();
                serde_json::json!({ "conditions": conditions, "phase": names[usize::from(phase)].name })
            })
            .collect();
        workloads_as_json.insert(workload.name, lists.into());
    }
    let path = env::temp_dir().join(format!("phase-rules-states-{}.json", std::process::id()));
    fs::write(&path, serde_json::Value::from(workloads_as_json).to_string())
        .map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(path)
}

/// Replaces what an earlier run wrote.
fn rewrite(path: &Path, tables: &str) -> Result<(), String> {
    let place = path.display();
    let text = fs::read_to_string(path).map_err(|error| format!("{place}: {error}"))?;
    let (before, rest) = text
        .split_once(BEGIN)
        .ok_or_else(|| format!("{place}: no `{BEGIN}`"))?;
    let (_, after) = rest
        .split_once(END)
        .ok_or_else(|| format!("{place}: no `{END}`"))?;
    fs::write(path, format!("{before}{BEGIN}\n{tables}\n{END}{after}"))
        .map_err(|error| format!("{place}: {error}"))
}
