//! What the status that version 1 of the operator wrote means in conditions.
//!
//! Version 1 set `phase` itself, and went by it. What the children cannot tell any more is told by nothing else: that a revision is
//! built, whose Job is long gone, and that a website was live.

use super::status::{WebsiteCondition, WebsitePhase, WebsiteReason};
use phase_rules::{ConditionStatus, ConditionUpdate};
use serde::Deserialize;

/// What version 2 reads of the status of version 1. The phases have kept their names.
#[derive(Deserialize)]
pub struct StatusOfVersion1 {
    pub phase: Option<WebsitePhase>,
    /// Why the build failed.
    pub message: Option<String>,
    /// There since the website was live for the first time.
    pub url: Option<String>,
}

/// The conditions that lead to the phase that version 1 stored.
pub fn conditions_of(old: StatusOfVersion1) -> Vec<ConditionUpdate<WebsiteCondition>> {
    use WebsiteCondition::{Available, Built, CertificateIssued, Launched, Suspended};

    let is = |type_, status: bool| ConditionUpdate::new(type_, status.into(), "Migrated");
    let was_live = old.url.is_some();
    let mut conditions = match old.phase.unwrap_or_default() {
        WebsitePhase::Unknown | WebsitePhase::Pending => vec![],
        WebsitePhase::Building => vec![is(Built, false)],
        WebsitePhase::Deploying => vec![is(Built, true)],
        WebsitePhase::Live => vec![is(Built, true), is(CertificateIssued, true), is(Available, true)],
        WebsitePhase::Degraded => vec![is(Built, true), is(Available, false)],
        WebsitePhase::Failed => {
            let failed = ConditionUpdate::new(Built, ConditionStatus::False, WebsiteReason::BuildFailed);
            vec![failed.with_message(old.message.unwrap_or_default())]
        }
        WebsitePhase::Suspended if was_live => vec![is(Suspended, true), is(Built, true)],
        WebsitePhase::Suspended => vec![is(Suspended, true)],
    };
    if was_live {
        conditions.push(is(Launched, true));
    }
    conditions
}
