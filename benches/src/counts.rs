//! Instruction and allocation counts: what the bench `instructions` runs, and the counts of a run as data.

use crate::contestants::Contestant;
use crate::manager::{self, Calls};
use crate::workloads::{Evaluations, Workload};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// A contestant, set up for the lists of a workload.
pub struct Case {
    evaluations: Evaluations<'static>,
    phases: Vec<u8>,
}

/// How many lists of a workload are evaluated where that takes a contestant long.
const FEW: usize = 16;

impl Case {
    /// Sets a contestant up for all lists of a workload.
    pub fn new(workload: Workload, contestant: Contestant) -> Self {
        // One case is the whole life of a process.
        let workload: &'static Workload = Box::leak(Box::new(workload));
        Self {
            evaluations: workload.prepare(contestant),
            phases: vec![0; workload.lists.len()],
        }
    }

    /// Sets a contestant up for the first lists of a workload.
    pub fn few(mut workload: Workload, contestant: Contestant) -> Self {
        workload.lists.truncate(FEW);
        Self::new(workload, contestant)
    }

    /// Evaluates each list once.
    #[must_use]
    pub fn run(mut self) -> Self {
        (self.evaluations)(&mut self.phases);
        self
    }
}

/// The counts of a run, for one evaluation or call on average.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Counts {
    /// The compiler that built what was counted.
    pub rustc: String,
    /// Instructions by `workload contestant`.
    pub instructions: BTreeMap<String, f64>,
    /// Allocations by `workload contestant`.
    pub allocations: BTreeMap<String, f64>,
}

impl Counts {
    /// The key of both tables.
    pub fn key(workload: &str, contestant: Contestant) -> String {
        format!("{workload}: {contestant}")
    }

    /// Reads a file of counts.
    ///
    /// # Errors
    /// It is not there, or holds something else.
    pub fn read(path: &Path) -> Result<Self, String> {
        let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
    }

    /// Writes a file of counts.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn write(&self, path: &Path) -> Result<(), String> {
        let text = serde_json::to_string_pretty(self).expect("numbers and strings");
        fs::write(path, text + "\n").map_err(|error| format!("{}: {error}", path.display()))
    }
}

/// Where the committed counts are.
pub fn committed() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("counts.json")
}

/// What a bench of `instructions` counts: its module and name there, how many evaluations or calls, the key of the count.
struct Bench {
    function: &'static str,
    id: String,
    runs: u32,
    key: String,
}

const NAMES: [(&str, Contestant); 12] = [
    ("derived", Contestant::Derived),
    ("interpreter", Contestant::Interpreter),
    ("hand_chain", Contestant::HandChain),
    ("hand_single_pass", Contestant::HandSinglePass),
    ("go_design", Contestant::GoDesign),
    ("cel", Contestant::Cel),
    ("kube_cel", Contestant::KubeCel),
    ("cel_one_program", Contestant::CelOneProgram),
    ("kube_cel_one_program", Contestant::KubeCelOneProgram),
    ("kept_state", Contestant::KeptState),
    ("floor", Contestant::Floor),
    ("exact_floor", Contestant::ExactFloor),
];

fn benches() -> Vec<Bench> {
    let workloads = [
        ("all_backups", "Backup"),
        ("steady_backups", "steady"),
        ("sixteen_by_sixteen", "16 x 16"),
        ("sixteen_by_sixteen_with_reasons", "16 x 16, reasons"),
        ("sixty_four_by_sixty_four", "64 x 64"),
    ];
    let few = |function: &str, contestant: Contestant| match contestant {
        contestant if contestant.is_cel() => function.starts_with("sixt"),
        Contestant::GoDesign => function == "sixty_four_by_sixty_four",
        _ => false,
    };
    let mut benches = Vec::new();
    for (function, workload) in workloads {
        for (id, contestant) in NAMES {
            let lists = if few(function, contestant) { FEW } else { 1_024 };
            benches.push(Bench {
                function,
                id: id.into(),
                runs: u32::try_from(lists).expect("few"),
                key: Counts::key(workload, contestant),
            });
        }
    }
    for (id, contestant) in NAMES {
        if !matches!(
            contestant,
            Contestant::Derived | Contestant::HandChain | Contestant::Floor
        ) {
            continue;
        }
        for (conditions, rules) in [(4, 4), (8, 8), (32, 32), (16, 4), (16, 8), (16, 32), (16, 64)] {
            benches.push(Bench {
                function: "growth",
                id: format!("{id}_{conditions}x{rules}"),
                runs: 1_024,
                key: Counts::key(&format!("{conditions} x {rules}"), contestant),
            });
        }
    }
    for workload in manager::Workload::ALL {
        let id = match workload {
            manager::Workload::Unchanged(conditions) => format!("unchanged_{conditions}"),
            manager::Workload::Changed(changed) => format!("changed_{changed}"),
        };
        benches.push(Bench {
            function: "manager",
            id,
            runs: Calls::COUNTED,
            key: workload.key(),
        });
    }
    benches
}

/// Runs the bench `instructions`, or those of it that match the filter, and gives instructions for one evaluation or call by key.
///
/// # Errors
/// A tool is missing, or counted nothing.
pub fn instructions(filter: Option<&str>) -> Result<BTreeMap<String, f64>, String> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/gungraun-counts");
    // Nothing is to be left of an earlier run.
    let _ = fs::remove_dir_all(&home);
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args([
            "bench",
            "--quiet",
            "--bench",
            "instructions",
            "--",
            "--save-summary=json",
            "--nosummary",
        ])
        .args(filter)
        .env("GUNGRAUN_HOME", &home)
        .stdout(std::process::Stdio::null());
    let status = command.status().map_err(|error| format!("cargo: {error}"))?;
    if !status.success() {
        return Err(String::from(
            "the bench `instructions` failed; it needs valgrind and gungraun-runner",
        ));
    }
    let mut summaries = Vec::new();
    collect(&home, &mut summaries);
    let mut counts = BTreeMap::new();
    for bench in benches() {
        let found = summaries
            .iter()
            .find(|summary| summary["id"] == bench.id.as_str() && summary["function_name"] == bench.function);
        if let Some(summary) = found {
            let total = instructions_of(summary).ok_or_else(|| {
                format!(
                    "no instructions in the summary of {}.{}",
                    bench.function, bench.id
                )
            })?;
            let each = total / f64::from(bench.runs);
            counts.insert(bench.key, (each * 10.0).round() / 10.0);
        }
    }
    if counts.is_empty() {
        return Err(format!("no summaries in {}", home.display()));
    }
    Ok(counts)
}

/// All summaries below a directory.
fn collect(directory: &Path, summaries: &mut Vec<Value>) {
    for entry in fs::read_dir(directory).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, summaries);
        } else if path.file_name().is_some_and(|name| name == "summary.json") {
            let text = fs::read(&path).unwrap_or_default();
            summaries.extend(serde_json::from_slice::<Value>(&text));
        }
    }
}

fn instructions_of(summary: &Value) -> Option<f64> {
    summary["profiles"][0]["data"]["total"]["metrics"]["Ir"]["values"]["new"].as_f64()
}
