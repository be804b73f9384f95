//! `playground`: the page that checks and explains rules, with those of the cluster or of a file in its menu.

use crate::cluster::{Cluster, ClusterArguments, refused};
use crate::failure::Failure;
use crate::output;
use crate::rules::{self, RulesArguments};
use crate::rules_file::{MalformedFile, RulesFile, Text};
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use kube::ResourceExt;
use kube::api::{Api, ListParams, PartialObjectMeta};
use phase_rules::analysis::{Budget, findings};
use phase_rules::crd::RULES;
use playground::Template;
use std::net::Ipv4Addr;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;
use tokio::net::TcpListener;

/// Serves a web page that checks and explains rules; its menu has the rules of the cluster
#[derive(clap::Args)]
#[command(after_long_help = AFTER_LONG_HELP)]
pub struct Arguments {
    #[command(flatten)]
    rules: RulesArguments,

    /// The port of localhost to listen on; 0 takes a free one
    #[arg(long, default_value_t = 8047)]
    port: u16,

    #[command(flatten)]
    cluster: ClusterArguments,
}

/// How long the menu is waited for, unless the cluster is named.
const PATIENCE: Duration = Duration::from_secs(5);

const AFTER_LONG_HELP: &str = "\
Examples:
  kubectl phase playground
  kubectl phase playground --rules src/backup.rs";

pub async fn run(arguments: Arguments) -> Result<ExitCode, Failure> {
    let templates = match &arguments.rules.rules {
        Some(file) => in_file(file)?,
        None => in_cluster(&arguments.cluster).await?,
    };
    let failed = |error: std::io::Error| {
        Failure::new(format!("port {} of localhost: {error}", arguments.port))
            .help("--port 0 takes a free one")
    };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, arguments.port))
        .await
        .map_err(failed)?;
    let port = listener.local_addr().map_err(failed)?.port();
    // What was named is wanted now, whatever the page has kept.
    let page = if arguments.rules.rules.is_some() {
        "/?template=0"
    } else {
        ""
    };
    output::print(&format!("http://localhost:{port}{page}\n"))?;
    let served = playground::serve(listener, templates).await;
    served.map_err(|error| Failure::new(format!("the playground: {error}")))?;
    Ok(ExitCode::SUCCESS)
}

fn in_file(path: &Path) -> Result<Vec<Template>, Failure> {
    let refused = |malformed: MalformedFile| Failure::new(malformed.to_string());
    let text = Text::read(path).map_err(refused)?;
    let about = format!("in {}", text.file);
    let template = |name: String, text| Template {
        name,
        about: about.clone(),
        text,
    };
    Ok(match text.rules(Budget::DEFAULT, findings).map_err(refused)? {
        // What is wrong with it is shown by the page.
        RulesFile::Rust(_) => vec![template(text.file.clone(), text.text.clone())],
        RulesFile::Json(input) => vec![template(text.file.clone(), input.rules.to_string())],
        RulesFile::Published(all) => all
            .into_iter()
            .map(|((group, kind), published)| {
                template(format!("{kind}.{group}"), published.rules.to_string())
            })
            .collect(),
    })
}

/// The rules that CRDs publish. Where there is no cluster, the page has its own templates.
async fn in_cluster(arguments: &ClusterArguments) -> Result<Vec<Template>, Failure> {
    let is_named = arguments.context.is_some() || arguments.kubeconfig.is_some();
    let crds = match Cluster::connect(arguments).await {
        Ok(cluster) if is_named => published(&cluster).await,
        Ok(cluster) => tokio::time::timeout(PATIENCE, published(&cluster))
            .await
            .unwrap_or_else(|_| {
                Err(Failure::new(format!(
                    "the cluster has not answered for {PATIENCE:?}"
                )))
            }),
        Err(failure) => Err(failure),
    };
    let crds = match crds {
        Err(failure) if !is_named => {
            output::note(format!("the menu has no rules of a cluster: {failure}"));
            return Ok(Vec::new());
        }
        crds => crds?,
    };
    let template = |crd| match rules::of_crd(&crd) {
        Ok(published) => Some(Template {
            name: crd.name_any(),
            about: "published by the CRD in the cluster".into(),
            text: published.rules.to_string(),
        }),
        Err(failure) => {
            output::note(format!("not in the menu: {failure}"));
            None
        }
    };
    Ok(crds.into_iter().filter_map(template).collect())
}

/// The CRDs that publish rules, without their schemas.
async fn published(cluster: &Cluster) -> Result<Vec<CustomResourceDefinition>, Failure> {
    let api = Api::<CustomResourceDefinition>::all(cluster.client.clone());
    let crds = api
        .list_metadata(&ListParams::default())
        .await
        .map_err(|error| refused(&error, "list", "customresourcedefinitions"))?;
    let publishes = |crd: &PartialObjectMeta<_>| crd.annotations().contains_key(RULES);
    let crds = crds.items.into_iter().filter(publishes);
    let crd = |crd: PartialObjectMeta<_>| CustomResourceDefinition {
        metadata: crd.metadata,
        ..CustomResourceDefinition::default()
    };
    Ok(crds.map(crd).collect())
}
