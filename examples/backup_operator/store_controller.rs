//! Reconciles a `BackupStore`: are its credentials there, and does its object storage take connections?

use crate::operators::operator::Operator;
use crate::operators::requeue::{Error, Failures};
use crate::store::{BackupStore, BackupStoreCondition};
use futures::StreamExt;
use k8s_openapi::api::core::v1::Secret;
use kube::api::Api;
use kube::runtime::controller::{self, Action, Controller};
use kube::runtime::reflector::ObjectRef;
use kube::runtime::watcher;
use kube::{Client, ResourceExt};
use phase_rules::manager::StatusManager;
use phase_rules::{ConditionStatus, ConditionUpdate};
use std::io;
use std::net::{TcpStream, ToSocketAddrs};
use std::sync::Arc;
use std::time::Duration;

const NAME: &str = "backup-store-controller";

/// Nothing tells us when an object storage goes or comes back.
const LOOK_AGAIN_AFTER: Duration = Duration::from_secs(30);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(2);

struct Context {
    client: Client,
    status: StatusManager<BackupStore>,
    failures: Failures,
}

/// Until the operator stops.
pub async fn run(operator: &Operator) {
    let context = Context {
        client: operator.client.clone(),
        status: StatusManager::new(operator.client.clone(), NAME).timeout(Duration::from_secs(10)),
        failures: Failures::default(),
    };
    let everything = watcher::Config::default;
    let controller = Controller::new(operator.watched::<BackupStore>(), everything());
    let stores = controller.store();
    let by_secret = stores.clone();
    controller
        .watches(operator.watched::<Secret>(), everything(), move |secret| {
            let mut stores = by_secret.state();
            stores.retain(|store| {
                store.namespace() == secret.namespace()
                    && store.spec.credentials_ref.name == secret.name_any()
            });
            stores.into_iter().map(|store| ObjectRef::from_obj(&*store))
        })
        .graceful_shutdown_on(operator.stop.clone())
        .run(reconcile, error_policy, Arc::new(context))
        .take_until(operator.stopped_before_first_list(stores))
        .for_each(async |outcome| match outcome {
            Ok((store, _)) => tracing::debug!(%store, "reconciled"),
            Err(controller::Error::ObjectNotFound(store)) => tracing::debug!(%store, "gone"),
            Err(error) => tracing::warn!(error = &error as &dyn std::error::Error, "not reconciled"),
        })
        .await;
}

#[expect(clippy::needless_pass_by_value, reason = "kube's Controller calls it so")]
fn error_policy(store: Arc<BackupStore>, error: &Error, context: Arc<Context>) -> Action {
    context.failures.action(&*store, error)
}

async fn reconcile(store: Arc<BackupStore>, context: Arc<Context>) -> Result<Action, Error> {
    if store.metadata.deletion_timestamp.is_some() {
        context.failures.forget(&*store);
        return Ok(Action::await_change());
    }
    let conditions = [
        credentials(&store, &context.client).await?,
        reachability(&store).await,
    ];
    context.status.apply(&store, conditions).await.map(drop)?;
    context.failures.forget(&*store);
    Ok(Action::requeue(LOOK_AGAIN_AFTER))
}

async fn credentials(
    store: &BackupStore,
    client: &Client,
) -> Result<ConditionUpdate<BackupStoreCondition>, Error> {
    let namespace = store.namespace().unwrap_or_default();
    let name = &store.spec.credentials_ref.name;
    let secret = Api::<Secret>::namespaced(client.clone(), &namespace)
        .get_opt(name)
        .await?;
    let (status, reason, message) = match secret {
        Some(_) => (ConditionStatus::True, "SecretFound", format!("secret {name}")),
        None => (
            ConditionStatus::False,
            "SecretNotFound",
            format!("there is no secret {name}"),
        ),
    };
    Ok(ConditionUpdate::new(BackupStoreCondition::CredentialsFound, status, reason).with_message(message))
}

async fn reachability(store: &BackupStore) -> ConditionUpdate<BackupStoreCondition> {
    let endpoint = store.spec.endpoint.clone();
    // Names are resolved by the system, which blocks.
    let outcome = tokio::task::spawn_blocking(move || connect(&endpoint)).await;
    let (status, reason, message) = match outcome {
        Ok(Ok(())) => (
            ConditionStatus::True,
            "Connected",
            format!("{} takes connections", store.spec.endpoint),
        ),
        Ok(Err(error)) => (
            ConditionStatus::False,
            "ConnectionFailed",
            format!("{}: {error}", store.spec.endpoint),
        ),
        Err(error) => (ConditionStatus::Unknown, "NotTried", error.to_string()),
    };
    ConditionUpdate::new(BackupStoreCondition::Reachable, status, reason).with_message(message)
}

fn connect(endpoint: &str) -> io::Result<()> {
    let mut last_error = io::Error::new(io::ErrorKind::NotFound, "no address");
    for address in endpoint.to_socket_addrs()? {
        match TcpStream::connect_timeout(&address, CONNECT_TIMEOUT) {
            Ok(_) => return Ok(()),
            Err(error) => last_error = error,
        }
    }
    Err(last_error)
}
