//! Counting the instructions of one rustc.
//!
//! Cargo is given this program as `RUSTC_WRAPPER`. It hands every call on to rustc, the one for the crate in question
//! under a counter: `perf stat` where the machine has the counter, otherwise valgrind, which counts the same
//! user-space instructions and takes some twenty times as long.

use crate::expansion;
use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::{env, fs};

/// The crates whose compilation is counted, separated by commas.
const CRATES: &str = "COMPILE_TIME_CRATES";
/// The directory for a file a crate.
const COUNTS: &str = "COMPILE_TIME_COUNTS";

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Counter {
    Perf,
    Valgrind,
}

impl Counter {
    pub fn of_this_machine() -> Self {
        let perf = Command::new("perf")
            .args(["stat", "-x,", "-e", "instructions:u", "true"])
            .output();
        match perf {
            Ok(output) if output.status.success() && perf_count(&output.stderr).is_some() => Self::Perf,
            _ => Self::Valgrind,
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::Perf => "perf stat -e instructions:u",
            Self::Valgrind => "valgrind --tool=cachegrind",
        }
    }
}

/// Makes a cargo command count the compilation of these crates; [`counts`] has the results.
pub fn count_in<'a>(cargo: &'a mut Command, crates: &[&str], directory: &Path) -> &'a mut Command {
    cargo
        .env(
            "RUSTC_WRAPPER",
            env::current_exe().expect("the path of this program"),
        )
        .env(CRATES, crates.join(","))
        .env(COUNTS, directory)
}

/// The instructions of each compilation of a crate: crates are compiled twice where the target and the host need them.
pub fn counts(crate_name: &str, directory: &Path) -> Vec<u64> {
    let prefix = format!("{crate_name}.");
    let mut counts: Vec<u64> = fs::read_dir(directory)
        .expect("the directory of the counts")
        .map(|entry| entry.expect("an entry of the directory"))
        .filter(|entry| entry.file_name().to_string_lossy().starts_with(&prefix))
        .map(|entry| {
            let text = fs::read_to_string(entry.path()).expect("a count");
            text.trim().parse().expect("a number")
        })
        .collect();
    counts.sort_unstable();
    counts
}

/// What the program does where it is the wrapper: `arguments` begin with the path of rustc.
pub fn compile(arguments: &[OsString]) -> Option<ExitCode> {
    let crates = env::var(CRATES).ok()?;
    let directory = env::var_os(COUNTS)?;
    let (rustc, arguments) = arguments.split_first()?;
    let crate_name = arguments
        .iter()
        .position(|argument| argument == "--crate-name")
        .and_then(|position| arguments.get(position + 1)?.to_str());
    let is_counted = crate_name.is_some_and(|name| crates.split(',').any(|counted| counted == name));
    if !is_counted {
        let status = Command::new(rustc).args(arguments).status().ok()?;
        return Some(exit_code(status.code()));
    }
    let file = Path::new(&directory).join(format!("{}.{}", crate_name?, std::process::id()));
    if let Some(code) = expansion::profile(rustc, arguments) {
        return Some(code);
    }
    let (code, count) = count(&real_rustc(rustc), arguments, &file)?;
    fs::write(file, format!("{count}\n")).ok()?;
    Some(code)
}

fn count(rustc: &OsStr, arguments: &[OsString], file: &Path) -> Option<(ExitCode, u64)> {
    let scratch = file.with_extension("counter");
    let counted = match Counter::of_this_machine() {
        Counter::Perf => {
            let status = Command::new("perf")
                .args(["stat", "-x,", "-e", "instructions:u", "-o"])
                .arg(&scratch)
                .arg(rustc)
                .args(arguments)
                .status()
                .ok()?;
            let count = perf_count(&fs::read(&scratch).ok()?)?;
            (exit_code(status.code()), count)
        }
        Counter::Valgrind => {
            let mut option = OsString::from("--cachegrind-out-file=");
            option.push(&scratch);
            let status = Command::new("valgrind")
                .args(["-q", "--tool=cachegrind", "--cache-sim=no"])
                .arg(option)
                .arg(rustc)
                .args(arguments)
                .stdin(Stdio::null())
                .status()
                .ok()?;
            let summary = fs::read_to_string(&scratch).ok()?;
            let count = summary
                .lines()
                .rev()
                .find_map(|line| line.strip_prefix("summary: "))?;
            (
                exit_code(status.code()),
                count.split_whitespace().next()?.parse().ok()?,
            )
        }
    };
    fs::remove_file(scratch).ok()?;
    Some(counted)
}

/// `perf stat -x,` writes a line of fields of which the first is the count.
fn perf_count(output: &[u8]) -> Option<u64> {
    String::from_utf8_lossy(output)
        .lines()
        .find(|line| line.contains("instructions"))
        .and_then(|line| line.split(',').next()?.parse().ok())
}

/// The compiler itself: what rustup puts in the path is a program that starts it.
pub fn real_rustc(rustc: &OsStr) -> OsString {
    let output = Command::new(rustc).args(["--print", "sysroot"]).output();
    let sysroot = output
        .ok()
        .and_then(|output| String::from_utf8(output.stdout).ok());
    match sysroot {
        Some(sysroot) => Path::new(sysroot.trim()).join("bin/rustc").into(),
        None => rustc.to_owned(),
    }
}

pub fn exit_code(code: Option<i32>) -> ExitCode {
    ExitCode::from(code.and_then(|code| u8::try_from(code).ok()).unwrap_or(1))
}
