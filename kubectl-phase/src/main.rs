//! `kubectl phase`: why an object has its phase, for the person on call, and what a rule change does, for the person who reviews it.
//!
//! | file | what it does |
//! |---|---|
//! | `get` | the phases of many objects; `get/watch`, `get/top`, `get/live` as they change |
//! | `explain`, `check`, `diff`, `export`, `manifests`, `playground` | the other commands |
//! | `rules` | where rules come from: the CRD in the cluster, a file |
//! | `rules_file` | a file with rules, in whichever form |
//! | `cluster` | the cluster of the current context: which resources it has, their objects page by page |
//! | `objects_file` | objects in a file |
//! | `file` | files and standard input |
//! | `object` | an object's stored phase, its derived one, and why |
//! | `nearest` | did you mean |
//! | `age` | how long ago, as kubectl says it |
//! | `progress` | how far a large list is read |
//! | `output`, `printable` | the way out: standard output and messages |
//! | `failure` | what ends a command, and what to do about it |
#![forbid(unsafe_code)]

mod age;
mod check;
mod cluster;
mod diff;
mod explain;
mod export;
mod failure;
mod file;
mod get;
mod manifests;
mod nearest;
mod object;
mod objects_file;
mod output;
mod playground;
mod printable;
mod progress;
mod rules;
mod rules_file;

use clap::{CommandFactory, Parser, Subcommand};
use std::process::ExitCode;

/// Shows why Kubernetes objects have their phase, and what a change of rules would change
#[derive(Parser)]
#[command(name = "kubectl-phase", bin_name = "kubectl phase", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    color: colorchoice_clap::Color,
}

#[derive(Subcommand)]
enum Command {
    Get(get::Arguments),
    Explain(explain::Arguments),
    Check(check::Arguments),
    Diff(diff::Arguments),
    Export(export::Arguments),
    Manifests(manifests::Arguments),
    Playground(playground::Arguments),
    /// Prints a shell's completions for `kubectl-phase`; in bash: `source <(kubectl-phase completion bash)`
    Completion {
        /// The shell
        shell: clap_complete::Shell,
    },
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    arguments.color.write_global();
    let ended = match arguments.command {
        Command::Get(arguments) => get::run(arguments).await,
        Command::Explain(arguments) => explain::run(arguments).await,
        Command::Check(arguments) => check::run(&arguments),
        Command::Diff(arguments) => diff::run(arguments).await,
        Command::Export(arguments) => export::run(arguments).await,
        Command::Manifests(arguments) => manifests::run(arguments).await,
        Command::Playground(arguments) => playground::run(arguments).await,
        Command::Completion { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Arguments::command(), "kubectl-phase", &mut script);
            // clap_complete 4.6 for bash writes the hyphen of the program in two ways, and finds no option of a command.
            let script = String::from_utf8_lossy(&script).replace("kubectl__subcmd__phase", "kubectl__phase");
            output::print(&script).map(|()| ExitCode::SUCCESS)
        }
    };
    ended.unwrap_or_else(|failure| {
        output::error(&failure);
        ExitCode::from(failure::EXIT_CODE)
    })
}
