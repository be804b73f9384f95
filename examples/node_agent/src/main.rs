//! An operator that runs a security agent on every node, and says in one phase whether all nodes are protected.
//!
//! On the cluster that `KUBECONFIG` names, or in a pod on the cluster around it, it installs its CRD and runs until it is told
//! to stop. With neither it starts an in-process stand-in for an API server, plays a day on it and ends.
//!
//! | file | what it does |
//! |---|---|
//! | `resource.rs` | the custom resource |
//! | `status.rs` | the rules: the conditions, the phase, and what an auditor relies on |
//! | `controller.rs` | reconciles a `NodeAgent`: applies its `DaemonSet`, reports its agents |
//! | `daemon_set.rs`, `../agent-access.yaml` | the `DaemonSet`, and what its Pods may do |
//! | `placement.rs` | which nodes are to have an agent |
//! | `agent.rs` | the agent of one node, judged by its Pod |
//! | `conditions.rs` | the conditions: of the key, the `DaemonSet`, and the agents of all nodes |
//! | `fleet.rs` | the watches of nodes and Pods |
//! | `cluster.rs` | what the controllers and the nodes of a cluster do, played |
//! | `day.rs` | the scripted day |
//! | `../../operators/` | what it shares with the other operators: leader election, requeue, stopping, CRDs, what is printed |

use clap::Parser;
use futures::future::{self, FutureExt};
use node_agent::operators::manifests::Command;
use node_agent::operators::narrator::{self, Narrator};
use node_agent::operators::operator::{self, Operator};
use node_agent::operators::{Outcome, install, program};
use node_agent::resource::NodeAgent;
use node_agent::{controller, day, installation};
use stand_in::StandIn;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

/// Runs a security agent on every node and reports whether all are protected, on the cluster that KUBECONFIG names or, in a pod
/// without it, on the cluster that the pod is in; anywhere else, plays a day on a stand-in for an API server.
#[derive(Parser)]
#[command(name = "node-agent", after_help = program::AFTER_HELP, args_conflicts_with_subcommands = true)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,

    /// The only namespace to look at [default: all; on the stand-in `default`]
    #[arg(long, short)]
    namespace: Option<String>,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    program::log();
    program::exit_code(run(arguments).await)
}

async fn run(Arguments { command, namespace }: Arguments) -> Outcome {
    if let Some(command) = command {
        return command.run::<NodeAgent>(&installation()).await;
    }
    let Some(cluster) = program::cluster().await? else {
        return play_day(namespace.unwrap_or_else(|| "default".into())).await;
    };
    let controllers = async |operator| controller::run(operator, controller::PACE).await;
    program::run_on_cluster::<NodeAgent>(cluster, &installation(), namespace, controllers).await
}

async fn play_day(namespace: String) -> Outcome {
    narrator::say("KUBECONFIG names no cluster: playing a day on an in-process stand-in for an API server.");
    let server = StandIn::new();
    install::install(&server.client(), installation().crds()?).await?;

    let (end_of_day, stop) = futures::channel::oneshot::channel::<()>();
    let operator = Operator {
        client: server.client(),
        namespace: Some(namespace.clone()),
        stop: future::select(stop, operator::signal().boxed())
            .map(drop)
            .boxed()
            .shared(),
    };
    let narrator = Arc::new(Narrator::new(false));
    let narration = tokio::spawn(Arc::clone(&narrator).narrate(operator.watched()));
    let mut operator = tokio::spawn(controller::run(operator, Duration::from_millis(20)));
    let outcome = tokio::select! {
        outcome = day::play(&server, &namespace, &narrator) => outcome,
        // A signal came before the day was over.
        ended = &mut operator => return Ok(ended?),
    };
    drop(end_of_day);
    operator.await?;
    narration.abort();
    outcome
}
