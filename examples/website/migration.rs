//! What the status that version 1 of the operator wrote means in conditions.
//!
//! Version 1 set `phase` itself, and went by it. Some of what it knew is nowhere else: that a revision is built, whose Job is
//! long gone, and that a website was live.
//!
//! `WebsiteStatus` has all fields of version 1 that are read here. A field that the CRD of version 2 did not name would be lost
//! before any code sees it: the API server drops such fields on reading too.

use super::status::{WebsiteCondition, WebsitePhase, WebsiteReason, WebsiteStatus};
use phase_rules::{ConditionStatus, ConditionUpdate};

/// The conditions that lead to the phase that version 1 stored.
pub fn conditions_of(old: WebsiteStatus) -> Vec<ConditionUpdate<WebsiteCondition>> {
    use WebsiteCondition::{Available, Built, CertificateIssued, Launched, Suspended};

    let is = |type_, status: bool| ConditionUpdate::new(type_, status, "Migrated");
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
