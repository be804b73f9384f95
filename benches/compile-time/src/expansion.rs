//! What running a derive macro inside of rustc costs, the calls into rustc included: tokens are rustc's.

use crate::counter::{self, real_rustc};
use crate::millions;
use crate::sources::{self, Variant};
use crate::workshop::{cargo, emptied, repository, run, scratch};
use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::{env, io};

/// Each derive, the functions that expand it, and how many structs of a custom resource have it.
const DERIVES: &[(&str, &str, u64)] = &[
    ("CustomResource", "kube_derive::derive_custom_resource", 1),
    ("PhaseStatus", "phase_macros::derive_phase_status", 1),
    ("JsonSchema", "schemars_derive::derive_json_schema_wrapper", 2),
    ("Serialize", "serde_derive::derive_serialize", 2),
    ("Deserialize", "serde_derive::derive_deserialize", 2),
];

/// The file for the profile of the crate that is compiled under callgrind.
const PROFILE: &str = "COMPILE_TIME_PROFILE";

/// What the derive macros themselves cost, on the same custom resource.
pub fn measure() -> io::Result<()> {
    let workspace = scratch().join("expansion");
    sources::write_workspace(&workspace, repository(), 1)?;
    let name = Variant::PhaseStatus.name();
    let counts = emptied(workspace.join("counts"))?;
    run(counter::count_in(
        &mut cargo(&workspace, &["check", "-p", name]),
        &[],
        &counts,
    ))?;
    run(&mut cargo(&workspace, &["clean", "-p", name]))?;
    run(profile_in(
        &mut cargo(&workspace, &["check", "-p", name]),
        name,
        &counts,
    ))?;
    let (ours, others): (Vec<_>, Vec<_>) = inclusive_counts(&counts)?
        .into_iter()
        .partition(|(derive, _)| *derive == "PhaseStatus");
    let listed = |derives: &[(&str, u64)]| -> String {
        let derives: Vec<String> = derives
            .iter()
            .map(|(derive, instructions)| format!("`{derive}` {}", millions(*instructions)))
            .collect();
        derives.join(", ")
    };
    println!("| expanding a derive | {} | {} |", listed(&ours), listed(&others));
    Ok(())
}

/// Makes a cargo command profile the compilation of a crate.
fn profile_in<'a>(cargo: &'a mut Command, crate_name: &str, directory: &Path) -> &'a mut Command {
    counter::count_in(cargo, &[crate_name], directory).env(PROFILE, directory.join("profile"))
}

/// What the program does where it is the wrapper of the profiled rustc.
pub fn profile(rustc: &OsString, arguments: &[OsString]) -> Option<ExitCode> {
    let mut file = OsString::from("--callgrind-out-file=");
    file.push(env::var_os(PROFILE)?);
    let status = Command::new("valgrind")
        .args(["-q", "--tool=callgrind", "--keep-debuginfo=yes"])
        .arg(file)
        .arg(real_rustc(rustc))
        .args(arguments)
        .status();
    Some(counter::exit_code(status.ok()?.code()))
}

/// The derives with the instructions of one call, everything called from there included.
fn inclusive_counts(directory: &Path) -> io::Result<Vec<(&'static str, u64)>> {
    let output = Command::new("callgrind_annotate")
        .args(["--inclusive=yes", "--threshold=100"])
        .arg(directory.join("profile"))
        .output()?;
    let annotated = String::from_utf8_lossy(&output.stdout);
    let counts = DERIVES.iter().filter_map(|(derive, function, calls)| {
        // `12,345 (1.00%)  file:function [object]`
        let line = annotated
            .lines()
            .find(|line| line.split_whitespace().any(|word| word.ends_with(function)))?;
        let count = line
            .split_whitespace()
            .next()?
            .replace(',', "")
            .parse::<u64>()
            .ok()?;
        Some((*derive, count / calls))
    });
    let counts: Vec<_> = counts.collect();
    if counts.len() == DERIVES.len() {
        Ok(counts)
    } else {
        Err(io::Error::other(format!("only {counts:?} found in the profile")))
    }
}
