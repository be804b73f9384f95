//! An operator that restores databases in nine steps: the step pattern of `docs/patterns.md`.
//!
//! On the cluster that `KUBECONFIG` names, or in a pod on the cluster around it, it installs its CRD and runs
//! until it is told to stop. With neither it starts an in-process stand-in for an API server, tells a story on
//! it and ends.
//!
//! | file | what it does |
//! |---|---|
//! | `status.rs` | the rules: a condition for each step, the phase that follows |
//! | `controller.rs` | reconciles a Restore: goes through the steps, reports them |
//! | `job.rs` | the steps, and the Job that does each |
//! | `resource.rs` | the custom resource |
//! | `story.rs` | the story: a step that fails, a controller that is killed |
//! | `by_hand.rs` | not part of the program: what `status.rs` would be without phase-rules |
//! | `../operators/` | what it shares with the other operators: leader election, requeue, stopping, Jobs, CRDs, what is printed |

mod controller;
mod job;
#[path = "../operators/mod.rs"]
mod operators;
mod resource;
mod status;
mod story;

use clap::Parser;
use operators::manifests::Command;
use operators::{Outcome, install, narrator, operator, program};
use resource::Restore;
use stand_in::StandIn;
use std::process::ExitCode;
use story::Story;

/// Runs a Job for each step of a Restore and reports how it goes, on the cluster that KUBECONFIG names or, in a
/// pod without it, on the cluster that the pod is in; anywhere else, tells a story on a stand-in for an API server.
#[derive(Parser)]
#[command(name = "restore", after_help = program::AFTER_HELP, args_conflicts_with_subcommands = true)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,

    /// The only namespace to look at [default: all; on the stand-in `default`]
    #[arg(long, short)]
    namespace: Option<String>,

    /// The container image of the Jobs; it is run with the step, the snapshot and the database as arguments
    #[arg(long, default_value = "database-restore:1")]
    image: String,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    program::log();
    program::exit_code(run(arguments).await)
}

async fn run(arguments: Arguments) -> Outcome {
    let Arguments {
        command,
        namespace,
        image,
    } = arguments;
    let installation = controller::installation();
    if let Some(command) = command {
        return command.run::<Restore>(&installation).await;
    }
    if let Some(cluster) = program::cluster().await? {
        let controller = async |operator| controller::run(operator, image).await;
        return program::run_on_cluster::<Restore>(cluster, &installation, namespace, controller).await;
    }
    narrator::say(
        "KUBECONFIG names no cluster: telling a story on an in-process stand-in for an API server.",
    );
    let server = StandIn::new();
    install::install(&server.client(), installation.crds()?).await?;
    let story = Story::new(server, namespace.unwrap_or_else(|| "default".into()), image);
    tokio::select! {
        outcome = story.tell() => outcome,
        () = operator::signal() => Ok(()),
    }
}
