//! What a program does before and after it operates: where it runs, its log, its exit code.

use super::Outcome;
use super::install;
use super::leader::Candidate;
use super::manifests::Installation;
use super::narrator::{self, Narrated, Narrator};
use super::operator::{self, Operator};
use futures::future::FutureExt;
use kube::config::KubeConfigOptions;
use kube::{Client, Config};
use std::error::Error;
use std::io::IsTerminal;
use std::process::ExitCode;
use std::sync::Arc;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::LevelFilter;

/// What `--help` says of the environment.
pub const AFTER_HELP: &str = "A pod is known by KUBERNETES_SERVICE_HOST, which the kubelet sets.\n\
    RUST_LOG sets what is logged to standard error, for example RUST_LOG=info.";

/// Logs to standard error: standard output is the narrator's.
pub fn log() {
    let filter = EnvFilter::builder().with_default_directive(LevelFilter::WARN.into());
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        .with_env_filter(filter.from_env_lossy())
        .init();
}

/// The exit code of a program, whose error it prints.
pub fn exit_code(outcome: Outcome) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Error: {}", with_causes(&*error));
            ExitCode::FAILURE
        }
    }
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

/// The cluster that `KUBECONFIG` names or, in a pod without it, the one around it.
pub async fn cluster() -> Result<Option<Config>, Box<dyn Error + Send + Sync>> {
    // `Config::infer` would go on to another cluster when what `KUBECONFIG` names cannot be read.
    if is_set("KUBECONFIG") {
        let config = Config::from_kubeconfig(&KubeConfigOptions::default()).await?;
        Ok(Some(config))
    } else if is_set("KUBERNETES_SERVICE_HOST") {
        let config = Config::incluster()
            .map_err(|error| format!("KUBERNETES_SERVICE_HOST says that this is a pod: {error}"))?;
        Ok(Some(config))
    } else {
        Ok(None)
    }
}

fn is_set(variable: &str) -> bool {
    std::env::var_os(variable).is_some_and(|value| !value.is_empty())
}

/// Runs the program's controllers until a signal comes, telling what becomes of each `K`. Of several copies one does, the others
/// wait.
pub async fn run_on_cluster<K: Narrated>(
    config: Config,
    installation: &Installation,
    namespace: Option<String>,
    controllers: impl AsyncFnOnce(Operator),
) -> Outcome {
    narrator::say(&format!("Running on the cluster at {}.", config.cluster_url));
    let stop = operator::signal().boxed().shared();
    let candidate = Candidate::new(&config, installation.program, namespace.as_deref())?;
    let leader = tokio::select! {
        leader = candidate.elected() => leader?,
        () = stop.clone() => return Ok(()),
    };
    let operator = Operator {
        client: Client::try_from(config)?,
        namespace,
        stop,
    };
    let outcome = tokio::select! {
        // It is large.
        outcome = Box::pin(operate::<K>(operator, installation, controllers)) => outcome,
        error = leader.lost() => Err(error),
    };
    leader.resign().await;
    outcome
}

/// Installs the CRDs that are missing and runs the controllers.
async fn operate<K: Narrated>(
    operator: Operator,
    installation: &Installation,
    controllers: impl AsyncFnOnce(Operator),
) -> Outcome {
    install::install_missing(
        &operator.client,
        installation.crds()?,
        operator.namespace.as_deref(),
    )
    .await?;
    narrator::say("The CRDs are installed.");
    let narrator = Arc::new(Narrator::<K>::new(operator.namespace.is_none()));
    let narration = tokio::spawn(narrator.narrate(operator.watched()));
    controllers(operator).await;
    narration.abort();
    Ok(())
}
