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
use kube::config::KubeConfigOptions;
use kube::{Client, Config};
use narrator::Narrator;
use operator::{Operator, Outcome};
use stand_in::StandIn;
use std::error::Error;
use std::io::IsTerminal;
use std::process::ExitCode;
use std::sync::Arc;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::LevelFilter;

/// Runs a Job for each Backup and reports how it goes, on the cluster that KUBECONFIG names or, in a pod
/// without it, on the cluster that the pod is in; anywhere else, plays a day on a stand-in for an API server.
#[derive(Parser)]
#[command(
    name = "backup_operator",
    after_help = "A pod is known by KUBERNETES_SERVICE_HOST, which the kubelet sets.\n\
        RUST_LOG sets what is logged to standard error, for example RUST_LOG=info."
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
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    // Standard output is the narrator's.
    let filter = EnvFilter::builder().with_default_directive(LevelFilter::WARN.into());
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        .with_env_filter(filter.from_env_lossy())
        .init();
    match run(arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Error: {}", with_causes(&*error));
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Outcome {
    // `Config::infer` would go on to another cluster when what `KUBECONFIG` names cannot be read.
    if is_set("KUBECONFIG") {
        let config = Config::from_kubeconfig(&KubeConfigOptions::default()).await?;
        run_on_cluster(config, arguments).await
    } else if is_set("KUBERNETES_SERVICE_HOST") {
        let config = Config::incluster()
            .map_err(|error| format!("KUBERNETES_SERVICE_HOST says that this is a pod: {error}"))?;
        run_on_cluster(config, arguments).await
    } else {
        play_day(arguments).await
    }
}

fn is_set(variable: &str) -> bool {
    std::env::var_os(variable).is_some_and(|value| !value.is_empty())
}

/// An error and its causes in one line; some errors name their cause themselves.
fn with_causes(error: &(dyn Error + 'static)) -> String {
    let causes = std::iter::successors(error.source(), |&cause| cause.source());
    causes.fold(error.to_string(), |text, cause| {
        let cause = cause.to_string();
        if text.contains(&cause) {
            text
        } else {
            format!("{text}: {cause}")
        }
    })
}

async fn run_on_cluster(config: Config, arguments: Arguments) -> Outcome {
    narrator::say(&format!("Running on the cluster at {}.", config.cluster_url));
    let operator = Operator {
        client: Client::try_from(config)?,
        namespace: arguments.namespace,
        image: arguments.image,
        stop: operator::signal().boxed().shared(),
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
        stop: future::select(stop, operator::signal().boxed())
            .map(drop)
            .boxed()
            .shared(),
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
