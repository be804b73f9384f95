//! The code of `docs/patterns.md` that needs an API server, compiled and run.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use kube::api::Api;
use kube::runtime::controller::Action;
use kube::runtime::finalizer::{Event, finalizer};
use kube::{Client, CustomResource, ResourceExt};
use phase_rules::manager::{Error, StatusChanges, StatusManager};
use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus, SetObservedGeneration};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(
    group = "databases.example.com",
    version = "v1",
    kind = "Database",
    namespaced,
    status = "DatabaseStatus"
)]
pub struct DatabaseSpec {
    #[serde(default)]
    pub paused: bool,
}

#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(
    conditions(
        VolumeBound,
        ServerReady,
        /// Does the spec tell us to leave the database alone?
        Paused,
        /// Is the finalizer at work?
        Deleting(negative),
    ),
    phases(
        Starting(reconciling),
        Running(ready),
        Paused(reconciling),
        Deleting(reconciling),
    ),
    rules(
        Deleting                      => Deleting,
        all(VolumeBound, ServerReady) => Running,
        Paused                        => Paused,
        _                             => Starting,
    ),
    publish(Ready),
    ensure(Deleting => phase = Deleting),
)]
pub struct DatabaseStatus {
    #[serde(default)]
    pub conditions: Vec<Condition>,
    pub phase: Option<DatabasePhase>,
    pub observed_generation: Option<i64>,
}

pub struct Context {
    pub client: Client,
    pub status: StatusManager<Database>,
    /// What deleting the volume says, for the test.
    pub volume: Result<(), &'static str>,
}

#[derive(Debug, thiserror::Error)]
pub enum ReconcileError {
    #[error(transparent)]
    Status(#[from] Error),
    #[error("{0}")]
    Volume(&'static str),
}

impl Context {
    #[expect(clippy::unused_async, reason = "a real one sends requests")]
    async fn delete_volume(&self, _: &Database) -> Result<(), ReconcileError> {
        self.volume.map_err(ReconcileError::Volume)
    }
}

pub async fn reconcile(
    database: Arc<Database>,
    context: Arc<Context>,
) -> Result<Action, kube::runtime::finalizer::Error<ReconcileError>> {
    let namespace = database.namespace().unwrap_or_default();
    let databases = Api::<Database>::namespaced(context.client.clone(), &namespace);
    finalizer(
        &databases,
        "databases.example.com/volume",
        database,
        async |event| match event {
            Event::Apply(database) => Ok(apply(&database, &context).await?),
            Event::Cleanup(database) => clean_up(&database, &context).await,
        },
    )
    .await
}

/// What the finalizer does before it is removed.
async fn clean_up(database: &Database, context: &Context) -> Result<Action, ReconcileError> {
    let deleting = |message: String| {
        ConditionUpdate::new(
            DatabaseCondition::Deleting,
            ConditionStatus::True,
            "DeletingVolume",
        )
        .with_message(message)
    };
    // The message of an earlier try stays until this one has ended.
    if !database.is_true(DatabaseCondition::Deleting) {
        context.status.set(database, deleting(String::new())).await?;
    }
    if let Err(error) = context.delete_volume(database).await {
        context.status.set(database, deleting(error.to_string())).await?;
        return Err(error);
    }
    // kube removes the finalizer now, and the object is gone: nothing is written any more.
    Ok(Action::await_change())
}

/// At the beginning of a reconcile.
async fn apply(database: &Database, context: &Context) -> Result<Action, Error> {
    let paused = database.spec.paused;
    let reason = if paused { "SpecPaused" } else { "SpecNotPaused" };
    let paused_condition = ConditionUpdate::new(DatabaseCondition::Paused, paused, reason);
    if paused {
        context.status.set(database, paused_condition).await?;
        return Ok(Action::await_change());
    }
    let server_ready = ConditionUpdate::new(DatabaseCondition::ServerReady, ConditionStatus::True, "Probed");
    context
        .status
        .apply(database, [paused_condition, server_ready])
        .await?;
    Ok(Action::await_change())
}

/// The controller of volumes, in a program of its own.
pub fn volume_status(client: Client) -> StatusManager<Database> {
    StatusManager::new(client, "volume-controller")
        .owning([DatabaseCondition::VolumeBound])
        .leave_observed_generation()
}

/// The controller that the others wait for.
pub fn server_status(client: Client) -> StatusManager<Database> {
    StatusManager::new(client, "server-controller").owning([
        DatabaseCondition::ServerReady,
        DatabaseCondition::Paused,
        DatabaseCondition::Deleting,
    ])
}

#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(
    group = "shops.example.com",
    version = "v1",
    kind = "Shop",
    namespaced,
    status = "ShopStatus"
)]
pub struct ShopSpec {}

#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(
    conditions(Deployed, Healthy),
    rules(
        not(Deployed)   => Deploying,
        Healthy = False => Down,
        _               => Up,
    ),
)]
pub struct ComponentStatus {
    pub name: String,
    #[serde(default)]
    pub conditions: Vec<Condition>,
    pub phase: Option<ComponentPhase>,
    pub observed_generation: Option<i64>,
}

#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(conditions(ComponentsUp), rules(ComponentsUp => Open, _ => Closed))]
pub struct ShopStatus {
    #[serde(default)]
    pub conditions: Vec<Condition>,
    pub phase: Option<ShopPhase>,
    pub observed_generation: Option<i64>,
    #[serde(default)]
    #[schemars(extend("x-kubernetes-list-type" = "map", "x-kubernetes-list-map-keys" = ["name"]))]
    pub components: Vec<ComponentStatus>,
}

impl ShopStatus {
    /// The status of a component: the one that is there, so that its times stay, or a new one.
    fn component(&mut self, name: &str) -> &mut ComponentStatus {
        let place = self
            .components
            .iter()
            .position(|component| component.name == name);
        let place = place.unwrap_or_else(|| {
            self.components.push(ComponentStatus {
                name: name.into(),
                ..Default::default()
            });
            self.components.len() - 1
        });
        &mut self.components[place]
    }
}

/// What was found of each component: is it deployed, is it healthy?
pub type Found = Vec<(&'static str, bool, bool)>;

pub async fn report(status: &StatusManager<Shop>, shop: &Shop, found: Found) -> Result<(), Error> {
    let all_up = found.iter().all(|(_, deployed, healthy)| *deployed && *healthy);
    let generation = shop.metadata.generation.unwrap_or_default();
    let changes = StatusChanges::<ShopStatus>::new()
        .set(ConditionUpdate::new(
            ShopCondition::ComponentsUp,
            all_up,
            "Probed",
        ))
        .edit(move |status| {
            status
                .components
                .retain(|component| found.iter().any(|(name, ..)| component.name == *name));
            for (name, deployed, healthy) in &found {
                let component = status.component(name);
                for (type_, is_so) in [
                    (ComponentCondition::Deployed, *deployed),
                    (ComponentCondition::Healthy, *healthy),
                ] {
                    let update = ConditionUpdate::new(type_, is_so, "Probed");
                    component
                        .set_condition(update.with_observed_generation(generation))
                        .expect("a constant that is a valid reason");
                }
                component.set_observed_generation(generation);
                let _ = component.recompute_phase();
            }
        });
    status.apply(shop, changes).await?;
    Ok(())
}
