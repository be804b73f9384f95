//! The cluster of the current context.

mod objects;
mod resources;

pub use objects::{Interruption, PAGE, Selection};
pub use resources::Resource;

use crate::failure::Failure;
use kube::config::{KubeConfigOptions, Kubeconfig};
use kube::{Client, Config};

/// Which cluster, as kubectl takes it.
#[derive(clap::Args)]
pub struct ClusterArguments {
    /// The context of the kubeconfig [default: the current one]
    #[arg(long, value_name = "NAME")]
    pub context: Option<String>,

    /// The kubeconfig [default: KUBECONFIG, or ~/.kube/config]
    #[arg(long, value_name = "FILE")]
    pub kubeconfig: Option<std::path::PathBuf>,
}

/// A connection.
pub struct Cluster {
    pub client: Client,
}

impl Cluster {
    pub async fn connect(arguments: &ClusterArguments) -> Result<Self, Failure> {
        let options = KubeConfigOptions {
            context: arguments.context.clone(),
            ..KubeConfigOptions::default()
        };
        let config = match &arguments.kubeconfig {
            Some(path) => match Kubeconfig::read_from(path) {
                Ok(kubeconfig) => Config::from_custom_kubeconfig(kubeconfig, &options).await,
                Err(error) => Err(error),
            }
            .map_err(|error| error.to_string()),
            None if arguments.context.is_some() => Config::from_kubeconfig(&options)
                .await
                .map_err(|error| error.to_string()),
            None => Config::infer().await.map_err(|error| error.to_string()),
        };
        let no_cluster = |error| {
            Failure::new(format!("no cluster: {error}"))
                .help("set KUBECONFIG, or work with files: --help tells how")
        };
        let config = config.map_err(no_cluster)?;
        let client = Client::try_from(config).map_err(|error| no_cluster(error.to_string()))?;
        Ok(Self { client })
    }
}

/// What the API server's refusal means.
pub fn refused(error: &kube::Error, verb: &str, what: &str) -> Failure {
    match error {
        kube::Error::Api(status) if status.is_forbidden() => {
            Failure::new(format!("you may not {verb} {what}: {}", status.message)).help(format!(
                "you need the verb `{verb}`; `kubectl auth can-i --list` shows what you may"
            ))
        }
        kube::Error::Api(status) if status.code == 401 => Failure::new(format!(
            "the API server rejected your credentials: {}",
            status.message
        ))
        .help("log in again, as for kubectl"),
        kube::Error::Api(status) if status.is_not_found() => Failure::new(format!("there is no {what}")),
        kube::Error::Api(status) => Failure::new(format!("cannot {verb} {what}: {}", status.message)),
        error => Failure::new(format!("cannot {verb} {what}: {}", causes(error)))
            .help("check with `kubectl cluster-info`"),
    }
}

/// An error with what is behind it, each said once.
fn causes(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let said = error.to_string();
        if !text.contains(&said) {
            text = format!("{text}: {said}");
        }
        cause = error.source();
    }
    text
}
