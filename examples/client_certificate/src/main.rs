//! An operator that issues client certificates: what the users of a web server show instead of a password, and what nginx
//! checks them with.
//!
//! A `ClientAuthority` signs; its `ConfigMap` has the configuration of nginx and the revocation list. A `ClientCertificate` is
//! for one user: its Secret has the certificate, renewed before it expires, and, unless the user sent a request for a key of
//! their own, the key and a PKCS #12 file. Revoking or deleting a `ClientCertificate` puts all that it issued on the list.
//!
//! On the cluster that `KUBECONFIG` names, or in a pod on the cluster around it, it installs its CRDs and runs until it is
//! told to stop. With neither it starts an in-process stand-in for an API server, plays a day on it and ends.
//!
//! | file | what it does |
//! |---|---|
//! | `client_authority.rs`, `client_certificate.rs` | the custom resources and their rules |
//! | `certificate_controller.rs` | reconciles a `ClientCertificate`: authority, request, certificate, conditions |
//! | `conditions.rs` | the conditions of a `ClientCertificate` |
//! | `issuing.rs` | has a certificate signed when it is time |
//! | `authority_controller.rs` | reconciles a `ClientAuthority`: its key pair, what is revoked |
//! | `configuration.rs`, `nginx.conf` | the `ConfigMap` of nginx |
//! | `signing/` | certificates and keys |
//! | `store.rs` | Secrets and `ConfigMap`s, found and written |
//! | `failure.rs` | what ends a step: something to report, or an error |
//! | `clock.rs` | what time it is |
//! | `controllers.rs` | both controllers together |
//! | `day.rs` | the scripted day |
//! | `../../operators/` | what it shares with the other operators: leader election, requeue, stopping, CRDs, what is printed |

use clap::Parser;
use client_certificate::clock::Clock;
use client_certificate::operators::manifests::Command;
use client_certificate::operators::{Outcome, narrator, program};
use client_certificate::{client_certificate::ClientCertificate, controllers, day, installation};
use stand_in::StandIn;
use std::process::ExitCode;

/// Issues client certificates and configures nginx to check them, on the cluster that KUBECONFIG names or, in a pod without it,
/// on the cluster that the pod is in; anywhere else, plays a day on a stand-in for an API server.
#[derive(Parser)]
#[command(name = "client-certificate", after_help = program::AFTER_HELP, args_conflicts_with_subcommands = true)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,

    /// The only namespace to look at [default: all; on the stand-in `default`]
    #[arg(long, short)]
    namespace: Option<String>,
}

// One thread, because the day pauses the clock.
#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    program::log();
    program::exit_code(run(arguments).await)
}

async fn run(Arguments { command, namespace }: Arguments) -> Outcome {
    if let Some(command) = command {
        return command.run::<ClientCertificate>(&installation()).await;
    }
    let Some(cluster) = program::cluster().await? else {
        narrator::say(
            "KUBECONFIG names no cluster: playing a day on an in-process stand-in for an API server.",
        );
        return day::play(&StandIn::new(), &namespace.unwrap_or_else(|| "default".into())).await;
    };
    let controllers = async |operator| controllers::run(operator, Clock::System).await;
    program::run_on_cluster::<ClientCertificate>(cluster, &installation(), namespace, controllers).await
}
