//! What phase-rules costs to compile, in instructions: `docs/compile-time.md` has the results and how to read them.
//!
//!     cargo run --release -- custom-resources [few many]    what a derive adds to checking and building
//!     cargo run --release -- expansion                      what running the derive macros costs
//!     cargo run --release -- crates                         what building the crates for the first time costs
//!
//! Lines that begin with `|` are rows of the tables there.

mod counter;
mod expansion;
mod sources;

use counter::Counter;
use sources::Variant;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, fs, io};

fn main() -> ExitCode {
    let arguments: Vec<OsString> = env::args_os().skip(1).collect();
    if let Some(code) = counter::compile(&arguments) {
        return code;
    }
    let words: Vec<&str> = arguments.iter().filter_map(|word| word.to_str()).collect();
    let done = match *words {
        ["custom-resources"] => custom_resources(10, 50),
        ["custom-resources", few, many] => match (few.parse(), many.parse()) {
            (Ok(few), Ok(many)) if few < many => custom_resources(few, many),
            _ => return usage(),
        },
        ["expansion"] => expansion(),
        ["crates"] => crates(),
        _ => return usage(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn usage() -> ExitCode {
    eprintln!("usage: compile-time custom-resources [few many] | expansion | crates");
    ExitCode::from(2)
}

/// Where the generated crates and everything built for them go.
fn scratch() -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("target"),
        PathBuf::from,
    );
    target.join("compile-time")
}

fn repository() -> &'static Path {
    let benches = Path::new(env!("CARGO_MANIFEST_DIR")).parent();
    benches.and_then(Path::parent).expect("the repository")
}

/// A cargo command in the workspace of generated crates, with the defaults of a user who sets nothing but maybe
/// `CARGO_INCREMENTAL`.
fn cargo(workspace: &Path, arguments: &[&str]) -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .args(arguments)
        .arg("--quiet")
        .current_dir(workspace)
        .env("CARGO_TARGET_DIR", workspace.with_file_name("target"))
        .env_remove("RUSTFLAGS");
    cargo
}

fn run(command: &mut Command) -> io::Result<()> {
    let status = command.status()?;
    if status.success() {
        Ok(())
    } else {
        Err(io::Error::other(format!("{command:?} failed: {status}")))
    }
}

fn emptied(directory: PathBuf) -> io::Result<PathBuf> {
    if directory.exists() {
        fs::remove_dir_all(&directory)?;
    }
    fs::create_dir_all(&directory)?;
    Ok(directory)
}

fn millions(instructions: u64) -> String {
    format!("{}.{} M", instructions / 1_000_000, instructions / 100_000 % 10)
}

/// What each derive adds for a custom resource: the difference between a crate with many of them and one with few, so that what
/// comes once a crate does not count.
fn custom_resources(few: usize, many: usize) -> io::Result<()> {
    println!(
        "{few} and {many} custom resources, counted with {}",
        Counter::of_this_machine().name()
    );
    for command in ["check", "build"] {
        let [plain, phase_status, no_schema] = Variant::ALL.map(|variant| -> io::Result<u64> {
            let instructions_of_few = compile(command, variant, few)?;
            let instructions_of_many = compile(command, variant, many)?;
            Ok(instructions_of_many.saturating_sub(instructions_of_few) / (many - few) as u64)
        });
        let (plain, phase_status, no_schema) = (plain?, phase_status?, no_schema?);
        let schemas = plain.saturating_sub(no_schema);
        println!(
            "| added to `cargo {command}` by a resource | {} | `JsonSchema` {} a struct, {} on spec and status; all without \
             `PhaseStatus` {} |",
            millions(phase_status.saturating_sub(plain)),
            millions(schemas / 2),
            millions(schemas),
            millions(plain),
        );
    }
    Ok(())
}

/// The instructions of compiling a crate of custom resources, its dependencies not counted.
fn compile(command: &str, variant: Variant, count: usize) -> io::Result<u64> {
    let workspace = scratch().join(format!("custom-resources-{count}"));
    sources::write_workspace(&workspace, repository(), count)?;
    let counts = emptied(workspace.join("counts"))?;
    let name = variant.name();
    // Dependencies first, then the crate alone.
    run(counter::count_in(
        &mut cargo(&workspace, &[command, "-p", name]),
        &[],
        &counts,
    ))?;
    run(&mut cargo(&workspace, &["clean", "-p", name]))?;
    run(counter::count_in(
        &mut cargo(&workspace, &[command, "-p", name]),
        &[name],
        &counts,
    ))?;
    let [counted] = *counter::counts(name, &counts) else {
        return Err(io::Error::other(format!("{name} was not compiled once")));
    };
    println!("{command} {name}, {count}: {}", millions(counted));
    Ok(counted)
}

/// What the derive macros themselves cost, on the same custom resource.
fn expansion() -> io::Result<()> {
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
    run(expansion::profile_in(
        &mut cargo(&workspace, &["check", "-p", name]),
        name,
        &counts,
    ))?;
    let (ours, others): (Vec<_>, Vec<_>) = expansion::inclusive_counts(&counts)?
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

/// What building for the first time costs: the crates that phase-rules brings, and kube-derive with all that it needs.
fn crates() -> io::Result<()> {
    // What cargo takes from a registry is never built incrementally; phase-rules here is a directory.
    let cargo = |workspace: &Path, arguments: &[&str]| {
        let mut cargo = cargo(workspace, arguments);
        cargo.env("CARGO_INCREMENTAL", "0");
        cargo
    };
    let workspace = scratch().join("cold").join("crates");
    sources::write_workspace(&workspace, repository(), 1)?;
    fs::remove_dir_all(workspace.with_file_name("target")).or_else(|error| {
        if error.kind() == io::ErrorKind::NotFound {
            Ok(())
        } else {
            Err(error)
        }
    })?;
    let counts = emptied(workspace.join("counts"))?;
    let kube_derive = dependencies(&workspace, "kube-derive")?;
    let ours = dependencies(&workspace, "phase-macros")?;
    println!("counted with {}", Counter::of_this_machine().name());
    let mut names: Vec<&str> = kube_derive.iter().chain(&ours).map(String::as_str).collect();
    names.sort_unstable();
    names.dedup();
    let procedural = ["build", "-p", "kube-derive", "-p", "phase-macros"];
    run(counter::count_in(
        &mut cargo(&workspace, &procedural),
        &names,
        &counts,
    ))?;

    // The library needs all of kube, which a user has already.
    let workspace = scratch().join("facade");
    sources::write_workspace(&workspace, repository(), 1)?;
    names.push("phase_rules");
    run(counter::count_in(
        &mut cargo(&workspace, &["build", "-p", "phase-rules"]),
        &[],
        &counts,
    ))?;
    run(&mut cargo(
        &workspace,
        &["clean", "-p", "phase-rules", "-p", "phase-core"],
    ))?;
    let library = ["phase_rules", "phase_core"];
    run(counter::count_in(
        &mut cargo(&workspace, &["build", "-p", "phase-rules"]),
        &library,
        &counts,
    ))?;

    let mut totals = [0, 0];
    for name in names {
        let counted = counter::counts(name, &counts);
        let is_kube = kube_derive.iter().any(|dependency| dependency == name);
        totals[usize::from(!is_kube)] += counted.iter().sum::<u64>();
        let counted: Vec<String> = counted.into_iter().map(millions).collect();
        let whose = if is_kube { "kube-derive" } else { "phase-rules" };
        println!("{whose} {name:18} {}", counted.join(" + "));
    }
    println!("kube-derive with what it needs: {}", millions(totals[0]));
    println!("what phase-rules adds: {}", millions(totals[1]));
    Ok(())
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
