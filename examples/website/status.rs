//! What version 2 of the operator reports: conditions, and the phase that follows from them.
//!
//! `by_hand.rs` does the same as this file and `migration.rs` without the library; `tests/website.rs` compares the two.

use super::migration;
use super::resource::Website;
use k8s_openapi::api::apps::v1::Deployment;
use kube::Client;
use kube::runtime::events::Recorder;
use phase_rules::children::{Child, DeploymentConditionType};
use phase_rules::{ConditionUpdate, PhaseStatus, StatusManager, WriteCondition};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A condition as version 1 has it, because clients read it: the time has a name of its own, and there is no generation.
#[derive(WriteCondition, Serialize, Deserialize, JsonSchema, Clone, Debug, PartialEq)]
#[serde(rename_all = "camelCase")]
pub struct WebsiteStatusCondition {
    pub type_: String,
    pub status: ConditionState,
    pub reason: Option<String>,
    #[serde(default)]
    pub message: String,
    #[phase(last_transition_time)]
    #[serde(rename = "lastUpdate")]
    pub last_transition: String,
}

#[derive(Serialize, Deserialize, JsonSchema, Clone, Copy, Debug, PartialEq)]
pub enum ConditionState {
    True,
    False,
    Unknown,
}

/// What becomes of the website.
#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(
    conditions(
        /// Is the website switched off?
        Suspended,
        /// Is the revision of the spec built?
        Built(reasons(BuildFailed)),
        /// Is there a certificate for the host?
        CertificateIssued,
        /// Do enough pods serve? The Deployment says so.
        Available,
        /// Has the website ever been live?
        Launched,
    ),
    phases(
        Pending(reconciling),
        Building(reconciling),
        Deploying(reconciling),
        Live(ready),
        /// It was live, and now it is not.
        Degraded(stalled),
        /// This revision cannot be built.
        Failed(stalled),
        /// Switched off, as the spec wants it.
        Suspended(ready),
    ),
    rules(
        Suspended                                                               => Suspended,
        Built = False(BuildFailed)                                              => Failed,
        all(Launched, Built, any(Available = False, CertificateIssued = False)) => Degraded,
        all(Built, CertificateIssued, Available)                                => Live,
        Built                                                                   => Deploying,
        Built = False                                                           => Building,
        _                                                                       => Pending,
    ),
    publish(Ready),
    // Version 1 set it in each reconcile that ended well.
    retired("Synced"),
    ensure(phase = Live => all(Built, CertificateIssued, Available)),
    // What is built is not built again.
    ensure(Built => phase = Deploying | Live | Degraded | Suspended),
)]
pub struct WebsiteStatus {
    #[serde(default)]
    pub conditions: Vec<WebsiteStatusCondition>,
    pub phase: Option<WebsitePhase>,
    /// Why the phase is what it is.
    #[phase(reason)]
    pub reason: Option<String>,
    #[phase(message)]
    pub message: Option<String>,
    pub observed_generation: Option<i64>,
    /// The revision that `Built` is about.
    pub revision: Option<String>,
    /// Where the website is served; absent until it is live for the first time.
    pub url: Option<String>,
}

/// Writes the status: conditions and phase in one request, and an Event for each phase.
pub fn manager(client: Client, recorder: Recorder) -> StatusManager<Website> {
    StatusManager::new(client, "website-controller")
        .migrate(migration::conditions_of)
        .events(recorder)
}

/// Whether the Deployment of this name has enough pods that serve.
pub fn available(name: &str, deployment: Option<&Deployment>) -> ConditionUpdate<WebsiteCondition> {
    let child = Child::expected(name, deployment, DeploymentConditionType::Available);
    ConditionUpdate::mirror(WebsiteCondition::Available, child)
}
