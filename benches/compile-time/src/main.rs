//! What phase-rules costs to compile, in instructions: `docs/performance.md` has the results and how to read them.
//!
//!     cargo run --release -- custom-resources [count]    what a derive adds to checking and building
//!     cargo run --release -- expansion                   what running the derive macros costs
//!     cargo run --release -- crates                      what building the crates for the first time costs

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
        ["custom-resources"] => custom_resources(50),
        ["custom-resources", count] if count.parse::<usize>().is_ok_and(|count| count > 0) => {
            custom_resources(count.parse().unwrap_or_default())
        }
        ["expansion"] => expansion(),
        ["crates"] => crates(),
        _ => {
            eprintln!("usage: compile-time custom-resources [count] | expansion | crates");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
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

/// A cargo command in the workspace of generated crates, with the defaults of a user who sets nothing.
fn cargo(workspace: &Path, arguments: &[&str]) -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .args(arguments)
        .arg("--quiet")
        .current_dir(workspace)
        .env("CARGO_TARGET_DIR", workspace.with_file_name("target"))
        .env_remove("CARGO_INCREMENTAL")
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

/// What each derive adds for a custom resource.
fn custom_resources(count: usize) -> io::Result<()> {
    let workspace = scratch().join("custom-resources");
    sources::write_workspace(&workspace, repository(), count)?;
    println!(
        "{count} custom resources, counted with {}",
        Counter::of_this_machine().name()
    );
    for command in ["check", "build"] {
        let counts = emptied(workspace.join("counts"))?;
        let mut instructions = Vec::new();
        for variant in Variant::ALL {
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
            let counted = counter::counts(name, &counts);
            let [counted] = *counted else {
                return Err(io::Error::other(format!(
                    "{name} was compiled {} times",
                    counted.len()
                )));
            };
            println!("{command:5} {name:18} {}", millions(counted));
            instructions.push(counted);
        }
        let [plain, phase_status, no_schema] = *instructions else {
            unreachable!("one for each variant");
        };
        let count = count as u64;
        println!(
            "{command:5} PhaseStatus adds {} a resource",
            millions(phase_status.saturating_sub(plain) / count)
        );
        println!(
            "{command:5} JsonSchema adds {} a resource",
            millions(plain.saturating_sub(no_schema) / count)
        );
    }
    Ok(())
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
    for (derive, instructions) in expansion::inclusive_counts(&counts)? {
        println!("{derive:15} {}", millions(instructions));
    }
    Ok(())
}

/// What building for the first time costs: the crates that phase-rules brings, and kube-derive with all that it needs.
fn crates() -> io::Result<()> {
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
