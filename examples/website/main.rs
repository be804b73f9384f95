//! An operator that had no conditions, and has them now: how version 2 takes over what version 1 left.
//!
//! On the cluster that `KUBECONFIG` names, or in a pod on the cluster around it, it installs its CRD and runs
//! until it is told to stop. With neither it starts an in-process stand-in for an API server, tells a story on
//! it and ends.
//!
//! | file | what it does |
//! |---|---|
//! | `status.rs` | the rules of version 2, over conditions in the struct of version 1 |
//! | `migration.rs` | what the status of version 1 means in conditions |
//! | `controller.rs` | reconciles a Website: builds it, deploys it, reports it |
//! | `children.rs` | the Job that builds and the Deployment that serves |
//! | `resource.rs` | the custom resource |
//! | `version_1.rs` | what version 1 left behind |
//! | `story.rs` | the story: version 2 starts, is killed half way, and goes on |
//! | `by_hand.rs` | not part of the program: what `status.rs` and `migration.rs` would be without phase-rules |
//! | `../operators/` | what it shares with the other operators: leader election, requeue, stopping, Jobs, CRDs, what is printed |

mod children;
mod controller;
mod migration;
/// It shares more than each example uses.
#[allow(dead_code)]
#[path = "../operators/mod.rs"]
mod operators;
mod resource;
mod status;
mod story;
mod version_1;

use clap::Parser;
use operators::manifests::Command;
use operators::{Outcome, install, narrator, operator, program};
use resource::Website;
use stand_in::StandIn;
use std::process::ExitCode;
use story::Story;

/// Builds and deploys static websites, also those of version 1, on the cluster that KUBECONFIG names or, in a pod
/// without it, on the cluster that the pod is in; anywhere else, tells a story on a stand-in for an API server.
#[derive(Parser)]
#[command(name = "website", after_help = program::AFTER_HELP, args_conflicts_with_subcommands = true)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,

    /// The only namespace to look at [default: all; on the stand-in `default`]
    #[arg(long, short)]
    namespace: Option<String>,

    /// The container image that builds and serves; its first argument says which of the two
    #[arg(long, default_value = "website:1")]
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
        return command.run::<Website>(&installation).await;
    }
    if let Some(cluster) = program::cluster().await? {
        let controller = async |operator| controller::run(operator, image).await;
        return program::run_on_cluster::<Website>(cluster, &installation, namespace, controller).await;
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
