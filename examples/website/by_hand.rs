//! What `status.rs` and `migration.rs` would be without phase-rules: not part of the program, and tested to give the same
//! phases.
//!
//! It does what a careful operator on kube-rs does: one place that derives the phase, a time that moves only when the status
//! changes, the status of version 1 read into conditions and its condition removed, `Ready` and a message, what the
//! Deployment says unless it is about an older generation, a write that is valid for one revision and repeated after a
//! conflict, no write where nothing changes, an Event for each phase. It does not do what only the manager does: see
//! `docs/promises.md`.

use super::resource::Website;
use k8s_openapi::api::apps::v1::Deployment;
use k8s_openapi::jiff::Timestamp;
use kube::api::{Api, PostParams};
use kube::runtime::events::{Event, EventType, Recorder};
use kube::{Client, Resource, ResourceExt};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;

const MAX_ATTEMPTS: u32 = 5;

/// What becomes of the website.
#[derive(Serialize, Deserialize, JsonSchema, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WebsitePhase {
    Pending,
    Building,
    Deploying,
    Live,
    /// It was live, and now it is not.
    Degraded,
    /// This revision cannot be built.
    Failed,
    /// Switched off, as the spec wants it.
    Suspended,
    /// Written by a newer version of this operator.
    #[default]
    #[serde(other)]
    Unknown,
}

impl fmt::Display for WebsitePhase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// The conditions of a Website.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WebsiteCondition {
    /// Is the website switched off?
    Suspended,
    /// Is the revision of the spec built?
    Built,
    /// Is there a certificate for the host?
    CertificateIssued,
    /// Do enough pods serve? The Deployment says so.
    Available,
    /// Has the website ever been live?
    Launched,
}

impl WebsiteCondition {
    pub const ALL: [Self; 5] = [
        Self::Suspended,
        Self::Built,
        Self::CertificateIssued,
        Self::Available,
        Self::Launched,
    ];
}

impl fmt::Display for WebsiteCondition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// The reason for which `Built` is False where the build has failed.
pub const BUILD_FAILED: &str = "BuildFailed";

/// A condition as version 1 has it, because clients read it: the time has a name of its own, and there is no generation.
#[derive(Serialize, Deserialize, JsonSchema, Clone, Debug, PartialEq)]
#[serde(rename_all = "camelCase")]
pub struct WebsiteStatusCondition {
    pub type_: String,
    pub status: ConditionState,
    pub reason: Option<String>,
    #[serde(default)]
    pub message: String,
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
#[derive(Serialize, Deserialize, JsonSchema, Clone, Debug, Default, PartialEq)]
#[serde(rename_all = "camelCase")]
pub struct WebsiteStatus {
    #[serde(default)]
    pub conditions: Vec<WebsiteStatusCondition>,
    pub phase: Option<WebsitePhase>,
    /// Why the phase is what it is.
    pub reason: Option<String>,
    pub message: Option<String>,
    pub observed_generation: Option<i64>,
    /// The revision that `Built` is about.
    pub revision: Option<String>,
    /// Where the website is served; absent until it is live for the first time.
    pub url: Option<String>,
}

/// A condition to be set.
pub fn condition(
    type_: impl fmt::Display,
    status: ConditionState,
    reason: impl fmt::Display,
    message: impl Into<String>,
) -> WebsiteStatusCondition {
    WebsiteStatusCondition {
        type_: type_.to_string(),
        status,
        reason: Some(reason.to_string()),
        message: message.into(),
        last_transition: Timestamp::now().strftime("%FT%TZ").to_string(),
    }
}

/// Whether the Deployment of this name has enough pods that serve.
pub fn available(name: &str, deployment: Option<&Deployment>) -> WebsiteStatusCondition {
    let available =
        |status, reason: &str, message| condition(WebsiteCondition::Available, status, reason, message);
    let unknown = |reason, message| available(ConditionState::Unknown, reason, message);
    let Some(deployment) = deployment else {
        return unknown("NotFound", format!("{name} does not exist"));
    };
    let status = deployment.status.as_ref();
    let observed = status.and_then(|status| status.observed_generation);
    if observed.is_some() && observed < deployment.metadata.generation {
        return unknown(
            "Stale",
            format!("Available of {name} is about an older generation"),
        );
    }
    let mut conditions = status
        .and_then(|status| status.conditions.as_ref())
        .into_iter()
        .flatten();
    let Some(found) = conditions.find(|condition| condition.type_.as_deref() == Some("Available")) else {
        return unknown("NotYetReported", format!("{name} has not reported Available"));
    };
    let status = match found.status.as_deref() {
        Some("True") => ConditionState::True,
        Some("False") => ConditionState::False,
        _ => ConditionState::Unknown,
    };
    let reason = found.reason.as_deref().unwrap_or("NoReason");
    available(status, reason, found.message.clone().unwrap_or_default())
}

impl WebsiteStatus {
    pub fn find(&self, type_: WebsiteCondition) -> Option<&WebsiteStatusCondition> {
        let type_ = type_.to_string();
        self.conditions.iter().find(|condition| condition.type_ == type_)
    }

    pub fn is(&self, type_: WebsiteCondition, status: ConditionState) -> bool {
        self.find(type_)
            .is_some_and(|condition| condition.status == status)
    }

    pub fn is_true(&self, type_: WebsiteCondition) -> bool {
        self.is(type_, ConditionState::True)
    }

    /// Whether the revision cannot be built.
    pub fn build_has_failed(&self) -> bool {
        self.find(WebsiteCondition::Built).is_some_and(|built| {
            built.status == ConditionState::False && built.reason.as_deref() == Some(BUILD_FAILED)
        })
    }

    /// The phase that the conditions have.
    pub fn derive_phase(&self) -> WebsitePhase {
        let is_false = |type_| self.is(type_, ConditionState::False);
        let is_built = self.is_true(WebsiteCondition::Built);
        if self.is_true(WebsiteCondition::Suspended) {
            WebsitePhase::Suspended
        } else if self.build_has_failed() {
            WebsitePhase::Failed
        } else if is_built
            && self.is_true(WebsiteCondition::Launched)
            && (is_false(WebsiteCondition::Available) || is_false(WebsiteCondition::CertificateIssued))
        {
            WebsitePhase::Degraded
        } else if is_built
            && self.is_true(WebsiteCondition::CertificateIssued)
            && self.is_true(WebsiteCondition::Available)
        {
            WebsitePhase::Live
        } else if is_built {
            WebsitePhase::Deploying
        } else if is_false(WebsiteCondition::Built) {
            WebsitePhase::Building
        } else {
            WebsitePhase::Pending
        }
    }

    /// Sets a condition.
    pub fn set(&mut self, mut condition: WebsiteStatusCondition) {
        let mut conditions = self.conditions.iter_mut();
        match conditions.find(|stored| stored.type_ == condition.type_) {
            Some(stored) => {
                if stored.status == condition.status {
                    condition.last_transition.clone_from(&stored.last_transition);
                }
                *stored = condition;
            }
            None => self.conditions.push(condition),
        }
    }

    /// Sets a condition that is not there yet.
    pub fn set_if_missing(&mut self, condition: WebsiteStatusCondition) {
        if self
            .conditions
            .iter()
            .all(|stored| stored.type_ != condition.type_)
        {
            self.conditions.push(condition);
        }
    }

    /// Reads the status of version 1, which had none of the conditions, into conditions.
    pub fn migrate(&mut self) {
        if WebsiteCondition::ALL
            .iter()
            .any(|type_| self.find(*type_).is_some())
        {
            return;
        }
        let (phase, was_live) = (self.phase.unwrap_or_default(), self.url.is_some());
        let mut set = |type_, status| self.set(condition(type_, status, "Migrated", ""));
        match phase {
            WebsitePhase::Unknown | WebsitePhase::Pending => return,
            WebsitePhase::Building => set(WebsiteCondition::Built, ConditionState::False),
            WebsitePhase::Deploying => set(WebsiteCondition::Built, ConditionState::True),
            WebsitePhase::Live => {
                set(WebsiteCondition::Built, ConditionState::True);
                set(WebsiteCondition::CertificateIssued, ConditionState::True);
                set(WebsiteCondition::Available, ConditionState::True);
            }
            WebsitePhase::Degraded => {
                set(WebsiteCondition::Built, ConditionState::True);
                set(WebsiteCondition::Available, ConditionState::False);
            }
            WebsitePhase::Failed => {
                let message = self.message.clone().unwrap_or_default();
                self.set(condition(
                    WebsiteCondition::Built,
                    ConditionState::False,
                    BUILD_FAILED,
                    message,
                ));
            }
            WebsitePhase::Suspended => {
                set(WebsiteCondition::Suspended, ConditionState::True);
                if was_live {
                    set(WebsiteCondition::Built, ConditionState::True);
                }
            }
        }
        if was_live {
            let launched = condition(WebsiteCondition::Launched, ConditionState::True, "Migrated", "");
            self.set(launched);
        }
    }

    /// Sets the phase and what follows from it.
    pub fn finish(&mut self, generation: i64) {
        // Version 1 set it in each reconcile that ended well.
        self.conditions.retain(|condition| condition.type_ != "Synced");
        let phase = self.derive_phase();
        self.phase = Some(phase);
        self.observed_generation = Some(generation);
        let (reason, message) = self.why(phase);
        // For `kubectl wait` and kstatus.
        let is_ready = match phase {
            WebsitePhase::Live | WebsitePhase::Suspended => ConditionState::True,
            _ => ConditionState::False,
        };
        self.set(condition("Ready", is_ready, phase, message.clone()));
        self.reason = Some(reason);
        self.message = Some(message);
    }

    /// Why the phase is what it is: what the condition says that decided.
    fn why(&self, phase: WebsitePhase) -> (String, String) {
        let decided = match phase {
            WebsitePhase::Suspended => WebsiteCondition::Suspended,
            WebsitePhase::Degraded if !self.is(WebsiteCondition::Available, ConditionState::False) => {
                WebsiteCondition::CertificateIssued
            }
            WebsitePhase::Degraded => WebsiteCondition::Available,
            _ => WebsiteCondition::Built,
        };
        let found = self.find(decided);
        let reason = found.and_then(|found| found.reason.clone());
        let message = found.map(|found| found.message.clone()).unwrap_or_default();
        (reason.unwrap_or_else(|| phase.to_string()), message)
    }
}

/// Writes the status of Websites.
pub struct StatusWriter {
    pub client: Client,
    pub recorder: Recorder,
}

impl StatusWriter {
    /// Makes a change and what follows from it, unless nothing changes.
    pub async fn write(&self, website: &Website, change: impl Fn(&mut WebsiteStatus)) -> kube::Result<()> {
        let namespace = website.namespace().unwrap_or_default();
        let websites = Api::<Website>::namespaced(self.client.clone(), &namespace);
        let name = website.name_any();
        let generation = website.metadata.generation.unwrap_or_default();
        let mut live = website.clone();
        let mut attempts = 0;
        loop {
            let before = live.status.clone().unwrap_or_default();
            let mut status = before.clone();
            status.migrate();
            change(&mut status);
            status.finish(generation);
            if status == before {
                return Ok(());
            }
            let phase = status.phase.unwrap_or_default();
            live.status = Some(status);
            match websites
                .replace_status(&name, &PostParams::default(), &live)
                .await
            {
                Ok(_) => {
                    self.publish(website, before.phase.unwrap_or_default(), phase)
                        .await;
                    return Ok(());
                }
                Err(kube::Error::Api(error)) if error.is_conflict() && attempts < MAX_ATTEMPTS => {
                    attempts += 1;
                    live = websites.get_status(&name).await?;
                }
                Err(error) => return Err(error),
            }
        }
    }

    /// An Event for a change of phase; that it is lost is no reason to reconcile again.
    async fn publish(&self, website: &Website, from: WebsitePhase, to: WebsitePhase) {
        if from == to {
            return;
        }
        let event = Event {
            type_: match to {
                WebsitePhase::Degraded | WebsitePhase::Failed => EventType::Warning,
                _ => EventType::Normal,
            },
            reason: to.to_string(),
            note: Some(format!("{from} -> {to}")),
            action: "Reconcile".into(),
            secondary: None,
        };
        if let Err(error) = self.recorder.publish(&event, &website.object_ref(&())).await {
            tracing::warn!(%error, "event not published");
        }
    }
}
