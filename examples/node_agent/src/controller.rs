//! Reconciles a `NodeAgent`: keeps its `DaemonSet` as the spec wants it, and reports how far the agents are.

use crate::conditions;
use crate::daemon_set;
use crate::fleet::Fleet;
use crate::operators::operator::Operator;
use crate::operators::requeue::{Error, Failures};
use crate::resource::NodeAgent;
use crate::status::{self, NodeAgentCondition};
use futures::{Stream, StreamExt};
use k8s_openapi::api::core::v1::Secret;
use kube::api::Api;
use kube::core::Status;
use kube::runtime::controller::{self, Action, Controller};
use kube::runtime::events::Recorder;
use kube::runtime::reflector::{ObjectRef, Store};
use kube::runtime::watcher;
use kube::{Client, ResourceExt};
use phase_rules::{ConditionStatus, ConditionUpdate, StatusManager};
use std::sync::Arc;
use std::time::Duration;

/// For how long changes of Pods, nodes and `DaemonSet`s are collected. The status is written at most twice in that time.
pub const PACE: Duration = Duration::from_secs(1);

struct Context {
    client: Client,
    status: StatusManager<NodeAgent>,
    failures: Failures,
    fleet: Fleet,
}

/// Until the operator stops.
pub async fn run(operator: Operator, pace: Duration) {
    let recorder = Recorder::new(operator.client.clone(), status::CONTROLLER.into());
    let (fleet, news) = Fleet::watch(&operator);
    let context = Context {
        client: operator.client.clone(),
        status: status::manager(operator.client.clone(), recorder),
        failures: Failures::default(),
        fleet,
    };
    let controller = Controller::new(operator.watched::<NodeAgent>(), watcher::Config::default());
    let node_agents = controller.store();
    let by_secret = node_agents.clone();
    // A write is an event too: while Pods change, each would lead to the next at once. Shorter than `pace`, so that it ends.
    let config = controller::Config::default().debounce(pace / 2);
    let reconciles = controller
        .with_config(config)
        .watches(
            operator.watched::<Secret>(),
            watcher::Config::default(),
            move |secret| with_key_in(&by_secret, &secret),
        )
        .reconcile_all_on(coalesced(news, pace))
        .graceful_shutdown_on(operator.stop.clone())
        .run(reconcile, error_policy, Arc::new(context))
        .take_until(operator.stopped_before_first_list(node_agents))
        .for_each(async |outcome| match outcome {
            Ok((node_agent, _)) => tracing::debug!(%node_agent, "reconciled"),
            Err(controller::Error::ObjectNotFound(node_agent)) => tracing::debug!(%node_agent, "gone"),
            Err(error) => tracing::warn!(error = &error as &dyn std::error::Error, "not reconciled"),
        });
    operator.run(reconciles).await;
}

/// One item for all that come within `pace` of the first of them.
///
/// `controller::Config::debounce` alone would wait for a pause, and while 1,000 agents are replaced there is none.
pub fn coalesced(news: impl Stream<Item = ()>, pace: Duration) -> impl Stream<Item = ()> {
    // A `()` takes no memory.
    tokio_stream::StreamExt::chunks_timeout(news, usize::MAX, pace).map(drop)
}

/// The known `NodeAgent`s whose key is in a Secret.
fn with_key_in(node_agents: &Store<NodeAgent>, secret: &Secret) -> Vec<ObjectRef<NodeAgent>> {
    let mut node_agents = node_agents.state();
    node_agents.retain(|node_agent| {
        node_agent.namespace() == secret.namespace() && node_agent.spec.link_key_secret == secret.name_any()
    });
    node_agents
        .iter()
        .map(|node_agent| ObjectRef::from_obj(&**node_agent))
        .collect()
}

#[expect(clippy::needless_pass_by_value, reason = "kube's Controller calls it so")]
fn error_policy(node_agent: Arc<NodeAgent>, error: &Error, context: Arc<Context>) -> Action {
    context.failures.action(&*node_agent, error)
}

async fn reconcile(node_agent: Arc<NodeAgent>, context: Arc<Context>) -> Result<Action, Error> {
    // The garbage collector deletes the DaemonSet and its Pods, which have an owner.
    if node_agent.metadata.deletion_timestamp.is_some() {
        context.failures.forget(&*node_agent);
        return Ok(Action::await_change());
    }
    if !context.fleet.is_known().await {
        // The operator stops.
        return Ok(Action::await_change());
    }
    let (updates, refusal) = look(&node_agent, &context).await?;
    let outcome = context.status.apply(&node_agent, updates).await?;
    if let Some(answer) = refusal {
        // A webhook, a policy or a right may be another next time, of which nothing tells.
        return Err(kube::Error::Api(answer).into());
    }
    context.failures.forget(&*node_agent);
    Ok(outcome
        .in_doubt()
        .map_or_else(Action::await_change, Action::requeue))
}

/// Applies the `DaemonSet` if there is a key, and returns what there is to report, with the answer that refuses the `DaemonSet`.
async fn look(
    node_agent: &NodeAgent,
    Context { client, fleet, .. }: &Context,
) -> kube::Result<([ConditionUpdate<NodeAgentCondition>; 5], Option<Box<Status>>)> {
    let name = &node_agent.spec.link_key_secret;
    let secrets = Api::<Secret>::namespaced(client.clone(), &node_agent.namespace().unwrap_or_default());
    let secret = secrets.get_opt(name).await?;
    let key = conditions::link_key(name, secret.as_ref());
    let usable = secret.filter(|_| key.status() == ConditionStatus::True);

    let applied = match &usable {
        Some(secret) => daemon_set::apply(client, node_agent, secret).await.map(Some),
        None => daemon_set::find(client, node_agent).await,
    };
    let (daemon_set, refusal) = match applied {
        Ok(daemon_set) => (daemon_set, None),
        // By the API server, a webhook or a policy.
        Err(kube::Error::Api(answer)) if matches!(answer.code, 400 | 403 | 422) => {
            (daemon_set::find(client, node_agent).await?, Some(answer))
        }
        Err(error) => return Err(error),
    };
    let agents = fleet.agents(node_agent, daemon_set.as_ref());
    let placed = match &refusal {
        Some(answer) => conditions::refused(&answer.message),
        None => conditions::daemon_set(fleet.wanted(node_agent), daemon_set.as_ref()),
    };
    let updates = [
        key,
        placed,
        conditions::outdated(daemon_set.as_ref()),
        conditions::ready(&agents),
        conditions::linked(&agents),
    ];
    Ok((updates, refusal))
}
