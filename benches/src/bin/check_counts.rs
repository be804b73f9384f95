//! Counts instructions and allocations and compares them with the committed `counts.json`; fails where one is off by more than
//! 3 %, in whichever direction. With `--update`, counts everything anew and writes that file.

use phase_rules_benches::allocations::{self, CountingAllocator};
use phase_rules_benches::contestants::Contestant;
use phase_rules_benches::counts::{Counts, committed, instructions};
use phase_rules_benches::manager::Workload;
use phase_rules_benches::workloads;
use std::collections::BTreeMap;
use std::env;
use std::process::{Command, ExitCode};

#[global_allocator]
static ALLOCATOR: CountingAllocator = CountingAllocator;

const TOLERANCE: f64 = 0.03;

/// What is the project's own; the others' counts are reported and not held.
const OWN: [Contestant; 3] = [
    Contestant::Derived,
    Contestant::KeptState,
    Contestant::Interpreter,
];

fn main() -> ExitCode {
    let updates = env::args().any(|argument| argument == "--update");
    let outcome = if updates { update() } else { check() };
    match outcome {
        Ok(message) => {
            println!("{message}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn update() -> Result<String, String> {
    let counts = Counts {
        rustc: rustc()?,
        instructions: instructions(None)?,
        allocations: allocations(&Contestant::ALL),
    };
    counts.write(&committed())?;
    Ok(format!(
        "{} instruction counts, {} allocation counts written",
        counts.instructions.len(),
        counts.allocations.len()
    ))
}

fn check() -> Result<String, String> {
    let expected = Counts::read(&committed())?;
    let mut counted = BTreeMap::new();
    for filter in ["*derived*", "*kept_state*", "*interpreter*", "*manager*"] {
        counted.append(&mut instructions(Some(filter))?);
    }
    let mut wrong = differences("instructions", &expected.instructions, &counted);
    let counted_allocations = allocations(&OWN);
    wrong.extend(differences(
        "allocations",
        &expected.allocations,
        &counted_allocations,
    ));
    for (key, count) in &counted_allocations {
        let may_allocate = key.ends_with(Contestant::Interpreter.label()) || key.ends_with("manager");
        if *count > 0.0 && !may_allocate {
            wrong.push(format!("{key}: {count} allocations, must be none"));
        }
    }
    if wrong.is_empty() {
        return Ok(format!(
            "{} instruction counts and {} allocation counts are as committed",
            counted.len(),
            counted_allocations.len()
        ));
    }
    let (then, now) = (&expected.rustc, rustc()?);
    let compiler = if *then == now {
        String::new()
    } else {
        format!("\nthe committed counts are from {then}, these from {now}")
    };
    Err(format!(
        "{}{compiler}\nif that is meant: cargo run --release --bin check_counts -- --update",
        wrong.join("\n")
    ))
}

/// What is off, and what is expected and was not counted, of the project's own.
fn differences(what: &str, expected: &BTreeMap<String, f64>, counted: &BTreeMap<String, f64>) -> Vec<String> {
    let own = |key: &str| {
        key.ends_with(": manager")
            || OWN
                .iter()
                .any(|contestant| key.ends_with(&format!(": {contestant}")))
    };
    let mut wrong = Vec::new();
    for key in expected
        .keys()
        .chain(counted.keys().filter(|key| !expected.contains_key(*key)))
    {
        if !own(key) {
            continue;
        }
        match (expected.get(key), counted.get(key)) {
            (Some(expected), Some(counted)) if (counted - expected).abs() <= expected * TOLERANCE => {}
            (Some(expected), Some(counted)) => wrong.push(format!(
                "{key}: {counted:.1} {what}, expected {expected:.1} ({:+.1} %)",
                (counted / expected - 1.0) * 100.0
            )),
            (Some(_), None) => wrong.push(format!("{key}: {what} were not counted")),
            (None, _) => wrong.push(format!("{key}: {what} have no committed count")),
        }
    }
    wrong
}

fn allocations(contestants: &[Contestant]) -> BTreeMap<String, f64> {
    let workloads = [
        workloads::backup(),
        workloads::backup_steady(),
        workloads::sized(16, 16, 16),
        workloads::sized(64, 64, 16),
        workloads::backup_scattered(1_024),
    ];
    let mut counts = BTreeMap::new();
    for workload in &workloads {
        for contestant in contestants {
            let count = allocations::for_one_evaluation(workload, *contestant);
            counts.insert(Counts::key(&workload.name, *contestant), count);
        }
    }
    let with_reasons = workloads::with_reasons();
    for contestant in Contestant::WITH_REASONS {
        if contestants.contains(&contestant) {
            let count = allocations::for_one_evaluation(&with_reasons, contestant);
            counts.insert(Counts::key(&with_reasons.name, contestant), count);
        }
    }
    for workload in Workload::ALL {
        counts.insert(workload.key(), allocations::for_one_call(workload));
    }
    counts
}

fn rustc() -> Result<String, String> {
    let program = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(program)
        .arg("--version")
        .output()
        .map_err(|error| format!("rustc: {error}"))?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_string())
}
