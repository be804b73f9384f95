//! Each status that version 1 wrote, in conditions: the test that an operator with a migration has.

use crate::migration::conditions_of;
use crate::status::{WebsitePhase, WebsiteStatus};
use crate::version_1;
use phase_rules::PhaseStatus;
use std::collections::BTreeSet;

#[test]
fn each_phase_of_version_1_is_kept() {
    let mut phases = BTreeSet::from([WebsitePhase::Unknown]);
    for left in &version_1::ALL {
        let old: WebsiteStatus = serde_json::from_value(left.status()).unwrap();
        let mut status = WebsiteStatus::default();
        for update in conditions_of(old) {
            status.set_condition(update).unwrap();
        }
        assert_eq!(status.derived_phase(), left.phase, "{}", left.name);
        phases.insert(left.phase);
    }
    assert_eq!(Vec::from_iter(phases), WebsitePhase::ALL);
}

/// Version 1 also built and deployed websites that were live.
#[test]
fn live_website_at_work_keeps_its_phase() {
    for phase in [WebsitePhase::Building, WebsitePhase::Deploying] {
        let old = WebsiteStatus {
            phase: Some(phase),
            url: Some("https://blog.example.com".into()),
            ..Default::default()
        };
        let mut status = WebsiteStatus::default();
        for update in conditions_of(old) {
            status.set_condition(update).unwrap();
        }
        assert_eq!(status.derived_phase(), phase);
    }
}
