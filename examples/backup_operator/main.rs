//! An operator that saves databases: it runs a Job for each Backup, follows it to its end and reports
//! conditions. The phase follows from them.
//!
//! On the cluster that `KUBECONFIG` names, or in a pod on the cluster around it, it installs its CRDs and
//! runs until it is told to stop. With neither it starts an in-process stand-in for an API server, plays a
//! day on it and ends.
//!
//! | file | what it does |
//! |---|---|
//! | `../backup/resource.rs`, `store.rs` | the custom resources and their rules |
//! | `backup_controller.rs` | reconciles a Backup: what it needs, its Job, its conditions |
//! | `inputs.rs` | what a Backup needs: its store and the access to its database |
//! | `job.rs` | the Job of a Backup |
//! | `store_controller.rs` | reconciles a `BackupStore` |
//! | `controllers.rs` | both controllers together |
//! | `day.rs` | the scripted day |
//! | `../operators/` | what it shares with the other operators: leader election, requeue, stopping, Jobs, CRDs, what is printed |

#[path = "../backup/resource.rs"]
mod backup;
mod backup_controller;
mod controllers;
mod day;
mod inputs;
mod job;
#[path = "../operators/mod.rs"]
mod operators;
mod store;
mod store_controller;

use backup::Backup;
use clap::Parser;
use futures::future::{self, FutureExt};
use operators::manifests::Command;
use operators::narrator::{self, Narrator};
use operators::operator::{self, Operator};
use operators::{Outcome, install, program};
use stand_in::StandIn;
use std::process::ExitCode;
use std::sync::Arc;

/// Runs a Job for each Backup and reports how it goes, on the cluster that KUBECONFIG names or, in a pod
/// without it, on the cluster that the pod is in; anywhere else, plays a day on a stand-in for an API server.
#[derive(Parser)]
#[command(name = "backup_operator", after_help = program::AFTER_HELP, args_conflicts_with_subcommands = true)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,

    /// The only namespace to look at [default: all; on the stand-in `default`]
    #[arg(long, short)]
    namespace: Option<String>,

    /// The container image of the Jobs; it is run with `mongodump`'s arguments
    #[arg(long, default_value = "mongodump-to-bucket:1")]
    image: String,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    program::log();
    program::exit_code(run(arguments).await)
}

async fn run(arguments: Arguments) -> Outcome {
    let installation = controllers::installation();
    if let Some(command) = arguments.command {
        return command.run::<Backup>(&installation).await;
    }
    let Some(cluster) = program::cluster().await? else {
        return play_day(arguments).await;
    };
    let controllers = async |operator| controllers::run(operator, arguments.image).await;
    program::run_on_cluster::<Backup>(cluster, &installation, arguments.namespace, controllers).await
}

async fn play_day(arguments: Arguments) -> Outcome {
    narrator::say("KUBECONFIG names no cluster: playing a day on an in-process stand-in for an API server.");
    let namespace = arguments.namespace.unwrap_or_else(|| "default".into());
    let client = StandIn::new().client();
    install::install(&client, controllers::installation().crds()?).await?;

    let (end_of_day, stop) = futures::channel::oneshot::channel::<()>();
    let operator = Operator {
        client: client.clone(),
        namespace: Some(namespace.clone()),
        stop: future::select(stop, operator::signal().boxed())
            .map(drop)
            .boxed()
            .shared(),
    };
    let narrator = Arc::new(Narrator::new(false));
    let narration = tokio::spawn(Arc::clone(&narrator).narrate(operator.watched()));
    let mut operator = tokio::spawn(controllers::run(operator, arguments.image));
    let outcome = tokio::select! {
        outcome = day::play(client, &namespace, &narrator) => outcome,
        // A signal came before the day was over.
        ended = &mut operator => return Ok(ended?),
    };
    drop(end_of_day);
    operator.await?;
    narration.abort();
    outcome
}
