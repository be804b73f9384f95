//! An operator that saves databases: it runs a Job for each Backup, follows it to its end and reports conditions. The phase
//! follows from them.
//!
//! With a cluster in `KUBECONFIG` it installs its CRDs there and runs until it is told to stop. With none it starts an in-process
//! stand-in for an API server, plays a day on it and ends.
//!
//! | file | what it does |
//! |---|---|
//! | `../backup/resource.rs`, `store.rs` | the custom resources and their rules |
//! | `backup_controller.rs` | reconciles a Backup: what it needs, its Job, its conditions |
//! | `operator.rs` | both controllers together |
//! | `inputs.rs` | what a Backup needs: its store and the access to its database |
//! | `job.rs` | the Job of a Backup, and what its end says |
//! | `store_controller.rs` | reconciles a `BackupStore` |
//! | `requeue.rs` | errors, and when to try again |
//! | `install.rs` | the CRDs |
//! | `narrator.rs` | prints the phases as they change |
//! | `day.rs` | the scripted day |

#[path = "../backup/resource.rs"]
mod backup;
mod backup_controller;
mod day;
mod inputs;
mod install;
mod job;
mod narrator;
mod operator;
mod requeue;
mod store;
mod store_controller;

use clap::Parser;
use futures::future::{self, FutureExt};
use kube::{Client, Config};
use narrator::Narrator;
use operator::{Operator, Outcome};
use stand_in::StandIn;
use std::io::IsTerminal;
use std::sync::Arc;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::LevelFilter;

/// Runs a Job for each Backup and reports how it goes, on the cluster of KUBECONFIG; without one, plays a day on a
/// stand-in for an API server.
#[derive(Parser)]
#[command(
    name = "backup_operator",
    after_help = "RUST_LOG sets what is logged to standard error, for example RUST_LOG=info."
)]
struct Arguments {
    /// The only namespace to look at [default: all; on the stand-in `default`]
    #[arg(long, short)]
    namespace: Option<String>,

    /// The container image of the Jobs; it is run with `mongodump`'s arguments
    #[arg(long, default_value = "mongodump-to-bucket:1")]
    image: String,
}

#[tokio::main]
async fn main() -> Outcome {
    let arguments = Arguments::parse();
    // Standard output is the narrator's.
    let filter = EnvFilter::builder().with_default_directive(LevelFilter::WARN.into());
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        .with_env_filter(filter.from_env_lossy())
        .init();
    if std::env::var_os("KUBECONFIG").is_some_and(|path| !path.is_empty()) {
        run_on_cluster(arguments).await
    } else {
        play_day(arguments).await
    }
}

async fn run_on_cluster(arguments: Arguments) -> Outcome {
    let config = Config::infer().await?;
    narrator::say(&format!("Running on the cluster at {}.", config.cluster_url));
    let operator = Operator {
        client: Client::try_from(config)?,
        namespace: arguments.namespace,
        image: arguments.image,
        stop: future::pending().boxed().shared(),
    };
    install::install(&operator.client).await?;
    narrator::say("The CRDs are installed.");
    let narrator = Arc::new(Narrator::new(operator.namespace.is_none()));
    let narration = tokio::spawn(narrator.narrate(operator.watched()));
    operator.run().await;
    narration.abort();
    Ok(())
}

async fn play_day(arguments: Arguments) -> Outcome {
    narrator::say("KUBECONFIG names no cluster: playing a day on an in-process stand-in for an API server.");
    let namespace = arguments.namespace.unwrap_or_else(|| "default".into());
    let client = StandIn::new().client();
    install::install(&client).await?;

    let (end_of_day, stop) = futures::channel::oneshot::channel::<()>();
    let operator = Operator {
        client: client.clone(),
        namespace: Some(namespace.clone()),
        image: arguments.image,
        stop: stop.map(drop).boxed().shared(),
    };
    let narrator = Arc::new(Narrator::new(false));
    let narration = tokio::spawn(Arc::clone(&narrator).narrate(operator.watched()));
    let mut operator = tokio::spawn(operator.run());
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
