//! What building for the first time costs: the crates that phase-rules brings, and kube-derive with all that it needs.

use crate::counter::{self, Counter};
use crate::sources;
use crate::workshop::{self, emptied, repository, run, scratch};
use std::io;
use std::path::Path;
use std::process::Command;

pub fn measure() -> io::Result<()> {
    println!("counted with {}", Counter::of_this_machine().name());
    for_derives()?;
    for_programs()
}

/// As from a registry, which cargo never builds incrementally.
fn cargo(workspace: &Path, arguments: &[&str]) -> Command {
    let mut cargo = workshop::cargo(workspace, arguments);
    cargo.env("CARGO_INCREMENTAL", "0");
    cargo
}

/// What is built for the macros: without debug information.
fn for_derives() -> io::Result<()> {
    let workspace = scratch().join("for-derives").join("workspace");
    sources::write_workspace(&workspace, repository(), 1)?;
    emptied(workspace.with_file_name("target"))?;
    let counts = emptied(workspace.join("counts"))?;
    let kube_derive = dependencies(&workspace, "kube-derive")?;
    let phase_macros = dependencies(&workspace, "phase-macros")?;
    let ours: Vec<&str> = without(&phase_macros, &kube_derive);
    let all: Vec<&str> = kube_derive
        .iter()
        .map(String::as_str)
        .chain(ours.iter().copied())
        .collect();
    let packages = ["build", "-p", "kube-derive", "-p", "phase-macros"];
    let mut build = cargo(&workspace, &packages);
    build.env("CARGO_PROFILE_DEV_DEBUG", "0");
    run(counter::count_in(&mut build, &all, &counts))?;

    let count = |name: &str| counter::counts(name, &counts).into_iter().sum::<u64>();
    let kube_derive: Vec<(&str, u64)> = kube_derive.iter().map(|name| (&**name, count(name))).collect();
    let most = kube_derive.iter().filter(|(_, count)| *count > 4_000_000_000);
    let most: Vec<String> = most
        .map(|(name, count)| format!("`{name}` {}", billions(*count)))
        .collect();
    let total = kube_derive.iter().map(|(_, count)| count).sum();
    for name in ours {
        println!("| `{name}`, for the derive | {} | |", billions(count(name)));
    }
    println!(
        "| `kube_derive` with all that it needs | {} | {} |",
        billions(total),
        most.join(", ")
    );
    Ok(())
}

/// What is built for the program, which has all of kube already.
fn for_programs() -> io::Result<()> {
    let workspace = scratch().join("for-programs").join("workspace");
    sources::write_workspace(&workspace, repository(), 1)?;
    let alone = ["build", "-p", "phase-core"];
    println!(
        "| `phase_core`, no features | {} | |",
        billions(recompiled(repository(), &alone, "phase_core", &workspace)?)
    );
    let facade = ["build", "-p", "phase-rules"];
    run(counter::count_in(
        &mut cargo(&workspace, &facade),
        &[],
        &workspace,
    ))?;
    for name in ["phase_core", "phase_rules"] {
        let count = recompiled(&workspace, &facade, name, &workspace)?;
        println!("| `{name}`, for the program | {} | |", billions(count));
    }
    Ok(())
}

/// The instructions of compiling a crate anew, for the target where it is compiled for the host too: that has debug information.
fn recompiled(directory: &Path, build: &[&str], name: &str, workspace: &Path) -> io::Result<u64> {
    let target = workspace.with_file_name("target");
    let counts = emptied(workspace.join("counts"))?;
    let package = name.replace('_', "-");
    run(cargo(directory, &["clean", "-p", &package]).env("CARGO_TARGET_DIR", &target))?;
    let mut build = cargo(directory, build);
    run(counter::count_in(
        build.env("CARGO_TARGET_DIR", &target),
        &[name],
        &counts,
    ))?;
    let most = counter::counts(name, &counts).into_iter().max();
    most.ok_or_else(|| io::Error::other(format!("{name} was not compiled")))
}

fn billions(instructions: u64) -> String {
    format!(
        "{}.{} G",
        instructions / 1_000_000_000,
        instructions / 100_000_000 % 10
    )
}

/// The names that the other list has not.
fn without<'a>(names: &'a [String], others: &[String]) -> Vec<&'a str> {
    let names = names.iter().filter(|name| !others.contains(name));
    names.map(String::as_str).collect()
}

/// The crate names of a package and all that it is built with.
fn dependencies(workspace: &Path, package: &str) -> io::Result<Vec<String>> {
    let output = cargo(
        workspace,
        &[
            "tree",
            "-p",
            package,
            "--edges",
            "normal,build",
            "--prefix",
            "none",
            "--format",
            "{lib}",
        ],
    )
    .output()?;
    let mut names: Vec<String> = String::from_utf8_lossy(&output.stdout)
        .lines()
        .map(|line| {
            line.split_whitespace()
                .next()
                .unwrap_or_default()
                .replace('-', "_")
        })
        .filter(|name| !name.is_empty())
        .collect();
    names.sort_unstable();
    names.dedup();
    if names.is_empty() {
        return Err(io::Error::other(String::from_utf8_lossy(&output.stderr)));
    }
    Ok(names)
}
