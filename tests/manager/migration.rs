//! A migration whose conditions lead to another phase than the stored one.

use crate::fixture::{Bench, PATH};
use crate::resource::BackupCondition;
use crate::trace::{Capture, Traced};
use phase_rules::{ConditionStatus, ConditionUpdate};
use serde::de::IgnoredAny;
use serde_json::json;
use tracing::Level;

/// The stored phase becomes Failed; which warnings there are.
async fn warnings(stored: &str) -> Vec<[String; 2]> {
    let bench = Bench::new();
    bench
        .server
        .edit(PATH, |backup| backup["status"] = json!({ "phase": stored }));
    let manager = bench.manager.clone().migrate(|_: IgnoredAny| {
        [ConditionUpdate::new(
            BackupCondition::JobFailed,
            ConditionStatus::True,
            "Migrated",
        )]
    });
    let capture = Capture::start();
    manager.sync(&bench.backup()).await.unwrap();
    assert_eq!(bench.phase(), "Failed");
    let named = |traced: &Traced| ["stored", "derived"].map(|field| traced.field(field).to_owned());
    let traced = capture.take();
    let warnings = traced.iter().filter(|traced| traced.level == Level::WARN);
    warnings.map(named).collect()
}

#[tokio::test(start_paused = true)]
async fn another_phase_than_the_stored_is_a_warning() {
    assert_eq!(warnings("Completed").await, [["Completed", "Failed"]]);
}

#[tokio::test(start_paused = true)]
async fn the_stored_phase_and_one_that_was_given_up_are_none() {
    assert!(warnings("Failed").await.is_empty());
    assert!(warnings("Aborted").await.is_empty());
}
