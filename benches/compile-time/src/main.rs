//! What phase-rules costs to compile, in instructions: `docs/compile-time.md` has the results and how to read them.
//!
//!     cargo run --release -- custom-resources [few many]    what a derive adds to checking and building
//!     cargo run --release -- expansion                      what running the derive macros costs
//!     cargo run --release -- first-builds                   what building the crates for the first time costs
//!
//! Lines that begin with `|` are rows of the tables there.

mod counter;
mod custom_resources;
mod expansion;
mod first_builds;
mod sources;
mod workshop;

use std::env;
use std::ffi::OsString;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<OsString> = env::args_os().skip(1).collect();
    if let Some(code) = counter::compile(&arguments) {
        return code;
    }
    let words: Vec<&str> = arguments.iter().filter_map(|word| word.to_str()).collect();
    let done = match *words {
        ["custom-resources"] => custom_resources::measure(10, 50),
        ["custom-resources", few, many] => match (few.parse(), many.parse()) {
            (Ok(few), Ok(many)) if few < many => custom_resources::measure(few, many),
            _ => return usage(),
        },
        ["expansion"] => expansion::measure(),
        ["first-builds"] => first_builds::measure(),
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
    eprintln!("usage: compile-time custom-resources [few many] | expansion | first-builds");
    ExitCode::from(2)
}

fn millions(instructions: u64) -> String {
    format!("{}.{} M", instructions / 1_000_000, instructions / 100_000 % 10)
}
